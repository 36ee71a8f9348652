<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Account</name>
    <message>
        <source>Local Folders</source>
        <translation>Pastas locais</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>%Ln mensagem da caixa de saída não será enviada.</numerusform>
            <numerusform>%Ln mensagens da caixa de saída não serão enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that are only on this computer will be deleted.</source>
        <translation>
            <numerusform>%Ln rascunho que só está neste computador será excluído.</numerusform>
            <numerusform>%Ln rascunhos que só estão neste computador serão excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that have not been uploaded yet will be deleted.</source>
        <translation>
            <numerusform>%Ln mensagem que ainda não foi enviada ao servidor será excluída.</numerusform>
            <numerusform>%Ln mensagens que ainda não foram enviadas ao servidor serão excluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that have not reached the server yet will be lost.</source>
        <translation>
            <numerusform>%Ln alteração que ainda não chegou ao servidor será perdida.</numerusform>
            <numerusform>%Ln alterações que ainda não chegaram ao servidor serão perdidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on this computer will be deleted.</source>
        <translation>
            <numerusform>%Ln mensagem deste computador será excluída.</numerusform>
            <numerusform>%Ln mensagens deste computador serão excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of it on this computer.</source>
        <translation>Não há mensagens desta conta neste computador.</translation>
    </message>
    <message>
        <source>What was left on %1 stays there. What another program has deleted there is gone.</source>
        <translation>O que ficou em %1 continua lá. O que outro programa excluiu lá não existe mais.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else: what Postrider has deleted on %1 is gone with it.</source>
        <translation>Parte disso talvez não esteja em nenhum outro lugar: o que o Postrider excluiu em %1 também será perdido.</translation>
    </message>
    <message>
        <source>All mail on %1 stays there. Only the copies on this computer are removed.</source>
        <translation>Todas as mensagens em %1 continuam lá. Só as cópias deste computador são removidas.</translation>
    </message>
    <message>
        <source>Its sign-in is removed from the keychain.</source>
        <translation>O login dela é removido do chaveiro.</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain.</source>
        <translation>A senha dela é removida do chaveiro.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Remover conta</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>Remover %1 deste computador?</translation>
    </message>
    <message>
        <source>Export its mail first…</source>
        <translation>Exportar as mensagens antes…</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>&amp;Selecionar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Dis&amp;posição</translation>
    </message>
    <message>
        <source>&amp;Text and size</source>
        <translation>&amp;Texto e tamanho</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Co&amp;res</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>C&amp;onta</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>Marcar mensa&amp;gem</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Eti&amp;queta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nova mensagem</translation>
    </message>
    <message>
        <source>&amp;Get mail</source>
        <translation>Rece&amp;ber e-mails</translation>
    </message>
    <message>
        <source>Get mail of a&amp;ll accounts</source>
        <translation>Receber e-mails de &amp;todas as contas</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>Abrir em uma &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>&amp;Salvar mensagem como…</translation>
    </message>
    <message>
        <source>Save message as P&amp;DF…</source>
        <translation>Salvar mensagem como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Import a file of mail…</source>
        <translation>I&amp;mportar um arquivo de mensagens…</translation>
    </message>
    <message>
        <source>I&amp;mport a directory of mail…</source>
        <translation>Im&amp;portar uma pasta de mensagens…</translation>
    </message>
    <message>
        <source>&amp;Export folder…</source>
        <translation>&amp;Exportar pasta…</translation>
    </message>
    <message>
        <source>&amp;Back up the profile…</source>
        <translation>&amp;Fazer backup do perfil…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Contas…</translation>
    </message>
    <message>
        <source>C&amp;ontacts…</source>
        <translation>C&amp;ontatos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>Selecionar &amp;todas as mensagens</translation>
    </message>
    <message>
        <source>Select the &amp;conversation</source>
        <translation>Selecionar a &amp;conversa</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Read messages</source>
        <translation>Mensagens &amp;lidas</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Mensagens nã&amp;o lidas</translation>
    </message>
    <message>
        <source>&amp;Starred messages</source>
        <translation>Mensagens com &amp;estrela</translation>
    </message>
    <message>
        <source>Messages &amp;without a star</source>
        <translation>Mensagens &amp;sem estrela</translation>
    </message>
    <message>
        <source>This &amp;message too, or no longer</source>
        <translation>Adicionar ou remover esta &amp;mensagem</translation>
    </message>
    <message>
        <source>Find in &amp;message</source>
        <translation>Localizar na &amp;mensagem</translation>
    </message>
    <message>
        <source>&amp;Search mail</source>
        <translation>&amp;Pesquisar mensagens</translation>
    </message>
    <message>
        <source>Search in this f&amp;older</source>
        <translation>Pesquisar n&amp;esta pasta</translation>
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
        <translation>P&amp;referências…</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>Lista em &amp;cartões</translation>
    </message>
    <message>
        <source>List as c&amp;olumns</source>
        <translation>&amp;Lista em colunas</translation>
    </message>
    <message>
        <source>&amp;Group by conversation</source>
        <translation>&amp;Agrupar por conversa</translation>
    </message>
    <message>
        <source>Group by s&amp;ubject, too</source>
        <translation>Agrupar também por a&amp;ssunto</translation>
    </message>
    <message>
        <source>Read con&amp;versations whole</source>
        <translation>Ler con&amp;versas inteiras</translation>
    </message>
    <message>
        <source>Open &amp;all conversations</source>
        <translation>A&amp;brir todas as conversas</translation>
    </message>
    <message>
        <source>Close all co&amp;nversations</source>
        <translation>&amp;Fechar todas as conversas</translation>
    </message>
    <message>
        <source>Message be&amp;side the list</source>
        <translation>Mensagem &amp;junto à lista</translation>
    </message>
    <message>
        <source>Message &amp;below the list</source>
        <translation>Mensagem abai&amp;xo da lista</translation>
    </message>
    <message>
        <source>Message below list and &amp;folders</source>
        <translation>Mensagem &amp;abaixo da lista e das pastas</translation>
    </message>
    <message>
        <source>Show the &amp;message pane</source>
        <translation>Mostrar o &amp;painel da mensagem</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ampl&amp;iar</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Redu&amp;zir</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>Tama&amp;nho normal</translation>
    </message>
    <message>
        <source>Messages as &amp;formatted</source>
        <translation>Mensagens com f&amp;ormatação</translation>
    </message>
    <message>
        <source>Messages formatted simpl&amp;y</source>
        <translation>Mensagens com formatação si&amp;mples</translation>
    </message>
    <message>
        <source>Messages as plain &amp;text</source>
        <translation>Mensagens como &amp;texto simples</translation>
    </message>
    <message>
        <source>Darken messages with colours of their o&amp;wn</source>
        <translation>&amp;Escurecer mensagens com cores próprias</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>Cores da área de trabal&amp;ho</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cla&amp;ro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Esc&amp;uro</translation>
    </message>
    <message>
        <source>Source of the m&amp;essage</source>
        <translation>Códi&amp;go-fonte da mensagem</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>To&amp;dos os cabeçalhos</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>Pró&amp;xima mensagem</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Mensagem &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;unread message</source>
        <translation>Próxima &amp;não lida</translation>
    </message>
    <message>
        <source>Previous un&amp;read message</source>
        <translation>Anterior não &amp;lida</translation>
    </message>
    <message>
        <source>Next unread &amp;conversation</source>
        <translation>Próxima conv&amp;ersa não lida</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>&amp;Continuar lendo</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>&amp;Voltar na leitura</translation>
    </message>
    <message>
        <source>Open t&amp;he message</source>
        <translation>A&amp;brir a mensagem</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Volta&amp;r à lista</translation>
    </message>
    <message>
        <source>Archive and &amp;go to the next</source>
        <translation>Arq&amp;uivar e ir para a próxima</translation>
    </message>
    <message>
        <source>Archive and go to the previou&amp;s</source>
        <translation>Arquivar e &amp;ir para a anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Próximo &amp;painel</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Painel an&amp;terior</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>Ir para a caixa &amp;de entrada</translation>
    </message>
    <message>
        <source>Go to what is starre&amp;d</source>
        <translation>Ir para as mensa&amp;gens com estrela</translation>
    </message>
    <message>
        <source>Go to what was s&amp;ent</source>
        <translation>Ir para o que &amp;foi enviado</translation>
    </message>
    <message>
        <source>Go to the dra&amp;fts</source>
        <translation>Ir para os rascun&amp;hos</translation>
    </message>
    <message>
        <source>Go to the &amp;archive</source>
        <translation>Ir para os ar&amp;quivados</translation>
    </message>
    <message>
        <source>Ou&amp;tbox</source>
        <translation>Caixa de &amp;saída</translation>
    </message>
    <message>
        <source>Account &amp;1</source>
        <translation>Conta &amp;1</translation>
    </message>
    <message>
        <source>Account &amp;2</source>
        <translation>Conta &amp;2</translation>
    </message>
    <message>
        <source>Account &amp;3</source>
        <translation>Conta &amp;3</translation>
    </message>
    <message>
        <source>Account &amp;4</source>
        <translation>Conta &amp;4</translation>
    </message>
    <message>
        <source>Account &amp;5</source>
        <translation>Conta &amp;5</translation>
    </message>
    <message>
        <source>Account &amp;6</source>
        <translation>Conta &amp;6</translation>
    </message>
    <message>
        <source>Account &amp;7</source>
        <translation>Conta &amp;7</translation>
    </message>
    <message>
        <source>Account &amp;8</source>
        <translation>Conta &amp;8</translation>
    </message>
    <message>
        <source>Account &amp;9</source>
        <translation>Conta &amp;9</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>Paleta de co&amp;mandos…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nova pasta…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>&amp;Excluir pasta…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorita</translation>
    </message>
    <message>
        <source>Mark all as r&amp;ead</source>
        <translation>Marcar tudo como &amp;lido</translation>
    </message>
    <message>
        <source>Empt&amp;y…</source>
        <translation>Es&amp;vaziar…</translation>
    </message>
    <message>
        <source>Fo&amp;lders that are shown…</source>
        <translation>Pas&amp;tas visíveis…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriedades…</translation>
    </message>
    <message>
        <source>New from a tem&amp;plate…</source>
        <translation>Nova a partir de um mo&amp;delo…</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>&amp;Editar rascunho</translation>
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
        <translation>Responder à l&amp;ista</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>E&amp;ncaminhar</translation>
    </message>
    <message>
        <source>F&amp;orward as attachment</source>
        <translation>Encamin&amp;har como anexo</translation>
    </message>
    <message>
        <source>Redirect to somebod&amp;y…</source>
        <translation>Redirecionar para alg&amp;uém…</translation>
    </message>
    <message>
        <source>Edit as &amp;new message</source>
        <translation>Editar c&amp;omo nova mensagem</translation>
    </message>
    <message>
        <source>Fetch the &amp;whole message</source>
        <translation>&amp;Baixar a mensagem completa</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>Arqui&amp;var</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>Mover para a &amp;lixeira</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>E&amp;xcluir definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Move to folder…</source>
        <translation>&amp;Mover para pasta…</translation>
    </message>
    <message>
        <source>Move to the same folder a&amp;gain</source>
        <translation>Mover de novo para a me&amp;sma pasta</translation>
    </message>
    <message>
        <source>&amp;Copy to folder…</source>
        <translation>&amp;Copiar para pasta…</translation>
    </message>
    <message>
        <source>Put aside &amp;until later…</source>
        <translation>Adiar &amp;para mais tarde…</translation>
    </message>
    <message>
        <source>Mark as &amp;junk</source>
        <translation>Marcar como &amp;spam</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot junk</source>
        <translation>Marcar como &amp;não spam</translation>
    </message>
    <message>
        <source>Filter &amp;based on this message…</source>
        <translation>&amp;Filtro com base nesta mensagem…</translation>
    </message>
    <message>
        <source>&amp;Star or unstar</source>
        <translation>&amp;Adicionar ou remover estrela</translation>
    </message>
    <message>
        <source>Mark &amp;unread or read</source>
        <translation>Marcar como li&amp;da ou não lida</translation>
    </message>
    <message>
        <source>Mark rea&amp;d</source>
        <translation>Marcar como l&amp;ida</translation>
    </message>
    <message>
        <source>Mark u&amp;nread</source>
        <translation>Ma&amp;rcar como não lida</translation>
    </message>
    <message>
        <source>Mark con&amp;versation read</source>
        <translation>Marcar c&amp;onversa como lida</translation>
    </message>
    <message>
        <source>&amp;Mute conversation</source>
        <translation>Silenciar &amp;conversa</translation>
    </message>
    <message>
        <source>&amp;Watch conversation</source>
        <translation>Acompanhar con&amp;versa</translation>
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
        <translation>&amp;Remover todas as etiquetas</translation>
    </message>
    <message>
        <source>&amp;Choose from a menu…</source>
        <translation>&amp;Escolher em um menu…</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nova etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>At&amp;alhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Doctor: what is wrong?</source>
        <translation>&amp;Diagnóstico: o que está errado?</translation>
    </message>
    <message>
        <source>&amp;About Postrider</source>
        <translation>&amp;Sobre o Postrider</translation>
    </message>
    <message>
        <source>Run f&amp;ilters on this folder</source>
        <translation>Aplicar f&amp;iltros a esta pasta</translation>
    </message>
    <message>
        <source>Run filters on the &amp;selected messages</source>
        <translation>Aplicar filtros às mensagens &amp;selecionadas</translation>
    </message>
    <message>
        <source>Run filters on all f&amp;olders of the account</source>
        <translation>Aplicar filtros a todas as pastas da &amp;conta</translation>
    </message>
    <message>
        <source>&amp;Dark or light for this message</source>
        <translation>E&amp;scuro ou claro para esta mensagem</translation>
    </message>
</context>
<context>
    <name>AttachmentCopies</name>
    <message>
        <source>No copy for another program could be made. Make room on the disk, and try again.</source>
        <translation>Não foi possível fazer uma cópia para outro programa. Libere espaço no disco e tente de novo.</translation>
    </message>
</context>
<context>
    <name>AttachmentRemover</name>
    <message>
        <source>[The attachment “%1” (%2) was deleted on %3.]</source>
        <translation>[O anexo “%1” (%2) foi excluído em %3.]</translation>
    </message>
    <message>
        <source>[The attachment “%1” (%2) was taken out on %3 and saved in “%4”.]</source>
        <translation>[O anexo “%1” (%2) foi retirado em %3 e salvo em “%4”.]</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The desktop could not be told to start Postrider. Look whether your settings folder can be written to.</source>
        <translation>Não foi possível pedir à área de trabalho que inicie o Postrider. Veja se é possível gravar na sua pasta de configurações.</translation>
    </message>
    <message>
        <source>Windows could not be told to start Postrider. Its settings for start-up apps can.</source>
        <translation>Não foi possível pedir ao Windows que inicie o Postrider. Isso pode ser feito nas configurações do Windows, em aplicativos de inicialização.</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>A task for you</source>
        <translation>Uma tarefa para você</translation>
    </message>
    <message>
        <source>Invitation, changed</source>
        <translation>Convite alterado</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propõe outro horário</translation>
    </message>
    <message>
        <source>The proposed time does not suit</source>
        <translation>O horário proposto não serve</translation>
    </message>
    <message>
        <source>Another date for an invitation</source>
        <translation>Outra data para um convite</translation>
    </message>
    <message>
        <source>%1 asks to be told how things stand</source>
        <translation>%1 pede informações sobre o andamento</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 aceitou</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 recusou</translation>
    </message>
    <message>
        <source>%1 has accepted, but is not sure yet</source>
        <translation>%1 aceitou provisoriamente</translation>
    </message>
    <message>
        <source>%1 sends somebody else</source>
        <translation>%1 enviará outra pessoa</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 respondeu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 a %2</translation>
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
        <translation>%1 até %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 in the time of %3)</source>
        <translation>%1 (%2 no horário de %3)</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todo dia</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>a cada %Ln dia</numerusform>
            <numerusform>a cada %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>toda semana</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>a cada %Ln semana</numerusform>
            <numerusform>a cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>todo mês</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>a cada %Ln mês</numerusform>
            <numerusform>a cada %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>todo ano</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>a cada %Ln ano</numerusform>
            <numerusform>a cada %Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>repetidamente</translation>
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
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
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
        <translation>ninguém em particular</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>alguém sem nome</translation>
    </message>
    <message>
        <source>For %1, by %2, until %3.</source>
        <comment>a certificate</comment>
        <translation>Para %1, emitido por %2, válido até %3.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impressão digital SHA-256</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>A conexão com %1 foi cancelada.</translation>
    </message>
    <message>
        <source>The server %1 could not be found. Check the network connection and the server&apos;s name.</source>
        <translation>O servidor %1 não foi encontrado. Verifique a conexão de rede e o nome do servidor.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while securing a connection.</source>
        <translation>O Postrider cometeu um erro ao proteger uma conexão.</translation>
    </message>
    <message>
        <source>The server %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>O servidor %1 enviou dados em um momento em que só um invasor faria isso. A conexão foi fechada e nada foi enviado.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while setting up a connection.</source>
        <translation>O Postrider cometeu um erro ao estabelecer uma conexão.</translation>
    </message>
    <message>
        <source>A connection without encryption is made to this computer only, not to %1. Choose TLS in the account&apos;s settings.</source>
        <translation>Sem criptografia, só há conexão com este próprio computador, não com %1. Escolha TLS nas configurações da conta.</translation>
    </message>
    <message>
        <source>The name %1 does not lead to this computer, and the connection would not be encrypted.</source>
        <translation>O nome %1 não leva a este computador, e a conexão não seria criptografada.</translation>
    </message>
    <message>
        <source>This computer did not say in time by which proxy %1 is reached. Look at its proxy settings, or choose a way in the account&apos;s settings.</source>
        <translation>Este computador não informou a tempo por qual proxy se chega a %1. Veja as configurações de proxy dele ou escolha um caminho nas configurações da conta.</translation>
    </message>
    <message>
        <source>%1 is a place within your own network, where messages have no business.</source>
        <translation>%1 é um lugar da sua própria rede, ao qual as mensagens não devem ter acesso.</translation>
    </message>
    <message>
        <source>The server %1 did not accept the connection on port %2. It may be down for a while, or the port may be wrong.</source>
        <translation>O servidor %1 não aceitou a conexão na porta %2. Ele pode estar fora do ar por um tempo, ou a porta pode estar errada.</translation>
    </message>
    <message>
        <source>The network connection to %1 was lost or cannot be made at the moment.</source>
        <translation>A conexão de rede com %1 caiu ou não pode ser feita no momento.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection while it was being secured.</source>
        <translation>O servidor %1 fechou a conexão enquanto ela estava sendo protegida.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection. It may be busy or restarting: try again later.</source>
        <translation>O servidor %1 fechou a conexão. Ele pode estar ocupado ou reiniciando: tente mais tarde.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>O servidor %1 não respondeu a tempo. Ele pode estar ocupado, ou a porta ou o tipo de criptografia podem estar errados.</translation>
    </message>
    <message>
        <source>The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.</source>
        <translation>O servidor %1 enviou algo que não é uma resposta válida. O administrador do servidor pode descobrir o motivo.</translation>
    </message>
    <message>
        <source>Something that is not a mail server answers in the place of %1, port %2; nothing was sent. If this network wants you to sign in, open any page in a browser: Postrider goes on by itself. If it never worked, check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>No lugar de %1, porta %2, responde algo que não é um servidor de e-mail; nada foi enviado. Se esta rede pede login, abra qualquer página em um navegador: o Postrider continua sozinho. Se nunca funcionou, verifique a porta e o tipo de criptografia nas configurações da conta.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>“%1” não é uma impressão digital SHA-256: 64 dígitos hexadecimais, com ou sem dois-pontos.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>For %1, by %2, from %3 until %4.</source>
        <comment>a certificate</comment>
        <translation>Para %1, emitido por %2, válido de %3 até %4.</translation>
    </message>
    <message>
        <source>“account certificates” lists those that are trusted; there are also trust-certificate and revoke-certificate.</source>
        <translation>“account certificates” lista os que são confiáveis; também existem trust-certificate e revoke-certificate.</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>Confiável desde %1, embora: %2</translation>
    </message>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Todo servidor precisa provar quem é: nenhum certificado é aceito como confiável só pela sua palavra.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>a conta</translation>
    </message>
    <message>
        <source>Please give the fingerprint that whoever runs the server told you: --fingerprint SHA256.</source>
        <translation>Informe a impressão digital que o administrador do servidor lhe passou: --fingerprint SHA256.</translation>
    </message>
    <message>
        <source>The certificates of this account&apos;s servers verify, or are trusted already: there is nothing to trust.</source>
        <translation>Os certificados dos servidores desta conta são válidos ou já são confiáveis: não há nada a fazer.</translation>
    </message>
    <message>
        <source>%1, port %2, shows the certificate %3</source>
        <translation>%1, porta %2, apresenta o certificado %3</translation>
    </message>
    <message>
        <source>No server of this account shows the certificate with that fingerprint, so nothing is trusted. Ask whoever runs the server which it should be; somebody may be in between.</source>
        <translation>Nenhum servidor desta conta apresenta o certificado com essa impressão digital, por isso nenhum passou a ser confiável. Pergunte ao administrador do servidor qual deveria ser; pode haver alguém interceptando a conexão.</translation>
    </message>
    <message>
        <source>Trusted from now on. “account revoke-certificate” takes it back.</source>
        <translation>Confiável a partir de agora. “account revoke-certificate” desfaz isso.</translation>
    </message>
    <message>
        <source>“%1” is not HOST:PORT, as “account certificates” shows them.</source>
        <translation>“%1” não tem a forma HOST:PORT mostrada por “account certificates”.</translation>
    </message>
    <message>
        <source>No such certificate is trusted at %1.</source>
        <translation>Nenhum certificado assim é confiável em %1.</translation>
    </message>
    <message numerus="yes">
        <source>No longer trusted: %n certificate(s).</source>
        <translation>
            <numerusform>%n certificado deixou de ser confiável.</numerusform>
            <numerusform>%n certificados deixaram de ser confiáveis.</numerusform>
        </translation>
    </message>
    <message>
        <source>--email needs a mail address.</source>
        <translation>--email precisa de um endereço de e-mail.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>O arquivo “%1” não existe.</translation>
    </message>
    <message>
        <source>Please give one incoming server: --imap or --pop3.</source>
        <translation>Indique um só servidor de entrada: --imap ou --pop3.</translation>
    </message>
    <message>
        <source>Please give the password in one way: --password-stdin or --password-command.</source>
        <translation>Informe a senha de uma só forma: --password-stdin ou --password-command.</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Servidor de entrada</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Servidor de saída</translation>
    </message>
    <message>
        <source>%1: signed in. %2</source>
        <translation>%1: login feito. %2</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Conta %1: %2</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>só neste computador</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>The account is still there: the disk did not answer in time.</source>
        <translation>A conta ainda existe: o disco não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; what had been deleted on the server is gone.</source>
        <translation>A conta %1 e suas mensagens foram removidas deste computador; o que já tinha sido excluído no servidor não existe mais.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; nothing changed on the server.</source>
        <translation>A conta %1 e suas mensagens foram removidas deste computador; nada mudou no servidor.</translation>
    </message>
    <message>
        <source>add, discover, list, set, order, identity, sign-in or remove</source>
        <translation>add, discover, list, set, order, identity, sign-in ou remove</translation>
    </message>
    <message>
        <source>There is no “account %1”.</source>
        <translation>“account %1” não existe.</translation>
    </message>
    <message>
        <source>known to Postrider</source>
        <translation>conhecidos pelo Postrider</translation>
    </message>
    <message>
        <source>from a file on this computer</source>
        <translation>de um arquivo deste computador</translation>
    </message>
    <message>
        <source>published by the domain</source>
        <translation>publicados pelo domínio</translation>
    </message>
    <message>
        <source>from the domain&apos;s service records</source>
        <translation>dos registros de serviço do domínio</translation>
    </message>
    <message>
        <source>from the public list of providers</source>
        <translation>da lista pública de provedores</translation>
    </message>
    <message>
        <source>from whoever takes the domain&apos;s mail</source>
        <translation>de quem recebe as mensagens do domínio</translation>
    </message>
    <message>
        <source>guessed: servers answer under the usual names</source>
        <translation>supostos: há servidores que respondem pelos nomes habituais</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nome de usuário: %1</translation>
    </message>
    <message>
        <source>These servers belong to %1. Use them only if you know that your mail is there.</source>
        <translation>Estes servidores pertencem a %1. Use-os somente se souber que suas mensagens estão lá.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>o endereço</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>“%1” não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp.</source>
        <translation>Ninguém que foi consultado conhece os servidores deste endereço. Seu provedor informa os nomes; indique-os com --imap (ou --pop3) e --smtp.</translation>
    </message>
    <message>
        <source>The mail of this address seems to be at %1, but nobody who can be trusted says so. If you know that it is right, say --trust %1; else give --imap (or --pop3) and --smtp.</source>
        <translation>As mensagens deste endereço parecem estar em %1, mas ninguém de confiança diz isso. Se souber que está certo, indique --trust %1; se não, indique --imap (ou --pop3) e --smtp.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows a POP3 server of this address. Your provider tells you its name, if there is one; give it with --pop3.</source>
        <translation>Ninguém que foi consultado conhece um servidor POP3 para este endereço. Seu provedor informa o nome, se houver um; indique-o com --pop3.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password. Sign in through the browser: say --sign-in browser, or --sign-in device.</source>
        <translation>%1 não deixa ninguém entrar com senha. Faça login pelo navegador: indique --sign-in browser ou --sign-in device.</translation>
    </message>
    <message>
        <source>answers to %1</source>
        <translation>respostas para %1</translation>
    </message>
    <message>
        <source>blind copy to itself</source>
        <translation>cópia oculta para si mesma</translation>
    </message>
    <message>
        <source>with a signature</source>
        <translation>com assinatura</translation>
    </message>
    <message>
        <source>%1 has no identity “%2”. “account identity %1 list” shows those that are there.</source>
        <translation>%1 não tem a identidade “%2”. “account identity %1 list” mostra as que existem.</translation>
    </message>
    <message>
        <source>“%1” is no form of messages. There are default, plain and formatted.</source>
        <translation>“%1” não é uma forma de mensagem. As formas são: default, plain e formatted.</translation>
    </message>
    <message>
        <source>An identity has no “%1”. It has email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution and form, a --signature and a --signature-html.</source>
        <translation>Uma identidade não tem “%1”. Ela tem email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution e form, uma --signature e uma --signature-html.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Não é possível ler “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a signature.</source>
        <translation>“%1” é longo demais para uma assinatura.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text: --signature.</source>
        <translation>Uma assinatura formatada precisa de outra em texto simples, para quem lê texto simples: --signature.</translation>
    </message>
    <message>
        <source>Identity %1: %2</source>
        <translation>Identidade %1: %2</translation>
    </message>
    <message>
        <source>The change was not written: the disk did not answer in time.</source>
        <translation>A alteração não foi gravada: o disco não respondeu a tempo.</translation>
    </message>
    <message>
        <source>New mail from %1 is written as %2.</source>
        <translation>As novas mensagens de %1 são escritas como %2.</translation>
    </message>
    <message>
        <source>There is no “account identity %1”.</source>
        <translation>“account identity %1” não existe.</translation>
    </message>
    <message>
        <source>The identity</source>
        <translation>a identidade</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Removido: %1.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or %2+plain://127.0.0.1:port on this computer only.</source>
        <translation>“%1” não é um endereço de servidor aqui. O formato é %2s://host:port (TLS), %2://host:port (STARTTLS) ou, só neste computador, %2+plain://127.0.0.1:port.</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this computer. Give it with --proxy-password-stdin.</source>
        <translation>Uma senha na linha de comando pode ser lida por qualquer pessoa neste computador. Informe-a com --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>“%1” is no proxy here. It can be: %2.</source>
        <translation>“%1” não é um proxy válido aqui. Pode ser: %2.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>Nenhuma senha chegou pela entrada padrão.</translation>
    </message>
    <message>
        <source>%1 can be: %2.</source>
        <translation>%1 pode ser: %2.</translation>
    </message>
    <message>
        <source>“bodies” needs a number of days, like 30d.</source>
        <translation>“bodies” precisa de um número de dias, como 30d.</translation>
    </message>
    <message>
        <source>“leave-on-server” needs a number of days, like 14d.</source>
        <translation>“leave-on-server” precisa de um número de dias, como 14d.</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>um número de minutos</translation>
    </message>
    <message>
        <source>“authserv” needs the name of a server, auto, or none.</source>
        <translation>“authserv” precisa do nome de um servidor, auto ou none.</translation>
    </message>
    <message>
        <source>A proxy that wants a password wants a user name, too: proxy=socks5://USER@HOST.</source>
        <translation>Um proxy que pede senha também precisa de um nome de usuário: proxy=socks5://USER@HOST.</translation>
    </message>
    <message>
        <source>Please give one password at a time on standard input.</source>
        <translation>Informe uma senha de cada vez pela entrada padrão.</translation>
    </message>
    <message>
        <source>Please give the password of %1 at the proxy: --proxy-password-stdin.</source>
        <translation>Informe a senha de %1 no proxy: --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so the proxy&apos;s password is kept only until Postrider ends.</source>
        <translation>O chaveiro deste computador não pode ser usado, por isso a senha do proxy só é guardada até o Postrider ser fechado.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>As mensagens de uma conta chegam por IMAP ou por POP3, e isso não muda. Adicione o endereço outra vez para usar a outra forma.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 precisa de um valor.</translation>
    </message>
    <message>
        <source>%1 has no password of its own: it signs in through the browser or by a command.</source>
        <translation>%1 não tem senha própria: o login é feito pelo navegador ou por um comando.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>A configuração “%1” não existe. Existem: %2.</translation>
    </message>
    <message>
        <source>“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3.</source>
        <translation>“leave-on-server” e “delete-on-server” são para contas cujas mensagens chegam por POP3.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Feito.</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer, and sign in:</source>
        <translation>Abra esta página em um navegador deste computador e faça login:</translation>
    </message>
    <message>
        <source>Open %1 on any device, and enter the code %2</source>
        <translation>Abra %1 em qualquer dispositivo e digite o código %2</translation>
    </message>
    <message>
        <source>Whoever signs in through the browser needs no password here.</source>
        <translation>Quem faz login pelo navegador não precisa informar uma senha aqui.</translation>
    </message>
    <message>
        <source>Nobody is known here who signs people in for this address. Say who does with --oauth, or give a password.</source>
        <translation>Aqui não se conhece nenhum serviço de login para este endereço. Indique-o com --oauth ou forneça uma senha.</translation>
    </message>
    <message>
        <source>This account signs in with a password.</source>
        <translation>Esta conta faz login com senha.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Login feito.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>A opção %1 não existe aqui.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 precisa de um número inteiro.</translation>
    </message>
    <message>
        <source>%1 needs a time like 2026-03-01T08:30 or 2026-03-01T08:30:00Z.</source>
        <translation>%1 precisa de um horário como 2026-03-01T08:30 ou 2026-03-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>“%1” is one word too many here.</source>
        <translation>“%1” é uma palavra a mais aqui.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>O comando “%1” não existe.</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider, which does not answer. Close that one, or try again later.</source>
        <translation>Este perfil está aberto em outro Postrider, que não responde. Feche-o ou tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The Postrider that was carrying this out has ended. What it had done by then stays; look before you give the command again.</source>
        <translation>O Postrider que estava executando isto foi encerrado. O que ele já tinha feito continua valendo; confira antes de repetir o comando.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Open the window when it has finished.</source>
        <translation>Um comando do Postrider está trabalhando neste perfil. Abra a janela quando ele terminar.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Try again when it has finished.</source>
        <translation>Um comando do Postrider está trabalhando neste perfil. Tente de novo quando ele terminar.</translation>
    </message>
    <message>
        <source>The window:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</source>
        <translation>A janela:  postrider [--profile PASTA] [--minimized] [--check] [mailto:LINK | ARQUIVO.eml]...</translation>
    </message>
    <message>
        <source>A new message:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</source>
        <translation>Uma nova mensagem:  postrider compose [--to ENDEREÇO] [--cc ENDEREÇO] [--bcc ENDEREÇO] [--subject TEXTO] [--body TEXTO]</translation>
    </message>
    <message>
        <source>Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)</source>
        <translation>Uso: postrider [--profile PASTA] [--json] COMANDO ...   (sem comando: a janela)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown.</source>
        <translation>Código de saída: 0 feito, 1 falha, 2 uso incorreto, 3 tentar mais tarde, 4 você precisa agir, 5 resultado desconhecido.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Não é possível gravar o arquivo “%1”.</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>o texto a pesquisar</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>o arquivo a importar</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3, new groups: %4</source>
        <translation>Novos: %1, completados: %2, já existentes: %3, grupos novos: %4</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>o arquivo de destino</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s).</source>
        <translation>
            <numerusform>%Ln contato exportado.</numerusform>
            <numerusform>%Ln contatos exportados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give the numbers of messages.</source>
        <translation>Informe os números das mensagens.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensagem excluída.</numerusform>
            <numerusform>%Ln mensagens excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give an account or an address, not both.</source>
        <translation>Indique uma conta ou um endereço, não ambos.</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: give an address.</source>
        <translation>Ainda não há nenhuma conta neste perfil: indique um endereço.</translation>
    </message>
    <message>
        <source>There are several accounts in this profile: say --account.</source>
        <translation>Há várias contas neste perfil: indique --account.</translation>
    </message>
    <message>
        <source>--patience is a number of seconds from 1 to 600.</source>
        <translation>--patience é um número de segundos de 1 a 600.</translation>
    </message>
    <message>
        <source>A test message can be sent only by an account that is in this profile.</source>
        <translation>Só uma conta deste perfil pode enviar uma mensagem de teste.</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>Examinando %1 ...</translation>
    </message>
    <message>
        <source>The file or folder to write</source>
        <translation>o arquivo ou a pasta de destino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all</source>
        <translation>
            <numerusform>%Ln mensagem não está completa aqui e foi deixada de fora. Baixe-a antes: sync --folder “%1” --bodies all</numerusform>
            <numerusform>%Ln mensagens não estão completas aqui e foram deixadas de fora. Baixe-as antes: sync --folder “%1” --bodies all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensagem exportada.</numerusform>
            <numerusform>%Ln mensagens exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be neither a flag nor a keyword. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5; keywords of your own are made of letters, digits, $ and the like.</source>
        <translation>“%1” não pode ser nem um marcador nem uma palavra-chave. Os marcadores são seen, flagged, answered, draft, forwarded, junk, notjunk e $label1 a $label5; as palavras-chave próprias são formadas por letras, dígitos, $ e semelhantes.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and +flag or -flag.</source>
        <translation>Informe os números das mensagens e +marcador ou -marcador.</translation>
    </message>
    <message>
        <source>A flag cannot be set and removed at once.</source>
        <translation>Um marcador não pode ser posto e retirado ao mesmo tempo.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensagem alterada.</numerusform>
            <numerusform>%Ln mensagens alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account whose folder it is to be.</source>
        <translation>Indique com --account a qual conta a pasta deve pertencer.</translation>
    </message>
    <message>
        <source>The inbox is always watched.</source>
        <translation>A caixa de entrada é sempre acompanhada.</translation>
    </message>
    <message>
        <source>There are no messages in %1 itself.</source>
        <translation>A pasta %1 em si não contém mensagens.</translation>
    </message>
    <message>
        <source>create, rename, remove, subscribe, unsubscribe, watch or unwatch</source>
        <translation>create, rename, remove, subscribe, unsubscribe, watch ou unwatch</translation>
    </message>
    <message>
        <source>There is no “folder %1”.</source>
        <translation>“folder %1” não existe.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>a pasta</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>o novo nome</translation>
    </message>
    <message>
        <source>The file or folder to import</source>
        <translation>o arquivo ou a pasta a importar</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensagem importada.</numerusform>
            <numerusform>%Ln mensagens importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln mensagem já estava aqui.</numerusform>
            <numerusform>%Ln mensagens já estavam aqui.</numerusform>
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
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (%3 bytes)</source>
        <translation>Anexo %1: %2 (%3 bytes)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contato: %1</translation>
    </message>
    <message>
        <source>Report on a sent message: %1</source>
        <translation>Aviso sobre uma mensagem enviada: %1</translation>
    </message>
    <message>
        <source>Asks for a read receipt: %1</source>
        <translation>Pede confirmação de leitura: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Remetente: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Observação: %1</translation>
    </message>
    <message>
        <source>The message&apos;s file</source>
        <translation>o arquivo da mensagem</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Não é possível criar a pasta “%1”.</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>Isto foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Give the message on standard input, and “-” as its name.</source>
        <translation>“%1” não é um arquivo. Forneça a mensagem pela entrada padrão, com “-” como nome.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Não é possível ler o arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>O arquivo “%1” é maior do que uma mensagem pode ser.</translation>
    </message>
    <message>
        <source>There are too many files called “%1” in that folder.</source>
        <translation>Há arquivos demais chamados “%1” nessa pasta.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and a folder.</source>
        <translation>Informe os números das mensagens e uma pasta.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensagem movida.</numerusform>
            <numerusform>%Ln mensagens movidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>%Ln mensagem copiada.</numerusform>
            <numerusform>%Ln mensagens copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the outbox.</source>
        <translation>“%1” não é um número da caixa de saída.</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox any more.</source>
        <translation>Não há mais nenhuma mensagem %1 na caixa de saída.</translation>
    </message>
    <message>
        <source>It is not known whether this message was sent: please use “outbox resolve %1” with “sent”, “resend” or “look”.</source>
        <translation>Não se sabe se esta mensagem foi enviada: use “outbox resolve %1” com “sent”, “resend” ou “look”.</translation>
    </message>
    <message>
        <source>Taken out of the outbox; it is a draft again.</source>
        <translation>Retirada da caixa de saída; voltou a ser um rascunho.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message.</source>
        <translation>Não há nada a decidir sobre esta mensagem.</translation>
    </message>
    <message>
        <source>Those who were refused have a draft of their own now: number %1.</source>
        <translation>Os destinatários recusados têm agora um rascunho próprio: número %1.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time.</source>
        <translation>É tarde demais para enviar esta mensagem em outro horário.</translation>
    </message>
    <message>
        <source>It waits until then. Postrider has to be running at that time, or is asked to send with “outbox retry”.</source>
        <translation>A mensagem espera até lá. O Postrider precisa estar aberto nesse horário, ou pode enviá-la com “outbox retry”.</translation>
    </message>
    <message>
        <source>Please say “sent”, “resend” or “look”.</source>
        <translation>Indique “sent”, “resend” ou “look”.</translation>
    </message>
    <message>
        <source>It was not found. Whether it was sent is still not known.</source>
        <translation>Não foi encontrada. Continua sem se saber se foi enviada.</translation>
    </message>
    <message>
        <source>Found: it was sent.</source>
        <translation>Encontrada: foi enviada.</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Anotada como enviada.</translation>
    </message>
    <message>
        <source>There is no “outbox %1”.</source>
        <translation>“outbox %1” não existe.</translation>
    </message>
    <message>
        <source>The number of a message in the outbox</source>
        <translation>o número de uma mensagem da caixa de saída</translation>
    </message>
    <message>
        <source>“sent”, “resend” or “look”</source>
        <translation>“sent”, “resend” ou “look”</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>o horário</translation>
    </message>
    <message>
        <source>Saved everything but passwords in “%1”.</source>
        <translation>Tudo foi salvo em “%1”, menos as senhas.</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>o arquivo de um backup</translation>
    </message>
    <message>
        <source>Restored into “%1”. Passwords are not in a backup: Postrider will ask for them.</source>
        <translation>Restaurado em “%1”. As senhas não fazem parte do backup: o Postrider vai pedi-las.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>O perfil está em ordem.</translation>
    </message>
    <message>
        <source>The profile is damaged: what is said above is lost on this computer.</source>
        <translation>O perfil está danificado: o que está indicado acima se perdeu neste computador.</translation>
    </message>
    <message>
        <source>The Message-ID</source>
        <translation>o Message-ID</translation>
    </message>
    <message>
        <source>Nothing was sent from this profile as %1.</source>
        <translation>Nada foi enviado deste perfil como %1.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>attempt %1: put off</source>
        <translation>tentativa %1: adiada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retida</translation>
    </message>
    <message>
        <source>handed over, and not confirmed</source>
        <translation>entregue ao servidor, sem confirmação</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>accepted, and kept by the server until its time</source>
        <translation>aceita; o servidor a guarda até o horário previsto</translation>
    </message>
    <message>
        <source>copy in Sent</source>
        <translation>cópia em Enviados</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberada</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>considerada enviada</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Todos de %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s messages load pictures from the web unasked.</source>
        <translation>Nenhuma mensagem carrega imagens da web sem perguntar.</translation>
    </message>
    <message>
        <source>There is no such permission: %1.</source>
        <translation>Esta permissão não existe: %1.</translation>
    </message>
    <message>
        <source>An address or a domain</source>
        <translation>um endereço ou um domínio</translation>
    </message>
    <message>
        <source>remote-pictures does not know “%1”.</source>
        <translation>remote-pictures não conhece “%1”.</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>o arquivo da imagem</translation>
    </message>
    <message>
        <source>The name of the file has to end in .png or .pdf.</source>
        <translation>O nome do arquivo precisa terminar em .png ou .pdf.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 é um número de %2 a %3.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>Não é possível desenhar nada aqui.</translation>
    </message>
    <message>
        <source>Shown in the simple view: %1</source>
        <translation>Mostrado na visualização simples: %1</translation>
    </message>
    <message>
        <source>The message could not be drawn.</source>
        <translation>Não foi possível desenhar a mensagem.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>o que procurar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not in the search index yet, so there may be more than this.</source>
        <translation>
            <numerusform>%Ln mensagem ainda não está no índice de pesquisa, então pode haver mais resultados.</numerusform>
            <numerusform>%Ln mensagens ainda não estão no índice de pesquisa, então pode haver mais resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account which account the message goes out from.</source>
        <translation>Indique com --account de qual conta a mensagem sai.</translation>
    </message>
    <message>
        <source>Sent, and a copy is in Sent.</source>
        <translation>Enviada; há uma cópia em Enviados.</translation>
    </message>
    <message>
        <source>Sent. The copy in Sent is still to come.</source>
        <translation>Enviada. Ainda falta a cópia em Enviados.</translation>
    </message>
    <message>
        <source>In the outbox. It goes out as soon as the server takes it.</source>
        <translation>Na caixa de saída. A mensagem sai assim que o servidor a aceitar.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>A caminho.</translation>
    </message>
    <message>
        <source>Held in the outbox.</source>
        <translation>Retida na caixa de saída.</translation>
    </message>
    <message>
        <source>This command was started without a profile.</source>
        <translation>Este comando foi iniciado sem um perfil.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile. “account list” shows those that are there.</source>
        <translation>Não há nenhuma conta “%1” neste perfil. “account list” mostra as que existem.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer, not an account: nothing is received, sent or set up there.</source>
        <translation>“%1” é um lugar deste computador, não uma conta: nada é recebido, enviado nem configurado ali.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. “folders” shows those that are there.</source>
        <translation>A pasta “%1” não existe. “folders” mostra as que existem.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message. “list” shows them.</source>
        <translation>“%1” não é o número de uma mensagem. “list” mostra os números.</translation>
    </message>
    <message>
        <source>There is no message %1 any more.</source>
        <translation>A mensagem %1 não existe mais.</translation>
    </message>
    <message>
        <source>“%1” is not a range of numbers of messages.</source>
        <translation>“%1” não é um intervalo de números de mensagens.</translation>
    </message>
    <message>
        <source>Done here; it will reach the server with the next “sync”. %1</source>
        <translation>Feito aqui; chegará ao servidor com o próximo “sync”. %1</translation>
    </message>
    <message>
        <source>The message did not come in time. Please try again later.</source>
        <translation>A mensagem não chegou a tempo. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Esta mensagem não está mais aqui.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (about %3 bytes, still on the server)</source>
        <translation>Anexo %1: %2 (cerca de %3 bytes, ainda no servidor)</translation>
    </message>
    <message>
        <source>The number of a message</source>
        <translation>o número de uma mensagem</translation>
    </message>
    <message>
        <source>--bodies is “all”, “none” or a number of days, like “30d”.</source>
        <translation>--bodies é “all”, “none” ou um número de dias, como “30d”.</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: “account add” makes one.</source>
        <translation>Ainda não há nenhuma conta neste perfil: “account add” cria uma.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 of your changes sent, %5 s</source>
        <translation>%1 novas, %2 alteradas, %3 removidas, %4 das suas alterações enviadas, %5 s</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>um número de dias</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: it is of another version of Postrider, or no filter.</source>
        <translation>O filtro “%1” não pode ser lido: ele pertence a outra versão do Postrider ou não é um filtro.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a filter. “rules list” shows them.</source>
        <translation>“%1” não é o número de um filtro. “rules list” mostra os números.</translation>
    </message>
    <message>
        <source>There is no filter %1. “rules list” shows those that are there.</source>
        <translation>O filtro %1 não existe. “rules list” mostra os que existem.</translation>
    </message>
    <message>
        <source>Please give the numbers of filters. “rules list” shows them.</source>
        <translation>Indique os números dos filtros. “rules list” mostra os números.</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>o filtro</translation>
    </message>
    <message>
        <source>Please say with --folder where the filters are to be run, or with --account in all folders of which account.</source>
        <translation>Indique com --folder a qual pasta os filtros se aplicam, ou com --account a todas as pastas de qual conta.</translation>
    </message>
    <message numerus="yes">
        <source>Filters would hold for %L1 of %Ln message(s). Nothing was changed.</source>
        <translation>
            <numerusform>Algum filtro se aplicaria a %L1 de %Ln mensagem. Nada foi alterado.</numerusform>
            <numerusform>Algum filtro se aplicaria a %L1 de %Ln mensagens. Nada foi alterado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Algum filtro se aplicou a %L1 de %Ln mensagem.</numerusform>
            <numerusform>Algum filtro se aplicou a %L1 de %Ln mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no file of filters: “rules export” writes them.</source>
        <translation>“%1” não é um arquivo de filtros: “rules export” grava esses arquivos.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>O Postrider está sendo fechado.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while signing in.</source>
        <translation>O Postrider cometeu um erro ao fazer login.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in of %1. Sign in again, as this user; if that does not help, the account may not be allowed to use mail programs.</source>
        <translation>O servidor de e-mail não aceita o login de %1. Faça login de novo, com este usuário; se não adiantar, a conta talvez não tenha permissão para usar programas de e-mail.</translation>
    </message>
    <message>
        <source>The password command of this account is empty. Set one, or enter the password.</source>
        <translation>O comando de senha desta conta está vazio. Defina um ou digite a senha.</translation>
    </message>
    <message>
        <source>no answer within a minute</source>
        <translation>sem resposta em um minuto</translation>
    </message>
    <message>
        <source>The password command of this account failed. Run it by hand to see why.</source>
        <translation>O comando de senha desta conta falhou. Execute-o manualmente para ver o motivo.</translation>
    </message>
    <message>
        <source>The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password.</source>
        <translation>O chaveiro está bloqueado ou a senha não está mais nele. Desbloqueie o chaveiro e tente de novo, ou digite a senha.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. Start it and try again, or enter the password: it is then kept until Postrider closes.</source>
        <translation>Não é possível acessar o chaveiro deste computador. Inicie-o e tente de novo, ou digite a senha: ela será guardada até o Postrider ser fechado.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of this account. Enter it to go on.</source>
        <translation>O Postrider não sabe a senha desta conta. Digite-a para continuar.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of the proxy %1. Enter it in the account&apos;s settings.</source>
        <translation>O Postrider não sabe a senha do proxy %1. Digite-a nas configurações da conta.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date within this year, as Qt writes date formats: &quot;d MMM&quot; gives &quot;3 May&quot;.</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
        <translation>A área de trabalho não aceitou o Postrider como programa de e-mail. Você pode escolhê-lo nas configurações de aplicativos padrão dela.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” has no domain that settings could be looked up for. Check the address, or enter the servers by hand.</source>
        <translation>“%1” não tem um domínio cujas configurações possam ser procuradas. Verifique o endereço ou informe os servidores manualmente.</translation>
    </message>
    <message>
        <source>The search for the settings of %1 was given up.</source>
        <translation>A busca pelas configurações de %1 foi cancelada.</translation>
    </message>
</context>
<context>
    <name>DispositionWriter</name>
    <message>
        <source>This is a receipt for the message that you sent to %1.</source>
        <translation>Esta é uma confirmação da mensagem que você enviou para %1.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>It was displayed on the recipient&apos;s screen. That is no proof that it was read or understood.</source>
        <translation>Ela foi exibida na tela do destinatário. Isso não prova que tenha sido lida ou entendida.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt for this message.</source>
        <translation>Ninguém pediu uma confirmação para esta mensagem.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lida: %1</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The doctor was sent away.</source>
        <translation>O diagnóstico foi cancelado.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1.</source>
        <translation>Ninguém publica configurações para %1.</translation>
    </message>
    <message>
        <source>The servers of this account are those that are published for %1.</source>
        <translation>Os servidores desta conta são os publicados para %1.</translation>
    </message>
    <message>
        <source>Other servers are published for %1 than this account uses: %2.</source>
        <translation>Para %1 estão publicados servidores diferentes dos que esta conta usa: %2.</translation>
    </message>
    <message>
        <source>If all else is good, nothing has to be done. If not, ask your provider which are right.</source>
        <translation>Se todo o resto estiver bem, não é preciso fazer nada. Se não, pergunte ao seu provedor quais são os corretos.</translation>
    </message>
    <message>
        <source>Nobody could be asked which servers are published for %1.</source>
        <translation>Não foi possível perguntar a ninguém quais servidores estão publicados para %1.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Verifique a conexão de rede.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1, so there is nothing to compare with.</source>
        <translation>Ninguém publica configurações para %1, então não há com o que comparar.</translation>
    </message>
    <message>
        <source>Nobody could be asked where the mail of %1 is: the network does not work, or leads nowhere.</source>
        <translation>Não foi possível perguntar a ninguém onde estão as mensagens de %1: a rede não funciona ou não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows where the mail of %1 is.</source>
        <translation>Ninguém que foi consultado sabe onde estão as mensagens de %1.</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and ask your provider for the names of the servers.</source>
        <translation>Verifique o endereço letra por letra e pergunte ao seu provedor os nomes dos servidores.</translation>
    </message>
    <message>
        <source>The mail of %1 seems to be at %2.</source>
        <translation>As mensagens de %1 parecem estar em %2.</translation>
    </message>
    <message>
        <source>These servers belong to %1, and nobody who can be trusted says that they are yours: use them only if you know it.</source>
        <translation>Estes servidores pertencem a %1, e ninguém de confiança diz que são os seus: use-os somente se tiver certeza.</translation>
    </message>
    <message>
        <source>A server is missing: ask your provider for its name.</source>
        <translation>Falta um servidor: pergunte o nome ao seu provedor.</translation>
    </message>
    <message>
        <source>%1 has no domain whose service records could be asked for.</source>
        <translation>%1 não tem um domínio cujos registros de serviço possam ser consultados.</translation>
    </message>
    <message>
        <source>The name servers of %1 did not answer.</source>
        <translation>Os servidores de nomes de %1 não responderam.</translation>
    </message>
    <message>
        <source>%1 publishes no service records; that is usual, and nothing depends on it.</source>
        <translation>%1 não publica registros de serviço; isso é comum e não afeta nada.</translation>
    </message>
    <message>
        <source>The service records of %1 name other servers than this account uses: %2.</source>
        <translation>Os registros de serviço de %1 indicam servidores diferentes dos que esta conta usa: %2.</translation>
    </message>
    <message>
        <source>The service records of %1 name %2.</source>
        <translation>Os registros de serviço de %1 indicam %2.</translation>
    </message>
    <message>
        <source>The clock of this computer could not be compared: the address&apos;s own domain does not tell the time.</source>
        <translation>Não foi possível comparar o relógio deste computador: o domínio do endereço não informa a hora.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of %1.</source>
        <translation>O relógio deste computador está de acordo com o de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind that of %1.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto atrasado em relação ao de %1.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos atrasado em relação ao de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of that of %1.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto adiantado em relação ao de %1.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos adiantado em relação ao de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set date and time by itself. With a wrong clock good certificates look bad, and mail carries wrong dates.</source>
        <translation>Deixe o sistema ajustar sozinho a data e a hora. Com o relógio errado, certificados bons parecem ruins e as mensagens levam datas erradas.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while it looked.</source>
        <translation>O Postrider cometeu um erro durante o exame.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain of this computer, and enter the password once more, so that it is kept.</source>
        <translation>Inicie ou desbloqueie o chaveiro deste computador e digite a senha mais uma vez, para que ela seja guardada.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password of this account again.</source>
        <translation>Desbloqueie o chaveiro ou digite de novo a senha desta conta.</translation>
    </message>
    <message>
        <source>Not asked, because it would not go through the proxy of this account.</source>
        <translation>Não consultado, porque não passaria pelo proxy desta conta.</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>Configurações publicadas</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>Registros de serviço</translation>
    </message>
    <message>
        <source>The server&apos;s addresses</source>
        <translation>Endereços do servidor</translation>
    </message>
    <message>
        <source>Connection over IPv4</source>
        <translation>Conexão por IPv4</translation>
    </message>
    <message>
        <source>Connection over IPv6</source>
        <translation>Conexão por IPv6</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Recursos do servidor</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de login</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>What the server can do after signing in</source>
        <translation>Recursos do servidor após o login</translation>
    </message>
    <message>
        <source>Special folders</source>
        <translation>Pastas especiais</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Maior mensagem</translation>
    </message>
    <message>
        <source>Room on the server</source>
        <translation>Espaço no servidor</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Mail on this computer</source>
        <translation>Mensagens neste computador</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>Espaço neste computador</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensagem de teste</translation>
    </message>
    <message>
        <source>Check the network connection. If other programs reach the internet, check the server&apos;s name and port, and whether a firewall is in between.</source>
        <translation>Verifique a conexão de rede. Se outros programas acessam a internet, verifique o nome e a porta do servidor e se há um firewall no caminho.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Check user name and password; some providers want an app password, or a sign-in through the browser. Then enter the password again for this account.</source>
        <translation>Verifique o nome de usuário e a senha; alguns provedores exigem uma senha de aplicativo ou um login pelo navegador. Depois digite de novo a senha desta conta.</translation>
    </message>
    <message>
        <source>Nothing is sent there, because somebody could be in between. Check the server&apos;s name, the port, the kind of encryption and the date of this computer; then ask whoever runs the server. The certificate of your own server you can look at, compare, and trust by itself.</source>
        <translation>Nada é enviado para lá, porque pode haver alguém interceptando a conexão. Verifique o nome do servidor, a porta, o tipo de criptografia e a data deste computador; depois pergunte ao administrador do servidor. Se o servidor for seu, você pode ver o certificado, compará-lo e confiar somente nele.</translation>
    </message>
    <message>
        <source>Show the transcript to whoever runs the server.</source>
        <translation>Mostre o registro ao administrador do servidor.</translation>
    </message>
    <message>
        <source>Look whether it has happened before you try again.</source>
        <translation>Confira se já aconteceu antes de tentar de novo.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see whether it works properly.</source>
        <translation>Libere espaço no disco e veja se ele funciona direito.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings.</source>
        <translation>Veja as configurações da conta.</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>Repita o diagnóstico.</translation>
    </message>
    <message>
        <source>Please report this with the transcript.</source>
        <translation>Relate este erro junto com o registro.</translation>
    </message>
    <message>
        <source>%1: not looked at, because of what went wrong before.</source>
        <translation>%1: não examinado, por causa do que falhou antes.</translation>
    </message>
    <message>
        <source>%1 is an IMAP server and says what it can do.</source>
        <translation>%1 é um servidor IMAP e informa seus recursos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers %Ln way(s) to sign in.</source>
        <translation>
            <numerusform>%1 oferece %Ln forma de login.</numerusform>
            <numerusform>%1 oferece %Ln formas de login.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells of new mail by itself.</source>
        <translation>%1 avisa sozinho sobre novas mensagens.</translation>
    </message>
    <message>
        <source>%1 does not tell of new mail by itself (no IDLE).</source>
        <translation>%1 não avisa sozinho sobre novas mensagens (sem IDLE).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider looks every minute.</source>
        <translation>Não é preciso fazer nada: o Postrider verifica a cada minuto.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) on the server.</source>
        <translation>
            <numerusform>%Ln pasta no servidor.</numerusform>
            <numerusform>%Ln pastas no servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says which are for %1.</source>
        <translation>Ele indica quais são para: %1.</translation>
    </message>
    <message>
        <source>It does not say which are for %1.</source>
        <translation>Ele não indica quais são para: %1.</translation>
    </message>
    <message>
        <source>Postrider goes by the folders&apos; names then. If it takes the wrong one, choose another in the folder&apos;s menu.</source>
        <translation>Nesse caso, o Postrider se guia pelos nomes das pastas. Se ele pegar a errada, escolha outra no menu da pasta.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of messages that are put there, or does not tell.</source>
        <translation>%1 não limita o tamanho das mensagens guardadas lá, ou não informa.</translation>
    </message>
    <message>
        <source>%1 keeps no message larger than %2.</source>
        <translation>%1 não guarda mensagens maiores que %2.</translation>
    </message>
    <message>
        <source>Copies of larger ones in Sent, and drafts, stay on this computer only. Ask whoever runs the server for more.</source>
        <translation>Cópias maiores em Enviados e rascunhos maiores ficam só neste computador. Peça um limite maior ao administrador do servidor.</translation>
    </message>
    <message>
        <source>%1 keeps messages up to %2.</source>
        <translation>%1 guarda mensagens de até %2.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the mailbox, or does not tell.</source>
        <translation>%1 não limita a caixa de correio, ou não informa.</translation>
    </message>
    <message>
        <source>%1 of %2 on the server are used.</source>
        <translation>%1 de %2 no servidor estão em uso.</translation>
    </message>
    <message>
        <source>The mailbox is full: %1</source>
        <translation>A caixa de correio está cheia: %1</translation>
    </message>
    <message>
        <source>Delete mail, empty Trash, or get more room: nothing more arrives.</source>
        <translation>Exclua mensagens, esvazie a lixeira ou consiga mais espaço: nada mais chega.</translation>
    </message>
    <message>
        <source>Delete mail or empty Trash soon: when it is full, nothing more arrives.</source>
        <translation>Exclua mensagens ou esvazie a lixeira em breve: quando a caixa de correio estiver cheia, nada mais chegará.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server and says what it can do.</source>
        <translation>%1 é um servidor POP3 e informa seus recursos.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server that does not say what it can do (no CAPA).</source>
        <translation>%1 é um servidor POP3 que não informa seus recursos (sem CAPA).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider tries.</source>
        <translation>Não é preciso fazer nada: o Postrider tenta.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in.</source>
        <translation>%1 não oferece nenhuma forma de login.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Verifique a porta e o tipo de criptografia nas configurações da conta.</translation>
    </message>
    <message>
        <source>%1 does not number its messages lastingly (no UIDL).</source>
        <translation>%1 não numera as mensagens de forma permanente (sem UIDL).</translation>
    </message>
    <message>
        <source>Postrider tells messages apart by what is in them then, which takes longer.</source>
        <translation>Nesse caso, o Postrider distingue as mensagens pelo conteúdo, o que demora mais.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %Ln second(s) between two visits.</source>
        <translation>
            <numerusform>%1 exige %Ln segundo entre duas visitas.</numerusform>
            <numerusform>%1 exige %Ln segundos entre duas visitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider waits.</source>
        <translation>Não é preciso fazer nada: o Postrider espera.</translation>
    </message>
    <message>
        <source>%1 can all that is needed.</source>
        <translation>%1 tem tudo o que é necessário.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the server (%1).</source>
        <translation>
            <numerusform>%Ln mensagem no servidor (%1).</numerusform>
            <numerusform>%Ln mensagens no servidor (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It removes messages by itself after %Ln day(s).</source>
        <translation>
            <numerusform>Ele remove sozinho as mensagens após %Ln dia.</numerusform>
            <numerusform>Ele remove sozinho as mensagens após %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: what is here stays here.</source>
        <translation>Não é preciso fazer nada: o que está aqui continua aqui.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as the settings of this computer say. It looks up the name.</source>
        <translation>As conexões com %1 passam pelo %2, conforme as configurações deste computador. O nome é resolvido pelo proxy.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as this account says. It looks up the name.</source>
        <translation>As conexões com %1 passam pelo %2, conforme esta conta. O nome é resolvido pelo proxy.</translation>
    </message>
    <message>
        <source>%1 is reached by the proxy, not from here.</source>
        <translation>%1 é acessado pelo proxy, não daqui.</translation>
    </message>
    <message>
        <source>The name %1 is known; IPv4 addresses: %2, IPv6 addresses: %3.</source>
        <translation>O nome %1 é conhecido; endereços IPv4: %2, endereços IPv6: %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account&apos;s settings, letter by letter, and whether this computer is online.</source>
        <translation>Verifique o nome do servidor nas configurações da conta, letra por letra, e se este computador está conectado à internet.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv4 on port %2.</source>
        <translation>%1 aceita conexões por IPv4 na porta %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv6 on port %2.</source>
        <translation>%1 aceita conexões por IPv6 na porta %2.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>%1 não tem endereço IPv4.</translation>
    </message>
    <message>
        <source>%1 has no IPv6 address.</source>
        <translation>%1 não tem endereço IPv6.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the other way works, and is taken.</source>
        <translation>Não é preciso fazer nada: o outro caminho funciona e é usado.</translation>
    </message>
    <message>
        <source>Look at the proxy in the account&apos;s settings, or at that of this computer. Whoever runs it can tell more.</source>
        <translation>Veja o proxy nas configurações da conta ou nas deste computador. Quem o administra pode dizer mais.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted with %2.</source>
        <translation>A conexão com %1 é criptografada com %2.</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>A conexão não é criptografada; ela não sai deste computador.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is what you want.</source>
        <translation>Não é preciso fazer nada, se é isso o que você quer.</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate.</source>
        <translation>Sem criptografia não há certificado.</translation>
    </message>
    <message>
        <source>The certificate that was not accepted is for %1, by %2, until %3.</source>
        <translation>O certificado que não foi aceito é para %1, emitido por %2, válido até %3.</translation>
    </message>
    <message>
        <source>Whoever runs the server can tell whether it is theirs.</source>
        <translation>O administrador do servidor pode dizer se é o dele.</translation>
    </message>
    <message>
        <source>The certificate is for %1, by %2, until %3. It does not verify; you have chosen to trust it at %4.</source>
        <translation>O certificado é para %1, emitido por %2, válido até %3. Ele não pôde ser verificado; você decidiu confiar nele em %4.</translation>
    </message>
    <message>
        <source>Nothing has to be done if it is your own server. You can take the trust back in the account&apos;s settings.</source>
        <translation>Não é preciso fazer nada se o servidor for seu. Você pode deixar de confiar nele nas configurações da conta.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is for %1, by %2; it expires in %Ln day(s) (%3).</source>
        <translation>
            <numerusform>O certificado é para %1, emitido por %2; expira em %Ln dia (%3).</numerusform>
            <numerusform>O certificado é para %1, emitido por %2; expira em %Ln dias (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it soon; after that day nothing works here.</source>
        <translation>O administrador do servidor deve renová-lo em breve; depois dessa data, nada funcionará aqui.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1: there is no password for it.</source>
        <translation>Ninguém fez login em %1: não há senha para isso.</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>Digite a senha desta conta.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Login feito em %1 como %2.</translation>
    </message>
    <message>
        <source>%1 is a sending server and says what it can do.</source>
        <translation>%1 é um servidor de envio e informa seus recursos.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on this port, so it takes mail for others from nobody.</source>
        <translation>%1 não permite login nesta porta, portanto não aceita de ninguém mensagens para terceiros.</translation>
    </message>
    <message>
        <source>Sending is on port 465 or 587 with most providers. Change the port in the account&apos;s settings.</source>
        <translation>Na maioria dos provedores, o envio é feito pela porta 465 ou 587. Mude a porta nas configurações da conta.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of a message, or does not tell.</source>
        <translation>%1 não limita o tamanho das mensagens, ou não informa.</translation>
    </message>
    <message>
        <source>%1 takes no message larger than %2.</source>
        <translation>%1 não aceita mensagens maiores que %2.</translation>
    </message>
    <message>
        <source>Attachments grow by a third on their way: send large files in another way, or ask whoever runs the server for more.</source>
        <translation>Os anexos crescem um terço no caminho: envie arquivos grandes de outra forma ou peça um limite maior ao administrador do servidor.</translation>
    </message>
    <message>
        <source>%1 takes messages up to %2.</source>
        <translation>%1 aceita mensagens de até %2.</translation>
    </message>
    <message>
        <source>There was no answer in time. The server may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>Não houve resposta a tempo. O servidor pode estar ocupado, ou a porta ou o tipo de criptografia podem estar errados.</translation>
    </message>
    <message>
        <source>The password comes from the command of this account.</source>
        <translation>A senha vem do comando desta conta.</translation>
    </message>
    <message>
        <source>The password is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>A senha só é guardada durante esta sessão: não há chaveiro, ou ele está bloqueado.</translation>
    </message>
    <message>
        <source>The sign-in is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>O login só é guardado durante esta sessão: não há chaveiro, ou ele está bloqueado.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>A senha está no chaveiro.</translation>
    </message>
    <message>
        <source>The sign-in through the browser is in the keychain, and still good.</source>
        <translation>O login pelo navegador está no chaveiro e ainda é válido.</translation>
    </message>
    <message>
        <source>The mail on this computer is in good order.</source>
        <translation>As mensagens neste computador estão em ordem.</translation>
    </message>
    <message>
        <source>The mail on this computer is damaged.</source>
        <translation>As mensagens neste computador estão danificadas.</translation>
    </message>
    <message>
        <source>Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.</source>
        <translation>Faça um backup do perfil e depois deixe “check” examinar tudo. O que está no servidor pode ser baixado de novo.</translation>
    </message>
    <message>
        <source>Something in the mail on this computer was not in order, and has been put right.</source>
        <translation>Algo nas mensagens deste computador não estava em ordem e foi corrigido.</translation>
    </message>
    <message>
        <source>Nothing has to be done; if it happens again, let “check” look at all of it.</source>
        <translation>Não é preciso fazer nada; se acontecer de novo, deixe “check” examinar tudo.</translation>
    </message>
    <message>
        <source>There is room on the disk where the mail is: %1.</source>
        <translation>Há espaço no disco onde estão as mensagens: %1.</translation>
    </message>
    <message>
        <source>The system does not say how much room there is on the disk where the mail is.</source>
        <translation>O sistema não informa quanto espaço há no disco onde estão as mensagens.</translation>
    </message>
    <message>
        <source>There is little room on the disk where the mail is: %1.</source>
        <translation>Há pouco espaço no disco onde estão as mensagens: %1.</translation>
    </message>
    <message>
        <source>Make room: without it no mail can be fetched, written or sent.</source>
        <translation>Libere espaço: sem ele não é possível baixar, escrever nem enviar mensagens.</translation>
    </message>
    <message>
        <source>There is nothing on the way to %1: they are on this computer.</source>
        <translation>“%1” fica neste computador: não há caminho a examinar.</translation>
    </message>
    <message>
        <source>No test message was sent, because not both servers could be signed in to.</source>
        <translation>Nenhuma mensagem de teste foi enviada, porque não foi possível fazer login nos dois servidores.</translation>
    </message>
    <message>
        <source>End the trouble above first.</source>
        <translation>Resolva primeiro o problema acima.</translation>
    </message>
    <message>
        <source>Postrider test message %1</source>
        <translation>Mensagem de teste do Postrider %1</translation>
    </message>
    <message>
        <source>Nothing was sent. End this trouble first.</source>
        <translation>Nada foi enviado. Resolva primeiro este problema.</translation>
    </message>
    <message>
        <source>Postrider&apos;s doctor has sent this message to see whether mail comes back. You can delete it.
</source>
        <translation>O diagnóstico do Postrider enviou esta mensagem para ver se as mensagens voltam. Você pode excluí-la.
</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>A mensagem de teste não foi enviada.</translation>
    </message>
    <message numerus="yes">
        <source>The server took the test message, but it did not come back within %Ln second(s).</source>
        <translation>
            <numerusform>O servidor aceitou a mensagem de teste, mas ela não voltou em %Ln segundo.</numerusform>
            <numerusform>O servidor aceitou a mensagem de teste, mas ela não voltou em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in Junk and other folders, and a little later in the Inbox: some servers hold mail back, and rules may move it.</source>
        <translation>Procure-a em Spam e em outras pastas e, um pouco mais tarde, na caixa de entrada: alguns servidores retêm mensagens, e regras podem movê-las.</translation>
    </message>
    <message>
        <source>Getting to know the account took too long; no test message was sent.</source>
        <translation>O primeiro exame da conta demorou demais; nenhuma mensagem de teste foi enviada.</translation>
    </message>
    <message>
        <source>Let the account be brought up to date first.</source>
        <translation>Deixe primeiro a conta ser atualizada.</translation>
    </message>
    <message>
        <source>The test message could not be sent in time.</source>
        <translation>A mensagem de teste não pôde ser enviada a tempo.</translation>
    </message>
    <message>
        <source>The test message was taken out of the outbox. See what was found about the outgoing server.</source>
        <translation>A mensagem de teste foi retirada da caixa de saída. Veja o que foi encontrado sobre o servidor de saída.</translation>
    </message>
    <message>
        <source>The test message is in the outbox still: see there.</source>
        <translation>A mensagem de teste ainda está na caixa de saída: veja lá.</translation>
    </message>
    <message>
        <source>A test message to yourself was back after %1 s.</source>
        <translation>Uma mensagem de teste para você voltou em %1 s.</translation>
    </message>
    <message>
        <source>It is in the Inbox; you can delete it.</source>
        <translation>Ela está na caixa de entrada; você pode excluí-la.</translation>
    </message>
    <message>
        <source>See what was found about the servers.</source>
        <translation>Veja o que foi encontrado sobre os servidores.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>O endereço</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Servidor de entrada</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Servidor de saída</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>De ponta a ponta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>One thing is wrong: %1</source>
        <translation>Há um problema: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Begin with this one: %1</source>
        <translation>
            <numerusform>Há %Ln problema. Comece por este: %1</numerusform>
            <numerusform>Há %Ln problemas. Comece por este: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works. There are %Ln thing(s) that you may want to know.</source>
        <translation>
            <numerusform>Tudo funciona. Há %Ln coisa que talvez você queira saber.</numerusform>
            <numerusform>Tudo funciona. Há %Ln coisas que talvez você queira saber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tudo funciona.</translation>
    </message>
    <message>
        <source>What Postrider %1 found out about the mail of %2</source>
        <translation>O que o Postrider %1 descobriu sobre o e-mail de %2</translation>
    </message>
</context>
<context>
    <name>DomainRecords</name>
    <message>
        <source>The question about %1 was given up.</source>
        <translation>A consulta sobre %1 foi cancelada.</translation>
    </message>
    <message>
        <source>The name servers did not answer in time.</source>
        <translation>Os servidores de nomes não responderam a tempo.</translation>
    </message>
    <message>
        <source>The name servers could not be asked about %1.</source>
        <translation>Não foi possível consultar os servidores de nomes sobre %1.</translation>
    </message>
</context>
<context>
    <name>EngineSandbox</name>
    <message>
        <source>Postrider runs as root, where the browser engine cannot be shut in. Please run it as an ordinary user.</source>
        <translation>O Postrider está sendo executado como root, e assim o mecanismo de navegador não pode ser isolado. Execute-o como um usuário comum.</translation>
    </message>
    <message>
        <source>This computer does not let programs shut in parts of themselves (user namespaces and seccomp), without which the browser engine is not used.</source>
        <translation>Este computador não permite que programas isolem partes de si mesmos (namespaces de usuário e seccomp); sem isso, o mecanismo de navegador não é usado.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is too deep below other folders and was left out.</source>
        <translation>“%1” está fundo demais, abaixo de outras pastas, e foi deixado de fora.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read and was left out.</source>
        <translation>A pasta “%1” não pode ser lida e foi deixada de fora.</translation>
    </message>
    <message>
        <source>“%1” is a link to elsewhere and was left out.</source>
        <translation>“%1” é um link para outro lugar e foi deixado de fora.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read and was left out.</source>
        <translation>O arquivo “%1” não pode ser lido e foi deixado de fora.</translation>
    </message>
    <message>
        <source>The file “%1” is no mail and was left out.</source>
        <translation>O arquivo “%1” não contém mensagens e foi deixado de fora.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Não existe nenhum arquivo ou pasta “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>Não é possível ler “%1”. Verifique as permissões.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>“%1” não é nem um arquivo nem uma pasta.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Não é possível ler o arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>Não é possível gravar o arquivo “%1”. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Não é possível criar a pasta “%1”.</translation>
    </message>
</context>
<context>
    <name>FileLoad</name>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>“%1” é uma pasta. Anexe os arquivos que estão nela ou compacte-a antes em um só arquivo.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so it was not attached.</source>
        <translation>“%1” não está mais lá, por isso não foi anexado.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation>“%1” não é um arquivo que possa ser anexado.</translation>
    </message>
    <message>
        <source>“%1” is larger than any mail server takes. Share it another way and send a link.</source>
        <translation>“%1” é maior do que qualquer servidor de e-mail aceita. Compartilhe-o de outra forma e envie um link.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so it was not attached. Look whether you may open it.</source>
        <translation>Não foi possível ler “%1”, por isso não foi anexado. Veja se você tem permissão para abri-lo.</translation>
    </message>
</context>
<context>
    <name>FilterRule</name>
    <message>
        <source>A filter needs a condition. “Every message” is one, too.</source>
        <translation>Um filtro precisa de uma condição. “Todas as mensagens” também é uma.</translation>
    </message>
    <message>
        <source>A filter needs something to do.</source>
        <translation>Um filtro precisa ter algo a fazer.</translation>
    </message>
    <message>
        <source>This filter is too large.</source>
        <translation>Este filtro é grande demais.</translation>
    </message>
    <message>
        <source>A condition of this filter compares what cannot be compared in that way.</source>
        <translation>Uma condição deste filtro compara algo que não pode ser comparado assim.</translation>
    </message>
    <message>
        <source>A condition has nothing to look for.</source>
        <translation>Falta a uma condição o que ela deve procurar.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header field.</source>
        <translation>“%1” não é o nome de um cabeçalho.</translation>
    </message>
    <message>
        <source>A number in a condition is below zero.</source>
        <translation>Um número em uma condição é menor que zero.</translation>
    </message>
    <message>
        <source>Choose the folder for what is moved or copied.</source>
        <translation>Escolha a pasta para a qual mover ou copiar.</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>Escolha uma etiqueta.</translation>
    </message>
    <message>
        <source>A message can go to one place only: keep one of the moves.</source>
        <translation>Uma mensagem só pode ir para um lugar: deixe apenas uma das ações que a movem.</translation>
    </message>
    <message>
        <source>Write the address to which messages are forwarded.</source>
        <translation>Digite o endereço para o qual as mensagens são encaminhadas.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1” não é um endereço de e-mail.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The web server %1 gave an answer that is not understood.</source>
        <translation>O servidor web %1 deu uma resposta incompreensível.</translation>
    </message>
    <message>
        <source>Postrider asks web servers only over a secured connection (https).</source>
        <translation>O Postrider só consulta servidores web por uma conexão segura (https).</translation>
    </message>
</context>
<context>
    <name>ImapClient</name>
    <message>
        <source>This folder is no longer on the mail server.</source>
        <translation>Esta pasta não está mais no servidor de e-mail.</translation>
    </message>
    <message>
        <source>Messages were removed on the mail server meanwhile. Postrider will look again.</source>
        <translation>Enquanto isso, mensagens foram removidas no servidor de e-mail. O Postrider verificará de novo.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete mail that is not needed, or ask your provider for more room.</source>
        <translation>A caixa de correio no servidor está cheia. Exclua mensagens de que não precisa ou peça mais espaço ao seu provedor.</translation>
    </message>
    <message>
        <source>The mail server keeps no more of this kind. Its reason is in the details.</source>
        <translation>O servidor de e-mail não guarda mais itens deste tipo. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>The message is larger than this mail server takes.</source>
        <translation>A mensagem é maior do que este servidor de e-mail aceita.</translation>
    </message>
    <message>
        <source>You have no permission to do this in this folder. Whoever shares the folder can give it.</source>
        <translation>Você não tem permissão para fazer isso nesta pasta. Quem compartilha a pasta pode concedê-la.</translation>
    </message>
    <message>
        <source>There is a folder with this name already. Choose another name.</source>
        <translation>Já existe uma pasta com este nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The folder has other folders in it. Move or remove those first.</source>
        <translation>A pasta contém outras pastas. Mova ou remova essas antes.</translation>
    </message>
    <message>
        <source>The mail server can never do this. Its reason is in the details.</source>
        <translation>O servidor de e-mail nunca poderá fazer isso. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>The mail server cannot search for letters of this script.</source>
        <translation>O servidor de e-mail não consegue pesquisar letras deste alfabeto.</translation>
    </message>
    <message>
        <source>The folder is damaged on the mail server. Whoever runs the server can repair it.</source>
        <translation>A pasta está danificada no servidor de e-mail. O administrador do servidor pode repará-la.</translation>
    </message>
    <message>
        <source>The mail server has a fault. Whoever runs the server can find out why.</source>
        <translation>O servidor de e-mail está com defeito. O administrador do servidor pode descobrir o motivo.</translation>
    </message>
    <message>
        <source>The mail server wants you to speak to whoever runs it. Its reason is in the details.</source>
        <translation>O servidor de e-mail pede que você fale com o administrador dele. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>O servidor de e-mail não aceita mais o login do seu provedor de e-mail. Faça login lá de novo.</translation>
    </message>
    <message>
        <source>The password has expired. Set a new one with your mail provider, then enter it here.</source>
        <translation>A senha expirou. Defina uma nova no seu provedor de e-mail e digite-a aqui.</translation>
    </message>
    <message>
        <source>The password is right, but this user may not open the mailbox. Check the user name in the account&apos;s settings.</source>
        <translation>A senha está certa, mas este usuário não pode abrir a caixa de correio. Verifique o nome de usuário nas configurações da conta.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>O servidor de e-mail não aceita a forma como o Postrider faz login. Seu provedor de e-mail pode dizer o que é necessário.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>O servidor de e-mail não aceitou o nome de usuário e a senha. Verifique os dois e digite-os de novo.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>O servidor de e-mail não pode fazer isso no momento. O Postrider tentará de novo.</translation>
    </message>
    <message>
        <source>The mail server did not understand Postrider. Its own words are in the details.</source>
        <translation>O servidor de e-mail não entendeu o Postrider. O que ele disse está nos detalhes.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>O servidor de e-mail se recusou a fazer isso. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>O servidor de e-mail não aceita conexões no momento. O Postrider tentará de novo.</translation>
    </message>
    <message>
        <source>The mail server ended the connection. Postrider will connect again.</source>
        <translation>O servidor de e-mail encerrou a conexão. O Postrider se conectará de novo.</translation>
    </message>
    <message>
        <source>A mail server cannot keep this label. Use letters, digits and hyphens only.</source>
        <translation>Um servidor de e-mail não pode guardar esta etiqueta. Use somente letras, dígitos e hifens.</translation>
    </message>
    <message>
        <source>Postrider made a mistake in a request to the mail server.</source>
        <translation>O Postrider cometeu um erro em um pedido ao servidor de e-mail.</translation>
    </message>
    <message>
        <source>This mail server speaks a kind of IMAP that Postrider does not know.</source>
        <translation>Este servidor de e-mail usa um tipo de IMAP que o Postrider não conhece.</translation>
    </message>
    <message>
        <source>The mail server sent something that is not proper IMAP. Whoever runs the server can find out why.</source>
        <translation>O servidor de e-mail enviou algo que não é IMAP válido. O administrador do servidor pode descobrir o motivo.</translation>
    </message>
    <message>
        <source>The mail server wanted to go on without encryption. The connection was closed and nothing was sent. Check the network you are in.</source>
        <translation>O servidor de e-mail quis continuar sem criptografia. A conexão foi fechada e nada foi enviado. Verifique em que rede você está.</translation>
    </message>
    <message>
        <source>What answers at this address is not an IMAP server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>O que responde neste endereço não é um servidor IMAP. Verifique o nome e a porta do servidor nas configurações da conta.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>O servidor de e-mail não oferece a criptografia de que esta conta precisa. A conexão foi fechada e nada foi enviado.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>O servidor de e-mail enviou dados em um momento em que só um invasor faria isso. A conexão foi fechada e nada foi enviado.</translation>
    </message>
    <message>
        <source>This cannot be sent to a mail server, because it holds a character that IMAP does not allow.</source>
        <translation>Isto não pode ser enviado a um servidor de e-mail, porque contém um caractere que o IMAP não permite.</translation>
    </message>
    <message>
        <source>The mail server did not finish in time. Postrider will connect again.</source>
        <translation>O servidor de e-mail não terminou a tempo. O Postrider se conectará de novo.</translation>
    </message>
    <message>
        <source>The folder was replaced on the mail server while it was open. Postrider will open it again.</source>
        <translation>A pasta foi substituída no servidor de e-mail enquanto estava aberta. O Postrider a abrirá de novo.</translation>
    </message>
    <message>
        <source>The mail server did only a part of what was asked. Its own words are in the details.</source>
        <translation>O servidor de e-mail fez só uma parte do que foi pedido. O que ele disse está nos detalhes.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>A conexão com o servidor de e-mail não é criptografada, por isso a senha não foi enviada.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>O servidor de e-mail não oferece nenhuma forma de login que o Postrider conheça. Seu provedor de e-mail pode dizer se uma senha de aplicativo ou outro servidor resolve.</translation>
    </message>
    <message>
        <source>The mail server did not say clearly which messages are gone. Postrider will ask in another way.</source>
        <translation>O servidor de e-mail não disse claramente quais mensagens sumiram. O Postrider perguntará de outra forma.</translation>
    </message>
    <message>
        <source>On this mail server the name of a folder cannot hold the character %1. Choose a name without it.</source>
        <translation>Neste servidor de e-mail, o nome de uma pasta não pode conter o caractere %1. Escolha um nome sem ele.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The password is too long for the keychain.</source>
        <translation>A senha é longa demais para o chaveiro.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>O chaveiro não respondeu a tempo.</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one hour</source>
        <translation>Em uma hora</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Hoje de manhã</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Hoje à noite</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Amanhã de manhã</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <extracomment>&quot;Monday morning&quot;</extracomment>
        <translation>%1 de manhã</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>amanhã às %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday, time</comment>
        <extracomment>on a weekday at a time</extracomment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>em %1 às %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
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
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider’s server keeps it until then. This computer need not be on.</source>
        <translation>O servidor do seu provedor a guarda até lá. Este computador não precisa estar ligado.</translation>
    </message>
    <message>
        <source>It waits in the folder Snoozed. If Postrider is not running then, it comes back as soon as it is.</source>
        <translation>Ela espera na pasta Snoozed. Se o Postrider não estiver aberto nesse momento, ela volta assim que ele for aberto.</translation>
    </message>
    <message>
        <source>Postrider has to be running and this computer awake at that time; otherwise it goes out as soon as both are.</source>
        <translation>O Postrider precisa estar aberto e este computador ligado nesse horário; se não, a mensagem sai assim que ambos estiverem.</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link says %1, but leads to %2.</source>
        <translation>Este link diz %1, mas leva a %2.</translation>
    </message>
    <message>
        <source>This link leads to a computer without a name: %1. Honest letters do not do that.</source>
        <translation>Este link leva a um computador sem nome: %1. Mensagens honestas não fazem isso.</translation>
    </message>
    <message>
        <source>This link leads to %1, a name that is made to look like another one.</source>
        <translation>Este link leva a %1, um nome feito para parecer outro.</translation>
    </message>
    <message>
        <source>This link leads to %1, which looks like %2 but is not.</source>
        <translation>Este link leva a %1, que se parece com %2, mas não é.</translation>
    </message>
    <message>
        <source>This link begins as if it led somewhere else, but leads to %1.</source>
        <translation>Este link começa como se levasse a outro lugar, mas leva a %1.</translation>
    </message>
</context>
<context>
    <name>ListGoodbye</name>
    <message>
        <source>This list takes no unsubscribing over a secured connection. Open its page in the browser instead.</source>
        <translation>Esta lista não aceita o cancelamento da inscrição por uma conexão segura. Em vez disso, abra a página dela no navegador.</translation>
    </message>
    <message>
        <source>The list wants you to do this on its page. Open it in the browser.</source>
        <translation>A lista quer que você faça isso na página dela. Abra-a no navegador.</translation>
    </message>
    <message>
        <source>The list does not know this subscription any more. You may have left it already.</source>
        <translation>A lista não conhece mais esta inscrição. Você talvez já tenha saído dela.</translation>
    </message>
    <message>
        <source>The list did not accept it. Try again later, or open its page in the browser.</source>
        <translation>A lista não aceitou. Tente de novo mais tarde ou abra a página dela no navegador.</translation>
    </message>
</context>
<context>
    <name>ListLook</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The copies have arrived already. Move them back from there, or remove them in their folder.</source>
        <translation>As cópias já chegaram. Mova-as de volta de lá ou remova-as na pasta em que estão.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.</source>
        <translation>A pasta %1 não aceita mensagens neste servidor. Nas propriedades de outra pasta, você pode indicar que ela serve para Arquivados.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. Nothing was moved.</source>
        <translation>A pasta %1 não aceita mensagens neste servidor. Nada foi movido.</translation>
    </message>
    <message>
        <source>Not everything could be taken back: some messages have been moved or removed since.</source>
        <translation>Nem tudo pôde ser desfeito: algumas mensagens foram movidas ou removidas nesse meio-tempo.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>(no recipient)</source>
        <translation>(sem destinatário)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sem remetente)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>de volta desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>volta: %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Remover estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Adicionar estrela</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Put aside until later</source>
        <translation>Adiada para mais tarde</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Show or hide the messages of this conversation</source>
        <translation>Mostrar ou ocultar as mensagens desta conversa</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>a web page</source>
        <translation>uma página da web</translation>
    </message>
    <message>
        <source>a shortcut that can start a program</source>
        <translation>um atalho que pode iniciar um programa</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>uma gravação</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>um documento de escritório</translation>
    </message>
    <message>
        <source>the image of a disk</source>
        <translation>uma imagem de disco</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>um arquivo compactado</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>outra coisa (%1)</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is a program, or can start one.</source>
        <translation>“%1” não é o que seu nome diz: é um programa ou pode iniciar um.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>“%1” não é o que seu nome diz: é %2.</translation>
    </message>
    <message>
        <source>“%1” is a program, or can start one.</source>
        <translation>“%1” é um programa ou pode iniciar um.</translation>
    </message>
    <message>
        <source>“%1” holds macros: small programs that run when they are allowed to.</source>
        <translation>“%1” contém macros: pequenos programas que são executados quando permitido.</translation>
    </message>
    <message>
        <source>“%1” is the image of a disk, in which programs may be.</source>
        <translation>“%1” é uma imagem de disco, que pode conter programas.</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened, or is named so that it looks harmless.</source>
        <translation>“%1” pode executar algo ao ser aberto ou tem um nome que o faz parecer inofensivo.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password, so nothing that looks for viruses has seen what is in it.</source>
        <translation>“%1” está protegido com senha, portanto nenhum antivírus viu o que há nele.</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Mensagem encaminhada</translation>
    </message>
    <message>
        <source>The text of this message is extremely long; only its beginning is shown. The source has all of it.</source>
        <translation>O texto desta mensagem é extremamente longo; só o começo é mostrado. O código-fonte contém tudo.</translation>
    </message>
    <message>
        <source>“%1” is not in this message: the sender only says where it can be fetched. Postrider does not do that.</source>
        <translation>“%1” não está nesta mensagem: o remetente só diz de onde pode ser baixado. O Postrider não faz isso.</translation>
    </message>
    <message>
        <source>This is piece %1 of %2 of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Este é o pedaço %1 de %2 de uma mensagem enviada em pedaços. Os outros pedaços são mensagens à parte.</translation>
    </message>
    <message>
        <source>This is a piece of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Este é um pedaço de uma mensagem enviada em pedaços. Os outros pedaços são mensagens à parte.</translation>
    </message>
    <message>
        <source>This message names its sender twice. Do not trust either of them.</source>
        <translation>Esta mensagem informa o remetente duas vezes. Não confie em nenhum dos dois.</translation>
    </message>
    <message>
        <source>This message does not say who sent it.</source>
        <translation>Esta mensagem não diz quem a enviou.</translation>
    </message>
    <message>
        <source>The sender&apos;s name, “%1”, looks like an address, but the message comes from %2.</source>
        <translation>O nome do remetente, “%1”, parece um endereço, mas a mensagem vem de %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not a valid one: %1</source>
        <translation>O endereço do remetente não é válido: %1</translation>
    </message>
    <message>
        <source>The header of this message is far longer than any honest one. Only its beginning was read.</source>
        <translation>O cabeçalho desta mensagem é muito mais longo que o de qualquer mensagem honesta. Só o começo foi lido.</translation>
    </message>
    <message>
        <source>This message has parts within parts more than 100 levels deep. What lies deeper is offered as one file.</source>
        <translation>Esta mensagem tem partes dentro de partes em mais de 100 níveis. O que está mais fundo é oferecido como um só arquivo.</translation>
    </message>
    <message>
        <source>This message has more than 10,000 parts. The rest is offered as one file.</source>
        <translation>Esta mensagem tem mais de 10.000 partes. O resto é oferecido como um só arquivo.</translation>
    </message>
    <message>
        <source>This message wraps encoded messages in encoded messages. Not all of them were opened.</source>
        <translation>Esta mensagem embrulha mensagens codificadas em mensagens codificadas. Nem todas foram abertas.</translation>
    </message>
    <message>
        <source>The parts of this message could not be told apart, so its text is shown as it came.</source>
        <translation>Não foi possível distinguir as partes desta mensagem, por isso o texto é mostrado como chegou.</translation>
    </message>
    <message>
        <source>The end of this message is missing. It may have been cut off on its way.</source>
        <translation>Falta o fim desta mensagem. Ela pode ter sido cortada no caminho.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there.</source>
        <translation>O cabeçalho desta mensagem contém linhas que não deveriam estar ali.</translation>
    </message>
    <message>
        <source>An attachment of this message can run as a program. Open it only if you expected it.</source>
        <translation>Um anexo desta mensagem pode ser executado como programa. Abra-o somente se você o esperava.</translation>
    </message>
</context>
<context>
    <name>MessageWriter</name>
    <message>
        <source>“%1” is not a mail address. Correct it and send again.</source>
        <translation>“%1” não é um endereço de e-mail. Corrija-o e envie de novo.</translation>
    </message>
    <message>
        <source>The address %1 has a domain that does not exist in this spelling. Correct it and send again.</source>
        <translation>O endereço %1 tem um domínio que não existe escrito assim. Corrija-o e envie de novo.</translation>
    </message>
    <message>
        <source>This message is too complicated to be sent: its header or its number of parts is beyond all limits.</source>
        <translation>Esta mensagem é complicada demais para ser enviada: o cabeçalho ou o número de partes ultrapassa todos os limites.</translation>
    </message>
    <message>
        <source>This is not a message: it does not begin with a header.</source>
        <translation>Isto não é uma mensagem: não começa com um cabeçalho.</translation>
    </message>
    <message>
        <source>This file holds several messages (mbox). Send them one by one, each from a file of its own.</source>
        <translation>Este arquivo contém várias mensagens (mbox). Envie-as uma a uma, cada uma em um arquivo próprio.</translation>
    </message>
    <message>
        <source>This message holds lines or characters that cannot be sent, in a place where they cannot be encoded.</source>
        <translation>Esta mensagem contém linhas ou caracteres que não podem ser enviados, em um lugar onde não podem ser codificados.</translation>
    </message>
    <message>
        <source>This message has no recipient. Add at least one address and send again.</source>
        <translation>Esta mensagem não tem destinatário. Adicione pelo menos um endereço e envie de novo.</translation>
    </message>
    <message>
        <source>This message is signed and holds characters that have to be encoded for sending, which would break the signature. Encode it before signing.</source>
        <translation>Esta mensagem está assinada e contém caracteres que precisam ser codificados para o envio, o que invalidaria a assinatura. Codifique-a antes de assinar.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there and cannot be sent.</source>
        <translation>O cabeçalho desta mensagem contém linhas que não deveriam estar ali e não podem ser enviadas.</translation>
    </message>
    <message>
        <source>The header of one of this message&apos;s parts holds characters that cannot be sent. Its file name may have to be written differently.</source>
        <translation>O cabeçalho de uma das partes desta mensagem contém caracteres que não podem ser enviados. Talvez seja preciso escrever de outra forma o nome do arquivo.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>Postrider is not signed in at %1, or the keychain is locked. Unlock the keychain and try again, or sign in.</source>
        <translation>O Postrider não fez login em %1, ou o chaveiro está bloqueado. Desbloqueie o chaveiro e tente de novo, ou faça login.</translation>
    </message>
    <message>
        <source>The file %1 with the ids for signing in through the browser cannot be used. Correct it, or take it away.</source>
        <translation>O arquivo %1 com os identificadores para o login pelo navegador não pode ser usado. Corrija-o ou retire-o.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on another device. Sign in on this one.</source>
        <translation>%1 não permite login em outro dispositivo. Faça login neste.</translation>
    </message>
    <message>
        <source>The service that signs people in at %1 sends Postrider elsewhere with its secrets, which it does not follow.</source>
        <translation>O serviço de login de %1 redireciona o Postrider, com seus segredos, para outro lugar, e isso não é aceito.</translation>
    </message>
    <message>
        <source>The sign-in at %1 is no longer good. Sign in again.</source>
        <translation>O login em %1 não é mais válido. Faça login de novo.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused there. Sign in again if that was a mistake.</source>
        <translation>O login em %1 foi recusado lá. Faça login de novo se isso foi um engano.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time. Sign in again.</source>
        <translation>Ninguém fez login em %1 a tempo. Faça login de novo.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment.</source>
        <translation>%1 não pode fazer o login de ninguém no momento.</translation>
    </message>
    <message>
        <source>%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.</source>
        <translation>%1 não permite que o Postrider peça um login. O identificador que o Postrider tem para isso (oauth-clients.json) pode estar errado.</translation>
    </message>
    <message>
        <source>%1 gave an answer to the sign-in that is not understood. It may be better in a while.</source>
        <translation>%1 deu ao login uma resposta incompreensível. Talvez funcione daqui a pouco.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>O login foi cancelado.</translation>
    </message>
    <message>
        <source>%1 lets Postrider in for a moment only, not for good. Whoever runs it can find out why.</source>
        <translation>%1 deixa o Postrider entrar só por um momento, não em definitivo. Quem administra o serviço pode descobrir o motivo.</translation>
    </message>
    <message>
        <source>No web browser could be opened, and %1 signs people in through one only.</source>
        <translation>Nenhum navegador pôde ser aberto, e %1 só permite login por um navegador.</translation>
    </message>
    <message>
        <source>Postrider could not make a place for the browser to come back to on this computer. A security program may forbid it.</source>
        <translation>O Postrider não conseguiu preparar neste computador um lugar para o navegador voltar. Um programa de segurança pode estar impedindo.</translation>
    </message>
    <message>
        <source>This was too much.</source>
        <translation>Isto foi demais.</translation>
    </message>
    <message>
        <source>This is nothing that Postrider understands.</source>
        <translation>Isto não é nada que o Postrider entenda.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Não há nada aqui.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Postrider waits for. Go back to Postrider and begin again.</source>
        <translation>Esta resposta não pertence ao login que o Postrider espera. Volte ao Postrider e comece de novo.</translation>
    </message>
    <message>
        <source>You have signed in. You can close this page and go back to Postrider.</source>
        <translation>Login feito. Você pode fechar esta página e voltar ao Postrider.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not come from %1, so it was not used. Somebody may be in between.</source>
        <translation>A resposta ao login não veio de %1, por isso não foi usada. Pode haver alguém interceptando a conexão.</translation>
    </message>
</context>
<context>
    <name>Op</name>
    <message>
        <source>It is %1, and the mailbox takes no more than %2.</source>
        <translation>Ela tem %1, e a caixa de correio não aceita mais que %2.</translation>
    </message>
    <message>
        <source>Put a draft into the Drafts folder</source>
        <translation>Guardar um rascunho na pasta Rascunhos</translation>
    </message>
    <message>
        <source>The folder that the messages were to go to is no longer there.</source>
        <translation>A pasta para onde as mensagens iam não existe mais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.</source>
        <translation>
            <numerusform>%Ln mensagem não pôde ser copiada para o servidor: é grande demais para ele, não tem uma forma que ele aceite ou não existe mais. A original está onde estava.</numerusform>
            <numerusform>%Ln mensagens não puderam ser copiadas para o servidor: são grandes demais para ele, não têm uma forma que ele aceite ou não existem mais. As originais estão onde estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln message(s)</source>
        <translation>
            <numerusform>Enviar %Ln mensagem ao servidor</numerusform>
            <numerusform>Enviar %Ln mensagens ao servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder that the messages were to be copied to is no longer there.</source>
        <translation>A pasta para onde as mensagens seriam copiadas não existe mais.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln message(s)</source>
        <translation>
            <numerusform>Copiar %Ln mensagem</numerusform>
            <numerusform>Copiar %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Já existe uma pasta com este nome.</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Criar a pasta %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good</source>
        <translation>
            <numerusform>Excluir %Ln mensagem definitivamente</numerusform>
            <numerusform>Excluir %Ln mensagens definitivamente</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Esta mensagem não está mais aqui.</translation>
    </message>
    <message>
        <source>This message is on its way to another place. Try again when it has arrived there.</source>
        <translation>Esta mensagem está a caminho de outro lugar. Tente de novo quando ela tiver chegado lá.</translation>
    </message>
    <message>
        <source>The folder that the messages were moved to is no longer there. They are back where they were.</source>
        <translation>A pasta para a qual as mensagens foram movidas não existe mais. Elas estão de volta onde estavam.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln message(s)</source>
        <translation>
            <numerusform>Mover %Ln mensagem</numerusform>
            <numerusform>Mover %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>A pasta não está mais no servidor.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>Isto foi desfeito.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>A pasta não existe mais.</translation>
    </message>
    <message>
        <source>The inbox cannot be removed.</source>
        <translation>A caixa de entrada não pode ser removida.</translation>
    </message>
    <message>
        <source>Remove the folder %1</source>
        <translation>Remover a pasta %1</translation>
    </message>
    <message>
        <source>The inbox cannot be renamed.</source>
        <translation>A caixa de entrada não pode ser renomeada.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Uma pasta não pode ser movida para dentro dela mesma.</translation>
    </message>
    <message>
        <source>Rename a folder to %1</source>
        <translation>Renomear uma pasta para %1</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) read</source>
        <translation>
            <numerusform>Marcar %Ln mensagem como lida</numerusform>
            <numerusform>Marcar %Ln mensagens como lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) unread</source>
        <translation>
            <numerusform>Marcar %Ln mensagem como não lida</numerusform>
            <numerusform>Marcar %Ln mensagens como não lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln message(s)</source>
        <translation>
            <numerusform>Adicionar estrela a %Ln mensagem</numerusform>
            <numerusform>Adicionar estrela a %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star from %Ln message(s)</source>
        <translation>
            <numerusform>Remover a estrela de %Ln mensagem</numerusform>
            <numerusform>Remover a estrela de %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln message(s)</source>
        <translation>
            <numerusform>Alterar as marcas de %Ln mensagem</numerusform>
            <numerusform>Alterar as marcas de %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>Inscrever-se em uma pasta</translation>
    </message>
    <message>
        <source>Unsubscribe from a folder</source>
        <translation>Cancelar a inscrição em uma pasta</translation>
    </message>
    <message>
        <source>The messages go into %1 instead, and so does what you archive from now on. The settings of the account can change that.</source>
        <translation>As mensagens vão para %1 em vez disso, assim como o que você arquivar a partir de agora. As configurações da conta permitem mudar isso.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Postrider ended while the message was being handed over.</source>
        <translation>O Postrider foi fechado enquanto a mensagem era entregue ao servidor.</translation>
    </message>
    <message>
        <source>Postrider made a mistake with this message. Nothing else is kept waiting by it; please report it.</source>
        <translation>O Postrider cometeu um erro com esta mensagem. Nada mais fica esperando por causa dela; por favor, relate o erro.</translation>
    </message>
    <message>
        <source>The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1</source>
        <translation>A mensagem foi enviada, mas o servidor não aceitou a cópia para Enviados. O Postrider tentará de novo; liberar espaço na caixa de correio pode ajudar. %1</translation>
    </message>
    <message>
        <source>The copy is %1, and the mailbox takes no more than %2.</source>
        <translation>A cópia tem %1, e a caixa de correio não aceita mais que %2.</translation>
    </message>
    <message>
        <source>Found in %1: the server had taken it.</source>
        <translation>Encontrada em %1: o servidor a tinha aceitado.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so parts of a message that goes along were encoded anew.</source>
        <translation>Este servidor não aceita texto de 8 bits, por isso partes de uma mensagem anexada foram recodificadas.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so a message that goes along became a plain file: that way nothing in it, such as a signature, was changed.</source>
        <translation>Este servidor não aceita texto de 8 bits, por isso uma mensagem anexada virou um arquivo comum: assim, nada nela foi alterado, como uma assinatura.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Tries to send it once more, as it is.</source>
        <translation>Tenta enviá-la mais uma vez, como está.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Opens the message again, for those who have not got it.</source>
        <translation>Abre a mensagem de novo, para quem não a recebeu.</translation>
    </message>
    <message>
        <source>Opens the message again. It is not sent meanwhile.</source>
        <translation>Abre a mensagem de novo. Enquanto isso, ela não é enviada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sends it to nobody else. For those who have not got it, it goes back to your drafts.</source>
        <translation>Não a envia a mais ninguém. Para quem não a recebeu, ela volta aos seus rascunhos.</translation>
    </message>
    <message>
        <source>Does not send it. The message goes back to your drafts.</source>
        <translation>Não a envia. A mensagem volta aos seus rascunhos.</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Enviar aos outros</translation>
    </message>
    <message>
        <source>Sends it now. A draft stays for those who were refused.</source>
        <translation>Envia-a agora. Para os destinatários recusados fica um rascunho.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Fazer login…</translation>
    </message>
    <message>
        <source>The message goes out as soon as you are signed in.</source>
        <translation>A mensagem sai assim que você fizer login.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificado…</translation>
    </message>
    <message>
        <source>Shows what the server presented, and what you can do.</source>
        <translation>Mostra o que o servidor apresentou e o que você pode fazer.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Looks for the message on the server, in Sent and All mail.</source>
        <translation>Procura a mensagem no servidor, em Enviados e em Todos os e-mails.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Sends the same message once more. Somebody may get it twice.</source>
        <translation>Envia a mesma mensagem mais uma vez. Alguém pode recebê-la duas vezes.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Foi enviada</translation>
    </message>
    <message>
        <source>Counts it as sent and takes it out of the outbox.</source>
        <translation>Considera-a enviada e a retira da caixa de saída.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Escrever de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>You have seen it: the card goes. The message keeps its history.</source>
        <translation>Você já viu: o cartão desaparece. A mensagem mantém seu histórico.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Does not wait any longer.</source>
        <translation>Não espera mais.</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Mudar horário…</translation>
    </message>
    <message>
        <source>Sends it at another time.</source>
        <translation>Envia-a em outro horário.</translation>
    </message>
    <message>
        <source>“Look again” searches for it on the server. “Send again” sends the same message once more: somebody may get it twice. “It was sent” takes it out of the outbox.</source>
        <translation>“Procurar de novo” a procura no servidor. “Enviar de novo” envia a mesma mensagem mais uma vez: alguém pode recebê-la duas vezes. “Foi enviada” a retira da caixa de saída.</translation>
    </message>
    <message>
        <source>“Send to the others” sends it now and leaves you a draft for those who were refused.</source>
        <translation>“Enviar aos outros” a envia agora e deixa um rascunho para os destinatários recusados.</translation>
    </message>
    <message>
        <source>Nothing was handed over. “Certificate” shows what the server presented; try again only in a network you trust.</source>
        <translation>Nada foi entregue. “Certificado” mostra o que o servidor apresentou; tente de novo somente em uma rede em que você confia.</translation>
    </message>
    <message>
        <source>The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.</source>
        <translation>A conexão caiu enquanto a mensagem era entregue, por isso ela pode ter sido enviada. Ela não será enviada outra vez, a não ser que você peça.</translation>
    </message>
    <message>
        <source>Goes to your provider’s server now, which sends it %1.</source>
        <translation>Vai agora para o servidor do seu provedor, que a envia %1.</translation>
    </message>
    <message>
        <source>Will be sent %1. Postrider has to be running and this computer awake then.</source>
        <translation>Será enviada %1. O Postrider precisa estar aberto e este computador ligado nesse momento.</translation>
    </message>
    <message>
        <source>Can be taken back until it leaves.</source>
        <translation>Pode ser cancelada até sair.</translation>
    </message>
    <message>
        <source>Will be sent as soon as there is a connection.</source>
        <translation>Será enviada assim que houver conexão.</translation>
    </message>
    <message>
        <source>It could not be handed over yet.</source>
        <translation>Ainda não pôde ser entregue ao servidor.</translation>
    </message>
    <message>
        <source>%1 Postrider tries again %2.</source>
        <comment>what happened; when</comment>
        <translation>%1 O Postrider tentará de novo %2.</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>Sendo enviada agora.</translation>
    </message>
    <message>
        <source>Handed over; waiting for the server to confirm.</source>
        <translation>Entregue; aguardando a confirmação do servidor.</translation>
    </message>
    <message>
        <source>The server keeps it and sends it %1.</source>
        <translation>O servidor a guarda e a envia %1.</translation>
    </message>
    <message>
        <source>%1 keeps it and sends it %2.</source>
        <translation>%1 a guarda e a envia %2.</translation>
    </message>
    <message>
        <source>Sent: the server has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Enviada: o servidor a aceitou. A cópia é guardada em Enviados assim que for possível acessar a caixa de correio.</translation>
    </message>
    <message>
        <source>Sent: %1 has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Enviada: %1 a aceitou. A cópia é guardada em Enviados assim que for possível acessar a caixa de correio.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviada.</translation>
    </message>
    <message>
        <source>A report says that it could not be delivered.</source>
        <translation>Um aviso diz que ela não pôde ser entregue.</translation>
    </message>
    <message>
        <source>Could not be delivered to %1.</source>
        <translation>Não pôde ser entregue a %1.</translation>
    </message>
    <message>
        <source>The message waits for you.</source>
        <translation>A mensagem espera por você.</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Ativar a conta</translation>
    </message>
    <message>
        <source>Its mail is fetched again, and what waits is sent.</source>
        <translation>As mensagens dela são baixadas de novo, e o que está em espera é enviado.</translation>
    </message>
    <message>
        <source>Sent. The copy for Sent is filed when its account is switched on again.</source>
        <translation>Enviada. A cópia para Enviados será guardada quando a conta for reativada.</translation>
    </message>
    <message>
        <source>Its account was switched off while it was being sent. It goes on when the account is switched on again.</source>
        <translation>A conta foi desativada durante o envio. Ele continua quando a conta for reativada.</translation>
    </message>
    <message>
        <source>Its account is switched off. It is sent when the account is switched on again.</source>
        <translation>A conta está desativada. A mensagem será enviada quando a conta for reativada.</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Conta desativada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Próxima tentativa em %1</translation>
    </message>
    <message>
        <source>Leaves in %1</source>
        <translation>Sai em %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>The pictures were given up.</source>
        <translation>O carregamento das imagens foi cancelado.</translation>
    </message>
</context>
<context>
    <name>Pop3Client</name>
    <message>
        <source>The mail server lets nobody into the mailbox at the moment. Postrider will try again.</source>
        <translation>O servidor de e-mail não deixa ninguém entrar na caixa de correio no momento. O Postrider tentará de novo.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>O servidor de e-mail não aceita a forma como o Postrider faz login. Seu provedor de e-mail pode dizer o que é necessário.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>O servidor de e-mail não aceita mais o login do seu provedor de e-mail. Faça login lá de novo.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>O servidor de e-mail não aceitou o nome de usuário e a senha. Verifique os dois e digite-os de novo.</translation>
    </message>
    <message>
        <source>Another device or program is using the mailbox at the moment. Postrider will try again.</source>
        <translation>Outro dispositivo ou programa está usando a caixa de correio no momento. O Postrider tentará de novo.</translation>
    </message>
    <message>
        <source>The mail server wants more time between two visits. Postrider will try again.</source>
        <translation>O servidor de e-mail quer mais tempo entre duas visitas. O Postrider tentará de novo.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>O servidor de e-mail não pode fazer isso no momento. O Postrider tentará de novo.</translation>
    </message>
    <message>
        <source>The mail server has a fault that does not pass by itself. Whoever runs the server can repair it; its own words are in the details.</source>
        <translation>O servidor de e-mail tem um defeito que não passa sozinho. O administrador do servidor pode repará-lo; o que o servidor disse está nos detalhes.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out, because of letters in its header. Its own words are in the details.</source>
        <translation>O servidor de e-mail não entrega esta mensagem, por causa de letras no cabeçalho dela. O que ele disse está nos detalhes.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>O servidor de e-mail não aceita conexões no momento. O Postrider tentará de novo.</translation>
    </message>
    <message>
        <source>The mail server did not delete everything it was asked to. Postrider will look again and ask once more.</source>
        <translation>O servidor de e-mail não excluiu tudo o que foi pedido. O Postrider verificará e pedirá mais uma vez.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>O servidor de e-mail se recusou a fazer isso. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>What answers at this address is not a POP3 server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>O que responde neste endereço não é um servidor POP3. Verifique o nome e a porta do servidor nas configurações da conta.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>O servidor de e-mail não oferece a criptografia de que esta conta precisa. A conexão foi fechada e nada foi enviado.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>O servidor de e-mail enviou dados em um momento em que só um invasor faria isso. A conexão foi fechada e nada foi enviado.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out. Its reason is in the details.</source>
        <translation>O servidor de e-mail não entrega esta mensagem. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>The message is too large to be fetched. It stays on the mail server.</source>
        <translation>A mensagem é grande demais para ser baixada. Ela fica no servidor de e-mail.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood. It may not be a POP3 server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>A resposta do servidor de e-mail não foi entendida. Talvez não seja um servidor POP3 ou não esteja funcionando bem; o administrador dele pode descobrir o motivo.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while speaking to the mail server.</source>
        <translation>O Postrider cometeu um erro ao falar com o servidor de e-mail.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>A conexão com o servidor de e-mail não é criptografada, por isso a senha não foi enviada.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>O servidor de e-mail não oferece nenhuma forma de login que o Postrider conheça. Seu provedor de e-mail pode dizer se uma senha de aplicativo ou outro servidor resolve.</translation>
    </message>
    <message>
        <source>The user name or the password holds a line end, which this server cannot be told. Enter them again in the account&apos;s settings.</source>
        <translation>O nome de usuário ou a senha contém uma quebra de linha, que não pode ser transmitida a este servidor. Digite-os de novo nas configurações da conta.</translation>
    </message>
</context>
<context>
    <name>ProtectionReader</name>
    <message>
        <source>This message is signed (%1). The signature has not been checked, so it says nothing yet about who wrote this.</source>
        <translation>Esta mensagem está assinada (%1). A assinatura não foi verificada, portanto ainda não diz nada sobre quem a escreveu.</translation>
    </message>
    <message>
        <source>A part of this message is signed (%1), and not everything that is shown here belongs to it. The signature has not been checked.</source>
        <translation>Uma parte desta mensagem está assinada (%1), e nem tudo o que é mostrado aqui pertence a ela. A assinatura não foi verificada.</translation>
    </message>
    <message>
        <source>This message is encrypted (%1). Postrider cannot decrypt it yet; save the attachment and open it with the program that holds your key.</source>
        <translation>Esta mensagem está criptografada (%1). O Postrider ainda não pode descriptografá-la; salve o anexo e abra-o com o programa que tem a sua chave.</translation>
    </message>
    <message>
        <source>A part of this message is encrypted (%1) and cannot be read here yet. What you can read came in the clear.</source>
        <translation>Uma parte desta mensagem está criptografada (%1) e ainda não pode ser lida aqui. O que você consegue ler chegou sem criptografia.</translation>
    </message>
    <message>
        <source>A stretch of this text is signed with OpenPGP, between lines that say so. The signature has not been checked.</source>
        <translation>Um trecho deste texto está assinado com OpenPGP, entre linhas que o indicam. A assinatura não foi verificada.</translation>
    </message>
    <message>
        <source>A stretch of this text is encrypted with OpenPGP and cannot be read here yet. The rest of it came in the clear.</source>
        <translation>Um trecho deste texto está criptografado com OpenPGP e ainda não pode ser lido aqui. O resto chegou sem criptografia.</translation>
    </message>
    <message>
        <source>This text holds a public OpenPGP key. Whether it belongs to the sender has not been checked.</source>
        <translation>Este texto contém uma chave pública OpenPGP. Não foi verificado se ela pertence ao remetente.</translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>%1 wants an app password for mail programs, not the password of your account. You make one on the web site of %1.</source>
        <translation>%1 exige uma senha de aplicativo para programas de e-mail, não a senha da sua conta. Você a cria no site de %1.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only after you have allowed IMAP in its settings on the web.</source>
        <translation>%1 só deixa programas de e-mail entrarem depois que você permitir IMAP nas configurações do serviço na web.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of %1 on the web first, and make an app password there: the password of your account is not accepted.</source>
        <translation>Permita primeiro IMAP nas configurações de %1 na web e crie lá uma senha de aplicativo: a senha da sua conta não é aceita.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail, which you set in its customer area. The password of your customer account does not work.</source>
        <translation>%1 tem uma senha própria para e-mail, que você define na área do cliente. A senha da sua conta de cliente não funciona.</translation>
    </message>
    <message>
        <source>%1 lets people sign in through a web browser only and refuses every password in mail programs.</source>
        <translation>%1 só permite login por um navegador e recusa qualquer senha em programas de e-mail.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>SOCKS5 proxy %1, port %2</source>
        <translation>proxy SOCKS5 %1, porta %2</translation>
    </message>
    <message>
        <source>HTTP proxy %1, port %2</source>
        <translation>proxy HTTP %1, porta %2</translation>
    </message>
    <message>
        <source>The proxy %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>O proxy %1 enviou dados em um momento em que só um invasor faria isso. A conexão foi fechada e nada foi enviado.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account&apos;s settings.</source>
        <translation>O proxy %1 exige um tipo de login que o Postrider não conhece. Escolha outro, ou nenhum, nas configurações da conta.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. Enter them in the account&apos;s settings.</source>
        <translation>O proxy %1 exige nome de usuário e senha. Digite-os nas configurações da conta.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password that Postrider has for it. Enter them again in the account&apos;s settings.</source>
        <translation>O proxy %1 não aceita o nome de usuário e a senha que o Postrider tem para ele. Digite-os de novo nas configurações da conta.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2, port %3. The server may be down for a while, or its name or port may be wrong.</source>
        <translation>O proxy %1 não conseguiu se conectar a %2, porta %3. O servidor pode estar fora do ar por um tempo, ou seu nome ou porta podem estar errados.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2, port %3, pass. Ask whoever runs the proxy, or choose another way in the account&apos;s settings.</source>
        <translation>O proxy %1 não deixa passar conexões para %2, porta %3. Pergunte ao administrador do proxy ou escolha outro caminho nas configurações da conta.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a SOCKS5 proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>O que responde em %1, porta %2, não é um proxy SOCKS5. Verifique o proxy nas configurações da conta.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not an HTTP proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>O que responde em %1, porta %2, não é um proxy HTTP. Verifique o proxy nas configurações da conta.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be found. Check its name in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>O proxy %1 não foi encontrado. Verifique o nome dele nas configurações da conta e se você está na rede para a qual ele serve.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the connection on port %2. Check it in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>O proxy %1 não aceitou a conexão na porta %2. Verifique-o nas configurações da conta e veja se você está na rede para a qual ele serve.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. It may be busy, or its port may be wrong in the account&apos;s settings.</source>
        <translation>O proxy %1 não respondeu a tempo. Ele pode estar ocupado, ou a porta dele pode estar errada nas configurações da conta.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Check in the account&apos;s settings what kind of proxy it is.</source>
        <translation>O proxy %1 fechou a conexão. Verifique nas configurações da conta que tipo de proxy ele é.</translation>
    </message>
</context>
<context>
    <name>RawMessageLoad</name>
    <message>
        <source>This message is not on this computer yet.</source>
        <translation>Esta mensagem ainda não está neste computador.</translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>The server gave an answer that is not defined.</source>
        <translation>O servidor deu uma resposta que não está definida.</translation>
    </message>
    <message>
        <source>Your mail provider can say why; show them the server&apos;s words below.</source>
        <translation>Seu provedor de e-mail pode dizer o motivo; mostre a ele a resposta do servidor abaixo.</translation>
    </message>
    <message>
        <source>You can change this yourself.</source>
        <translation>Você mesmo pode mudar isso.</translation>
    </message>
    <message>
        <source>The recipient can change this.</source>
        <translation>O destinatário pode mudar isso.</translation>
    </message>
    <message>
        <source>Your mail provider can change this.</source>
        <translation>Seu provedor de e-mail pode mudar isso.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider can change this.</source>
        <translation>O provedor de e-mail do destinatário pode mudar isso.</translation>
    </message>
    <message>
        <source>The network is the cause, and it usually passes.</source>
        <translation>A causa é a rede, e isso costuma passar.</translation>
    </message>
    <message>
        <source>Postrider is the cause.</source>
        <translation>A causa é o Postrider.</translation>
    </message>
    <message>
        <source>Nobody needs to change anything.</source>
        <translation>Ninguém precisa mudar nada.</translation>
    </message>
    <message>
        <source>The server has not answered.</source>
        <translation>O servidor não respondeu.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; there is nothing you need to do.</source>
        <translation>O Postrider tentará de novo sozinho; você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>The server accepted this.</source>
        <translation>O servidor aceitou isto.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Send it again in an hour or so.</source>
        <translation>Envie de novo em cerca de uma hora.</translation>
    </message>
    <message>
        <source>The message has arrived.</source>
        <translation>A mensagem chegou.</translation>
    </message>
    <message>
        <source>The report does not say clearly what became of the message.</source>
        <translation>O aviso não diz claramente o que aconteceu com a mensagem.</translation>
    </message>
    <message>
        <source>Read the report below, or ask the recipient in another way.</source>
        <translation>Leia o aviso abaixo ou pergunte ao destinatário por outro meio.</translation>
    </message>
    <message>
        <source>The server that has the message tries again by itself; there is nothing you need to do.</source>
        <translation>O servidor que está com a mensagem tentará de novo sozinho; você não precisa fazer nada.</translation>
    </message>
    <message>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Verifique o nome de usuário e a senha nas configurações da conta.</translation>
    </message>
    <message>
        <source>Make an app password in your provider&apos;s security settings, and enter it as this account&apos;s password.</source>
        <translation>Crie uma senha de aplicativo nas configurações de segurança do seu provedor e digite-a como senha desta conta.</translation>
    </message>
    <message>
        <source>Look in your provider&apos;s security settings for an app password or for access by mail programs.</source>
        <translation>Procure nas configurações de segurança do seu provedor uma senha de aplicativo ou o acesso para programas de e-mail.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator, and show them the server&apos;s words below.</source>
        <translation>Pergunte ao administrador da sua organização e mostre a ele a resposta do servidor abaixo.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, or ask the recipient in another way.</source>
        <translation>Verifique se há erros de digitação no endereço ou pergunte ao destinatário por outro meio.</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s side can change this; reach them in another way and show them the server&apos;s words below.</source>
        <translation>Só o lado do destinatário pode mudar isso; fale com ele por outro meio e mostre a resposta do servidor abaixo.</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or share the files in another way.</source>
        <translation>Remova ou reduza anexos, ou compartilhe os arquivos de outra forma.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address belongs to the account you send with.</source>
        <translation>Verifique se o endereço do remetente pertence à conta com que você envia.</translation>
    </message>
    <message>
        <source>This is no fault of yours; please report it with the server&apos;s words below.</source>
        <translation>A culpa não é sua; por favor, relate o erro com a resposta do servidor abaixo.</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the address; if you do, its provider has to mend this.</source>
        <translation>Envie pelo servidor que pertence ao endereço; se já faz isso, o provedor dele precisa corrigir o problema.</translation>
    </message>
    <message>
        <source>Choose TLS in the account&apos;s settings.</source>
        <translation>Escolha TLS nas configurações da conta.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>Escolha TLS ou STARTTLS nas configurações da conta.</translation>
    </message>
    <message>
        <source>Check server name and port in the account&apos;s settings.</source>
        <translation>Verifique o nome e a porta do servidor nas configurações da conta.</translation>
    </message>
    <message>
        <source>Check in the account&apos;s settings that the sending server is your own provider&apos;s and that you sign in to it.</source>
        <translation>Verifique nas configurações da conta se o servidor de saída é o do seu próprio provedor e se você faz login nele.</translation>
    </message>
    <message>
        <source>Change the text, links or attachments, or reach the recipient in another way.</source>
        <translation>Altere o texto, os links ou os anexos, ou fale com o destinatário por outro meio.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send again later.</source>
        <translation>Avise o destinatário por outro meio e envie de novo mais tarde.</translation>
    </message>
    <message>
        <source>Wait until the limit is lifted, often a day; your provider can say how long.</source>
        <translation>Espere até que o limite seja liberado, muitas vezes um dia; seu provedor pode dizer quanto tempo.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>Envie a menos destinatários de cada vez.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Peça outro endereço ao destinatário.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way.</source>
        <translation>Pergunte ao destinatário por outro meio.</translation>
    </message>
    <message>
        <source>Check the attachments before you send it again.</source>
        <translation>Verifique os anexos antes de enviá-la de novo.</translation>
    </message>
    <message>
        <source>Share the file in another way, for example by a link.</source>
        <translation>Compartilhe o arquivo de outra forma, por exemplo com um link.</translation>
    </message>
    <message>
        <source>Ask the recipient, or whoever looks after the list or group, to let you in.</source>
        <translation>Peça ao destinatário, ou a quem cuida da lista ou do grupo, que o admita.</translation>
    </message>
    <message>
        <source>Sign in with the provider&apos;s own page instead of a password, or ask your organisation&apos;s administrator.</source>
        <translation>Faça login pela página do próprio provedor em vez de usar uma senha, ou pergunte ao administrador da sua organização.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator whether signing in with a password (SMTP AUTH) can be allowed.</source>
        <translation>Pergunte ao administrador da sua organização se o login com senha (SMTP AUTH) pode ser permitido.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser once, follow the notice there, and try again.</source>
        <translation>Entre uma vez na sua caixa de correio por um navegador, siga o aviso exibido lá e tente de novo.</translation>
    </message>
    <message>
        <source>Wait a while, check the password, and try again.</source>
        <translation>Espere um pouco, verifique a senha e tente de novo.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser to unlock it, and try again.</source>
        <translation>Entre na sua caixa de correio por um navegador para desbloqueá-la e tente de novo.</translation>
    </message>
    <message>
        <source>Switch it on in the settings of your mailbox in a web browser, and try again.</source>
        <translation>Ative-o nas configurações da sua caixa de correio por um navegador e tente de novo.</translation>
    </message>
    <message>
        <source>Change it in your provider&apos;s web pages, and enter the new one in the account&apos;s settings.</source>
        <translation>Troque-a nas páginas do seu provedor na web e digite a nova nas configurações da conta.</translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation>Faça login de novo na conta.</translation>
    </message>
    <message>
        <source>Have the address confirmed in your provider&apos;s web pages, and send again.</source>
        <translation>Confirme o endereço nas páginas do seu provedor na web e envie de novo.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; you can also tell the recipient in another way.</source>
        <translation>O Postrider tentará de novo sozinho; você também pode avisar o destinatário por outro meio.</translation>
    </message>
    <message>
        <source>Wait an hour or so and send again, or tell the recipient in another way.</source>
        <translation>Espere cerca de uma hora e envie de novo, ou avise o destinatário por outro meio.</translation>
    </message>
    <message>
        <source>If this goes on, check the address or ask the recipient in another way.</source>
        <translation>Se isso continuar, verifique o endereço ou pergunte ao destinatário por outro meio.</translation>
    </message>
    <message>
        <source>Ask the list&apos;s owner to let you in.</source>
        <translation>Peça ao responsável pela lista que o admita.</translation>
    </message>
    <message>
        <source>You have sent as much as the provider allows for now.</source>
        <translation>Você já enviou tudo o que o provedor permite por enquanto.</translation>
    </message>
    <message>
        <source>The server does not accept this way of signing in for your account.</source>
        <translation>O servidor não aceita esta forma de login para a sua conta.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>O servidor não aceitou o nome de usuário ou a senha.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection first.</source>
        <translation>O servidor exige antes uma conexão criptografada.</translation>
    </message>
    <message>
        <source>The server wants you to sign in before it takes mail.</source>
        <translation>O servidor exige login antes de aceitar mensagens.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider.</source>
        <translation>O servidor do destinatário não conseguiu verificar que as mensagens do seu endereço vêm mesmo do seu provedor.</translation>
    </message>
    <message>
        <source>The sending server has no proper name in the network&apos;s directory (reverse DNS).</source>
        <translation>O servidor de envio não tem um nome válido no diretório da rede (DNS reverso).</translation>
    </message>
    <message>
        <source>The server does not accept the way the message is built.</source>
        <translation>O servidor não aceita a forma como a mensagem é construída.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider slows down mail from your provider&apos;s server.</source>
        <translation>O provedor do destinatário retarda as mensagens do servidor do seu provedor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider does not take mail from your provider&apos;s server at the moment, because of its reputation.</source>
        <translation>O provedor do destinatário não aceita mensagens do servidor do seu provedor no momento, por causa da reputação dele.</translation>
    </message>
    <message>
        <source>The server took the message for spam.</source>
        <translation>O servidor considerou a mensagem spam.</translation>
    </message>
    <message>
        <source>The server does not let this account send under this sender&apos;s address.</source>
        <translation>O servidor não permite que esta conta envie com este endereço de remetente.</translation>
    </message>
    <message>
        <source>The recipient gets more mail than the mailbox takes at a time.</source>
        <translation>O destinatário recebe mais mensagens do que a caixa de correio aceita de uma vez.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the recipient&apos;s provider.</source>
        <translation>Esta caixa de correio não existe no provedor do destinatário.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>A caixa de correio do destinatário está cheia.</translation>
    </message>
    <message>
        <source>This mailbox or group takes mail only from certain people.</source>
        <translation>Esta caixa de correio ou grupo só aceita mensagens de certas pessoas.</translation>
    </message>
    <message>
        <source>The part of the address behind the @ does not exist or takes no mail.</source>
        <translation>A parte do endereço depois do @ não existe ou não aceita mensagens.</translation>
    </message>
    <message>
        <source>The message went round in a circle between servers.</source>
        <translation>A mensagem ficou andando em círculos entre servidores.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>A mensagem é maior do que o servidor aceita.</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes at once.</source>
        <translation>A mensagem tem mais destinatários do que o servidor aceita de uma vez.</translation>
    </message>
    <message>
        <source>The provider does not accept the normal password from mail programs.</source>
        <translation>O provedor não aceita a senha normal em programas de e-mail.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in with a password.</source>
        <translation>O provedor não permite mais que programas de e-mail façam login com senha.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in to this account with a password.</source>
        <translation>O provedor não permite mais que programas de e-mail façam login nesta conta com senha.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules do not let mail programs sign in to this account with a password.</source>
        <translation>As regras da sua organização não permitem que programas de e-mail façam login nesta conta com senha.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in by its own rules.</source>
        <translation>O provedor recusou o login por regras próprias.</translation>
    </message>
    <message>
        <source>The provider wants you to confirm this sign-in in its web pages.</source>
        <translation>O provedor quer que você confirme este login nas páginas dele na web.</translation>
    </message>
    <message>
        <source>The server saw too many attempts to sign in.</source>
        <translation>O servidor detectou tentativas demais de login.</translation>
    </message>
    <message>
        <source>The account is locked for now.</source>
        <translation>A conta está bloqueada por enquanto.</translation>
    </message>
    <message>
        <source>The provider has closed this account for sending.</source>
        <translation>O provedor fechou esta conta para envio.</translation>
    </message>
    <message>
        <source>Access by mail programs is switched off for this mailbox.</source>
        <translation>O acesso por programas de e-mail está desativado para esta caixa de correio.</translation>
    </message>
    <message>
        <source>The server wants the password to be changed before it can be used here.</source>
        <translation>O servidor exige que a senha seja trocada antes de ser usada aqui.</translation>
    </message>
    <message>
        <source>The server cannot offer encryption at the moment.</source>
        <translation>O servidor não pode oferecer criptografia no momento.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>O servidor não pode verificar senhas no momento.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in.</source>
        <translation>O provedor não aceita mais este login.</translation>
    </message>
    <message>
        <source>The server accepts this way of signing in over an encrypted connection only.</source>
        <translation>O servidor só aceita esta forma de login por uma conexão criptografada.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider (DMARC).</source>
        <translation>O servidor do destinatário não conseguiu verificar que as mensagens do seu endereço vêm mesmo do seu provedor (DMARC).</translation>
    </message>
    <message>
        <source>The sender&apos;s address and the server that the mail came from do not belong together.</source>
        <translation>O endereço do remetente e o servidor de onde veio a mensagem não combinam.</translation>
    </message>
    <message>
        <source>Your address does not allow mail to be sent through this server (SPF).</source>
        <translation>Seu endereço não permite o envio de mensagens por este servidor (SPF).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider is missing or broken (DKIM).</source>
        <translation>A assinatura do seu provedor na mensagem falta ou não é válida (DKIM).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider does not fit the sender&apos;s address (DKIM).</source>
        <translation>A assinatura do seu provedor na mensagem não combina com o endereço do remetente (DKIM).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s address about its servers could not be read (SPF).</source>
        <translation>Não foi possível ler as regras do endereço do remetente sobre seus servidores (SPF).</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes mail over encrypted connections only.</source>
        <translation>O provedor do destinatário só aceita mensagens por conexões criptografadas.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side does not believe that mail from this address comes from this server.</source>
        <translation>O lado do destinatário não acredita que as mensagens deste endereço venham deste servidor.</translation>
    </message>
    <message>
        <source>The provider does not pass on mail from here for your organisation.</source>
        <translation>O provedor não repassa mensagens daqui para a sua organização.</translation>
    </message>
    <message>
        <source>The server passes on mail only for people who have signed in.</source>
        <translation>O servidor só repassa mensagens de quem fez login.</translation>
    </message>
    <message>
        <source>The server makes unknown senders wait a few minutes.</source>
        <translation>O servidor faz remetentes desconhecidos esperarem alguns minutos.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider puts off mail from your provider&apos;s server, because of its reputation or its amount.</source>
        <translation>O provedor do destinatário adia as mensagens do servidor do seu provedor, por causa da reputação ou da quantidade.</translation>
    </message>
    <message>
        <source>The server is on a list of senders that the recipient&apos;s side blocks.</source>
        <translation>O servidor está em uma lista de remetentes que o lado do destinatário bloqueia.</translation>
    </message>
    <message>
        <source>The server believes that the message holds a virus.</source>
        <translation>O servidor acha que a mensagem contém um vírus.</translation>
    </message>
    <message>
        <source>The server does not take a kind of file that is attached.</source>
        <translation>O servidor não aceita um tipo de arquivo que está anexado.</translation>
    </message>
    <message>
        <source>The server took the message for an attempt to deceive.</source>
        <translation>O servidor considerou a mensagem uma tentativa de fraude.</translation>
    </message>
    <message>
        <source>The provider has stopped sending from your address, because spam was seen.</source>
        <translation>O provedor suspendeu o envio do seu endereço, porque detectou spam.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail from your provider&apos;s server.</source>
        <translation>O provedor do destinatário não aceita mensagens do servidor do seu provedor.</translation>
    </message>
    <message>
        <source>Your organisation does not let mail go to this recipient.</source>
        <translation>Sua organização não permite o envio de mensagens a este destinatário.</translation>
    </message>
    <message>
        <source>Your organisation has sent as much as its provider allows for now.</source>
        <translation>Sua organização já enviou tudo o que o provedor dela permite por enquanto.</translation>
    </message>
    <message>
        <source>The provider does not take mail from this network.</source>
        <translation>O provedor não aceita mensagens desta rede.</translation>
    </message>
    <message>
        <source>Your organisation sends from a domain that its provider does not know.</source>
        <translation>Sua organização envia de um domínio que o provedor dela não conhece.</translation>
    </message>
    <message>
        <source>The provider does not let your organisation send for now.</source>
        <translation>O provedor não permite que sua organização envie por enquanto.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail straight from home connections.</source>
        <translation>O provedor do destinatário não aceita mensagens vindas diretamente de conexões domésticas.</translation>
    </message>
    <message>
        <source>Your provider does not know the sender&apos;s address yet.</source>
        <translation>Seu provedor ainda não conhece o endereço do remetente.</translation>
    </message>
    <message>
        <source>Your provider does not let this account send.</source>
        <translation>Seu provedor não permite que esta conta envie.</translation>
    </message>
    <message>
        <source>The server could not find the sender&apos;s address.</source>
        <translation>O servidor não encontrou o endereço do remetente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side has blocked your address.</source>
        <translation>O lado do destinatário bloqueou seu endereço.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is no longer in use.</source>
        <translation>A caixa de correio do destinatário não é mais usada.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>O domínio do destinatário diz que não aceita mensagens.</translation>
    </message>
    <message>
        <source>The message could not be delivered for too long.</source>
        <translation>A mensagem ficou tempo demais sem poder ser entregue.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>O servidor do destinatário não responde.</translation>
    </message>
    <message>
        <source>The message could not be passed on over an encrypted connection.</source>
        <translation>A mensagem não pôde ser repassada por uma conexão criptografada.</translation>
    </message>
    <message>
        <source>The server refused the message by a rule of its own.</source>
        <translation>O servidor recusou a mensagem por uma regra própria.</translation>
    </message>
    <message>
        <source>The server does not accept how Postrider introduced itself.</source>
        <translation>O servidor não aceita a forma como o Postrider se apresentou.</translation>
    </message>
    <message>
        <source>The server takes no mail from where you are.</source>
        <translation>O servidor não aceita mensagens de onde você está.</translation>
    </message>
    <message>
        <source>The message has more than one sender, which the server does not take.</source>
        <translation>A mensagem tem mais de um remetente, o que o servidor não aceita.</translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address.</source>
        <translation>O servidor não aceita o endereço do remetente.</translation>
    </message>
    <message>
        <source>The server does not accept the form of an address.</source>
        <translation>O servidor não aceita a forma de um endereço.</translation>
    </message>
    <message>
        <source>The address stands for more than one mailbox.</source>
        <translation>O endereço corresponde a mais de uma caixa de correio.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>O destinatário se mudou e não deixou novo endereço.</translation>
    </message>
    <message>
        <source>The server does not accept the form of the sender&apos;s address.</source>
        <translation>O servidor não aceita a forma do endereço do remetente.</translation>
    </message>
    <message>
        <source>The part of your own address behind the @ is unknown to the server.</source>
        <translation>O servidor não conhece a parte do seu próprio endereço depois do @.</translation>
    </message>
    <message>
        <source>The message was passed on to a kind of mail that cannot report back.</source>
        <translation>A mensagem foi repassada a um tipo de correio que não envia avisos de volta.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed for now.</source>
        <translation>A caixa de correio do destinatário está fechada por enquanto.</translation>
    </message>
    <message>
        <source>The message is larger than the recipient may receive.</source>
        <translation>A mensagem é maior do que o destinatário pode receber.</translation>
    </message>
    <message>
        <source>The list that the message went to could not be resolved.</source>
        <translation>Não foi possível determinar os destinatários da lista para a qual a mensagem foi.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is busy or not reachable at the moment.</source>
        <translation>A caixa de correio do destinatário está ocupada ou inacessível no momento.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox did not take the message.</source>
        <translation>A caixa de correio do destinatário não aceitou a mensagem.</translation>
    </message>
    <message>
        <source>The server has no room left for mail.</source>
        <translation>O servidor não tem mais espaço para mensagens.</translation>
    </message>
    <message>
        <source>The server takes no mail at the moment.</source>
        <translation>O servidor não aceita mensagens no momento.</translation>
    </message>
    <message>
        <source>The server takes no mail.</source>
        <translation>O servidor não aceita mensagens.</translation>
    </message>
    <message>
        <source>The server lacks something that the message needs.</source>
        <translation>Falta ao servidor algo de que a mensagem precisa.</translation>
    </message>
    <message>
        <source>The server is not set up properly.</source>
        <translation>O servidor não está configurado corretamente.</translation>
    </message>
    <message>
        <source>The server had a problem of its own.</source>
        <translation>O servidor teve um problema próprio.</translation>
    </message>
    <message>
        <source>The connection between the servers was lost.</source>
        <translation>A conexão entre os servidores caiu.</translation>
    </message>
    <message>
        <source>The network&apos;s directory does not answer at the moment.</source>
        <translation>O diretório da rede (DNS) não responde no momento.</translation>
    </message>
    <message>
        <source>The network&apos;s directory has no answer for the recipient&apos;s domain.</source>
        <translation>O diretório da rede (DNS) não tem resposta para o domínio do destinatário.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be found.</source>
        <translation>O servidor do destinatário não foi encontrado.</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment.</source>
        <translation>O servidor está sobrecarregado no momento.</translation>
    </message>
    <message>
        <source>The message has not been delivered yet.</source>
        <translation>A mensagem ainda não foi entregue.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot handle this kind of message.</source>
        <translation>O servidor do destinatário não aceita este tipo de mensagem.</translation>
    </message>
    <message>
        <source>The message has letters that a server on the way cannot handle.</source>
        <translation>A mensagem contém letras que um servidor no caminho não aceita.</translation>
    </message>
    <message>
        <source>The message could not be put into a form that the recipient&apos;s server takes.</source>
        <translation>A mensagem não pôde ser convertida para uma forma que o servidor do destinatário aceite.</translation>
    </message>
    <message>
        <source>The server cannot handle letters that an address has.</source>
        <translation>O servidor não aceita letras que um endereço contém.</translation>
    </message>
    <message>
        <source>The server takes nothing from here at the moment, often because too much came at once.</source>
        <translation>O servidor não aceita nada daqui no momento, muitas vezes porque chegou demais de uma vez.</translation>
    </message>
    <message>
        <source>The server puts the message off for now.</source>
        <translation>O servidor adia a mensagem por enquanto.</translation>
    </message>
    <message>
        <source>You may not write to this mailing list.</source>
        <translation>Você não tem permissão para escrever a esta lista de discussão.</translation>
    </message>
    <message>
        <source>The server cannot do what the message asks for its safety.</source>
        <translation>O servidor não pode oferecer a segurança que a mensagem pede.</translation>
    </message>
    <message>
        <source>The server does not accept this message, sender or recipient, by its own rules.</source>
        <translation>O servidor não aceita esta mensagem, seu remetente ou seu destinatário, por regras próprias.</translation>
    </message>
    <message>
        <source>The server refused for reasons of security that it does not name.</source>
        <translation>O servidor recusou por motivos de segurança que não informa.</translation>
    </message>
    <message>
        <source>The server wants a stronger encryption.</source>
        <translation>O servidor exige uma criptografia mais forte.</translation>
    </message>
    <message>
        <source>The account is closed for now.</source>
        <translation>A conta está fechada por enquanto.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in until you confirm that you trust this program.</source>
        <translation>O provedor recusa o login até você confirmar que confia neste programa.</translation>
    </message>
    <message>
        <source>The server takes only urgent messages at the moment.</source>
        <translation>O servidor só aceita mensagens urgentes no momento.</translation>
    </message>
    <message>
        <source>The mailbox has a new owner since the time that the sender meant.</source>
        <translation>A caixa de correio mudou de dono desde a data indicada pelo remetente.</translation>
    </message>
    <message>
        <source>The domain has a new owner since the time that the sender meant.</source>
        <translation>O domínio mudou de dono desde a data indicada pelo remetente.</translation>
    </message>
    <message>
        <source>The server cannot tell whether the mailbox still has the same owner.</source>
        <translation>O servidor não sabe dizer se a caixa de correio ainda tem o mesmo dono.</translation>
    </message>
    <message>
        <source>The server has too many connections open.</source>
        <translation>O servidor tem conexões demais abertas.</translation>
    </message>
    <message>
        <source>The server had waited too long for the connection.</source>
        <translation>O servidor esperou tempo demais pela conexão.</translation>
    </message>
    <message>
        <source>The server is closing for the moment.</source>
        <translation>O servidor está fechando por enquanto.</translation>
    </message>
    <message>
        <source>The server is short of room at the moment.</source>
        <translation>Falta espaço ao servidor no momento.</translation>
    </message>
    <message>
        <source>The server cannot do as asked at the moment.</source>
        <translation>O servidor não pode fazer o que foi pedido no momento.</translation>
    </message>
    <message>
        <source>The server did not understand a command.</source>
        <translation>O servidor não entendeu um comando.</translation>
    </message>
    <message>
        <source>The server did not understand an address or another part of a command.</source>
        <translation>O servidor não entendeu um endereço ou outra parte de um comando.</translation>
    </message>
    <message>
        <source>The server does not know a command that sending needs.</source>
        <translation>O servidor não conhece um comando necessário para o envio.</translation>
    </message>
    <message>
        <source>The server did not expect a command.</source>
        <translation>O servidor não esperava um comando.</translation>
    </message>
    <message>
        <source>The server does not know this way of signing in.</source>
        <translation>O servidor não conhece esta forma de login.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>Este servidor não aceita nenhuma mensagem.</translation>
    </message>
    <message>
        <source>The server refused the message or a recipient.</source>
        <translation>O servidor recusou a mensagem ou um destinatário.</translation>
    </message>
    <message>
        <source>The recipient is not at this server.</source>
        <translation>O destinatário não está neste servidor.</translation>
    </message>
    <message>
        <source>The server does not accept an address.</source>
        <translation>O servidor não aceita um endereço.</translation>
    </message>
    <message>
        <source>This server takes no mail from here.</source>
        <translation>Este servidor não aceita mensagens daqui.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>O servidor não aceitou nenhum dos destinatários.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>O servidor recusou a mensagem.</translation>
    </message>
    <message>
        <source>The server does not know a part of a command.</source>
        <translation>O servidor não conhece uma parte de um comando.</translation>
    </message>
    <message>
        <source>The server cannot take the message at the moment.</source>
        <translation>O servidor não pode aceitar a mensagem no momento.</translation>
    </message>
</context>
<context>
    <name>ReplyWriter</name>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 escreveu:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Em %1, %2 escreveu:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Mensagem encaminhada</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Assunto:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Data:</translation>
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
        <translation>Repassada a um servidor que não envia avisos, portanto não haverá mais notícias.</translation>
    </message>
    <message>
        <source>Delivered to the mailbox of %1.</source>
        <translation>Entregue na caixa de correio de %1.</translation>
    </message>
    <message>
        <source>Delivered to a mailing list or a forwarding, which sent it on.</source>
        <translation>Entregue a uma lista de discussão ou a um encaminhamento automático, que a enviou adiante.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was shown. That is no proof that it was read.</source>
        <translation>O programa de %1 diz que ela foi exibida. Isso não prova que tenha sido lida.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was deleted, perhaps unread.</source>
        <translation>O programa de %1 diz que ela foi excluída, talvez sem ser lida.</translation>
    </message>
    <message>
        <source>It could not be delivered to %1.</source>
        <translation>Ela não pôde ser entregue a %1.</translation>
    </message>
    <message>
        <source>It has not been delivered to %1 yet; the servers go on trying by themselves.</source>
        <translation>Ela ainda não foi entregue a %1; os servidores continuam tentando sozinhos.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>a folder that is gone</source>
        <translation>uma pasta que não existe mais</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Todas as mensagens</translation>
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
        <translation>Para ou Cc</translation>
    </message>
    <message>
        <source>Anyone (from, to, cc …)</source>
        <translation>Qualquer pessoa (De, Para, Cc …)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Lista de discussão</translation>
    </message>
    <message>
        <source>Header field …</source>
        <translation>Cabeçalho …</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>Size in KB</source>
        <translation>Tamanho em KB</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Idade em dias</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Tem anexo</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>Está lida</translation>
    </message>
    <message>
        <source>Is starred</source>
        <translation>Tem estrela</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>Tem a etiqueta</translation>
    </message>
    <message>
        <source>Sender is known</source>
        <translation>O remetente é conhecido</translation>
    </message>
    <message>
        <source>Sender is forged</source>
        <translation>O remetente é falso</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>não contém</translation>
    </message>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>começa com</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina com</translation>
    </message>
    <message>
        <source>is like (* and ?)</source>
        <translation>é como (* e ?)</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mais de</translation>
    </message>
    <message>
        <source>larger than</source>
        <translation>maior que</translation>
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
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover para pasta</translation>
    </message>
    <message>
        <source>Copy to folder</source>
        <translation>Copiar para pasta</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Adicionar a etiqueta</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Remover a etiqueta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Adicionar estrela</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Remover estrela</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
    <message>
        <source>Move to Junk</source>
        <translation>Mover para Spam</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Notificar-me</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>Não me notificar</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>todas as mensagens</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>maior que %1 KB</translation>
    </message>
    <message>
        <source>smaller than %1 KB</source>
        <translation>menor que %1 KB</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln day(s)</source>
        <translation>
            <numerusform>com mais de %Ln dia</numerusform>
            <numerusform>com mais de %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newer than %Ln day(s)</source>
        <translation>
            <numerusform>com menos de %Ln dia</numerusform>
            <numerusform>com menos de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>com anexo</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>sem anexos</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lida</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sem estrela</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>com a etiqueta “%1”</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>sem a etiqueta “%1”</translation>
    </message>
    <message>
        <source>from somebody you know</source>
        <translation>de alguém que você conhece</translation>
    </message>
    <message>
        <source>from somebody you do not know</source>
        <translation>de alguém que você não conhece</translation>
    </message>
    <message>
        <source>with a forged sender</source>
        <translation>com remetente falso</translation>
    </message>
    <message>
        <source>without a forged sender</source>
        <translation>sem remetente falso</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>mover para %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>copiar para %1</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>adicionar a etiqueta “%1”</translation>
    </message>
    <message>
        <source>remove the tag “%1”</source>
        <translation>remover a etiqueta “%1”</translation>
    </message>
    <message>
        <source>star</source>
        <translation>adicionar estrela</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>remover estrela</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>marcar como lida</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>marcar como não lida</translation>
    </message>
    <message>
        <source>move to Junk</source>
        <translation>mover para Spam</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arquivar</translation>
    </message>
    <message>
        <source>move to Trash</source>
        <translation>mover para a lixeira</translation>
    </message>
    <message>
        <source>delete for good</source>
        <translation>excluir definitivamente</translation>
    </message>
    <message>
        <source>notify me</source>
        <translation>notificar-me</translation>
    </message>
    <message>
        <source>do not notify me</source>
        <translation>não me notificar</translation>
    </message>
    <message>
        <source>stop there</source>
        <translation>parar aí</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation> e </translation>
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
        <translation>Encaminhar para</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 não contém “%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 é “%2”</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 não é “%2”</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 começa com “%2”</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 termina com “%2”</translation>
    </message>
    <message>
        <source>%1 is like “%2”</source>
        <comment>header field, text; * and ? stand for anything</comment>
        <translation>%1 é como “%2”</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 contém “%2”</translation>
    </message>
    <message>
        <source>forward to %1</source>
        <translation>encaminhar para %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A filter names a folder that is no longer there. Choose another one in the filter and run it again.</source>
        <translation>Um filtro indica uma pasta que não existe mais. Escolha outra no filtro e aplique-o de novo.</translation>
    </message>
    <message>
        <source>The folder that it names is no longer there. Choose another one and switch the filter on again.</source>
        <translation>A pasta que ele indica não existe mais. Escolha outra e ative o filtro de novo.</translation>
    </message>
    <message>
        <source>A filter could not forward “%1” to %2: %3</source>
        <translation>Um filtro não conseguiu encaminhar “%1” para %2: %3</translation>
    </message>
    <message>
        <source>No account is set up that could send it.</source>
        <translation>Não há nenhuma conta configurada que possa enviá-la.</translation>
    </message>
    <message>
        <source>It is too large, or could not be read.</source>
        <translation>Ela é grande demais ou não pôde ser lida.</translation>
    </message>
    <message>
        <source>The filter “%1” has been switched off; new mail stays in the inbox. %2</source>
        <translation>O filtro “%1” foi desativado; as novas mensagens ficam na caixa de entrada. %2</translation>
    </message>
</context>
<context>
    <name>Sasl</name>
    <message>
        <source>The user name or the password holds a character that no server accepts. Enter them again in the account&apos;s settings.</source>
        <translation>O nome de usuário ou a senha contém um caractere que nenhum servidor aceita. Digite-os de novo nas configurações da conta.</translation>
    </message>
    <message>
        <source>The user name or the password is empty. Enter both in the account&apos;s settings.</source>
        <translation>O nome de usuário ou a senha está em branco. Digite os dois nas configurações da conta.</translation>
    </message>
    <message>
        <source>The server&apos;s part of signing in was not understood, so it was ended. Whoever runs the server can find out why.</source>
        <translation>A parte do servidor no login não foi entendida, por isso o login foi interrompido. O administrador do servidor pode descobrir o motivo.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows this account, so it may not be the server that it says it is. You were not signed in and nothing was sent; ask whoever runs the server.</source>
        <translation>O servidor não conseguiu provar que conhece esta conta, portanto talvez não seja o servidor que diz ser. O login não foi feito e nada foi enviado; pergunte ao administrador do servidor.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This search is very long; only its beginning is looked for.</source>
        <translation>Esta pesquisa é muito longa; só o começo é procurado.</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one; it was left out.</source>
        <translation>Há um parêntese de fechamento sem um de abertura; ele foi ignorado.</translation>
    </message>
    <message numerus="yes">
        <source>This search has very many words; only the first %Ln are looked for.</source>
        <translation>
            <numerusform>Esta pesquisa tem palavras demais; só a primeira (%Ln) é procurada.</numerusform>
            <numerusform>Esta pesquisa tem palavras demais; só as primeiras %Ln são procuradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has very many brackets within brackets; the innermost were left out.</source>
        <translation>Esta pesquisa tem parênteses demais dentro de parênteses; os mais internos foram ignorados.</translation>
    </message>
    <message>
        <source>A bracket is not closed; it is taken as closed at the end.</source>
        <translation>Um parêntese não está fechado; considera-se que fecha no fim.</translation>
    </message>
    <message>
        <source>“%1:” is not known here; it was taken as a word.</source>
        <translation>“%1:” não é conhecido aqui; foi tratado como uma palavra.</translation>
    </message>
    <message>
        <source>“%1” is no state of a message; known are attachment, unread, read, starred, answered, forwarded and draft.</source>
        <translation>“%1” não é um estado de mensagem; existem attachment, unread, read, starred, answered, forwarded e draft.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2026-11-26, today, yesterday, monday, 7d, 2w, 3m or 1y.</source>
        <translation>“%1” não é uma data; escreva 2026-11-26, today, yesterday, monday, 7d, 2w, 3m ou 1y.</translation>
    </message>
    <message>
        <source>“%1” is no size; write 500k or 5M.</source>
        <translation>“%1” não é um tamanho; escreva 500k ou 5M.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, a search may not find everything.</source>
        <translation>O índice de pesquisa estava danificado e está sendo refeito. Até terminar, uma pesquisa pode não encontrar tudo.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>sent by this name or address</source>
        <translation>enviada por este nome ou endereço</translation>
    </message>
    <message>
        <source>sent to this name or address</source>
        <translation>enviada para este nome ou endereço</translation>
    </message>
    <message>
        <source>with these words in the subject</source>
        <translation>com estas palavras no assunto</translation>
    </message>
    <message>
        <source>in this folder</source>
        <translation>nesta pasta</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ainda não lida</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>with a file attached</source>
        <translation>com um arquivo anexado</translation>
    </message>
    <message>
        <source>since this day, such as 2026-03-01</source>
        <translation>desde este dia, como 2026-03-01</translation>
    </message>
    <message>
        <source>before this day, such as 2026-03-01</source>
        <translation>antes deste dia, como 2026-03-01</translation>
    </message>
    <message>
        <source>larger than this, such as 5M</source>
        <translation>maior que isto, como 5M</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>um ou outro</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>sem a palavra seguinte</translation>
    </message>
    <message>
        <source>with a copy to this name or address</source>
        <translation>com cópia para este nome ou endereço</translation>
    </message>
    <message>
        <source>with these words in the text</source>
        <translation>com estas palavras no texto</translation>
    </message>
    <message>
        <source>with a file of this name attached</source>
        <translation>com um anexo com este nome</translation>
    </message>
    <message>
        <source>in this account</source>
        <translation>nesta conta</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>com esta etiqueta</translation>
    </message>
    <message>
        <source>of this day, such as yesterday</source>
        <translation>deste dia, como yesterday</translation>
    </message>
    <message>
        <source>smaller than this, such as 100k</source>
        <translation>menor que isto, como 100k</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>já lida</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>encaminhada</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>um rascunho</translation>
    </message>
    <message>
        <source>in Trash and Junk, too</source>
        <translation>também na lixeira e em Spam</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Esta mensagem já está na caixa de saída.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Esta mensagem não está mais na caixa de saída.</translation>
    </message>
    <message>
        <source>It is too late to take this message back: it is being sent, or has been sent.</source>
        <translation>É tarde demais para cancelar esta mensagem: ela está sendo enviada ou já foi.</translation>
    </message>
    <message>
        <source>This message may have been sent. Say first whether it was, or send it again.</source>
        <translation>Esta mensagem pode ter sido enviada. Diga primeiro se foi, ou envie-a de novo.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to anybody. %2</source>
        <translation>Recusado: %1. Nada foi enviado a ninguém. %2</translation>
    </message>
    <message>
        <source>Refused: %1. The others have the message. %2</source>
        <translation>Recusado: %1. Os outros receberam a mensagem. %2</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to those who do not have the message yet. %2</source>
        <translation>Recusado: %1. Nada foi enviado a quem ainda não recebeu a mensagem. %2</translation>
    </message>
    <message>
        <source>Refused: %1. It was sent to the others. %2</source>
        <translation>Recusado: %1. Ela foi enviada aos outros. %2</translation>
    </message>
    <message>
        <source>The server has been putting this message off for three days. %1</source>
        <translation>O servidor vem adiando esta mensagem há três dias. %1</translation>
    </message>
    <message>
        <source>It could not be handed over for three days. %1</source>
        <translation>Ela não pôde ser entregue durante três dias. %1</translation>
    </message>
    <message>
        <source>The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not send it a second time by itself: look in Sent or ask a recipient, then choose.</source>
        <translation>A conexão caiu depois que a mensagem foi entregue e antes que o servidor a confirmasse, por isso ela pode ter sido enviada. O Postrider não a enviará outra vez por conta própria: veja em Enviados ou pergunte a um destinatário e depois escolha.</translation>
    </message>
    <message>
        <source>Send &quot;%1&quot;</source>
        <translation>Enviar “%1”</translation>
    </message>
</context>
<context>
    <name>SendStory</name>
    <message>
        <source>Queue ID %1</source>
        <translation>ID na fila: %1</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>criptografada com %1</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>Aceita pelo servidor</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Aceita por %1</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Colocada na caixa de saída</translation>
    </message>
    <message>
        <source>Attempt %1 was put off</source>
        <translation>Tentativa %1 adiada</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Adiada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Refused for %1</source>
        <translation>Recusada para %1</translation>
    </message>
    <message>
        <source>It is not known whether it was sent</source>
        <translation>Não se sabe se foi enviada</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accepted by a server, recipients</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>The server keeps it until its time</source>
        <translation>O servidor a guarda até o horário previsto</translation>
    </message>
    <message>
        <source>%1 keeps it until its time</source>
        <translation>%1 a guarda até o horário previsto</translation>
    </message>
    <message>
        <source>Copy filed in Sent</source>
        <translation>Cópia guardada em Enviados</translation>
    </message>
    <message>
        <source>You sent it on</source>
        <translation>Você liberou o envio</translation>
    </message>
    <message>
        <source>Counted as sent</source>
        <translation>Considerada enviada</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <comment>when</comment>
        <translation>Sai %1</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>when</comment>
        <translation>Próxima tentativa %1</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Sai em instantes</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Espera a conexão</translation>
    </message>
    <message>
        <source>Attempt %1: being handed over</source>
        <translation>Tentativa %1: sendo entregue</translation>
    </message>
    <message>
        <source>Handed over; the server has yet to confirm</source>
        <translation>Entregue; falta a confirmação do servidor</translation>
    </message>
    <message>
        <source>The copy goes to Sent next</source>
        <translation>A seguir, a cópia vai para Enviados</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Ainda não entregue ao servidor</translation>
    </message>
    <message>
        <source>Accepted; nothing has been reported since</source>
        <translation>Aceita; sem notícias desde então</translation>
    </message>
    <message>
        <source>The server would take it; nothing has been handed over yet</source>
        <translation>O servidor a aceitaria; nada foi entregue ainda</translation>
    </message>
    <message>
        <source>Put off for now; it will be tried again</source>
        <translation>Adiada por enquanto; haverá nova tentativa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>A report arrived</source>
        <translation>Chegou um aviso</translation>
    </message>
    <message>
        <source>A report about %1 arrived</source>
        <translation>Chegou um aviso sobre %1</translation>
    </message>
    <message>
        <source>Delayed; still being tried</source>
        <translation>Atrasada; ainda em tentativa</translation>
    </message>
    <message>
        <source>Delayed for %1; still being tried</source>
        <translation>Atrasada para %1; ainda em tentativa</translation>
    </message>
    <message>
        <source>Passed on to a server that reports no further</source>
        <translation>Repassada a um servidor que não envia mais avisos</translation>
    </message>
    <message>
        <source>Passed on for %1, to a server that reports no further</source>
        <translation>Repassada para %1, a um servidor que não envia mais avisos</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Entregue a %1</translation>
    </message>
    <message>
        <source>Delivered to a list, which sends it on</source>
        <translation>Entregue a uma lista, que a envia adiante</translation>
    </message>
    <message>
        <source>Delivered to the list %1, which sends it on</source>
        <translation>Entregue à lista %1, que a envia adiante</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>Não pôde ser entregue</translation>
    </message>
    <message>
        <source>Could not be delivered to %1</source>
        <translation>Não pôde ser entregue a %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Aberta por %1</translation>
    </message>
    <message>
        <source>Deleted, perhaps unread</source>
        <translation>Excluída, talvez sem ser lida</translation>
    </message>
    <message>
        <source>Deleted by %1, perhaps unread</source>
        <translation>Excluída por %1, talvez sem ser lida</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 were put off</source>
        <translation>Tentativas %1 a %2 adiadas</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <translation>não pôde ser entregue</translation>
    </message>
    <message>
        <source>could be delivered to nobody</source>
        <translation>não pôde ser entregue a ninguém</translation>
    </message>
    <message>
        <source>could not be delivered to %1 of %2</source>
        <translation>não pôde ser entregue a %1 de %2</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>delivered to all</source>
        <translation>entregue a todos</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>entregue a %1 de %2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>opened by all</source>
        <translation>aberta por todos</translation>
    </message>
    <message>
        <source>opened by %1 of %2</source>
        <translation>aberta por %1 de %2</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>atrasada</translation>
    </message>
    <message>
        <source>delayed for all</source>
        <translation>atrasada para todos</translation>
    </message>
    <message>
        <source>delayed for %1 of %2</source>
        <translation>atrasada para %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accepted by a server, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not accepted by the server yet</source>
        <translation>Ainda não aceita pelo servidor</translation>
    </message>
</context>
<context>
    <name>SenderCheck</name>
    <message>
        <source>its sender</source>
        <translation>seu remetente</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Your mail server does not say whether this message really comes from %1.</source>
        <translation>Seu servidor de e-mail não diz se esta mensagem vem mesmo de %1.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Your mail server found nothing that proves that this message comes from %1.</source>
        <translation>Seu servidor de e-mail não encontrou nada que prove que esta mensagem vem de %1.</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>Confirmado por %1</translation>
    </message>
    <message>
        <source>This message really comes from %1, as your mail server has checked.</source>
        <translation>Esta mensagem vem mesmo de %1, conforme verificou seu servidor de e-mail.</translation>
    </message>
    <message>
        <source>Failed the sender&apos;s check</source>
        <translation>Reprovado na verificação</translation>
    </message>
    <message>
        <source>This message says that it comes from %1, but %1 does not vouch for it. It may be forged.</source>
        <translation>Esta mensagem diz que vem de %1, mas %1 não responde por ela. Ela pode ser falsa.</translation>
    </message>
    <message>
        <source>Checked by your mail server</source>
        <translation>Verificado pelo seu servidor de e-mail</translation>
    </message>
    <message>
        <source>Checked by your mail server, %1</source>
        <translation>Verificado pelo seu servidor de e-mail, %1</translation>
    </message>
    <message>
        <source>Signed by %1 (DKIM)</source>
        <translation>Assinada por %1 (DKIM)</translation>
    </message>
    <message>
        <source>Sent by a server of %1 (SPF)</source>
        <translation>Enviada por um servidor de %1 (SPF)</translation>
    </message>
    <message>
        <source>As %1 wants it to be (DMARC)</source>
        <translation>Conforme %1 exige (DMARC)</translation>
    </message>
    <message>
        <source>Not as %1 wants it to be (DMARC)</source>
        <translation>Não conforme %1 exige (DMARC)</translation>
    </message>
    <message>
        <source>The servers that passed it on say what they found (ARC)</source>
        <translation>Os servidores que a repassaram dizem o que encontraram (ARC)</translation>
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
        <translation>não é o domínio do remetente</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, looks like %2, which you know, but is another one.</source>
        <translation>O domínio do remetente, %1, se parece com %2, que você conhece, mas é outro.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, is written with letters that are made to be mistaken for others.</source>
        <translation>O domínio do remetente, %1, está escrito com letras feitas para serem confundidas com outras.</translation>
    </message>
    <message>
        <source>The sender&apos;s name is yours, but the address, %1, is not.</source>
        <translation>O nome do remetente é o seu, mas o endereço, %1, não é.</translation>
    </message>
    <message>
        <source>Answers would go to %1, which only looks like the sender&apos;s domain, %2.</source>
        <translation>As respostas iriam para %1, que só se parece com o domínio do remetente, %2.</translation>
    </message>
    <message>
        <source>Answers go to %1, not to %2.</source>
        <translation>As respostas vão para %1, não para %2.</translation>
    </message>
    <message>
        <source>This message names several authors: %1.</source>
        <translation>Esta mensagem indica vários autores: %1.</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>Enviada por %1 em nome de %2.</translation>
    </message>
    <message>
        <source>You have had no mail from %1 before.</source>
        <translation>Você nunca recebeu mensagens de %1.</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>The server %1 does not offer encryption on this port, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>O servidor %1 não oferece criptografia nesta porta, por isso nada foi enviado. Verifique a porta e o tipo de criptografia nas configurações da conta.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>A conexão com %1 não é segura, por isso a senha não foi enviada. Verifique o tipo de criptografia nas configurações da conta.</translation>
    </message>
    <message>
        <source>The server %1 does not offer to sign in here. Check server name and port in the account&apos;s settings.</source>
        <translation>O servidor %1 não oferece login aqui. Verifique o nome e a porta do servidor nas configurações da conta.</translation>
    </message>
    <message>
        <source>The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.</source>
        <translation>O servidor %1 não oferece nenhuma forma de login que o Postrider conheça. O provedor dele talvez possa dizer mais.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while sending. Nothing was sent.</source>
        <translation>O Postrider cometeu um erro durante o envio. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while preparing this message. Nothing was sent.</source>
        <translation>O Postrider cometeu um erro ao preparar esta mensagem. Nada foi enviado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that mail can be sent to. Correct it and send again.</source>
        <translation>“%1” não é um endereço para o qual se possa enviar mensagens. Corrija-o e envie de novo.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>A mensagem tem %1, e o servidor não aceita mais que %2. Remova ou reduza anexos e envie de novo.</translation>
    </message>
    <message>
        <source>The message names an address with letters that your mail provider&apos;s server cannot handle. Use an address without them, or another account.</source>
        <translation>A mensagem contém um endereço com letras que o servidor do seu provedor de e-mail não aceita. Use um endereço sem elas ou outra conta.</translation>
    </message>
    <message>
        <source>The message is written in a form that your mail provider&apos;s server cannot carry, so nothing was sent. Open it as a new message and send that.</source>
        <translation>A mensagem está escrita em uma forma que o servidor do seu provedor de e-mail não consegue transmitir, por isso nada foi enviado. Abra-a como nova mensagem e envie essa.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; has letters that your mail provider&apos;s server cannot handle. Ask the recipient for another address.</source>
        <translation>O endereço “%1” contém letras que o servidor do seu provedor de e-mail não aceita. Peça outro endereço ao destinatário.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s server cannot promise that the message stays encrypted on its whole way, so nothing was sent. Send it without that wish, or in another way.</source>
        <translation>O servidor do seu provedor de e-mail não pode prometer que a mensagem continue criptografada em todo o caminho, por isso nada foi enviado. Envie-a sem essa exigência ou de outra forma.</translation>
    </message>
    <message>
        <source>The connection is not secured, so nothing was sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>A conexão não é segura, por isso nada foi enviado. Verifique o tipo de criptografia nas configurações da conta.</translation>
    </message>
    <message>
        <source>The server was not ready for another message on this connection.</source>
        <translation>O servidor não estava pronto para outra mensagem nesta conexão.</translation>
    </message>
    <message>
        <source>The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>A conexão terminou depois que a mensagem foi entregue e antes que o servidor a confirmasse. Ela pode ter sido enviada; procure-a na pasta Enviados antes de enviá-la de novo.</translation>
    </message>
    <message>
        <source>The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>O servidor deu uma resposta que não diz se ele aceitou a mensagem. Ela pode ter sido enviada; procure-a na pasta Enviados antes de enviá-la de novo.</translation>
    </message>
</context>
<context>
    <name>SmtpParser</name>
    <message>
        <source>The server&apos;s answer was not understood. It may not be a mail server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>A resposta do servidor não foi entendida. Talvez não seja um servidor de e-mail ou não esteja funcionando bem; o administrador dele pode descobrir o motivo.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy of this message on the disk is damaged. It is fetched from the server again; what is only here can be restored from a backup.</source>
        <translation>A cópia desta mensagem no disco está danificada. Ela será baixada de novo do servidor; o que só está aqui pode ser restaurado de um backup.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>O arquivo %1 do perfil está danificado. Feche o Postrider e mova este arquivo para outro lugar: o que estava nele será baixado de novo do servidor.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, and Postrider goes on.</source>
        <translation>O disco está cheio. Nada se perdeu: libere espaço, e o Postrider continua.</translation>
    </message>
    <message>
        <source>Postrider may not write to its profile folder. Check the folder&apos;s permissions.</source>
        <translation>O Postrider não pode gravar na pasta do perfil. Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Postrider cannot open its profile folder. Check that the disk is there and that the folder may be read and written.</source>
        <translation>O Postrider não consegue abrir a pasta do perfil. Verifique se o disco está lá e se a pasta pode ser lida e gravada.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again.</source>
        <translation>Um arquivo do perfil está danificado. Restaure o perfil de um backup ou mova-o para outro lugar e deixe o Postrider baixar as mensagens de novo.</translation>
    </message>
    <message>
        <source>Another program is using Postrider&apos;s profile. Close it and try again.</source>
        <translation>Outro programa está usando o perfil do Postrider. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Postrider could not read or write its profile. Check the disk, then try again.</source>
        <translation>O Postrider não conseguiu ler ou gravar o perfil. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while saving. Please report it; the mail on the server is untouched.</source>
        <translation>O Postrider cometeu um erro ao salvar. Por favor, relate o erro; as mensagens no servidor não foram afetadas.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Isto foi interrompido.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive (%1). There, mail can be damaged when the connection breaks. Move the profile to a disk of this computer, and keep backups on the network drive.</source>
        <translation>O perfil está em uma unidade de rede (%1). Ali, as mensagens podem ser danificadas se a conexão cair. Mova o perfil para um disco deste computador e guarde os backups na unidade de rede.</translation>
    </message>
    <message>
        <source>The profile lies in a folder that another program synchronises. It can overwrite mail that is just being written. Move the profile to another folder, and let backups be synchronised instead.</source>
        <translation>O perfil está em uma pasta que outro programa sincroniza. Ele pode sobrescrever mensagens que estão sendo gravadas. Mova o perfil para outra pasta e, em vez dele, sincronize os backups.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Postrider. Start that one, or choose another profile; nothing was changed.</source>
        <translation>Este perfil foi gravado por um Postrider mais novo. Inicie esse ou escolha outro perfil; nada foi alterado.</translation>
    </message>
    <message>
        <source>Postrider is incomplete: a part of its database description is missing. Install it again.</source>
        <translation>O Postrider está incompleto: falta uma parte da descrição do banco de dados. Instale-o de novo.</translation>
    </message>
    <message>
        <source>The SQLite library of this system has no full-text search. Install a complete one.</source>
        <translation>A biblioteca SQLite deste sistema não tem pesquisa de texto completo. Instale uma completa.</translation>
    </message>
    <message>
        <source>The profile folder cannot be made. Choose another place, or check the permissions of the folder above it.</source>
        <translation>A pasta do perfil não pode ser criada. Escolha outro lugar ou verifique as permissões da pasta acima dela.</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider. Use that window, or close it and try again.</source>
        <translation>Este perfil está aberto em outro Postrider. Use essa janela, ou feche-a e tente de novo.</translation>
    </message>
    <message>
        <source>Postrider could not write its profile. Check the disk, then try again.</source>
        <translation>O Postrider não conseguiu gravar o perfil. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full: new mail waits on the server. Make some room, and Postrider goes on.</source>
        <translation>O disco está cheio: as novas mensagens esperam no servidor. Libere espaço, e o Postrider continua.</translation>
    </message>
    <message>
        <source>There is not enough memory to store a message. Close other programs and try again.</source>
        <translation>Não há memória suficiente para guardar uma mensagem. Feche outros programas e tente de novo.</translation>
    </message>
</context>
<context>
    <name>StoreBackup</name>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>O backup foi interrompido; não existe nenhum.</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not.</source>
        <translation>Não foi possível gravar o backup. Verifique se há espaço no disco de destino e, se não houver, escolha outro lugar.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this place. Choose a folder that you may write to.</source>
        <translation>O backup não pode ser gravado neste lugar. Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>Preparing the backup</source>
        <translation>Preparando o backup</translation>
    </message>
    <message>
        <source>Copying the message list</source>
        <translation>Copiando a lista de mensagens</translation>
    </message>
    <message>
        <source>The backup could not be written. Check the disk, then try again.</source>
        <translation>Não foi possível gravar o backup. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>Writing the message list</source>
        <translation>Gravando a lista de mensagens</translation>
    </message>
    <message>
        <source>Writing the messages</source>
        <translation>Gravando as mensagens</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>Checking the message list</source>
        <translation>Verificando a lista de mensagens</translation>
    </message>
    <message>
        <source>Checking the stored messages</source>
        <translation>Verificando as mensagens guardadas</translation>
    </message>
    <message>
        <source>Checking waiting changes</source>
        <translation>Verificando as alterações pendentes</translation>
    </message>
    <message>
        <source>Checking what is shown</source>
        <translation>Verificando o que é mostrado</translation>
    </message>
    <message>
        <source>Checking counters</source>
        <translation>Verificando os contadores</translation>
    </message>
    <message>
        <source>Checking conversations</source>
        <translation>Verificando as conversas</translation>
    </message>
    <message>
        <source>Comparing stored messages with the list</source>
        <translation>Comparando as mensagens guardadas com a lista</translation>
    </message>
    <message>
        <source>Reading all stored messages</source>
        <translation>Lendo todas as mensagens guardadas</translation>
    </message>
    <message>
        <source>An index of the message list was damaged; it was built again.</source>
        <translation>Um índice da lista de mensagens estava danificado; ele foi refeito.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and restore the profile from a backup (postrider restore), or move the profile away and let Postrider fetch the mail again.</source>
        <translation>O arquivo %1 do perfil está danificado. Feche o Postrider e restaure o perfil de um backup (postrider restore), ou mova o perfil para outro lugar e deixe o Postrider baixar as mensagens de novo.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>O arquivo %1 do perfil está danificado. Feche o Postrider e mova este arquivo para outro lugar: o que estava nele será baixado de novo do servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not here as a whole although the list said so; they are fetched again.</source>
        <translation>
            <numerusform>%Ln mensagem não estava completa aqui, embora a lista dissesse que sim; ela será baixada de novo.</numerusform>
            <numerusform>%Ln mensagens não estavam completas aqui, embora a lista dissesse que sim; elas serão baixadas de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room of %Ln message(s) that no list shows any more was freed.</source>
        <translation>
            <numerusform>Foi liberado o espaço de %Ln mensagem que nenhuma lista mostra mais.</numerusform>
            <numerusform>Foi liberado o espaço de %Ln mensagens que nenhuma lista mostra mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored message(s) were damaged; they are fetched again.</source>
        <translation>
            <numerusform>%Ln mensagem guardada estava danificada; ela será baixada de novo.</numerusform>
            <numerusform>%Ln mensagens guardadas estavam danificadas; elas serão baixadas de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.</source>
        <translation>
            <numerusform>%Ln mensagem que ainda não está em nenhum servidor está danificada. Importe-a de novo ou restaure um backup em um novo perfil.</numerusform>
            <numerusform>%Ln mensagens que ainda não estão em nenhum servidor estão danificadas. Importe-as de novo ou restaure um backup em um novo perfil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln folder(s) were wrong; they have been counted again.</source>
        <translation>
            <numerusform>Os contadores de %Ln pasta estavam errados; eles foram recontados.</numerusform>
            <numerusform>Os contadores de %Ln pastas estavam errados; eles foram recontados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were not as their messages are; they have been put together again.</source>
        <translation>
            <numerusform>%Ln conversa não correspondia às suas mensagens; ela foi remontada.</numerusform>
            <numerusform>%Ln conversas não correspondiam às suas mensagens; elas foram remontadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) were about nothing that is there; they were dropped.</source>
        <translation>
            <numerusform>%Ln alteração pendente não se referia a nada existente; ela foi descartada.</numerusform>
            <numerusform>%Ln alterações pendentes não se referiam a nada existente; elas foram descartadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.</source>
        <translation>
            <numerusform>%Ln mensagem não pertencia a nenhuma pasta; ela foi retirada da lista. O que o servidor tem será baixado de novo.</numerusform>
            <numerusform>%Ln mensagens não pertenciam a nenhuma pasta; elas foram retiradas da lista. O que o servidor tem será baixado de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not shown as the server has them; now they are.</source>
        <translation>
            <numerusform>%Ln mensagem não era mostrada como está no servidor; agora é.</numerusform>
            <numerusform>%Ln mensagens não eram mostradas como estão no servidor; agora são.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreRestore</name>
    <message>
        <source>The profile could not be written. Check that there is room on the disk, and that you may write to the folder above it.</source>
        <translation>Não foi possível gravar o perfil. Verifique se há espaço no disco e se você pode gravar na pasta acima dele.</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Este backup está danificado; nada foi restaurado. Copie o arquivo mais uma vez de onde está guardado ou use um backup mais antigo.</translation>
    </message>
    <message>
        <source>Restoring was stopped; nothing was changed.</source>
        <translation>A restauração foi interrompida; nada foi alterado.</translation>
    </message>
    <message>
        <source>Restoring the profile</source>
        <translation>Restaurando o perfil</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing. Nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Este backup está cortado: falta o fim. Nada foi restaurado. Copie o arquivo mais uma vez de onde está guardado ou use um backup mais antigo.</translation>
    </message>
    <message>
        <source>A backup is restored into a folder that is empty or does not exist yet, so that nothing is overwritten. Choose another one, or move what is there away.</source>
        <translation>Um backup é restaurado em uma pasta vazia ou que ainda não existe, para que nada seja sobrescrito. Escolha outra ou mova para outro lugar o que está nela.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that the file is there and that you may read it.</source>
        <translation>O backup não pode ser lido. Verifique se o arquivo está lá e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>This file is not a backup of Postrider. Choose the file that was written by “Back up”, or by postrider backup.</source>
        <translation>Este arquivo não é um backup do Postrider. Escolha o arquivo gravado por “Fazer backup” ou por postrider backup.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Postrider. Restore it with that one.</source>
        <translation>Este backup foi gravado por um Postrider mais novo. Restaure-o com ele.</translation>
    </message>
    <message>
        <source>This was waiting when the backup was made, and may have been sent since. Look into Sent or ask a recipient, then choose.</source>
        <translation>Isto estava em espera quando o backup foi feito e pode ter sido enviado desde então. Veja em Enviados ou pergunte a um destinatário e depois escolha.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>O Postrider está sendo fechado.</translation>
    </message>
    <message>
        <source>Another search took its place.</source>
        <translation>Outra pesquisa tomou o lugar desta.</translation>
    </message>
    <message>
        <source>Postrider has not looked through %1 yet. Please search again in a moment.</source>
        <translation>O Postrider ainda não percorreu %1. Pesquise de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>This message is larger than Postrider takes as a whole (256 MB). Fetch its attachments one by one, or read it in your provider&apos;s web pages.</source>
        <translation>Esta mensagem é maior do que o Postrider aceita inteira (256 MB). Baixe os anexos um a um ou leia-a nas páginas do seu provedor na web.</translation>
    </message>
    <message>
        <source>This message is on its way to another folder. It can be read as soon as that is done.</source>
        <translation>Esta mensagem está a caminho de outra pasta. Ela poderá ser lida assim que chegar.</translation>
    </message>
    <message>
        <source>The server has renumbered this folder. The message can be read as soon as Postrider has looked through it.</source>
        <translation>O servidor renumerou esta pasta. A mensagem poderá ser lida assim que o Postrider tiver percorrido a pasta.</translation>
    </message>
    <message>
        <source>This message is no longer on the server. It disappears from the list with the next look.</source>
        <translation>Esta mensagem não está mais no servidor. Ela sumirá da lista na próxima verificação.</translation>
    </message>
    <message>
        <source>The server does not say what this message is made of, and it is larger than Postrider takes (256 MB). Read it in your provider&apos;s web pages.</source>
        <translation>O servidor não diz de que partes esta mensagem é feita, e ela é maior do que o Postrider aceita (256 MB). Leia-a nas páginas do seu provedor na web.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed the folder %1 from the server. What you changed on %Ln message(s) in it is lost with it.</source>
        <translation>
            <numerusform>Outro programa removeu a pasta %1 do servidor. Com ela se perdeu o que você alterou em %Ln mensagem.</numerusform>
            <numerusform>Outro programa removeu a pasta %1 do servidor. Com ela se perdeu o que você alterou em %Ln mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server renumbered a folder while it was being read. Postrider starts it again.</source>
        <translation>O servidor renumerou uma pasta enquanto ela era lida. O Postrider a recomeça.</translation>
    </message>
    <message>
        <source>The server cannot do this now: %1. It is tried again, and later changes in the same folders wait for it.</source>
        <translation>O servidor não pode fazer isto agora: %1. Haverá nova tentativa, e alterações posteriores nas mesmas pastas esperam por ela.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The folders are as they were.</source>
        <translation>O servidor recusou isto: %1. As pastas estão como estavam.</translation>
    </message>
    <message>
        <source>The server refused this: %1. What was to be copied there is where it was.</source>
        <translation>O servidor recusou isto: %1. O que seria copiado para lá está onde estava.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The messages are as they were.</source>
        <translation>O servidor recusou isto: %1. As mensagens estão como estavam.</translation>
    </message>
    <message>
        <source>The server did not take the draft “%1” into the Drafts folder. It is kept on this computer, and tried again when it is saved the next time.</source>
        <translation>O servidor não aceitou o rascunho “%1” na pasta Rascunhos. Ele é mantido neste computador, e haverá nova tentativa na próxima vez que for salvo.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched.</source>
        <translation>O Postrider cometeu um erro ao ler uma mensagem. Por favor, relate o erro; as mensagens no servidor não foram afetadas.</translation>
    </message>
    <message>
        <source>The account is no longer there.</source>
        <translation>A conta não existe mais.</translation>
    </message>
    <message>
        <source>This mail server cannot tell its messages apart (it knows neither UIDL nor TOP), so nothing was fetched. Your mail provider can say whether there is another server.</source>
        <translation>Este servidor de e-mail não consegue distinguir suas mensagens (não conhece UIDL nem TOP), por isso nada foi baixado. Seu provedor de e-mail pode dizer se há outro servidor.</translation>
    </message>
    <message numerus="yes">
        <source>The mail server does not say which %Ln message(s) it means. They stay there.</source>
        <translation>
            <numerusform>O servidor de e-mail não diz a que mensagem se refere (%Ln). Ela fica lá.</numerusform>
            <numerusform>O servidor de e-mail não diz a que %Ln mensagens se refere. Elas ficam lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message is larger than Postrider takes (256 MB). It stays on the mail server.</source>
        <translation>Uma mensagem é maior do que o Postrider aceita (256 MB). Ela fica no servidor de e-mail.</translation>
    </message>
    <message>
        <source>This message is no longer on the mail server, or too large. Only its header is here.</source>
        <translation>Esta mensagem não está mais no servidor de e-mail ou é grande demais. Só o cabeçalho dela está aqui.</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Recebendo e-mails</translation>
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
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate says so only where that no longer counts (the common name). Ask whoever runs the server for a newer one.</source>
        <translation>O servidor que respondeu não provou que é %1: o certificado dele só diz isso onde não conta mais (o nome comum). Peça um mais novo ao administrador do servidor.</translation>
    </message>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account&apos;s settings; if it is right, somebody may be in between.</source>
        <translation>O servidor que respondeu não provou que é %1: o certificado dele é para %2. Verifique o nome do servidor nas configurações da conta; se estiver certo, pode haver alguém interceptando a conexão.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>outro nome</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, compare its fingerprint and trust this one certificate; otherwise ask whoever runs the server.</source>
        <translation>O certificado de %1 é autoassinado: ninguém em quem este computador confia responde por ele. Se o servidor for seu, compare a impressão digital e confie somente neste certificado; se não, pergunte ao administrador do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, ask there what its fingerprint is, and compare; otherwise ask whoever runs the server.</source>
        <translation>O certificado de %1 vem de um emissor que este computador não conhece. Se a sua organização emite os próprios certificados, pergunte lá qual é a impressão digital e compare; se não, pergunte ao administrador do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. If the date on this computer is right, ask whoever runs the server to renew it.</source>
        <translation>O certificado de %1 expirou em %2. Se a data deste computador estiver certa, peça ao administrador do servidor que o renove.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check the date on this computer; if it is right, ask whoever runs the server.</source>
        <translation>O certificado de %1 só é válido a partir de %2. Verifique a data deste computador; se estiver certa, pergunte ao administrador do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server. Ask whoever runs the server for a proper one.</source>
        <translation>O certificado de %1 não foi emitido para um servidor. Peça um adequado ao administrador do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by somebody who is not allowed to issue certificates. Ask whoever runs the server.</source>
        <translation>O certificado de %1 foi assinado por alguém que não tem permissão para emitir certificados. Pergunte ao administrador do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn. Ask whoever runs the server to replace it.</source>
        <translation>O certificado de %1 foi revogado. Peça ao administrador do servidor que o substitua.</translation>
    </message>
    <message>
        <source>The server %1 showed no certificate, so it could not be verified. Ask whoever runs the server.</source>
        <translation>O servidor %1 não apresentou nenhum certificado, por isso não pôde ser verificado. Pergunte ao administrador do servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made in a way that others can forge (%2), so it proves nothing. Ask whoever runs the server to replace it.</source>
        <translation>O certificado de %1 é feito de uma forma que outros podem falsificar (%2), portanto não prova nada. Peça ao administrador do servidor que o substitua.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Ask whoever runs the server.</source>
        <translation>O certificado de %1 não pôde ser verificado. Pergunte ao administrador do servidor.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates for %1 could not be read, or holds none. Choose it again in the account&apos;s settings.</source>
        <translation>O arquivo com os certificados confiáveis para %1 não pôde ser lido ou não contém nenhum. Escolha-o de novo nas configurações da conta.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that it sets itself, or that its issuer sets</source>
        <translation>O certificado desobedece a uma regra que ele mesmo ou seu emissor define</translation>
    </message>
    <message>
        <source>A certificate can be forged (%1)</source>
        <translation>Um certificado pode ser falsificado (%1)</translation>
    </message>
    <message>
        <source>It is not the certificate that you have chosen to trust there.</source>
        <translation>Não é o certificado em que você decidiu confiar ali.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings; the server may also be too old for TLS 1.2.</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1, por isso nada foi enviado. Verifique a porta e o tipo de criptografia nas configurações da conta; o servidor também pode ser antigo demais para TLS 1.2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 precisa de um valor.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountAssistant</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Fazer login pelo navegador</translation>
    </message>
    <message>
        <source>Enter the servers</source>
        <translation>Informar os servidores</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Começar a ler</translation>
    </message>
    <message>
        <source>Enter your address first; the settings are filled in from it.</source>
        <translation>Digite primeiro o seu endereço; as configurações são preenchidas a partir dele.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Qual é o seu nome?</translation>
    </message>
    <message>
        <source>The people you write to will see it beside your address.</source>
        <translation>As pessoas a quem você escrever o verão ao lado do seu endereço.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>Experimentar a conta de demonstração</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Qual é o seu endereço de e-mail?</translation>
    </message>
    <message>
        <source>Postrider knows the servers of many providers by itself. For all others it asks those who may know.</source>
        <translation>O Postrider já conhece os servidores de muitos provedores. Para todos os outros, ele pergunta a quem pode saber.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nome@example.org</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quem se pergunta</translation>
    </message>
    <message>
        <source>The part of your address behind the @, its name servers, and whoever takes its mail; always encrypted, but for the questions to name servers. No password is sent.</source>
        <translation>À parte do seu endereço depois do @, aos servidores de nomes dela e a quem recebe as mensagens dela; sempre com criptografia, exceto as consultas aos servidores de nomes. Nenhuma senha é enviada.</translation>
    </message>
    <message>
        <source>The public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>Também à &amp;lista pública de provedores (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Ela fica sabendo do domínio, nunca do endereço.</translation>
    </message>
    <message>
        <source>&amp;Tell your own domain the whole address; some need it to answer</source>
        <translation>&amp;Dar ao seu próprio domínio o endereço completo; alguns precisam dele para responder</translation>
    </message>
    <message>
        <source>Looking for your mail servers</source>
        <translation>Procurando seus servidores de e-mail</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Is your mail really there?</source>
        <translation>Seu e-mail está mesmo ali?</translation>
    </message>
    <message>
        <source>If you do not know this name, ask your provider, or enter the servers yourself.</source>
        <translation>Se não conhecer este nome, pergunte ao seu provedor ou informe os servidores você mesmo.</translation>
    </message>
    <message>
        <source>&amp;I know that my mail is there</source>
        <translation>&amp;Sei que meu e-mail está ali</translation>
    </message>
    <message>
        <source>Which servers hold your mail?</source>
        <translation>Em quais servidores está o seu e-mail?</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Servidor de entrada</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Servidor de saída (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Certificate of your own issuer, if there is one</source>
        <translation>Certificado do seu próprio emissor, se houver</translation>
    </message>
    <message>
        <source>Certificate of your own issuer</source>
        <translation>Certificado do seu próprio emissor</translation>
    </message>
    <message>
        <source>Not needed for servers on the Internet</source>
        <translation>Não é necessário para servidores na internet</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>What becomes of mail on the server?</source>
        <translation>O que acontece com as mensagens no servidor?</translation>
    </message>
    <message>
        <source>With POP3, mail is fetched to this computer. It is deleted on the server only after it is safely here.</source>
        <translation>Com POP3, as mensagens são baixadas para este computador. No servidor, elas só são excluídas depois de estarem seguras aqui.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Fazendo login</translation>
    </message>
    <message>
        <source>Nothing is saved before both servers have let you in.</source>
        <translation>Nada é salvo antes que os dois servidores tenham aceitado o login.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificado…</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so your sign-in is kept until you quit Postrider and never written to disk. You will be asked for it next time.</source>
        <translation>Nenhum chaveiro responde neste computador, por isso seu login é guardado até você sair do Postrider e nunca é gravado no disco. Ele será pedido de novo na próxima vez.</translation>
    </message>
    <message>
        <source>Manual settings</source>
        <translation>Configuração manual</translation>
    </message>
    <message>
        <source>%1 is set up already. Enter another address, or close this window.</source>
        <translation>A conta %1 já está configurada. Digite outro endereço ou feche esta janela.</translation>
    </message>
    <message>
        <source>%1 itself is told the address, the others its domain only. Nobody is told a password.</source>
        <translation>O próprio %1 recebe o endereço, os outros só o domínio. Ninguém recebe uma senha.</translation>
    </message>
    <message>
        <source>All are told the domain only, %1. Nobody is told a password.</source>
        <translation>Todos recebem só o domínio, %1. Ninguém recebe uma senha.</translation>
    </message>
    <message>
        <source>Nobody could be asked. Look whether this computer is online, and try again.</source>
        <translation>Não foi possível perguntar a ninguém. Veja se este computador está conectado à internet e tente de novo.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names: you find them on its help pages. Or look whether the address is right.</source>
        <translation>Ninguém que foi consultado conhece os servidores deste endereço. Seu provedor informa os nomes: você os encontra nas páginas de ajuda dele. Ou veja se o endereço está certo.</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <translation>Seus servidores de e-mail</translation>
    </message>
    <message>
        <source>Your mail is at %1</source>
        <translation>Seu e-mail está em %1</translation>
    </message>
    <message>
        <source>This is what was found for %1. Your provider tells you whether it is right.</source>
        <translation>Foi isto o que se encontrou para %1. Seu provedor pode dizer se está certo.</translation>
    </message>
    <message>
        <source>These names are a guess for %1. Your provider tells you the right ones.</source>
        <translation>Estes nomes são uma suposição para %1. Seu provedor informa os corretos.</translation>
    </message>
    <message>
        <source>Nobody who can be trusted says that the mail of %1 is there; whoever could change an answer on the way here could say so, too. Your password would go to:</source>
        <translation>Ninguém de confiança diz que o e-mail de %1 está ali; quem pudesse alterar uma resposta no caminho também poderia dizer isso. Sua senha iria para:</translation>
    </message>
    <message>
        <source>I know that my mail is at %1</source>
        <translation>Sei que meu e-mail está em %1</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password, only through the browser. This Postrider has no id with which it could ask %1 for that: whoever built it did not register it there. An id of your own goes into oauth-clients.json in the profile.</source>
        <translation>%1 não deixa ninguém entrar com senha, só pelo navegador. Este Postrider não tem um identificador com o qual pedir isso a %1: quem o compilou não o registrou lá. Um identificador próprio vai em oauth-clients.json, no perfil.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Fazer login como %1</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Continue to try the servers again.</source>
        <translation>Você fez login pelo navegador. Continue para testar os servidores de novo.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and sent to %1 and %2 only.</source>
        <translation>Ela é guardada no chaveiro deste computador e enviada somente a %1 e %2.</translation>
    </message>
    <message>
        <source>What %1 says about this</source>
        <translation>O que %1 diz sobre isso</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>Usar uma senha de aplicativo</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>Fazer login pelo navegador</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Look whether you signed in as %1, and whether your provider lets mail programs in.</source>
        <translation>O servidor não aceitou o login. Veja se você fez login como %1 e se seu provedor deixa programas de e-mail entrarem.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password. Type the password again; some providers want an app password.</source>
        <translation>O servidor não aceitou o nome de usuário e a senha. Digite a senha de novo; alguns provedores exigem uma senha de aplicativo.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Fazer login de novo</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Mudar a senha</translation>
    </message>
    <message>
        <source>The connection is not secure enough to send a password over it. Look at the server name and the security; if it is your own server, look at its certificate.</source>
        <translation>A conexão não é segura o bastante para enviar uma senha por ela. Verifique o nome do servidor e a segurança; se o servidor for seu, veja o certificado dele.</translation>
    </message>
    <message>
        <source>Change the server settings</source>
        <translation>Mudar as configurações do servidor</translation>
    </message>
    <message>
        <source>Look at the server name and the port, and whether this computer is online.</source>
        <translation>Verifique o nome e a porta do servidor e se este computador está conectado à internet.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now.</source>
        <translation>A conta %1 está pronta. Suas mensagens estão sendo baixadas agora.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now; the newest comes first.</source>
        <translation>A conta %1 está pronta. Suas mensagens estão sendo baixadas agora; as mais novas vêm primeiro.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountList</name>
    <message>
        <source>Needs you to sign in</source>
        <translation>É preciso fazer login</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado não confiável</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Com problemas</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an account up or down.</source>
        <translation>Use Alt e as setas para mover uma conta para cima ou para baixo.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não salva</translation>
    </message>
</context>
<context>
    <name>postrider::AccountMenu</name>
    <message>
        <source>New folder…</source>
        <translation>Nova pasta…</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>Receber e-mails</translation>
    </message>
    <message>
        <source>New message from this account</source>
        <translation>Nova mensagem desta conta</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Pastas visíveis…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Fazer login…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>O que está errado?</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Remover conta…</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPage</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPages</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Settings of the account</source>
        <translation>Configurações da conta</translation>
    </message>
    <message>
        <source>This page shows again what is saved.</source>
        <translation>Esta página mostra de novo o que está salvo.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a page on which something is not saved</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Something on this page is not saved</source>
        <translation>Há algo não salvo nesta página</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ainda não salvo.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountWorker</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>O Postrider está sendo fechado.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while looking for mail. Please report it; the mail on the server is untouched.</source>
        <translation>O Postrider cometeu um erro ao procurar mensagens. Por favor, relate o erro; as mensagens no servidor não foram afetadas.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message numerus="yes">
        <source>The mail server wants %Ln minute(s) between two visits. Postrider looks again at %1.</source>
        <translation>
            <numerusform>O servidor de e-mail exige %Ln minuto entre duas visitas. O Postrider verificará de novo às %1.</numerusform>
            <numerusform>O servidor de e-mail exige %Ln minutos entre duas visitas. O Postrider verificará de novo às %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 diz: “%2”</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>Up to date, except %1: the server does not open it.</source>
        <translation>Em dia, exceto %1: o servidor não a abre.</translation>
    </message>
    <message>
        <source>There is no connection on which the server would tell of new mail in %1 at once: looked at every minute.</source>
        <translation>Não há nenhuma conexão pela qual o servidor avisaria na hora sobre novas mensagens em %1: a verificação é feita a cada minuto.</translation>
    </message>
    <message>
        <source>Something else answers in the place of the mail server. A sign-in page of the network may be in the way: open any page in a browser; Postrider goes on by itself.</source>
        <translation>Outra coisa responde no lugar do servidor de e-mail. Pode haver uma página de login da rede no caminho: abra qualquer página em um navegador; o Postrider continua sozinho.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Ainda não há nenhuma conta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: pages of its settings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Salvar as alterações?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não salvar</translation>
    </message>
</context>
<context>
    <name>postrider::ActionRow</name>
    <message>
        <source>Remove this action</source>
        <translation>Remover esta ação</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Pasta: %1</translation>
    </message>
    <message>
        <source>Address to forward to</source>
        <translation>Endereço para o qual encaminhar</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nome@example.org</translation>
    </message>
</context>
<context>
    <name>postrider::Activity</name>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Getting mail %1 of %2</source>
        <translation>Recebendo e-mails: %1 de %2</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Recebendo e-mails…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Off-line</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Em dia</translation>
    </message>
    <message>
        <source>What Postrider is doing</source>
        <translation>O que o Postrider está fazendo</translation>
    </message>
</context>
<context>
    <name>postrider::ActivityPopover</name>
    <message>
        <source>Connected and up to date.</source>
        <translation>Conectado e em dia.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Não conectado.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desativada.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Recebendo e-mails…</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>É necessária uma senha.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>O servidor não conseguiu provar quem é.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed for the search.</source>
        <translation>
            <numerusform>%1 mensagem ainda está sendo indexada para a pesquisa.</numerusform>
            <numerusform>%1 mensagens ainda estão sendo indexadas para a pesquisa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to reach the server: %Ln change(s). Nothing is lost if you quit.</source>
        <translation>
            <numerusform>Falta chegar ao servidor: %Ln alteração. Nada se perde se você sair.</numerusform>
            <numerusform>Faltam chegar ao servidor: %Ln alterações. Nada se perde se você sair.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used on the server</source>
        <comment>room for mail</comment>
        <translation>%1 de %2 usados no servidor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more folder(s) that do not open.</source>
        <translation>
            <numerusform>E mais %Ln pasta que não abre.</numerusform>
            <numerusform>E mais %Ln pastas que não abrem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>Última verificação às %1.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próxima tentativa às %1.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Fazer login…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificado…</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>O que está errado?</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Registro da conexão</translation>
    </message>
    <message>
        <source>Nothing has been said on this connection yet.</source>
        <translation>Ainda não há nada registrado nesta conexão.</translation>
    </message>
    <message numerus="yes">
        <source>Old junk: %Ln message(s) have been removed for good.</source>
        <translation>
            <numerusform>Spam antigo: %Ln mensagem foi excluída definitivamente.</numerusform>
            <numerusform>Spam antigo: %Ln mensagens foram excluídas definitivamente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::AppearancePage</name>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>&amp;Tamanho do texto</translation>
    </message>
    <message>
        <source>Smaller (85 %)</source>
        <translation>Menor (85%)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como na área de trabalho</translation>
    </message>
    <message>
        <source>Larger (115 %)</source>
        <translation>Maior (115%)</translation>
    </message>
    <message>
        <source>Large (130 %)</source>
        <translation>Grande (130%)</translation>
    </message>
    <message>
        <source>Very large (150 %)</source>
        <translation>Muito grande (150%)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>O dobro (200%)</translation>
    </message>
    <message>
        <source>Of everything in Postrider. Messages can be made larger by themselves with Ctrl and plus.</source>
        <translation>De tudo no Postrider. As mensagens podem ser ampliadas à parte com Ctrl e a tecla mais.</translation>
    </message>
    <message>
        <source>&amp;Lists and menus</source>
        <translation>&amp;Listas e menus</translation>
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
        <translation>Amplo</translation>
    </message>
    <message>
        <source>How close rows stand to each other.</source>
        <translation>O espaço entre as linhas.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Li&amp;ght or dark</source>
        <translation>&amp;Claro ou escuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Text at seven to one, and lines that can be seen.</source>
        <translation>Texto com contraste de sete para um e linhas bem visíveis.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reduzir o movimento</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is simply there.</source>
        <translation>Nada desliza nem esmaece; o que muda simplesmente aparece.</translation>
    </message>
</context>
<context>
    <name>postrider::Arrivals</name>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nova mensagem</numerusform>
            <numerusform>%Ln novas mensagens</numerusform>
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
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentActions</name>
    <message>
        <source>“%1” is a program, or can start one. Postrider does not start it. If you expected it and trust who sent it, save it first.</source>
        <translation>“%1” é um programa ou pode iniciar um. O Postrider não o inicia. Se você o esperava e confia em quem o enviou, salve-o primeiro.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened.</source>
        <translation>“%1” pode executar algo ao ser aberto.</translation>
    </message>
    <message>
        <source>%1 Open it only if you expected it and trust who sent it.</source>
        <comment>a sentence about what is wrong</comment>
        <translation>%1 Abra-o somente se você o esperava e confia em quem o enviou.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens “%1”. You can save it instead.</source>
        <translation>Não há neste computador nenhum programa que abra “%1”. Em vez disso, você pode salvá-lo.</translation>
    </message>
    <message>
        <source>“%1” could be a program that harms this computer. Save it only if you expected it and trust who sent it.</source>
        <translation>“%1” pode ser um programa que prejudica este computador. Salve-o somente se você o esperava e confia em quem o enviou.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Salvar anexo</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Salvar todos os anexos em</translation>
    </message>
    <message>
        <source>The message is signed: its signature will no longer be good.</source>
        <translation>A mensagem está assinada: a assinatura dela deixará de ser válida.</translation>
    </message>
    <message>
        <source>“%1” will be saved on this computer, and then taken out of the message, also on the server.</source>
        <translation>“%1” será salvo neste computador e depois retirado da mensagem, também no servidor.</translation>
    </message>
    <message>
        <source>“%1” will be deleted from the message, also on the server.</source>
        <translation>“%1” será excluído da mensagem, também no servidor.</translation>
    </message>
    <message>
        <source>Save and take out…</source>
        <translation>Salvar e retirar…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln anexo salvo em “%1”.</numerusform>
            <numerusform>%Ln anexos salvos em “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>“%1” was not taken out of its message: %2</source>
        <translation>“%1” não foi retirado da mensagem: %2</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentChip</name>
    <message>
        <source>%1, not fetched</source>
        <comment>size of an attachment that is still on the server</comment>
        <translation>%1, não baixado</translation>
    </message>
    <message>
        <source>Attachment that is a program. Activate to save it.</source>
        <translation>Anexo que é um programa. Ative para salvá-lo.</translation>
    </message>
    <message>
        <source>Attachment. Activate to open it, or press Space to look at it.</source>
        <translation>Anexo. Ative para abri-lo ou pressione Espaço para vê-lo.</translation>
    </message>
    <message>
        <source>It came in “%1”.</source>
        <translation>Veio em “%1”.</translation>
    </message>
    <message>
        <source>It is still on the server, and fetched first.</source>
        <translation>Ainda está no servidor e será baixado primeiro.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentPreview</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width and height of a picture, size of its file</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Imagem, %1</translation>
    </message>
    <message>
        <source>%1, only the beginning is shown</source>
        <translation>%1, só o começo é mostrado</translation>
    </message>
    <message>
        <source>Of this kind of file nothing can be shown here.</source>
        <translation>Este tipo de arquivo não pode ser mostrado aqui.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentSaving</name>
    <message>
        <source>“%1” could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Não foi possível salvar “%1”. Escolha outra pasta ou libere espaço no disco e tente de novo.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentStrip</name>
    <message>
        <source>Fetch the whole message</source>
        <translation>Baixar a mensagem completa</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%Ln more)…</source>
        <translation>
            <numerusform>Salvar todos (mais %Ln)…</numerusform>
            <numerusform>Salvar todos (mais %Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Salvar todos…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Visualizar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Salvar &amp;todos…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Encaminhar</translation>
    </message>
    <message>
        <source>Save, and &amp;take out of the message…</source>
        <translation>Salvar e &amp;retirar da mensagem…</translation>
    </message>
    <message>
        <source>&amp;Delete from the message…</source>
        <translation>E&amp;xcluir da mensagem…</translation>
    </message>
</context>
<context>
    <name>postrider::Bar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>postrider::BodyEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Escreva sua mensagem</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto da mensagem</translation>
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
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Escrever uma mensagem a este endereço</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Abrir link no navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Salvar imagem como…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Não foi possível gravar “%1”: %2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
</context>
<context>
    <name>postrider::BodyPolicyFields</name>
    <message>
        <source>As for the account</source>
        <translation>Como na conta</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todas as mensagens</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Mensagens dos últimos dias</translation>
    </message>
    <message>
        <source>Only messages I open</source>
        <translation>Só as mensagens que eu abrir</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Mensagens mantidas neste computador</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> dias</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Quantos dias</translation>
    </message>
</context>
<context>
    <name>postrider::BodyViews</name>
    <message>
        <source>The simple view was asked for (POSTRIDER_BODY_VIEW).</source>
        <translation>A visualização simples foi pedida (POSTRIDER_BODY_VIEW).</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do is not installed.</source>
        <translation>A parte do Postrider que mostra mensagens formatadas como os navegadores não está instalada.</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do cannot be used: %1</source>
        <translation>A parte do Postrider que mostra mensagens formatadas como os navegadores não pode ser usada: %1</translation>
    </message>
    <message>
        <source>it belongs to another version</source>
        <translation>ela pertence a outra versão</translation>
    </message>
</context>
<context>
    <name>postrider::BrowserSignIn</name>
    <message>
        <source>Sign in on &amp;another device</source>
        <translation>Fazer login em &amp;outro dispositivo</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Abrir a página</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>Copiar o &amp;código</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copiar o &amp;link</translation>
    </message>
    <message>
        <source>Your browser opens the page of %1. The password goes there and nowhere else; Postrider gets a key that you can take back at any time.</source>
        <translation>Seu navegador abre a página de %1. A senha vai para lá e para nenhum outro lugar; o Postrider recebe uma chave que você pode revogar a qualquer momento.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Perguntando a %1…</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows now. It goes on here by itself when you have.</source>
        <translation>Faça login na página que seu navegador mostra agora. Depois disso, o Postrider continua sozinho.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Abrir a página de novo</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter the code. It goes on here by itself when you have.</source>
        <translation>Abra esta página em qualquer dispositivo e digite o código. Depois disso, o Postrider continua sozinho.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, open it in a browser on this computer, and sign in there.</source>
        <translation>Não foi possível abrir nenhum navegador. Copie o link, abra-o em um navegador deste computador e faça login lá.</translation>
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
        <translation>Consultando os servidores…</translation>
    </message>
    <message>
        <source>Nothing is sent to them meanwhile, and nobody signs in.</source>
        <translation>Enquanto isso, nada é enviado a eles e nenhum login é feito.</translation>
    </message>
    <message>
        <source>The certificates could not be looked at</source>
        <translation>Não foi possível ver os certificados</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>Os certificados estão em ordem</translation>
    </message>
    <message>
        <source>Both servers prove who they are. If something was wrong before, it may have been the network.</source>
        <translation>Os dois servidores provam quem são. Se algo estava errado antes, pode ter sido a rede.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, porta %2</translation>
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
        <translation>alguém sem nome</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>de %1 até %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Impressão digital (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trust</source>
        <translation>%1 apresenta um certificado diferente daquele em que você confia</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>%1 não conseguiu provar quem é</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Não confiar</translation>
    </message>
    <message>
        <source>A certificate with this fault proves nothing, whoever shows it, so it cannot be trusted. Ask whoever runs the server for another.</source>
        <translation>Um certificado com este defeito não prova nada, seja quem for que o apresente, por isso não pode ser aceito como confiável. Peça outro ao administrador do servidor.</translation>
    </message>
    <message>
        <source>If you trust it, Postrider takes exactly this certificate for %1 at port %2, and sends your password and mail there. Whoever else could show it can read them. You can take that back at any time.</source>
        <translation>Se você confiar nele, o Postrider aceitará exatamente este certificado para %1 na porta %2 e enviará para lá sua senha e suas mensagens. Qualquer outro que possa apresentá-lo conseguirá lê-las. Você pode voltar atrás a qualquer momento.</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what the administrator told me</source>
        <translation>Comparei a impressão digital com a que o administrador me passou</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar neste certificado</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>O certificado não é confiável</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateList</name>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Todo servidor precisa provar quem é: nenhum certificado é aceito como confiável só pela sua palavra.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>Confiável desde %1, embora: %2</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Deixar de confiar</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of %1</source>
        <translation>Deixar de confiar no certificado de %1</translation>
    </message>
    <message>
        <source>Ends the connections that were made on it. Postrider asks again when it meets this certificate.</source>
        <translation>Encerra as conexões feitas com base nele. O Postrider perguntará de novo quando encontrar este certificado.</translation>
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
        <translation>Nenhuma ação com esse nome tem atalho.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Procurar um atalho</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>As in Gmail</source>
        <translation>Como no Gmail</translation>
    </message>
    <message>
        <source>Postrider&apos;s own</source>
        <translation>Os do Postrider</translation>
    </message>
    <message>
        <source>%1, with shortcuts of your own</source>
        <comment>set of shortcuts</comment>
        <translation>%1, com atalhos próprios</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Open the message, take what is chosen</source>
        <translation>Abrir a mensagem, aceitar o que está escolhido</translation>
    </message>
    <message>
        <source>Back one step, close</source>
        <translation>Voltar um passo, fechar</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Ao próximo campo ou botão</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menu do que está escolhido</translation>
    </message>
</context>
<context>
    <name>postrider::CheckList</name>
    <message>
        <source>Incoming mail: %1</source>
        <translation>Servidor de entrada: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>Servidor de saída: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Fazendo login…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Works, secured with %1</source>
        <translation>Funciona, protegido com %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Não testado</translation>
    </message>
</context>
<context>
    <name>postrider::ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
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
        <translation>Roxo</translation>
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
        <translation>Cinza</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sem cor</translation>
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
        <translation>O que você quer fazer?</translation>
    </message>
    <message>
        <source>Type what you look for: an action, a folder, a person or a message. Up and Down choose, Enter takes it, Escape closes.</source>
        <translation>Digite o que procura: uma ação, uma pasta, uma pessoa ou uma mensagem. As setas para cima e para baixo escolhem, Enter aceita, Esc fecha.</translation>
    </message>
    <message>
        <source>↑ ↓ choose    ↵ take    Esc close    &gt; actions    # folders    @ people    ? help</source>
        <extracomment>Keys of the command palette. Keep the signs and arrows as they are.</extracomment>
        <translation>↑ ↓ escolher    ↵ aceitar    Esc fechar    &gt; ações    # pastas    @ pessoas    ? ajuda</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerFields</name>
    <message>
        <source>Reply-To</source>
        <translation>Responder para</translation>
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
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Choose where answers go</source>
        <translation>Escolher para onde vão as respostas</translation>
    </message>
    <message>
        <source>Add people who get a copy</source>
        <translation>Adicionar pessoas que recebem uma cópia</translation>
    </message>
    <message>
        <source>Add people who get a copy that nobody else sees</source>
        <translation>Adicionar pessoas que recebem uma cópia sem que os outros vejam</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 já está em %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in %1 already.</source>
        <translation>
            <numerusform>%Ln destes endereços já está em %1.</numerusform>
            <numerusform>%Ln destes endereços já estão em %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ComposerMenu</name>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Importância</translation>
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
        <translation>&amp;Baixa</translation>
    </message>
    <message>
        <source>&amp;Save as template</source>
        <translation>&amp;Salvar como modelo</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>Começar com um &amp;modelo…</translation>
    </message>
    <message>
        <source>Send to &amp;many, each by name…</source>
        <translation>Enviar para &amp;várias pessoas, cada uma pelo nome…</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>Versões an&amp;teriores…</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerWindow</name>
    <message>
        <source>Plain text has no formatting and no pictures in it: what is formatted in this message becomes ordinary text.</source>
        <translation>Texto simples não tem formatação nem imagens: o que está formatado nesta mensagem vira texto comum.</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>Converter em texto simples</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Discard this message</source>
        <translation>Descartar esta mensagem</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Texto formatado</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Imagem colada.png</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1 Keep this window open; what you wrote is in it.</source>
        <translation>Não foi possível salvar o rascunho: %1 Deixe esta janela aberta; nela está o que você escreveu.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>many servers refuse messages this large</source>
        <translation>muitos servidores recusam mensagens deste tamanho</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvo às %1</translation>
    </message>
    <message numerus="yes">
        <source>The message was not sent yet: %1 cannot be an e-mail address. Correct or remove it.</source>
        <translation>
            <numerusform>A mensagem ainda não foi enviada: %1 não pode ser um endereço de e-mail. Corrija-o ou remova-o.</numerusform>
            <numerusform>A mensagem ainda não foi enviada: %1 não podem ser endereços de e-mail. Corrija-os ou remova-os.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one recipient, then send again.</source>
        <translation>Adicione pelo menos um destinatário e envie de novo.</translation>
    </message>
    <message>
        <source>A file is still being read. Send again in a moment.</source>
        <translation>Um arquivo ainda está sendo lido. Envie de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The message was not sent. %1</source>
        <translation>A mensagem não foi enviada. %1</translation>
    </message>
    <message>
        <source>Keep what you wrote?</source>
        <translation>Guardar o que você escreveu?</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Guardar como rascunho</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 sends the message. Send it?</source>
        <translation>%1 envia a mensagem. Enviar?</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>Enviar e não perguntar de novo</translation>
    </message>
    <message>
        <source>The message has no subject.</source>
        <translation>A mensagem não tem assunto.</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Adicionar um assunto</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Enviar sem assunto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see each other&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln pessoa verá os endereços das outras.</numerusform>
            <numerusform>%Ln pessoas verão os endereços umas das outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Mover todos para Cco</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Enviar assim mesmo</translation>
    </message>
    <message>
        <source>You wrote “%1”, but nothing is attached.</source>
        <translation>Você escreveu “%1”, mas não há nada anexado.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Anexar arquivos…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Importance, templates, earlier versions</source>
        <translation>Importância, modelos, versões anteriores</translation>
    </message>
    <message>
        <source>Saved as a template. This message stays what it is.</source>
        <translation>Salva como modelo. Esta mensagem continua como está.</translation>
    </message>
    <message>
        <source>Attaching messages: %L1 of %L2</source>
        <translation>Anexando mensagens: %L1 de %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln mensagem não está completa neste computador e foi deixada de fora.</numerusform>
            <numerusform>%Ln mensagens não estão completas neste computador e foram deixadas de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Composing</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>Não há nenhuma conta com que escrever. Adicione uma primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s) can be attached to one.</source>
        <translation>
            <numerusform>No máximo %Ln mensagem pode ser anexada a outra.</numerusform>
            <numerusform>No máximo %Ln mensagens podem ser anexadas a outra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <comment>when</comment>
        <translation>Será enviada %1</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>Enviando “%1”</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>“%1” could not be written into your list of words. It counts as right until Postrider ends.</source>
        <translation>“%1” não pôde ser gravada na sua lista de palavras. Ela vale como correta até o Postrider ser encerrado.</translation>
    </message>
</context>
<context>
    <name>postrider::ComposingPage</name>
    <message>
        <source>Writing</source>
        <translation>Redação</translation>
    </message>
    <message>
        <source>&amp;Messages begin as</source>
        <translation>As &amp;mensagens começam como</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sem formatação</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Com formatação</translation>
    </message>
    <message>
        <source>As the message that is answered, else plain text</source>
        <translation>Como a mensagem respondida; senão, texto sem formatação</translation>
    </message>
    <message>
        <source>An identity can have it otherwise: File, Accounts, Identities.</source>
        <translation>Uma identidade pode ter outra escolha: Arquivo, Contas, Identidades.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Desfazer o envio</translation>
    </message>
    <message>
        <source>Not at all: it leaves at once</source>
        <translation>Nenhum: ela sai na hora</translation>
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
        <translation>Tempo para &amp;desfazer o envio de uma mensagem</translation>
    </message>
    <message>
        <source>So long it waits in the outbox, also while you are online.</source>
        <translation>Enquanto isso, ela espera na caixa de saída, mesmo se você estiver on-line.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Remind me of &amp;attachments</source>
        <translation>Lembrar-me dos &amp;anexos</translation>
    </message>
    <message>
        <source>Asks where the text speaks of one and nothing is attached.</source>
        <translation>Pergunta se o texto fala de um anexo e nada está anexado.</translation>
    </message>
    <message>
        <source>Remind me of the &amp;subject</source>
        <translation>Lembrar-me do a&amp;ssunto</translation>
    </message>
    <message>
        <source>Remind me of &amp;many recipients</source>
        <translation>Avisar-me sobre &amp;muitos destinatários</translation>
    </message>
    <message>
        <source>Offers to hide them from each other, from fifteen people on.</source>
        <translation>A partir de quinze pessoas, propõe ocultar os endereços umas das outras.</translation>
    </message>
    <message>
        <source>Ask before the &amp;keyboard sends</source>
        <translation>Perguntar antes de enviar pelo &amp;teclado</translation>
    </message>
    <message>
        <source>Ctrl+Enter is easily pressed by mistake.</source>
        <translation>É fácil pressionar Ctrl+Enter por engano.</translation>
    </message>
</context>
<context>
    <name>postrider::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>Remover esta condição</translation>
    </message>
    <message>
        <source>What of the message</source>
        <translation>Parte da mensagem</translation>
    </message>
    <message>
        <source>Name of the header field</source>
        <translation>Nome do cabeçalho</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Como é comparado</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Com o que é comparado</translation>
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
        <translation>Por qual caminho vão as conexões desta conta: para mensagens nos dois sentidos e para renovar um login.</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>Certificados em que você confia</translation>
    </message>
    <message>
        <source>A server proves who it is by a certificate that others vouch for. One that nobody vouches for, as of your own server, you can compare and trust by itself: at that server only, and no other certificate in its place.</source>
        <translation>Um servidor prova quem é por um certificado pelo qual outros respondem. Um pelo qual ninguém responde, como o do seu próprio servidor, você pode comparar e aceitar individualmente: só nesse servidor, e nenhum outro certificado no lugar dele.</translation>
    </message>
    <message>
        <source>Look at the servers&apos; certificates…</source>
        <translation>Ver os certificados dos servidores…</translation>
    </message>
    <message>
        <source>Enter where the proxy is, and the password if it wants a user name.</source>
        <translation>Informe onde está o proxy e, se ele pede um nome de usuário, a senha.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexão</translation>
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
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Primeiro nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
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
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Endereço postal</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Aniversário</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>ano-mês-dia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
</context>
<context>
    <name>postrider::ContactNote</name>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>A new message to %1</source>
        <translation>Uma nova mensagem para %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Cartão de %1</translation>
    </message>
</context>
<context>
    <name>postrider::ContactsModel</name>
    <message numerus="yes">
        <source>%Ln message(s), last on %1</source>
        <translation>
            <numerusform>%Ln mensagem, a última: %1</numerusform>
            <numerusform>%Ln mensagens, a última: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ContactsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) removed.</source>
        <translation>
            <numerusform>%Ln endereço removido.</numerusform>
            <numerusform>%Ln endereços removidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>%Ln contato excluído.</numerusform>
            <numerusform>%Ln contatos excluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one.</source>
        <translation>
            <numerusform>%Ln contato mesclado em um só.</numerusform>
            <numerusform>%Ln contatos mesclados em um só.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added.</source>
        <translation>
            <numerusform>%Ln contato adicionado.</numerusform>
            <numerusform>%Ln contatos adicionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>Criar grupo</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renomear o grupo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>The group “%1” was deleted. Its contacts are still there.</source>
        <translation>O grupo “%1” foi excluído. Os contatos dele continuam aqui.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contatos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Contatos (*.vcf *.vcard *.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3.</source>
        <translation>Novos: %1, completados: %2, já existentes: %3.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contatos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln contato exportado para “%1”.</numerusform>
            <numerusform>%Ln contatos exportados para “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Excluir o grupo</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Pesquisar contatos</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Adicionar aos contatos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contatos…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>Exportar como vCard…</translation>
    </message>
    <message>
        <source>Export as vCard for older programs…</source>
        <translation>Exportar como vCard para programas mais antigos…</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Exportar como tabela (CSV)…</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos os contatos</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Endereços coletados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contato selecionado</numerusform>
            <numerusform>%Ln contatos selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that you have written to</source>
        <translation>Endereços para os quais você escreveu</translation>
    </message>
    <message>
        <source>They are offered while you type. Add those to your contacts that you want to keep.</source>
        <translation>Eles são oferecidos enquanto você digita. Adicione aos seus contatos os que quiser manter.</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Ainda não há contatos</translation>
    </message>
    <message>
        <source>Make one, or import them from a file of another program.</source>
        <translation>Crie um ou importe-os de um arquivo de outro programa.</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Escolha um contato</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationRow</name>
    <message>
        <source>unread, </source>
        <comment>said by a screen reader before the sender</comment>
        <translation>não lida, </translation>
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
        <translation>Conversa</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>Mostrar %Ln mensagem anterior</numerusform>
            <numerusform>Mostrar %Ln mensagens anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
</context>
<context>
    <name>postrider::DeliveryStrip</name>
    <message>
        <source>All details…</source>
        <translation>Todos os detalhes…</translation>
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
        <translation>Ocultar o que aconteceu com esta mensagem</translation>
    </message>
    <message>
        <source>Show what became of this message</source>
        <translation>Mostrar o que aconteceu com esta mensagem</translation>
    </message>
</context>
<context>
    <name>postrider::Desktop</name>
    <message>
        <source>Another program opens mail links on this computer. Should Postrider do that?</source>
        <translation>Outro programa abre os links de e-mail neste computador. O Postrider deve fazer isso?</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Usar o Postrider como programa de e-mail</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Não perguntar de novo</translation>
    </message>
</context>
<context>
    <name>postrider::DesktopPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>&amp;Tell me about new mail</source>
        <translation>&amp;Avisar-me sobre novas mensagens</translation>
    </message>
    <message>
        <source>While another window is in front. Never about junk, or what you have read elsewhere.</source>
        <translation>Quando outra janela está na frente. Nunca sobre spam, nem sobre o que você já leu em outro lugar.</translation>
    </message>
    <message>
        <source>What a notification &amp;shows</source>
        <translation>O que uma notificação &amp;mostra</translation>
    </message>
    <message>
        <source>Sender, subject and first words</source>
        <translation>Remetente, assunto e primeiras palavras</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Remetente e assunto</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>Só o remetente</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>Só que há novas mensagens</translation>
    </message>
    <message>
        <source>It may be seen on a locked screen, or by whoever stands beside you.</source>
        <translation>Ela pode ser vista em uma tela bloqueada ou por quem estiver ao seu lado.</translation>
    </message>
    <message>
        <source>For mail to</source>
        <translation>Para mensagens endereçadas a</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ícone</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages on the icon</source>
        <translation>Mostrar o número de mensagens &amp;não lidas no ícone</translation>
    </message>
    <message>
        <source>In the dock or the task bar, where the desktop can do that.</source>
        <translation>No dock ou na barra de tarefas, se a área de trabalho permitir.</translation>
    </message>
    <message>
        <source>Show an icon in the t&amp;ray</source>
        <translation>Mostrar um ícone na &amp;bandeja do sistema</translation>
    </message>
    <message>
        <source>This desktop has no tray just now.</source>
        <translation>Esta área de trabalho não tem bandeja do sistema no momento.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Continuar na bandeja do sistema quando a janela for fechada</translation>
    </message>
    <message>
        <source>Without a tray, closing the window ends the program, whatever is chosen here.</source>
        <translation>Sem bandeja do sistema, fechar a janela encerra o programa, seja qual for a escolha aqui.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Iniciar quando eu fizer login neste computador</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Iniciar minimi&amp;zado</translation>
    </message>
    <message>
        <source>In the tray, or as a minimised window where there is none.</source>
        <translation>Na bandeja do sistema ou, se não houver, como janela minimizada.</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Links de e-mail</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>Consultando a área de trabalho…</translation>
    </message>
    <message>
        <source>Postrider opens mail links on this computer.</source>
        <translation>O Postrider abre os links de e-mail neste computador.</translation>
    </message>
    <message>
        <source>Another program opens mail links on this computer.</source>
        <translation>Outro programa abre os links de e-mail neste computador.</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Usar o Postrider como programa de e-mail</translation>
    </message>
</context>
<context>
    <name>postrider::DoctorWindow</name>
    <message>
        <source>Ask the public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>Perguntar também à &amp;lista pública de provedores (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Send a &amp;test message to myself</source>
        <translation>Enviar uma mensagem de &amp;teste para mim</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar relatório</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>&amp;Examinar</translation>
    </message>
    <message>
        <source>Account or address to look at</source>
        <translation>Conta ou endereço a examinar</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nome@example.org</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Ela fica sabendo do domínio, nunca do endereço.</translation>
    </message>
    <message>
        <source>The doctor looks at everything between you and your mail. It changes nothing.</source>
        <translation>O diagnóstico examina tudo o que há entre você e suas mensagens. Ele não altera nada.</translation>
    </message>
    <message>
        <source>With what was said on the connections, without passwords.</source>
        <translation>Com o que foi trocado nas conexões, sem senhas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An address that has no account here</source>
        <translation>Um endereço que não tem conta aqui</translation>
    </message>
    <message>
        <source>Looks at everything once more, then sends a message from %1 to %1 and waits for it. It stays in the Inbox.</source>
        <translation>Examina tudo mais uma vez, depois envia uma mensagem de %1 para %1 e espera por ela. Ela fica na caixa de entrada.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
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
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Stopped. What had been found by then is below.</source>
        <translation>Interrompido. O que foi encontrado até então está abaixo.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Fazer login…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver o certificado…</translation>
    </message>
    <message>
        <source>Settings of the servers…</source>
        <translation>Configurações dos servidores…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The report is on the clipboard. There is no password in it.</source>
        <translation>O relatório está na área de transferência. Ele não contém nenhuma senha.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>The report is saved. There is no password in it.</source>
        <translation>O relatório foi salvo. Ele não contém nenhuma senha.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Não foi possível salvar o relatório: %1</translation>
    </message>
</context>
<context>
    <name>postrider::DraftListModel</name>
    <message>
        <source>No recipient yet</source>
        <translation>Ainda sem destinatário</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>%1, to %2, saved %3</source>
        <translation>%1, para %2, salvo %3</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Template – %1</source>
        <comment>to these people</comment>
        <translation>Modelo – %1</translation>
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
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Nenhum rascunho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted.</source>
        <translation>
            <numerusform>%Ln rascunho excluído.</numerusform>
            <numerusform>%Ln rascunhos excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Begin a message with it</source>
        <translation>Começar uma mensagem com ele</translation>
    </message>
</context>
<context>
    <name>postrider::Engine</name>
    <message>
        <source>There is no such account.</source>
        <translation>Esta conta não existe.</translation>
    </message>
    <message>
        <source>This message is still on its way here from the account that it was in.</source>
        <translation>Esta mensagem ainda está vindo para cá da conta em que estava.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Este anexo ainda está no servidor, e a conta dele está desativada. Ative-a para baixá-lo.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and Postrider is offline. Go online to fetch it.</source>
        <translation>Este anexo ainda está no servidor, e o Postrider está off-line. Conecte-se para baixá-lo.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Esta mensagem ainda não foi baixada, e a conta dela está desativada. Ative-a para baixá-la.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and Postrider is offline.</source>
        <translation>Esta mensagem ainda não foi baixada, e o Postrider está off-line.</translation>
    </message>
    <message>
        <source>The mail of this account is on this computer. There is nothing more to be searched on its server.</source>
        <translation>As mensagens desta conta estão neste computador. Não há mais nada a pesquisar no servidor dela.</translation>
    </message>
    <message>
        <source>The server cannot be searched: the account is switched off.</source>
        <translation>Não é possível pesquisar no servidor: a conta está desativada.</translation>
    </message>
    <message>
        <source>The server cannot be searched: Postrider is offline.</source>
        <translation>Não é possível pesquisar no servidor: o Postrider está off-line.</translation>
    </message>
</context>
<context>
    <name>postrider::EngineBodyView</name>
    <message>
        <source>The message asked for something that it may not have (%1). This should never happen; please report it.</source>
        <translation>A mensagem pediu algo a que não tem direito (%1). Isso nunca deveria acontecer; por favor, relate o erro.</translation>
    </message>
    <message>
        <source>The part of the program that shows formatted messages has crashed or does not answer. This message is shown in a simpler way.</source>
        <translation>A parte do programa que mostra mensagens formatadas falhou ou não responde. Esta mensagem é mostrada de uma forma mais simples.</translation>
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
        <translation>Baixando a mensagem completa: %1 de %2</translation>
    </message>
    <message>
        <source>Fetching “%1”: %2 of %3</source>
        <translation>Baixando “%1”: %2 de %3</translation>
    </message>
</context>
<context>
    <name>postrider::FilterBar</name>
    <message>
        <source>Unread only</source>
        <translation>Só não lidas</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Só com estrela</translation>
    </message>
    <message>
        <source>With attachment only</source>
        <translation>Só com anexo</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>Com uma etiqueta</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Filtro rápido</translation>
    </message>
    <message>
        <source>Filter these messages</source>
        <translation>Filtrar estas mensagens</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Fechar o filtro</translation>
    </message>
</context>
<context>
    <name>postrider::FilterEditor</name>
    <message>
        <source>New filter</source>
        <translation>Novo filtro</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Editar filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What it does, if you leave it empty</source>
        <translation>O que ele faz, se você deixar este campo em branco</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>When new mail comes to the inbox</source>
        <translation>Quando novas mensagens chegam à caixa de entrada</translation>
    </message>
    <message>
        <source>Only when I run it</source>
        <translation>Só quando eu o aplico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>Quantas das condições precisam ser atendidas</translation>
    </message>
    <message>
        <source>Messages for which all of these hold</source>
        <translation>Mensagens que atendem a todas estas condições</translation>
    </message>
    <message>
        <source>Messages for which one of these holds</source>
        <translation>Mensagens que atendem a uma destas condições</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Adicionar uma condição</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Adicionar uma ação</translation>
    </message>
    <message>
        <source>The filters below this one do not look at these messages</source>
        <translation>Os filtros abaixo deste não examinam estas mensagens</translation>
    </message>
    <message>
        <source>Do this with them</source>
        <translation>Fazer isto com elas</translation>
    </message>
    <message>
        <source>Test on %1</source>
        <translation>Testar em %1</translation>
    </message>
    <message>
        <source>Counts the messages it would hold for. Nothing is changed.</source>
        <translation>Conta as mensagens às quais ele se aplicaria. Nada é alterado.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message numerus="yes">
        <source>Would hold for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Ele se aplicaria a %L1 de %Ln mensagem.</numerusform>
            <numerusform>Ele se aplicaria a %L1 de %Ln mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln mensagem não pôde ser examinada: ela não está completa neste computador.</numerusform>
            <numerusform>%Ln mensagens não puderam ser examinadas: elas não estão completas neste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of each goes out as an attachment, written as you, through the outbox. Never forwarded: junk, bounces, automatic answers, and what has been forwarded before. It cannot be taken back.</source>
        <translation>Uma cópia de cada uma sai como anexo, em seu nome, pela caixa de saída. Nunca são encaminhados spam, avisos de falha na entrega, respostas automáticas e o que já foi encaminhado antes. Isso não pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>postrider::FiltersWindow</name>
    <message>
        <source>There are no filters yet.</source>
        <translation>Ainda não há filtros.</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Adicionar um filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>A filter looks at new mail as it comes to the inbox and does what you have said: move it, tag it, mark it read.</source>
        <translation>Um filtro examina as novas mensagens quando elas chegam à caixa de entrada e faz o que você indicou: mover, pôr uma etiqueta, marcar como lida.</translation>
    </message>
    <message>
        <source>Filters, in the order in which they are tried</source>
        <translation>Filtros, na ordem em que são testados</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
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
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtragem</translation>
    </message>
    <message>
        <source>Run the chosen one on %1</source>
        <translation>Aplicar o escolhido a %1</translation>
    </message>
    <message>
        <source>Run all on %1</source>
        <translation>Aplicar todos a %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Excluir filtro</translation>
    </message>
    <message>
        <source>Delete the filter “%1”?</source>
        <translation>Excluir o filtro “%1”?</translation>
    </message>
    <message>
        <source>Messages stay where they are. To keep it for later, switch it off instead.</source>
        <translation>As mensagens ficam onde estão. Se quiser guardá-lo para depois, apenas desative-o.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>No filter is switched on.</source>
        <translation>Nenhum filtro está ativado.</translation>
    </message>
    <message>
        <source>Filtering was stopped</source>
        <translation>A filtragem foi interrompida</translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Algum filtro se aplicou a %L1 de %Ln mensagem.</numerusform>
            <numerusform>Algum filtro se aplicou a %L1 de %Ln mensagens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln mensagem não pôde ser examinada: ela não está completa neste computador.</numerusform>
            <numerusform>%Ln mensagens não puderam ser examinadas: elas não estão completas neste computador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) filtered</source>
        <translation>
            <numerusform>%Ln mensagem filtrada</numerusform>
            <numerusform>%Ln mensagens filtradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Em seguida: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>Localizar nesta mensagem</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>Anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>Próxima (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%L1 of very many</source>
        <translation>%L1 de muitas</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Detalhes de: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindingsView</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>postrider::FolderMenu</name>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Esvaziar lixeira…</translation>
    </message>
    <message>
        <source>Empty Junk…</source>
        <translation>Esvaziar spam…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Remover das favoritas</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Adicionar às favoritas</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Nova pasta dentro…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Excluir pasta…</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Pastas visíveis…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propriedades…</translation>
    </message>
    <message>
        <source>Remove this search…</source>
        <translation>Remover esta pesquisa…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>Nome da nova pasta em %1:</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Nome da nova pasta:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Não há mensagens nela.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln mensagem contida nela é excluída definitivamente. Isso não pode ser desfeito.</numerusform>
            <numerusform>%Ln mensagens contidas nela são excluídas definitivamente. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are removed from the mail server too. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln mensagem contida nela também é removida do servidor de e-mail. Isso não pode ser desfeito.</numerusform>
            <numerusform>%Ln mensagens contidas nela também são removidas do servidor de e-mail. Isso não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) below it are deleted as well.</source>
        <translation>
            <numerusform>%Ln pasta abaixo dela também é excluída.</numerusform>
            <numerusform>%Ln pastas abaixo dela também são excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Excluir pasta</translation>
    </message>
    <message>
        <source>Delete the folder %1?</source>
        <translation>Excluir a pasta %1?</translation>
    </message>
    <message>
        <source>There is no other copy of what is in %1. This cannot be undone.</source>
        <translation>Não há outra cópia do que está em %1. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Everything in %1 is removed from the mail server too. This cannot be undone.</source>
        <translation>Tudo o que está em %1 também é removido do servidor de e-mail. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>Esvaziar pasta</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>Excluir %Ln mensagem definitivamente?</numerusform>
            <numerusform>Excluir %Ln mensagens definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Remover pesquisa</translation>
    </message>
    <message>
        <source>Remove the search %1?</source>
        <translation>Remover a pesquisa %1?</translation>
    </message>
    <message>
        <source>Messages stay where they are.</source>
        <translation>As mensagens ficam onde estão.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivados</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Todos os e-mails</translation>
    </message>
    <message>
        <source>Mail that is on this computer only</source>
        <translation>Mensagens que só estão neste computador</translation>
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
            <numerusform>%1, %Ln não lida</numerusform>
            <numerusform>%1, %Ln não lidas</numerusform>
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
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>attention needed: %1</source>
        <translation>requerem atenção: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1, %Ln mensagem</numerusform>
            <numerusform>%1, %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account and how it is doing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Drafts in progress</source>
        <translation>Rascunhos em andamento</translation>
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
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Pesquisas</translation>
    </message>
</context>
<context>
    <name>postrider::FolderPicker</name>
    <message>
        <source>Move to folder</source>
        <translation>Mover para pasta</translation>
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
        <translation>Inscrita: mostrada entre as pastas</translation>
    </message>
    <message>
        <source>Tell me of new mail here at once</source>
        <translation>Avisar na hora sobre novas mensagens aqui</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <comment>title of a dialog about a folder</comment>
        <translation>Propriedades de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <translation>Nome no servidor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>%1, of these %2 unread</source>
        <translation>%1, das quais %2 não lidas</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última verificação</translation>
    </message>
    <message numerus="yes">
        <source>There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.</source>
        <translation>
            <numerusform>Há mais etiquetas nos seus servidores do que o Postrider pode guardar: é mostrada %Ln etiqueta de todas as contas juntas, e nenhuma outra.</numerusform>
            <numerusform>Há mais etiquetas nos seus servidores do que o Postrider pode guardar: são mostradas %Ln etiquetas de todas as contas juntas, e nenhuma outra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Ordinary folder</source>
        <translation>Pasta comum</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usada para</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Mantidas neste computador</translation>
    </message>
    <message>
        <source>Some servers tell of all folders by themselves. The others are asked over a connection for each such folder, up to four; beyond that the folder is looked at every minute. Other folders are looked at every ten minutes.</source>
        <translation>Alguns servidores avisam sozinhos sobre todas as pastas. Os outros são consultados por uma conexão para cada pasta como esta, até quatro; acima disso, a pasta é verificada a cada minuto. As outras pastas são verificadas a cada dez minutos.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderRow</name>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
</context>
<context>
    <name>postrider::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
</context>
<context>
    <name>postrider::FoldersPage</name>
    <message>
        <source>Folders that serve for something</source>
        <translation>Pastas com função especial</translation>
    </message>
    <message>
        <source>They are on this computer.</source>
        <translation>Elas estão neste computador.</translation>
    </message>
    <message>
        <source>Most servers say which folder serves for what. Choose another one where yours does not, or where other programs on your mailbox use another.</source>
        <translation>A maioria dos servidores diz qual pasta serve para quê. Escolha outra se o seu não diz, ou se outros programas na sua caixa de correio usam outra.</translation>
    </message>
    <message>
        <source>As the server says, always</source>
        <translation>Sempre como o servidor disser</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Pasta para: %1</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Pastas visíveis</translation>
    </message>
    <message>
        <source>Folders that are shown (subscribed)</source>
        <translation>Pastas visíveis (inscritas)</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Como o servidor disser</translation>
    </message>
    <message>
        <source>As the server says (%1)</source>
        <comment>name of a folder</comment>
        <translation>Como o servidor disser (%1)</translation>
    </message>
    <message>
        <source>As the server says (none yet)</source>
        <translation>Como o servidor disser (ainda nenhuma)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>A folder can serve for one thing only: choose another one for %1 or for %2.</source>
        <translation>Uma pasta só pode servir para uma coisa: escolha outra para %1 ou para %2.</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Pastas</translation>
    </message>
    <message>
        <source>What is in Junk goes for good</source>
        <translation>O que está em Spam é excluído definitivamente</translation>
    </message>
    <message>
        <source>Counted from the day on which Postrider saw it there. It cannot be taken back.</source>
        <translation>Contado a partir do dia em que o Postrider o viu ali. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Old junk</source>
        <translation>Spam antigo</translation>
    </message>
    <message>
        <source>Stays until I remove it</source>
        <translation>Fica até eu removê-lo</translation>
    </message>
    <message numerus="yes">
        <source>Goes for good after %Ln day(s)</source>
        <translation>
            <numerusform>Excluído definitivamente após %Ln dia</numerusform>
            <numerusform>Excluído definitivamente após %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving puts messages into</source>
        <translation>Ao arquivar, as mensagens vão para</translation>
    </message>
    <message>
        <source>One folder</source>
        <translation>Uma única pasta</translation>
    </message>
    <message>
        <source>A folder for each year</source>
        <translation>Uma pasta por ano</translation>
    </message>
    <message>
        <source>A folder for each month of a year</source>
        <translation>Uma pasta por mês de cada ano</translation>
    </message>
</context>
<context>
    <name>postrider::FoundView</name>
    <message>
        <source>Postrider knows %1. Nobody was asked.</source>
        <translation>O Postrider conhece %1. Ninguém foi consultado.</translation>
    </message>
    <message>
        <source>From a file on this computer. Nobody was asked.</source>
        <translation>De um arquivo deste computador. Ninguém foi consultado.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>O próprio %1 diz isso.</translation>
    </message>
    <message>
        <source>The public list of providers says so.</source>
        <translation>A lista pública de provedores diz isso.</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1 has these servers.</source>
        <translation>Quem recebe as mensagens de %1 tem estes servidores.</translation>
    </message>
    <message>
        <source>Nobody said so, but these servers answer under the usual names.</source>
        <translation>Ninguém disse isso, mas estes servidores respondem pelos nomes habituais.</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <translation>%1 (%2, porta %3)</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Criptografada desde o início (TLS)</translation>
    </message>
    <message>
        <source>Encrypted before anything is said (STARTTLS, required)</source>
        <translation>Criptografada antes de qualquer troca (STARTTLS, obrigatório)</translation>
    </message>
    <message>
        <source>On this computer itself</source>
        <translation>Neste próprio computador</translation>
    </message>
    <message>
        <source>&amp;IMAP: mail stays on the server, the same on all devices</source>
        <translation>&amp;IMAP: as mensagens ficam no servidor, iguais em todos os dispositivos</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to this computer</source>
        <translation>&amp;POP3: as mensagens são baixadas para este computador</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Servidor de entrada</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Servidor de saída</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
</context>
<context>
    <name>postrider::GeneralPage</name>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nome da conta</translation>
    </message>
    <message>
        <source>Only you see it, above its folders. If it is empty, the address stands there.</source>
        <translation>Só você o vê, acima das pastas dela. Se estiver em branco, o endereço aparece ali.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>A mark beside its name, and beside its messages where those of all accounts are listed together.</source>
        <translation>Uma marca ao lado do nome dela, e ao lado das mensagens dela onde as de todas as contas são listadas juntas.</translation>
    </message>
    <message>
        <source>&amp;This account is switched on</source>
        <translation>Esta conta está &amp;ativada</translation>
    </message>
    <message>
        <source>Switched off, Postrider does not connect for it: no mail comes, and what is in its outbox waits. All that is on this computer stays and can be read.</source>
        <translation>Se ela estiver desativada, o Postrider não se conecta por ela: nenhuma mensagem chega, e o que está na caixa de saída dela espera. Tudo o que está neste computador continua e pode ser lido.</translation>
    </message>
    <message>
        <source>Address and server</source>
        <translation>Endereço e servidor</translation>
    </message>
    <message>
        <source>%1. Mail is fetched from %2 (POP3) and is on this computer.</source>
        <translation>%1. As mensagens são baixadas de %2 (POP3) e estão neste computador.</translation>
    </message>
    <message>
        <source>%1. Mail is on %2 (IMAP).</source>
        <translation>%1. As mensagens estão em %2 (IMAP).</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Geral</translation>
    </message>
</context>
<context>
    <name>postrider::HtmlSignatureField</name>
    <message>
        <source>Also a f&amp;ormatted one, for programs that show HTML</source>
        <translation>Também uma &amp;formatada, para programas que mostram HTML</translation>
    </message>
    <message>
        <source>Its HTML, as your company gave it to you or another program shows it:</source>
        <translation>O HTML dela, como sua empresa o forneceu ou outro programa o mostra:</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>HTML da assinatura</translation>
    </message>
    <message>
        <source>So it is sent. What could run or pretend is taken out; pictures of the web are not loaded here.</source>
        <translation>É assim que ela é enviada. O que poderia ser executado ou enganar é retirado; imagens da web não são carregadas aqui.</translation>
    </message>
    <message>
        <source>The signature as it is sent</source>
        <translation>A assinatura como é enviada</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>A assinatura formatada é grande demais ou tem níveis demais. Simplifique-a.</translation>
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
        <translation>Novas mensagens saem pela primeira. As respostas saem por aquela que recebeu a mensagem.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move one up or down.</source>
        <translation>Use Alt e as setas para mover uma identidade para cima ou para baixo.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>Answers go &amp;to</source>
        <translation>As respostas &amp;vão para</translation>
    </message>
    <message>
        <source>The address above</source>
        <translation>O endereço acima</translation>
    </message>
    <message>
        <source>A &amp;blind copy of everything to this address</source>
        <translation>Uma cópia ocu&amp;lta de tudo para este endereço</translation>
    </message>
    <message>
        <source>Addresses with a &amp;plus are this one, too</source>
        <translation>Endereços com &amp;um sinal de mais também são este</translation>
    </message>
    <message>
        <source>Mail to name+anything@example.org is answered as name@example.org.</source>
        <translation>Mensagens para nome+qualquercoisa@example.org são respondidas como nome@example.org.</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Como nas preferências</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Texto formatado</translation>
    </message>
    <message>
        <source>Messages begin &amp;as</source>
        <translation>Formato das novas mensa&amp;gens</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>Assina&amp;tura</translation>
    </message>
    <message>
        <source>At the end, below what is quoted</source>
        <translation>No fim, abaixo do texto citado</translation>
    </message>
    <message>
        <source>Above what is quoted</source>
        <translation>Acima do texto citado</translation>
    </message>
    <message>
        <source>&amp;Where it stands in answers</source>
        <translation>&amp;Onde fica nas respostas</translation>
    </message>
    <message>
        <source>Below what is quoted</source>
        <translation>Abaixo do texto citado</translation>
    </message>
    <message>
        <source>Where you begin to &amp;write in answers</source>
        <translation>Onde você &amp;começa a escrever nas respostas</translation>
    </message>
    <message>
        <source>The line above what is &amp;quoted</source>
        <translation>A linha acima do te&amp;xto citado</translation>
    </message>
    <message>
        <source>On (date), (name) wrote:</source>
        <comment>placeholder: what stands above a quote</comment>
        <translation>Em (data), (nome) escreveu:</translation>
    </message>
    <message>
        <source>%name, %address, %date, %time and %subject stand for those of the message that is answered.</source>
        <translation>%name, %address, %date, %time e %subject representam o nome, o endereço, a data, a hora e o assunto da mensagem que é respondida.</translation>
    </message>
    <message>
        <source>So an answer will look:</source>
        <translation>Uma resposta ficará assim:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nova identidade</translation>
    </message>
    <message>
        <source>%1 – new mail</source>
        <comment>an identity, the one that new mail is from</comment>
        <translation>%1 – novas mensagens</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first.</source>
        <translation>Uma conta precisa de uma identidade para escrever. Adicione outra primeiro.</translation>
    </message>
    <message>
        <source>What somebody wrote</source>
        <comment>in the preview of an answer</comment>
        <translation>O que alguém escreveu</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>in the preview of an answer</comment>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>Enter the address of the new identity, or remove it.</source>
        <translation>Digite o endereço da nova identidade ou remova-a.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>“%1” não é um endereço de e-mail. O formato é nome@example.org.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text.</source>
        <translation>Uma assinatura formatada precisa de outra em texto simples, para quem lê texto simples.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>“%1” não é um endereço de e-mail para onde as respostas possam ir.</translation>
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
        <translation>Esta imagem não pode ficar no texto: ela não é uma imagem PNG, JPEG, GIF ou WebP, ou é muito grande. Anexe-a como arquivo.</translation>
    </message>
    <message>
        <source>The pictures in the text would be %1, and few servers take more than %2. Make some of them smaller, or share them another way.</source>
        <translation>As imagens no texto teriam %1, e poucos servidores aceitam mais que %2. Reduza algumas delas ou compartilhe-as de outra forma.</translation>
    </message>
    <message>
        <source>This picture could not be made smaller. It stays as it is.</source>
        <translation>Não foi possível reduzir esta imagem. Ela continua como está.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceClient</name>
    <message>
        <source>This command is too long to be handed to the Postrider that has the profile open. Give it less at once, or close that one.</source>
        <translation>Este comando é longo demais para ser passado ao Postrider que está com o perfil aberto. Passe menos de cada vez ou feche esse Postrider.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceLink</name>
    <message>
        <source>The Postrider that has this profile open is of another version. Close it, then try again.</source>
        <translation>O Postrider que está com este perfil aberto é de outra versão. Feche-o e tente de novo.</translation>
    </message>
</context>
<context>
    <name>postrider::InvitationCard</name>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>Repetição: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Local: %1</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>Organizado por %1</translation>
    </message>
    <message numerus="yes">
        <source>With %1 and %Ln more</source>
        <translation>
            <numerusform>Com %1 e mais %Ln pessoa</numerusform>
            <numerusform>Com %1 e mais %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Com %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) in the same calendar</source>
        <translation>
            <numerusform>Mais %Ln evento na mesma agenda</numerusform>
            <numerusform>Mais %Ln eventos na mesma agenda</numerusform>
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
        <translation>Usar &amp;também</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sem teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Redefinir tu&amp;do…</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>Conjunto de atalhos</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atalhos</translation>
    </message>
    <message>
        <source>Postrider&apos;s own, much as in Thunderbird</source>
        <translation>Os do Postrider, parecidos com os do Thunderbird</translation>
    </message>
    <message>
        <source>As in Gmail: single letters</source>
        <translation>Como no Gmail: letras simples</translation>
    </message>
    <message>
        <source>Letters are shortcuts in the message list and in the message only, never where you write.</source>
        <translation>As letras só servem de atalhos na lista de mensagens e na mensagem, nunca onde você escreve.</translation>
    </message>
    <message>
        <source>Shortcuts of your own</source>
        <translation>Atalhos próprios</translation>
    </message>
    <message>
        <source>Find an action, or keys</source>
        <translation>Procurar uma ação ou teclas</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Ações e seus atalhos</translation>
    </message>
    <message>
        <source>Press the keys. Tab goes on to the buttons.</source>
        <translation>Pressione as teclas. Tab passa para os botões.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pressione as teclas</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Redefinir todos os atalhos</translation>
    </message>
    <message>
        <source>Forget all shortcuts of your own?</source>
        <translation>Esquecer todos os seus atalhos próprios?</translation>
    </message>
    <message>
        <source>Every action has the keys of the chosen set again.</source>
        <translation>Cada ação volta a ter as teclas do conjunto escolhido.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sem teclas</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>próprio</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>tooltip: keys</comment>
        <translation>%1 (próprio)</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Escolha uma ação para lhe dar outras teclas.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Novas teclas para “%1”:</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <comment>keys, actions</comment>
        <translation>%1 já é usado por: %2</translation>
    </message>
    <message>
        <source>Keys are taken</source>
        <translation>Teclas já em uso</translation>
    </message>
    <message>
        <source>Take %1 away from: %2?</source>
        <comment>keys, actions</comment>
        <translation>Retirar %1 de: %2?</translation>
    </message>
    <message>
        <source>These keys can do one thing only.</source>
        <translation>Estas teclas só podem fazer uma coisa.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Usar aqui</translation>
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
        <translation>Escolher data e hora…</translation>
    </message>
</context>
<context>
    <name>postrider::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>Inserir um link</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Alterar o link</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Without an address it is text like any other.</source>
        <translation>Sem endereço, é texto como qualquer outro.</translation>
    </message>
    <message>
        <source>A link leads to an address of the web or to a mail address.</source>
        <translation>Um link leva a um endereço da web ou a um endereço de e-mail.</translation>
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
        <translation>Não é possível ler o arquivo “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than an address book can be.</source>
        <translation>O arquivo “%1” é maior do que um catálogo de endereços pode ser.</translation>
    </message>
    <message>
        <source>Card %1 has neither a name nor an address, and was left out.</source>
        <translation>O cartão %1 não tem nome nem endereço e foi deixado de fora.</translation>
    </message>
    <message>
        <source>A picture of “%1” is too large, and was left out.</source>
        <translation>Uma imagem de “%1” é grande demais e foi deixada de fora.</translation>
    </message>
    <message>
        <source>There are no contacts in this file that Postrider can read: neither vCards nor a table whose first row names its columns. Export it anew as vCard (.vcf).</source>
        <translation>Neste arquivo não há contatos que o Postrider possa ler: nem vCards, nem uma tabela cuja primeira linha dê nome às colunas. Exporte-o de novo como vCard (.vcf).</translation>
    </message>
    <message>
        <source>The file is too long: its end was left out.</source>
        <translation>O arquivo é longo demais: o fim dele foi deixado de fora.</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>Estas colunas foram deixadas de fora: %1.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>Não é possível gravar o arquivo “%1”. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>The file “%1” is not there, or is no file.</source>
        <translation>O arquivo “%1” não existe ou não é um arquivo.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>O arquivo “%1” é maior do que uma mensagem pode ser.</translation>
    </message>
    <message>
        <source>There is no message in the file “%1”.</source>
        <translation>Não há nenhuma mensagem no arquivo “%1”.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>“%1” cannot be a keyword: letters, digits and - _ $ . are what mail servers take.</source>
        <translation>“%1” não pode ser uma palavra-chave: os servidores de e-mail aceitam letras, dígitos e - _ $ .</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln keywords already, and no more are possible.</source>
        <translation>
            <numerusform>Já existe %Ln palavra-chave, e não é possível ter mais.</numerusform>
            <numerusform>Já existem %Ln palavras-chave, e não é possível ter mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer there. The messages are where they were.</source>
        <translation>A pasta não existe mais. As mensagens estão onde estavam.</translation>
    </message>
    <message>
        <source>The folder is no longer there. Nothing was copied.</source>
        <translation>A pasta não existe mais. Nada foi copiado.</translation>
    </message>
    <message>
        <source>Only Trash and Junk can be emptied. Nothing was removed.</source>
        <translation>Só a lixeira e Spam podem ser esvaziados. Nada foi removido.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Esta conta não existe.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: they are part of the profile. What is in them can be.</source>
        <translation>“%1” não pode ser removido: faz parte do perfil. O que está nele pode.</translation>
    </message>
    <message>
        <source>%1 signs in through the browser; a password is of no use there.</source>
        <translation>%1 faz login pelo navegador; uma senha não serve ali.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer: there is nothing to set up.</source>
        <translation>“%1” é um lugar deste computador: não há nada a configurar.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>“%1” não é um endereço de e-mail. O formato é nome@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>“%1” não é um endereço de e-mail para onde as respostas possam ir.</translation>
    </message>
    <message>
        <source>%1 is switched off, so nothing connects for it. Switch it on first.</source>
        <translation>A conta %1 está desativada, por isso nenhuma conexão é feita. Ative-a primeiro.</translation>
    </message>
    <message>
        <source>Switched off. Its mail stays here, and what is in its outbox waits.</source>
        <translation>Desativada. As mensagens dela ficam aqui, e o que está na caixa de saída dela espera.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>As mensagens de uma conta chegam por IMAP ou por POP3, e isso não muda. Adicione o endereço outra vez para usar a outra forma.</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>A assinatura formatada é grande demais ou tem níveis demais. Simplifique-a.</translation>
    </message>
    <message>
        <source>There is no such identity.</source>
        <translation>Esta identidade não existe.</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first, or remove the account.</source>
        <translation>Uma conta precisa de uma identidade para escrever. Adicione outra primeiro ou remova a conta.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Esta mensagem não está mais aqui.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet.</source>
        <translation>Esta mensagem ainda não foi baixada.</translation>
    </message>
    <message>
        <source>This attachment cannot be taken out of the message: it is packed into another part of it.</source>
        <translation>Este anexo não pode ser retirado da mensagem: ele está dentro de outra parte dela.</translation>
    </message>
    <message>
        <source>This message is signed. Without the attachment its signature would no longer be good.</source>
        <translation>Esta mensagem está assinada. Sem o anexo, a assinatura dela deixaria de ser válida.</translation>
    </message>
    <message>
        <source>This certificate cannot be trusted: %1</source>
        <translation>Não é possível confiar neste certificado: %1</translation>
    </message>
    <message>
        <source>A contact needs a name or an address.</source>
        <translation>Um contato precisa de um nome ou de um endereço.</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>Este contato não existe mais.</translation>
    </message>
    <message>
        <source>These contacts are no longer there.</source>
        <translation>Estes contatos não existem mais.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Um grupo precisa de um nome.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Este grupo não existe mais.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or take it away first.</source>
        <translation>“%1” já existe. Escolha outro nome ou retire-o antes.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Não é possível criar a pasta “%1”.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>A pasta não existe mais.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln filters already, and no more are possible.</source>
        <translation>
            <numerusform>Já existe %Ln filtro, e não é possível ter mais.</numerusform>
            <numerusform>Já existem %Ln filtros, e não é possível ter mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Este filtro não existe mais.</translation>
    </message>
    <message>
        <source>The folder of this filter is no longer there. Choose another one.</source>
        <translation>A pasta deste filtro não existe mais. Escolha outra.</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtragem</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Uma pasta precisa de um nome.</translation>
    </message>
    <message>
        <source>This server does not take “%1” in the name of a folder.</source>
        <translation>Este servidor não aceita “%1” no nome de uma pasta.</translation>
    </message>
    <message>
        <source>The name of a folder has no line breaks and no control characters.</source>
        <translation>O nome de uma pasta não pode ter quebras de linha nem caracteres de controle.</translation>
    </message>
    <message>
        <source>This server has no folders within folders.</source>
        <translation>Este servidor não tem pastas dentro de pastas.</translation>
    </message>
    <message>
        <source>The inbox is the server&apos;s choice.</source>
        <translation>A caixa de entrada é definida pelo servidor.</translation>
    </message>
    <message>
        <source>The folder to import into is no longer there, or holds no messages.</source>
        <translation>A pasta de destino da importação não existe mais ou não aceita mensagens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were left out.</source>
        <translation>
            <numerusform>Mais %Ln arquivo foi deixado de fora.</numerusform>
            <numerusform>Mais %Ln arquivos foram deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the file is untouched.</source>
        <translation>O Postrider cometeu um erro ao ler uma mensagem. Por favor, relate o erro; o arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>Postrider made a mistake. Please report it; no message was lost.</source>
        <translation>O Postrider cometeu um erro. Por favor, relate-o; nenhuma mensagem se perdeu.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. What was done by then stays.</source>
        <translation>Isto foi interrompido antes de terminar. O que já estava feito continua valendo.</translation>
    </message>
    <message>
        <source>This message has no Message-ID, so nothing says which messages belong to it. Nothing was changed.</source>
        <translation>Esta mensagem não tem Message-ID, por isso nada indica quais mensagens fazem parte da conversa dela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A message without a Message-ID would not be found again when its time has come. Nothing was put aside.</source>
        <translation>Uma mensagem sem Message-ID não seria encontrada de novo na hora certa. Nada foi adiado.</translation>
    </message>
    <message>
        <source>Mail in Junk never loads pictures from the web.</source>
        <translation>Mensagens em Spam nunca carregam imagens da web.</translation>
    </message>
    <message>
        <source>Pictures from the web are loaded for messages that are in an account.</source>
        <translation>Imagens da web só são carregadas em mensagens que estão em uma conta.</translation>
    </message>
    <message>
        <source>You have switched pictures from the web off.</source>
        <translation>Você desativou as imagens da web.</translation>
    </message>
    <message>
        <source>“Always” is for senders of whom your mail server has checked that it is them.</source>
        <translation>“Sempre” é só para remetentes cuja identidade seu servidor de e-mail verificou.</translation>
    </message>
    <message>
        <source>Pictures of this message are not to be loaded.</source>
        <translation>As imagens desta mensagem não devem ser carregadas.</translation>
    </message>
    <message>
        <source>The search index was damaged; it is made anew.</source>
        <translation>O índice de pesquisa estava danificado; ele está sendo refeito.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Isto foi interrompido.</translation>
    </message>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>Não há nenhuma conta com que escrever. Adicione uma primeiro.</translation>
    </message>
    <message>
        <source>This attachment is still on the server.</source>
        <translation>Este anexo ainda está no servidor.</translation>
    </message>
    <message>
        <source>This message did not come through a mailing list that can be written to.</source>
        <translation>Esta mensagem não veio por uma lista de discussão para a qual se possa escrever.</translation>
    </message>
    <message>
        <source>message</source>
        <comment>name of a file</comment>
        <translation>mensagem</translation>
    </message>
    <message numerus="yes">
        <source>Fwd: %Ln message(s)</source>
        <translation>
            <numerusform>Fwd: %Ln mensagem</numerusform>
            <numerusform>Fwd: %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this message is no longer there. Choose another sender.</source>
        <translation>A conta desta mensagem não existe mais. Escolha outro remetente.</translation>
    </message>
    <message>
        <source>Mailing lists get no read receipts.</source>
        <translation>Listas de discussão não recebem confirmações de leitura.</translation>
    </message>
    <message>
        <source>Another search was begun.</source>
        <translation>Outra pesquisa foi iniciada.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>Uma pesquisa salva precisa de um nome e de algo a procurar.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>Esta pesquisa salva não existe mais.</translation>
    </message>
    <message>
        <source>Nothing can be sent from %1. Choose another sender.</source>
        <translation>Nada pode ser enviado de %1. Escolha outro remetente.</translation>
    </message>
    <message>
        <source>%1 is not an address of the account %2. Choose another sender.</source>
        <translation>%1 não é um endereço da conta %2. Escolha outro remetente.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>A mensagem tem %1, e o servidor não aceita mais que %2. Remova ou reduza anexos e envie de novo.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time: it is being sent, or has been sent.</source>
        <translation>É tarde demais para enviar esta mensagem em outro horário: ela está sendo enviada ou já foi.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message any more.</source>
        <translation>Não há mais nada a decidir sobre esta mensagem.</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>Você disse que ela foi enviada.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Esta mensagem não está mais na caixa de saída.</translation>
    </message>
    <message>
        <source>Postrider does not know the service “%1” that this account signs in with. It has to be in oauth-clients.json.</source>
        <translation>O Postrider não conhece o serviço “%1” com o qual esta conta faz login. Ele precisa estar em oauth-clients.json.</translation>
    </message>
    <message>
        <source>This Postrider has no id with which it could ask %1 to sign you in. Use an app password if %1 has them, or put an id of your own into oauth-clients.json.</source>
        <translation>Este Postrider não tem um identificador com o qual pedir a %1 o seu login. Use uma senha de aplicativo, se %1 as oferecer, ou coloque um identificador próprio em oauth-clients.json.</translation>
    </message>
    <message>
        <source>There is no such account that signs in through the browser.</source>
        <translation>Não existe uma conta assim que faça login pelo navegador.</translation>
    </message>
    <message>
        <source>“%1” is no name of a server.</source>
        <translation>“%1” não é o nome de um servidor.</translation>
    </message>
    <message>
        <source>It is not proven that this message comes from the list, so nothing was sent. Open the list&apos;s page in the browser instead.</source>
        <translation>Não está provado que esta mensagem vem da lista, por isso nada foi enviado. Em vez disso, abra a página da lista no navegador.</translation>
    </message>
    <message>
        <source>The file has more than %1 groups: the rest of them were left out, but not the contacts in them.</source>
        <translation>O arquivo tem mais de %1 grupos: os demais foram deixados de fora, mas não os contatos deles.</translation>
    </message>
    <message>
        <source>The card of “%1” has no end, and was left out.</source>
        <translation>O cartão de “%1” não tem fim e foi deixado de fora.</translation>
    </message>
    <message>
        <source>%1 is an address of the account %2, whose mail this filter looks at. Forward to another address, or choose the account that the filter is for.</source>
        <translation>%1 é um endereço da conta %2, cujas mensagens este filtro examina. Encaminhe para outro endereço ou escolha para qual conta é o filtro.</translation>
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
        <translation>Uma coisa de cada vez: pare o que está em andamento ou espere até terminar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importar para %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Importando para %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) imported.</source>
        <translation>
            <numerusform>%Ln mensagem importada.</numerusform>
            <numerusform>%Ln mensagens importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln mensagem já estava aqui.</numerusform>
            <numerusform>%Ln mensagens já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out.</source>
        <translation>
            <numerusform>%Ln arquivo foi deixado de fora.</numerusform>
            <numerusform>%Ln arquivos foram deixados de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with all messages (mbox) (*.mbox)</source>
        <translation>Um arquivo com todas as mensagens (mbox) (*.mbox)</translation>
    </message>
    <message>
        <source>A Maildir (*)</source>
        <translation>Um Maildir (*)</translation>
    </message>
    <message>
        <source>A directory with a file for each message (*)</source>
        <translation>Uma pasta com um arquivo para cada mensagem (*)</translation>
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
            <numerusform>%Ln mensagem exportada.</numerusform>
            <numerusform>%Ln mensagens exportadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln mensagem não está completa neste computador e foi deixada de fora.</numerusform>
            <numerusform>%Ln mensagens não estão completas neste computador e foram deixadas de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them, too: let the folder keep all messages on this computer (its properties say so), get mail, and export it to another place.</source>
        <translation>Para exportá-las também: faça a pasta manter todas as mensagens neste computador (nas propriedades dela), receba os e-mails e exporte-a para outro lugar.</translation>
    </message>
    <message>
        <source>Export the mail of %1</source>
        <translation>Exportar as mensagens de %1</translation>
    </message>
    <message>
        <source>Exporting the mail of %1</source>
        <translation>Exportando as mensagens de %1</translation>
    </message>
    <message>
        <source>No directory could be made in %1. Choose another place.</source>
        <translation>Não foi possível criar uma pasta em %1. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>Fazer backup do perfil</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Fazendo backup</translation>
    </message>
    <message>
        <source>The backup is in %1. Passwords are not in it.</source>
        <translation>O backup está em %1. Ele não contém as senhas.</translation>
    </message>
    <message>
        <source>Save message as</source>
        <translation>Salvar mensagem como</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>The message could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Não foi possível salvar a mensagem. Escolha outra pasta ou libere espaço no disco e tente de novo.</translation>
    </message>
</context>
<context>
    <name>postrider::MainWindow</name>
    <message>
        <source>Welcome to Postrider</source>
        <translation>Boas-vindas ao Postrider</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
    </message>
    <message>
        <source>Your mail stays on this computer and your mail server. Nobody else sees it.</source>
        <translation>Suas mensagens ficam neste computador e no seu servidor de e-mail. Ninguém mais as vê.</translation>
    </message>
    <message>
        <source>%1 of all accounts</source>
        <comment>the inbox, or another special folder</comment>
        <translation>%1 de todas as contas</translation>
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
        <translation>Sobre o Postrider</translation>
    </message>
    <message>
        <source>Postrider %1</source>
        <translation>Postrider %1</translation>
    </message>
    <message>
        <source>A mail program that shows what it does with your mail.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Um programa de e-mail que mostra o que faz com as suas mensagens.

Software livre sob a Licença Pública Geral GNU (GPL), versão 3 ou posterior.</translation>
    </message>
</context>
<context>
    <name>postrider::MergeDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Não é possível ler “%1”.</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>Mala direta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próxima</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Escolher um arquivo…</translation>
    </message>
    <message>
        <source>A table with a row for each person, and the names of the columns in the first row (CSV).</source>
        <translation>Uma tabela com uma linha para cada pessoa e os nomes das colunas na primeira linha (CSV).</translation>
    </message>
    <message>
        <source>In recipients, subject and text, {{Name}} stands for what the column “Name” has.</source>
        <translation>Nos destinatários, no assunto e no texto, {{Nome}} representa o que a coluna “Nome” contém.</translation>
    </message>
    <message>
        <source>How the message will look</source>
        <translation>Como ficará a mensagem</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Time &amp;between two messages</source>
        <translation>&amp;Tempo entre duas mensagens</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Escolher uma tabela</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabelas (*.csv *.tsv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colunas: %1</translation>
    </message>
    <message>
        <source>Message %L1 of %L2</source>
        <translation>Mensagem %L1 de %L2</translation>
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
        <translation>Assunto: %1</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>of a table, what is the matter</comment>
        <translation>Linha %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…e mais %Ln</numerusform>
            <numerusform>…e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>Enviar %Ln mensagem</numerusform>
            <numerusform>Enviar %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the outbox now.</source>
        <translation>
            <numerusform>%Ln mensagem está agora na caixa de saída.</numerusform>
            <numerusform>%Ln mensagens estão agora na caixa de saída.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageActions</name>
    <message>
        <source>Copy to folder</source>
        <translation>Copiar para pasta</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover para pasta</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>Excluir %Ln conversa definitivamente?</numerusform>
            <numerusform>Excluir %Ln conversas definitivamente?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>Excluir %Ln mensagem definitivamente?</numerusform>
            <numerusform>Excluir %Ln mensagens definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the mail server too. This cannot be undone.</source>
        <translation>A exclusão também vale no servidor de e-mail. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Conversa inteira</translation>
    </message>
    <message numerus="yes">
        <source>This is for all %Ln message(s) of the conversation.</source>
        <translation>
            <numerusform>Isto vale para %Ln mensagem da conversa.</numerusform>
            <numerusform>Isto vale para todas as %Ln mensagens da conversa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed conversation stands for all its messages in this list. Open it to pick one of them. You will not be asked again.</source>
        <translation>Uma conversa fechada representa todas as suas mensagens nesta lista. Abra-a para escolher uma delas. Esta pergunta não será feita de novo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Adicionar esta etiqueta</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Remover esta etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag. Other mail programs see it, too:</source>
        <translation>Nome da etiqueta. Outros programas de e-mail também o veem:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>There is a tag of this name.</source>
        <translation>Já existe uma etiqueta com este nome.</translation>
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
        <translation>Estas mensagens juntas são maiores do que qualquer servidor de e-mail aceita.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageBody</name>
    <message>
        <source>This message is formatted in a way that no letter needs: larger or more deeply nested than can be shown safely. This is its text.</source>
        <translation>Esta mensagem está formatada de um modo de que nenhuma mensagem precisa: é maior ou tem mais níveis do que se pode mostrar com segurança. Este é o texto dela.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colunas como no início</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Usar em todas as pastas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lida</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
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
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>subject, and the folder of a message shown in another one</comment>
        <translation>%1 (em %2)</translation>
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
        <translation>Inserir uma imagem</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar no texto</translation>
    </message>
    <message>
        <source>Attach as files</source>
        <translation>Anexar como arquivos</translation>
    </message>
</context>
<context>
    <name>postrider::MessageFetch</name>
    <message>
        <source>Fetching was stopped.</source>
        <translation>O download foi interrompido.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversa</numerusform>
            <numerusform>%Ln conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageListModel</name>
    <message numerus="yes">
        <source>conversation of %Ln message(s)</source>
        <translation>
            <numerusform>conversa de %Ln mensagem</numerusform>
            <numerusform>conversa de %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln não lida</numerusform>
            <numerusform>%Ln não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>How far a message of a conversation is indented, as a screen reader speaks it.</extracomment>
        <translation>nível %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>com anexos</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>encaminhada</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>acompanhada</translation>
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
        <translation>Não há nenhuma conta com que escrever. Adicione uma primeiro.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Adicionar uma conta</translation>
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
        <translation>Ordem e aparência desta lista</translation>
    </message>
    <message>
        <source>Show as columns</source>
        <translation>Mostrar em colunas</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>Não há nada aqui</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostrar em cartões</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Group by conversation</source>
        <translation>Agrupar por conversa</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Usar em todas as pastas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>messages that a search found</comment>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts in the head of the list</comment>
        <translation>%1 não lidas de %2</translation>
    </message>
    <message>
        <source>No message in here matches the filter.</source>
        <translation>Nenhuma mensagem aqui corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>All done. No mail in your inbox.</source>
        <translation>Tudo feito. Nenhuma mensagem na sua caixa de entrada.</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>Receber e-mails</translation>
    </message>
    <message>
        <source>No messages in this folder.</source>
        <translation>Nenhuma mensagem nesta pasta.</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePrint</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
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
        <translation>As respostas vão para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln anexo</numerusform>
            <numerusform>%Ln anexos</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Print message</source>
        <translation>Imprimir mensagem</translation>
    </message>
    <message>
        <source>The message could not be printed. Look whether the printer can be reached.</source>
        <translation>Não foi possível imprimir a mensagem. Veja se a impressora está acessível.</translation>
    </message>
    <message>
        <source>Save message as PDF</source>
        <translation>Salvar mensagem como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Não foi possível gravar “%1”: %2</translation>
    </message>
</context>
<context>
    <name>postrider::MessageVerbs</name>
    <message numerus="yes">
        <source>%Ln message(s) archived</source>
        <translation>
            <numerusform>%Ln mensagem arquivada</numerusform>
            <numerusform>%Ln mensagens arquivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to Trash</source>
        <translation>
            <numerusform>%Ln mensagem movida para a lixeira</numerusform>
            <numerusform>%Ln mensagens movidas para a lixeira</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to %1</source>
        <translation>
            <numerusform>%Ln mensagem movida para %1</numerusform>
            <numerusform>%Ln mensagens movidas para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied to %1</source>
        <translation>
            <numerusform>%Ln mensagem copiada para %1</numerusform>
            <numerusform>%Ln mensagens copiadas para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as junk</source>
        <translation>
            <numerusform>%Ln mensagem marcada como spam</numerusform>
            <numerusform>%Ln mensagens marcadas como spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as not junk</source>
        <translation>
            <numerusform>%Ln mensagem marcada como não spam</numerusform>
            <numerusform>%Ln mensagens marcadas como não spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) put aside until %1</source>
        <translation>
            <numerusform>%Ln mensagem adiada, volta: %1</numerusform>
            <numerusform>%Ln mensagens adiadas, volta: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation muted: what comes is marked read</source>
        <translation>Conversa silenciada: o que chegar será marcado como lido</translation>
    </message>
    <message>
        <source>Conversation watched: what comes is told of</source>
        <translation>Conversa acompanhada: você será avisado do que chegar</translation>
    </message>
    <message>
        <source>Conversation no longer muted</source>
        <translation>A conversa não está mais silenciada</translation>
    </message>
    <message>
        <source>Conversation no longer watched</source>
        <translation>A conversa não é mais acompanhada</translation>
    </message>
</context>
<context>
    <name>postrider::MessageView</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Fetching the message from the server…</source>
        <translation>Baixando a mensagem do servidor…</translation>
    </message>
    <message>
        <source>This message is in no account: it was opened from a file.</source>
        <translation>Esta mensagem não está em nenhuma conta: ela foi aberta de um arquivo.</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Salvar em uma pasta…</translation>
    </message>
    <message>
        <source>This message is long: only its beginning has been fetched.</source>
        <translation>Esta mensagem é longa: só o começo dela foi baixado.</translation>
    </message>
    <message>
        <source>Fetch the whole message</source>
        <translation>Baixar a mensagem completa</translation>
    </message>
    <message>
        <source>This message is built so oddly that only its source can be shown.</source>
        <translation>Esta mensagem é construída de forma tão estranha que só o código-fonte pode ser mostrado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The message has to be fetched before it can be answered. Try again in a moment.</source>
        <translation>A mensagem precisa ser baixada antes de ser respondida. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Abrir mesmo assim</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>No program could be started for this link. You can copy it and open it yourself.</source>
        <translation>Não foi possível iniciar nenhum programa para este link. Você pode copiá-lo e abri-lo por conta própria.</translation>
    </message>
    <message>
        <source>This message is in the trash. Deleting it now removes it for good.</source>
        <translation>Esta mensagem está na lixeira. Se você a excluir agora, ela será removida definitivamente.</translation>
    </message>
    <message>
        <source>This account has no trash. Deleting the message removes it for good.</source>
        <translation>Esta conta não tem lixeira. Se você excluir a mensagem, ela será removida definitivamente.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
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
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Salvar em uma pasta</translation>
    </message>
</context>
<context>
    <name>postrider::MonthView</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Próximo mês</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxCard</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Receipt, recipients and everything the servers said, in a window of its own.</source>
        <translation>Comprovante, destinatários e tudo o que os servidores disseram, em uma janela própria.</translation>
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
        <translation>Ocultar histórico</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tudo foi enviado</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>Enviar em outro horário</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Mudar horário</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteList</name>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
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
        <translation>Usadas recentemente</translation>
    </message>
    <message>
        <source>Actions: what can be done now</source>
        <translation>Ações: o que pode ser feito agora</translation>
    </message>
    <message>
        <source>Folders of all accounts</source>
        <translation>Pastas de todas as contas</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Pessoas para quem escrever</translation>
    </message>
    <message>
        <source>Type one of these first to see only</source>
        <translation>Digite primeiro um destes sinais para ver só isso</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escrever para</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Pesquisar “%1” em todas as mensagens</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
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
        <translation>Senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordPrompt</name>
    <message>
        <source>Password for %1</source>
        <translation>Senha de %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The server wants a password to go on.</source>
        <translation>O servidor pede uma senha para continuar.</translation>
    </message>
</context>
<context>
    <name>postrider::PlaceRows</name>
    <message>
        <source>Add a postal address</source>
        <translation>Adicionar um endereço postal</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CEP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>Tipo de endereço postal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>postrider::PlainTextView</name>
    <message>
        <source>Message text</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message numerus="yes">
        <source>… show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>… mostrar mais %Ln linha citada</numerusform>
            <numerusform>… mostrar mais %Ln linhas citadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything (another %1)</source>
        <translation>Mostrar tudo (mais %1)</translation>
    </message>
    <message>
        <source>Show more (%1 are left)</source>
        <translation>Mostrar mais (restam %1)</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Escrever uma mensagem a este endereço</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Abrir link no navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>postrider::Pop3Choices</name>
    <message>
        <source>Delete it there, too, when I delete it here for &amp;good</source>
        <translation>Excluir também lá &amp;quando eu excluir aqui definitivamente</translation>
    </message>
    <message>
        <source>&amp;Leave it on the server</source>
        <translation>&amp;Deixar no servidor</translation>
    </message>
    <message>
        <source>Delete it there &amp;after some days</source>
        <translation>Excluir lá após &amp;alguns dias</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Número de dias</translation>
    </message>
    <message>
        <source>Days until it is deleted on the server</source>
        <translation>Dias até a exclusão no servidor</translation>
    </message>
    <message>
        <source>Delete it there as &amp;soon as it is safely here</source>
        <translation>Excluir lá assim q&amp;ue estiverem seguras aqui</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesRoom</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
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
        <translation>Redação</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
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
            <numerusform>Salvar %Ln mensagem como PDF</numerusform>
            <numerusform>Salvar %Ln mensagens como PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>Imprimindo %Ln mensagem…</numerusform>
            <numerusform>Imprimindo %Ln mensagens…</numerusform>
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
        <translation>Conforme as configurações deste computador</translation>
    </message>
    <message>
        <source>None, straight to the servers</source>
        <translation>Nenhum, direto aos servidores</translation>
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
        <translation>Porta</translation>
    </message>
    <message>
        <source>User name (if it wants one)</source>
        <translation>Nome de usuário (se ele pedir)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>A SOCKS proxy in the settings of this computer is used for mail, too; one for the web only is not.</source>
        <translation>Um proxy SOCKS nas configurações deste computador também é usado para e-mail; um que é só para a web, não.</translation>
    </message>
    <message>
        <source>Whatever the settings of this computer say.</source>
        <translation>O que as configurações deste computador disserem.</translation>
    </message>
    <message>
        <source>It gets the servers&apos; names and looks them up, so that nobody else hears of them. What goes through it stays encrypted.</source>
        <translation>Ele recebe os nomes dos servidores e os resolve, para que ninguém mais fique sabendo deles. O que passa por ele continua criptografado.</translation>
    </message>
    <message>
        <source>It has to let connections to mail servers pass, which many do not. What goes through it stays encrypted.</source>
        <translation>Ele precisa deixar passar conexões para servidores de e-mail, o que muitos não fazem. O que passa por ele continua criptografado.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como estava</translation>
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
        <translation>Salvar e tentar de novo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
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
        <translation>Não sair</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>Enviar agora e sair</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Mail is waiting</source>
        <translation>Há mensagens em espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent yet</source>
        <translation>
            <numerusform>%Ln mensagem ainda não enviada</numerusform>
            <numerusform>%Ln mensagens ainda não enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is safe on this computer.</source>
        <translation>Tudo está seguro neste computador.</translation>
    </message>
    <message>
        <source>Being sent now: %1</source>
        <translation>Sendo enviadas agora: %1</translation>
    </message>
    <message>
        <source>Finished the next time Postrider runs; nothing is sent twice.</source>
        <translation>O envio termina na próxima vez que o Postrider for aberto; nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>Waiting for the next attempt: %1</source>
        <translation>Esperando a próxima tentativa: %1</translation>
    </message>
    <message>
        <source>Sent the next time Postrider runs and is connected.</source>
        <translation>O envio é feito na próxima vez que o Postrider estiver aberto e conectado.</translation>
    </message>
    <message>
        <source>To be sent later: %1, %2</source>
        <comment>number, when</comment>
        <translation>Para enviar mais tarde: %1, %2</translation>
    </message>
    <message>
        <source>To be sent later: %1, the first %2</source>
        <comment>number, when</comment>
        <translation>Para enviar mais tarde: %1, a primeira %2</translation>
    </message>
    <message>
        <source>Sent on time only while Postrider runs; otherwise as soon as it does.</source>
        <translation>Enviadas na hora somente se o Postrider estiver aberto; se não, assim que estiver.</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>Esperando por você: %1</translation>
    </message>
    <message>
        <source>Kept in the outbox until you decide.</source>
        <translation>Ficam na caixa de saída até você decidir.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be sent now; the outbox says why.</source>
        <translation>
            <numerusform>%Ln mensagem não pôde ser enviada agora; a caixa de saída diz o motivo.</numerusform>
            <numerusform>%Ln mensagens não puderam ser enviadas agora; a caixa de saída diz o motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
    <message>
        <source>%1 of %2 sent…</source>
        <translation>%1 de %2 enviadas…</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar inscrição</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
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
        <translation>Encaminhar</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Adicionar estrela</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Mostrar código-fonte</translation>
    </message>
    <message>
        <source>Show all headers</source>
        <translation>Mostrar todos os cabeçalhos</translation>
    </message>
    <message>
        <source>Show in contacts</source>
        <translation>Mostrar nos contatos</translation>
    </message>
    <message>
        <source>Show conversation with the server</source>
        <translation>Mostrar o diálogo com o servidor</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Tells %1 that you want no more of this</source>
        <translation>Informa a %1 que você não quer mais receber isto</translation>
    </message>
    <message>
        <source>Writes a letter for you to send</source>
        <translation>Prepara uma mensagem para você enviar</translation>
    </message>
    <message>
        <source>Opens the list&apos;s page in the browser</source>
        <translation>Abre a página da lista no navegador</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sem remetente)</translation>
    </message>
    <message>
        <source>%1, sent by %2</source>
        <translation>%1, enviada por %2</translation>
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
        <translation>Nenhum destinatário indicado</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Acompanhada</translation>
    </message>
    <message>
        <source>New messages of this conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Novas mensagens desta conversa são marcadas como lidas, sem nenhum aviso. Só neste computador.</translation>
    </message>
    <message>
        <source>You are told of new messages of this conversation, whatever folder they come to. On this computer only.</source>
        <translation>Você é avisado de novas mensagens desta conversa, seja qual for a pasta em que cheguem. Só neste computador.</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Remover estrela</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Ocultar os endereços</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Mostrar todos os endereços</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>É quem diz ser?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
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
        <translation>As respostas vão para</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Show this message on a light sheet</source>
        <translation>Mostrar esta mensagem sobre um fundo claro</translation>
    </message>
    <message>
        <source>Darken this message</source>
        <translation>Escurecer esta mensagem</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderPane</name>
    <message>
        <source>No message is selected</source>
        <translation>Nenhuma mensagem selecionada</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>Esta mensagem não está mais aqui</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>Esta conversa não está mais aqui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln mensagem selecionada</numerusform>
            <numerusform>%Ln mensagens selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Reading</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvo como “%1”.</translation>
    </message>
</context>
<context>
    <name>postrider::ReadingPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Messages are &amp;shown</source>
        <translation>Mo&amp;strar as mensagens</translation>
    </message>
    <message>
        <source>Formatted, as they were meant</source>
        <translation>Com formatação, como foram criadas</translation>
    </message>
    <message>
        <source>Formatted simply</source>
        <translation>Com formatação simples</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Como texto simples</translation>
    </message>
    <message>
        <source>Whatever is chosen, nothing a message names is loaded without asking.</source>
        <translation>Seja qual for a escolha, nada que uma mensagem mencione é carregado sem perguntar.</translation>
    </message>
    <message>
        <source>&amp;Darken messages with colours of their own</source>
        <translation>&amp;Escurecer mensagens com cores próprias</translation>
    </message>
    <message>
        <source>In dark colours only; else such messages lie on a light sheet.</source>
        <translation>Só com as cores escuras; se não, essas mensagens aparecem sobre um fundo claro.</translation>
    </message>
    <message>
        <source>&amp;Plain text in letters of one width</source>
        <translation>&amp;Texto simples com letras de largura fixa</translation>
    </message>
    <message>
        <source>For tables and drawings made of letters.</source>
        <translation>Para tabelas e desenhos feitos de letras.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>&amp;Read conversations whole</source>
        <translation>&amp;Ler conversas inteiras</translation>
    </message>
    <message>
        <source>All messages of a conversation below each other, where the list is grouped by conversation.</source>
        <translation>Todas as mensagens de uma conversa, uma abaixo da outra, quando a lista está agrupada por conversa.</translation>
    </message>
    <message>
        <source>&amp;Group this list by conversation</source>
        <translation>A&amp;grupar esta lista por conversa</translation>
    </message>
    <message>
        <source>For the folder that is shown; each folder remembers how it looks.</source>
        <translation>Para a pasta mostrada; cada pasta se lembra de sua aparência.</translation>
    </message>
    <message>
        <source>Opening a message</source>
        <translation>Ao abrir uma mensagem</translation>
    </message>
    <message>
        <source>&amp;Mark it as read</source>
        <translation>&amp;Marcá-la como lida</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Depois de um tempo</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automaticamente</translation>
    </message>
    <message>
        <source>Selecting several messages marks none of them. The key M marks what is selected.</source>
        <translation>Selecionar várias mensagens não marca nenhuma delas. A tecla M marca as selecionadas.</translation>
    </message>
    <message>
        <source>&amp;A while is</source>
        <translation>Esse tempo &amp;dura</translation>
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
        <translation>Ao excluir, arquivar ou mover uma mensagem</translation>
    </message>
    <message>
        <source>Then &amp;open</source>
        <translation>Depois, &amp;abrir</translation>
    </message>
    <message>
        <source>The next one in the list</source>
        <translation>A próxima da lista</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>A anterior</translation>
    </message>
    <message>
        <source>None: back to the list</source>
        <translation>Nenhuma: voltar à lista</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientField</name>
    <message>
        <source>“%1” is not a complete e-mail address. Press Enter to correct it.</source>
        <translation>“%1” não é um endereço de e-mail completo. Pressione Enter para corrigi-lo.</translation>
    </message>
    <message>
        <source>%1, not a complete address</source>
        <translation>%1, endereço incompleto</translation>
    </message>
    <message>
        <source>%1 – in your contacts</source>
        <translation>%1 – nos seus contatos</translation>
    </message>
    <message>
        <source>%1, in your contacts</source>
        <translation>%1, nos seus contatos</translation>
    </message>
    <message>
        <source>%1 – you have not written to this address before</source>
        <translation>%1 – você ainda não escreveu para este endereço</translation>
    </message>
    <message>
        <source>%1, not written to before</source>
        <translation>%1, endereço para o qual você ainda não escreveu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), %1</source>
        <translation>
            <numerusform>%Ln sugestão, %1</numerusform>
            <numerusform>%Ln sugestões, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar endereços</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover para %1</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contato</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Adicionar aos contatos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientPopup</name>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>You have written to this address</source>
        <translation>Você escreveu para este endereço</translation>
    </message>
    <message>
        <source>Has written to you</source>
        <translation>Escreveu para você</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membro</numerusform>
            <numerusform>%Ln membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>postrider::RedirectDialog</name>
    <message>
        <source>Redirect a message</source>
        <translation>Redirecionar uma mensagem</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirecionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is passed on as it is. Answers go to whoever wrote it.</source>
        <translation>“%1” é repassada como está. As respostas vão para quem a escreveu.</translation>
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
        <translation>“%1” não pode ser um endereço de e-mail. Corrija-o ou remova-o.</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Adicione pelo menos um destinatário.</translation>
    </message>
</context>
<context>
    <name>postrider::ReportNote</name>
    <message>
        <source>It is tried until %1.</source>
        <translation>As tentativas continuam até %1.</translation>
    </message>
    <message>
        <source>Show the original message</source>
        <translation>Mostrar a mensagem original</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Escrever de novo</translation>
    </message>
    <message>
        <source>Opens the message again, to those it could not be delivered to. Correct the address there.</source>
        <translation>Abre a mensagem de novo, para quem não pôde recebê-la. Corrija o endereço ali.</translation>
    </message>
    <message>
        <source>Read receipt for a message of yours</source>
        <translation>Confirmação de leitura de uma mensagem sua</translation>
    </message>
    <message>
        <source>Read receipt for “%1”</source>
        <translation>Confirmação de leitura de “%1”</translation>
    </message>
    <message>
        <source>Report about a message of yours</source>
        <translation>Aviso sobre uma mensagem sua</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Aviso sobre “%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The report does not say whom it is about</source>
        <translation>O aviso não diz de qual destinatário se trata</translation>
    </message>
    <message>
        <source>Its text is below.</source>
        <translation>O texto dele está abaixo.</translation>
    </message>
    <message>
        <source>No message sent from here matches this report. It may be about mail that somebody else sent in your name.</source>
        <translation>Nenhuma mensagem enviada daqui corresponde a este aviso. Pode ser sobre algo que outra pessoa enviou em seu nome.</translation>
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
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Voltar a esta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There are none yet. What you have written is kept about once a minute, and before much of it is deleted.</source>
        <translation>Ainda não há nenhuma. O que você escreve é guardado cerca de uma vez por minuto, e antes que uma parte grande seja apagada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractere</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>O que ela dizia então</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextBar</name>
    <message>
        <source>Formatting</source>
        <translation>Formatação</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Sublinhado</translation>
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
        <translation>Cor do texto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
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
        <translation>Pré-formatado</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeno</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Tamanho normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista com marcadores</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>Diminuir recuo</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>Aumentar recuo</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>Inserir uma imagem…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Limpar formatação</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Escreva sua mensagem</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Imagem colada.png</translation>
    </message>
    <message>
        <source>Resize to small (320 pixels)</source>
        <translation>Redimensionar para pequena (320 pixels)</translation>
    </message>
    <message>
        <source>Resize to medium (640 pixels)</source>
        <translation>Redimensionar para média (640 pixels)</translation>
    </message>
    <message>
        <source>Resize to large (1024 pixels)</source>
        <translation>Redimensionar para grande (1024 pixels)</translation>
    </message>
    <message>
        <source>Resize to the original</source>
        <translation>Voltar ao tamanho original</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Colar como texto</translation>
    </message>
</context>
<context>
    <name>postrider::SafetyPage</name>
    <message>
        <source>Who checks your mail</source>
        <translation>Quem verifica suas mensagens</translation>
    </message>
    <message>
        <source>&amp;Whom to believe about senders</source>
        <translation>Em &amp;quem confiar sobre os remetentes</translation>
    </message>
    <message>
        <source>The server, found out from your mail</source>
        <translation>No servidor, descoberto pelas suas mensagens</translation>
    </message>
    <message>
        <source>Servers that I name</source>
        <translation>Nos servidores que eu indicar</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Em ninguém</translation>
    </message>
    <message>
        <source>The mail in your inbox tells which server of yours writes down what it has checked. A single message cannot teach anything.</source>
        <translation>As mensagens na sua caixa de entrada mostram qual dos seus servidores anota o que verificou. Uma só mensagem não basta para isso.</translation>
    </message>
    <message>
        <source>What these have written on top of a message is believed, and nothing else.</source>
        <translation>Acredita-se no que estes escreveram no topo de uma mensagem, e em mais nada.</translation>
    </message>
    <message>
        <source>No sender is ever shown as verified.</source>
        <translation>Nenhum remetente é mostrado como confirmado.</translation>
    </message>
    <message>
        <source>&amp;Names of the servers</source>
        <translation>&amp;Nomes dos servidores</translation>
    </message>
    <message>
        <source>Pictures from the web, for all accounts</source>
        <translation>Imagens da web, para todas as contas</translation>
    </message>
    <message>
        <source>Ne&amp;ver load them, and do not ask</source>
        <translation>Nunca carregar e não perg&amp;untar</translation>
    </message>
    <message>
        <source>A&amp;lways shown, while it is verified that it is them</source>
        <translation>Sempre &amp;mostradas, enquanto a identidade for confirmada</translation>
    </message>
    <message>
        <source>Those that you uncheck are asked about again. A picture that is loaded tells its sender that you read the message; nothing else is told, and mail in Junk never loads any.</source>
        <translation>Para os que você desmarcar, a pergunta será feita de novo. Uma imagem carregada informa ao remetente que você leu a mensagem; nada mais é informado, e mensagens em Spam nunca carregam nenhuma.</translation>
    </message>
    <message>
        <source>Not found yet: your server writes nothing down, or there is too little mail here to tell.</source>
        <translation>Ainda não encontrado: seu servidor não anota nada, ou há poucas mensagens aqui para saber.</translation>
    </message>
    <message>
        <source>Found: your server, which gives no name.</source>
        <translation>Encontrado: seu servidor, que não informa um nome.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Todos de %1</translation>
    </message>
    <message>
        <source>Please name a server, as it stands first in Authentication-Results.</source>
        <translation>Indique um servidor, como aparece em primeiro lugar em Authentication-Results.</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>Segu&amp;rança</translation>
    </message>
</context>
<context>
    <name>postrider::SearchBar</name>
    <message>
        <source>Search mail</source>
        <translation>Pesquisar mensagens</translation>
    </message>
    <message>
        <source>Results appear in the list as you type. Down goes to suggestions and results.</source>
        <translation>Os resultados aparecem na lista enquanto você digita. A seta para baixo leva às sugestões e aos resultados.</translation>
    </message>
</context>
<context>
    <name>postrider::SearchNote</name>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Search on the server too</source>
        <translation>Pesquisar também no servidor</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Salvar pesquisa…</translation>
    </message>
    <message>
        <source>About this search</source>
        <translation>Sobre esta pesquisa</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>where to search: a folder</comment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Perguntando ao servidor…</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed.</source>
        <translation>
            <numerusform>%1 mensagem ainda está sendo indexada.</numerusform>
            <numerusform>%1 mensagens ainda estão sendo indexadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>Encontrado neste computador.</translation>
    </message>
</context>
<context>
    <name>postrider::Searching</name>
    <message>
        <source>Search on the server too</source>
        <translation>Pesquisar também no servidor</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisa</translation>
    </message>
    <message>
        <source>The server found nothing more.</source>
        <translation>O servidor não encontrou mais nada.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %Ln message(s).</source>
        <translation>
            <numerusform>O servidor encontrou %Ln mensagem.</numerusform>
            <numerusform>O servidor encontrou %Ln mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salvar pesquisa</translation>
    </message>
    <message>
        <source>Name of this search among your folders:</source>
        <translation>Nome desta pesquisa entre suas pastas:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Enviar mais tarde e outras opções</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>Não importante</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as important.</source>
        <translation>Programas que conhecem esta marca mostram a mensagem como importante.</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as less important.</source>
        <translation>Programas que conhecem esta marca mostram a mensagem como menos importante.</translation>
    </message>
    <message>
        <source>%1. Press Delete to take it away.</source>
        <comment>a chip in the composer</comment>
        <translation>%1. Pressione Delete para retirar.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>Will be sent %1 (%2)</source>
        <comment>when, shortcut</comment>
        <translation>Será enviada %1 (%2)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>It is sent then. Remove this to send it at once.</source>
        <translation>Ela é enviada nesse horário. Remova isto para enviá-la agora.</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Aviso de entrega</translation>
    </message>
    <message>
        <source>Servers are asked to say when it has arrived.</source>
        <translation>Pede-se aos servidores que avisem quando ela tiver chegado.</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Confirmação de leitura</translation>
    </message>
    <message>
        <source>Whoever reads it is asked to say so.</source>
        <translation>Pede-se a quem a ler que confirme.</translation>
    </message>
    <message>
        <source>Encrypted all the way</source>
        <translation>Criptografia em todo o caminho</translation>
    </message>
    <message>
        <source>It is not sent over a connection that is not encrypted.</source>
        <translation>Ela não é enviada por uma conexão sem criptografia.</translation>
    </message>
</context>
<context>
    <name>postrider::SendDetails</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Details of a sent message</source>
        <translation>Detalhes de uma mensagem enviada</translation>
    </message>
    <message>
        <source>Copies all of this as text, for your provider or for support. Passwords are never in it.</source>
        <translation>Copia tudo isto como texto, para seu provedor ou para o suporte. Nunca contém senhas.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Conversation with the server in the last failed attempt</source>
        <translation>Diálogo com o servidor na última tentativa que falhou</translation>
    </message>
    <message>
        <source>It was taken out of the outbox and is among your drafts.</source>
        <translation>Ela foi retirada da caixa de saída e está entre seus rascunhos.</translation>
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
        <translation>Aceita</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>None; the server is on this computer</source>
        <translation>Nenhuma; o servidor está neste computador</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>ID na fila</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>Resposta final</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Última resposta</translation>
    </message>
    <message>
        <source>Copy in Sent</source>
        <translation>Cópia em Enviados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Enviar nesse horário</translation>
    </message>
    <message>
        <source>Ask for a delivery report</source>
        <translation>Pedir aviso de entrega</translation>
    </message>
    <message>
        <source>The recipients&apos; servers say when it has arrived, if they can.</source>
        <translation>Os servidores dos destinatários avisam quando ela chegou, se puderem.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Pedir confirmação de leitura</translation>
    </message>
    <message>
        <source>Whoever reads it may say so, or not. Many find it impolite.</source>
        <translation>Quem a ler pode confirmar, ou não. Muitos acham isso indelicado.</translation>
    </message>
    <message>
        <source>Require encryption all the way</source>
        <translation>Exigir criptografia em todo o caminho</translation>
    </message>
    <message>
        <source>If a server on the way cannot encrypt, the message comes back to you.</source>
        <translation>Se um servidor no caminho não puder criptografar, a mensagem volta para você.</translation>
    </message>
</context>
<context>
    <name>postrider::SendNotices</name>
    <message>
        <source>“%1” may have been sent, or not.</source>
        <translation>“%1” pode ter sido enviada ou não.</translation>
    </message>
    <message>
        <source>“%1” could not be delivered.</source>
        <translation>“%1” não pôde ser entregue.</translation>
    </message>
    <message>
        <source>“%1” could not be sent to everybody.</source>
        <translation>“%1” não pôde ser enviada a todos.</translation>
    </message>
    <message>
        <source>“%1” was not sent.</source>
        <translation>“%1” não foi enviada.</translation>
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
            <numerusform>%Ln mensagem espera sua decisão</numerusform>
            <numerusform>%Ln mensagens esperam sua decisão</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::SenderNotes</name>
    <message>
        <source>This message wants to load pictures from the web, which tells its sender that you read it.</source>
        <translation>Esta mensagem quer carregar imagens da web, o que informa ao remetente que você a leu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.</source>
        <translation>
            <numerusform>%Ln imagem que ninguém deve ver foi deixada de fora: ela só serve para avisar alguém de que isto foi aberto.</numerusform>
            <numerusform>%Ln imagens que ninguém deve ver foram deixadas de fora: elas só servem para avisar alguém de que isto foi aberto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostrar imagens</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From everybody at %1</source>
        <translation>De todos de %1</translation>
    </message>
    <message>
        <source>Unsubscribing at %1…</source>
        <translation>Cancelando a inscrição em %1…</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this. It may take a few days.</source>
        <translation>Foi comunicado a %1 que você não quer mais receber isto. Pode levar alguns dias.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir a página</translation>
    </message>
</context>
<context>
    <name>postrider::Sending</name>
    <message>
        <source>Sent to the others. A draft for %1 is kept.</source>
        <translation>Enviada aos outros. Um rascunho para %1 foi guardado.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Abrir o rascunho</translation>
    </message>
    <message>
        <source>“%1” is not sent; it is among your drafts</source>
        <translation>“%1” não será enviada; está entre seus rascunhos</translation>
    </message>
    <message>
        <source>The draft is no longer there, so it was not put back into the outbox.</source>
        <translation>O rascunho não existe mais, por isso não voltou para a caixa de saída.</translation>
    </message>
    <message>
        <source>The message is no longer in Sent, so it cannot be opened again.</source>
        <translation>A mensagem não está mais em Enviados, por isso não pode ser aberta de novo.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingNotes</name>
    <message>
        <source>The original message is fetched first. Try again in a moment.</source>
        <translation>A mensagem original é baixada primeiro. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>%1 would like to know that you have read this.</source>
        <translation>%1 gostaria de saber se você leu isto.</translation>
    </message>
    <message>
        <source>The receipt would go to %1.</source>
        <translation>A confirmação iria para %1.</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Enviar confirmação</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>The read receipt is on its way.</source>
        <translation>A confirmação de leitura está a caminho.</translation>
    </message>
    <message>
        <source>A read receipt was sent, as you have set it for this account.</source>
        <translation>Uma confirmação de leitura foi enviada, como você definiu para esta conta.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingPage</name>
    <message>
        <source>When the server &amp;refuses a recipient</source>
        <translation>Quando o servidor recusa um &amp;destinatário</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Enviar aos outros</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody until you have decided.</source>
        <translation>Nada é enviado a ninguém até você decidir.</translation>
    </message>
    <message>
        <source>The others get it at once. A draft is kept for those who were refused, and a notice says so.</source>
        <translation>Os outros a recebem na hora. Um rascunho é guardado para os recusados, e um aviso informa isso.</translation>
    </message>
    <message>
        <source>When somebody asks for a read recei&amp;pt</source>
        <translation>Quando alguém pede confirmação de &amp;leitura</translation>
    </message>
    <message>
        <source>Never send one</source>
        <translation>Nunca enviar</translation>
    </message>
    <message>
        <source>Always send one</source>
        <translation>Sempre enviar</translation>
    </message>
    <message>
        <source>You are not asked, and nobody is told.</source>
        <translation>Nenhuma pergunta é feita, e ninguém fica sabendo.</translation>
    </message>
    <message>
        <source>A quiet bar above the message asks you. Nothing is sent unless you say so.</source>
        <translation>Uma barra discreta acima da mensagem pergunta. Nada é enviado, a não ser que você peça.</translation>
    </message>
    <message>
        <source>It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.</source>
        <translation>É enviada quando você abre a mensagem. Se o pedido for duvidoso, a pergunta é feita; listas de discussão nunca a recebem.</translation>
    </message>
    <message>
        <source>The &amp;copy in Sent is filed by</source>
        <translation>Quem g&amp;uarda a cópia em Enviados</translation>
    </message>
    <message>
        <source>Whoever does it, found out by itself</source>
        <translation>Descobrir automaticamente</translation>
    </message>
    <message>
        <source>Postrider</source>
        <translation>Postrider</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>O servidor</translation>
    </message>
    <message>
        <source>Postrider files it, looks whether the server did, too, and remembers.</source>
        <translation>O Postrider a guarda, vê se o servidor também o fez e se lembra disso.</translation>
    </message>
    <message>
        <source>For servers that only pass messages on.</source>
        <translation>Para servidores que só repassam mensagens.</translation>
    </message>
    <message>
        <source>For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.</source>
        <translation>Para servidores que guardam o que aceitam, como Gmail e Microsoft 365. O Postrider não guarda nenhuma, para que não haja duas.</translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation>&amp;Envio</translation>
    </message>
    <message>
        <source>&amp;Keep copies of answers in the folder of the message that is answered</source>
        <translation>Guardar as cópias das respostas na pasta da &amp;mensagem respondida</translation>
    </message>
    <message>
        <source>Not in Sent then. Where the server files by itself, they are in Sent.</source>
        <translation>Nesse caso, não ficam em Enviados. Se o próprio servidor as guarda, ficam em Enviados.</translation>
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
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Protocol of incoming mail</source>
        <translation>Protocolo de entrada</translation>
    </message>
    <message>
        <source>IMAP, mail stays on the server</source>
        <translation>IMAP, as mensagens ficam no servidor</translation>
    </message>
    <message>
        <source>POP3, mail is fetched</source>
        <translation>POP3, as mensagens são baixadas</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde o início</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, obrigatório</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Nenhuma, só neste computador</translation>
    </message>
</context>
<context>
    <name>postrider::ServersPage</name>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>Servidor de entrada (POP3)</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Servidor de entrada (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Servidor de saída (SMTP)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver o certificado…</translation>
    </message>
    <message>
        <source>Save without checking</source>
        <translation>Salvar sem verificar</translation>
    </message>
    <message>
        <source>&amp;User name, for both</source>
        <translation>&amp;Nome de usuário, para ambos</translation>
    </message>
    <message>
        <source>This account signs in through the browser. No password of it is kept here.</source>
        <translation>Esta conta faz login pelo navegador. Nenhuma senha dela é guardada aqui.</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>Fazer login de no&amp;vo…</translation>
    </message>
    <message>
        <source>The sign-in that Postrider has is replaced once the service has let you in.</source>
        <translation>O login que o Postrider tem é substituído assim que o serviço deixar você entrar.</translation>
    </message>
    <message>
        <source>A command says the password: %1</source>
        <translation>Um comando fornece a senha: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nova sen&amp;ha</translation>
    </message>
    <message>
        <source>Only if it has changed. It goes to the keychain of this computer.</source>
        <translation>Só se ela mudou. Ela vai para o chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Digite os nomes dos dois servidores.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Uma porta é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Enter the name that you sign in with.</source>
        <translation>Digite o nome com que você faz login.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed: what went wrong stands above.</source>
        <translation>Nada foi alterado: o que deu errado está acima.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>what went wrong</comment>
        <translation>%1 Nada foi alterado.</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Servidores</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Verificar e salvar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>postrider::ShownFolders</name>
    <message>
        <source>Find a folder</source>
        <translation>Localizar uma pasta</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Pastas visíveis</translation>
    </message>
</context>
<context>
    <name>postrider::SignInPrompt</name>
    <message>
        <source>Sign in as %1</source>
        <translation>Fazer login como %1</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Fazer login pelo navegador</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
    </message>
    <message>
        <source>The server wants you to sign in to go on.</source>
        <translation>O servidor pede que você faça login para continuar.</translation>
    </message>
</context>
<context>
    <name>postrider::SimpleBodyView</name>
    <message>
        <source>Message text</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>The message is longer than can be shown here.</source>
        <translation>A mensagem é mais longa do que se pode mostrar aqui.</translation>
    </message>
</context>
<context>
    <name>postrider::SourceActions</name>
    <message>
        <source>Source: %1</source>
        <translation>Código-fonte: %1</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>mensagem.eml</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Cabeçalhos: %1</translation>
    </message>
    <message>
        <source>headers.txt</source>
        <translation>cabeçalhos.txt</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Diálogo com o servidor</translation>
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
        <translation>O que %1 publica</translation>
    </message>
    <message>
        <source>The name servers of %1</source>
        <translation>Os servidores de nomes de %1</translation>
    </message>
    <message>
        <source>The public list of providers (autoconfig.thunderbird.net)</source>
        <translation>A lista pública de provedores (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1</source>
        <translation>Quem recebe as mensagens de %1</translation>
    </message>
    <message>
        <source>Servers with the usual names</source>
        <translation>Servidores com os nomes habituais</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondeu</translation>
    </message>
    <message>
        <source>Knows nothing about it</source>
        <translation>Não sabe nada sobre isso</translation>
    </message>
    <message>
        <source>Answered something that is not safe to use</source>
        <translation>Respondeu algo que não é seguro usar</translation>
    </message>
    <message>
        <source>No answer that can be trusted</source>
        <translation>Nenhuma resposta confiável</translation>
    </message>
    <message>
        <source>Not waited for</source>
        <translation>A resposta não foi aguardada</translation>
    </message>
</context>
<context>
    <name>postrider::SourceWindow</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. “Save as” keeps everything.</source>
        <translation>Só os primeiros %1 são mostrados. “Salvar como” guarda tudo.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Não foi possível salvar o arquivo. Escolha outra pasta ou libere espaço no disco e tente de novo.</translation>
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
        <translation>&amp;Ortografia</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>Nenhum dicionário foi encontrado neste computador</translation>
    </message>
</context>
<context>
    <name>postrider::SpellMarks</name>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Procurando sugestões…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Adicionar ao dicionário</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Nothing like it was found</source>
        <translation>Nada parecido foi encontrado</translation>
    </message>
</context>
<context>
    <name>postrider::SpellingButton</name>
    <message>
        <source>Spelling is not checked</source>
        <translation>A ortografia não é verificada</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <comment>languages</comment>
        <translation>Ortografia: %1</translation>
    </message>
</context>
<context>
    <name>postrider::StoryView</name>
    <message>
        <source>What the server said</source>
        <translation>O que o servidor disse</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar o aviso</translation>
    </message>
    <message>
        <source>Show the report about %1</source>
        <translation>Mostrar o aviso sobre %1</translation>
    </message>
</context>
<context>
    <name>postrider::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
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
        <translation>Só quando eu pedir</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>A cada %n hora</numerusform>
            <numerusform>A cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>A cada %n minuto</numerusform>
            <numerusform>A cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail on the server</source>
        <translation>Mensagens no servidor</translation>
    </message>
    <message>
        <source>Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.</source>
        <translation>As mensagens só são excluídas em %1 depois de estarem seguras aqui. O que você escolher vale também para as que já estão lá.</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Mensagens mantidas neste computador</translation>
    </message>
    <message>
        <source>Those kept here can be read without a connection and are searched in full. Of the others, who wrote, when and about what is here all the same. A folder may have a rule of its own: its properties say which.</source>
        <translation>As mantidas aqui podem ser lidas sem conexão e são pesquisadas por inteiro. Das outras, também estão aqui quem escreveu, quando e sobre o quê. Uma pasta pode ter uma regra própria: as propriedades dela a indicam.</translation>
    </message>
    <message>
        <source>Looking for mail</source>
        <translation>Verificação de novas mensagens</translation>
    </message>
    <message>
        <source>&amp;Look at the server</source>
        <translation>&amp;Verificar o servidor</translation>
    </message>
    <message>
        <source>&amp;Look through all folders</source>
        <translation>Verificar &amp;todas as pastas</translation>
    </message>
    <message>
        <source>A POP3 server tells nothing by itself. It is looked at when Postrider starts, too, and whenever you get mail.</source>
        <translation>Um servidor POP3 não avisa nada sozinho. Ele também é verificado quando o Postrider é aberto e sempre que você recebe e-mails.</translation>
    </message>
    <message>
        <source>New mail in the inbox does not wait for this: the server tells of it at once (IDLE), as it does for folders that you are told of. This is for all other folders, and for servers that tell nothing.</source>
        <translation>Novas mensagens na caixa de entrada não precisam esperar: o servidor avisa na hora (IDLE), como nas pastas sobre as quais você recebe avisos. Isto é para todas as outras pastas e para servidores que não avisam nada.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>&amp;Messages with the same subject are one conversation, too</source>
        <translation>&amp;Mensagens com o mesmo assunto também são uma conversa</translation>
    </message>
    <message>
        <source>Else only those that answer each other are. What is here already is put together anew in the background.</source>
        <translation>Se não, só as que respondem umas às outras. O que já está aqui é reagrupado em segundo plano.</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>Sincroni&amp;zação</translation>
    </message>
</context>
<context>
    <name>postrider::TagsPage</name>
    <message>
        <source>&amp;Add a tag</source>
        <translation>&amp;Adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>The keys 1 to 9 put them on the selected messages and take them off again. On the server a tag is a keyword, which other mail programs see, too; name and colour are this program&apos;s.</source>
        <translation>As teclas de 1 a 9 as colocam nas mensagens selecionadas e as retiram de novo. No servidor, uma etiqueta é uma palavra-chave, que outros programas de e-mail também veem; o nome e a cor são deste programa.</translation>
    </message>
    <message>
        <source>Name of tag %1</source>
        <translation>Nome da etiqueta %1</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <comment>the keyword of a tag</comment>
        <translation>No servidor: %1</translation>
    </message>
    <message>
        <source>Colour of tag %1</source>
        <translation>Cor da etiqueta %1</translation>
    </message>
    <message>
        <source>Move tag %1 up</source>
        <translation>Mover a etiqueta %1 para cima</translation>
    </message>
    <message>
        <source>Move tag %1 down</source>
        <translation>Mover a etiqueta %1 para baixo</translation>
    </message>
    <message>
        <source>Remove tag %1 from the list</source>
        <translation>Remover a etiqueta %1 da lista</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
</context>
<context>
    <name>postrider::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>There are no templates yet. In a message that you write, choose “Save as template”.</source>
        <translation>Ainda não há modelos. Em uma mensagem que você escrever, escolha “Salvar como modelo”.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sem assunto)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Subject of the template:</source>
        <translation>Assunto do modelo:</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Remover um modelo</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>Remover o modelo “%1”?</translation>
    </message>
    <message>
        <source>Messages that were begun with it stay.</source>
        <translation>As mensagens que foram começadas com ele continuam existindo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>postrider::Tidying</name>
    <message>
        <source>Put aside until</source>
        <translation>Adiar até</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>New messages of a muted conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Novas mensagens de uma conversa silenciada são marcadas como lidas, sem nenhum aviso. Só neste computador.</translation>
    </message>
    <message>
        <source>You are told of new messages of a watched conversation, whatever folder they come to. On this computer only.</source>
        <translation>Você é avisado de novas mensagens de uma conversa acompanhada, seja qual for a pasta em que cheguem. Só neste computador.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>In all folders but drafts, junk and trash.</source>
        <translation>Em todas as pastas, menos rascunhos, spam e lixeira.</translation>
    </message>
</context>
<context>
    <name>postrider::TimeDialog</name>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Horário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Esse horário já passou.</translation>
    </message>
    <message>
        <source>(the clocks go forward in that night)</source>
        <translation>(os relógios são adiantados nessa noite)</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Escolha um posterior.</translation>
    </message>
</context>
<context>
    <name>postrider::Timeline</name>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>Na fila: %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentativa %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>In Sent</source>
        <translation>Em Enviados</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Stopped at attempt %1</source>
        <translation>Interrompida na tentativa %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Aceita: %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Not delivered to %1 of %2</source>
        <translation>Não entregue a %1 de %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2</source>
        <translation>Entregue a %1 de %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
</context>
<context>
    <name>postrider::ToolRow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
</context>
<context>
    <name>postrider::Tray</name>
    <message>
        <source>&amp;Open Postrider</source>
        <translation>&amp;Abrir o Postrider</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nova mensagem</translation>
    </message>
    <message>
        <source>&amp;Get new mail</source>
        <translation>Rece&amp;ber novas mensagens</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message numerus="yes">
        <source>Postrider: %Ln unread message(s)</source>
        <translation>
            <numerusform>Postrider: %Ln mensagem não lida</numerusform>
            <numerusform>Postrider: %Ln mensagens não lidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Troubles</name>
    <message>
        <source>Postrider did not end properly last time. Your mail was looked through, and what was wrong with it was put right.</source>
        <translation>O Postrider não foi encerrado corretamente da última vez. Suas mensagens foram verificadas, e o que estava errado foi corrigido.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta conta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: you have to sign in again. Your mail is kept until then.</source>
        <translation>%1: é preciso fazer login de novo. Suas mensagens ficam guardadas até lá.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Fazer login…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1: the server could not prove who it is, so nothing was sent to it.</source>
        <translation>%1: o servidor não conseguiu provar quem é, por isso nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificado…</translation>
    </message>
    <message>
        <source>%1: something is wrong with this account.</source>
        <translation>%1: há algo errado com esta conta.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>O que está errado?</translation>
    </message>
    <message>
        <source>%1: the keychain of this computer cannot be used, so the password is kept only until Postrider closes.</source>
        <translation>%1: o chaveiro deste computador não pode ser usado, por isso a senha só é guardada até o Postrider ser fechado.</translation>
    </message>
</context>
<context>
    <name>postrider::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>postrider::ValueRows</name>
    <message>
        <source>Add an address</source>
        <translation>Adicionar um endereço</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Adicionar um número</translation>
    </message>
    <message>
        <source>Add a web page</source>
        <translation>Adicionar uma página da web</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Celular</translation>
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
        <translation>Tipo (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
</TS>
