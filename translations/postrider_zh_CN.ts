<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Account</name>
    <message>
        <source>Local Folders</source>
        <translation>本地文件夹</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>发件箱中的 %Ln 封邮件将不会发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that are only on this computer will be deleted.</source>
        <translation>
            <numerusform>只保存在此电脑上的 %Ln 封草稿将被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that have not been uploaded yet will be deleted.</source>
        <translation>
            <numerusform>尚未上传的 %Ln 封邮件将被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that have not reached the server yet will be lost.</source>
        <translation>
            <numerusform>尚未传到服务器的 %Ln 项更改将会丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on this computer will be deleted.</source>
        <translation>
            <numerusform>此电脑上的 %Ln 封邮件将被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of it on this computer.</source>
        <translation>此电脑上没有该账户的邮件。</translation>
    </message>
    <message>
        <source>What was left on %1 stays there. What another program has deleted there is gone.</source>
        <translation>留在 %1 上的邮件会保持原样。被其他程序删除的邮件已不复存在。</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else: what Postrider has deleted on %1 is gone with it.</source>
        <translation>其中一些邮件可能在别处没有副本：Postrider 已从 %1 上删除的邮件会随之消失。</translation>
    </message>
    <message>
        <source>All mail on %1 stays there. Only the copies on this computer are removed.</source>
        <translation>%1 上的所有邮件都会保留，只移除此电脑上的副本。</translation>
    </message>
    <message>
        <source>Its sign-in is removed from the keychain.</source>
        <translation>其登录信息将从密钥环中移除。</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain.</source>
        <translation>其密码将从密钥环中移除。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>要从此电脑移除 %1 吗？</translation>
    </message>
    <message>
        <source>Export its mail first…</source>
        <translation>先导出其邮件…</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>选择(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Text and size</source>
        <translation>文本和大小(&amp;T)</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>颜色(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>账户(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>邮件(&amp;M)</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>标记(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>写新邮件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Get mail</source>
        <translation>收取邮件(&amp;G)</translation>
    </message>
    <message>
        <source>Get mail of a&amp;ll accounts</source>
        <translation>收取所有账户的邮件(&amp;L)</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>在窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>邮件另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save message as P&amp;DF…</source>
        <translation>邮件另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import a file of mail…</source>
        <translation>导入邮件文件(&amp;I)…</translation>
    </message>
    <message>
        <source>I&amp;mport a directory of mail…</source>
        <translation>导入邮件目录(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export folder…</source>
        <translation>导出文件夹(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up the profile…</source>
        <translation>备份配置文件(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>账户(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;ontacts…</source>
        <translation>联系人(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>选择所有邮件(&amp;A)</translation>
    </message>
    <message>
        <source>Select the &amp;conversation</source>
        <translation>选择会话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read messages</source>
        <translation>已读邮件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>未读邮件(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Starred messages</source>
        <translation>已加星标的邮件(&amp;S)</translation>
    </message>
    <message>
        <source>Messages &amp;without a star</source>
        <translation>未加星标的邮件(&amp;W)</translation>
    </message>
    <message>
        <source>This &amp;message too, or no longer</source>
        <translation>选择或取消选择此邮件(&amp;M)</translation>
    </message>
    <message>
        <source>Find in &amp;message</source>
        <translation>在邮件中查找(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Search mail</source>
        <translation>搜索邮件(&amp;S)</translation>
    </message>
    <message>
        <source>Search in this f&amp;older</source>
        <translation>在此文件夹中搜索(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>筛选此列表(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>过滤器(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>卡片列表(&amp;C)</translation>
    </message>
    <message>
        <source>List as c&amp;olumns</source>
        <translation>分栏列表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by conversation</source>
        <translation>按会话分组(&amp;G)</translation>
    </message>
    <message>
        <source>Group by s&amp;ubject, too</source>
        <translation>同时按主题分组(&amp;U)</translation>
    </message>
    <message>
        <source>Read con&amp;versations whole</source>
        <translation>整个会话一起阅读(&amp;V)</translation>
    </message>
    <message>
        <source>Open &amp;all conversations</source>
        <translation>展开所有会话(&amp;A)</translation>
    </message>
    <message>
        <source>Close all co&amp;nversations</source>
        <translation>折叠所有会话(&amp;N)</translation>
    </message>
    <message>
        <source>Message be&amp;side the list</source>
        <translation>邮件显示在列表旁边(&amp;S)</translation>
    </message>
    <message>
        <source>Message &amp;below the list</source>
        <translation>邮件显示在列表下方(&amp;B)</translation>
    </message>
    <message>
        <source>Message below list and &amp;folders</source>
        <translation>邮件显示在列表和文件夹下方(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;message pane</source>
        <translation>显示邮件窗格(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>缩小(&amp;Z)</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>正常大小(&amp;R)</translation>
    </message>
    <message>
        <source>Messages as &amp;formatted</source>
        <translation>按原格式显示邮件(&amp;F)</translation>
    </message>
    <message>
        <source>Messages formatted simpl&amp;y</source>
        <translation>以简单格式显示邮件(&amp;Y)</translation>
    </message>
    <message>
        <source>Messages as plain &amp;text</source>
        <translation>以纯文本显示邮件(&amp;T)</translation>
    </message>
    <message>
        <source>Darken messages with colours of their o&amp;wn</source>
        <translation>将自带颜色的邮件调暗(&amp;W)</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>颜色跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>Source of the m&amp;essage</source>
        <translation>邮件源代码(&amp;E)</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>所有邮件头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>下一封邮件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>上一封邮件(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;unread message</source>
        <translation>下一封未读邮件(&amp;U)</translation>
    </message>
    <message>
        <source>Previous un&amp;read message</source>
        <translation>上一封未读邮件(&amp;R)</translation>
    </message>
    <message>
        <source>Next unread &amp;conversation</source>
        <translation>下一个未读会话(&amp;C)</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>继续阅读(&amp;O)</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>往回翻页(&amp;B)</translation>
    </message>
    <message>
        <source>Open t&amp;he message</source>
        <translation>打开邮件(&amp;H)</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>返回列表(&amp;L)</translation>
    </message>
    <message>
        <source>Archive and &amp;go to the next</source>
        <translation>归档并转到下一封(&amp;G)</translation>
    </message>
    <message>
        <source>Archive and go to the previou&amp;s</source>
        <translation>归档并转到上一封(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一个窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>转到收件箱(&amp;I)</translation>
    </message>
    <message>
        <source>Go to what is starre&amp;d</source>
        <translation>转到已加星标的邮件(&amp;D)</translation>
    </message>
    <message>
        <source>Go to what was s&amp;ent</source>
        <translation>转到已发送(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the dra&amp;fts</source>
        <translation>转到草稿(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the &amp;archive</source>
        <translation>转到归档(&amp;A)</translation>
    </message>
    <message>
        <source>Ou&amp;tbox</source>
        <translation>发件箱(&amp;T)</translation>
    </message>
    <message>
        <source>Account &amp;1</source>
        <translation>账户 &amp;1</translation>
    </message>
    <message>
        <source>Account &amp;2</source>
        <translation>账户 &amp;2</translation>
    </message>
    <message>
        <source>Account &amp;3</source>
        <translation>账户 &amp;3</translation>
    </message>
    <message>
        <source>Account &amp;4</source>
        <translation>账户 &amp;4</translation>
    </message>
    <message>
        <source>Account &amp;5</source>
        <translation>账户 &amp;5</translation>
    </message>
    <message>
        <source>Account &amp;6</source>
        <translation>账户 &amp;6</translation>
    </message>
    <message>
        <source>Account &amp;7</source>
        <translation>账户 &amp;7</translation>
    </message>
    <message>
        <source>Account &amp;8</source>
        <translation>账户 &amp;8</translation>
    </message>
    <message>
        <source>Account &amp;9</source>
        <translation>账户 &amp;9</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>命令面板(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>新建文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>删除文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>收藏(&amp;V)</translation>
    </message>
    <message>
        <source>Mark all as r&amp;ead</source>
        <translation>全部标为已读(&amp;E)</translation>
    </message>
    <message>
        <source>Empt&amp;y…</source>
        <translation>清空(&amp;Y)…</translation>
    </message>
    <message>
        <source>Fo&amp;lders that are shown…</source>
        <translation>显示的文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>属性(&amp;P)…</translation>
    </message>
    <message>
        <source>New from a tem&amp;plate…</source>
        <translation>从模板新建(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>编辑草稿(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>全部回复(&amp;A)</translation>
    </message>
    <message>
        <source>Reply to the &amp;list</source>
        <translation>回复到邮件列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>转发(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;orward as attachment</source>
        <translation>作为附件转发(&amp;O)</translation>
    </message>
    <message>
        <source>Redirect to somebod&amp;y…</source>
        <translation>重定向给他人(&amp;Y)…</translation>
    </message>
    <message>
        <source>Edit as &amp;new message</source>
        <translation>作为新邮件编辑(&amp;N)</translation>
    </message>
    <message>
        <source>Fetch the &amp;whole message</source>
        <translation>获取完整邮件(&amp;W)</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>归档(&amp;I)</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>移到回收站(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>彻底删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Move to folder…</source>
        <translation>移动到文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>Move to the same folder a&amp;gain</source>
        <translation>再次移动到同一文件夹(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy to folder…</source>
        <translation>复制到文件夹(&amp;C)…</translation>
    </message>
    <message>
        <source>Put aside &amp;until later…</source>
        <translation>延后处理(&amp;U)…</translation>
    </message>
    <message>
        <source>Mark as &amp;junk</source>
        <translation>标为垃圾邮件(&amp;J)</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot junk</source>
        <translation>标为非垃圾邮件(&amp;O)</translation>
    </message>
    <message>
        <source>Filter &amp;based on this message…</source>
        <translation>根据此邮件创建过滤器(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Star or unstar</source>
        <translation>添加或移除星标(&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;unread or read</source>
        <translation>标为未读或已读(&amp;U)</translation>
    </message>
    <message>
        <source>Mark rea&amp;d</source>
        <translation>标为已读(&amp;D)</translation>
    </message>
    <message>
        <source>Mark u&amp;nread</source>
        <translation>标为未读(&amp;N)</translation>
    </message>
    <message>
        <source>Mark con&amp;versation read</source>
        <translation>将会话标为已读(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Mute conversation</source>
        <translation>将会话静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Watch conversation</source>
        <translation>关注会话(&amp;W)</translation>
    </message>
    <message>
        <source>Tag &amp;1</source>
        <translation>标签 &amp;1</translation>
    </message>
    <message>
        <source>Tag &amp;2</source>
        <translation>标签 &amp;2</translation>
    </message>
    <message>
        <source>Tag &amp;3</source>
        <translation>标签 &amp;3</translation>
    </message>
    <message>
        <source>Tag &amp;4</source>
        <translation>标签 &amp;4</translation>
    </message>
    <message>
        <source>Tag &amp;5</source>
        <translation>标签 &amp;5</translation>
    </message>
    <message>
        <source>Tag &amp;6</source>
        <translation>标签 &amp;6</translation>
    </message>
    <message>
        <source>Tag &amp;7</source>
        <translation>标签 &amp;7</translation>
    </message>
    <message>
        <source>Tag &amp;8</source>
        <translation>标签 &amp;8</translation>
    </message>
    <message>
        <source>Tag &amp;9</source>
        <translation>标签 &amp;9</translation>
    </message>
    <message>
        <source>&amp;Remove all tags</source>
        <translation>移除所有标签(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose from a menu…</source>
        <translation>从菜单中选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>新建标签(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Doctor: what is wrong?</source>
        <translation>诊断：哪里有问题？(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Postrider</source>
        <translation>关于 Postrider(&amp;A)</translation>
    </message>
    <message>
        <source>Run f&amp;ilters on this folder</source>
        <translation>对此文件夹应用过滤器(&amp;I)</translation>
    </message>
    <message>
        <source>Run filters on the &amp;selected messages</source>
        <translation>对所选邮件应用过滤器(&amp;S)</translation>
    </message>
    <message>
        <source>Run filters on all f&amp;olders of the account</source>
        <translation>对账户的所有文件夹应用过滤器(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Dark or light for this message</source>
        <translation>切换此邮件的深浅色(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AttachmentCopies</name>
    <message>
        <source>No copy for another program could be made. Make room on the disk, and try again.</source>
        <translation>无法为其他程序创建副本。请腾出磁盘空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>AttachmentRemover</name>
    <message>
        <source>[The attachment “%1” (%2) was deleted on %3.]</source>
        <translation>[附件“%1”（%2）已于 %3 删除。]</translation>
    </message>
    <message>
        <source>[The attachment “%1” (%2) was taken out on %3 and saved in “%4”.]</source>
        <translation>[附件“%1”（%2）已于 %3 取出并保存为“%4”。]</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The desktop could not be told to start Postrider. Look whether your settings folder can be written to.</source>
        <translation>无法让桌面自动启动 Postrider。请检查您的设置文件夹是否可写。</translation>
    </message>
    <message>
        <source>Windows could not be told to start Postrider. Its settings for start-up apps can.</source>
        <translation>无法让 Windows 自动启动 Postrider。您可以在 Windows 的启动应用设置中更改。</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>A task for you</source>
        <translation>给您的任务</translation>
    </message>
    <message>
        <source>Invitation, changed</source>
        <translation>邀请（已更改）</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 提议另一个时间</translation>
    </message>
    <message>
        <source>The proposed time does not suit</source>
        <translation>提议的时间不合适</translation>
    </message>
    <message>
        <source>Another date for an invitation</source>
        <translation>某个邀请的另一个日期</translation>
    </message>
    <message>
        <source>%1 asks to be told how things stand</source>
        <translation>%1 想了解最新情况</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 已接受</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 已拒绝</translation>
    </message>
    <message>
        <source>%1 has accepted, but is not sure yet</source>
        <translation>%1 已暂时接受</translation>
    </message>
    <message>
        <source>%1 sends somebody else</source>
        <translation>%1 委派他人参加</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 已答复</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>day and time</comment>
        <translation>%1 至 %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2 in the time of %3)</source>
        <translation>%1（%3 时间 %2）</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>每 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>每 %Ln 周</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>每 %Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>每 %Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>多次重复</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on these days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 10 times</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，直到 %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1 起</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>nobody in particular</source>
        <translation>未指明的对象</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>未署名的颁发者</translation>
    </message>
    <message>
        <source>For %1, by %2, until %3.</source>
        <comment>a certificate</comment>
        <translation>颁发给 %1，由 %2 颁发，有效期至 %3。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>已放弃与 %1 的连接。</translation>
    </message>
    <message>
        <source>The server %1 could not be found. Check the network connection and the server&apos;s name.</source>
        <translation>找不到服务器 %1。请检查网络连接和服务器名称。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while securing a connection.</source>
        <translation>Postrider 在保护连接时出错。</translation>
    </message>
    <message>
        <source>The server %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>服务器 %1 在只有攻击者才会发送数据的时刻发来了数据。连接已关闭，没有发送任何内容。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while setting up a connection.</source>
        <translation>Postrider 在建立连接时出错。</translation>
    </message>
    <message>
        <source>A connection without encryption is made to this computer only, not to %1. Choose TLS in the account&apos;s settings.</source>
        <translation>不加密的连接只能用于此电脑，不能用于 %1。请在账户设置中选择 TLS。</translation>
    </message>
    <message>
        <source>The name %1 does not lead to this computer, and the connection would not be encrypted.</source>
        <translation>名称 %1 指向的不是此电脑，而连接将不会加密。</translation>
    </message>
    <message>
        <source>This computer did not say in time by which proxy %1 is reached. Look at its proxy settings, or choose a way in the account&apos;s settings.</source>
        <translation>此电脑未及时告知应通过哪个代理访问 %1。请查看电脑的代理设置，或在账户设置中选择一种方式。</translation>
    </message>
    <message>
        <source>%1 is a place within your own network, where messages have no business.</source>
        <translation>%1 位于您自己的网络内部，邮件不应访问那里。</translation>
    </message>
    <message>
        <source>The server %1 did not accept the connection on port %2. It may be down for a while, or the port may be wrong.</source>
        <translation>服务器 %1 未接受端口 %2 上的连接。服务器可能暂时停机，也可能是端口有误。</translation>
    </message>
    <message>
        <source>The network connection to %1 was lost or cannot be made at the moment.</source>
        <translation>与 %1 的网络连接已断开，或目前无法建立。</translation>
    </message>
    <message>
        <source>The server %1 closed the connection while it was being secured.</source>
        <translation>服务器 %1 在建立安全连接时关闭了连接。</translation>
    </message>
    <message>
        <source>The server %1 closed the connection. It may be busy or restarting: try again later.</source>
        <translation>服务器 %1 关闭了连接。它可能正忙或正在重启，请稍后重试。</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>服务器 %1 未及时应答。它可能正忙，也可能是端口或加密方式有误。</translation>
    </message>
    <message>
        <source>The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.</source>
        <translation>服务器 %1 发来的应答不正确。服务器的管理者可以查明原因。</translation>
    </message>
    <message>
        <source>Something that is not a mail server answers in the place of %1, port %2; nothing was sent. If this network wants you to sign in, open any page in a browser: Postrider goes on by itself. If it never worked, check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>在 %1 端口 %2 上应答的不是邮件服务器；没有发送任何内容。如果此网络要求您登录，请在浏览器中打开任意网页，Postrider 随后会自动继续。如果一直连接不上，请检查账户设置中的端口和加密方式。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>“%1”不是 SHA-256 指纹：应为 64 位十六进制数字，可带冒号。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>For %1, by %2, from %3 until %4.</source>
        <comment>a certificate</comment>
        <translation>颁发给 %1，由 %2 颁发，有效期 %3 至 %4。</translation>
    </message>
    <message>
        <source>“account certificates” lists those that are trusted; there are also trust-certificate and revoke-certificate.</source>
        <translation>“account certificates”列出受信任的证书；另有 trust-certificate 和 revoke-certificate。</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>自 %1 起受信任，尽管：%2</translation>
    </message>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>每个服务器都必须证明自己的身份：没有任何证书仅凭您的确认而受信任。</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Please give the fingerprint that whoever runs the server told you: --fingerprint SHA256.</source>
        <translation>请给出服务器管理者告诉您的指纹：--fingerprint SHA256。</translation>
    </message>
    <message>
        <source>The certificates of this account&apos;s servers verify, or are trusted already: there is nothing to trust.</source>
        <translation>此账户服务器的证书均已通过验证或已受信任：没有需要信任的证书。</translation>
    </message>
    <message>
        <source>%1, port %2, shows the certificate %3</source>
        <translation>%1 端口 %2 出示证书 %3</translation>
    </message>
    <message>
        <source>No server of this account shows the certificate with that fingerprint, so nothing is trusted. Ask whoever runs the server which it should be; somebody may be in between.</source>
        <translation>此账户没有任何服务器出示具有该指纹的证书，因此未信任任何证书。请向服务器管理者询问正确的指纹；可能有人在中间拦截。</translation>
    </message>
    <message>
        <source>Trusted from now on. “account revoke-certificate” takes it back.</source>
        <translation>从现在起受信任。“account revoke-certificate”可撤回信任。</translation>
    </message>
    <message>
        <source>“%1” is not HOST:PORT, as “account certificates” shows them.</source>
        <translation>“%1”不是“account certificates”所列的 HOST:PORT 格式。</translation>
    </message>
    <message>
        <source>No such certificate is trusted at %1.</source>
        <translation>在 %1 没有信任过这样的证书。</translation>
    </message>
    <message numerus="yes">
        <source>No longer trusted: %n certificate(s).</source>
        <translation>
            <numerusform>不再信任 %n 个证书。</numerusform>
        </translation>
    </message>
    <message>
        <source>--email needs a mail address.</source>
        <translation>--email 需要一个邮箱地址。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>Please give one incoming server: --imap or --pop3.</source>
        <translation>请给出一个收件服务器：--imap 或 --pop3。</translation>
    </message>
    <message>
        <source>Please give the password in one way: --password-stdin or --password-command.</source>
        <translation>请只用一种方式提供密码：--password-stdin 或 --password-command。</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>收件服务器</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>发件服务器</translation>
    </message>
    <message>
        <source>%1: signed in. %2</source>
        <translation>%1：已登录。%2</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>账户 %1：%2</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>仅限此电脑</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>The account is still there: the disk did not answer in time.</source>
        <translation>账户仍然存在：磁盘未及时响应。</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; what had been deleted on the server is gone.</source>
        <translation>已从此电脑移除 %1 及其邮件；在服务器上已删除的邮件不复存在。</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; nothing changed on the server.</source>
        <translation>已从此电脑移除 %1 及其邮件；服务器上没有任何更改。</translation>
    </message>
    <message>
        <source>add, discover, list, set, order, identity, sign-in or remove</source>
        <translation>add、discover、list、set、order、identity、sign-in 或 remove</translation>
    </message>
    <message>
        <source>There is no “account %1”.</source>
        <translation>没有“account %1”这个命令。</translation>
    </message>
    <message>
        <source>known to Postrider</source>
        <translation>Postrider 已知</translation>
    </message>
    <message>
        <source>from a file on this computer</source>
        <translation>来自此电脑上的文件</translation>
    </message>
    <message>
        <source>published by the domain</source>
        <translation>由该域名发布</translation>
    </message>
    <message>
        <source>from the domain&apos;s service records</source>
        <translation>来自该域名的服务记录</translation>
    </message>
    <message>
        <source>from the public list of providers</source>
        <translation>来自公开的服务商列表</translation>
    </message>
    <message>
        <source>from whoever takes the domain&apos;s mail</source>
        <translation>来自接收该域名邮件的服务商</translation>
    </message>
    <message>
        <source>guessed: servers answer under the usual names</source>
        <translation>推测：常用名称下有服务器应答</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>These servers belong to %1. Use them only if you know that your mail is there.</source>
        <translation>这些服务器属于 %1。请仅在您确定自己的邮箱在那里时使用。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>“%1”不是邮箱地址。</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp.</source>
        <translation>各处查询均不知道此地址的服务器。您的服务商可以告知服务器名称；请用 --imap（或 --pop3）和 --smtp 给出。</translation>
    </message>
    <message>
        <source>The mail of this address seems to be at %1, but nobody who can be trusted says so. If you know that it is right, say --trust %1; else give --imap (or --pop3) and --smtp.</source>
        <translation>此地址的邮箱似乎在 %1，但没有可信的来源能够证实。如果您确定无误，请加上 --trust %1；否则请给出 --imap（或 --pop3）和 --smtp。</translation>
    </message>
    <message>
        <source>Nobody who was asked knows a POP3 server of this address. Your provider tells you its name, if there is one; give it with --pop3.</source>
        <translation>各处查询均不知道此地址的 POP3 服务器。如果有，您的服务商可以告知其名称；请用 --pop3 给出。</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password. Sign in through the browser: say --sign-in browser, or --sign-in device.</source>
        <translation>%1 不允许用密码登录。请通过浏览器登录：使用 --sign-in browser 或 --sign-in device。</translation>
    </message>
    <message>
        <source>answers to %1</source>
        <translation>回复至 %1</translation>
    </message>
    <message>
        <source>blind copy to itself</source>
        <translation>密送给自己</translation>
    </message>
    <message>
        <source>with a signature</source>
        <translation>带签名</translation>
    </message>
    <message>
        <source>%1 has no identity “%2”. “account identity %1 list” shows those that are there.</source>
        <translation>%1 没有身份“%2”。“account identity %1 list”可列出现有身份。</translation>
    </message>
    <message>
        <source>“%1” is no form of messages. There are default, plain and formatted.</source>
        <translation>“%1”不是邮件格式。可用的有 default、plain 和 formatted。</translation>
    </message>
    <message>
        <source>An identity has no “%1”. It has email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution and form, a --signature and a --signature-html.</source>
        <translation>身份没有“%1”这一项。可用的有 email、name、reply-to、bcc-self、plus-addresses、signature-above、answer-above、attribution 和 form，以及 --signature 和 --signature-html。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is too long for a signature.</source>
        <translation>“%1”太长，不能用作签名。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text: --signature.</source>
        <translation>带格式的签名需要同时有一个纯文本签名，供阅读纯文本的人使用：--signature。</translation>
    </message>
    <message>
        <source>Identity %1: %2</source>
        <translation>身份 %1：%2</translation>
    </message>
    <message>
        <source>The change was not written: the disk did not answer in time.</source>
        <translation>更改未写入：磁盘未及时响应。</translation>
    </message>
    <message>
        <source>New mail from %1 is written as %2.</source>
        <translation>%1 的新邮件将以 %2 的身份撰写。</translation>
    </message>
    <message>
        <source>There is no “account identity %1”.</source>
        <translation>没有“account identity %1”这个命令。</translation>
    </message>
    <message>
        <source>The identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or %2+plain://127.0.0.1:port on this computer only.</source>
        <translation>“%1”在这里不是服务器地址。地址应形如 %2s://host:port（TLS）、%2://host:port（STARTTLS），或仅限此电脑的 %2+plain://127.0.0.1:port。</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this computer. Give it with --proxy-password-stdin.</source>
        <translation>命令行中的密码会被此电脑上的所有人看到。请用 --proxy-password-stdin 提供。</translation>
    </message>
    <message>
        <source>“%1” is no proxy here. It can be: %2.</source>
        <translation>“%1”不是可用的代理。可以是：%2。</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>标准输入中没有密码。</translation>
    </message>
    <message>
        <source>%1 can be: %2.</source>
        <translation>%1 可以是：%2。</translation>
    </message>
    <message>
        <source>“bodies” needs a number of days, like 30d.</source>
        <translation>“bodies”需要一个天数，例如 30d。</translation>
    </message>
    <message>
        <source>“leave-on-server” needs a number of days, like 14d.</source>
        <translation>“leave-on-server”需要一个天数，例如 14d。</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>“authserv” needs the name of a server, auto, or none.</source>
        <translation>“authserv”需要一个服务器名称，或 auto、none。</translation>
    </message>
    <message>
        <source>A proxy that wants a password wants a user name, too: proxy=socks5://USER@HOST.</source>
        <translation>需要密码的代理也需要用户名：proxy=socks5://USER@HOST。</translation>
    </message>
    <message>
        <source>Please give one password at a time on standard input.</source>
        <translation>请每次只从标准输入提供一个密码。</translation>
    </message>
    <message>
        <source>Please give the password of %1 at the proxy: --proxy-password-stdin.</source>
        <translation>请提供 %1 在代理上的密码：--proxy-password-stdin。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so the proxy&apos;s password is kept only until Postrider ends.</source>
        <translation>无法使用此电脑的密钥环，因此代理密码只保留到 Postrider 结束为止。</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>账户的邮件通过 IMAP 或 POP3 接收，之后不能更改。要换另一种方式，请再次添加该地址。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 has no password of its own: it signs in through the browser or by a command.</source>
        <translation>%1 没有自己的密码：它通过浏览器或命令登录。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>没有设置项“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3.</source>
        <translation>“leave-on-server”和“delete-on-server”只用于通过 POP3 收信的账户。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer, and sign in:</source>
        <translation>请在此电脑的浏览器中打开以下网页并登录：</translation>
    </message>
    <message>
        <source>Open %1 on any device, and enter the code %2</source>
        <translation>在任意设备上打开 %1，然后输入代码 %2</translation>
    </message>
    <message>
        <source>Whoever signs in through the browser needs no password here.</source>
        <translation>通过浏览器登录时，这里不需要密码。</translation>
    </message>
    <message>
        <source>Nobody is known here who signs people in for this address. Say who does with --oauth, or give a password.</source>
        <translation>不知道由谁为此地址提供登录。请用 --oauth 指明，或提供密码。</translation>
    </message>
    <message>
        <source>This account signs in with a password.</source>
        <translation>此账户使用密码登录。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 需要一个整数。</translation>
    </message>
    <message>
        <source>%1 needs a time like 2026-03-01T08:30 or 2026-03-01T08:30:00Z.</source>
        <translation>%1 需要一个时间，例如 2026-03-01T08:30 或 2026-03-01T08:30:00Z。</translation>
    </message>
    <message>
        <source>“%1” is one word too many here.</source>
        <translation>“%1”在这里是多余的。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider, which does not answer. Close that one, or try again later.</source>
        <translation>此配置文件已在另一个 Postrider 中打开，而它没有应答。请关闭那一个，或稍后重试。</translation>
    </message>
    <message>
        <source>The Postrider that was carrying this out has ended. What it had done by then stays; look before you give the command again.</source>
        <translation>正在执行此操作的 Postrider 已经结束。它此前完成的部分会保留；再次执行命令之前请先查看。</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Open the window when it has finished.</source>
        <translation>有一个 Postrider 命令正在处理此配置文件。请等它完成后再打开窗口。</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Try again when it has finished.</source>
        <translation>有一个 Postrider 命令正在处理此配置文件。请等它完成后再试。</translation>
    </message>
    <message>
        <source>The window:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</source>
        <translation>窗口：  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</translation>
    </message>
    <message>
        <source>A new message:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</source>
        <translation>新邮件：  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</translation>
    </message>
    <message>
        <source>Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)</source>
        <translation>用法：postrider [--profile DIR] [--json] COMMAND ...   （不带命令：打开窗口）</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown.</source>
        <translation>退出状态：0 完成，1 失败，2 用法错误，3 稍后重试，4 需要您处理，5 结果未知。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>要搜索的内容</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3, new groups: %4</source>
        <translation>新增：%1，补充信息：%2，原本就有：%3，新群组：%4</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s).</source>
        <translation>
            <numerusform>已导出 %Ln 个联系人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give the numbers of messages.</source>
        <translation>请给出邮件编号。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>已删除 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give an account or an address, not both.</source>
        <translation>请给出账户或地址，不要同时给出两者。</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: give an address.</source>
        <translation>此配置文件中还没有账户：请给出一个地址。</translation>
    </message>
    <message>
        <source>There are several accounts in this profile: say --account.</source>
        <translation>此配置文件中有多个账户：请用 --account 指明。</translation>
    </message>
    <message>
        <source>--patience is a number of seconds from 1 to 600.</source>
        <translation>--patience 是 1 到 600 之间的秒数。</translation>
    </message>
    <message>
        <source>A test message can be sent only by an account that is in this profile.</source>
        <translation>只有此配置文件中的账户才能发送测试邮件。</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>正在检查 %1 ...</translation>
    </message>
    <message>
        <source>The file or folder to write</source>
        <translation>要写入的文件或文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all</source>
        <translation>
            <numerusform>%Ln 封邮件在本机不完整，已略过。请先获取：sync --folder “%1” --bodies all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln message(s).</source>
        <translation>
            <numerusform>已导出 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be neither a flag nor a keyword. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5; keywords of your own are made of letters, digits, $ and the like.</source>
        <translation>“%1”既不能作标志，也不能作关键字。标志有 seen、flagged、answered、draft、forwarded、junk、notjunk 以及 $label1 至 $label5；您自己的关键字可由字母、数字、$ 等字符组成。</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and +flag or -flag.</source>
        <translation>请给出邮件编号，以及 +标志 或 -标志。</translation>
    </message>
    <message>
        <source>A flag cannot be set and removed at once.</source>
        <translation>不能同时设置和移除同一个标志。</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln message(s).</source>
        <translation>
            <numerusform>已更改 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account whose folder it is to be.</source>
        <translation>请用 --account 指明文件夹属于哪个账户。</translation>
    </message>
    <message>
        <source>The inbox is always watched.</source>
        <translation>收件箱始终受到监视。</translation>
    </message>
    <message>
        <source>There are no messages in %1 itself.</source>
        <translation>%1 本身没有邮件。</translation>
    </message>
    <message>
        <source>create, rename, remove, subscribe, unsubscribe, watch or unwatch</source>
        <translation>create、rename、remove、subscribe、unsubscribe、watch 或 unwatch</translation>
    </message>
    <message>
        <source>There is no “folder %1”.</source>
        <translation>没有“folder %1”这个命令。</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>The file or folder to import</source>
        <translation>要导入的文件或文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln message(s).</source>
        <translation>
            <numerusform>已导入 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln 封邮件原本就有。</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>抄送：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (%3 bytes)</source>
        <translation>附件 %1：%2（%3 字节）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>日历：%1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>联系人：%1</translation>
    </message>
    <message>
        <source>Report on a sent message: %1</source>
        <translation>关于已发送邮件的报告：%1</translation>
    </message>
    <message>
        <source>Asks for a read receipt: %1</source>
        <translation>请求已读回执：%1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>The message&apos;s file</source>
        <translation>邮件文件</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>操作在完成之前被中止。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Give the message on standard input, and “-” as its name.</source>
        <translation>“%1”不是文件。请从标准输入提供邮件，并以“-”作为文件名。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>文件“%1”超过了邮件大小的上限。</translation>
    </message>
    <message>
        <source>There are too many files called “%1” in that folder.</source>
        <translation>该文件夹中名为“%1”的文件太多。</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and a folder.</source>
        <translation>请给出邮件编号和一个文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln message(s).</source>
        <translation>
            <numerusform>已移动 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>已复制 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the outbox.</source>
        <translation>“%1”不是发件箱中的编号。</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox any more.</source>
        <translation>发件箱中已没有邮件 %1。</translation>
    </message>
    <message>
        <source>It is not known whether this message was sent: please use “outbox resolve %1” with “sent”, “resend” or “look”.</source>
        <translation>不知道此邮件是否已发送：请使用“outbox resolve %1”，并加上“sent”、“resend”或“look”。</translation>
    </message>
    <message>
        <source>Taken out of the outbox; it is a draft again.</source>
        <translation>已从发件箱取出，重新成为草稿。</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message.</source>
        <translation>此邮件没有需要决定的事项。</translation>
    </message>
    <message>
        <source>Those who were refused have a draft of their own now: number %1.</source>
        <translation>被拒收的收件人现在有一封单独的草稿：编号 %1。</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time.</source>
        <translation>现在更改此邮件的发送时间已经太晚。</translation>
    </message>
    <message>
        <source>It waits until then. Postrider has to be running at that time, or is asked to send with “outbox retry”.</source>
        <translation>邮件会等到那时。届时 Postrider 必须正在运行，或用“outbox retry”要求发送。</translation>
    </message>
    <message>
        <source>Please say “sent”, “resend” or “look”.</source>
        <translation>请输入“sent”、“resend”或“look”。</translation>
    </message>
    <message>
        <source>It was not found. Whether it was sent is still not known.</source>
        <translation>没有找到。邮件是否已发送仍然未知。</translation>
    </message>
    <message>
        <source>Found: it was sent.</source>
        <translation>已找到：邮件已发送。</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>已记为已发送。</translation>
    </message>
    <message>
        <source>There is no “outbox %1”.</source>
        <translation>没有“outbox %1”这个命令。</translation>
    </message>
    <message>
        <source>The number of a message in the outbox</source>
        <translation>发件箱中的邮件编号</translation>
    </message>
    <message>
        <source>“sent”, “resend” or “look”</source>
        <translation>“sent”、“resend”或“look”</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Saved everything but passwords in “%1”.</source>
        <translation>除密码外的所有内容已保存到“%1”。</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Restored into “%1”. Passwords are not in a backup: Postrider will ask for them.</source>
        <translation>已恢复到“%1”。备份中不含密码：Postrider 会向您询问。</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>配置文件完好。</translation>
    </message>
    <message>
        <source>The profile is damaged: what is said above is lost on this computer.</source>
        <translation>配置文件已损坏：以上所列内容在此电脑上已丢失。</translation>
    </message>
    <message>
        <source>The Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Nothing was sent from this profile as %1.</source>
        <translation>此配置文件没有以 %1 发送过任何邮件。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>attempt %1: put off</source>
        <translation>第 %1 次尝试：已推迟</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>handed over, and not confirmed</source>
        <translation>已交出，未获确认</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>accepted, and kept by the server until its time</source>
        <translation>已接受，由服务器保留至指定时间</translation>
    </message>
    <message>
        <source>copy in Sent</source>
        <translation>副本已存入“已发送”</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已解除搁置</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>视为已发送</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>%1 的所有人</translation>
    </message>
    <message>
        <source>Nobody&apos;s messages load pictures from the web unasked.</source>
        <translation>任何人的邮件都不会未经询问就从网上加载图片。</translation>
    </message>
    <message>
        <source>There is no such permission: %1.</source>
        <translation>没有这样的许可：%1。</translation>
    </message>
    <message>
        <source>An address or a domain</source>
        <translation>地址或域名</translation>
    </message>
    <message>
        <source>remote-pictures does not know “%1”.</source>
        <translation>remote-pictures 不认识“%1”。</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>图片文件</translation>
    </message>
    <message>
        <source>The name of the file has to end in .png or .pdf.</source>
        <translation>文件名必须以 .png 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>这里无法绘制任何内容。</translation>
    </message>
    <message>
        <source>Shown in the simple view: %1</source>
        <translation>以简单视图显示：%1</translation>
    </message>
    <message>
        <source>The message could not be drawn.</source>
        <translation>无法绘制此邮件。</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>要查找的内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not in the search index yet, so there may be more than this.</source>
        <translation>
            <numerusform>%Ln 封邮件尚未编入搜索索引，因此结果可能不止这些。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account which account the message goes out from.</source>
        <translation>请用 --account 指明从哪个账户发送邮件。</translation>
    </message>
    <message>
        <source>Sent, and a copy is in Sent.</source>
        <translation>已发送，副本已存入“已发送”。</translation>
    </message>
    <message>
        <source>Sent. The copy in Sent is still to come.</source>
        <translation>已发送。“已发送”中的副本尚待保存。</translation>
    </message>
    <message>
        <source>In the outbox. It goes out as soon as the server takes it.</source>
        <translation>已放入发件箱。服务器一接受就会发出。</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Held in the outbox.</source>
        <translation>已在发件箱中搁置。</translation>
    </message>
    <message>
        <source>This command was started without a profile.</source>
        <translation>此命令启动时没有配置文件。</translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile. “account list” shows those that are there.</source>
        <translation>此配置文件中没有账户“%1”。“account list”可列出现有账户。</translation>
    </message>
    <message>
        <source>%1 are a place on this computer, not an account: nothing is received, sent or set up there.</source>
        <translation>%1是此电脑上的存储位置，不是账户：在那里不能收信、发信或进行设置。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. “folders” shows those that are there.</source>
        <translation>没有文件夹“%1”。“folders”可列出现有文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message. “list” shows them.</source>
        <translation>“%1”不是邮件编号。“list”可列出编号。</translation>
    </message>
    <message>
        <source>There is no message %1 any more.</source>
        <translation>邮件 %1 已不存在。</translation>
    </message>
    <message>
        <source>“%1” is not a range of numbers of messages.</source>
        <translation>“%1”不是邮件编号范围。</translation>
    </message>
    <message>
        <source>Done here; it will reach the server with the next “sync”. %1</source>
        <translation>已在本机完成；下次“sync”时会传到服务器。%1</translation>
    </message>
    <message>
        <source>The message did not come in time. Please try again later.</source>
        <translation>邮件未及时取到。请稍后重试。</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>此邮件已不在这里。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (about %3 bytes, still on the server)</source>
        <translation>附件 %1：%2（约 %3 字节，仍在服务器上）</translation>
    </message>
    <message>
        <source>The number of a message</source>
        <translation>邮件编号</translation>
    </message>
    <message>
        <source>--bodies is “all”, “none” or a number of days, like “30d”.</source>
        <translation>--bodies 可以是“all”、“none”或一个天数，例如“30d”。</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: “account add” makes one.</source>
        <translation>此配置文件中还没有账户：请用“account add”添加。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 of your changes sent, %5 s</source>
        <translation>新增 %1，更改 %2，移除 %3，已发送您的更改 %4 项，用时 %5 秒</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: it is of another version of Postrider, or no filter.</source>
        <translation>无法读取过滤器“%1”：它属于另一个版本的 Postrider，或者不是过滤器。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a filter. “rules list” shows them.</source>
        <translation>“%1”不是过滤器编号。“rules list”可列出编号。</translation>
    </message>
    <message>
        <source>There is no filter %1. “rules list” shows those that are there.</source>
        <translation>没有过滤器 %1。“rules list”可列出现有的过滤器。</translation>
    </message>
    <message>
        <source>Please give the numbers of filters. “rules list” shows them.</source>
        <translation>请给出过滤器编号。“rules list”可列出编号。</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Please say with --folder where the filters are to be run, or with --account in all folders of which account.</source>
        <translation>请用 --folder 指明对哪个文件夹应用过滤器，或用 --account 指明对哪个账户的所有文件夹应用。</translation>
    </message>
    <message numerus="yes">
        <source>Filters would hold for %L1 of %Ln message(s). Nothing was changed.</source>
        <translation>
            <numerusform>%Ln 封邮件中有 %L1 封会符合过滤器。没有更改任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 封邮件中有 %L1 封符合过滤器。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no file of filters: “rules export” writes them.</source>
        <translation>“%1”不是过滤器文件：此类文件由“rules export”写出。</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider 正在关闭。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while signing in.</source>
        <translation>Postrider 在登录时出错。</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in of %1. Sign in again, as this user; if that does not help, the account may not be allowed to use mail programs.</source>
        <translation>邮件服务器不接受 %1 的登录。请以该用户重新登录；如果仍然不行，可能是该账户不允许使用邮件程序。</translation>
    </message>
    <message>
        <source>The password command of this account is empty. Set one, or enter the password.</source>
        <translation>此账户的密码命令为空。请设置命令，或输入密码。</translation>
    </message>
    <message>
        <source>no answer within a minute</source>
        <translation>一分钟内没有应答</translation>
    </message>
    <message>
        <source>The password command of this account failed. Run it by hand to see why.</source>
        <translation>此账户的密码命令执行失败。请手动运行以查明原因。</translation>
    </message>
    <message>
        <source>The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password.</source>
        <translation>密钥环已锁定，或密码已不在其中。请解锁密钥环后重试，或输入密码。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. Start it and try again, or enter the password: it is then kept until Postrider closes.</source>
        <translation>无法访问此电脑的密钥环。请启动密钥环后重试，或输入密码：密码将保留到 Postrider 关闭为止。</translation>
    </message>
    <message>
        <source>Postrider does not know the password of this account. Enter it to go on.</source>
        <translation>Postrider 不知道此账户的密码。请输入密码以继续。</translation>
    </message>
    <message>
        <source>Postrider does not know the password of the proxy %1. Enter it in the account&apos;s settings.</source>
        <translation>Postrider 不知道代理 %1 的密码。请在账户设置中输入。</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date within this year, as Qt writes date formats: &quot;d MMM&quot; gives &quot;3 May&quot;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month as a heading in the list, &quot;December 2025&quot;: %1 its name, %2 the year.</extracomment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>DefaultProgram</name>
    <message>
        <source>The desktop did not take Postrider as the mail program. Its own settings for default applications can.</source>
        <translation>桌面未能将 Postrider 设为邮件程序。您可以在桌面的默认应用程序设置中更改。</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” has no domain that settings could be looked up for. Check the address, or enter the servers by hand.</source>
        <translation>“%1”没有可供查找设置的域名。请检查地址，或手动输入服务器。</translation>
    </message>
    <message>
        <source>The search for the settings of %1 was given up.</source>
        <translation>已放弃查找 %1 的设置。</translation>
    </message>
</context>
<context>
    <name>DispositionWriter</name>
    <message>
        <source>This is a receipt for the message that you sent to %1.</source>
        <translation>这是您发送给 %1 的邮件的回执。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>It was displayed on the recipient&apos;s screen. That is no proof that it was read or understood.</source>
        <translation>邮件已在收件人的屏幕上显示。这并不能证明收件人已阅读或理解其内容。</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt for this message.</source>
        <translation>没有人为此邮件请求回执。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已读：%1</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The doctor was sent away.</source>
        <translation>诊断已中止。</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1.</source>
        <translation>没有找到为 %1 发布的设置。</translation>
    </message>
    <message>
        <source>The servers of this account are those that are published for %1.</source>
        <translation>此账户的服务器与为 %1 发布的一致。</translation>
    </message>
    <message>
        <source>Other servers are published for %1 than this account uses: %2.</source>
        <translation>为 %1 发布的服务器与此账户使用的不同：%2。</translation>
    </message>
    <message>
        <source>If all else is good, nothing has to be done. If not, ask your provider which are right.</source>
        <translation>如果其他一切正常，则无需处理。否则请向服务商询问哪些是正确的。</translation>
    </message>
    <message>
        <source>Nobody could be asked which servers are published for %1.</source>
        <translation>无法查询为 %1 发布的服务器。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>请检查网络连接。</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1, so there is nothing to compare with.</source>
        <translation>没有为 %1 发布的设置，因此无从比较。</translation>
    </message>
    <message>
        <source>Nobody could be asked where the mail of %1 is: the network does not work, or leads nowhere.</source>
        <translation>无法查询 %1 的邮箱所在：网络不通，或未连到互联网。</translation>
    </message>
    <message>
        <source>Nobody who was asked knows where the mail of %1 is.</source>
        <translation>各处查询均不知道 %1 的邮箱在哪里。</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and ask your provider for the names of the servers.</source>
        <translation>请逐字检查地址，并向服务商询问服务器名称。</translation>
    </message>
    <message>
        <source>The mail of %1 seems to be at %2.</source>
        <translation>%1 的邮箱似乎在 %2。</translation>
    </message>
    <message>
        <source>These servers belong to %1, and nobody who can be trusted says that they are yours: use them only if you know it.</source>
        <translation>这些服务器属于 %1，没有可信的来源能证实它们是您的：请仅在您确定时使用。</translation>
    </message>
    <message>
        <source>A server is missing: ask your provider for its name.</source>
        <translation>缺少一个服务器：请向服务商询问其名称。</translation>
    </message>
    <message>
        <source>%1 has no domain whose service records could be asked for.</source>
        <translation>%1 没有可供查询服务记录的域名。</translation>
    </message>
    <message>
        <source>The name servers of %1 did not answer.</source>
        <translation>%1 的域名服务器没有应答。</translation>
    </message>
    <message>
        <source>%1 publishes no service records; that is usual, and nothing depends on it.</source>
        <translation>%1 没有发布服务记录；这很常见，也没有影响。</translation>
    </message>
    <message>
        <source>The service records of %1 name other servers than this account uses: %2.</source>
        <translation>%1 的服务记录中的服务器与此账户使用的不同：%2。</translation>
    </message>
    <message>
        <source>The service records of %1 name %2.</source>
        <translation>%1 的服务记录指向 %2。</translation>
    </message>
    <message>
        <source>The clock of this computer could not be compared: the address&apos;s own domain does not tell the time.</source>
        <translation>无法核对此电脑的时钟：该地址的域名不提供时间。</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of %1.</source>
        <translation>此电脑的时钟与 %1 的一致。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind that of %1.</source>
        <translation>
            <numerusform>此电脑的时钟比 %1 的慢 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of that of %1.</source>
        <translation>
            <numerusform>此电脑的时钟比 %1 的快 %Ln 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set date and time by itself. With a wrong clock good certificates look bad, and mail carries wrong dates.</source>
        <translation>请让系统自动设置日期和时间。时钟不准会使有效的证书看起来无效，邮件上的日期也会出错。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while it looked.</source>
        <translation>Postrider 在检查时出错。</translation>
    </message>
    <message>
        <source>Start or unlock the keychain of this computer, and enter the password once more, so that it is kept.</source>
        <translation>请启动或解锁此电脑的密钥环，然后再次输入密码，以便保存。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password of this account again.</source>
        <translation>请解锁密钥环，或重新输入此账户的密码。</translation>
    </message>
    <message>
        <source>Not asked, because it would not go through the proxy of this account.</source>
        <translation>未查询，因为查询不会经过此账户的代理。</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>已发布的设置</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>服务记录</translation>
    </message>
    <message>
        <source>The server&apos;s addresses</source>
        <translation>服务器的 IP 地址</translation>
    </message>
    <message>
        <source>Connection over IPv4</source>
        <translation>IPv4 连接</translation>
    </message>
    <message>
        <source>Connection over IPv6</source>
        <translation>IPv6 连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>服务器的功能</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>What the server can do after signing in</source>
        <translation>登录后服务器的功能</translation>
    </message>
    <message>
        <source>Special folders</source>
        <translation>特殊文件夹</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>最大邮件大小</translation>
    </message>
    <message>
        <source>Room on the server</source>
        <translation>服务器空间</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Mail on this computer</source>
        <translation>此电脑上的邮件</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>此电脑的空间</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>测试邮件</translation>
    </message>
    <message>
        <source>Check the network connection. If other programs reach the internet, check the server&apos;s name and port, and whether a firewall is in between.</source>
        <translation>请检查网络连接。如果其他程序可以上网，请检查服务器的名称和端口，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>Check user name and password; some providers want an app password, or a sign-in through the browser. Then enter the password again for this account.</source>
        <translation>请检查用户名和密码；有些服务商要求使用应用专用密码，或通过浏览器登录。然后重新输入此账户的密码。</translation>
    </message>
    <message>
        <source>Nothing is sent there, because somebody could be in between. Check the server&apos;s name, the port, the kind of encryption and the date of this computer; then ask whoever runs the server. The certificate of your own server you can look at, compare, and trust by itself.</source>
        <translation>没有向那里发送任何内容，因为可能有人在中间拦截。请检查服务器名称、端口、加密方式和此电脑的日期；然后询问服务器管理者。如果是您自己的服务器，您可以查看、核对并单独信任其证书。</translation>
    </message>
    <message>
        <source>Show the transcript to whoever runs the server.</source>
        <translation>请将通信记录交给服务器管理者查看。</translation>
    </message>
    <message>
        <source>Look whether it has happened before you try again.</source>
        <translation>再次尝试之前，请先查看操作是否已经完成。</translation>
    </message>
    <message>
        <source>Make room on the disk, and see whether it works properly.</source>
        <translation>请腾出磁盘空间，并检查磁盘是否工作正常。</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings.</source>
        <translation>请查看账户设置。</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>请重新运行诊断。</translation>
    </message>
    <message>
        <source>Please report this with the transcript.</source>
        <translation>请报告此问题并附上通信记录。</translation>
    </message>
    <message>
        <source>%1: not looked at, because of what went wrong before.</source>
        <translation>%1：因前面出现的问题而未检查。</translation>
    </message>
    <message>
        <source>%1 is an IMAP server and says what it can do.</source>
        <translation>%1 是 IMAP 服务器，并已告知其功能。</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers %Ln way(s) to sign in.</source>
        <translation>
            <numerusform>%1 提供 %Ln 种登录方式。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells of new mail by itself.</source>
        <translation>%1 会主动通知新邮件。</translation>
    </message>
    <message>
        <source>%1 does not tell of new mail by itself (no IDLE).</source>
        <translation>%1 不会主动通知新邮件（无 IDLE）。</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider looks every minute.</source>
        <translation>无需处理：Postrider 每分钟查看一次。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) on the server.</source>
        <translation>
            <numerusform>服务器上有 %Ln 个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>It says which are for %1.</source>
        <translation>它指明了哪些文件夹用于 %1。</translation>
    </message>
    <message>
        <source>It does not say which are for %1.</source>
        <translation>它没有指明哪些文件夹用于 %1。</translation>
    </message>
    <message>
        <source>Postrider goes by the folders&apos; names then. If it takes the wrong one, choose another in the folder&apos;s menu.</source>
        <translation>此时 Postrider 会根据文件夹名称判断。如果判断有误，请在文件夹菜单中另选一个。</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of messages that are put there, or does not tell.</source>
        <translation>%1 对存入的邮件大小没有限制，或没有告知。</translation>
    </message>
    <message>
        <source>%1 keeps no message larger than %2.</source>
        <translation>%1 不保存大于 %2 的邮件。</translation>
    </message>
    <message>
        <source>Copies of larger ones in Sent, and drafts, stay on this computer only. Ask whoever runs the server for more.</source>
        <translation>更大的已发送邮件副本和草稿只保留在此电脑上。如需放宽，请联系服务器管理者。</translation>
    </message>
    <message>
        <source>%1 keeps messages up to %2.</source>
        <translation>%1 可保存最大 %2 的邮件。</translation>
    </message>
    <message>
        <source>%1 sets no limit to the mailbox, or does not tell.</source>
        <translation>%1 对邮箱容量没有限制，或没有告知。</translation>
    </message>
    <message>
        <source>%1 of %2 on the server are used.</source>
        <translation>服务器上已使用 %1，共 %2。</translation>
    </message>
    <message>
        <source>The mailbox is full: %1</source>
        <translation>邮箱已满：%1</translation>
    </message>
    <message>
        <source>Delete mail, empty Trash, or get more room: nothing more arrives.</source>
        <translation>请删除邮件、清空回收站或扩充空间：否则无法再收到邮件。</translation>
    </message>
    <message>
        <source>Delete mail or empty Trash soon: when it is full, nothing more arrives.</source>
        <translation>请尽快删除邮件或清空回收站：邮箱满后将无法再收到邮件。</translation>
    </message>
    <message>
        <source>%1 is a POP3 server and says what it can do.</source>
        <translation>%1 是 POP3 服务器，并已告知其功能。</translation>
    </message>
    <message>
        <source>%1 is a POP3 server that does not say what it can do (no CAPA).</source>
        <translation>%1 是 POP3 服务器，但没有告知其功能（无 CAPA）。</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider tries.</source>
        <translation>无需处理：Postrider 会自行尝试。</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in.</source>
        <translation>%1 没有提供任何登录方式。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>请检查账户设置中的端口和加密方式。</translation>
    </message>
    <message>
        <source>%1 does not number its messages lastingly (no UIDL).</source>
        <translation>%1 没有为邮件提供固定编号（无 UIDL）。</translation>
    </message>
    <message>
        <source>Postrider tells messages apart by what is in them then, which takes longer.</source>
        <translation>此时 Postrider 根据内容区分邮件，会花更长时间。</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %Ln second(s) between two visits.</source>
        <translation>
            <numerusform>%1 要求两次访问之间间隔 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider waits.</source>
        <translation>无需处理：Postrider 会等待。</translation>
    </message>
    <message>
        <source>%1 can all that is needed.</source>
        <translation>%1 具备所需的一切功能。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the server (%1).</source>
        <translation>
            <numerusform>服务器上有 %Ln 封邮件（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It removes messages by itself after %Ln day(s).</source>
        <translation>
            <numerusform>服务器会在 %Ln 天后自动移除邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: what is here stays here.</source>
        <translation>无需处理：本机上的邮件会保留。</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as the settings of this computer say. It looks up the name.</source>
        <translation>按此电脑的设置，与 %1 的连接经过 %2。名称由代理解析。</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as this account says. It looks up the name.</source>
        <translation>按此账户的设置，与 %1 的连接经过 %2。名称由代理解析。</translation>
    </message>
    <message>
        <source>%1 is reached by the proxy, not from here.</source>
        <translation>%1 由代理连接，不从这里直接连接。</translation>
    </message>
    <message>
        <source>The name %1 is known; IPv4 addresses: %2, IPv6 addresses: %3.</source>
        <translation>名称 %1 可以解析；IPv4 地址：%2，IPv6 地址：%3。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account&apos;s settings, letter by letter, and whether this computer is online.</source>
        <translation>请逐字检查账户设置中的服务器名称，以及此电脑是否已联网。</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv4 on port %2.</source>
        <translation>%1 在端口 %2 上接受 IPv4 连接。</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv6 on port %2.</source>
        <translation>%1 在端口 %2 上接受 IPv6 连接。</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>%1 没有 IPv4 地址。</translation>
    </message>
    <message>
        <source>%1 has no IPv6 address.</source>
        <translation>%1 没有 IPv6 地址。</translation>
    </message>
    <message>
        <source>Nothing has to be done: the other way works, and is taken.</source>
        <translation>无需处理：另一种方式可用，并会采用。</translation>
    </message>
    <message>
        <source>Look at the proxy in the account&apos;s settings, or at that of this computer. Whoever runs it can tell more.</source>
        <translation>请查看账户设置或此电脑设置中的代理。代理的管理者可以提供更多信息。</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted with %2.</source>
        <translation>与 %1 的连接已用 %2 加密。</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>连接未加密；它不会离开此电脑。</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is what you want.</source>
        <translation>如果这正是您想要的，则无需处理。</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate.</source>
        <translation>不加密就没有证书。</translation>
    </message>
    <message>
        <source>The certificate that was not accepted is for %1, by %2, until %3.</source>
        <translation>未被接受的证书颁发给 %1，由 %2 颁发，有效期至 %3。</translation>
    </message>
    <message>
        <source>Whoever runs the server can tell whether it is theirs.</source>
        <translation>服务器管理者可以确认证书是否属于他们。</translation>
    </message>
    <message>
        <source>The certificate is for %1, by %2, until %3. It does not verify; you have chosen to trust it at %4.</source>
        <translation>证书颁发给 %1，由 %2 颁发，有效期至 %3。它未通过验证；您已于 %4 选择信任它。</translation>
    </message>
    <message>
        <source>Nothing has to be done if it is your own server. You can take the trust back in the account&apos;s settings.</source>
        <translation>如果是您自己的服务器，则无需处理。您可以在账户设置中撤回信任。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is for %1, by %2; it expires in %Ln day(s) (%3).</source>
        <translation>
            <numerusform>证书颁发给 %1，由 %2 颁发；将在 %Ln 天后过期（%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it soon; after that day nothing works here.</source>
        <translation>服务器管理者应尽快更新证书；过期之后这里将无法工作。</translation>
    </message>
    <message>
        <source>Nobody signed in to %1: there is no password for it.</source>
        <translation>未登录 %1：没有它的密码。</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>请输入此账户的密码。</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>已以 %2 的身份登录 %1。</translation>
    </message>
    <message>
        <source>%1 is a sending server and says what it can do.</source>
        <translation>%1 是发件服务器，并已告知其功能。</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on this port, so it takes mail for others from nobody.</source>
        <translation>%1 在此端口上不允许任何人登录，因此不会代任何人转发邮件。</translation>
    </message>
    <message>
        <source>Sending is on port 465 or 587 with most providers. Change the port in the account&apos;s settings.</source>
        <translation>多数服务商使用端口 465 或 587 发送邮件。请在账户设置中更改端口。</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of a message, or does not tell.</source>
        <translation>%1 对邮件大小没有限制，或没有告知。</translation>
    </message>
    <message>
        <source>%1 takes no message larger than %2.</source>
        <translation>%1 不接受大于 %2 的邮件。</translation>
    </message>
    <message>
        <source>Attachments grow by a third on their way: send large files in another way, or ask whoever runs the server for more.</source>
        <translation>附件在传输中会增大三分之一：请用其他方式发送大文件，或请服务器管理者放宽限制。</translation>
    </message>
    <message>
        <source>%1 takes messages up to %2.</source>
        <translation>%1 接受最大 %2 的邮件。</translation>
    </message>
    <message>
        <source>There was no answer in time. The server may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>未及时收到应答。服务器可能正忙，也可能是端口或加密方式有误。</translation>
    </message>
    <message>
        <source>The password comes from the command of this account.</source>
        <translation>密码由此账户的命令提供。</translation>
    </message>
    <message>
        <source>The password is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>密码仅在本次会话中保留：没有密钥环，或密钥环已锁定。</translation>
    </message>
    <message>
        <source>The sign-in is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>登录信息仅在本次会话中保留：没有密钥环，或密钥环已锁定。</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>密码保存在密钥环中。</translation>
    </message>
    <message>
        <source>The sign-in through the browser is in the keychain, and still good.</source>
        <translation>浏览器登录信息保存在密钥环中，并且仍然有效。</translation>
    </message>
    <message>
        <source>The mail on this computer is in good order.</source>
        <translation>此电脑上的邮件完好。</translation>
    </message>
    <message>
        <source>The mail on this computer is damaged.</source>
        <translation>此电脑上的邮件已损坏。</translation>
    </message>
    <message>
        <source>Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.</source>
        <translation>请备份配置文件，然后用“check”检查全部内容。服务器上的邮件可以重新获取。</translation>
    </message>
    <message>
        <source>Something in the mail on this computer was not in order, and has been put right.</source>
        <translation>此电脑上的邮件曾有问题，现已修复。</translation>
    </message>
    <message>
        <source>Nothing has to be done; if it happens again, let “check” look at all of it.</source>
        <translation>无需处理；如果再次发生，请用“check”检查全部内容。</translation>
    </message>
    <message>
        <source>There is room on the disk where the mail is: %1.</source>
        <translation>邮件所在磁盘空间充足：%1。</translation>
    </message>
    <message>
        <source>The system does not say how much room there is on the disk where the mail is.</source>
        <translation>系统没有告知邮件所在磁盘还有多少空间。</translation>
    </message>
    <message>
        <source>There is little room on the disk where the mail is: %1.</source>
        <translation>邮件所在磁盘空间不足：%1。</translation>
    </message>
    <message>
        <source>Make room: without it no mail can be fetched, written or sent.</source>
        <translation>请腾出空间：否则无法收取、撰写或发送邮件。</translation>
    </message>
    <message>
        <source>There is nothing on the way to %1: they are on this computer.</source>
        <translation>%1就在此电脑上，没有需要检查的连接。</translation>
    </message>
    <message>
        <source>No test message was sent, because not both servers could be signed in to.</source>
        <translation>没有发送测试邮件，因为未能同时登录两个服务器。</translation>
    </message>
    <message>
        <source>End the trouble above first.</source>
        <translation>请先解决上面的问题。</translation>
    </message>
    <message>
        <source>Postrider test message %1</source>
        <translation>Postrider 测试邮件 %1</translation>
    </message>
    <message>
        <source>Nothing was sent. End this trouble first.</source>
        <translation>没有发送任何内容。请先解决这个问题。</translation>
    </message>
    <message>
        <source>Postrider&apos;s doctor has sent this message to see whether mail comes back. You can delete it.
</source>
        <translation>Postrider 的诊断功能发送了此邮件，以检查邮件能否返回。您可以将其删除。
</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>测试邮件未发送。</translation>
    </message>
    <message numerus="yes">
        <source>The server took the test message, but it did not come back within %Ln second(s).</source>
        <translation>
            <numerusform>服务器接受了测试邮件，但它在 %Ln 秒内没有返回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in Junk and other folders, and a little later in the Inbox: some servers hold mail back, and rules may move it.</source>
        <translation>请在垃圾邮件和其他文件夹中查找，稍后再看收件箱：有些服务器会延迟投递邮件，规则也可能将其移走。</translation>
    </message>
    <message>
        <source>Getting to know the account took too long; no test message was sent.</source>
        <translation>了解账户情况花费的时间太长；没有发送测试邮件。</translation>
    </message>
    <message>
        <source>Let the account be brought up to date first.</source>
        <translation>请先让账户完成更新。</translation>
    </message>
    <message>
        <source>The test message could not be sent in time.</source>
        <translation>测试邮件未能及时发出。</translation>
    </message>
    <message>
        <source>The test message was taken out of the outbox. See what was found about the outgoing server.</source>
        <translation>测试邮件已从发件箱取出。请查看发件服务器的检查结果。</translation>
    </message>
    <message>
        <source>The test message is in the outbox still: see there.</source>
        <translation>测试邮件仍在发件箱中：请在那里查看。</translation>
    </message>
    <message>
        <source>A test message to yourself was back after %1 s.</source>
        <translation>发给您自己的测试邮件在 %1 秒后返回。</translation>
    </message>
    <message>
        <source>It is in the Inbox; you can delete it.</source>
        <translation>它在收件箱中，您可以将其删除。</translation>
    </message>
    <message>
        <source>See what was found about the servers.</source>
        <translation>请查看服务器的检查结果。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>收件服务器</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>发件服务器</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>端到端</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>One thing is wrong: %1</source>
        <translation>有一项不正常：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Begin with this one: %1</source>
        <translation>
            <numerusform>有 %Ln 项不正常。请先从这一项开始：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works. There are %Ln thing(s) that you may want to know.</source>
        <translation>
            <numerusform>一切正常。有 %Ln 项您可能想了解。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>What Postrider %1 found out about the mail of %2</source>
        <translation>Postrider %1 对 %2 邮件的检查结果</translation>
    </message>
</context>
<context>
    <name>DomainRecords</name>
    <message>
        <source>The question about %1 was given up.</source>
        <translation>已放弃查询 %1。</translation>
    </message>
    <message>
        <source>The name servers did not answer in time.</source>
        <translation>域名服务器未及时应答。</translation>
    </message>
    <message>
        <source>The name servers could not be asked about %1.</source>
        <translation>无法向域名服务器查询 %1。</translation>
    </message>
</context>
<context>
    <name>EngineSandbox</name>
    <message>
        <source>Postrider runs as root, where the browser engine cannot be shut in. Please run it as an ordinary user.</source>
        <translation>Postrider 正以 root 身份运行，此时无法隔离浏览器引擎。请以普通用户身份运行。</translation>
    </message>
    <message>
        <source>This computer does not let programs shut in parts of themselves (user namespaces and seccomp), without which the browser engine is not used.</source>
        <translation>此电脑不允许程序隔离自身的组件（用户命名空间和 seccomp），没有隔离就不会使用浏览器引擎。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is too deep below other folders and was left out.</source>
        <translation>“%1”的文件夹层级太深，已略过。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read and was left out.</source>
        <translation>无法读取文件夹“%1”，已略过。</translation>
    </message>
    <message>
        <source>“%1” is a link to elsewhere and was left out.</source>
        <translation>“%1”是指向别处的链接，已略过。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read and was left out.</source>
        <translation>无法读取文件“%1”，已略过。</translation>
    </message>
    <message>
        <source>The file “%1” is no mail and was left out.</source>
        <translation>文件“%1”不是邮件，已略过。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>没有文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>无法读取“%1”。请检查其权限。</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>“%1”既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>无法写入文件“%1”。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
</context>
<context>
    <name>FileLoad</name>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>“%1”是文件夹。请附加其中的文件，或先将其打包成一个文件。</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so it was not attached.</source>
        <translation>“%1”已不存在，因此没有附加。</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation>“%1”不是可以附加的文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than any mail server takes. Share it another way and send a link.</source>
        <translation>“%1”超过了所有邮件服务器能接受的大小。请用其他方式共享，并发送链接。</translation>
    </message>
    <message>
        <source>“%1” could not be read, so it was not attached. Look whether you may open it.</source>
        <translation>无法读取“%1”，因此没有附加。请检查您是否有权打开它。</translation>
    </message>
</context>
<context>
    <name>FilterRule</name>
    <message>
        <source>A filter needs a condition. “Every message” is one, too.</source>
        <translation>过滤器需要一个条件。“所有邮件”也算条件。</translation>
    </message>
    <message>
        <source>A filter needs something to do.</source>
        <translation>过滤器需要一个要执行的操作。</translation>
    </message>
    <message>
        <source>This filter is too large.</source>
        <translation>此过滤器太大。</translation>
    </message>
    <message>
        <source>A condition of this filter compares what cannot be compared in that way.</source>
        <translation>此过滤器中有一个条件，其内容不能用这种方式比较。</translation>
    </message>
    <message>
        <source>A condition has nothing to look for.</source>
        <translation>有一个条件没有填写要查找的内容。</translation>
    </message>
    <message>
        <source>“%1” is no name of a header field.</source>
        <translation>“%1”不是邮件头字段的名称。</translation>
    </message>
    <message>
        <source>A number in a condition is below zero.</source>
        <translation>某个条件中的数字小于零。</translation>
    </message>
    <message>
        <source>Choose the folder for what is moved or copied.</source>
        <translation>请选择要移动或复制到的文件夹。</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>请选择一个标签。</translation>
    </message>
    <message>
        <source>A message can go to one place only: keep one of the moves.</source>
        <translation>一封邮件只能移到一个地方：请只保留一个移动操作。</translation>
    </message>
    <message>
        <source>Write the address to which messages are forwarded.</source>
        <translation>请填写邮件要转发到的地址。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1”不是邮箱地址。</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The web server %1 gave an answer that is not understood.</source>
        <translation>无法理解网页服务器 %1 的应答。</translation>
    </message>
    <message>
        <source>Postrider asks web servers only over a secured connection (https).</source>
        <translation>Postrider 只通过安全连接（https）访问网页服务器。</translation>
    </message>
</context>
<context>
    <name>ImapClient</name>
    <message>
        <source>This folder is no longer on the mail server.</source>
        <translation>邮件服务器上已没有此文件夹。</translation>
    </message>
    <message>
        <source>Messages were removed on the mail server meanwhile. Postrider will look again.</source>
        <translation>在此期间，邮件服务器上有邮件被移除。Postrider 会重新查看。</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete mail that is not needed, or ask your provider for more room.</source>
        <translation>服务器上的邮箱已满。请删除不需要的邮件，或请服务商扩充空间。</translation>
    </message>
    <message>
        <source>The mail server keeps no more of this kind. Its reason is in the details.</source>
        <translation>邮件服务器无法再保存更多此类内容。原因见详细信息。</translation>
    </message>
    <message>
        <source>The message is larger than this mail server takes.</source>
        <translation>邮件超过了此邮件服务器能接受的大小。</translation>
    </message>
    <message>
        <source>You have no permission to do this in this folder. Whoever shares the folder can give it.</source>
        <translation>您没有在此文件夹中执行此操作的权限。共享此文件夹的人可以授予权限。</translation>
    </message>
    <message>
        <source>There is a folder with this name already. Choose another name.</source>
        <translation>已有同名文件夹。请选择另一个名称。</translation>
    </message>
    <message>
        <source>The folder has other folders in it. Move or remove those first.</source>
        <translation>此文件夹中还有其他文件夹。请先移动或移除它们。</translation>
    </message>
    <message>
        <source>The mail server can never do this. Its reason is in the details.</source>
        <translation>邮件服务器永远无法执行此操作。原因见详细信息。</translation>
    </message>
    <message>
        <source>The mail server cannot search for letters of this script.</source>
        <translation>邮件服务器无法搜索此种文字。</translation>
    </message>
    <message>
        <source>The folder is damaged on the mail server. Whoever runs the server can repair it.</source>
        <translation>邮件服务器上的此文件夹已损坏。服务器管理者可以修复。</translation>
    </message>
    <message>
        <source>The mail server has a fault. Whoever runs the server can find out why.</source>
        <translation>邮件服务器出现故障。服务器管理者可以查明原因。</translation>
    </message>
    <message>
        <source>The mail server wants you to speak to whoever runs it. Its reason is in the details.</source>
        <translation>邮件服务器要求您联系其管理者。原因见详细信息。</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>邮件服务器不再接受您在邮件服务商处的登录。请在那里重新登录。</translation>
    </message>
    <message>
        <source>The password has expired. Set a new one with your mail provider, then enter it here.</source>
        <translation>密码已过期。请在邮件服务商处设置新密码，然后在这里输入。</translation>
    </message>
    <message>
        <source>The password is right, but this user may not open the mailbox. Check the user name in the account&apos;s settings.</source>
        <translation>密码正确，但该用户无权打开此邮箱。请检查账户设置中的用户名。</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>邮件服务器不接受 Postrider 的登录方式。您的邮件服务商可以告知所需的方式。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>邮件服务器不接受该用户名和密码。请检查后重新输入。</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>邮件服务器目前无法执行此操作。Postrider 会再次尝试。</translation>
    </message>
    <message>
        <source>The mail server did not understand Postrider. Its own words are in the details.</source>
        <translation>邮件服务器无法理解 Postrider。服务器的原话见详细信息。</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>邮件服务器拒绝执行此操作。原因见详细信息。</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>邮件服务器目前不接受连接。Postrider 会再次尝试。</translation>
    </message>
    <message>
        <source>The mail server ended the connection. Postrider will connect again.</source>
        <translation>邮件服务器结束了连接。Postrider 会重新连接。</translation>
    </message>
    <message>
        <source>A mail server cannot keep this label. Use letters, digits and hyphens only.</source>
        <translation>邮件服务器无法保存此标签。请只使用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Postrider made a mistake in a request to the mail server.</source>
        <translation>Postrider 向邮件服务器发出的请求有误。</translation>
    </message>
    <message>
        <source>This mail server speaks a kind of IMAP that Postrider does not know.</source>
        <translation>此邮件服务器使用 Postrider 不支持的 IMAP 版本。</translation>
    </message>
    <message>
        <source>The mail server sent something that is not proper IMAP. Whoever runs the server can find out why.</source>
        <translation>邮件服务器发来的内容不符合 IMAP 规范。服务器管理者可以查明原因。</translation>
    </message>
    <message>
        <source>The mail server wanted to go on without encryption. The connection was closed and nothing was sent. Check the network you are in.</source>
        <translation>邮件服务器要求在不加密的情况下继续。连接已关闭，没有发送任何内容。请检查您所在的网络。</translation>
    </message>
    <message>
        <source>What answers at this address is not an IMAP server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>在此地址应答的不是 IMAP 服务器。请检查账户设置中的服务器名称和端口。</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>邮件服务器不提供此账户所需的加密。连接已关闭，没有发送任何内容。</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>邮件服务器在只有攻击者才会发送数据的时刻发来了数据。连接已关闭，没有发送任何内容。</translation>
    </message>
    <message>
        <source>This cannot be sent to a mail server, because it holds a character that IMAP does not allow.</source>
        <translation>这些内容无法发送到邮件服务器，因为其中含有 IMAP 不允许的字符。</translation>
    </message>
    <message>
        <source>The mail server did not finish in time. Postrider will connect again.</source>
        <translation>邮件服务器未及时完成。Postrider 会重新连接。</translation>
    </message>
    <message>
        <source>The folder was replaced on the mail server while it was open. Postrider will open it again.</source>
        <translation>文件夹在打开期间被邮件服务器替换。Postrider 会重新打开它。</translation>
    </message>
    <message>
        <source>The mail server did only a part of what was asked. Its own words are in the details.</source>
        <translation>邮件服务器只完成了部分请求。服务器的原话见详细信息。</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>与邮件服务器的连接未加密，因此没有发送密码。</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>邮件服务器没有提供 Postrider 支持的登录方式。您的邮件服务商可以告知应用专用密码或其他服务器是否可行。</translation>
    </message>
    <message>
        <source>The mail server did not say clearly which messages are gone. Postrider will ask in another way.</source>
        <translation>邮件服务器没有明确说明哪些邮件已被删除。Postrider 会换一种方式查询。</translation>
    </message>
    <message>
        <source>On this mail server the name of a folder cannot hold the character %1. Choose a name without it.</source>
        <translation>在此邮件服务器上，文件夹名称不能包含字符 %1。请选择不含该字符的名称。</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The password is too long for the keychain.</source>
        <translation>密码太长，无法存入密钥环。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>密钥环未及时应答。</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>今天早上</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今天晚上</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明天早上</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <extracomment>&quot;Monday morning&quot;</extracomment>
        <translation>%1早上</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday, time</comment>
        <extracomment>on a weekday at a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time, as in &quot;Tomorrow, 8:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider’s server keeps it until then. This computer need not be on.</source>
        <translation>您的服务商的服务器会将其保留到那时。此电脑无需开机。</translation>
    </message>
    <message>
        <source>It waits in the folder Snoozed. If Postrider is not running then, it comes back as soon as it is.</source>
        <translation>邮件会在“Snoozed”文件夹中等待。如果届时 Postrider 没有运行，则在下次运行时立即返回。</translation>
    </message>
    <message>
        <source>Postrider has to be running and this computer awake at that time; otherwise it goes out as soon as both are.</source>
        <translation>届时 Postrider 必须正在运行，且此电脑处于唤醒状态；否则将在两者都满足时立即发出。</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link says %1, but leads to %2.</source>
        <translation>此链接显示为 %1，但实际指向 %2。</translation>
    </message>
    <message>
        <source>This link leads to a computer without a name: %1. Honest letters do not do that.</source>
        <translation>此链接指向一台没有名称的计算机：%1。正当的邮件不会这样做。</translation>
    </message>
    <message>
        <source>This link leads to %1, a name that is made to look like another one.</source>
        <translation>此链接指向 %1，这个名称被刻意做得与另一个名称相似。</translation>
    </message>
    <message>
        <source>This link leads to %1, which looks like %2 but is not.</source>
        <translation>此链接指向 %1，它看起来像 %2，但并不是。</translation>
    </message>
    <message>
        <source>This link begins as if it led somewhere else, but leads to %1.</source>
        <translation>此链接的开头看似指向别处，但实际指向 %1。</translation>
    </message>
</context>
<context>
    <name>ListGoodbye</name>
    <message>
        <source>This list takes no unsubscribing over a secured connection. Open its page in the browser instead.</source>
        <translation>此邮件列表不支持通过安全连接退订。请改为在浏览器中打开其网页。</translation>
    </message>
    <message>
        <source>The list wants you to do this on its page. Open it in the browser.</source>
        <translation>此邮件列表要求您在其网页上操作。请在浏览器中打开。</translation>
    </message>
    <message>
        <source>The list does not know this subscription any more. You may have left it already.</source>
        <translation>此邮件列表已没有这项订阅。您可能已经退订。</translation>
    </message>
    <message>
        <source>The list did not accept it. Try again later, or open its page in the browser.</source>
        <translation>此邮件列表没有接受请求。请稍后重试，或在浏览器中打开其网页。</translation>
    </message>
</context>
<context>
    <name>ListLook</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The copies have arrived already. Move them back from there, or remove them in their folder.</source>
        <translation>副本已经到达。请从那里移回，或在其文件夹中移除。</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.</source>
        <translation>此服务器上的文件夹 %1 不能存放邮件。您可以在另一个文件夹的属性中将其指定为归档文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. Nothing was moved.</source>
        <translation>此服务器上的文件夹 %1 不能存放邮件。没有移动任何内容。</translation>
    </message>
    <message>
        <source>Not everything could be taken back: some messages have been moved or removed since.</source>
        <translation>未能全部撤销：部分邮件在此期间已被移动或删除。</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>(no recipient)</source>
        <translation>（无收件人）</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>（无发件人）</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>已于 %1 返回</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>直到 %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>添加星标</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Put aside until later</source>
        <translation>已延后</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Show or hide the messages of this conversation</source>
        <translation>显示或隐藏此会话中的邮件</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>a shortcut that can start a program</source>
        <translation>可以启动程序的快捷方式</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>录音或录像</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>办公文档</translation>
    </message>
    <message>
        <source>the image of a disk</source>
        <translation>磁盘映像</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>其他内容（%1）</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is a program, or can start one.</source>
        <translation>“%1”与其名称不符：它是程序，或可以启动程序。</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>“%1”与其名称不符：它是%2。</translation>
    </message>
    <message>
        <source>“%1” is a program, or can start one.</source>
        <translation>“%1”是程序，或可以启动程序。</translation>
    </message>
    <message>
        <source>“%1” holds macros: small programs that run when they are allowed to.</source>
        <translation>“%1”含有宏：即获得允许后便会运行的小程序。</translation>
    </message>
    <message>
        <source>“%1” is the image of a disk, in which programs may be.</source>
        <translation>“%1”是磁盘映像，其中可能含有程序。</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened, or is named so that it looks harmless.</source>
        <translation>“%1”打开时可能运行某些内容，或其名称使它看起来无害。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password, so nothing that looks for viruses has seen what is in it.</source>
        <translation>“%1”有密码保护，因此没有任何病毒扫描程序检查过其内容。</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>转发的邮件</translation>
    </message>
    <message>
        <source>The text of this message is extremely long; only its beginning is shown. The source has all of it.</source>
        <translation>此邮件的正文极长，只显示开头部分。源代码中有全部内容。</translation>
    </message>
    <message>
        <source>“%1” is not in this message: the sender only says where it can be fetched. Postrider does not do that.</source>
        <translation>“%1”不在此邮件中：发件人只说明了可在何处获取。Postrider 不会去获取。</translation>
    </message>
    <message>
        <source>This is piece %1 of %2 of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>此邮件被拆分成多段发送，这是第 %1 段，共 %2 段。其他各段是单独的邮件。</translation>
    </message>
    <message>
        <source>This is a piece of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>此邮件被拆分成多段发送，这是其中一段。其他各段是单独的邮件。</translation>
    </message>
    <message>
        <source>This message names its sender twice. Do not trust either of them.</source>
        <translation>此邮件两次标明发件人。两者都不要相信。</translation>
    </message>
    <message>
        <source>This message does not say who sent it.</source>
        <translation>此邮件没有说明是谁发送的。</translation>
    </message>
    <message>
        <source>The sender&apos;s name, “%1”, looks like an address, but the message comes from %2.</source>
        <translation>发件人名称“%1”看起来像一个地址，但邮件来自 %2。</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not a valid one: %1</source>
        <translation>发件人地址无效：%1</translation>
    </message>
    <message>
        <source>The header of this message is far longer than any honest one. Only its beginning was read.</source>
        <translation>此邮件的邮件头远长于任何正当邮件。只读取了开头部分。</translation>
    </message>
    <message>
        <source>This message has parts within parts more than 100 levels deep. What lies deeper is offered as one file.</source>
        <translation>此邮件的嵌套超过 100 层。更深的部分作为一个文件提供。</translation>
    </message>
    <message>
        <source>This message has more than 10,000 parts. The rest is offered as one file.</source>
        <translation>此邮件超过 10,000 个部分。其余部分作为一个文件提供。</translation>
    </message>
    <message>
        <source>This message wraps encoded messages in encoded messages. Not all of them were opened.</source>
        <translation>此邮件将编码的邮件嵌套在编码的邮件中。并未全部打开。</translation>
    </message>
    <message>
        <source>The parts of this message could not be told apart, so its text is shown as it came.</source>
        <translation>无法区分此邮件的各个部分，因此按收到的原样显示正文。</translation>
    </message>
    <message>
        <source>The end of this message is missing. It may have been cut off on its way.</source>
        <translation>此邮件缺少结尾，可能在传输途中被截断。</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there.</source>
        <translation>此邮件的邮件头含有不应出现的行。</translation>
    </message>
    <message>
        <source>An attachment of this message can run as a program. Open it only if you expected it.</source>
        <translation>此邮件的一个附件可以作为程序运行。请仅在您预期会收到它时打开。</translation>
    </message>
</context>
<context>
    <name>MessageWriter</name>
    <message>
        <source>“%1” is not a mail address. Correct it and send again.</source>
        <translation>“%1”不是邮箱地址。请更正后重新发送。</translation>
    </message>
    <message>
        <source>The address %1 has a domain that does not exist in this spelling. Correct it and send again.</source>
        <translation>地址 %1 的域名没有这种写法。请更正后重新发送。</translation>
    </message>
    <message>
        <source>This message is too complicated to be sent: its header or its number of parts is beyond all limits.</source>
        <translation>此邮件过于复杂，无法发送：其邮件头或部分的数量超出所有限制。</translation>
    </message>
    <message>
        <source>This is not a message: it does not begin with a header.</source>
        <translation>这不是邮件：开头没有邮件头。</translation>
    </message>
    <message>
        <source>This file holds several messages (mbox). Send them one by one, each from a file of its own.</source>
        <translation>此文件含有多封邮件（mbox）。请将它们存为单独的文件，逐封发送。</translation>
    </message>
    <message>
        <source>This message holds lines or characters that cannot be sent, in a place where they cannot be encoded.</source>
        <translation>此邮件含有无法发送的行或字符，并且其所在位置无法编码。</translation>
    </message>
    <message>
        <source>This message has no recipient. Add at least one address and send again.</source>
        <translation>此邮件没有收件人。请至少添加一个地址后重新发送。</translation>
    </message>
    <message>
        <source>This message is signed and holds characters that have to be encoded for sending, which would break the signature. Encode it before signing.</source>
        <translation>此邮件已签名，但含有发送时必须编码的字符，编码会破坏签名。请先编码再签名。</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there and cannot be sent.</source>
        <translation>此邮件的邮件头含有不应出现、无法发送的行。</translation>
    </message>
    <message>
        <source>The header of one of this message&apos;s parts holds characters that cannot be sent. Its file name may have to be written differently.</source>
        <translation>此邮件某个部分的头信息含有无法发送的字符。可能需要更改其文件名。</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>Postrider is not signed in at %1, or the keychain is locked. Unlock the keychain and try again, or sign in.</source>
        <translation>Postrider 未登录 %1，或密钥环已锁定。请解锁密钥环后重试，或登录。</translation>
    </message>
    <message>
        <source>The file %1 with the ids for signing in through the browser cannot be used. Correct it, or take it away.</source>
        <translation>无法使用含有浏览器登录 ID 的文件 %1。请更正或移除它。</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on another device. Sign in on this one.</source>
        <translation>%1 不允许在其他设备上登录。请在此设备上登录。</translation>
    </message>
    <message>
        <source>The service that signs people in at %1 sends Postrider elsewhere with its secrets, which it does not follow.</source>
        <translation>为 %1 提供登录的服务要求 Postrider 带着机密信息转到别处，Postrider 没有照做。</translation>
    </message>
    <message>
        <source>The sign-in at %1 is no longer good. Sign in again.</source>
        <translation>%1 的登录已失效。请重新登录。</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused there. Sign in again if that was a mistake.</source>
        <translation>%1 拒绝了登录。如果这是误操作，请重新登录。</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time. Sign in again.</source>
        <translation>未及时在 %1 登录。请重新登录。</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment.</source>
        <translation>%1 目前无法提供登录。</translation>
    </message>
    <message>
        <source>%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.</source>
        <translation>%1 不允许 Postrider 请求登录。Postrider 用于它的 ID（oauth-clients.json）可能有误。</translation>
    </message>
    <message>
        <source>%1 gave an answer to the sign-in that is not understood. It may be better in a while.</source>
        <translation>无法理解 %1 对登录的应答。过一会儿可能会好转。</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>已放弃登录。</translation>
    </message>
    <message>
        <source>%1 lets Postrider in for a moment only, not for good. Whoever runs it can find out why.</source>
        <translation>%1 只允许 Postrider 暂时登录，不能长期保持。其管理者可以查明原因。</translation>
    </message>
    <message>
        <source>No web browser could be opened, and %1 signs people in through one only.</source>
        <translation>无法打开网页浏览器，而 %1 只能通过浏览器登录。</translation>
    </message>
    <message>
        <source>Postrider could not make a place for the browser to come back to on this computer. A security program may forbid it.</source>
        <translation>Postrider 无法在此电脑上建立供浏览器返回的位置。可能被安全软件禁止。</translation>
    </message>
    <message>
        <source>This was too much.</source>
        <translation>内容过多。</translation>
    </message>
    <message>
        <source>This is nothing that Postrider understands.</source>
        <translation>Postrider 无法理解此内容。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>这里没有内容。</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Postrider waits for. Go back to Postrider and begin again.</source>
        <translation>此应答不属于 Postrider 正在等待的登录。请回到 Postrider 重新开始。</translation>
    </message>
    <message>
        <source>You have signed in. You can close this page and go back to Postrider.</source>
        <translation>您已登录。您可以关闭此页面，回到 Postrider。</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not come from %1, so it was not used. Somebody may be in between.</source>
        <translation>登录的应答不是来自 %1，因此没有采用。可能有人在中间拦截。</translation>
    </message>
</context>
<context>
    <name>Op</name>
    <message>
        <source>It is %1, and the mailbox takes no more than %2.</source>
        <translation>邮件大小为 %1，而邮箱最多接受 %2。</translation>
    </message>
    <message>
        <source>Put a draft into the Drafts folder</source>
        <translation>将草稿存入“草稿”文件夹</translation>
    </message>
    <message>
        <source>The folder that the messages were to go to is no longer there.</source>
        <translation>邮件要移往的文件夹已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.</source>
        <translation>
            <numerusform>%Ln 封邮件无法复制到服务器：邮件太大、格式不被接受，或已不存在。原邮件仍在原处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln message(s)</source>
        <translation>
            <numerusform>上传 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder that the messages were to be copied to is no longer there.</source>
        <translation>邮件要复制到的文件夹已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln message(s)</source>
        <translation>
            <numerusform>复制 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>已有同名文件夹。</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>创建文件夹 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good</source>
        <translation>
            <numerusform>彻底删除 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>此邮件已不在这里。</translation>
    </message>
    <message>
        <source>This message is on its way to another place. Try again when it has arrived there.</source>
        <translation>此邮件正在移往别处。请等它到达后再试。</translation>
    </message>
    <message>
        <source>The folder that the messages were moved to is no longer there. They are back where they were.</source>
        <translation>邮件移往的文件夹已不存在。邮件已回到原处。</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln message(s)</source>
        <translation>
            <numerusform>移动 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>服务器上已没有此文件夹。</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>此操作已撤回。</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>文件夹已不存在。</translation>
    </message>
    <message>
        <source>The inbox cannot be removed.</source>
        <translation>收件箱不能移除。</translation>
    </message>
    <message>
        <source>Remove the folder %1</source>
        <translation>移除文件夹 %1</translation>
    </message>
    <message>
        <source>The inbox cannot be renamed.</source>
        <translation>收件箱不能重命名。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>文件夹不能移动到自身之中。</translation>
    </message>
    <message>
        <source>Rename a folder to %1</source>
        <translation>将文件夹重命名为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) read</source>
        <translation>
            <numerusform>将 %Ln 封邮件标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) unread</source>
        <translation>
            <numerusform>将 %Ln 封邮件标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln message(s)</source>
        <translation>
            <numerusform>为 %Ln 封邮件添加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star from %Ln message(s)</source>
        <translation>
            <numerusform>移除 %Ln 封邮件的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln message(s)</source>
        <translation>
            <numerusform>更改 %Ln 封邮件的标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>订阅文件夹</translation>
    </message>
    <message>
        <source>Unsubscribe from a folder</source>
        <translation>取消订阅文件夹</translation>
    </message>
    <message>
        <source>The messages go into %1 instead, and so does what you archive from now on. The settings of the account can change that.</source>
        <translation>邮件会改放到 %1，今后归档的邮件也是如此。可在帐户设置中更改。</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Postrider ended while the message was being handed over.</source>
        <translation>Postrider 在交出邮件时结束了运行。</translation>
    </message>
    <message>
        <source>Postrider made a mistake with this message. Nothing else is kept waiting by it; please report it.</source>
        <translation>Postrider 处理此邮件时出错。其他邮件不受影响；请报告此问题。</translation>
    </message>
    <message>
        <source>The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1</source>
        <translation>邮件已发送，但服务器没有接受要存入“已发送”的副本。Postrider 会再次尝试；腾出邮箱空间可能有帮助。%1</translation>
    </message>
    <message>
        <source>The copy is %1, and the mailbox takes no more than %2.</source>
        <translation>副本大小为 %1，而邮箱最多接受 %2。</translation>
    </message>
    <message>
        <source>Found in %1: the server had taken it.</source>
        <translation>已在 %1 中找到：服务器已经接受。</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so parts of a message that goes along were encoded anew.</source>
        <translation>此服务器不接受 8 位文本，因此随附邮件的部分内容已重新编码。</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so a message that goes along became a plain file: that way nothing in it, such as a signature, was changed.</source>
        <translation>此服务器不接受 8 位文本，因此随附邮件已改为普通文件：这样其中的内容（例如签名）没有任何改动。</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 和另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Tries to send it once more, as it is.</source>
        <translation>按原样再次尝试发送。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Opens the message again, for those who have not got it.</source>
        <translation>为尚未收到邮件的人重新打开邮件。</translation>
    </message>
    <message>
        <source>Opens the message again. It is not sent meanwhile.</source>
        <translation>重新打开邮件。在此期间不会发送。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sends it to nobody else. For those who have not got it, it goes back to your drafts.</source>
        <translation>不再发送给其他人。对尚未收到的人，邮件会回到草稿。</translation>
    </message>
    <message>
        <source>Does not send it. The message goes back to your drafts.</source>
        <translation>不发送。邮件会回到草稿。</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>发送给其他人</translation>
    </message>
    <message>
        <source>Sends it now. A draft stays for those who were refused.</source>
        <translation>立即发送。为被拒收的收件人保留一封草稿。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>The message goes out as soon as you are signed in.</source>
        <translation>您登录后邮件会立即发出。</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>Shows what the server presented, and what you can do.</source>
        <translation>显示服务器出示的内容以及您可以采取的措施。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>Looks for the message on the server, in Sent and All mail.</source>
        <translation>在服务器的“已发送”和“所有邮件”中查找此邮件。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Sends the same message once more. Somebody may get it twice.</source>
        <translation>再次发送同一封邮件。可能有人会收到两次。</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>已经发送</translation>
    </message>
    <message>
        <source>Counts it as sent and takes it out of the outbox.</source>
        <translation>视为已发送，并从发件箱中取出。</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>重新撰写</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>You have seen it: the card goes. The message keeps its history.</source>
        <translation>您已看过：卡片将消失。邮件会保留其历史记录。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Does not wait any longer.</source>
        <translation>不再等待。</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>更改时间…</translation>
    </message>
    <message>
        <source>Sends it at another time.</source>
        <translation>在另一个时间发送。</translation>
    </message>
    <message>
        <source>“Look again” searches for it on the server. “Send again” sends the same message once more: somebody may get it twice. “It was sent” takes it out of the outbox.</source>
        <translation>“再次查找”会在服务器上查找邮件。“重新发送”会再次发送同一封邮件：可能有人会收到两次。“已经发送”会将其从发件箱中取出。</translation>
    </message>
    <message>
        <source>“Send to the others” sends it now and leaves you a draft for those who were refused.</source>
        <translation>“发送给其他人”会立即发送，并为被拒收的收件人留下一封草稿。</translation>
    </message>
    <message>
        <source>Nothing was handed over. “Certificate” shows what the server presented; try again only in a network you trust.</source>
        <translation>没有交出任何内容。“证书”会显示服务器出示的内容；请只在您信任的网络中重试。</translation>
    </message>
    <message>
        <source>The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.</source>
        <translation>交出邮件时连接中断，因此邮件可能已经发送。除非您要求，否则不会再次发送。</translation>
    </message>
    <message>
        <source>Goes to your provider’s server now, which sends it %1.</source>
        <translation>现在交给您的服务商的服务器，由它于 %1 发送。</translation>
    </message>
    <message>
        <source>Will be sent %1. Postrider has to be running and this computer awake then.</source>
        <translation>将于 %1 发送。届时 Postrider 必须正在运行，且此电脑处于唤醒状态。</translation>
    </message>
    <message>
        <source>Can be taken back until it leaves.</source>
        <translation>发出之前都可以撤回。</translation>
    </message>
    <message>
        <source>Will be sent as soon as there is a connection.</source>
        <translation>一有网络连接就会发送。</translation>
    </message>
    <message>
        <source>It could not be handed over yet.</source>
        <translation>尚未能交出。</translation>
    </message>
    <message>
        <source>%1 Postrider tries again %2.</source>
        <comment>what happened; when</comment>
        <translation>%1 Postrider 将于 %2 再次尝试。</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Handed over; waiting for the server to confirm.</source>
        <translation>已交出，正在等待服务器确认。</translation>
    </message>
    <message>
        <source>The server keeps it and sends it %1.</source>
        <translation>服务器会保留它，并于 %1 发送。</translation>
    </message>
    <message>
        <source>%1 keeps it and sends it %2.</source>
        <translation>%1 会保留它，并于 %2 发送。</translation>
    </message>
    <message>
        <source>Sent: the server has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>已发送：服务器已接受。连上邮箱后，副本会立即存入“已发送”。</translation>
    </message>
    <message>
        <source>Sent: %1 has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>已发送：%1 已接受。连上邮箱后，副本会立即存入“已发送”。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>已发送。</translation>
    </message>
    <message>
        <source>A report says that it could not be delivered.</source>
        <translation>报告称邮件无法送达。</translation>
    </message>
    <message>
        <source>Could not be delivered to %1.</source>
        <translation>无法送达 %1。</translation>
    </message>
    <message>
        <source>The message waits for you.</source>
        <translation>邮件等待您处理。</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>启用账户</translation>
    </message>
    <message>
        <source>Its mail is fetched again, and what waits is sent.</source>
        <translation>重新收取其邮件，并发送等待中的邮件。</translation>
    </message>
    <message>
        <source>Sent. The copy for Sent is filed when its account is switched on again.</source>
        <translation>已发送。重新启用账户后，副本会存入“已发送”。</translation>
    </message>
    <message>
        <source>Its account was switched off while it was being sent. It goes on when the account is switched on again.</source>
        <translation>发送过程中账户被停用。重新启用账户后会继续。</translation>
    </message>
    <message>
        <source>Its account is switched off. It is sent when the account is switched on again.</source>
        <translation>账户已停用。重新启用账户后会发送。</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>账户已停用</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>%1后再次尝试</translation>
    </message>
    <message>
        <source>Leaves in %1</source>
        <translation>%1后发出</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>在服务器上</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>The pictures were given up.</source>
        <translation>已放弃加载图片。</translation>
    </message>
</context>
<context>
    <name>Pop3Client</name>
    <message>
        <source>The mail server lets nobody into the mailbox at the moment. Postrider will try again.</source>
        <translation>邮件服务器目前不允许任何人进入邮箱。Postrider 会再次尝试。</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>邮件服务器不接受 Postrider 的登录方式。您的邮件服务商可以告知所需的方式。</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>邮件服务器不再接受您在邮件服务商处的登录。请在那里重新登录。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>邮件服务器不接受该用户名和密码。请检查后重新输入。</translation>
    </message>
    <message>
        <source>Another device or program is using the mailbox at the moment. Postrider will try again.</source>
        <translation>目前有其他设备或程序正在使用此邮箱。Postrider 会再次尝试。</translation>
    </message>
    <message>
        <source>The mail server wants more time between two visits. Postrider will try again.</source>
        <translation>邮件服务器要求两次访问之间间隔更久。Postrider 会再次尝试。</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>邮件服务器目前无法执行此操作。Postrider 会再次尝试。</translation>
    </message>
    <message>
        <source>The mail server has a fault that does not pass by itself. Whoever runs the server can repair it; its own words are in the details.</source>
        <translation>邮件服务器出现了不会自行恢复的故障。服务器管理者可以修复；服务器的原话见详细信息。</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out, because of letters in its header. Its own words are in the details.</source>
        <translation>由于邮件头中的某些字符，邮件服务器不提供此邮件。服务器的原话见详细信息。</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>邮件服务器目前不接受连接。Postrider 会再次尝试。</translation>
    </message>
    <message>
        <source>The mail server did not delete everything it was asked to. Postrider will look again and ask once more.</source>
        <translation>邮件服务器没有删除要求删除的所有邮件。Postrider 会重新查看并再次要求。</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>邮件服务器拒绝执行此操作。原因见详细信息。</translation>
    </message>
    <message>
        <source>What answers at this address is not a POP3 server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>在此地址应答的不是 POP3 服务器。请检查账户设置中的服务器名称和端口。</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>邮件服务器不提供此账户所需的加密。连接已关闭，没有发送任何内容。</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>邮件服务器在只有攻击者才会发送数据的时刻发来了数据。连接已关闭，没有发送任何内容。</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out. Its reason is in the details.</source>
        <translation>邮件服务器不提供此邮件。原因见详细信息。</translation>
    </message>
    <message>
        <source>The message is too large to be fetched. It stays on the mail server.</source>
        <translation>邮件太大，无法获取。它会保留在邮件服务器上。</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood. It may not be a POP3 server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>无法理解邮件服务器的应答。它可能不是 POP3 服务器，或工作不正常；其管理者可以查明原因。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while speaking to the mail server.</source>
        <translation>Postrider 与邮件服务器通信时出错。</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>与邮件服务器的连接未加密，因此没有发送密码。</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>邮件服务器没有提供 Postrider 支持的登录方式。您的邮件服务商可以告知应用专用密码或其他服务器是否可行。</translation>
    </message>
    <message>
        <source>The user name or the password holds a line end, which this server cannot be told. Enter them again in the account&apos;s settings.</source>
        <translation>用户名或密码中含有换行符，无法发送给此服务器。请在账户设置中重新输入。</translation>
    </message>
</context>
<context>
    <name>ProtectionReader</name>
    <message>
        <source>This message is signed (%1). The signature has not been checked, so it says nothing yet about who wrote this.</source>
        <translation>此邮件已签名（%1）。签名尚未验证，因此还不能说明邮件是谁写的。</translation>
    </message>
    <message>
        <source>A part of this message is signed (%1), and not everything that is shown here belongs to it. The signature has not been checked.</source>
        <translation>此邮件的一部分已签名（%1），此处显示的内容并不都属于该部分。签名尚未验证。</translation>
    </message>
    <message>
        <source>This message is encrypted (%1). Postrider cannot decrypt it yet; save the attachment and open it with the program that holds your key.</source>
        <translation>此邮件已加密（%1）。Postrider 尚不能解密；请保存附件，并用存有您密钥的程序打开。</translation>
    </message>
    <message>
        <source>A part of this message is encrypted (%1) and cannot be read here yet. What you can read came in the clear.</source>
        <translation>此邮件的一部分已加密（%1），尚无法在这里阅读。您能看到的内容是未加密的。</translation>
    </message>
    <message>
        <source>A stretch of this text is signed with OpenPGP, between lines that say so. The signature has not been checked.</source>
        <translation>正文中有一段使用 OpenPGP 签名，前后有标明的行。签名尚未验证。</translation>
    </message>
    <message>
        <source>A stretch of this text is encrypted with OpenPGP and cannot be read here yet. The rest of it came in the clear.</source>
        <translation>正文中有一段使用 OpenPGP 加密，尚无法在这里阅读。其余内容是未加密的。</translation>
    </message>
    <message>
        <source>This text holds a public OpenPGP key. Whether it belongs to the sender has not been checked.</source>
        <translation>正文中含有 OpenPGP 公钥。尚未验证它是否属于发件人。</translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>%1 wants an app password for mail programs, not the password of your account. You make one on the web site of %1.</source>
        <translation>%1 要求邮件程序使用应用专用密码，而不是您的账户密码。您可以在 %1 的网站上创建。</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only after you have allowed IMAP in its settings on the web.</source>
        <translation>只有在 %1 的网页设置中允许 IMAP 之后，邮件程序才能登录。</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of %1 on the web first, and make an app password there: the password of your account is not accepted.</source>
        <translation>请先在 %1 的网页设置中允许 IMAP，并在那里创建应用专用密码：账户密码不被接受。</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail, which you set in its customer area. The password of your customer account does not work.</source>
        <translation>%1 为电子邮件使用单独的密码，您可以在其客户专区中设置。客户账户的密码不适用。</translation>
    </message>
    <message>
        <source>%1 lets people sign in through a web browser only and refuses every password in mail programs.</source>
        <translation>%1 只允许通过网页浏览器登录，拒绝邮件程序中的任何密码。</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>SOCKS5 proxy %1, port %2</source>
        <translation>SOCKS5 代理 %1，端口 %2</translation>
    </message>
    <message>
        <source>HTTP proxy %1, port %2</source>
        <translation>HTTP 代理 %1，端口 %2</translation>
    </message>
    <message>
        <source>The proxy %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>代理 %1 在只有攻击者才会发送数据的时刻发来了数据。连接已关闭，没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account&apos;s settings.</source>
        <translation>代理 %1 要求的登录方式是 Postrider 不支持的。请在账户设置中选择另一种方式，或不使用代理。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. Enter them in the account&apos;s settings.</source>
        <translation>代理 %1 需要用户名和密码。请在账户设置中输入。</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password that Postrider has for it. Enter them again in the account&apos;s settings.</source>
        <translation>代理 %1 不接受 Postrider 所存的用户名和密码。请在账户设置中重新输入。</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2, port %3. The server may be down for a while, or its name or port may be wrong.</source>
        <translation>代理 %1 无法连接到 %2 端口 %3。服务器可能暂时停机，也可能是名称或端口有误。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2, port %3, pass. Ask whoever runs the proxy, or choose another way in the account&apos;s settings.</source>
        <translation>代理 %1 不允许连接到 %2 端口 %3。请询问代理的管理者，或在账户设置中选择其他方式。</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a SOCKS5 proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>在 %1 端口 %2 上应答的不是 SOCKS5 代理。请检查账户设置中的代理。</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not an HTTP proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>在 %1 端口 %2 上应答的不是 HTTP 代理。请检查账户设置中的代理。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be found. Check its name in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>找不到代理 %1。请检查账户设置中的代理名称，以及您是否处于该代理所属的网络。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the connection on port %2. Check it in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>代理 %1 未接受端口 %2 上的连接。请检查账户设置中的代理，以及您是否处于该代理所属的网络。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. It may be busy, or its port may be wrong in the account&apos;s settings.</source>
        <translation>代理 %1 未及时应答。它可能正忙，也可能是账户设置中的端口有误。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Check in the account&apos;s settings what kind of proxy it is.</source>
        <translation>代理 %1 关闭了连接。请在账户设置中检查代理的类型。</translation>
    </message>
</context>
<context>
    <name>RawMessageLoad</name>
    <message>
        <source>This message is not on this computer yet.</source>
        <translation>此邮件尚不在此电脑上。</translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>The server gave an answer that is not defined.</source>
        <translation>服务器给出了没有定义的应答。</translation>
    </message>
    <message>
        <source>Your mail provider can say why; show them the server&apos;s words below.</source>
        <translation>您的邮件服务商可以说明原因；请将下面的服务器原话告诉他们。</translation>
    </message>
    <message>
        <source>You can change this yourself.</source>
        <translation>您可以自己解决。</translation>
    </message>
    <message>
        <source>The recipient can change this.</source>
        <translation>收件人可以解决。</translation>
    </message>
    <message>
        <source>Your mail provider can change this.</source>
        <translation>您的邮件服务商可以解决。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider can change this.</source>
        <translation>收件人的邮件服务商可以解决。</translation>
    </message>
    <message>
        <source>The network is the cause, and it usually passes.</source>
        <translation>原因在于网络，通常会自行恢复。</translation>
    </message>
    <message>
        <source>Postrider is the cause.</source>
        <translation>原因在于 Postrider。</translation>
    </message>
    <message>
        <source>Nobody needs to change anything.</source>
        <translation>谁都无需处理。</translation>
    </message>
    <message>
        <source>The server has not answered.</source>
        <translation>服务器没有应答。</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; there is nothing you need to do.</source>
        <translation>Postrider 会自动再次尝试；您无需处理。</translation>
    </message>
    <message>
        <source>The server accepted this.</source>
        <translation>服务器已接受。</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>您无需处理。</translation>
    </message>
    <message>
        <source>Send it again in an hour or so.</source>
        <translation>请过一小时左右重新发送。</translation>
    </message>
    <message>
        <source>The message has arrived.</source>
        <translation>邮件已送达。</translation>
    </message>
    <message>
        <source>The report does not say clearly what became of the message.</source>
        <translation>报告没有明确说明邮件的下落。</translation>
    </message>
    <message>
        <source>Read the report below, or ask the recipient in another way.</source>
        <translation>请阅读下面的报告，或用其他方式询问收件人。</translation>
    </message>
    <message>
        <source>The server that has the message tries again by itself; there is nothing you need to do.</source>
        <translation>持有邮件的服务器会自动再次尝试；您无需处理。</translation>
    </message>
    <message>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>请检查账户设置中的用户名和密码。</translation>
    </message>
    <message>
        <source>Make an app password in your provider&apos;s security settings, and enter it as this account&apos;s password.</source>
        <translation>请在服务商的安全设置中创建应用专用密码，并将其作为此账户的密码输入。</translation>
    </message>
    <message>
        <source>Look in your provider&apos;s security settings for an app password or for access by mail programs.</source>
        <translation>请在服务商的安全设置中查找应用专用密码或邮件程序访问权限。</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator, and show them the server&apos;s words below.</source>
        <translation>请询问您所在组织的管理员，并将下面的服务器原话告诉他们。</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, or ask the recipient in another way.</source>
        <translation>请检查地址是否有误，或用其他方式询问收件人。</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s side can change this; reach them in another way and show them the server&apos;s words below.</source>
        <translation>只有收件人一方可以解决；请用其他方式联系他们，并将下面的服务器原话告诉他们。</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or share the files in another way.</source>
        <translation>请移除或缩小附件，或用其他方式共享文件。</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address belongs to the account you send with.</source>
        <translation>请检查发件人地址是否属于您用来发送的账户。</translation>
    </message>
    <message>
        <source>This is no fault of yours; please report it with the server&apos;s words below.</source>
        <translation>这不是您的问题；请报告此问题，并附上下面的服务器原话。</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the address; if you do, its provider has to mend this.</source>
        <translation>请通过地址所属的服务器发送；如果已经如此，则须由其服务商解决。</translation>
    </message>
    <message>
        <source>Choose TLS in the account&apos;s settings.</source>
        <translation>请在账户设置中选择 TLS。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>请在账户设置中选择 TLS 或 STARTTLS。</translation>
    </message>
    <message>
        <source>Check server name and port in the account&apos;s settings.</source>
        <translation>请检查账户设置中的服务器名称和端口。</translation>
    </message>
    <message>
        <source>Check in the account&apos;s settings that the sending server is your own provider&apos;s and that you sign in to it.</source>
        <translation>请检查账户设置中的发件服务器是否属于您的服务商，以及您是否登录该服务器。</translation>
    </message>
    <message>
        <source>Change the text, links or attachments, or reach the recipient in another way.</source>
        <translation>请更改正文、链接或附件，或用其他方式联系收件人。</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send again later.</source>
        <translation>请用其他方式告知收件人，稍后重新发送。</translation>
    </message>
    <message>
        <source>Wait until the limit is lifted, often a day; your provider can say how long.</source>
        <translation>请等待限制解除，通常需要一天；您的服务商可以告知具体时间。</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>请每次发送给较少的收件人。</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>请向收件人询问另一个地址。</translation>
    </message>
    <message>
        <source>Ask the recipient in another way.</source>
        <translation>请用其他方式询问收件人。</translation>
    </message>
    <message>
        <source>Check the attachments before you send it again.</source>
        <translation>重新发送前请检查附件。</translation>
    </message>
    <message>
        <source>Share the file in another way, for example by a link.</source>
        <translation>请用其他方式共享文件，例如通过链接。</translation>
    </message>
    <message>
        <source>Ask the recipient, or whoever looks after the list or group, to let you in.</source>
        <translation>请向收件人或邮件列表、群组的管理者申请许可。</translation>
    </message>
    <message>
        <source>Sign in with the provider&apos;s own page instead of a password, or ask your organisation&apos;s administrator.</source>
        <translation>请改用服务商自己的页面登录，不要使用密码；或询问您所在组织的管理员。</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator whether signing in with a password (SMTP AUTH) can be allowed.</source>
        <translation>请询问您所在组织的管理员能否允许密码登录（SMTP AUTH）。</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser once, follow the notice there, and try again.</source>
        <translation>请在网页浏览器中登录一次邮箱，按那里的提示操作，然后重试。</translation>
    </message>
    <message>
        <source>Wait a while, check the password, and try again.</source>
        <translation>请稍等片刻，检查密码，然后重试。</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser to unlock it, and try again.</source>
        <translation>请在网页浏览器中登录邮箱以解锁，然后重试。</translation>
    </message>
    <message>
        <source>Switch it on in the settings of your mailbox in a web browser, and try again.</source>
        <translation>请在网页浏览器中进入邮箱设置将其启用，然后重试。</translation>
    </message>
    <message>
        <source>Change it in your provider&apos;s web pages, and enter the new one in the account&apos;s settings.</source>
        <translation>请在服务商的网页上更改密码，并在账户设置中输入新密码。</translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation>请重新登录此账户。</translation>
    </message>
    <message>
        <source>Have the address confirmed in your provider&apos;s web pages, and send again.</source>
        <translation>请在服务商的网页上确认该地址，然后重新发送。</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; you can also tell the recipient in another way.</source>
        <translation>Postrider 会自动再次尝试；您也可以用其他方式告知收件人。</translation>
    </message>
    <message>
        <source>Wait an hour or so and send again, or tell the recipient in another way.</source>
        <translation>请过一小时左右重新发送，或用其他方式告知收件人。</translation>
    </message>
    <message>
        <source>If this goes on, check the address or ask the recipient in another way.</source>
        <translation>如果一直如此，请检查地址或用其他方式询问收件人。</translation>
    </message>
    <message>
        <source>Ask the list&apos;s owner to let you in.</source>
        <translation>请向邮件列表的管理者申请加入。</translation>
    </message>
    <message>
        <source>You have sent as much as the provider allows for now.</source>
        <translation>您的发送量已达到服务商目前的上限。</translation>
    </message>
    <message>
        <source>The server does not accept this way of signing in for your account.</source>
        <translation>服务器不接受您的账户使用这种登录方式。</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>服务器不接受该用户名或密码。</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection first.</source>
        <translation>服务器要求先使用加密连接。</translation>
    </message>
    <message>
        <source>The server wants you to sign in before it takes mail.</source>
        <translation>服务器要求您先登录才接受邮件。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider.</source>
        <translation>收件人的服务器无法验证来自您地址的邮件确实出自您的服务商。</translation>
    </message>
    <message>
        <source>The sending server has no proper name in the network&apos;s directory (reverse DNS).</source>
        <translation>发件服务器没有正确的反向域名解析（reverse DNS）。</translation>
    </message>
    <message>
        <source>The server does not accept the way the message is built.</source>
        <translation>服务器不接受此邮件的结构。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider slows down mail from your provider&apos;s server.</source>
        <translation>收件人的服务商限制了来自您服务商服务器的邮件速度。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider does not take mail from your provider&apos;s server at the moment, because of its reputation.</source>
        <translation>由于信誉原因，收件人的服务商目前不接收来自您服务商服务器的邮件。</translation>
    </message>
    <message>
        <source>The server took the message for spam.</source>
        <translation>服务器将邮件判定为垃圾邮件。</translation>
    </message>
    <message>
        <source>The server does not let this account send under this sender&apos;s address.</source>
        <translation>服务器不允许此账户使用该发件人地址发送。</translation>
    </message>
    <message>
        <source>The recipient gets more mail than the mailbox takes at a time.</source>
        <translation>收件人一次收到的邮件超过了邮箱的承受能力。</translation>
    </message>
    <message>
        <source>There is no such mailbox at the recipient&apos;s provider.</source>
        <translation>收件人的服务商处没有这个邮箱。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>收件人的邮箱已满。</translation>
    </message>
    <message>
        <source>This mailbox or group takes mail only from certain people.</source>
        <translation>此邮箱或群组只接收特定人员的邮件。</translation>
    </message>
    <message>
        <source>The part of the address behind the @ does not exist or takes no mail.</source>
        <translation>地址中 @ 后面的部分不存在或不接收邮件。</translation>
    </message>
    <message>
        <source>The message went round in a circle between servers.</source>
        <translation>邮件在服务器之间循环转发。</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>邮件超过了服务器能接受的大小。</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes at once.</source>
        <translation>邮件的收件人数超过了服务器一次能接受的数量。</translation>
    </message>
    <message>
        <source>The provider does not accept the normal password from mail programs.</source>
        <translation>服务商不接受邮件程序使用普通密码。</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in with a password.</source>
        <translation>服务商不再允许邮件程序用密码登录。</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in to this account with a password.</source>
        <translation>服务商不再允许邮件程序用密码登录此账户。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules do not let mail programs sign in to this account with a password.</source>
        <translation>您所在组织的规则不允许邮件程序用密码登录此账户。</translation>
    </message>
    <message>
        <source>The provider refused the sign-in by its own rules.</source>
        <translation>服务商根据自己的规则拒绝了登录。</translation>
    </message>
    <message>
        <source>The provider wants you to confirm this sign-in in its web pages.</source>
        <translation>服务商要求您在其网页上确认此次登录。</translation>
    </message>
    <message>
        <source>The server saw too many attempts to sign in.</source>
        <translation>登录尝试次数过多。</translation>
    </message>
    <message>
        <source>The account is locked for now.</source>
        <translation>账户暂时被锁定。</translation>
    </message>
    <message>
        <source>The provider has closed this account for sending.</source>
        <translation>服务商已禁止此账户发送邮件。</translation>
    </message>
    <message>
        <source>Access by mail programs is switched off for this mailbox.</source>
        <translation>此邮箱已关闭邮件程序的访问。</translation>
    </message>
    <message>
        <source>The server wants the password to be changed before it can be used here.</source>
        <translation>服务器要求先更改密码才能在这里使用。</translation>
    </message>
    <message>
        <source>The server cannot offer encryption at the moment.</source>
        <translation>服务器目前无法提供加密。</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>服务器目前无法验证密码。</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in.</source>
        <translation>服务商不再接受此登录。</translation>
    </message>
    <message>
        <source>The server accepts this way of signing in over an encrypted connection only.</source>
        <translation>服务器只在加密连接上接受这种登录方式。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider (DMARC).</source>
        <translation>收件人的服务器无法验证来自您地址的邮件确实出自您的服务商（DMARC）。</translation>
    </message>
    <message>
        <source>The sender&apos;s address and the server that the mail came from do not belong together.</source>
        <translation>发件人地址与邮件所来自的服务器不相符。</translation>
    </message>
    <message>
        <source>Your address does not allow mail to be sent through this server (SPF).</source>
        <translation>您的地址不允许通过此服务器发送邮件（SPF）。</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider is missing or broken (DKIM).</source>
        <translation>服务商对邮件的签名缺失或损坏（DKIM）。</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider does not fit the sender&apos;s address (DKIM).</source>
        <translation>服务商对邮件的签名与发件人地址不相符（DKIM）。</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s address about its servers could not be read (SPF).</source>
        <translation>无法读取发件人地址关于其服务器的规则（SPF）。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes mail over encrypted connections only.</source>
        <translation>收件人的服务商只通过加密连接接收邮件。</translation>
    </message>
    <message>
        <source>The recipient&apos;s side does not believe that mail from this address comes from this server.</source>
        <translation>收件人一方不相信来自此地址的邮件出自此服务器。</translation>
    </message>
    <message>
        <source>The provider does not pass on mail from here for your organisation.</source>
        <translation>服务商不从这里为您的组织转发邮件。</translation>
    </message>
    <message>
        <source>The server passes on mail only for people who have signed in.</source>
        <translation>服务器只为已登录的用户转发邮件。</translation>
    </message>
    <message>
        <source>The server makes unknown senders wait a few minutes.</source>
        <translation>服务器让陌生发件人等待几分钟。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider puts off mail from your provider&apos;s server, because of its reputation or its amount.</source>
        <translation>由于信誉或邮件数量，收件人的服务商推迟接收来自您服务商服务器的邮件。</translation>
    </message>
    <message>
        <source>The server is on a list of senders that the recipient&apos;s side blocks.</source>
        <translation>服务器在收件人一方的发件人屏蔽列表中。</translation>
    </message>
    <message>
        <source>The server believes that the message holds a virus.</source>
        <translation>服务器认为邮件含有病毒。</translation>
    </message>
    <message>
        <source>The server does not take a kind of file that is attached.</source>
        <translation>服务器不接受某种类型的附件文件。</translation>
    </message>
    <message>
        <source>The server took the message for an attempt to deceive.</source>
        <translation>服务器将邮件判定为欺诈邮件。</translation>
    </message>
    <message>
        <source>The provider has stopped sending from your address, because spam was seen.</source>
        <translation>由于发现垃圾邮件，服务商已停止从您的地址发送。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail from your provider&apos;s server.</source>
        <translation>收件人的服务商不接收来自您服务商服务器的邮件。</translation>
    </message>
    <message>
        <source>Your organisation does not let mail go to this recipient.</source>
        <translation>您的组织不允许向此收件人发送邮件。</translation>
    </message>
    <message>
        <source>Your organisation has sent as much as its provider allows for now.</source>
        <translation>您的组织的发送量已达到服务商目前的上限。</translation>
    </message>
    <message>
        <source>The provider does not take mail from this network.</source>
        <translation>服务商不接收来自此网络的邮件。</translation>
    </message>
    <message>
        <source>Your organisation sends from a domain that its provider does not know.</source>
        <translation>您的组织使用了服务商不认识的域名发送。</translation>
    </message>
    <message>
        <source>The provider does not let your organisation send for now.</source>
        <translation>服务商暂时不允许您的组织发送邮件。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail straight from home connections.</source>
        <translation>收件人的服务商不接收直接来自家庭网络的邮件。</translation>
    </message>
    <message>
        <source>Your provider does not know the sender&apos;s address yet.</source>
        <translation>您的服务商尚不认识发件人地址。</translation>
    </message>
    <message>
        <source>Your provider does not let this account send.</source>
        <translation>您的服务商不允许此账户发送邮件。</translation>
    </message>
    <message>
        <source>The server could not find the sender&apos;s address.</source>
        <translation>服务器找不到发件人地址。</translation>
    </message>
    <message>
        <source>The recipient&apos;s side has blocked your address.</source>
        <translation>收件人一方屏蔽了您的地址。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is no longer in use.</source>
        <translation>收件人的邮箱已停用。</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>收件人的域名声明不接收邮件。</translation>
    </message>
    <message>
        <source>The message could not be delivered for too long.</source>
        <translation>邮件长时间无法送达。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>收件人的服务器没有应答。</translation>
    </message>
    <message>
        <source>The message could not be passed on over an encrypted connection.</source>
        <translation>无法通过加密连接转发邮件。</translation>
    </message>
    <message>
        <source>The server refused the message by a rule of its own.</source>
        <translation>服务器根据自己的规则拒绝了邮件。</translation>
    </message>
    <message>
        <source>The server does not accept how Postrider introduced itself.</source>
        <translation>服务器不接受 Postrider 表明身份的方式。</translation>
    </message>
    <message>
        <source>The server takes no mail from where you are.</source>
        <translation>服务器不接收来自您所在位置的邮件。</translation>
    </message>
    <message>
        <source>The message has more than one sender, which the server does not take.</source>
        <translation>邮件有多个发件人，服务器不接受。</translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address.</source>
        <translation>服务器不接受发件人地址。</translation>
    </message>
    <message>
        <source>The server does not accept the form of an address.</source>
        <translation>服务器不接受某个地址的格式。</translation>
    </message>
    <message>
        <source>The address stands for more than one mailbox.</source>
        <translation>该地址对应多个邮箱。</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>收件人已更换地址，且没有留下新地址。</translation>
    </message>
    <message>
        <source>The server does not accept the form of the sender&apos;s address.</source>
        <translation>服务器不接受发件人地址的格式。</translation>
    </message>
    <message>
        <source>The part of your own address behind the @ is unknown to the server.</source>
        <translation>服务器不认识您自己地址中 @ 后面的部分。</translation>
    </message>
    <message>
        <source>The message was passed on to a kind of mail that cannot report back.</source>
        <translation>邮件已转到无法回报结果的邮件系统。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed for now.</source>
        <translation>收件人的邮箱暂时关闭。</translation>
    </message>
    <message>
        <source>The message is larger than the recipient may receive.</source>
        <translation>邮件超过了收件人可接收的大小。</translation>
    </message>
    <message>
        <source>The list that the message went to could not be resolved.</source>
        <translation>无法解析邮件发往的列表。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is busy or not reachable at the moment.</source>
        <translation>收件人的邮箱目前正忙或无法访问。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox did not take the message.</source>
        <translation>收件人的邮箱没有接收此邮件。</translation>
    </message>
    <message>
        <source>The server has no room left for mail.</source>
        <translation>服务器已没有存放邮件的空间。</translation>
    </message>
    <message>
        <source>The server takes no mail at the moment.</source>
        <translation>服务器目前不接收邮件。</translation>
    </message>
    <message>
        <source>The server takes no mail.</source>
        <translation>服务器不接收邮件。</translation>
    </message>
    <message>
        <source>The server lacks something that the message needs.</source>
        <translation>服务器缺少此邮件所需的功能。</translation>
    </message>
    <message>
        <source>The server is not set up properly.</source>
        <translation>服务器的设置有误。</translation>
    </message>
    <message>
        <source>The server had a problem of its own.</source>
        <translation>服务器自身出现了问题。</translation>
    </message>
    <message>
        <source>The connection between the servers was lost.</source>
        <translation>服务器之间的连接中断。</translation>
    </message>
    <message>
        <source>The network&apos;s directory does not answer at the moment.</source>
        <translation>域名系统目前没有应答。</translation>
    </message>
    <message>
        <source>The network&apos;s directory has no answer for the recipient&apos;s domain.</source>
        <translation>域名系统中没有收件人域名的记录。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be found.</source>
        <translation>找不到收件人的服务器。</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment.</source>
        <translation>服务器目前过于繁忙。</translation>
    </message>
    <message>
        <source>The message has not been delivered yet.</source>
        <translation>邮件尚未送达。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot handle this kind of message.</source>
        <translation>收件人的服务器无法处理此类邮件。</translation>
    </message>
    <message>
        <source>The message has letters that a server on the way cannot handle.</source>
        <translation>邮件含有途中某个服务器无法处理的字符。</translation>
    </message>
    <message>
        <source>The message could not be put into a form that the recipient&apos;s server takes.</source>
        <translation>邮件无法转换成收件人服务器接受的形式。</translation>
    </message>
    <message>
        <source>The server cannot handle letters that an address has.</source>
        <translation>服务器无法处理某个地址中的字符。</translation>
    </message>
    <message>
        <source>The server takes nothing from here at the moment, often because too much came at once.</source>
        <translation>服务器目前不接受来自这里的任何邮件，通常是因为一次发来太多。</translation>
    </message>
    <message>
        <source>The server puts the message off for now.</source>
        <translation>服务器暂时推迟接收此邮件。</translation>
    </message>
    <message>
        <source>You may not write to this mailing list.</source>
        <translation>您无权向此邮件列表发送邮件。</translation>
    </message>
    <message>
        <source>The server cannot do what the message asks for its safety.</source>
        <translation>服务器无法满足邮件要求的安全措施。</translation>
    </message>
    <message>
        <source>The server does not accept this message, sender or recipient, by its own rules.</source>
        <translation>根据自己的规则，服务器不接受此邮件、发件人或收件人。</translation>
    </message>
    <message>
        <source>The server refused for reasons of security that it does not name.</source>
        <translation>服务器出于未说明的安全原因拒绝。</translation>
    </message>
    <message>
        <source>The server wants a stronger encryption.</source>
        <translation>服务器要求更强的加密。</translation>
    </message>
    <message>
        <source>The account is closed for now.</source>
        <translation>账户暂时关闭。</translation>
    </message>
    <message>
        <source>The provider refused the sign-in until you confirm that you trust this program.</source>
        <translation>服务商拒绝登录，直到您确认信任此程序。</translation>
    </message>
    <message>
        <source>The server takes only urgent messages at the moment.</source>
        <translation>服务器目前只接收紧急邮件。</translation>
    </message>
    <message>
        <source>The mailbox has a new owner since the time that the sender meant.</source>
        <translation>在发件人所指的时间之后，邮箱已换了所有者。</translation>
    </message>
    <message>
        <source>The domain has a new owner since the time that the sender meant.</source>
        <translation>在发件人所指的时间之后，域名已换了所有者。</translation>
    </message>
    <message>
        <source>The server cannot tell whether the mailbox still has the same owner.</source>
        <translation>服务器无法判断邮箱是否仍属于同一所有者。</translation>
    </message>
    <message>
        <source>The server has too many connections open.</source>
        <translation>服务器打开的连接过多。</translation>
    </message>
    <message>
        <source>The server had waited too long for the connection.</source>
        <translation>服务器等待连接的时间过长。</translation>
    </message>
    <message>
        <source>The server is closing for the moment.</source>
        <translation>服务器暂时关闭。</translation>
    </message>
    <message>
        <source>The server is short of room at the moment.</source>
        <translation>服务器目前空间不足。</translation>
    </message>
    <message>
        <source>The server cannot do as asked at the moment.</source>
        <translation>服务器目前无法按要求执行。</translation>
    </message>
    <message>
        <source>The server did not understand a command.</source>
        <translation>服务器无法理解某个命令。</translation>
    </message>
    <message>
        <source>The server did not understand an address or another part of a command.</source>
        <translation>服务器无法理解地址或命令的其他部分。</translation>
    </message>
    <message>
        <source>The server does not know a command that sending needs.</source>
        <translation>服务器不支持发送所需的某个命令。</translation>
    </message>
    <message>
        <source>The server did not expect a command.</source>
        <translation>服务器收到了意料之外的命令。</translation>
    </message>
    <message>
        <source>The server does not know this way of signing in.</source>
        <translation>服务器不支持这种登录方式。</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>此服务器完全不接收邮件。</translation>
    </message>
    <message>
        <source>The server refused the message or a recipient.</source>
        <translation>服务器拒绝了邮件或某个收件人。</translation>
    </message>
    <message>
        <source>The recipient is not at this server.</source>
        <translation>收件人不在此服务器上。</translation>
    </message>
    <message>
        <source>The server does not accept an address.</source>
        <translation>服务器不接受某个地址。</translation>
    </message>
    <message>
        <source>This server takes no mail from here.</source>
        <translation>此服务器不接收来自这里的邮件。</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>服务器没有接受任何收件人。</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>服务器拒绝了邮件。</translation>
    </message>
    <message>
        <source>The server does not know a part of a command.</source>
        <translation>服务器不支持命令的某个部分。</translation>
    </message>
    <message>
        <source>The server cannot take the message at the moment.</source>
        <translation>服务器目前无法接收此邮件。</translation>
    </message>
</context>
<context>
    <name>ReplyWriter</name>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 写道：</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>%2 于 %1 写道：</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>转发的邮件</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>主题：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>发件人：</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>收件人：</translation>
    </message>
    <message>
        <source>Cc:</source>
        <translation>抄送：</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Passed on to a server that sends no reports, so nothing more will be heard.</source>
        <translation>已转到不发送报告的服务器，因此不会再有消息。</translation>
    </message>
    <message>
        <source>Delivered to the mailbox of %1.</source>
        <translation>已送达 %1 的邮箱。</translation>
    </message>
    <message>
        <source>Delivered to a mailing list or a forwarding, which sent it on.</source>
        <translation>已送达邮件列表或转发地址，由其继续发送。</translation>
    </message>
    <message>
        <source>The program of %1 says that it was shown. That is no proof that it was read.</source>
        <translation>%1 的程序表示邮件已显示。这并不能证明已被阅读。</translation>
    </message>
    <message>
        <source>The program of %1 says that it was deleted, perhaps unread.</source>
        <translation>%1 的程序表示邮件已被删除，可能未读。</translation>
    </message>
    <message>
        <source>It could not be delivered to %1.</source>
        <translation>邮件无法送达 %1。</translation>
    </message>
    <message>
        <source>It has not been delivered to %1 yet; the servers go on trying by themselves.</source>
        <translation>邮件尚未送达 %1；服务器会继续自动尝试。</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>a folder that is gone</source>
        <translation>一个已不存在的文件夹</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>To or Cc</source>
        <translation>收件人或抄送</translation>
    </message>
    <message>
        <source>Anyone (from, to, cc …)</source>
        <translation>任何人（发件人、收件人、抄送…）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>邮件列表</translation>
    </message>
    <message>
        <source>Header field …</source>
        <translation>邮件头字段…</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>邮件正文</translation>
    </message>
    <message>
        <source>Size in KB</source>
        <translation>大小（KB）</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>已过天数</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Is starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>带有标签</translation>
    </message>
    <message>
        <source>Sender is known</source>
        <translation>发件人是认识的人</translation>
    </message>
    <message>
        <source>Sender is forged</source>
        <translation>发件人是伪造的</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾是</translation>
    </message>
    <message>
        <source>is like (* and ?)</source>
        <translation>匹配（* 和 ?）</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>多于</translation>
    </message>
    <message>
        <source>larger than</source>
        <translation>大于</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>少于</translation>
    </message>
    <message>
        <source>smaller than</source>
        <translation>小于</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>Copy to folder</source>
        <translation>复制到文件夹</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>添加星标</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Move to Junk</source>
        <translation>移到垃圾邮件</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>不通知我</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>大于 %1 KB</translation>
    </message>
    <message>
        <source>smaller than %1 KB</source>
        <translation>小于 %1 KB</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天以前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newer than %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天以内</numerusform>
        </translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>没有附件</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>未加星标</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>带有标签“%1”</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>没有标签“%1”</translation>
    </message>
    <message>
        <source>from somebody you know</source>
        <translation>来自您认识的人</translation>
    </message>
    <message>
        <source>from somebody you do not know</source>
        <translation>来自您不认识的人</translation>
    </message>
    <message>
        <source>with a forged sender</source>
        <translation>发件人是伪造的</translation>
    </message>
    <message>
        <source>without a forged sender</source>
        <translation>发件人不是伪造的</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>移动到 %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>复制到 %1</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>添加标签“%1”</translation>
    </message>
    <message>
        <source>remove the tag “%1”</source>
        <translation>移除标签“%1”</translation>
    </message>
    <message>
        <source>star</source>
        <translation>添加星标</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>move to Junk</source>
        <translation>移到垃圾邮件</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>notify me</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>do not notify me</source>
        <translation>不通知我</translation>
    </message>
    <message>
        <source>stop there</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation> 且 </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>conditions, actions</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two actions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>转发到</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 不包含“%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 是“%2”</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 不是“%2”</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 开头是“%2”</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 结尾是“%2”</translation>
    </message>
    <message>
        <source>%1 is like “%2”</source>
        <comment>header field, text; * and ? stand for anything</comment>
        <translation>%1 匹配“%2”</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 包含“%2”</translation>
    </message>
    <message>
        <source>forward to %1</source>
        <translation>转发到 %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A filter names a folder that is no longer there. Choose another one in the filter and run it again.</source>
        <translation>有一个过滤器指定的文件夹已不存在。请在过滤器中选择另一个文件夹，然后重新运行。</translation>
    </message>
    <message>
        <source>The folder that it names is no longer there. Choose another one and switch the filter on again.</source>
        <translation>它指定的文件夹已不存在。请选择另一个文件夹，然后重新启用此过滤器。</translation>
    </message>
    <message>
        <source>A filter could not forward “%1” to %2: %3</source>
        <translation>有一个过滤器未能将“%1”转发到 %2：%3</translation>
    </message>
    <message>
        <source>No account is set up that could send it.</source>
        <translation>没有设置可以发送它的账户。</translation>
    </message>
    <message>
        <source>It is too large, or could not be read.</source>
        <translation>邮件太大，或无法读取。</translation>
    </message>
    <message>
        <source>The filter “%1” has been switched off; new mail stays in the inbox. %2</source>
        <translation>过滤器“%1”已停用；新邮件留在收件箱中。%2</translation>
    </message>
</context>
<context>
    <name>Sasl</name>
    <message>
        <source>The user name or the password holds a character that no server accepts. Enter them again in the account&apos;s settings.</source>
        <translation>用户名或密码中含有任何服务器都不接受的字符。请在账户设置中重新输入。</translation>
    </message>
    <message>
        <source>The user name or the password is empty. Enter both in the account&apos;s settings.</source>
        <translation>用户名或密码为空。请在账户设置中输入两者。</translation>
    </message>
    <message>
        <source>The server&apos;s part of signing in was not understood, so it was ended. Whoever runs the server can find out why.</source>
        <translation>无法理解服务器在登录过程中的应答，因此已结束登录。服务器管理者可以查明原因。</translation>
    </message>
    <message>
        <source>The server could not prove that it knows this account, so it may not be the server that it says it is. You were not signed in and nothing was sent; ask whoever runs the server.</source>
        <translation>服务器无法证明它认识此账户，因此可能不是它自称的服务器。您没有登录，也没有发送任何内容；请询问服务器管理者。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This search is very long; only its beginning is looked for.</source>
        <translation>搜索内容过长，只查找开头部分。</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one; it was left out.</source>
        <translation>有右括号而没有对应的左括号；已略去。</translation>
    </message>
    <message numerus="yes">
        <source>This search has very many words; only the first %Ln are looked for.</source>
        <translation>
            <numerusform>搜索词过多，只查找前 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has very many brackets within brackets; the innermost were left out.</source>
        <translation>括号嵌套过多；最内层的已略去。</translation>
    </message>
    <message>
        <source>A bracket is not closed; it is taken as closed at the end.</source>
        <translation>有括号没有闭合；视为在末尾闭合。</translation>
    </message>
    <message>
        <source>“%1:” is not known here; it was taken as a word.</source>
        <translation>这里不认识“%1:”；已将其作为普通词。</translation>
    </message>
    <message>
        <source>“%1” is no state of a message; known are attachment, unread, read, starred, answered, forwarded and draft.</source>
        <translation>“%1”不是邮件状态；可用的有 attachment、unread、read、starred、answered、forwarded 和 draft。</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2026-11-26, today, yesterday, monday, 7d, 2w, 3m or 1y.</source>
        <translation>“%1”不是日期；请写成 2026-11-26、today、yesterday、monday、7d、2w、3m 或 1y。</translation>
    </message>
    <message>
        <source>“%1” is no size; write 500k or 5M.</source>
        <translation>“%1”不是大小；请写成 500k 或 5M。</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, a search may not find everything.</source>
        <translation>搜索索引已损坏，正在重建。完成之前，搜索可能找不到全部内容。</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>sent by this name or address</source>
        <translation>由此姓名或地址发送</translation>
    </message>
    <message>
        <source>sent to this name or address</source>
        <translation>发送给此姓名或地址</translation>
    </message>
    <message>
        <source>with these words in the subject</source>
        <translation>主题中含有这些词</translation>
    </message>
    <message>
        <source>in this folder</source>
        <translation>在此文件夹中</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>带星标</translation>
    </message>
    <message>
        <source>with a file attached</source>
        <translation>带有附件</translation>
    </message>
    <message>
        <source>since this day, such as 2026-03-01</source>
        <translation>从这一天起，例如 2026-03-01</translation>
    </message>
    <message>
        <source>before this day, such as 2026-03-01</source>
        <translation>在这一天之前，例如 2026-03-01</translation>
    </message>
    <message>
        <source>larger than this, such as 5M</source>
        <translation>大于此大小，例如 5M</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>二者之一</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>不含后面的词</translation>
    </message>
    <message>
        <source>with a copy to this name or address</source>
        <translation>抄送给此姓名或地址</translation>
    </message>
    <message>
        <source>with these words in the text</source>
        <translation>正文中含有这些词</translation>
    </message>
    <message>
        <source>with a file of this name attached</source>
        <translation>带有此名称的附件</translation>
    </message>
    <message>
        <source>in this account</source>
        <translation>在此账户中</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>带有此标签</translation>
    </message>
    <message>
        <source>of this day, such as yesterday</source>
        <translation>在这一天，例如 yesterday</translation>
    </message>
    <message>
        <source>smaller than this, such as 100k</source>
        <translation>小于此大小，例如 100k</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>已阅读</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in Trash and Junk, too</source>
        <translation>包括回收站和垃圾邮件</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 和另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>此邮件已在发件箱中。</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>此邮件已不在发件箱中。</translation>
    </message>
    <message>
        <source>It is too late to take this message back: it is being sent, or has been sent.</source>
        <translation>现在撤回此邮件已经太晚：它正在发送或已经发送。</translation>
    </message>
    <message>
        <source>This message may have been sent. Say first whether it was, or send it again.</source>
        <translation>此邮件可能已经发送。请先说明是否已发送，或重新发送。</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to anybody. %2</source>
        <translation>被拒收：%1。没有发送给任何人。%2</translation>
    </message>
    <message>
        <source>Refused: %1. The others have the message. %2</source>
        <translation>被拒收：%1。其他人已收到邮件。%2</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to those who do not have the message yet. %2</source>
        <translation>被拒收：%1。没有发送给尚未收到邮件的人。%2</translation>
    </message>
    <message>
        <source>Refused: %1. It was sent to the others. %2</source>
        <translation>被拒收：%1。已发送给其他人。%2</translation>
    </message>
    <message>
        <source>The server has been putting this message off for three days. %1</source>
        <translation>服务器已连续三天推迟接收此邮件。%1</translation>
    </message>
    <message>
        <source>It could not be handed over for three days. %1</source>
        <translation>邮件连续三天未能交出。%1</translation>
    </message>
    <message>
        <source>The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not send it a second time by itself: look in Sent or ask a recipient, then choose.</source>
        <translation>邮件交出之后、服务器确认之前，连接中断，因此邮件可能已经发送。Postrider 不会自行再次发送：请查看“已发送”或询问收件人，然后作出选择。</translation>
    </message>
    <message>
        <source>Send &quot;%1&quot;</source>
        <translation>发送“%1”</translation>
    </message>
</context>
<context>
    <name>SendStory</name>
    <message>
        <source>Queue ID %1</source>
        <translation>队列 ID %1</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>已用 %1 加密</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>服务器已接受</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>%1 已接受</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>已放入发件箱</translation>
    </message>
    <message>
        <source>Attempt %1 was put off</source>
        <translation>第 %1 次尝试被推迟</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Refused for %1</source>
        <translation>%1 被服务器拒收</translation>
    </message>
    <message>
        <source>It is not known whether it was sent</source>
        <translation>不知道邮件是否已发送</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accepted by a server, recipients</comment>
        <translation>%1，收件人 %2</translation>
    </message>
    <message>
        <source>The server keeps it until its time</source>
        <translation>服务器会保留至指定时间</translation>
    </message>
    <message>
        <source>%1 keeps it until its time</source>
        <translation>%1 会保留至指定时间</translation>
    </message>
    <message>
        <source>Copy filed in Sent</source>
        <translation>副本已存入“已发送”</translation>
    </message>
    <message>
        <source>You sent it on</source>
        <translation>已由您恢复发送</translation>
    </message>
    <message>
        <source>Counted as sent</source>
        <translation>视为已发送</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <comment>when</comment>
        <translation>将于 %1 发出</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>when</comment>
        <translation>下次尝试：%1</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>即将发出</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>等待网络连接</translation>
    </message>
    <message>
        <source>Attempt %1: being handed over</source>
        <translation>第 %1 次尝试：正在交出</translation>
    </message>
    <message>
        <source>Handed over; the server has yet to confirm</source>
        <translation>已交出；服务器尚未确认</translation>
    </message>
    <message>
        <source>The copy goes to Sent next</source>
        <translation>接下来将副本存入“已发送”</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>尚未交出</translation>
    </message>
    <message>
        <source>Accepted; nothing has been reported since</source>
        <translation>已接受；之后没有新的报告</translation>
    </message>
    <message>
        <source>The server would take it; nothing has been handed over yet</source>
        <translation>服务器愿意接受；尚未交出任何内容</translation>
    </message>
    <message>
        <source>Put off for now; it will be tried again</source>
        <translation>暂时推迟；会再次尝试</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒收</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>A report arrived</source>
        <translation>收到一份报告</translation>
    </message>
    <message>
        <source>A report about %1 arrived</source>
        <translation>收到一份关于 %1 的报告</translation>
    </message>
    <message>
        <source>Delayed; still being tried</source>
        <translation>已延迟；仍在尝试</translation>
    </message>
    <message>
        <source>Delayed for %1; still being tried</source>
        <translation>发给 %1 的邮件已延迟；仍在尝试</translation>
    </message>
    <message>
        <source>Passed on to a server that reports no further</source>
        <translation>已转到不再发送报告的服务器</translation>
    </message>
    <message>
        <source>Passed on for %1, to a server that reports no further</source>
        <translation>发给 %1 的邮件已转到不再发送报告的服务器</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>已送达：%1</translation>
    </message>
    <message>
        <source>Delivered to a list, which sends it on</source>
        <translation>已送达邮件列表，由其继续发送</translation>
    </message>
    <message>
        <source>Delivered to the list %1, which sends it on</source>
        <translation>已送达邮件列表 %1，由其继续发送</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>无法送达</translation>
    </message>
    <message>
        <source>Could not be delivered to %1</source>
        <translation>无法送达 %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>%1 已打开</translation>
    </message>
    <message>
        <source>Deleted, perhaps unread</source>
        <translation>已删除，可能未读</translation>
    </message>
    <message>
        <source>Deleted by %1, perhaps unread</source>
        <translation>%1 已删除，可能未读</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 were put off</source>
        <translation>第 %1 至 %2 次尝试被推迟</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <translation>无法送达</translation>
    </message>
    <message>
        <source>could be delivered to nobody</source>
        <translation>未能送达任何人</translation>
    </message>
    <message>
        <source>could not be delivered to %1 of %2</source>
        <translation>%2 人中有 %1 人无法送达</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>delivered to all</source>
        <translation>已送达所有人</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>已送达 %2 人中的 %1 人</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>opened by all</source>
        <translation>所有人均已打开</translation>
    </message>
    <message>
        <source>opened by %1 of %2</source>
        <translation>%2 人中有 %1 人已打开</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>已延迟</translation>
    </message>
    <message>
        <source>delayed for all</source>
        <translation>所有人均延迟</translation>
    </message>
    <message>
        <source>delayed for %1 of %2</source>
        <translation>%2 人中有 %1 人延迟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accepted by a server, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not accepted by the server yet</source>
        <translation>服务器尚未接受</translation>
    </message>
</context>
<context>
    <name>SenderCheck</name>
    <message>
        <source>its sender</source>
        <translation>其发件人</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Your mail server does not say whether this message really comes from %1.</source>
        <translation>您的邮件服务器没有说明此邮件是否真的来自 %1。</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Your mail server found nothing that proves that this message comes from %1.</source>
        <translation>您的邮件服务器没有找到任何能证明此邮件来自 %1 的依据。</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>已由 %1 验证</translation>
    </message>
    <message>
        <source>This message really comes from %1, as your mail server has checked.</source>
        <translation>经您的邮件服务器检查，此邮件确实来自 %1。</translation>
    </message>
    <message>
        <source>Failed the sender&apos;s check</source>
        <translation>未通过发件人检查</translation>
    </message>
    <message>
        <source>This message says that it comes from %1, but %1 does not vouch for it. It may be forged.</source>
        <translation>此邮件自称来自 %1，但 %1 并未为其担保。邮件可能是伪造的。</translation>
    </message>
    <message>
        <source>Checked by your mail server</source>
        <translation>由您的邮件服务器检查</translation>
    </message>
    <message>
        <source>Checked by your mail server, %1</source>
        <translation>由您的邮件服务器 %1 检查</translation>
    </message>
    <message>
        <source>Signed by %1 (DKIM)</source>
        <translation>由 %1 签名（DKIM）</translation>
    </message>
    <message>
        <source>Sent by a server of %1 (SPF)</source>
        <translation>由 %1 的服务器发送（SPF）</translation>
    </message>
    <message>
        <source>As %1 wants it to be (DMARC)</source>
        <translation>符合 %1 的要求（DMARC）</translation>
    </message>
    <message>
        <source>Not as %1 wants it to be (DMARC)</source>
        <translation>不符合 %1 的要求（DMARC）</translation>
    </message>
    <message>
        <source>The servers that passed it on say what they found (ARC)</source>
        <translation>转发它的服务器说明了检查结果（ARC）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>not the sender&apos;s domain</source>
        <translation>不是发件人的域名</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, looks like %2, which you know, but is another one.</source>
        <translation>发件人的域名 %1 看起来像您熟悉的 %2，但并不相同。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, is written with letters that are made to be mistaken for others.</source>
        <translation>发件人的域名 %1 使用了容易与其他字母混淆的字符。</translation>
    </message>
    <message>
        <source>The sender&apos;s name is yours, but the address, %1, is not.</source>
        <translation>发件人名称是您的名字，但地址 %1 不是您的。</translation>
    </message>
    <message>
        <source>Answers would go to %1, which only looks like the sender&apos;s domain, %2.</source>
        <translation>回复会发往 %1，它只是看起来像发件人的域名 %2。</translation>
    </message>
    <message>
        <source>Answers go to %1, not to %2.</source>
        <translation>回复会发往 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>This message names several authors: %1.</source>
        <translation>此邮件标明了多位作者：%1。</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>由 %1 代 %2 发送。</translation>
    </message>
    <message>
        <source>You have had no mail from %1 before.</source>
        <translation>您之前没有收到过 %1 的邮件。</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>The server %1 does not offer encryption on this port, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>服务器 %1 在此端口上不提供加密，因此没有发送任何内容。请检查账户设置中的端口和加密方式。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>与 %1 的连接不安全，因此没有发送密码。请检查账户设置中的加密方式。</translation>
    </message>
    <message>
        <source>The server %1 does not offer to sign in here. Check server name and port in the account&apos;s settings.</source>
        <translation>服务器 %1 在这里不提供登录。请检查账户设置中的服务器名称和端口。</translation>
    </message>
    <message>
        <source>The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.</source>
        <translation>服务器 %1 没有提供 Postrider 支持的登录方式。其服务商可以提供更多信息。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while sending. Nothing was sent.</source>
        <translation>Postrider 在发送时出错。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while preparing this message. Nothing was sent.</source>
        <translation>Postrider 在准备此邮件时出错。没有发送任何内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that mail can be sent to. Correct it and send again.</source>
        <translation>“%1”不是可以发送邮件的地址。请更正后重新发送。</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>邮件大小为 %1，而服务器最多接受 %2。请移除或缩小附件后重新发送。</translation>
    </message>
    <message>
        <source>The message names an address with letters that your mail provider&apos;s server cannot handle. Use an address without them, or another account.</source>
        <translation>邮件中有一个地址含有您的邮件服务商的服务器无法处理的字符。请使用不含这些字符的地址，或换用另一个账户。</translation>
    </message>
    <message>
        <source>The message is written in a form that your mail provider&apos;s server cannot carry, so nothing was sent. Open it as a new message and send that.</source>
        <translation>此邮件的格式是您的邮件服务商的服务器无法传送的，因此没有发送任何内容。请将其作为新邮件打开后发送。</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; has letters that your mail provider&apos;s server cannot handle. Ask the recipient for another address.</source>
        <translation>地址“%1”含有您的邮件服务商的服务器无法处理的字符。请向收件人询问另一个地址。</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s server cannot promise that the message stays encrypted on its whole way, so nothing was sent. Send it without that wish, or in another way.</source>
        <translation>您的邮件服务商的服务器无法保证邮件全程加密，因此没有发送任何内容。请去掉此要求后发送，或用其他方式发送。</translation>
    </message>
    <message>
        <source>The connection is not secured, so nothing was sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>连接不安全，因此没有发送任何内容。请检查账户设置中的加密方式。</translation>
    </message>
    <message>
        <source>The server was not ready for another message on this connection.</source>
        <translation>服务器没有准备好在此连接上接收另一封邮件。</translation>
    </message>
    <message>
        <source>The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>邮件交出之后、服务器确认之前，连接结束了。邮件可能已经发送；重新发送前请先在“已发送”文件夹中查找。</translation>
    </message>
    <message>
        <source>The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>服务器的应答没有说明是否接受了邮件。邮件可能已经发送；重新发送前请先在“已发送”文件夹中查找。</translation>
    </message>
</context>
<context>
    <name>SmtpParser</name>
    <message>
        <source>The server&apos;s answer was not understood. It may not be a mail server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>无法理解服务器的应答。它可能不是邮件服务器，或工作不正常；其管理者可以查明原因。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy of this message on the disk is damaged. It is fetched from the server again; what is only here can be restored from a backup.</source>
        <translation>磁盘上此邮件的副本已损坏。它会从服务器重新获取；只存在于本机的内容可以从备份恢复。</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>配置文件中的文件 %1 已损坏。请关闭 Postrider 并移走此文件：其中的内容会从服务器重新获取。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, and Postrider goes on.</source>
        <translation>磁盘已满。没有丢失任何内容：请腾出一些空间，Postrider 随后会继续。</translation>
    </message>
    <message>
        <source>Postrider may not write to its profile folder. Check the folder&apos;s permissions.</source>
        <translation>Postrider 无权写入其配置文件夹。请检查该文件夹的权限。</translation>
    </message>
    <message>
        <source>Postrider cannot open its profile folder. Check that the disk is there and that the folder may be read and written.</source>
        <translation>Postrider 无法打开其配置文件夹。请检查磁盘是否存在，以及该文件夹是否可以读写。</translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again.</source>
        <translation>配置文件中的一个文件已损坏。请从备份恢复配置文件，或将其移走，让 Postrider 重新获取邮件。</translation>
    </message>
    <message>
        <source>Another program is using Postrider&apos;s profile. Close it and try again.</source>
        <translation>另一个程序正在使用 Postrider 的配置文件。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>Postrider could not read or write its profile. Check the disk, then try again.</source>
        <translation>Postrider 无法读写其配置文件。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while saving. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider 在保存时出错。请报告此问题；服务器上的邮件没有受到影响。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>操作已中止。</translation>
    </message>
    <message>
        <source>The profile lies on a network drive (%1). There, mail can be damaged when the connection breaks. Move the profile to a disk of this computer, and keep backups on the network drive.</source>
        <translation>配置文件位于网络驱动器（%1）上。连接中断时，那里的邮件可能会损坏。请将配置文件移到此电脑的磁盘上，将备份保存在网络驱动器上。</translation>
    </message>
    <message>
        <source>The profile lies in a folder that another program synchronises. It can overwrite mail that is just being written. Move the profile to another folder, and let backups be synchronised instead.</source>
        <translation>配置文件位于由其他程序同步的文件夹中。该程序可能会覆盖正在写入的邮件。请将配置文件移到其他文件夹，改为同步备份。</translation>
    </message>
    <message>
        <source>This profile was written by a newer Postrider. Start that one, or choose another profile; nothing was changed.</source>
        <translation>此配置文件由更新版本的 Postrider 写入。请启动该版本，或选择另一个配置文件；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Postrider is incomplete: a part of its database description is missing. Install it again.</source>
        <translation>Postrider 不完整：缺少部分数据库描述。请重新安装。</translation>
    </message>
    <message>
        <source>The SQLite library of this system has no full-text search. Install a complete one.</source>
        <translation>此系统的 SQLite 库没有全文搜索功能。请安装完整的库。</translation>
    </message>
    <message>
        <source>The profile folder cannot be made. Choose another place, or check the permissions of the folder above it.</source>
        <translation>无法创建配置文件夹。请选择其他位置，或检查其上级文件夹的权限。</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider. Use that window, or close it and try again.</source>
        <translation>此配置文件已在另一个 Postrider 中打开。请使用那个窗口，或将其关闭后重试。</translation>
    </message>
    <message>
        <source>Postrider could not write its profile. Check the disk, then try again.</source>
        <translation>Postrider 无法写入其配置文件。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The disk is full: new mail waits on the server. Make some room, and Postrider goes on.</source>
        <translation>磁盘已满：新邮件在服务器上等待。请腾出一些空间，Postrider 随后会继续。</translation>
    </message>
    <message>
        <source>There is not enough memory to store a message. Close other programs and try again.</source>
        <translation>内存不足，无法保存邮件。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>StoreBackup</name>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>备份已中止；没有生成备份。</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not.</source>
        <translation>无法写入备份。请检查目标磁盘是否有空间，如果没有，请选择其他位置。</translation>
    </message>
    <message>
        <source>The backup cannot be written to this place. Choose a folder that you may write to.</source>
        <translation>备份无法写入此位置。请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Preparing the backup</source>
        <translation>正在准备备份</translation>
    </message>
    <message>
        <source>Copying the message list</source>
        <translation>正在复制邮件列表</translation>
    </message>
    <message>
        <source>The backup could not be written. Check the disk, then try again.</source>
        <translation>无法写入备份。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>Writing the message list</source>
        <translation>正在写入邮件列表</translation>
    </message>
    <message>
        <source>Writing the messages</source>
        <translation>正在写入邮件</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已中止。</translation>
    </message>
    <message>
        <source>Checking the message list</source>
        <translation>正在检查邮件列表</translation>
    </message>
    <message>
        <source>Checking the stored messages</source>
        <translation>正在检查已存储的邮件</translation>
    </message>
    <message>
        <source>Checking waiting changes</source>
        <translation>正在检查等待中的更改</translation>
    </message>
    <message>
        <source>Checking what is shown</source>
        <translation>正在检查显示的内容</translation>
    </message>
    <message>
        <source>Checking counters</source>
        <translation>正在检查计数</translation>
    </message>
    <message>
        <source>Checking conversations</source>
        <translation>正在检查会话</translation>
    </message>
    <message>
        <source>Comparing stored messages with the list</source>
        <translation>正在将已存储的邮件与列表比较</translation>
    </message>
    <message>
        <source>Reading all stored messages</source>
        <translation>正在读取所有已存储的邮件</translation>
    </message>
    <message>
        <source>An index of the message list was damaged; it was built again.</source>
        <translation>邮件列表的一个索引曾损坏；现已重建。</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and restore the profile from a backup (postrider restore), or move the profile away and let Postrider fetch the mail again.</source>
        <translation>配置文件中的文件 %1 已损坏。请关闭 Postrider，从备份恢复配置文件（postrider restore），或将配置文件移走，让 Postrider 重新获取邮件。</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>配置文件中的文件 %1 已损坏。请关闭 Postrider 并移走此文件：其中的内容会从服务器重新获取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not here as a whole although the list said so; they are fetched again.</source>
        <translation>
            <numerusform>列表显示 %Ln 封邮件完整，但实际并不完整；将重新获取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room of %Ln message(s) that no list shows any more was freed.</source>
        <translation>
            <numerusform>%Ln 封已不在任何列表中的邮件所占的空间已释放。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored message(s) were damaged; they are fetched again.</source>
        <translation>
            <numerusform>%Ln 封已存储的邮件曾损坏；将重新获取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.</source>
        <translation>
            <numerusform>%Ln 封尚未存入任何服务器的邮件已损坏。请重新导入，或将备份恢复到新的配置文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln folder(s) were wrong; they have been counted again.</source>
        <translation>
            <numerusform>%Ln 个文件夹的计数有误；已重新计数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were not as their messages are; they have been put together again.</source>
        <translation>
            <numerusform>%Ln 个会话与其邮件不符；已重新组合。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) were about nothing that is there; they were dropped.</source>
        <translation>
            <numerusform>%Ln 项等待中的更改所涉及的内容已不存在；已舍弃。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.</source>
        <translation>
            <numerusform>%Ln 封邮件不属于任何文件夹；已从列表中取出。服务器上的邮件会重新获取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not shown as the server has them; now they are.</source>
        <translation>
            <numerusform>%Ln 封邮件的显示与服务器不符；现已更正。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreRestore</name>
    <message>
        <source>The profile could not be written. Check that there is room on the disk, and that you may write to the folder above it.</source>
        <translation>无法写入配置文件。请检查磁盘是否有空间，以及您对其上级文件夹是否有写入权限。</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>此备份已损坏；没有恢复任何内容。请从存放处重新复制该文件，或使用较早的备份。</translation>
    </message>
    <message>
        <source>Restoring was stopped; nothing was changed.</source>
        <translation>恢复已中止；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Restoring the profile</source>
        <translation>正在恢复配置文件</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing. Nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>此备份被截断：缺少结尾。没有恢复任何内容。请从存放处重新复制该文件，或使用较早的备份。</translation>
    </message>
    <message>
        <source>A backup is restored into a folder that is empty or does not exist yet, so that nothing is overwritten. Choose another one, or move what is there away.</source>
        <translation>备份只能恢复到空文件夹或尚不存在的文件夹，以免覆盖任何内容。请选择另一个文件夹，或移走其中的内容。</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that the file is there and that you may read it.</source>
        <translation>无法读取备份。请检查文件是否存在，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>This file is not a backup of Postrider. Choose the file that was written by “Back up”, or by postrider backup.</source>
        <translation>此文件不是 Postrider 的备份。请选择由“备份”或 postrider backup 写入的文件。</translation>
    </message>
    <message>
        <source>This backup was written by a newer Postrider. Restore it with that one.</source>
        <translation>此备份由更新版本的 Postrider 写入。请用该版本恢复。</translation>
    </message>
    <message>
        <source>This was waiting when the backup was made, and may have been sent since. Look into Sent or ask a recipient, then choose.</source>
        <translation>此邮件在备份时正在等待发送，此后可能已经发送。请查看“已发送”或询问收件人，然后作出选择。</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider 正在关闭。</translation>
    </message>
    <message>
        <source>Another search took its place.</source>
        <translation>已被另一次搜索取代。</translation>
    </message>
    <message>
        <source>Postrider has not looked through %1 yet. Please search again in a moment.</source>
        <translation>Postrider 尚未查看完 %1。请稍后再次搜索。</translation>
    </message>
    <message>
        <source>This message is larger than Postrider takes as a whole (256 MB). Fetch its attachments one by one, or read it in your provider&apos;s web pages.</source>
        <translation>此邮件超过了 Postrider 可整体接收的大小（256 MB）。请逐个获取附件，或在服务商的网页上阅读。</translation>
    </message>
    <message>
        <source>This message is on its way to another folder. It can be read as soon as that is done.</source>
        <translation>此邮件正在移往另一个文件夹。完成后即可阅读。</translation>
    </message>
    <message>
        <source>The server has renumbered this folder. The message can be read as soon as Postrider has looked through it.</source>
        <translation>服务器已重新编排此文件夹的编号。Postrider 查看完毕后即可阅读此邮件。</translation>
    </message>
    <message>
        <source>This message is no longer on the server. It disappears from the list with the next look.</source>
        <translation>此邮件已不在服务器上。下次查看时它会从列表中消失。</translation>
    </message>
    <message>
        <source>The server does not say what this message is made of, and it is larger than Postrider takes (256 MB). Read it in your provider&apos;s web pages.</source>
        <translation>服务器没有说明此邮件的组成，而它超过了 Postrider 可接收的大小（256 MB）。请在服务商的网页上阅读。</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed the folder %1 from the server. What you changed on %Ln message(s) in it is lost with it.</source>
        <translation>
            <numerusform>另一个程序已从服务器移除文件夹 %1。您对其中 %Ln 封邮件所作的更改也随之丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server renumbered a folder while it was being read. Postrider starts it again.</source>
        <translation>服务器在读取过程中重新编排了文件夹的编号。Postrider 会重新开始读取。</translation>
    </message>
    <message>
        <source>The server cannot do this now: %1. It is tried again, and later changes in the same folders wait for it.</source>
        <translation>服务器目前无法执行此操作：%1。会再次尝试；相同文件夹中之后的更改会等待它完成。</translation>
    </message>
    <message>
        <source>The server refused this: %1. The folders are as they were.</source>
        <translation>服务器拒绝了此操作：%1。文件夹保持原样。</translation>
    </message>
    <message>
        <source>The server refused this: %1. What was to be copied there is where it was.</source>
        <translation>服务器拒绝了此操作：%1。要复制的邮件仍在原处。</translation>
    </message>
    <message>
        <source>The server refused this: %1. The messages are as they were.</source>
        <translation>服务器拒绝了此操作：%1。邮件保持原样。</translation>
    </message>
    <message>
        <source>The server did not take the draft “%1” into the Drafts folder. It is kept on this computer, and tried again when it is saved the next time.</source>
        <translation>服务器没有接受将草稿“%1”存入“草稿”文件夹。草稿保留在此电脑上，下次保存时会再次尝试。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider 在读取邮件时出错。请报告此问题；服务器上的邮件没有受到影响。</translation>
    </message>
    <message>
        <source>The account is no longer there.</source>
        <translation>账户已不存在。</translation>
    </message>
    <message>
        <source>This mail server cannot tell its messages apart (it knows neither UIDL nor TOP), so nothing was fetched. Your mail provider can say whether there is another server.</source>
        <translation>此邮件服务器无法区分各封邮件（不支持 UIDL 和 TOP），因此没有获取任何邮件。您的邮件服务商可以告知是否有其他服务器。</translation>
    </message>
    <message numerus="yes">
        <source>The mail server does not say which %Ln message(s) it means. They stay there.</source>
        <translation>
            <numerusform>邮件服务器没有说明它所指的是哪 %Ln 封邮件。这些邮件会留在那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>A message is larger than Postrider takes (256 MB). It stays on the mail server.</source>
        <translation>有一封邮件超过了 Postrider 可接收的大小（256 MB）。它会保留在邮件服务器上。</translation>
    </message>
    <message>
        <source>This message is no longer on the mail server, or too large. Only its header is here.</source>
        <translation>此邮件已不在邮件服务器上，或者太大。这里只有邮件头。</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>正在收取邮件</translation>
    </message>
</context>
<context>
    <name>TagNames</name>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate says so only where that no longer counts (the common name). Ask whoever runs the server for a newer one.</source>
        <translation>应答的服务器未能证明自己是 %1：其证书只在已不再有效的位置（通用名称）标明了这一点。请向服务器管理者索取新的证书。</translation>
    </message>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account&apos;s settings; if it is right, somebody may be in between.</source>
        <translation>应答的服务器未能证明自己是 %1：其证书属于 %2。请检查账户设置中的服务器名称；如果名称正确，可能有人在中间拦截。</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>另一个名称</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, compare its fingerprint and trust this one certificate; otherwise ask whoever runs the server.</source>
        <translation>%1 的证书是自签名的：此电脑信任的机构均未为其担保。如果这是您自己的服务器，请核对其指纹并信任这一个证书；否则请询问服务器管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, ask there what its fingerprint is, and compare; otherwise ask whoever runs the server.</source>
        <translation>%1 的证书来自此电脑不认识的颁发者。如果您的组织自行颁发证书，请询问其指纹并进行核对；否则请询问服务器管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. If the date on this computer is right, ask whoever runs the server to renew it.</source>
        <translation>%1 的证书已于 %2 过期。如果此电脑的日期正确，请联系服务器管理者更新证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check the date on this computer; if it is right, ask whoever runs the server.</source>
        <translation>%1 的证书从 %2 起才有效。请检查此电脑的日期；如果日期正确，请询问服务器管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server. Ask whoever runs the server for a proper one.</source>
        <translation>%1 的证书不是为服务器颁发的。请向服务器管理者索取正确的证书。</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by somebody who is not allowed to issue certificates. Ask whoever runs the server.</source>
        <translation>%1 的证书由无权颁发证书者签名。请询问服务器管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn. Ask whoever runs the server to replace it.</source>
        <translation>%1 的证书已被吊销。请联系服务器管理者更换。</translation>
    </message>
    <message>
        <source>The server %1 showed no certificate, so it could not be verified. Ask whoever runs the server.</source>
        <translation>服务器 %1 没有出示证书，因此无法验证。请询问服务器管理者。</translation>
    </message>
    <message>
        <source>The certificate of %1 is made in a way that others can forge (%2), so it proves nothing. Ask whoever runs the server to replace it.</source>
        <translation>%1 的证书采用了可被伪造的方式制作（%2），因此不能证明任何事情。请联系服务器管理者更换。</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Ask whoever runs the server.</source>
        <translation>无法验证 %1 的证书。请询问服务器管理者。</translation>
    </message>
    <message>
        <source>The file with the trusted certificates for %1 could not be read, or holds none. Choose it again in the account&apos;s settings.</source>
        <translation>含有 %1 受信任证书的文件无法读取，或其中没有证书。请在账户设置中重新选择。</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that it sets itself, or that its issuer sets</source>
        <translation>证书违反了自身或其颁发者规定的限制</translation>
    </message>
    <message>
        <source>A certificate can be forged (%1)</source>
        <translation>证书可能被伪造（%1）</translation>
    </message>
    <message>
        <source>It is not the certificate that you have chosen to trust there.</source>
        <translation>它不是您选择在那里信任的证书。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings; the server may also be too old for TLS 1.2.</source>
        <translation>无法与 %1 建立安全连接，因此没有发送任何内容。请检查账户设置中的端口和加密方式；也可能是服务器过旧，不支持 TLS 1.2。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
</context>
<context>
    <name>postrider::AccountAssistant</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>通过浏览器登录</translation>
    </message>
    <message>
        <source>Enter the servers</source>
        <translation>输入服务器</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>开始阅读</translation>
    </message>
    <message>
        <source>Enter your address first; the settings are filled in from it.</source>
        <translation>请先输入您的地址；设置会据此填写。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>您的姓名是？</translation>
    </message>
    <message>
        <source>The people you write to will see it beside your address.</source>
        <translation>收件人会在您的地址旁看到它。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>试用演示账户</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>您的电子邮件地址是？</translation>
    </message>
    <message>
        <source>Postrider knows the servers of many providers by itself. For all others it asks those who may know.</source>
        <translation>Postrider 本身已知许多服务商的服务器。对于其他服务商，它会向可能知道的各方查询。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>向谁查询</translation>
    </message>
    <message>
        <source>The part of your address behind the @, its name servers, and whoever takes its mail; always encrypted, but for the questions to name servers. No password is sent.</source>
        <translation>您的地址中 @ 后面的部分、其域名服务器，以及接收其邮件的服务商；除了对域名服务器的查询，一律加密。不会发送密码。</translation>
    </message>
    <message>
        <source>The public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>也查询公开的服务商列表 (autoconfig.thunderbird.net)(&amp;L)</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>它只会得知域名，不会得知地址。</translation>
    </message>
    <message>
        <source>&amp;Tell your own domain the whole address; some need it to answer</source>
        <translation>将完整地址告知您自己的域名；有些域名需要它才能应答(&amp;T)</translation>
    </message>
    <message>
        <source>Looking for your mail servers</source>
        <translation>正在查找您的邮件服务器</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Is your mail really there?</source>
        <translation>您的邮箱确实在那里吗？</translation>
    </message>
    <message>
        <source>If you do not know this name, ask your provider, or enter the servers yourself.</source>
        <translation>如果您不认识此名称，请询问服务商，或自行输入服务器。</translation>
    </message>
    <message>
        <source>&amp;I know that my mail is there</source>
        <translation>我确定我的邮箱在那里(&amp;I)</translation>
    </message>
    <message>
        <source>Which servers hold your mail?</source>
        <translation>您的邮件在哪些服务器上？</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>发件（SMTP）</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Certificate of your own issuer, if there is one</source>
        <translation>您自己的颁发机构的证书（如果有）</translation>
    </message>
    <message>
        <source>Certificate of your own issuer</source>
        <translation>您自己的颁发机构的证书</translation>
    </message>
    <message>
        <source>Not needed for servers on the Internet</source>
        <translation>互联网上的服务器不需要</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What becomes of mail on the server?</source>
        <translation>如何处理服务器上的邮件？</translation>
    </message>
    <message>
        <source>With POP3, mail is fetched to this computer. It is deleted on the server only after it is safely here.</source>
        <translation>使用 POP3 时，邮件会收取到此电脑。只有在邮件安全存入本机之后，才会从服务器上删除。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Nothing is saved before both servers have let you in.</source>
        <translation>两个服务器都登录成功之前，不会保存任何内容。</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>一切就绪</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so your sign-in is kept until you quit Postrider and never written to disk. You will be asked for it next time.</source>
        <translation>此电脑没有可用的密钥环，因此您的登录信息只保留到退出 Postrider 为止，不会写入磁盘。下次会再次询问您。</translation>
    </message>
    <message>
        <source>Manual settings</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>%1 is set up already. Enter another address, or close this window.</source>
        <translation>%1 已经设置过了。请输入另一个地址，或关闭此窗口。</translation>
    </message>
    <message>
        <source>%1 itself is told the address, the others its domain only. Nobody is told a password.</source>
        <translation>只有 %1 会得知地址，其他各方只会得知域名。密码不会告知任何一方。</translation>
    </message>
    <message>
        <source>All are told the domain only, %1. Nobody is told a password.</source>
        <translation>各方都只会得知域名 %1。密码不会告知任何一方。</translation>
    </message>
    <message>
        <source>Nobody could be asked. Look whether this computer is online, and try again.</source>
        <translation>无法查询。请检查此电脑是否已联网，然后重试。</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names: you find them on its help pages. Or look whether the address is right.</source>
        <translation>各处查询均不知道此地址的服务器。您的服务商可以告知服务器名称，也可以在其帮助页面上找到。或者请检查地址是否正确。</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <translation>您的邮件服务器</translation>
    </message>
    <message>
        <source>Your mail is at %1</source>
        <translation>您的邮箱在 %1</translation>
    </message>
    <message>
        <source>This is what was found for %1. Your provider tells you whether it is right.</source>
        <translation>这是为 %1 找到的结果。您的服务商可以告知是否正确。</translation>
    </message>
    <message>
        <source>These names are a guess for %1. Your provider tells you the right ones.</source>
        <translation>这些名称是对 %1 的推测。您的服务商可以告知正确的名称。</translation>
    </message>
    <message>
        <source>Nobody who can be trusted says that the mail of %1 is there; whoever could change an answer on the way here could say so, too. Your password would go to:</source>
        <translation>没有可信的来源能证实 %1 的邮箱在那里；任何能在途中篡改应答的人也可以这样声称。您的密码将会发送到：</translation>
    </message>
    <message>
        <source>I know that my mail is at %1</source>
        <translation>我确定我的邮箱在 %1</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password, only through the browser. This Postrider has no id with which it could ask %1 for that: whoever built it did not register it there. An id of your own goes into oauth-clients.json in the profile.</source>
        <translation>%1 不允许用密码登录，只能通过浏览器。此 Postrider 没有可用来向 %1 请求登录的 ID：构建者没有在那里注册。您可以将自己的 ID 写入配置文件夹中的 oauth-clients.json。</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>以 %1 的身份登录</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Continue to try the servers again.</source>
        <translation>您已通过浏览器登录。请继续，再次尝试连接服务器。</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and sent to %1 and %2 only.</source>
        <translation>密码保存在此电脑的密钥环中，只会发送给 %1 和 %2。</translation>
    </message>
    <message>
        <source>What %1 says about this</source>
        <translation>%1 的相关说明</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>改用应用专用密码</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>改为通过浏览器登录</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Look whether you signed in as %1, and whether your provider lets mail programs in.</source>
        <translation>服务器不接受登录。请检查您是否以 %1 的身份登录，以及服务商是否允许邮件程序登录。</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password. Type the password again; some providers want an app password.</source>
        <translation>服务器不接受该用户名和密码。请重新输入密码；有些服务商要求使用应用专用密码。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>The connection is not secure enough to send a password over it. Look at the server name and the security; if it is your own server, look at its certificate.</source>
        <translation>连接不够安全，不能用来发送密码。请检查服务器名称和安全设置；如果是您自己的服务器，请查看其证书。</translation>
    </message>
    <message>
        <source>Change the server settings</source>
        <translation>更改服务器设置</translation>
    </message>
    <message>
        <source>Look at the server name and the port, and whether this computer is online.</source>
        <translation>请检查服务器名称和端口，以及此电脑是否已联网。</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now.</source>
        <translation>%1 已就绪。正在收取您的邮件。</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now; the newest comes first.</source>
        <translation>%1 已就绪。正在收取您的邮件，最新的先到。</translation>
    </message>
</context>
<context>
    <name>postrider::AccountList</name>
    <message>
        <source>Needs you to sign in</source>
        <translation>需要您登录</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an account up or down.</source>
        <translation>用 Alt 加方向键可上下移动账户。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>postrider::AccountMenu</name>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>收取邮件</translation>
    </message>
    <message>
        <source>New message from this account</source>
        <translation>用此账户写新邮件</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>显示的文件夹…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里有问题？</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>移除账户…</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPage</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPages</name>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings of the account</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>This page shows again what is saved.</source>
        <translation>此页面已恢复为保存的内容。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a page on which something is not saved</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Something on this page is not saved</source>
        <translation>此页面有未保存的内容</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
</context>
<context>
    <name>postrider::AccountWorker</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider 正在关闭。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while looking for mail. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider 在查看邮件时出错。请报告此问题；服务器上的邮件没有受到影响。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message numerus="yes">
        <source>The mail server wants %Ln minute(s) between two visits. Postrider looks again at %1.</source>
        <translation>
            <numerusform>邮件服务器要求两次访问之间间隔 %Ln 分钟。Postrider 将于 %1 再次查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 表示：“%2”</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Up to date, except %1: the server does not open it.</source>
        <translation>除 %1 外已是最新：服务器无法打开它。</translation>
    </message>
    <message>
        <source>There is no connection on which the server would tell of new mail in %1 at once: looked at every minute.</source>
        <translation>没有可让服务器立即通知 %1 中新邮件的连接：改为每分钟查看一次。</translation>
    </message>
    <message>
        <source>Something else answers in the place of the mail server. A sign-in page of the network may be in the way: open any page in a browser; Postrider goes on by itself.</source>
        <translation>在邮件服务器的位置上应答的是别的东西。可能被网络的登录页面拦截：请在浏览器中打开任意网页；Postrider 随后会自动继续。</translation>
    </message>
</context>
<context>
    <name>postrider::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>还没有账户</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: pages of its settings</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>要保存您的更改吗？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
</context>
<context>
    <name>postrider::ActionRow</name>
    <message>
        <source>Remove this action</source>
        <translation>移除此操作</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>要执行的操作</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Address to forward to</source>
        <translation>要转发到的地址</translation>
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
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Getting mail %1 of %2</source>
        <translation>正在收取邮件：%1/%2</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>正在收取邮件…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>What Postrider is doing</source>
        <translation>Postrider 正在做什么</translation>
    </message>
</context>
<context>
    <name>postrider::ActivityPopover</name>
    <message>
        <source>Connected and up to date.</source>
        <translation>已连接，已是最新。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>已停用。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>正在收取邮件…</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>需要密码。</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>服务器无法证明自己的身份。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出了问题。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed for the search.</source>
        <translation>
            <numerusform>还有 %1 封邮件正在编入搜索索引。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to reach the server: %Ln change(s). Nothing is lost if you quit.</source>
        <translation>
            <numerusform>尚待传到服务器：%Ln 项更改。退出也不会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used on the server</source>
        <comment>room for mail</comment>
        <translation>服务器上已使用 %1，共 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more folder(s) that do not open.</source>
        <translation>
            <numerusform>另有 %Ln 个文件夹无法打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>上次查看：%1。</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>下次尝试：%1。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查看</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里有问题？</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>连接日志</translation>
    </message>
    <message>
        <source>Nothing has been said on this connection yet.</source>
        <translation>此连接上还没有任何通信。</translation>
    </message>
    <message numerus="yes">
        <source>Old junk: %Ln message(s) have been removed for good.</source>
        <translation>
            <numerusform>旧垃圾邮件：已彻底删除 %Ln 封邮件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::AppearancePage</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Smaller (85 %)</source>
        <translation>较小（85 %）</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Larger (115 %)</source>
        <translation>较大（115 %）</translation>
    </message>
    <message>
        <source>Large (130 %)</source>
        <translation>大（130 %）</translation>
    </message>
    <message>
        <source>Very large (150 %)</source>
        <translation>特大（150 %）</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>两倍（200 %）</translation>
    </message>
    <message>
        <source>Of everything in Postrider. Messages can be made larger by themselves with Ctrl and plus.</source>
        <translation>适用于整个 Postrider。要单独放大邮件，请按 Ctrl 加加号键。</translation>
    </message>
    <message>
        <source>&amp;Lists and menus</source>
        <translation>列表和菜单(&amp;L)</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>How close rows stand to each other.</source>
        <translation>各行之间的疏密程度。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Li&amp;ght or dark</source>
        <translation>浅色或深色(&amp;G)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Text at seven to one, and lines that can be seen.</source>
        <translation>文字对比度为 7:1，线条清晰可见。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动画效果(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is simply there.</source>
        <translation>不使用滑动或淡入淡出；变化会直接显示。</translation>
    </message>
</context>
<context>
    <name>postrider::Arrivals</name>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln 封新邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentActions</name>
    <message>
        <source>“%1” is a program, or can start one. Postrider does not start it. If you expected it and trust who sent it, save it first.</source>
        <translation>“%1”是程序，或可以启动程序。Postrider 不会启动它。如果您预期会收到它并信任发件人，请先保存。</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened.</source>
        <translation>“%1”打开时可能运行某些内容。</translation>
    </message>
    <message>
        <source>%1 Open it only if you expected it and trust who sent it.</source>
        <comment>a sentence about what is wrong</comment>
        <translation>%1请仅在您预期会收到它并信任发件人时打开。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens “%1”. You can save it instead.</source>
        <translation>此电脑上没有可打开“%1”的程序。您可以改为保存它。</translation>
    </message>
    <message>
        <source>“%1” could be a program that harms this computer. Save it only if you expected it and trust who sent it.</source>
        <translation>“%1”可能是会损害此电脑的程序。请仅在您预期会收到它并信任发件人时保存。</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>将所有附件保存到</translation>
    </message>
    <message>
        <source>The message is signed: its signature will no longer be good.</source>
        <translation>此邮件已签名：其签名将不再有效。</translation>
    </message>
    <message>
        <source>“%1” will be saved on this computer, and then taken out of the message, also on the server.</source>
        <translation>“%1”将保存到此电脑，然后从邮件中取出，服务器上也一样。</translation>
    </message>
    <message>
        <source>“%1” will be deleted from the message, also on the server.</source>
        <translation>“%1”将从邮件中删除，服务器上也一样。</translation>
    </message>
    <message>
        <source>Save and take out…</source>
        <translation>保存并取出…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln 个附件已保存到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>“%1” was not taken out of its message: %2</source>
        <translation>未能从邮件中取出“%1”：%2</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentChip</name>
    <message>
        <source>%1, not fetched</source>
        <comment>size of an attachment that is still on the server</comment>
        <translation>%1，未获取</translation>
    </message>
    <message>
        <source>Attachment that is a program. Activate to save it.</source>
        <translation>附件是一个程序。激活即可保存。</translation>
    </message>
    <message>
        <source>Attachment. Activate to open it, or press Space to look at it.</source>
        <translation>附件。激活即可打开，或按空格键查看。</translation>
    </message>
    <message>
        <source>It came in “%1”.</source>
        <translation>它包含在“%1”中。</translation>
    </message>
    <message>
        <source>It is still on the server, and fetched first.</source>
        <translation>它仍在服务器上，将先获取。</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentPreview</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width and height of a picture, size of its file</comment>
        <translation>%1 × %2，%3</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>图片，%1</translation>
    </message>
    <message>
        <source>%1, only the beginning is shown</source>
        <translation>%1，只显示开头部分</translation>
    </message>
    <message>
        <source>Of this kind of file nothing can be shown here.</source>
        <translation>这类文件无法在此显示。</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentSaving</name>
    <message>
        <source>“%1” could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>无法保存“%1”。请选择另一个文件夹，或腾出磁盘空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentStrip</name>
    <message>
        <source>Fetch the whole message</source>
        <translation>获取完整邮件</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%Ln more)…</source>
        <translation>
            <numerusform>全部保存（另有 %Ln 个）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>全部保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>转发(&amp;F)</translation>
    </message>
    <message>
        <source>Save, and &amp;take out of the message…</source>
        <translation>保存并从邮件中取出(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Delete from the message…</source>
        <translation>从邮件中删除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>postrider::Bar</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>postrider::BodyEdit</name>
    <message>
        <source>Write your message</source>
        <translation>撰写邮件</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>邮件正文</translation>
    </message>
</context>
<context>
    <name>postrider::BodyMenu</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>给此地址写邮件</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>在浏览器中打开链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
</context>
<context>
    <name>postrider::BodyPolicyFields</name>
    <message>
        <source>As for the account</source>
        <translation>与账户相同</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>最近几天的邮件</translation>
    </message>
    <message>
        <source>Only messages I open</source>
        <translation>仅我打开的邮件</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>保留在此电脑上的邮件</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>多少天</translation>
    </message>
</context>
<context>
    <name>postrider::BodyViews</name>
    <message>
        <source>The simple view was asked for (POSTRIDER_BODY_VIEW).</source>
        <translation>已要求使用简单视图（POSTRIDER_BODY_VIEW）。</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do is not installed.</source>
        <translation>未安装 Postrider 中像浏览器一样显示带格式邮件的组件。</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do cannot be used: %1</source>
        <translation>无法使用 Postrider 中像浏览器一样显示带格式邮件的组件：%1</translation>
    </message>
    <message>
        <source>it belongs to another version</source>
        <translation>它属于另一个版本</translation>
    </message>
</context>
<context>
    <name>postrider::BrowserSignIn</name>
    <message>
        <source>Sign in on &amp;another device</source>
        <translation>在另一台设备上登录(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>打开网页(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
    <message>
        <source>Your browser opens the page of %1. The password goes there and nowhere else; Postrider gets a key that you can take back at any time.</source>
        <translation>浏览器会打开 %1 的网页。密码只会发送到那里；Postrider 会得到一个密钥，您可以随时收回。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows now. It goes on here by itself when you have.</source>
        <translation>请在浏览器显示的网页上登录。完成后，这里会自动继续。</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>再次打开网页(&amp;O)</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter the code. It goes on here by itself when you have.</source>
        <translation>请在任意设备上打开此网页并输入代码。完成后，这里会自动继续。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, open it in a browser on this computer, and sign in there.</source>
        <translation>无法打开浏览器。请复制链接，在此电脑的浏览器中打开，并在那里登录。</translation>
    </message>
</context>
<context>
    <name>postrider::BusNotification</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Looking at the servers…</source>
        <translation>正在检查服务器…</translation>
    </message>
    <message>
        <source>Nothing is sent to them meanwhile, and nobody signs in.</source>
        <translation>在此期间不会向服务器发送任何内容，也不会登录。</translation>
    </message>
    <message>
        <source>The certificates could not be looked at</source>
        <translation>无法查看证书</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>证书正常</translation>
    </message>
    <message>
        <source>Both servers prove who they are. If something was wrong before, it may have been the network.</source>
        <translation>两个服务器都证明了自己的身份。如果之前有问题，可能是网络的原因。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>未署名的颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trust</source>
        <translation>%1 出示的证书与您信任的不同</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>%1 无法证明自己的身份</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>A certificate with this fault proves nothing, whoever shows it, so it cannot be trusted. Ask whoever runs the server for another.</source>
        <translation>有此缺陷的证书无论由谁出示都不能证明任何事情，因此不能信任。请向服务器管理者索取另一个证书。</translation>
    </message>
    <message>
        <source>If you trust it, Postrider takes exactly this certificate for %1 at port %2, and sends your password and mail there. Whoever else could show it can read them. You can take that back at any time.</source>
        <translation>如果您信任它，Postrider 会在 %1 端口 %2 上只接受这一个证书，并将您的密码和邮件发送到那里。其他能出示此证书的人都可以读取它们。您可以随时撤回信任。</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what the administrator told me</source>
        <translation>我已将指纹与管理员告知的进行了核对</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任此证书</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>证书不受信任</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateList</name>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>每个服务器都必须证明自己的身份：没有任何证书仅凭您的确认而受信任。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>自 %1 起受信任，尽管：%2</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of %1</source>
        <translation>不再信任 %1 的证书</translation>
    </message>
    <message>
        <source>Ends the connections that were made on it. Postrider asks again when it meets this certificate.</source>
        <translation>结束基于它建立的连接。Postrider 再次遇到此证书时会重新询问。</translation>
    </message>
</context>
<context>
    <name>postrider::CheatSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a screen reader says it: action, its keys</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No action of that name has a shortcut.</source>
        <translation>没有找到该名称且带快捷键的操作。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>As in Gmail</source>
        <translation>与 Gmail 相同</translation>
    </message>
    <message>
        <source>Postrider&apos;s own</source>
        <translation>Postrider 自有</translation>
    </message>
    <message>
        <source>%1, with shortcuts of your own</source>
        <comment>set of shortcuts</comment>
        <translation>%1，含您自己的快捷键</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Open the message, take what is chosen</source>
        <translation>打开邮件，采用所选项</translation>
    </message>
    <message>
        <source>Back one step, close</source>
        <translation>后退一步，关闭</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>转到下一个输入框或按钮</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>所选项的菜单</translation>
    </message>
</context>
<context>
    <name>postrider::CheckList</name>
    <message>
        <source>Incoming mail: %1</source>
        <translation>收件：%1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>发件：%1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Works, secured with %1</source>
        <translation>正常，已用 %1 加密</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未尝试</translation>
    </message>
</context>
<context>
    <name>postrider::ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
</context>
<context>
    <name>postrider::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Type what you look for: an action, a folder, a person or a message. Up and Down choose, Enter takes it, Escape closes.</source>
        <translation>输入您要找的内容：操作、文件夹、联系人或邮件。上下键选择，Enter 确定，Esc 关闭。</translation>
    </message>
    <message>
        <source>↑ ↓ choose    ↵ take    Esc close    &gt; actions    # folders    @ people    ? help</source>
        <extracomment>Keys of the command palette. Keep the signs and arrows as they are.</extracomment>
        <translation>↑ ↓ 选择    ↵ 确定    Esc 关闭    &gt; 操作    # 文件夹    @ 联系人    ? 帮助</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerFields</name>
    <message>
        <source>Reply-To</source>
        <translation>回复地址</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>密送</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Choose where answers go</source>
        <translation>选择回复发往何处</translation>
    </message>
    <message>
        <source>Add people who get a copy</source>
        <translation>添加抄送人</translation>
    </message>
    <message>
        <source>Add people who get a copy that nobody else sees</source>
        <translation>添加密送人（其他人看不到）</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 已在%2中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in %1 already.</source>
        <translation>
            <numerusform>其中 %Ln 个已在%1中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ComposerMenu</name>
    <message>
        <source>&amp;Importance</source>
        <translation>重要性(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>普通(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>低(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as template</source>
        <translation>存为模板(&amp;S)</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>从模板开始(&amp;T)…</translation>
    </message>
    <message>
        <source>Send to &amp;many, each by name…</source>
        <translation>分别发送给多人(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>以前的版本(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerWindow</name>
    <message>
        <source>Plain text has no formatting and no pictures in it: what is formatted in this message becomes ordinary text.</source>
        <translation>纯文本不含格式和图片：此邮件中带格式的内容会变成普通文本。</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>转为纯文本</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Discard this message</source>
        <translation>放弃此邮件</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>带格式文本</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1 Keep this window open; what you wrote is in it.</source>
        <translation>无法保存草稿：%1 请不要关闭此窗口；您所写的内容在其中。</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>模板：%1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>many servers refuse messages this large</source>
        <translation>许多服务器拒收这么大的邮件</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>The message was not sent yet: %1 cannot be an e-mail address. Correct or remove it.</source>
        <translation>
            <numerusform>邮件尚未发送：%1 不是有效的电子邮件地址。请更正或移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one recipient, then send again.</source>
        <translation>请至少添加一个收件人，然后重新发送。</translation>
    </message>
    <message>
        <source>A file is still being read. Send again in a moment.</source>
        <translation>仍在读取一个文件。请稍后重新发送。</translation>
    </message>
    <message>
        <source>The message was not sent. %1</source>
        <translation>邮件未发送。%1</translation>
    </message>
    <message>
        <source>Keep what you wrote?</source>
        <translation>要保留您所写的内容吗？</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>%1 sends the message. Send it?</source>
        <translation>按 %1 会发送邮件。要发送吗？</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>发送，且不再询问</translation>
    </message>
    <message>
        <source>The message has no subject.</source>
        <translation>邮件没有主题。</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>添加主题</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>不填主题发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see each other&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln 个人会看到彼此的地址。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>全部移到密送</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>直接发送</translation>
    </message>
    <message>
        <source>You wrote “%1”, but nothing is attached.</source>
        <translation>您写了“%1”，但没有添加附件。</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Importance, templates, earlier versions</source>
        <translation>重要性、模板、以前的版本</translation>
    </message>
    <message>
        <source>Saved as a template. This message stays what it is.</source>
        <translation>已存为模板。此邮件保持原样。</translation>
    </message>
    <message>
        <source>Attaching messages: %L1 of %L2</source>
        <translation>正在附加邮件：%L1 / %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln 封邮件在此计算机上不完整，已略过。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Composing</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>没有可用来写信的账户。请先添加一个。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s) can be attached to one.</source>
        <translation>
            <numerusform>一封邮件最多可以附加 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <comment>when</comment>
        <translation>将于 %1 发送</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>正在发送“%1”</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>“%1” could not be written into your list of words. It counts as right until Postrider ends.</source>
        <translation>无法将“%1”写入您的词表。在 Postrider 退出之前，它会被视为正确。</translation>
    </message>
</context>
<context>
    <name>postrider::ComposingPage</name>
    <message>
        <source>Writing</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>&amp;Messages begin as</source>
        <translation>邮件格式(&amp;M)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>带格式</translation>
    </message>
    <message>
        <source>As the message that is answered, else plain text</source>
        <translation>与所回复的邮件相同，否则为纯文本</translation>
    </message>
    <message>
        <source>An identity can have it otherwise: File, Accounts, Identities.</source>
        <translation>每个身份可以另行设置：“文件”“账户”“身份”。</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>撤回发送</translation>
    </message>
    <message>
        <source>Not at all: it leaves at once</source>
        <translation>不可撤回：立即发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that was sent can be &amp;taken back for</source>
        <translation>发送后可撤回的时间(&amp;T)</translation>
    </message>
    <message>
        <source>So long it waits in the outbox, also while you are online.</source>
        <translation>即使在线，邮件也会在发件箱中等待这么久。</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>Remind me of &amp;attachments</source>
        <translation>提醒添加附件(&amp;A)</translation>
    </message>
    <message>
        <source>Asks where the text speaks of one and nothing is attached.</source>
        <translation>正文提到附件却没有添加时询问。</translation>
    </message>
    <message>
        <source>Remind me of the &amp;subject</source>
        <translation>提醒填写主题(&amp;S)</translation>
    </message>
    <message>
        <source>Remind me of &amp;many recipients</source>
        <translation>收件人很多时提醒(&amp;M)</translation>
    </message>
    <message>
        <source>Offers to hide them from each other, from fifteen people on.</source>
        <translation>达到十五人时，建议让他们互相看不到地址。</translation>
    </message>
    <message>
        <source>Ask before the &amp;keyboard sends</source>
        <translation>用键盘发送前询问(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+Enter is easily pressed by mistake.</source>
        <translation>Ctrl+Enter 很容易误按。</translation>
    </message>
</context>
<context>
    <name>postrider::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>What of the message</source>
        <translation>邮件的哪一项</translation>
    </message>
    <message>
        <source>Name of the header field</source>
        <translation>邮件头字段的名称</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>比较的值</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>postrider::ConnectionPage</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>By which way the connections of this account go: for mail in both directions, and to renew a sign-in.</source>
        <translation>此账户的连接经由何种途径：包括收发邮件和续期登录。</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>您信任的证书</translation>
    </message>
    <message>
        <source>A server proves who it is by a certificate that others vouch for. One that nobody vouches for, as of your own server, you can compare and trust by itself: at that server only, and no other certificate in its place.</source>
        <translation>服务器通过由他人担保的证书来证明自己的身份。对于无人担保的证书（例如您自己服务器的证书），您可以核对后单独信任：仅限该服务器，也不适用于替换它的其他证书。</translation>
    </message>
    <message>
        <source>Look at the servers&apos; certificates…</source>
        <translation>查看服务器的证书…</translation>
    </message>
    <message>
        <source>Enter where the proxy is, and the password if it wants a user name.</source>
        <translation>请输入代理的位置；如果需要用户名，请同时输入密码。</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>postrider::ContactEditor</name>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>邮政地址</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
</context>
<context>
    <name>postrider::ContactNote</name>
    <message>
        <source>Write</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>A new message to %1</source>
        <translation>给 %1 写新邮件</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1 的名片</translation>
    </message>
</context>
<context>
    <name>postrider::ContactsModel</name>
    <message numerus="yes">
        <source>%Ln message(s), last on %1</source>
        <translation>
            <numerusform>%Ln 封邮件，最近一封于 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ContactsWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) removed.</source>
        <translation>
            <numerusform>已移除 %Ln 个地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个联系人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one.</source>
        <translation>
            <numerusform>已将 %Ln 个联系人合并为一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added.</source>
        <translation>
            <numerusform>已添加 %Ln 个联系人。</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建群组</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>群组名称</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>创建群组</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>重命名群组</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>The group “%1” was deleted. Its contacts are still there.</source>
        <translation>群组“%1”已删除。其中的联系人仍然保留。</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>联系人 (*.vcf *.vcard *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3.</source>
        <translation>新增：%1，补充信息：%2，原本就有：%3。</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>导出联系人</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 个联系人导出到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>删除群组</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>搜索联系人</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新建联系人</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>添加到联系人</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>导入联系人…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>导出为 vCard…</translation>
    </message>
    <message>
        <source>Export as vCard for older programs…</source>
        <translation>导出为适用于旧程序的 vCard…</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>导出为表格（CSV）…</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>所有联系人</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>收集的地址</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个联系人</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that you have written to</source>
        <translation>您曾写信给的地址</translation>
    </message>
    <message>
        <source>They are offered while you type. Add those to your contacts that you want to keep.</source>
        <translation>输入时会提供这些地址。请把想保留的添加到联系人。</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <source>Make one, or import them from a file of another program.</source>
        <translation>请新建一个，或从其他程序的文件导入。</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>请选择联系人</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationRow</name>
    <message>
        <source>unread, </source>
        <comment>said by a screen reader before the sender</comment>
        <translation>未读, </translation>
    </message>
    <message>
        <source>%1%2, %3: %4</source>
        <comment>unread or nothing, sender, date, first words</comment>
        <translation>%1%2，%3：%4</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>显示之前的 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
</context>
<context>
    <name>postrider::DeliveryStrip</name>
    <message>
        <source>All details…</source>
        <translation>所有详细信息…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide what became of this message</source>
        <translation>隐藏此邮件的投递情况</translation>
    </message>
    <message>
        <source>Show what became of this message</source>
        <translation>显示此邮件的投递情况</translation>
    </message>
</context>
<context>
    <name>postrider::Desktop</name>
    <message>
        <source>Another program opens mail links on this computer. Should Postrider do that?</source>
        <translation>此电脑上由另一个程序打开邮件链接。要改由 Postrider 打开吗？</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>将 Postrider 设为邮件程序</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
</context>
<context>
    <name>postrider::DesktopPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>&amp;Tell me about new mail</source>
        <translation>有新邮件时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>While another window is in front. Never about junk, or what you have read elsewhere.</source>
        <translation>在其他窗口位于前面时通知。垃圾邮件或您已在别处读过的邮件不会通知。</translation>
    </message>
    <message>
        <source>What a notification &amp;shows</source>
        <translation>通知显示的内容(&amp;S)</translation>
    </message>
    <message>
        <source>Sender, subject and first words</source>
        <translation>发件人、主题和开头文字</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>发件人和主题</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>仅发件人</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>仅提示有新邮件</translation>
    </message>
    <message>
        <source>It may be seen on a locked screen, or by whoever stands beside you.</source>
        <translation>锁定的屏幕上或您身旁的人可能会看到通知。</translation>
    </message>
    <message>
        <source>For mail to</source>
        <translation>发给以下账户的邮件</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages on the icon</source>
        <translation>在图标上显示未读邮件数(&amp;U)</translation>
    </message>
    <message>
        <source>In the dock or the task bar, where the desktop can do that.</source>
        <translation>显示在程序坞或任务栏中（如果桌面支持）。</translation>
    </message>
    <message>
        <source>Show an icon in the t&amp;ray</source>
        <translation>在系统托盘中显示图标(&amp;R)</translation>
    </message>
    <message>
        <source>This desktop has no tray just now.</source>
        <translation>此桌面目前没有系统托盘。</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>关闭窗口后继续在系统托盘中运行(&amp;K)</translation>
    </message>
    <message>
        <source>Without a tray, closing the window ends the program, whatever is chosen here.</source>
        <translation>没有系统托盘时，无论此处如何选择，关闭窗口都会退出程序。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>登录此电脑时启动(&amp;I)</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>启动时最小化(&amp;M)</translation>
    </message>
    <message>
        <source>In the tray, or as a minimised window where there is none.</source>
        <translation>在系统托盘中启动；没有托盘时，以最小化窗口启动。</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>邮件链接</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>正在查询桌面…</translation>
    </message>
    <message>
        <source>Postrider opens mail links on this computer.</source>
        <translation>此电脑上由 Postrider 打开邮件链接。</translation>
    </message>
    <message>
        <source>Another program opens mail links on this computer.</source>
        <translation>此电脑上由另一个程序打开邮件链接。</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>将 Postrider 设为邮件程序</translation>
    </message>
</context>
<context>
    <name>postrider::DoctorWindow</name>
    <message>
        <source>Ask the public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>也查询公开的服务商列表 (autoconfig.thunderbird.net)(&amp;L)</translation>
    </message>
    <message>
        <source>Send a &amp;test message to myself</source>
        <translation>给自己发送测试邮件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>检查对象(&amp;O)</translation>
    </message>
    <message>
        <source>Account or address to look at</source>
        <translation>要检查的账户或地址</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>它只会得知域名，不会得知地址。</translation>
    </message>
    <message>
        <source>The doctor looks at everything between you and your mail. It changes nothing.</source>
        <translation>诊断会检查您与邮件之间的所有环节，但不会更改任何内容。</translation>
    </message>
    <message>
        <source>With what was said on the connections, without passwords.</source>
        <translation>包含连接上的通信内容，不含密码。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>An address that has no account here</source>
        <translation>尚未在此设置账户的地址</translation>
    </message>
    <message>
        <source>Looks at everything once more, then sends a message from %1 to %1 and waits for it. It stays in the Inbox.</source>
        <translation>重新检查所有内容，然后从 %1 向 %1 发送一封邮件并等待它到达。邮件会留在收件箱中。</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>重新运行(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>开始(&amp;R)</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Stopped. What had been found by then is below.</source>
        <translation>已停止。停止前的检查结果见下方。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>查看证书…</translation>
    </message>
    <message>
        <source>Settings of the servers…</source>
        <translation>服务器设置…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The report is on the clipboard. There is no password in it.</source>
        <translation>报告已复制到剪贴板。其中不含密码。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The report is saved. There is no password in it.</source>
        <translation>报告已保存。其中不含密码。</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>无法保存报告：%1</translation>
    </message>
</context>
<context>
    <name>postrider::DraftListModel</name>
    <message>
        <source>No recipient yet</source>
        <translation>尚无收件人</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>%1, to %2, saved %3</source>
        <translation>%1，收件人 %2，保存于 %3</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Template – %1</source>
        <comment>to these people</comment>
        <translation>模板 – %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject of a template, that it is one and to whom</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>postrider::DraftsPane</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 封草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Begin a message with it</source>
        <translation>从此模板开始写邮件</translation>
    </message>
</context>
<context>
    <name>postrider::Engine</name>
    <message>
        <source>There is no such account.</source>
        <translation>没有这个账户。</translation>
    </message>
    <message>
        <source>This message is still on its way here from the account that it was in.</source>
        <translation>此邮件仍在从原账户移到这里的途中。</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and its account is switched off. Switch it on to fetch it.</source>
        <translation>此附件仍在服务器上，而其账户已停用。请启用账户后获取。</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and Postrider is offline. Go online to fetch it.</source>
        <translation>此附件仍在服务器上，而 Postrider 处于离线状态。请联网后获取。</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and its account is switched off. Switch it on to fetch it.</source>
        <translation>此邮件尚未获取，而其账户已停用。请启用账户后获取。</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and Postrider is offline.</source>
        <translation>此邮件尚未获取，而 Postrider 处于离线状态。</translation>
    </message>
    <message>
        <source>The mail of this account is on this computer. There is nothing more to be searched on its server.</source>
        <translation>此账户的邮件都在此电脑上。其服务器上没有更多可搜索的内容。</translation>
    </message>
    <message>
        <source>The server cannot be searched: the account is switched off.</source>
        <translation>无法搜索服务器：账户已停用。</translation>
    </message>
    <message>
        <source>The server cannot be searched: Postrider is offline.</source>
        <translation>无法搜索服务器：Postrider 处于离线状态。</translation>
    </message>
</context>
<context>
    <name>postrider::EngineBodyView</name>
    <message>
        <source>The message asked for something that it may not have (%1). This should never happen; please report it.</source>
        <translation>此邮件请求了不允许的内容（%1）。这种情况不应发生；请报告此问题。</translation>
    </message>
    <message>
        <source>The part of the program that shows formatted messages has crashed or does not answer. This message is shown in a simpler way.</source>
        <translation>程序中显示带格式邮件的组件已崩溃或没有响应。此邮件将以较简单的方式显示。</translation>
    </message>
</context>
<context>
    <name>postrider::FetchNote</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fetching the whole message: %1 of %2</source>
        <translation>正在获取完整邮件：%1/%2</translation>
    </message>
    <message>
        <source>Fetching “%1”: %2 of %3</source>
        <translation>正在获取“%1”：%2/%3</translation>
    </message>
</context>
<context>
    <name>postrider::FilterBar</name>
    <message>
        <source>Unread only</source>
        <translation>仅未读</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>仅星标</translation>
    </message>
    <message>
        <source>With attachment only</source>
        <translation>仅带附件</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>快速筛选</translation>
    </message>
    <message>
        <source>Filter these messages</source>
        <translation>筛选这些邮件</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>关闭筛选</translation>
    </message>
</context>
<context>
    <name>postrider::FilterEditor</name>
    <message>
        <source>New filter</source>
        <translation>新建过滤器</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>编辑过滤器</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What it does, if you leave it empty</source>
        <translation>留空则以其作用为名</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>When new mail comes to the inbox</source>
        <translation>当新邮件到达收件箱时</translation>
    </message>
    <message>
        <source>Only when I run it</source>
        <translation>仅在我运行时</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>需要满足多少个条件</translation>
    </message>
    <message>
        <source>Messages for which all of these hold</source>
        <translation>符合以下所有条件的邮件</translation>
    </message>
    <message>
        <source>Messages for which one of these holds</source>
        <translation>符合以下任一条件的邮件</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>添加操作</translation>
    </message>
    <message>
        <source>The filters below this one do not look at these messages</source>
        <translation>排在此过滤器之后的过滤器不处理这些邮件</translation>
    </message>
    <message>
        <source>Do this with them</source>
        <translation>对这些邮件执行</translation>
    </message>
    <message>
        <source>Test on %1</source>
        <translation>在 %1 上测试</translation>
    </message>
    <message>
        <source>Counts the messages it would hold for. Nothing is changed.</source>
        <translation>统计符合条件的邮件数量。不会更改任何内容。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>Would hold for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 封邮件中有 %L1 封符合条件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>有 %Ln 封邮件无法检查：它们在此电脑上不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of each goes out as an attachment, written as you, through the outbox. Never forwarded: junk, bounces, automatic answers, and what has been forwarded before. It cannot be taken back.</source>
        <translation>每封邮件的副本会作为附件，以您的名义经发件箱发出。垃圾邮件、退信、自动回复以及已经转发过的邮件一律不转发。转发后无法撤回。</translation>
    </message>
</context>
<context>
    <name>postrider::FiltersWindow</name>
    <message>
        <source>There are no filters yet.</source>
        <translation>还没有过滤器。</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加过滤器</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>A filter looks at new mail as it comes to the inbox and does what you have said: move it, tag it, mark it read.</source>
        <translation>过滤器会检查到达收件箱的新邮件，并执行您指定的操作：移动、添加标签、标为已读。</translation>
    </message>
    <message>
        <source>Filters, in the order in which they are tried</source>
        <translation>过滤器，按应用顺序排列</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制一份(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Run the chosen one on %1</source>
        <translation>将所选过滤器应用于 %1</translation>
    </message>
    <message>
        <source>Run all on %1</source>
        <translation>将所有过滤器应用于 %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>删除过滤器</translation>
    </message>
    <message>
        <source>Delete the filter “%1”?</source>
        <translation>要删除过滤器“%1”吗？</translation>
    </message>
    <message>
        <source>Messages stay where they are. To keep it for later, switch it off instead.</source>
        <translation>邮件留在原处。如果以后还要用它，请改为停用。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>No filter is switched on.</source>
        <translation>没有启用任何过滤器。</translation>
    </message>
    <message>
        <source>Filtering was stopped</source>
        <translation>过滤已停止</translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 封邮件中有 %L1 封符合过滤器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>有 %Ln 封邮件无法检查：它们在此电脑上不完整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) filtered</source>
        <translation>
            <numerusform>已过滤 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下来：%1</translation>
    </message>
</context>
<context>
    <name>postrider::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>在此邮件中查找</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>上一处（Shift+Enter）</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>下一处（Enter）</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%L1 of very many</source>
        <translation>第 %L1 处，总数很多</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>which one of how many places was found</comment>
        <translation>第 %L1 处，共 %L2 处</translation>
    </message>
</context>
<context>
    <name>postrider::FindingRow</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>详细信息：%1</translation>
    </message>
</context>
<context>
    <name>postrider::FindingsView</name>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
</context>
<context>
    <name>postrider::FolderMenu</name>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Empty Junk…</source>
        <translation>清空垃圾邮件…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>从收藏中移除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>添加到收藏</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>新建子文件夹…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>删除文件夹…</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>显示的文件夹…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <source>Remove this search…</source>
        <translation>移除此搜索…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>在 %1 中新建的文件夹名称：</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>新文件夹的名称：</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>其中没有邮件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>其中的 %Ln 封邮件将被彻底删除。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are removed from the mail server too. This cannot be undone.</source>
        <translation>
            <numerusform>其中的 %Ln 封邮件也会从邮件服务器上移除。此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) below it are deleted as well.</source>
        <translation>
            <numerusform>其下的 %Ln 个文件夹也会被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>删除文件夹</translation>
    </message>
    <message>
        <source>Delete the folder %1?</source>
        <translation>要删除文件夹 %1 吗？</translation>
    </message>
    <message>
        <source>There is no other copy of what is in %1. This cannot be undone.</source>
        <translation>%1 中的邮件没有其他副本。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Everything in %1 is removed from the mail server too. This cannot be undone.</source>
        <translation>%1 中的所有邮件也会从邮件服务器上移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>清空文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>要彻底删除 %Ln 封邮件吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>移除搜索</translation>
    </message>
    <message>
        <source>Remove the search %1?</source>
        <translation>要移除搜索 %1 吗？</translation>
    </message>
    <message>
        <source>Messages stay where they are.</source>
        <translation>邮件仍留在原处。</translation>
    </message>
</context>
<context>
    <name>postrider::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>Mail that is on this computer only</source>
        <translation>只保存在此电脑上的邮件</translation>
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
            <numerusform>%1，%Ln 封未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a folder and what is wrong with it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <comment>name, messages, those that need attention</comment>
        <extracomment>the outbox as a screen reader speaks it: how many are in it, and how many of them wait for the person</extracomment>
        <translation>%1，%2；%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>attention needed: %1</source>
        <translation>需要留意：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1，%Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account and how it is doing</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Drafts in progress</source>
        <translation>未完成的草稿</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a folder and its account</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>postrider::FolderPicker</name>
    <message>
        <source>Move to folder</source>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, folder</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>postrider::FolderProperties</name>
    <message>
        <source>Subscribed: shown among the folders</source>
        <translation>已订阅：显示在文件夹列表中</translation>
    </message>
    <message>
        <source>Tell me of new mail here at once</source>
        <translation>立即通知此处的新邮件</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <comment>title of a dialog about a folder</comment>
        <translation>%1 的属性</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <translation>在服务器上的名称</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>%1, of these %2 unread</source>
        <translation>%1，其中 %2 封未读</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>上次查看</translation>
    </message>
    <message numerus="yes">
        <source>There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.</source>
        <translation>
            <numerusform>您的服务器上的标签超过了 Postrider 可保存的数量：所有账户共显示 %Ln 个标签，其余不显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Ordinary folder</source>
        <translation>普通文件夹</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保留在此电脑上</translation>
    </message>
    <message>
        <source>Some servers tell of all folders by themselves. The others are asked over a connection for each such folder, up to four; beyond that the folder is looked at every minute. Other folders are looked at every ten minutes.</source>
        <translation>有些服务器会主动通知所有文件夹的情况。对于其他服务器，每个这样的文件夹使用一个连接查询，最多四个；超出部分每分钟查看一次。其他文件夹每十分钟查看一次。</translation>
    </message>
</context>
<context>
    <name>postrider::FolderRow</name>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>postrider::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>postrider::FoldersPage</name>
    <message>
        <source>Folders that serve for something</source>
        <translation>有特定用途的文件夹</translation>
    </message>
    <message>
        <source>They are on this computer.</source>
        <translation>它们在此电脑上。</translation>
    </message>
    <message>
        <source>Most servers say which folder serves for what. Choose another one where yours does not, or where other programs on your mailbox use another.</source>
        <translation>多数服务器会指明各文件夹的用途。如果您的服务器没有指明，或使用此邮箱的其他程序用的是另一个文件夹，请在此选择。</translation>
    </message>
    <message>
        <source>As the server says, always</source>
        <translation>始终按服务器的指示</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>用作%1的文件夹</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>显示的文件夹</translation>
    </message>
    <message>
        <source>Folders that are shown (subscribed)</source>
        <translation>显示的文件夹（已订阅）</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>按服务器的指示</translation>
    </message>
    <message>
        <source>As the server says (%1)</source>
        <comment>name of a folder</comment>
        <translation>按服务器的指示（%1）</translation>
    </message>
    <message>
        <source>As the server says (none yet)</source>
        <translation>按服务器的指示（尚无）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A folder can serve for one thing only: choose another one for %1 or for %2.</source>
        <translation>一个文件夹只能有一种用途：请为%1或%2另选一个。</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>What is in Junk goes for good</source>
        <translation>彻底删除垃圾邮件</translation>
    </message>
    <message>
        <source>Counted from the day on which Postrider saw it there. It cannot be taken back.</source>
        <translation>从 Postrider 在“垃圾邮件”中看到邮件的那天算起。删除后无法恢复。</translation>
    </message>
    <message>
        <source>Old junk</source>
        <translation>旧垃圾邮件</translation>
    </message>
    <message>
        <source>Stays until I remove it</source>
        <translation>保留，直到我将其移除</translation>
    </message>
    <message numerus="yes">
        <source>Goes for good after %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后彻底删除</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving puts messages into</source>
        <translation>归档邮件放入</translation>
    </message>
    <message>
        <source>One folder</source>
        <translation>单个文件夹</translation>
    </message>
    <message>
        <source>A folder for each year</source>
        <translation>每年一个文件夹</translation>
    </message>
    <message>
        <source>A folder for each month of a year</source>
        <translation>每年每月一个文件夹</translation>
    </message>
</context>
<context>
    <name>postrider::FoundView</name>
    <message>
        <source>Postrider knows %1. Nobody was asked.</source>
        <translation>Postrider 已知 %1。没有向任何人查询。</translation>
    </message>
    <message>
        <source>From a file on this computer. Nobody was asked.</source>
        <translation>来自此电脑上的文件。没有向任何人查询。</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>由 %1 自己提供。</translation>
    </message>
    <message>
        <source>The public list of providers says so.</source>
        <translation>由公开的服务商列表提供。</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1 has these servers.</source>
        <translation>为 %1 接收邮件的服务商使用这些服务器。</translation>
    </message>
    <message>
        <source>Nobody said so, but these servers answer under the usual names.</source>
        <translation>没有人提供，但这些服务器在常用名称下应答。</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <translation>%1（%2，端口 %3）</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>从一开始就加密（TLS）</translation>
    </message>
    <message>
        <source>Encrypted before anything is said (STARTTLS, required)</source>
        <translation>在通信之前加密（STARTTLS，必需）</translation>
    </message>
    <message>
        <source>On this computer itself</source>
        <translation>就在此电脑上</translation>
    </message>
    <message>
        <source>&amp;IMAP: mail stays on the server, the same on all devices</source>
        <translation>IMAP：邮件保留在服务器上，所有设备上都一样(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to this computer</source>
        <translation>POP3：邮件收取到此电脑(&amp;P)</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>发件</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
</context>
<context>
    <name>postrider::GeneralPage</name>
    <message>
        <source>&amp;Name of the account</source>
        <translation>账户名称(&amp;N)</translation>
    </message>
    <message>
        <source>Only you see it, above its folders. If it is empty, the address stands there.</source>
        <translation>只有您能看到，显示在其文件夹上方。如果留空，则显示地址。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>A mark beside its name, and beside its messages where those of all accounts are listed together.</source>
        <translation>显示在账户名称旁的标记；当所有账户的邮件一起列出时，也显示在邮件旁。</translation>
    </message>
    <message>
        <source>&amp;This account is switched on</source>
        <translation>启用此账户(&amp;T)</translation>
    </message>
    <message>
        <source>Switched off, Postrider does not connect for it: no mail comes, and what is in its outbox waits. All that is on this computer stays and can be read.</source>
        <translation>停用后，Postrider 不会为它连接网络：不会收到邮件，发件箱中的邮件会等待。此电脑上的所有内容都会保留并可以阅读。</translation>
    </message>
    <message>
        <source>Address and server</source>
        <translation>地址和服务器</translation>
    </message>
    <message>
        <source>%1. Mail is fetched from %2 (POP3) and is on this computer.</source>
        <translation>%1。邮件从 %2（POP3）收取，保存在此电脑上。</translation>
    </message>
    <message>
        <source>%1. Mail is on %2 (IMAP).</source>
        <translation>%1。邮件在 %2（IMAP）上。</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
</context>
<context>
    <name>postrider::HtmlSignatureField</name>
    <message>
        <source>Also a f&amp;ormatted one, for programs that show HTML</source>
        <translation>同时使用带格式的签名，供显示 HTML 的程序使用(&amp;O)</translation>
    </message>
    <message>
        <source>Its HTML, as your company gave it to you or another program shows it:</source>
        <translation>签名的 HTML 代码，由您的公司提供或从其他程序中复制：</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>签名的 HTML 代码</translation>
    </message>
    <message>
        <source>So it is sent. What could run or pretend is taken out; pictures of the web are not loaded here.</source>
        <translation>发送时就是这样。可运行的或有欺骗性的内容会被去除；此处不加载网络图片。</translation>
    </message>
    <message>
        <source>The signature as it is sent</source>
        <translation>发送时的签名</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>带格式的签名太大或嵌套过深。请将其简化。</translation>
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
        <translation>新邮件使用第一个身份。回复时使用收到邮件的那个身份。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move one up or down.</source>
        <translation>用 Alt 加方向键可上下移动。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>地址(&amp;E)</translation>
    </message>
    <message>
        <source>Answers go &amp;to</source>
        <translation>回复发往(&amp;T)</translation>
    </message>
    <message>
        <source>The address above</source>
        <translation>上面的地址</translation>
    </message>
    <message>
        <source>A &amp;blind copy of everything to this address</source>
        <translation>将所有邮件密送一份到此地址(&amp;B)</translation>
    </message>
    <message>
        <source>Addresses with a &amp;plus are this one, too</source>
        <translation>带加号的地址也视为此身份(&amp;P)</translation>
    </message>
    <message>
        <source>Mail to name+anything@example.org is answered as name@example.org.</source>
        <translation>发往 name+anything@example.org 的邮件将以 name@example.org 回复。</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>按首选项中的设置</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>带格式文本</translation>
    </message>
    <message>
        <source>Messages begin &amp;as</source>
        <translation>邮件默认格式(&amp;F)</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>签名(&amp;U)</translation>
    </message>
    <message>
        <source>At the end, below what is quoted</source>
        <translation>在末尾，引文下方</translation>
    </message>
    <message>
        <source>Above what is quoted</source>
        <translation>引文上方</translation>
    </message>
    <message>
        <source>&amp;Where it stands in answers</source>
        <translation>在回复中的位置(&amp;W)</translation>
    </message>
    <message>
        <source>Below what is quoted</source>
        <translation>引文下方</translation>
    </message>
    <message>
        <source>Where you begin to &amp;write in answers</source>
        <translation>回复时从哪里开始写(&amp;S)</translation>
    </message>
    <message>
        <source>The line above what is &amp;quoted</source>
        <translation>引文上方的一行(&amp;Q)</translation>
    </message>
    <message>
        <source>On (date), (name) wrote:</source>
        <comment>placeholder: what stands above a quote</comment>
        <translation>（日期），（姓名）写道：</translation>
    </message>
    <message>
        <source>%name, %address, %date, %time and %subject stand for those of the message that is answered.</source>
        <translation>%name、%address、%date、%time 和 %subject 代表所回复邮件的姓名、地址、日期、时间和主题。</translation>
    </message>
    <message>
        <source>So an answer will look:</source>
        <translation>回复将会是这样：</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新身份</translation>
    </message>
    <message>
        <source>%1 – new mail</source>
        <comment>an identity, the one that new mail is from</comment>
        <translation>%1 – 新邮件</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first.</source>
        <translation>账户需要一个写信的身份。请先添加另一个身份。</translation>
    </message>
    <message>
        <source>What somebody wrote</source>
        <comment>in the preview of an answer</comment>
        <translation>对方所写的内容</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>in the preview of an answer</comment>
        <translation>您的回复</translation>
    </message>
    <message>
        <source>Enter the address of the new identity, or remove it.</source>
        <translation>请输入新身份的地址，或将其移除。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>“%1”不是邮箱地址。地址应形如 name@example.org。</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text.</source>
        <translation>带格式的签名需要同时有一个纯文本签名，供阅读纯文本的人使用。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>“%1”不是可以接收回复的邮箱地址。</translation>
    </message>
    <message>
        <source>&amp;Identities</source>
        <translation>身份(&amp;I)</translation>
    </message>
</context>
<context>
    <name>postrider::InlinePictures</name>
    <message>
        <source>This picture cannot stand in the text: it is no PNG, JPEG, GIF or WebP picture, or a very large one. Attach it as a file instead.</source>
        <translation>此图片不能放在正文中：它不是 PNG、JPEG、GIF 或 WebP 图片，或者太大。请改为作为文件附加。</translation>
    </message>
    <message>
        <source>The pictures in the text would be %1, and few servers take more than %2. Make some of them smaller, or share them another way.</source>
        <translation>正文中的图片共 %1，而很少有服务器接受超过 %2 的邮件。请缩小其中几张，或用其他方式分享。</translation>
    </message>
    <message>
        <source>This picture could not be made smaller. It stays as it is.</source>
        <translation>无法缩小此图片。它保持原样。</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceClient</name>
    <message>
        <source>This command is too long to be handed to the Postrider that has the profile open. Give it less at once, or close that one.</source>
        <translation>此命令太长，无法交给已打开此配置文件的 Postrider。请每次少给一些内容，或关闭那一个。</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceLink</name>
    <message>
        <source>The Postrider that has this profile open is of another version. Close it, then try again.</source>
        <translation>已打开此配置文件的 Postrider 是另一个版本。请将其关闭后重试。</translation>
    </message>
</context>
<context>
    <name>postrider::InvitationCard</name>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>重复：%1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>组织者：%1</translation>
    </message>
    <message numerus="yes">
        <source>With %1 and %Ln more</source>
        <translation>
            <numerusform>参与者：%1 和另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>参与者：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) in the same calendar</source>
        <translation>
            <numerusform>同一日历中还有 %Ln 个日程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::KeyboardPage</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>使用这些按键(&amp;U)</translation>
    </message>
    <message>
        <source>Use these, &amp;too</source>
        <translation>也使用这些按键(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>全部重置(&amp;A)…</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>快捷键方案</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>Postrider&apos;s own, much as in Thunderbird</source>
        <translation>Postrider 自有，与 Thunderbird 相近</translation>
    </message>
    <message>
        <source>As in Gmail: single letters</source>
        <translation>与 Gmail 相同：单个字母</translation>
    </message>
    <message>
        <source>Letters are shortcuts in the message list and in the message only, never where you write.</source>
        <translation>字母只在邮件列表和邮件中用作快捷键，在您输入文字的地方不会生效。</translation>
    </message>
    <message>
        <source>Shortcuts of your own</source>
        <translation>您自己的快捷键</translation>
    </message>
    <message>
        <source>Find an action, or keys</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Press the keys. Tab goes on to the buttons.</source>
        <translation>请按下按键。按 Tab 转到按钮。</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>重置所有快捷键</translation>
    </message>
    <message>
        <source>Forget all shortcuts of your own?</source>
        <translation>要清除您自己的所有快捷键吗？</translation>
    </message>
    <message>
        <source>Every action has the keys of the chosen set again.</source>
        <translation>每个操作都会恢复为所选方案的按键。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>tooltip: keys</comment>
        <translation>%1（自定义）</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>请选择一个操作，为其指定其他按键。</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>“%1”的新按键：</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <comment>keys, actions</comment>
        <translation>%1 已被占用：%2</translation>
    </message>
    <message>
        <source>Keys are taken</source>
        <translation>按键已被占用</translation>
    </message>
    <message>
        <source>Take %1 away from: %2?</source>
        <comment>keys, actions</comment>
        <translation>要从以下操作取走 %1 吗？%2</translation>
    </message>
    <message>
        <source>These keys can do one thing only.</source>
        <translation>这些按键只能用于一个操作。</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>取走</translation>
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
        <translation>选择日期和时间…</translation>
    </message>
</context>
<context>
    <name>postrider::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>插入链接</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>更改链接</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Without an address it is text like any other.</source>
        <translation>没有地址时，它只是普通文本。</translation>
    </message>
    <message>
        <source>A link leads to an address of the web or to a mail address.</source>
        <translation>链接指向网址或邮箱地址。</translation>
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
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than an address book can be.</source>
        <translation>文件“%1”超过了通讯录大小的上限。</translation>
    </message>
    <message>
        <source>Card %1 has neither a name nor an address, and was left out.</source>
        <translation>名片 %1 既没有姓名也没有地址，已略过。</translation>
    </message>
    <message>
        <source>A picture of “%1” is too large, and was left out.</source>
        <translation>“%1”的一张图片太大，已略过。</translation>
    </message>
    <message>
        <source>There are no contacts in this file that Postrider can read: neither vCards nor a table whose first row names its columns. Export it anew as vCard (.vcf).</source>
        <translation>此文件中没有 Postrider 能读取的联系人：既不是 vCard，也不是首行为列名的表格。请重新导出为 vCard（.vcf）。</translation>
    </message>
    <message>
        <source>The file is too long: its end was left out.</source>
        <translation>文件太长：末尾部分已略过。</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>以下各列已略过：%1。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>无法写入文件“%1”。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The file “%1” is not there, or is no file.</source>
        <translation>文件“%1”不存在，或者不是文件。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>文件“%1”超过了邮件大小的上限。</translation>
    </message>
    <message>
        <source>There is no message in the file “%1”.</source>
        <translation>文件“%1”中没有邮件。</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>“%1” cannot be a keyword: letters, digits and - _ $ . are what mail servers take.</source>
        <translation>“%1”不能作关键字：邮件服务器只接受字母、数字和 - _ $ . 这些字符。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln keywords already, and no more are possible.</source>
        <translation>
            <numerusform>已有 %Ln 个关键字，无法再添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer there. The messages are where they were.</source>
        <translation>文件夹已不存在。邮件仍在原处。</translation>
    </message>
    <message>
        <source>The folder is no longer there. Nothing was copied.</source>
        <translation>文件夹已不存在。没有复制任何邮件。</translation>
    </message>
    <message>
        <source>Only Trash and Junk can be emptied. Nothing was removed.</source>
        <translation>只有回收站和垃圾邮件可以清空。没有移除任何邮件。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>没有这个账户。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: they are part of the profile. What is in them can be.</source>
        <translation>%1不能移除：它是配置文件的一部分。其中的内容可以移除。</translation>
    </message>
    <message>
        <source>%1 signs in through the browser; a password is of no use there.</source>
        <translation>%1 通过浏览器登录；密码在那里没有用处。</translation>
    </message>
    <message>
        <source>%1 are a place on this computer: there is nothing to set up.</source>
        <translation>%1是此电脑上的存储位置：没有需要设置的内容。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>“%1”不是邮箱地址。地址应形如 name@example.org。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>“%1”不是可以接收回复的邮箱地址。</translation>
    </message>
    <message>
        <source>%1 is switched off, so nothing connects for it. Switch it on first.</source>
        <translation>%1 已停用，因此不会为它连接网络。请先启用。</translation>
    </message>
    <message>
        <source>Switched off. Its mail stays here, and what is in its outbox waits.</source>
        <translation>已停用。其邮件保留在这里，发件箱中的邮件会等待。</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>账户的邮件通过 IMAP 或 POP3 接收，之后不能更改。要换另一种方式，请再次添加该地址。</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>带格式的签名太大或嵌套过深。请将其简化。</translation>
    </message>
    <message>
        <source>There is no such identity.</source>
        <translation>没有这个身份。</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first, or remove the account.</source>
        <translation>账户需要一个写信的身份。请先添加另一个身份，或移除账户。</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>此邮件已不在这里。</translation>
    </message>
    <message>
        <source>This message has not been fetched yet.</source>
        <translation>此邮件尚未获取。</translation>
    </message>
    <message>
        <source>This attachment cannot be taken out of the message: it is packed into another part of it.</source>
        <translation>无法从邮件中取出此附件：它被包装在邮件的另一部分中。</translation>
    </message>
    <message>
        <source>This message is signed. Without the attachment its signature would no longer be good.</source>
        <translation>此邮件已签名。没有该附件，其签名将不再有效。</translation>
    </message>
    <message>
        <source>This certificate cannot be trusted: %1</source>
        <translation>无法信任此证书：%1</translation>
    </message>
    <message>
        <source>A contact needs a name or an address.</source>
        <translation>联系人需要有姓名或地址。</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>此联系人已不存在。</translation>
    </message>
    <message>
        <source>These contacts are no longer there.</source>
        <translation>这些联系人已不存在。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>群组需要一个名称。</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>此群组已不存在。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or take it away first.</source>
        <translation>“%1”已存在。请选择另一个名称，或先将其移走。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>文件夹已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln filters already, and no more are possible.</source>
        <translation>
            <numerusform>已有 %Ln 个过滤器，无法再添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>此过滤器已不存在。</translation>
    </message>
    <message>
        <source>The folder of this filter is no longer there. Choose another one.</source>
        <translation>此过滤器的文件夹已不存在。请选择另一个。</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>文件夹需要一个名称。</translation>
    </message>
    <message>
        <source>This server does not take “%1” in the name of a folder.</source>
        <translation>此服务器不接受文件夹名称中含有“%1”。</translation>
    </message>
    <message>
        <source>The name of a folder has no line breaks and no control characters.</source>
        <translation>文件夹名称不能含有换行符和控制字符。</translation>
    </message>
    <message>
        <source>This server has no folders within folders.</source>
        <translation>此服务器不支持文件夹中的子文件夹。</translation>
    </message>
    <message>
        <source>The inbox is the server&apos;s choice.</source>
        <translation>收件箱由服务器决定。</translation>
    </message>
    <message>
        <source>The folder to import into is no longer there, or holds no messages.</source>
        <translation>要导入到的文件夹已不存在，或不能存放邮件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were left out.</source>
        <translation>
            <numerusform>另有 %Ln 个文件已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the file is untouched.</source>
        <translation>Postrider 在读取邮件时出错。请报告此问题；文件没有受到影响。</translation>
    </message>
    <message>
        <source>Postrider made a mistake. Please report it; no message was lost.</source>
        <translation>Postrider 出错。请报告此问题；没有丢失任何邮件。</translation>
    </message>
    <message>
        <source>This was stopped before it was done. What was done by then stays.</source>
        <translation>操作在完成之前被中止。此前完成的部分会保留。</translation>
    </message>
    <message>
        <source>This message has no Message-ID, so nothing says which messages belong to it. Nothing was changed.</source>
        <translation>此邮件没有 Message-ID，无法得知哪些邮件与它相关。没有更改任何内容。</translation>
    </message>
    <message>
        <source>A message without a Message-ID would not be found again when its time has come. Nothing was put aside.</source>
        <translation>没有 Message-ID 的邮件到时会找不到。没有延后任何内容。</translation>
    </message>
    <message>
        <source>Mail in Junk never loads pictures from the web.</source>
        <translation>垃圾邮件中的邮件不会加载网络图片。</translation>
    </message>
    <message>
        <source>Pictures from the web are loaded for messages that are in an account.</source>
        <translation>只有账户中的邮件才会加载网络图片。</translation>
    </message>
    <message>
        <source>You have switched pictures from the web off.</source>
        <translation>您已关闭网络图片。</translation>
    </message>
    <message>
        <source>“Always” is for senders of whom your mail server has checked that it is them.</source>
        <translation>“始终”只适用于经您的邮件服务器检查确属本人的发件人。</translation>
    </message>
    <message>
        <source>Pictures of this message are not to be loaded.</source>
        <translation>此邮件的图片不应加载。</translation>
    </message>
    <message>
        <source>The search index was damaged; it is made anew.</source>
        <translation>搜索索引曾损坏；正在重建。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>操作已中止。</translation>
    </message>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>没有可用来写信的账户。请先添加一个。</translation>
    </message>
    <message>
        <source>This attachment is still on the server.</source>
        <translation>此附件仍在服务器上。</translation>
    </message>
    <message>
        <source>This message did not come through a mailing list that can be written to.</source>
        <translation>此邮件不是通过可以写信的邮件列表收到的。</translation>
    </message>
    <message>
        <source>message</source>
        <comment>name of a file</comment>
        <translation>邮件</translation>
    </message>
    <message numerus="yes">
        <source>Fwd: %Ln message(s)</source>
        <translation>
            <numerusform>Fwd: %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this message is no longer there. Choose another sender.</source>
        <translation>此邮件的账户已不存在。请选择另一个发件人。</translation>
    </message>
    <message>
        <source>Mailing lists get no read receipts.</source>
        <translation>邮件列表不会收到已读回执。</translation>
    </message>
    <message>
        <source>Another search was begun.</source>
        <translation>已开始另一次搜索。</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>保存的搜索需要一个名称和要查找的内容。</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>此保存的搜索已不存在。</translation>
    </message>
    <message>
        <source>Nothing can be sent from %1. Choose another sender.</source>
        <translation>无法从 %1 发送。请选择另一个发件人。</translation>
    </message>
    <message>
        <source>%1 is not an address of the account %2. Choose another sender.</source>
        <translation>%1 不是账户 %2 的地址。请选择另一个发件人。</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>邮件大小为 %1，而服务器最多接受 %2。请移除或缩小附件后重新发送。</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time: it is being sent, or has been sent.</source>
        <translation>现在更改此邮件的发送时间已经太晚：它正在发送或已经发送。</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message any more.</source>
        <translation>此邮件已没有需要决定的事项。</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>您已说明邮件已发送。</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>此邮件已不在发件箱中。</translation>
    </message>
    <message>
        <source>Postrider does not know the service “%1” that this account signs in with. It has to be in oauth-clients.json.</source>
        <translation>Postrider 不认识此账户用来登录的服务“%1”。它必须在 oauth-clients.json 中。</translation>
    </message>
    <message>
        <source>This Postrider has no id with which it could ask %1 to sign you in. Use an app password if %1 has them, or put an id of your own into oauth-clients.json.</source>
        <translation>此 Postrider 没有可用来请求 %1 为您登录的 ID。如果 %1 提供应用专用密码，请使用该密码；或将您自己的 ID 写入 oauth-clients.json。</translation>
    </message>
    <message>
        <source>There is no such account that signs in through the browser.</source>
        <translation>没有这样一个通过浏览器登录的账户。</translation>
    </message>
    <message>
        <source>“%1” is no name of a server.</source>
        <translation>“%1”不是服务器名称。</translation>
    </message>
    <message>
        <source>It is not proven that this message comes from the list, so nothing was sent. Open the list&apos;s page in the browser instead.</source>
        <translation>无法证明此邮件来自该邮件列表，因此没有发送任何内容。请改为在浏览器中打开其网页。</translation>
    </message>
    <message>
        <source>The file has more than %1 groups: the rest of them were left out, but not the contacts in them.</source>
        <translation>文件中的群组超过 %1 个：其余群组已略过，但其中的联系人未略过。</translation>
    </message>
    <message>
        <source>The card of “%1” has no end, and was left out.</source>
        <translation>“%1”的名片没有结尾，已略过。</translation>
    </message>
    <message>
        <source>%1 is an address of the account %2, whose mail this filter looks at. Forward to another address, or choose the account that the filter is for.</source>
        <translation>%1 是账户 %2 的地址，而此过滤器检查的正是该账户的邮件。请转发到另一个地址，或选择此过滤器适用的账户。</translation>
    </message>
</context>
<context>
    <name>postrider::MailFiles</name>
    <message>
        <source>%1 (%2%)</source>
        <comment>what is being done, and per cent of it</comment>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>One thing at a time: stop what is going on, or wait until it is done.</source>
        <translation>一次只能做一件事：请停止正在进行的操作，或等它完成。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, and how far it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>导入到 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>正在导入到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln 封邮件原本就有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out.</source>
        <translation>
            <numerusform>%Ln 个文件已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with all messages (mbox) (*.mbox)</source>
        <translation>包含所有邮件的单个文件 (mbox) (*.mbox)</translation>
    </message>
    <message>
        <source>A Maildir (*)</source>
        <translation>Maildir (*)</translation>
    </message>
    <message>
        <source>A directory with a file for each message (*)</source>
        <translation>每封邮件一个文件的目录 (*)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln 封邮件在此电脑上不完整，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them, too: let the folder keep all messages on this computer (its properties say so), get mail, and export it to another place.</source>
        <translation>要一并导出它们：请在文件夹属性中设置将所有邮件保留在此电脑上，收取邮件，然后导出到另一个位置。</translation>
    </message>
    <message>
        <source>Export the mail of %1</source>
        <translation>导出 %1 的邮件</translation>
    </message>
    <message>
        <source>Exporting the mail of %1</source>
        <translation>正在导出 %1 的邮件</translation>
    </message>
    <message>
        <source>No directory could be made in %1. Choose another place.</source>
        <translation>无法在 %1 中创建目录。请选择其他位置。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>备份配置文件</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is in %1. Passwords are not in it.</source>
        <translation>备份已保存到 %1。其中不含密码。</translation>
    </message>
    <message>
        <source>Save message as</source>
        <translation>邮件另存为</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>The message could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>无法保存邮件。请选择另一个文件夹，或腾出磁盘空间，然后重试。</translation>
    </message>
</context>
<context>
    <name>postrider::MainWindow</name>
    <message>
        <source>Welcome to Postrider</source>
        <translation>欢迎使用 Postrider</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Your mail stays on this computer and your mail server. Nobody else sees it.</source>
        <translation>您的邮件只保存在此电脑和您的邮件服务器上，其他人看不到。</translation>
    </message>
    <message>
        <source>%1 of all accounts</source>
        <comment>the inbox, or another special folder</comment>
        <translation>所有账户的%1</translation>
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
        <translation>关于 Postrider</translation>
    </message>
    <message>
        <source>Postrider %1</source>
        <translation>Postrider %1</translation>
    </message>
    <message>
        <source>A mail program that shows what it does with your mail.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>一款让您清楚看到它如何处理邮件的邮件程序。

自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
</context>
<context>
    <name>postrider::MergeDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>邮件合并</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一封(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一封(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>A table with a row for each person, and the names of the columns in the first row (CSV).</source>
        <translation>每人一行、首行为列名的表格（CSV）。</translation>
    </message>
    <message>
        <source>In recipients, subject and text, {{Name}} stands for what the column “Name” has.</source>
        <translation>在收件人、主题和正文中，{{Name}} 代表“Name”列中的内容。</translation>
    </message>
    <message>
        <source>How the message will look</source>
        <translation>邮件的样子</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Time &amp;between two messages</source>
        <translation>两封邮件之间的间隔(&amp;B)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Message %L1 of %L2</source>
        <translation>第 %L1 封邮件，共 %L2 封</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>抄送：%1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>密送：%1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>of a table, what is the matter</comment>
        <translation>第 %L1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>发送 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the outbox now.</source>
        <translation>
            <numerusform>%Ln 封邮件现已在发件箱中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageActions</name>
    <message>
        <source>Copy to folder</source>
        <translation>复制到文件夹</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移动到文件夹</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>要彻底删除 %Ln 个会话吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>要彻底删除 %Ln 封邮件吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the mail server too. This cannot be undone.</source>
        <translation>它们也会从邮件服务器上移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>整个会话</translation>
    </message>
    <message numerus="yes">
        <source>This is for all %Ln message(s) of the conversation.</source>
        <translation>
            <numerusform>这将应用于该会话的全部 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed conversation stands for all its messages in this list. Open it to pick one of them. You will not be asked again.</source>
        <translation>折叠的会话代表此列表中属于它的所有邮件。展开后可选择其中一封。以后不会再询问您。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>添加此标签</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>移除此标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Name of the tag. Other mail programs see it, too:</source>
        <translation>标签名称。其他邮件程序也能看到：</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>There is a tag of this name.</source>
        <translation>已有同名标签。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>postrider::MessageAttaching</name>
    <message>
        <source>These messages together are larger than any mail server takes.</source>
        <translation>这些邮件合在一起超过了任何邮件服务器能接受的大小。</translation>
    </message>
</context>
<context>
    <name>postrider::MessageBody</name>
    <message>
        <source>This message is formatted in a way that no letter needs: larger or more deeply nested than can be shown safely. This is its text.</source>
        <translation>此邮件的格式是正常邮件不需要的：太大或嵌套过深，无法安全显示。以下是其文字内容。</translation>
    </message>
</context>
<context>
    <name>postrider::MessageColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>应用于所有文件夹</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>subject, and the folder of a message shown in another one</comment>
        <translation>%1（在 %2 中）</translation>
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
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在正文中显示</translation>
    </message>
    <message>
        <source>Attach as files</source>
        <translation>作为文件附加</translation>
    </message>
</context>
<context>
    <name>postrider::MessageFetch</name>
    <message>
        <source>Fetching was stopped.</source>
        <translation>获取已中止。</translation>
    </message>
</context>
<context>
    <name>postrider::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 封邮件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageListModel</name>
    <message numerus="yes">
        <source>conversation of %Ln message(s)</source>
        <translation>
            <numerusform>含 %Ln 封邮件的会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 封未读</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>How far a message of a conversation is indented, as a screen reader speaks it.</extracomment>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <extracomment>before the names of a message&apos;s tags, as a screen reader speaks them</extracomment>
        <translation>标签 %1</translation>
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
        <translation>没有可用来写信的账户。请先添加一个。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePane</name>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Order and look of this list</source>
        <translation>此列表的排序和外观</translation>
    </message>
    <message>
        <source>Show as columns</source>
        <translation>以分栏显示</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>以卡片显示</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧的在前</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Group by conversation</source>
        <translation>按会话分组</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>应用于所有文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>messages that a search found</comment>
        <translation>
            <numerusform>找到 %Ln 封</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts in the head of the list</comment>
        <translation>%1 封未读，共 %2 封</translation>
    </message>
    <message>
        <source>No message in here matches the filter.</source>
        <translation>这里没有符合筛选条件的邮件。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到任何内容。</translation>
    </message>
    <message>
        <source>All done. No mail in your inbox.</source>
        <translation>全部处理完毕。收件箱中没有邮件。</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>收取邮件</translation>
    </message>
    <message>
        <source>No messages in this folder.</source>
        <translation>此文件夹中没有邮件。</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePrint</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>密送</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>回复发往</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln 个附件</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Print message</source>
        <translation>打印邮件</translation>
    </message>
    <message>
        <source>The message could not be printed. Look whether the printer can be reached.</source>
        <translation>无法打印邮件。请检查能否连接到打印机。</translation>
    </message>
    <message>
        <source>Save message as PDF</source>
        <translation>邮件另存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
</context>
<context>
    <name>postrider::MessageVerbs</name>
    <message numerus="yes">
        <source>%Ln message(s) archived</source>
        <translation>
            <numerusform>已归档 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to Trash</source>
        <translation>
            <numerusform>已将 %Ln 封邮件移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to %1</source>
        <translation>
            <numerusform>已将 %Ln 封邮件移动到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied to %1</source>
        <translation>
            <numerusform>已将 %Ln 封邮件复制到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as junk</source>
        <translation>
            <numerusform>已将 %Ln 封邮件标为垃圾邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as not junk</source>
        <translation>
            <numerusform>已将 %Ln 封邮件标为非垃圾邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) put aside until %1</source>
        <translation>
            <numerusform>已将 %Ln 封邮件延后到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation muted: what comes is marked read</source>
        <translation>会话已静音：新来的邮件会标为已读</translation>
    </message>
    <message>
        <source>Conversation watched: what comes is told of</source>
        <translation>会话已关注：有新邮件会通知</translation>
    </message>
    <message>
        <source>Conversation no longer muted</source>
        <translation>会话已取消静音</translation>
    </message>
    <message>
        <source>Conversation no longer watched</source>
        <translation>会话已取消关注</translation>
    </message>
</context>
<context>
    <name>postrider::MessageView</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Fetching the message from the server…</source>
        <translation>正在从服务器获取邮件…</translation>
    </message>
    <message>
        <source>This message is in no account: it was opened from a file.</source>
        <translation>此邮件不属于任何账户：它是从文件打开的。</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>保存到文件夹…</translation>
    </message>
    <message>
        <source>This message is long: only its beginning has been fetched.</source>
        <translation>此邮件很长：只获取了开头部分。</translation>
    </message>
    <message>
        <source>Fetch the whole message</source>
        <translation>获取完整邮件</translation>
    </message>
    <message>
        <source>This message is built so oddly that only its source can be shown.</source>
        <translation>此邮件的结构太不寻常，只能显示其源代码。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The message has to be fetched before it can be answered. Try again in a moment.</source>
        <translation>必须先获取邮件才能回复。请稍后重试。</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>No program could be started for this link. You can copy it and open it yourself.</source>
        <translation>无法启动打开此链接的程序。您可以复制链接并自行打开。</translation>
    </message>
    <message>
        <source>This message is in the trash. Deleting it now removes it for good.</source>
        <translation>此邮件在回收站中。现在删除会将其彻底移除。</translation>
    </message>
    <message>
        <source>This account has no trash. Deleting the message removes it for good.</source>
        <translation>此账户没有回收站。删除邮件会将其彻底移除。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
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
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>保存到文件夹</translation>
    </message>
</context>
<context>
    <name>postrider::MonthView</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxCard</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Receipt, recipients and everything the servers said, in a window of its own.</source>
        <translation>在单独的窗口中显示发送凭据、收件人和服务器的全部应答。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>%1, to %2, %3</source>
        <comment>subject, recipient, state</comment>
        <translation>%1，收件人 %2，%3</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>隐藏历史记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>已全部发送</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>更改发送时间</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>更改时间</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteList</name>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
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
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Actions: what can be done now</source>
        <translation>操作：现在可以做的事</translation>
    </message>
    <message>
        <source>Folders of all accounts</source>
        <translation>所有账户的文件夹</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>可以写信的联系人</translation>
    </message>
    <message>
        <source>Type one of these first to see only</source>
        <translation>先输入以下其中一个，即可只看该类</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>写信给</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>在所有邮件中搜索“%1”</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordPrompt</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The server wants a password to go on.</source>
        <translation>服务器需要密码才能继续。</translation>
    </message>
</context>
<context>
    <name>postrider::PlaceRows</name>
    <message>
        <source>Add a postal address</source>
        <translation>添加邮政地址</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省/地区</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>邮政地址的类型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>postrider::PlainTextView</name>
    <message>
        <source>Message text</source>
        <translation>邮件正文</translation>
    </message>
    <message numerus="yes">
        <source>… show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>… 再显示 %Ln 行引文</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything (another %1)</source>
        <translation>全部显示（还有 %1）</translation>
    </message>
    <message>
        <source>Show more (%1 are left)</source>
        <translation>显示更多（还剩 %1）</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>给此地址写邮件</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>在浏览器中打开链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>postrider::Pop3Choices</name>
    <message>
        <source>Delete it there, too, when I delete it here for &amp;good</source>
        <translation>在这里彻底删除时，也从服务器上删除(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Leave it on the server</source>
        <translation>保留在服务器上(&amp;L)</translation>
    </message>
    <message>
        <source>Delete it there &amp;after some days</source>
        <translation>几天后从服务器上删除(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>天数(&amp;D)</translation>
    </message>
    <message>
        <source>Days until it is deleted on the server</source>
        <translation>多少天后从服务器上删除</translation>
    </message>
    <message>
        <source>Delete it there as &amp;soon as it is safely here</source>
        <translation>安全存入本机后立即从服务器上删除(&amp;S)</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesRoom</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>postrider::PrintRun</name>
    <message numerus="yes">
        <source>Save %Ln message(s) as PDF</source>
        <translation>
            <numerusform>将 %Ln 封邮件另存为 PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>正在打印 %Ln 封邮件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ProxyFields</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>按此电脑的设置</translation>
    </message>
    <message>
        <source>None, straight to the servers</source>
        <translation>无，直接连接服务器</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>HTTP proxy (CONNECT)</source>
        <translation>HTTP 代理（CONNECT）</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User name (if it wants one)</source>
        <translation>用户名（如果需要）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>A SOCKS proxy in the settings of this computer is used for mail, too; one for the web only is not.</source>
        <translation>此电脑设置中的 SOCKS 代理也用于邮件；仅用于网页的代理则不会。</translation>
    </message>
    <message>
        <source>Whatever the settings of this computer say.</source>
        <translation>一切按此电脑的设置。</translation>
    </message>
    <message>
        <source>It gets the servers&apos; names and looks them up, so that nobody else hears of them. What goes through it stays encrypted.</source>
        <translation>服务器名称交由代理解析，因此其他人不会得知。经过代理的内容始终加密。</translation>
    </message>
    <message>
        <source>It has to let connections to mail servers pass, which many do not. What goes through it stays encrypted.</source>
        <translation>代理必须允许连接邮件服务器，而许多代理不允许。经过代理的内容始终加密。</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>postrider::ProxyPrompt</name>
    <message>
        <source>Proxy of %1</source>
        <translation>%1 的代理</translation>
    </message>
    <message>
        <source>Save and try again</source>
        <translation>保存并重试</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
</context>
<context>
    <name>postrider::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>立即发送并退出</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Mail is waiting</source>
        <translation>还有等待中的邮件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent yet</source>
        <translation>
            <numerusform>%Ln 封邮件尚未发送</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is safe on this computer.</source>
        <translation>所有邮件都安全地保存在此电脑上。</translation>
    </message>
    <message>
        <source>Being sent now: %1</source>
        <translation>正在发送：%1 封</translation>
    </message>
    <message>
        <source>Finished the next time Postrider runs; nothing is sent twice.</source>
        <translation>下次运行 Postrider 时完成；不会重复发送。</translation>
    </message>
    <message>
        <source>Waiting for the next attempt: %1</source>
        <translation>等待下次尝试：%1 封</translation>
    </message>
    <message>
        <source>Sent the next time Postrider runs and is connected.</source>
        <translation>下次运行 Postrider 并连上网络时发送。</translation>
    </message>
    <message>
        <source>To be sent later: %1, %2</source>
        <comment>number, when</comment>
        <translation>稍后发送：%1 封，于 %2</translation>
    </message>
    <message>
        <source>To be sent later: %1, the first %2</source>
        <comment>number, when</comment>
        <translation>稍后发送：%1 封，第一封于 %2</translation>
    </message>
    <message>
        <source>Sent on time only while Postrider runs; otherwise as soon as it does.</source>
        <translation>只有 Postrider 运行时才会按时发送；否则在下次运行时立即发送。</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>等待您处理：%1 封</translation>
    </message>
    <message>
        <source>Kept in the outbox until you decide.</source>
        <translation>保留在发件箱中，直到您作出决定。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be sent now; the outbox says why.</source>
        <translation>
            <numerusform>%Ln 封邮件现在无法发送；原因见发件箱。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>仍然退出</translation>
    </message>
    <message>
        <source>%1 of %2 sent…</source>
        <translation>已发送 %1/%2 封…</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 和另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此邮件</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>全部回复</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>添加星标</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>显示源代码</translation>
    </message>
    <message>
        <source>Show all headers</source>
        <translation>显示所有邮件头</translation>
    </message>
    <message>
        <source>Show in contacts</source>
        <translation>在联系人中显示</translation>
    </message>
    <message>
        <source>Show conversation with the server</source>
        <translation>显示与服务器的通信记录</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Tells %1 that you want no more of this</source>
        <translation>告知 %1 您不想再收到此类邮件</translation>
    </message>
    <message>
        <source>Writes a letter for you to send</source>
        <translation>写一封信由您发送</translation>
    </message>
    <message>
        <source>Opens the list&apos;s page in the browser</source>
        <translation>在浏览器中打开邮件列表的网页</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>（无发件人）</translation>
    </message>
    <message>
        <source>%1, sent by %2</source>
        <translation>%1，由 %2 发送</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date and time of a message, as in &quot;Saturday, 21 November 2026, 23:05&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Cc %1</source>
        <translation>抄送：%1</translation>
    </message>
    <message>
        <source>Bcc %1</source>
        <translation>密送：%1</translation>
    </message>
    <message>
        <source>No recipients named</source>
        <translation>未列出收件人</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>New messages of this conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>此会话的新邮件会标为已读，且不会通知任何人。仅限此电脑。</translation>
    </message>
    <message>
        <source>You are told of new messages of this conversation, whatever folder they come to. On this computer only.</source>
        <translation>此会话有新邮件时会通知您，无论邮件进入哪个文件夹。仅限此电脑。</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>隐藏地址</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>显示所有地址</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>是对方本人吗？</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>实际发送者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>密送</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>回复发往</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Show this message on a light sheet</source>
        <translation>以浅色背景显示此邮件</translation>
    </message>
    <message>
        <source>Darken this message</source>
        <translation>将此邮件调暗</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderPane</name>
    <message>
        <source>No message is selected</source>
        <translation>未选择邮件</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>此邮件已不在这里</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>此会话已不在这里</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 封邮件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Reading</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>postrider::ReadingPage</name>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Messages are &amp;shown</source>
        <translation>邮件的显示方式(&amp;S)</translation>
    </message>
    <message>
        <source>Formatted, as they were meant</source>
        <translation>按原格式</translation>
    </message>
    <message>
        <source>Formatted simply</source>
        <translation>简单格式</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Whatever is chosen, nothing a message names is loaded without asking.</source>
        <translation>无论选择哪种方式，邮件引用的任何外部内容都不会未经询问就加载。</translation>
    </message>
    <message>
        <source>&amp;Darken messages with colours of their own</source>
        <translation>将自带颜色的邮件调暗(&amp;D)</translation>
    </message>
    <message>
        <source>In dark colours only; else such messages lie on a light sheet.</source>
        <translation>仅在深色下生效；否则此类邮件以浅色背景显示。</translation>
    </message>
    <message>
        <source>&amp;Plain text in letters of one width</source>
        <translation>以等宽字体显示纯文本(&amp;P)</translation>
    </message>
    <message>
        <source>For tables and drawings made of letters.</source>
        <translation>适用于用字符组成的表格和图画。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Read conversations whole</source>
        <translation>整个会话一起阅读(&amp;R)</translation>
    </message>
    <message>
        <source>All messages of a conversation below each other, where the list is grouped by conversation.</source>
        <translation>当列表按会话分组时，将会话的所有邮件上下排列显示。</translation>
    </message>
    <message>
        <source>&amp;Group this list by conversation</source>
        <translation>此列表按会话分组(&amp;G)</translation>
    </message>
    <message>
        <source>For the folder that is shown; each folder remembers how it looks.</source>
        <translation>适用于当前显示的文件夹；每个文件夹都会记住自己的外观。</translation>
    </message>
    <message>
        <source>Opening a message</source>
        <translation>打开邮件时</translation>
    </message>
    <message>
        <source>&amp;Mark it as read</source>
        <translation>标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>过一会儿</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>从不自动标记</translation>
    </message>
    <message>
        <source>Selecting several messages marks none of them. The key M marks what is selected.</source>
        <translation>选择多封邮件时不会标记其中任何一封。按 M 键可标记所选邮件。</translation>
    </message>
    <message>
        <source>&amp;A while is</source>
        <translation>“一会儿”是多久(&amp;A)</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>2 秒</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 秒</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>Deleting, archiving or moving a message</source>
        <translation>删除、归档或移动邮件时</translation>
    </message>
    <message>
        <source>Then &amp;open</source>
        <translation>随后打开(&amp;O)</translation>
    </message>
    <message>
        <source>The next one in the list</source>
        <translation>列表中的下一封</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>它的上一封</translation>
    </message>
    <message>
        <source>None: back to the list</source>
        <translation>不打开：返回列表</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientField</name>
    <message>
        <source>“%1” is not a complete e-mail address. Press Enter to correct it.</source>
        <translation>“%1”不是完整的电子邮件地址。按 Enter 更正。</translation>
    </message>
    <message>
        <source>%1, not a complete address</source>
        <translation>%1，不是完整的地址</translation>
    </message>
    <message>
        <source>%1 – in your contacts</source>
        <translation>%1 – 在您的联系人中</translation>
    </message>
    <message>
        <source>%1, in your contacts</source>
        <translation>%1，在您的联系人中</translation>
    </message>
    <message>
        <source>%1 – you have not written to this address before</source>
        <translation>%1 – 您从未写信给此地址</translation>
    </message>
    <message>
        <source>%1, not written to before</source>
        <translation>%1，从未写过信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), %1</source>
        <translation>
            <numerusform>%Ln 个建议，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移到%1</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>打开联系人</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>添加到联系人</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientPopup</name>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>You have written to this address</source>
        <translation>您曾写信给此地址</translation>
    </message>
    <message>
        <source>Has written to you</source>
        <translation>曾写信给您</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>postrider::RedirectDialog</name>
    <message>
        <source>Redirect a message</source>
        <translation>重定向邮件</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is passed on as it is. Answers go to whoever wrote it.</source>
        <translation>“%1”将原样转交。回复会发给原作者。</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>抄送(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>密送(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>发件人(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>“%1” cannot be an e-mail address. Correct or remove it.</source>
        <translation>“%1”不是有效的邮箱地址。请更正或移除。</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>请至少添加一个收件人。</translation>
    </message>
</context>
<context>
    <name>postrider::ReportNote</name>
    <message>
        <source>It is tried until %1.</source>
        <translation>将尝试到 %1 为止。</translation>
    </message>
    <message>
        <source>Show the original message</source>
        <translation>显示原邮件</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>重新撰写</translation>
    </message>
    <message>
        <source>Opens the message again, to those it could not be delivered to. Correct the address there.</source>
        <translation>重新打开邮件，发给未能送达的收件人。请在那里更正地址。</translation>
    </message>
    <message>
        <source>Read receipt for a message of yours</source>
        <translation>您的一封邮件的已读回执</translation>
    </message>
    <message>
        <source>Read receipt for “%1”</source>
        <translation>“%1”的已读回执</translation>
    </message>
    <message>
        <source>Report about a message of yours</source>
        <translation>关于您的一封邮件的报告</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>关于“%1”的报告</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The report does not say whom it is about</source>
        <translation>报告没有说明涉及哪个收件人</translation>
    </message>
    <message>
        <source>Its text is below.</source>
        <translation>报告正文见下方。</translation>
    </message>
    <message>
        <source>No message sent from here matches this report. It may be about mail that somebody else sent in your name.</source>
        <translation>没有从这里发送的邮件与此报告相符。它可能涉及他人冒用您的名义发送的邮件。</translation>
    </message>
</context>
<context>
    <name>postrider::RevisionsDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>以前的版本</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>恢复到此版本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There are none yet. What you have written is kept about once a minute, and before much of it is deleted.</source>
        <translation>还没有。您写的内容大约每分钟保存一次，在大量删除之前也会保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>当时的内容</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextBar</name>
    <message>
        <source>Formatting</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>文字颜色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>标题 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>标题 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>标题 3</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <translation>预设格式</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>项目符号列表</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>编号列表</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>减少缩进</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>增加缩进</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>插入图片…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>清除格式</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextEdit</name>
    <message>
        <source>Write your message</source>
        <translation>撰写邮件</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>邮件正文</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
    <message>
        <source>Resize to small (320 pixels)</source>
        <translation>调整为小（320 像素）</translation>
    </message>
    <message>
        <source>Resize to medium (640 pixels)</source>
        <translation>调整为中（640 像素）</translation>
    </message>
    <message>
        <source>Resize to large (1024 pixels)</source>
        <translation>调整为大（1024 像素）</translation>
    </message>
    <message>
        <source>Resize to the original</source>
        <translation>恢复原始大小</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>粘贴为文本</translation>
    </message>
</context>
<context>
    <name>postrider::SafetyPage</name>
    <message>
        <source>Who checks your mail</source>
        <translation>由谁检查您的邮件</translation>
    </message>
    <message>
        <source>&amp;Whom to believe about senders</source>
        <translation>关于发件人，相信谁(&amp;W)</translation>
    </message>
    <message>
        <source>The server, found out from your mail</source>
        <translation>从您的邮件中得知的服务器</translation>
    </message>
    <message>
        <source>Servers that I name</source>
        <translation>我指定的服务器</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>都不相信</translation>
    </message>
    <message>
        <source>The mail in your inbox tells which server of yours writes down what it has checked. A single message cannot teach anything.</source>
        <translation>收件箱中的邮件可以表明您的哪个服务器会记录检查结果。单独一封邮件不足以作为依据。</translation>
    </message>
    <message>
        <source>What these have written on top of a message is believed, and nothing else.</source>
        <translation>只相信这些服务器写在邮件最上方的内容，其他一概不信。</translation>
    </message>
    <message>
        <source>No sender is ever shown as verified.</source>
        <translation>任何发件人都不会显示为已验证。</translation>
    </message>
    <message>
        <source>&amp;Names of the servers</source>
        <translation>服务器名称(&amp;N)</translation>
    </message>
    <message>
        <source>Pictures from the web, for all accounts</source>
        <translation>网络图片，适用于所有账户</translation>
    </message>
    <message>
        <source>Ne&amp;ver load them, and do not ask</source>
        <translation>从不加载，也不询问(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;lways shown, while it is verified that it is them</source>
        <translation>始终显示（只要验证确属本人）(&amp;L)</translation>
    </message>
    <message>
        <source>Those that you uncheck are asked about again. A picture that is loaded tells its sender that you read the message; nothing else is told, and mail in Junk never loads any.</source>
        <translation>取消勾选后会再次询问。加载图片会让其发送者知道您读了邮件；不会透露其他信息，垃圾邮件也从不加载图片。</translation>
    </message>
    <message>
        <source>Not found yet: your server writes nothing down, or there is too little mail here to tell.</source>
        <translation>尚未得知：您的服务器没有记录，或这里的邮件太少，无法判断。</translation>
    </message>
    <message>
        <source>Found: your server, which gives no name.</source>
        <translation>已得知：您的服务器，但它没有给出名称。</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>已得知：%1</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>%1 的所有人</translation>
    </message>
    <message>
        <source>Please name a server, as it stands first in Authentication-Results.</source>
        <translation>请指定一个服务器，按它在 Authentication-Results 开头的写法。</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>安全(&amp;A)</translation>
    </message>
</context>
<context>
    <name>postrider::SearchBar</name>
    <message>
        <source>Search mail</source>
        <translation>搜索邮件</translation>
    </message>
    <message>
        <source>Results appear in the list as you type. Down goes to suggestions and results.</source>
        <translation>输入时结果会显示在列表中。按向下键可转到建议和结果。</translation>
    </message>
</context>
<context>
    <name>postrider::SearchNote</name>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Search on the server too</source>
        <translation>同时在服务器上搜索</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>保存搜索…</translation>
    </message>
    <message>
        <source>About this search</source>
        <translation>关于此搜索</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>where to search: a folder</comment>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed.</source>
        <translation>
            <numerusform>还有 %1 封邮件正在编入索引。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>在此电脑上找到。</translation>
    </message>
</context>
<context>
    <name>postrider::Searching</name>
    <message>
        <source>Search on the server too</source>
        <translation>同时在服务器上搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>The server found nothing more.</source>
        <translation>服务器没有找到更多内容。</translation>
    </message>
    <message numerus="yes">
        <source>The server found %Ln message(s).</source>
        <translation>
            <numerusform>服务器找到 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Name of this search among your folders:</source>
        <translation>此搜索在文件夹列表中的名称：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>postrider::SendBar</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send later, and other options</source>
        <translation>稍后发送及其他选项</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>不重要</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as important.</source>
        <translation>支持此标记的程序会将邮件显示为重要。</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as less important.</source>
        <translation>支持此标记的程序会将邮件显示为不太重要。</translation>
    </message>
    <message>
        <source>%1. Press Delete to take it away.</source>
        <comment>a chip in the composer</comment>
        <translation>%1。按 Delete 键移除。</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍后发送</translation>
    </message>
    <message>
        <source>Will be sent %1 (%2)</source>
        <comment>when, shortcut</comment>
        <translation>将于 %1 发送 (%2)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>发送 (%1)</translation>
    </message>
    <message>
        <source>It is sent then. Remove this to send it at once.</source>
        <translation>届时发送。移除此项即可立即发送。</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>送达报告</translation>
    </message>
    <message>
        <source>Servers are asked to say when it has arrived.</source>
        <translation>请求服务器在送达时告知。</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>已读回执</translation>
    </message>
    <message>
        <source>Whoever reads it is asked to say so.</source>
        <translation>请求阅读者告知已读。</translation>
    </message>
    <message>
        <source>Encrypted all the way</source>
        <translation>全程加密</translation>
    </message>
    <message>
        <source>It is not sent over a connection that is not encrypted.</source>
        <translation>不会通过未加密的连接发送。</translation>
    </message>
</context>
<context>
    <name>postrider::SendDetails</name>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Details of a sent message</source>
        <translation>已发送邮件的详细信息</translation>
    </message>
    <message>
        <source>Copies all of this as text, for your provider or for support. Passwords are never in it.</source>
        <translation>将以上内容全部复制为文本，供您的服务商或支持人员查看。其中不含密码。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>发送凭据</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Conversation with the server in the last failed attempt</source>
        <translation>上次失败的尝试中与服务器的通信记录</translation>
    </message>
    <message>
        <source>It was taken out of the outbox and is among your drafts.</source>
        <translation>邮件已从发件箱取出，现在在草稿中。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, the fact</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>接受方</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>None; the server is on this computer</source>
        <translation>无；服务器就在此电脑上</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>队列 ID</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>最终应答</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>最后的应答</translation>
    </message>
    <message>
        <source>Copy in Sent</source>
        <translation>“已发送”中的副本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>postrider::SendMenu</name>
    <message>
        <source>Send later</source>
        <translation>稍后发送</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>届时发送</translation>
    </message>
    <message>
        <source>Ask for a delivery report</source>
        <translation>请求送达报告</translation>
    </message>
    <message>
        <source>The recipients&apos; servers say when it has arrived, if they can.</source>
        <translation>收件人的服务器会在送达时告知（如果支持）。</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>请求已读回执</translation>
    </message>
    <message>
        <source>Whoever reads it may say so, or not. Many find it impolite.</source>
        <translation>阅读者可以告知，也可以不告知。许多人认为这样不礼貌。</translation>
    </message>
    <message>
        <source>Require encryption all the way</source>
        <translation>要求全程加密</translation>
    </message>
    <message>
        <source>If a server on the way cannot encrypt, the message comes back to you.</source>
        <translation>如果途中有服务器不能加密，邮件会退回给您。</translation>
    </message>
</context>
<context>
    <name>postrider::SendNotices</name>
    <message>
        <source>“%1” may have been sent, or not.</source>
        <translation>“%1”可能已发送，也可能没有。</translation>
    </message>
    <message>
        <source>“%1” could not be delivered.</source>
        <translation>“%1”无法送达。</translation>
    </message>
    <message>
        <source>“%1” could not be sent to everybody.</source>
        <translation>“%1”未能发送给所有人。</translation>
    </message>
    <message>
        <source>“%1” was not sent.</source>
        <translation>“%1”未发送。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened; why</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) waiting for your decision</source>
        <translation>
            <numerusform>%Ln 封邮件等待您决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::SenderNotes</name>
    <message>
        <source>This message wants to load pictures from the web, which tells its sender that you read it.</source>
        <translation>此邮件要从网上加载图片，这会让发件人知道您读了邮件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.</source>
        <translation>
            <numerusform>已略去 %Ln 张不供人观看的图片：它们只用来告知他人邮件已被打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>From everybody at %1</source>
        <translation>来自 %1 的所有人</translation>
    </message>
    <message>
        <source>Unsubscribing at %1…</source>
        <translation>正在向 %1 退订…</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this. It may take a few days.</source>
        <translation>已告知 %1 您不想再收到此类邮件。可能需要几天时间。</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>写信</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其网页</translation>
    </message>
</context>
<context>
    <name>postrider::Sending</name>
    <message>
        <source>Sent to the others. A draft for %1 is kept.</source>
        <translation>已发送给其他人。已为 %1 保留一封草稿。</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>打开草稿</translation>
    </message>
    <message>
        <source>“%1” is not sent; it is among your drafts</source>
        <translation>“%1”不会发送；它现在在草稿中</translation>
    </message>
    <message>
        <source>The draft is no longer there, so it was not put back into the outbox.</source>
        <translation>草稿已不存在，因此没有放回发件箱。</translation>
    </message>
    <message>
        <source>The message is no longer in Sent, so it cannot be opened again.</source>
        <translation>邮件已不在“已发送”中，因此无法重新打开。</translation>
    </message>
</context>
<context>
    <name>postrider::SendingNotes</name>
    <message>
        <source>The original message is fetched first. Try again in a moment.</source>
        <translation>正在先获取原邮件。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 would like to know that you have read this.</source>
        <translation>%1 想知道您已阅读此邮件。</translation>
    </message>
    <message>
        <source>The receipt would go to %1.</source>
        <translation>回执将发往 %1。</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>发送回执</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>The read receipt is on its way.</source>
        <translation>已读回执正在发送。</translation>
    </message>
    <message>
        <source>A read receipt was sent, as you have set it for this account.</source>
        <translation>已按您对此账户的设置发送已读回执。</translation>
    </message>
</context>
<context>
    <name>postrider::SendingPage</name>
    <message>
        <source>When the server &amp;refuses a recipient</source>
        <translation>当服务器拒收某个收件人时(&amp;R)</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>发送给其他人</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody until you have decided.</source>
        <translation>在您决定之前，不会发送给任何人。</translation>
    </message>
    <message>
        <source>The others get it at once. A draft is kept for those who were refused, and a notice says so.</source>
        <translation>其他人会立即收到。为被拒收的收件人保留一封草稿，并通知您。</translation>
    </message>
    <message>
        <source>When somebody asks for a read recei&amp;pt</source>
        <translation>当有人请求已读回执时(&amp;P)</translation>
    </message>
    <message>
        <source>Never send one</source>
        <translation>从不发送</translation>
    </message>
    <message>
        <source>Always send one</source>
        <translation>始终发送</translation>
    </message>
    <message>
        <source>You are not asked, and nobody is told.</source>
        <translation>不会询问您，也不会告知任何人。</translation>
    </message>
    <message>
        <source>A quiet bar above the message asks you. Nothing is sent unless you say so.</source>
        <translation>邮件上方会出现提示栏询问您。除非您同意，否则不会发送。</translation>
    </message>
    <message>
        <source>It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.</source>
        <translation>打开邮件时发送。如果请求可疑则会询问您，邮件列表永远不会收到回执。</translation>
    </message>
    <message>
        <source>The &amp;copy in Sent is filed by</source>
        <translation>“已发送”中的副本由谁保存(&amp;C)</translation>
    </message>
    <message>
        <source>Whoever does it, found out by itself</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>Postrider</source>
        <translation>Postrider</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Postrider files it, looks whether the server did, too, and remembers.</source>
        <translation>Postrider 保存副本，同时查看服务器是否也已保存，并记住结果。</translation>
    </message>
    <message>
        <source>For servers that only pass messages on.</source>
        <translation>适用于只转发邮件的服务器。</translation>
    </message>
    <message>
        <source>For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.</source>
        <translation>适用于会保存所接受邮件的服务器，例如 Gmail 和 Microsoft 365。Postrider 不另存，以免出现两份。</translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation>发送(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep copies of answers in the folder of the message that is answered</source>
        <translation>将回复的副本保存在被回复邮件所在的文件夹中(&amp;W)</translation>
    </message>
    <message>
        <source>Not in Sent then. Where the server files by itself, they are in Sent.</source>
        <translation>这样副本就不在“已发送”中。如果服务器自行保存，则仍在“已发送”中。</translation>
    </message>
</context>
<context>
    <name>postrider::ServerFields</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Protocol of incoming mail</source>
        <translation>收件协议</translation>
    </message>
    <message>
        <source>IMAP, mail stays on the server</source>
        <translation>IMAP，邮件保留在服务器上</translation>
    </message>
    <message>
        <source>POP3, mail is fetched</source>
        <translation>POP3，邮件收取到本机</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>从一开始就使用 TLS</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS（必需）</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>无，仅限此电脑</translation>
    </message>
</context>
<context>
    <name>postrider::ServersPage</name>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>收件（POP3）</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>收件（IMAP）</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>发件（SMTP）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>查看证书…</translation>
    </message>
    <message>
        <source>Save without checking</source>
        <translation>不检查直接保存</translation>
    </message>
    <message>
        <source>&amp;User name, for both</source>
        <translation>用户名，两者通用(&amp;U)</translation>
    </message>
    <message>
        <source>This account signs in through the browser. No password of it is kept here.</source>
        <translation>此账户通过浏览器登录。这里不保存其密码。</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>重新登录(&amp;A)…</translation>
    </message>
    <message>
        <source>The sign-in that Postrider has is replaced once the service has let you in.</source>
        <translation>服务商允许您登录后，会替换 Postrider 现有的登录信息。</translation>
    </message>
    <message>
        <source>A command says the password: %1</source>
        <translation>由命令提供密码：%1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>Only if it has changed. It goes to the keychain of this computer.</source>
        <translation>仅在密码已更改时填写。密码会存入此电脑的密钥环。</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>请输入两个服务器的名称。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Enter the name that you sign in with.</source>
        <translation>请输入您登录时使用的名称。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed: what went wrong stands above.</source>
        <translation>没有更改任何内容：出错原因见上方。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>what went wrong</comment>
        <translation>%1没有更改任何内容。</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>检查并保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>postrider::ShownFolders</name>
    <message>
        <source>Find a folder</source>
        <translation>查找文件夹</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>显示的文件夹</translation>
    </message>
</context>
<context>
    <name>postrider::SignInPrompt</name>
    <message>
        <source>Sign in as %1</source>
        <translation>以 %1 的身份登录</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>通过浏览器登录</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The server wants you to sign in to go on.</source>
        <translation>服务器要求您登录才能继续。</translation>
    </message>
</context>
<context>
    <name>postrider::SimpleBodyView</name>
    <message>
        <source>Message text</source>
        <translation>邮件正文</translation>
    </message>
    <message>
        <source>The message is longer than can be shown here.</source>
        <translation>邮件太长，无法在此全部显示。</translation>
    </message>
</context>
<context>
    <name>postrider::SourceActions</name>
    <message>
        <source>Source: %1</source>
        <translation>源代码：%1</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>邮件.eml</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>邮件头：%1</translation>
    </message>
    <message>
        <source>headers.txt</source>
        <translation>邮件头.txt</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>与服务器的通信记录</translation>
    </message>
    <message>
        <source>transcript.txt</source>
        <translation>通信记录.txt</translation>
    </message>
</context>
<context>
    <name>postrider::SourceList</name>
    <message>
        <source>What %1 publishes</source>
        <translation>%1 发布的内容</translation>
    </message>
    <message>
        <source>The name servers of %1</source>
        <translation>%1 的域名服务器</translation>
    </message>
    <message>
        <source>The public list of providers (autoconfig.thunderbird.net)</source>
        <translation>公开的服务商列表（autoconfig.thunderbird.net）</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1</source>
        <translation>为 %1 接收邮件的服务商</translation>
    </message>
    <message>
        <source>Servers with the usual names</source>
        <translation>使用常用名称的服务器</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Knows nothing about it</source>
        <translation>没有相关信息</translation>
    </message>
    <message>
        <source>Answered something that is not safe to use</source>
        <translation>应答的内容不安全，不能使用</translation>
    </message>
    <message>
        <source>No answer that can be trusted</source>
        <translation>没有可信的应答</translation>
    </message>
    <message>
        <source>Not waited for</source>
        <translation>未等待</translation>
    </message>
</context>
<context>
    <name>postrider::SourceWindow</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. “Save as” keeps everything.</source>
        <translation>只显示前 %1 的内容。“另存为”会保存全部内容。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>无法保存文件。请选择另一个文件夹，或腾出磁盘空间，然后重试。</translation>
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
        <translation>拼写检查(&amp;L)</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>在此电脑上没有找到词典</translation>
    </message>
</context>
<context>
    <name>postrider::SpellMarks</name>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>正在查找可能的词…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>添加到词典</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Nothing like it was found</source>
        <translation>没有找到相近的词</translation>
    </message>
</context>
<context>
    <name>postrider::SpellingButton</name>
    <message>
        <source>Spelling is not checked</source>
        <translation>未检查拼写</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <comment>languages</comment>
        <translation>拼写检查：%1</translation>
    </message>
</context>
<context>
    <name>postrider::StoryView</name>
    <message>
        <source>What the server said</source>
        <translation>服务器的应答</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Show the report about %1</source>
        <translation>显示关于 %1 的报告</translation>
    </message>
</context>
<context>
    <name>postrider::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word of the search language and its meaning</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>postrider::SynchronisationPage</name>
    <message>
        <source>Only when I ask for it</source>
        <translation>仅在我要求时</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail on the server</source>
        <translation>服务器上的邮件</translation>
    </message>
    <message>
        <source>Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.</source>
        <translation>只有在邮件安全存入本机之后，才会从 %1 上删除。您的选择也适用于那里已有的邮件。</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>保留在此电脑上的邮件</translation>
    </message>
    <message>
        <source>Those kept here can be read without a connection and are searched in full. Of the others, who wrote, when and about what is here all the same. A folder may have a rule of its own: its properties say which.</source>
        <translation>保留在此处的邮件无需联网即可阅读，并可全文搜索。其他邮件的发件人、时间和主题也会保存在这里。文件夹可以有自己的规则：见其属性。</translation>
    </message>
    <message>
        <source>Looking for mail</source>
        <translation>查看新邮件</translation>
    </message>
    <message>
        <source>&amp;Look at the server</source>
        <translation>查看服务器(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look through all folders</source>
        <translation>查看所有文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>A POP3 server tells nothing by itself. It is looked at when Postrider starts, too, and whenever you get mail.</source>
        <translation>POP3 服务器不会主动通知。Postrider 启动时和您收取邮件时也会查看。</translation>
    </message>
    <message>
        <source>New mail in the inbox does not wait for this: the server tells of it at once (IDLE), as it does for folders that you are told of. This is for all other folders, and for servers that tell nothing.</source>
        <translation>收件箱中的新邮件不受此影响：服务器会立即通知（IDLE），您设置了通知的文件夹也是如此。此设置适用于所有其他文件夹，以及不会主动通知的服务器。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Messages with the same subject are one conversation, too</source>
        <translation>主题相同的邮件也属于同一会话(&amp;M)</translation>
    </message>
    <message>
        <source>Else only those that answer each other are. What is here already is put together anew in the background.</source>
        <translation>否则只有互相回复的邮件才算。现有邮件会在后台重新组合。</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>同步(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>postrider::TagsPage</name>
    <message>
        <source>&amp;Add a tag</source>
        <translation>添加标签(&amp;A)</translation>
    </message>
    <message>
        <source>The keys 1 to 9 put them on the selected messages and take them off again. On the server a tag is a keyword, which other mail programs see, too; name and colour are this program&apos;s.</source>
        <translation>按 1 到 9 键可为所选邮件添加标签，再按一次则移除。标签在服务器上是关键字，其他邮件程序也能看到；名称和颜色只属于本程序。</translation>
    </message>
    <message>
        <source>Name of tag %1</source>
        <translation>标签 %1 的名称</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <comment>the keyword of a tag</comment>
        <translation>在服务器上：%1</translation>
    </message>
    <message>
        <source>Colour of tag %1</source>
        <translation>标签 %1 的颜色</translation>
    </message>
    <message>
        <source>Move tag %1 up</source>
        <translation>上移标签 %1</translation>
    </message>
    <message>
        <source>Move tag %1 down</source>
        <translation>下移标签 %1</translation>
    </message>
    <message>
        <source>Remove tag %1 from the list</source>
        <translation>从列表中移除标签 %1</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
</context>
<context>
    <name>postrider::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>There are no templates yet. In a message that you write, choose “Save as template”.</source>
        <translation>还没有模板。请在撰写邮件时选择“存为模板”。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Subject of the template:</source>
        <translation>模板的主题：</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>要移除模板“%1”吗？</translation>
    </message>
    <message>
        <source>Messages that were begun with it stay.</source>
        <translation>用它开始撰写的邮件会保留。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>postrider::Tidying</name>
    <message>
        <source>Put aside until</source>
        <translation>延后到</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>New messages of a muted conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>已静音会话的新邮件会标为已读，且不会通知任何人。仅限此电脑。</translation>
    </message>
    <message>
        <source>You are told of new messages of a watched conversation, whatever folder they come to. On this computer only.</source>
        <translation>已关注的会话有新邮件时会通知您，无论邮件进入哪个文件夹。仅限此电脑。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>In all folders but drafts, junk and trash.</source>
        <translation>所有文件夹，但草稿、垃圾邮件和回收站除外。</translation>
    </message>
</context>
<context>
    <name>postrider::TimeDialog</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>该时间已过。</translation>
    </message>
    <message>
        <source>(the clocks go forward in that night)</source>
        <translation>（当晚时钟会拨快）</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>请选择更晚的时间。</translation>
    </message>
</context>
<context>
    <name>postrider::Timeline</name>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>已排队 %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>In Sent</source>
        <translation>已存入“已发送”</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Stopped at attempt %1</source>
        <translation>在第 %1 次尝试时停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>已接受 %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Not delivered to %1 of %2</source>
        <translation>%2 人中有 %1 人未送达</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2</source>
        <translation>已送达 %2 人中的 %1 人</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>正在投递</translation>
    </message>
</context>
<context>
    <name>postrider::ToolRow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>写新邮件</translation>
    </message>
</context>
<context>
    <name>postrider::Tray</name>
    <message>
        <source>&amp;Open Postrider</source>
        <translation>打开 Postrider(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>写新邮件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Get new mail</source>
        <translation>收取新邮件(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Postrider: %Ln unread message(s)</source>
        <translation>
            <numerusform>Postrider：%Ln 封未读邮件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Troubles</name>
    <message>
        <source>Postrider did not end properly last time. Your mail was looked through, and what was wrong with it was put right.</source>
        <translation>Postrider 上次没有正常结束。已检查您的邮件，并修复了问题。</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>此账户</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: you have to sign in again. Your mail is kept until then.</source>
        <translation>%1：您需要重新登录。在此之前您的邮件会保留。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: the server could not prove who it is, so nothing was sent to it.</source>
        <translation>%1：服务器无法证明自己的身份，因此没有向它发送任何内容。</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>%1: something is wrong with this account.</source>
        <translation>%1：此账户有问题。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里有问题？</translation>
    </message>
    <message>
        <source>%1: the keychain of this computer cannot be used, so the password is kept only until Postrider closes.</source>
        <translation>%1：无法使用此电脑的密钥环，因此密码只保留到 Postrider 关闭为止。</translation>
    </message>
</context>
<context>
    <name>postrider::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>postrider::ValueRows</name>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>添加号码</translation>
    </message>
    <message>
        <source>Add a web page</source>
        <translation>添加网页</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>寻呼机</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1 的类型</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
</TS>
