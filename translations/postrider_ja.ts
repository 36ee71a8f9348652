<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Account</name>
    <message>
        <source>Local Folders</source>
        <translation>ローカルフォルダー</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>送信トレイの %Ln 件のメッセージは送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that are only on this computer will be deleted.</source>
        <translation>
            <numerusform>このコンピューターにしかない %Ln 件の下書きが削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that have not been uploaded yet will be deleted.</source>
        <translation>
            <numerusform>まだアップロードされていない %Ln 件のメッセージが削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that have not reached the server yet will be lost.</source>
        <translation>
            <numerusform>まだサーバーに届いていない %Ln 件の変更が失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on this computer will be deleted.</source>
        <translation>
            <numerusform>このコンピューターの %Ln 件のメッセージが削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of it on this computer.</source>
        <translation>このコンピューターには、このアカウントのメッセージはありません。</translation>
    </message>
    <message>
        <source>What was left on %1 stays there. What another program has deleted there is gone.</source>
        <translation>%1 に残したものはそのまま残ります。ほかのプログラムがそこで削除したものは、もうありません。</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else: what Postrider has deleted on %1 is gone with it.</source>
        <translation>一部はほかのどこにも残っていない可能性があります。Postrider が %1 から削除したものは、これで失われます。</translation>
    </message>
    <message>
        <source>All mail on %1 stays there. Only the copies on this computer are removed.</source>
        <translation>%1 にあるメールはすべてそのまま残ります。このコンピューターにあるコピーだけが削除されます。</translation>
    </message>
    <message>
        <source>Its sign-in is removed from the keychain.</source>
        <translation>サインイン情報はキーチェーンから削除されます。</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain.</source>
        <translation>パスワードはキーチェーンから削除されます。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 をこのコンピューターから削除しますか?</translation>
    </message>
    <message>
        <source>Export its mail first…</source>
        <translation>先にメールをエクスポート…</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>選択(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Text and size</source>
        <translation>テキストとサイズ(&amp;T)</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>配色(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>アカウント(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>マーク(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>新規メッセージ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Get mail</source>
        <translation>メールを受信(&amp;G)</translation>
    </message>
    <message>
        <source>Get mail of a&amp;ll accounts</source>
        <translation>すべてのアカウントのメールを受信(&amp;L)</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>ウィンドウで開く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>メッセージを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save message as P&amp;DF…</source>
        <translation>メッセージを PDF として保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import a file of mail…</source>
        <translation>メールのファイルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>I&amp;mport a directory of mail…</source>
        <translation>メールのディレクトリをインポート(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Export folder…</source>
        <translation>フォルダーをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Back up the profile…</source>
        <translation>プロファイルをバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>アカウント(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;ontacts…</source>
        <translation>連絡先(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>すべてのメッセージを選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select the &amp;conversation</source>
        <translation>スレッドを選択(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>選択なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read messages</source>
        <translation>既読メッセージ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>未読メッセージ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Starred messages</source>
        <translation>スター付きメッセージ(&amp;S)</translation>
    </message>
    <message>
        <source>Messages &amp;without a star</source>
        <translation>スターのないメッセージ(&amp;W)</translation>
    </message>
    <message>
        <source>This &amp;message too, or no longer</source>
        <translation>このメッセージの選択/選択解除(&amp;M)</translation>
    </message>
    <message>
        <source>Find in &amp;message</source>
        <translation>メッセージ内を検索(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Search mail</source>
        <translation>メールを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search in this f&amp;older</source>
        <translation>このフォルダー内を検索(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>このリストを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>フィルター(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>リストをカードで表示(&amp;C)</translation>
    </message>
    <message>
        <source>List as c&amp;olumns</source>
        <translation>リストを列で表示(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by conversation</source>
        <translation>スレッドごとにまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>Group by s&amp;ubject, too</source>
        <translation>件名でもまとめる(&amp;U)</translation>
    </message>
    <message>
        <source>Read con&amp;versations whole</source>
        <translation>スレッド全体を続けて読む(&amp;V)</translation>
    </message>
    <message>
        <source>Open &amp;all conversations</source>
        <translation>すべてのスレッドを開く(&amp;A)</translation>
    </message>
    <message>
        <source>Close all co&amp;nversations</source>
        <translation>すべてのスレッドを閉じる(&amp;N)</translation>
    </message>
    <message>
        <source>Message be&amp;side the list</source>
        <translation>メッセージをリストの横に表示(&amp;S)</translation>
    </message>
    <message>
        <source>Message &amp;below the list</source>
        <translation>メッセージをリストの下に表示(&amp;B)</translation>
    </message>
    <message>
        <source>Message below list and &amp;folders</source>
        <translation>メッセージをリストとフォルダーの下に表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show the &amp;message pane</source>
        <translation>メッセージペインを表示(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>縮小(&amp;Z)</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>標準サイズ(&amp;R)</translation>
    </message>
    <message>
        <source>Messages as &amp;formatted</source>
        <translation>メッセージを書式どおりに表示(&amp;F)</translation>
    </message>
    <message>
        <source>Messages formatted simpl&amp;y</source>
        <translation>メッセージを簡易書式で表示(&amp;Y)</translation>
    </message>
    <message>
        <source>Messages as plain &amp;text</source>
        <translation>メッセージをテキストで表示(&amp;T)</translation>
    </message>
    <message>
        <source>Darken messages with colours of their o&amp;wn</source>
        <translation>独自の色があるメッセージも暗くする(&amp;W)</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>デスクトップに合わせた配色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>ダーク(&amp;K)</translation>
    </message>
    <message>
        <source>Source of the m&amp;essage</source>
        <translation>メッセージのソース(&amp;E)</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>すべてのヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>次のメッセージ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>前のメッセージ(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;unread message</source>
        <translation>次の未読メッセージ(&amp;U)</translation>
    </message>
    <message>
        <source>Previous un&amp;read message</source>
        <translation>前の未読メッセージ(&amp;R)</translation>
    </message>
    <message>
        <source>Next unread &amp;conversation</source>
        <translation>次の未読スレッド(&amp;C)</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>読み進める(&amp;O)</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>読み戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Open t&amp;he message</source>
        <translation>メッセージを開く(&amp;H)</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>リストに戻る(&amp;L)</translation>
    </message>
    <message>
        <source>Archive and &amp;go to the next</source>
        <translation>アーカイブして次へ(&amp;G)</translation>
    </message>
    <message>
        <source>Archive and go to the previou&amp;s</source>
        <translation>アーカイブして前へ(&amp;S)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>次のペイン(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>前のペイン(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>受信トレイへ移動(&amp;I)</translation>
    </message>
    <message>
        <source>Go to what is starre&amp;d</source>
        <translation>スター付きへ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Go to what was s&amp;ent</source>
        <translation>送信済みへ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the dra&amp;fts</source>
        <translation>下書きへ移動(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the &amp;archive</source>
        <translation>アーカイブへ移動(&amp;A)</translation>
    </message>
    <message>
        <source>Ou&amp;tbox</source>
        <translation>送信トレイ(&amp;T)</translation>
    </message>
    <message>
        <source>Account &amp;1</source>
        <translation>アカウント 1(&amp;1)</translation>
    </message>
    <message>
        <source>Account &amp;2</source>
        <translation>アカウント 2(&amp;2)</translation>
    </message>
    <message>
        <source>Account &amp;3</source>
        <translation>アカウント 3(&amp;3)</translation>
    </message>
    <message>
        <source>Account &amp;4</source>
        <translation>アカウント 4(&amp;4)</translation>
    </message>
    <message>
        <source>Account &amp;5</source>
        <translation>アカウント 5(&amp;5)</translation>
    </message>
    <message>
        <source>Account &amp;6</source>
        <translation>アカウント 6(&amp;6)</translation>
    </message>
    <message>
        <source>Account &amp;7</source>
        <translation>アカウント 7(&amp;7)</translation>
    </message>
    <message>
        <source>Account &amp;8</source>
        <translation>アカウント 8(&amp;8)</translation>
    </message>
    <message>
        <source>Account &amp;9</source>
        <translation>アカウント 9(&amp;9)</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>コマンドパレット(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>新しいフォルダー(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>フォルダーを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>お気に入り(&amp;V)</translation>
    </message>
    <message>
        <source>Mark all as r&amp;ead</source>
        <translation>すべて既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Empt&amp;y…</source>
        <translation>空にする(&amp;Y)…</translation>
    </message>
    <message>
        <source>Fo&amp;lders that are shown…</source>
        <translation>表示するフォルダー(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <source>New from a tem&amp;plate…</source>
        <translation>テンプレートから新規作成(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>下書きを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>返信(&amp;R)</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>全員に返信(&amp;A)</translation>
    </message>
    <message>
        <source>Reply to the &amp;list</source>
        <translation>リストに返信(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>転送(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;orward as attachment</source>
        <translation>添付ファイルとして転送(&amp;O)</translation>
    </message>
    <message>
        <source>Redirect to somebod&amp;y…</source>
        <translation>別の人へリダイレクト(&amp;Y)…</translation>
    </message>
    <message>
        <source>Edit as &amp;new message</source>
        <translation>新規メッセージとして編集(&amp;N)</translation>
    </message>
    <message>
        <source>Fetch the &amp;whole message</source>
        <translation>メッセージ全体を取得(&amp;W)</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>アーカイブ(&amp;I)</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>ごみ箱へ移動(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>完全に削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Move to folder…</source>
        <translation>フォルダーへ移動(&amp;M)…</translation>
    </message>
    <message>
        <source>Move to the same folder a&amp;gain</source>
        <translation>もう一度同じフォルダーへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy to folder…</source>
        <translation>フォルダーへコピー(&amp;C)…</translation>
    </message>
    <message>
        <source>Put aside &amp;until later…</source>
        <translation>スヌーズ(&amp;U)…</translation>
    </message>
    <message>
        <source>Mark as &amp;junk</source>
        <translation>迷惑メールにする(&amp;J)</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot junk</source>
        <translation>迷惑メールの指定を解除(&amp;O)</translation>
    </message>
    <message>
        <source>Filter &amp;based on this message…</source>
        <translation>このメッセージを元にフィルターを作成(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Star or unstar</source>
        <translation>スターを付ける/外す(&amp;S)</translation>
    </message>
    <message>
        <source>Mark &amp;unread or read</source>
        <translation>既読/未読を切り替え(&amp;U)</translation>
    </message>
    <message>
        <source>Mark rea&amp;d</source>
        <translation>既読にする(&amp;D)</translation>
    </message>
    <message>
        <source>Mark u&amp;nread</source>
        <translation>未読にする(&amp;N)</translation>
    </message>
    <message>
        <source>Mark con&amp;versation read</source>
        <translation>スレッドを既読にする(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Mute conversation</source>
        <translation>スレッドをミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Watch conversation</source>
        <translation>スレッドをウォッチ(&amp;W)</translation>
    </message>
    <message>
        <source>Tag &amp;1</source>
        <translation>タグ 1(&amp;1)</translation>
    </message>
    <message>
        <source>Tag &amp;2</source>
        <translation>タグ 2(&amp;2)</translation>
    </message>
    <message>
        <source>Tag &amp;3</source>
        <translation>タグ 3(&amp;3)</translation>
    </message>
    <message>
        <source>Tag &amp;4</source>
        <translation>タグ 4(&amp;4)</translation>
    </message>
    <message>
        <source>Tag &amp;5</source>
        <translation>タグ 5(&amp;5)</translation>
    </message>
    <message>
        <source>Tag &amp;6</source>
        <translation>タグ 6(&amp;6)</translation>
    </message>
    <message>
        <source>Tag &amp;7</source>
        <translation>タグ 7(&amp;7)</translation>
    </message>
    <message>
        <source>Tag &amp;8</source>
        <translation>タグ 8(&amp;8)</translation>
    </message>
    <message>
        <source>Tag &amp;9</source>
        <translation>タグ 9(&amp;9)</translation>
    </message>
    <message>
        <source>&amp;Remove all tags</source>
        <translation>すべてのタグを外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose from a menu…</source>
        <translation>メニューから選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>新しいタグ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Doctor: what is wrong?</source>
        <translation>診断: 問題を調べる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Postrider</source>
        <translation>Postrider について(&amp;A)</translation>
    </message>
    <message>
        <source>Run f&amp;ilters on this folder</source>
        <translation>このフォルダーにフィルターを適用(&amp;I)</translation>
    </message>
    <message>
        <source>Run filters on the &amp;selected messages</source>
        <translation>選択したメッセージにフィルターを適用(&amp;S)</translation>
    </message>
    <message>
        <source>Run filters on all f&amp;olders of the account</source>
        <translation>アカウントのすべてのフォルダーにフィルターを適用(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Dark or light for this message</source>
        <translation>このメッセージの明暗を切り替える(&amp;S)</translation>
    </message>
</context>
<context>
    <name>AttachmentCopies</name>
    <message>
        <source>No copy for another program could be made. Make room on the disk, and try again.</source>
        <translation>ほかのプログラム用のコピーを作れませんでした。ディスクの空きを増やしてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>AttachmentRemover</name>
    <message>
        <source>[The attachment “%1” (%2) was deleted on %3.]</source>
        <translation>[添付ファイル「%1」(%2) は %3 に削除されました。]</translation>
    </message>
    <message>
        <source>[The attachment “%1” (%2) was taken out on %3 and saved in “%4”.]</source>
        <translation>[添付ファイル「%1」(%2) は %3 に取り出され、「%4」に保存されました。]</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The desktop could not be told to start Postrider. Look whether your settings folder can be written to.</source>
        <translation>Postrider を自動起動するようにデスクトップを設定できませんでした。設定フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Windows could not be told to start Postrider. Its settings for start-up apps can.</source>
        <translation>Postrider を自動起動するように Windows を設定できませんでした。Windows のスタートアップアプリの設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>A task for you</source>
        <translation>あなたへのタスク</translation>
    </message>
    <message>
        <source>Invitation, changed</source>
        <translation>招待 (変更あり)</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 が別の日時を提案しています</translation>
    </message>
    <message>
        <source>The proposed time does not suit</source>
        <translation>提案された日時は都合がつきません</translation>
    </message>
    <message>
        <source>Another date for an invitation</source>
        <translation>招待された予定の別の日程</translation>
    </message>
    <message>
        <source>%1 asks to be told how things stand</source>
        <translation>%1 が最新の状況を問い合わせています</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 が出席と回答しました</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 が欠席と回答しました</translation>
    </message>
    <message>
        <source>%1 has accepted, but is not sure yet</source>
        <translation>%1 が仮の出席と回答しました</translation>
    </message>
    <message>
        <source>%1 sends somebody else</source>
        <translation>%1 が代理の人を立てました</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 が回答しました</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>day and time</comment>
        <translation>%1～%2、%3</translation>
    </message>
    <message>
        <source>%1 (%2 in the time of %3)</source>
        <translation>%1 (%3 の時刻では %2)</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>%Ln 週間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>毎月</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>%Ln か月ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on these days</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 10 times</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>主催者: %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>nobody in particular</source>
        <translation>特定の相手なし</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>名前のない相手</translation>
    </message>
    <message>
        <source>For %1, by %2, until %3.</source>
        <comment>a certificate</comment>
        <translation>対象: %1、発行者: %2、有効期限: %3</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>%1 への接続を取りやめました。</translation>
    </message>
    <message>
        <source>The server %1 could not be found. Check the network connection and the server&apos;s name.</source>
        <translation>サーバー %1 が見つかりません。ネットワーク接続とサーバーの名前を確認してください。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while securing a connection.</source>
        <translation>接続を保護するときに、Postrider で内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>The server %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>サーバー %1 が、攻撃者でなければ送らないはずのタイミングでデータを送ってきました。接続を閉じ、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while setting up a connection.</source>
        <translation>接続を準備するときに、Postrider で内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>A connection without encryption is made to this computer only, not to %1. Choose TLS in the account&apos;s settings.</source>
        <translation>暗号化しない接続は、このコンピューターに対してのみ可能で、%1 に対してはできません。アカウントの設定で TLS を選んでください。</translation>
    </message>
    <message>
        <source>The name %1 does not lead to this computer, and the connection would not be encrypted.</source>
        <translation>%1 という名前はこのコンピューターを指しておらず、接続が暗号化されません。</translation>
    </message>
    <message>
        <source>This computer did not say in time by which proxy %1 is reached. Look at its proxy settings, or choose a way in the account&apos;s settings.</source>
        <translation>%1 にどのプロキシで接続するかを、このコンピューターから時間内に取得できませんでした。コンピューターのプロキシ設定を確認するか、アカウントの設定で接続方法を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a place within your own network, where messages have no business.</source>
        <translation>%1 はあなたのネットワークの内部にあるため、メッセージからはアクセスできません。</translation>
    </message>
    <message>
        <source>The server %1 did not accept the connection on port %2. It may be down for a while, or the port may be wrong.</source>
        <translation>サーバー %1 がポート %2 で接続を受け付けませんでした。一時的に停止しているか、ポートが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The network connection to %1 was lost or cannot be made at the moment.</source>
        <translation>%1 へのネットワーク接続が切れたか、現在接続できません。</translation>
    </message>
    <message>
        <source>The server %1 closed the connection while it was being secured.</source>
        <translation>接続を保護している途中で、サーバー %1 が接続を閉じました。</translation>
    </message>
    <message>
        <source>The server %1 closed the connection. It may be busy or restarting: try again later.</source>
        <translation>サーバー %1 が接続を閉じました。混雑しているか再起動中の可能性があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>サーバー %1 から時間内に応答がありませんでした。混雑しているか、ポートまたは暗号化の種類が間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.</source>
        <translation>サーバー %1 から正しくない応答が送られてきました。原因はサーバーの管理者が調べられます。</translation>
    </message>
    <message>
        <source>Something that is not a mail server answers in the place of %1, port %2; nothing was sent. If this network wants you to sign in, open any page in a browser: Postrider goes on by itself. If it never worked, check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>%1 のポート %2 では、メールサーバーではない何かが応答しています。何も送信していません。このネットワークでサインインが必要な場合は、ブラウザーで適当なページを開いてください。Postrider は自動的に続行します。一度も接続できたことがない場合は、アカウントの設定でポートと暗号化の種類を確認してください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>「%1」は SHA-256 フィンガープリントではありません。16 進数 64 桁で指定します (コロンの有無は問いません)。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1 ポート %2</translation>
    </message>
    <message>
        <source>For %1, by %2, from %3 until %4.</source>
        <comment>a certificate</comment>
        <translation>対象: %1、発行者: %2、有効期間: %3～%4</translation>
    </message>
    <message>
        <source>“account certificates” lists those that are trusted; there are also trust-certificate and revoke-certificate.</source>
        <translation>「account certificates」は信頼済みの証明書を一覧表示します。ほかに trust-certificate と revoke-certificate があります。</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>%1 から信頼中 (問題: %2)</translation>
    </message>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>どのサーバーも身元を証明する必要があります。あなたの指示だけで証明書が信頼されることはありません。</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Please give the fingerprint that whoever runs the server told you: --fingerprint SHA256.</source>
        <translation>サーバーの管理者から知らされたフィンガープリントを --fingerprint SHA256 で指定してください。</translation>
    </message>
    <message>
        <source>The certificates of this account&apos;s servers verify, or are trusted already: there is nothing to trust.</source>
        <translation>このアカウントのサーバーの証明書は検証できるか、すでに信頼済みです。信頼の操作は必要ありません。</translation>
    </message>
    <message>
        <source>%1, port %2, shows the certificate %3</source>
        <translation>%1 ポート %2 が提示した証明書: %3</translation>
    </message>
    <message>
        <source>No server of this account shows the certificate with that fingerprint, so nothing is trusted. Ask whoever runs the server which it should be; somebody may be in between.</source>
        <translation>このアカウントのサーバーに、そのフィンガープリントの証明書を提示するものがないため、何も信頼しませんでした。どれが正しいかをサーバーの管理者に確認してください。第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>Trusted from now on. “account revoke-certificate” takes it back.</source>
        <translation>今後は信頼します。「account revoke-certificate」で取り消せます。</translation>
    </message>
    <message>
        <source>“%1” is not HOST:PORT, as “account certificates” shows them.</source>
        <translation>「%1」は HOST:PORT の形ではありません。「account certificates」で確認してください。</translation>
    </message>
    <message>
        <source>No such certificate is trusted at %1.</source>
        <translation>%1 で信頼されている証明書の中に、該当するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>No longer trusted: %n certificate(s).</source>
        <translation>
            <numerusform>%n 件の証明書を信頼しなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>--email needs a mail address.</source>
        <translation>--email にはメールアドレスが必要です。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>Please give one incoming server: --imap or --pop3.</source>
        <translation>受信サーバーは --imap か --pop3 のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Please give the password in one way: --password-stdin or --password-command.</source>
        <translation>パスワードは --password-stdin か --password-command のどちらか一方で指定してください。</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>受信サーバー</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>送信サーバー</translation>
    </message>
    <message>
        <source>%1: signed in. %2</source>
        <translation>%1: サインインしました。%2</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>アカウント %1: %2</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The account is still there: the disk did not answer in time.</source>
        <translation>アカウントはまだ残っています。ディスクから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; what had been deleted on the server is gone.</source>
        <translation>%1 とそのメールをこのコンピューターから削除しました。サーバーで削除済みだったものは失われました。</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; nothing changed on the server.</source>
        <translation>%1 とそのメールをこのコンピューターから削除しました。サーバーでは何も変わっていません。</translation>
    </message>
    <message>
        <source>add, discover, list, set, order, identity, sign-in or remove</source>
        <translation>add、discover、list、set、order、identity、sign-in、remove のいずれか</translation>
    </message>
    <message>
        <source>There is no “account %1”.</source>
        <translation>「account %1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>known to Postrider</source>
        <translation>Postrider に登録済み</translation>
    </message>
    <message>
        <source>from a file on this computer</source>
        <translation>このコンピューターのファイルから</translation>
    </message>
    <message>
        <source>published by the domain</source>
        <translation>ドメインが公開</translation>
    </message>
    <message>
        <source>from the domain&apos;s service records</source>
        <translation>ドメインのサービスレコードから</translation>
    </message>
    <message>
        <source>from the public list of providers</source>
        <translation>プロバイダーの公開リストから</translation>
    </message>
    <message>
        <source>from whoever takes the domain&apos;s mail</source>
        <translation>ドメインのメールを受け取る事業者から</translation>
    </message>
    <message>
        <source>guessed: servers answer under the usual names</source>
        <translation>推測: 一般的な名前のサーバーが応答</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>ユーザー名: %1</translation>
    </message>
    <message>
        <source>These servers belong to %1. Use them only if you know that your mail is there.</source>
        <translation>これらのサーバーは %1 のものです。自分のメールがそこにあるとわかっている場合にだけ使ってください。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp.</source>
        <translation>このアドレスのサーバーは、どの問い合わせ先からもわかりませんでした。プロバイダーにサーバー名を確認し、--imap (または --pop3) と --smtp で指定してください。</translation>
    </message>
    <message>
        <source>The mail of this address seems to be at %1, but nobody who can be trusted says so. If you know that it is right, say --trust %1; else give --imap (or --pop3) and --smtp.</source>
        <translation>このアドレスのメールは %1 にあるようですが、信頼できる情報源では確認できません。正しいとわかっている場合は --trust %1 を指定し、そうでなければ --imap (または --pop3) と --smtp を指定してください。</translation>
    </message>
    <message>
        <source>Nobody who was asked knows a POP3 server of this address. Your provider tells you its name, if there is one; give it with --pop3.</source>
        <translation>このアドレスの POP3 サーバーは、どの問い合わせ先からもわかりませんでした。プロバイダーにサーバーの有無と名前を確認し、--pop3 で指定してください。</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password. Sign in through the browser: say --sign-in browser, or --sign-in device.</source>
        <translation>%1 にはパスワードではサインインできません。--sign-in browser または --sign-in device を指定して、ブラウザーでサインインしてください。</translation>
    </message>
    <message>
        <source>answers to %1</source>
        <translation>返信先 %1</translation>
    </message>
    <message>
        <source>blind copy to itself</source>
        <translation>自分宛てに Bcc</translation>
    </message>
    <message>
        <source>with a signature</source>
        <translation>署名あり</translation>
    </message>
    <message>
        <source>%1 has no identity “%2”. “account identity %1 list” shows those that are there.</source>
        <translation>%1 には差出人情報「%2」がありません。「account identity %1 list」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>“%1” is no form of messages. There are default, plain and formatted.</source>
        <translation>「%1」はメッセージの形式ではありません。default、plain、formatted があります。</translation>
    </message>
    <message>
        <source>An identity has no “%1”. It has email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution and form, a --signature and a --signature-html.</source>
        <translation>差出人情報に「%1」という項目はありません。email、name、reply-to、bcc-self、plus-addresses、signature-above、answer-above、attribution、form と、--signature、--signature-html があります。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み込めません: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a signature.</source>
        <translation>「%1」は署名としては長すぎます。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text: --signature.</source>
        <translation>書式付きの署名には、テキストで読む人のためにテキストの署名も必要です: --signature</translation>
    </message>
    <message>
        <source>Identity %1: %2</source>
        <translation>差出人情報 %1: %2</translation>
    </message>
    <message>
        <source>The change was not written: the disk did not answer in time.</source>
        <translation>変更は書き込まれませんでした。ディスクから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>New mail from %1 is written as %2.</source>
        <translation>%1 からの新規メッセージは %2 として作成されます。</translation>
    </message>
    <message>
        <source>There is no “account identity %1”.</source>
        <translation>「account identity %1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>The identity</source>
        <translation>差出人情報</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or %2+plain://127.0.0.1:port on this computer only.</source>
        <translation>「%1」は、ここで使えるサーバーのアドレスではありません。%2s://host:port (TLS)、%2://host:port (STARTTLS)、またはこのコンピューターに限り %2+plain://127.0.0.1:port の形で指定します。</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this computer. Give it with --proxy-password-stdin.</source>
        <translation>コマンドラインに書いたパスワードは、このコンピューターのだれからでも読めます。--proxy-password-stdin で渡してください。</translation>
    </message>
    <message>
        <source>“%1” is no proxy here. It can be: %2.</source>
        <translation>「%1」はここで使えるプロキシではありません。指定できるもの: %2</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>標準入力からパスワードを受け取れませんでした。</translation>
    </message>
    <message>
        <source>%1 can be: %2.</source>
        <translation>%1 に指定できる値: %2</translation>
    </message>
    <message>
        <source>“bodies” needs a number of days, like 30d.</source>
        <translation>「bodies」には 30d のような日数が必要です。</translation>
    </message>
    <message>
        <source>“leave-on-server” needs a number of days, like 14d.</source>
        <translation>「leave-on-server」には 14d のような日数が必要です。</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>“authserv” needs the name of a server, auto, or none.</source>
        <translation>「authserv」にはサーバーの名前、auto、none のいずれかが必要です。</translation>
    </message>
    <message>
        <source>A proxy that wants a password wants a user name, too: proxy=socks5://USER@HOST.</source>
        <translation>パスワードが必要なプロキシにはユーザー名も必要です: proxy=socks5://USER@HOST</translation>
    </message>
    <message>
        <source>Please give one password at a time on standard input.</source>
        <translation>標準入力で渡せるパスワードは一度に 1 つだけです。</translation>
    </message>
    <message>
        <source>Please give the password of %1 at the proxy: --proxy-password-stdin.</source>
        <translation>プロキシでの %1 のパスワードを --proxy-password-stdin で渡してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so the proxy&apos;s password is kept only until Postrider ends.</source>
        <translation>このコンピューターのキーチェーンを使えないため、プロキシのパスワードは Postrider が終了するまでしか保持されません。</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>アカウントのメールは IMAP か POP3 のどちらかで受信し、後から変更できません。もう一方にするには、アドレスをもう一度追加してください。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>%1 has no password of its own: it signs in through the browser or by a command.</source>
        <translation>%1 に固有のパスワードはありません。ブラウザーまたはコマンドでサインインします。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>「%1」という設定はありません。使える設定: %2</translation>
    </message>
    <message>
        <source>“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3.</source>
        <translation>「leave-on-server」と「delete-on-server」は、POP3 で受信するアカウント用です。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer, and sign in:</source>
        <translation>このコンピューターのブラウザーで次のページを開き、サインインしてください:</translation>
    </message>
    <message>
        <source>Open %1 on any device, and enter the code %2</source>
        <translation>いずれかの端末で %1 を開き、コード %2 を入力してください</translation>
    </message>
    <message>
        <source>Whoever signs in through the browser needs no password here.</source>
        <translation>ブラウザーでサインインする場合、ここでパスワードは必要ありません。</translation>
    </message>
    <message>
        <source>Nobody is known here who signs people in for this address. Say who does with --oauth, or give a password.</source>
        <translation>このアドレスのサインインサービスがわかりません。--oauth で指定するか、パスワードを指定してください。</translation>
    </message>
    <message>
        <source>This account signs in with a password.</source>
        <translation>このアカウントはパスワードでサインインします。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>ここでは %1 というオプションは使えません。</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 には整数が必要です。</translation>
    </message>
    <message>
        <source>%1 needs a time like 2026-03-01T08:30 or 2026-03-01T08:30:00Z.</source>
        <translation>%1 には 2026-03-01T08:30 または 2026-03-01T08:30:00Z のような日時が必要です。</translation>
    </message>
    <message>
        <source>“%1” is one word too many here.</source>
        <translation>ここでは「%1」は余分です。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>「%1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider, which does not answer. Close that one, or try again later.</source>
        <translation>このプロファイルは別の Postrider で開かれていますが、応答がありません。そちらを終了するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The Postrider that was carrying this out has ended. What it had done by then stays; look before you give the command again.</source>
        <translation>これを実行していた Postrider が終了しました。それまでに行われたことは残っています。確認してからもう一度コマンドを実行してください。</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Open the window when it has finished.</source>
        <translation>このプロファイルで Postrider のコマンドが実行中です。完了してからウィンドウを開いてください。</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Try again when it has finished.</source>
        <translation>このプロファイルで Postrider のコマンドが実行中です。完了してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The window:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</source>
        <translation>ウィンドウ:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</translation>
    </message>
    <message>
        <source>A new message:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</source>
        <translation>新規メッセージ:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</translation>
    </message>
    <message>
        <source>Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)</source>
        <translation>使い方: postrider [--profile DIR] [--json] COMMAND ...   (コマンドなし: ウィンドウを開く)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown.</source>
        <translation>終了ステータス: 0 完了、1 失敗、2 使い方の誤り、3 後で再試行、4 対応が必要、5 結果不明。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>ファイル「%1」に書き込めません。</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>検索する語句</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>インポートするファイル</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3, new groups: %4</source>
        <translation>新規: %1、情報を追加: %2、登録済み: %3、新しいグループ: %4</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s).</source>
        <translation>
            <numerusform>%Ln 件の連絡先をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give the numbers of messages.</source>
        <translation>メッセージの番号を指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件のメッセージを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give an account or an address, not both.</source>
        <translation>アカウントかアドレスのどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: give an address.</source>
        <translation>このプロファイルにはまだアカウントがありません。アドレスを指定してください。</translation>
    </message>
    <message>
        <source>There are several accounts in this profile: say --account.</source>
        <translation>このプロファイルには複数のアカウントがあります。--account で指定してください。</translation>
    </message>
    <message>
        <source>--patience is a number of seconds from 1 to 600.</source>
        <translation>--patience には 1 から 600 までの秒数を指定します。</translation>
    </message>
    <message>
        <source>A test message can be sent only by an account that is in this profile.</source>
        <translation>テストメッセージを送信できるのは、このプロファイルにあるアカウントだけです。</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>%1 を調べています ...</translation>
    </message>
    <message>
        <source>The file or folder to write</source>
        <translation>書き込むファイルまたはフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all</source>
        <translation>
            <numerusform>%Ln 件のメッセージは全体がここにないため除外しました。先に取得してください: sync --folder &quot;%1&quot; --bodies all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件のメッセージをエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be neither a flag nor a keyword. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5; keywords of your own are made of letters, digits, $ and the like.</source>
        <translation>「%1」はフラグにもキーワードにもできません。フラグは seen、flagged、answered、draft、forwarded、junk、notjunk、$label1 から $label5 です。独自のキーワードには英字、数字、$ などを使えます。</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and +flag or -flag.</source>
        <translation>メッセージの番号と、+フラグまたは -フラグを指定してください。</translation>
    </message>
    <message>
        <source>A flag cannot be set and removed at once.</source>
        <translation>1 つのフラグを同時に付けたり外したりすることはできません。</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件のメッセージを変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account whose folder it is to be.</source>
        <translation>どのアカウントのフォルダーにするか、--account で指定してください。</translation>
    </message>
    <message>
        <source>The inbox is always watched.</source>
        <translation>受信トレイは常に監視されています。</translation>
    </message>
    <message>
        <source>There are no messages in %1 itself.</source>
        <translation>%1 自体にはメッセージがありません。</translation>
    </message>
    <message>
        <source>create, rename, remove, subscribe, unsubscribe, watch or unwatch</source>
        <translation>create、rename、remove、subscribe、unsubscribe、watch、unwatch のいずれか</translation>
    </message>
    <message>
        <source>There is no “folder %1”.</source>
        <translation>「folder %1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>The file or folder to import</source>
        <translation>インポートするファイルまたはフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件のメッセージをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln 件のメッセージはすでにありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (%3 bytes)</source>
        <translation>添付ファイル %1: %2 (%3 バイト)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>(%1 内)</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>カレンダー: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>連絡先: %1</translation>
    </message>
    <message>
        <source>Report on a sent message: %1</source>
        <translation>送信したメッセージの報告: %1</translation>
    </message>
    <message>
        <source>Asks for a read receipt: %1</source>
        <translation>開封確認の要求: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>The message&apos;s file</source>
        <translation>メッセージのファイル</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>完了する前に中止されました。</translation>
    </message>
    <message>
        <source>“%1” is not a file. Give the message on standard input, and “-” as its name.</source>
        <translation>「%1」はファイルではありません。メッセージは標準入力から渡し、名前には「-」を指定してください。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>ファイル「%1」は、メッセージとして扱える大きさを超えています。</translation>
    </message>
    <message>
        <source>There are too many files called “%1” in that folder.</source>
        <translation>そのフォルダーには「%1」という名前のファイルが多すぎます。</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and a folder.</source>
        <translation>メッセージの番号とフォルダーを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件のメッセージを移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件のメッセージをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the outbox.</source>
        <translation>「%1」は送信トレイの番号ではありません。</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox any more.</source>
        <translation>メッセージ %1 はもう送信トレイにありません。</translation>
    </message>
    <message>
        <source>It is not known whether this message was sent: please use “outbox resolve %1” with “sent”, “resend” or “look”.</source>
        <translation>このメッセージが送信されたかどうか不明です。「outbox resolve %1」に「sent」、「resend」、「look」のいずれかを付けて実行してください。</translation>
    </message>
    <message>
        <source>Taken out of the outbox; it is a draft again.</source>
        <translation>送信トレイから取り出しました。下書きに戻っています。</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message.</source>
        <translation>このメッセージについて決めることはありません。</translation>
    </message>
    <message>
        <source>Those who were refused have a draft of their own now: number %1.</source>
        <translation>拒否された宛先用に、別の下書きを作りました: 番号 %1</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time.</source>
        <translation>このメッセージの送信日時を変えるには、もう遅すぎます。</translation>
    </message>
    <message>
        <source>It waits until then. Postrider has to be running at that time, or is asked to send with “outbox retry”.</source>
        <translation>メッセージはその時刻まで待機します。その時刻に Postrider が動作しているか、「outbox retry」で送信する必要があります。</translation>
    </message>
    <message>
        <source>Please say “sent”, “resend” or “look”.</source>
        <translation>「sent」、「resend」、「look」のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>It was not found. Whether it was sent is still not known.</source>
        <translation>見つかりませんでした。送信されたかどうかは、まだわかりません。</translation>
    </message>
    <message>
        <source>Found: it was sent.</source>
        <translation>見つかりました。送信済みです。</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>送信済みとして記録しました。</translation>
    </message>
    <message>
        <source>There is no “outbox %1”.</source>
        <translation>「outbox %1」というコマンドはありません。</translation>
    </message>
    <message>
        <source>The number of a message in the outbox</source>
        <translation>送信トレイのメッセージの番号</translation>
    </message>
    <message>
        <source>“sent”, “resend” or “look”</source>
        <translation>「sent」、「resend」、「look」のいずれか</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Saved everything but passwords in “%1”.</source>
        <translation>パスワード以外のすべてを「%1」に保存しました。</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>バックアップのファイル</translation>
    </message>
    <message>
        <source>Restored into “%1”. Passwords are not in a backup: Postrider will ask for them.</source>
        <translation>「%1」に復元しました。パスワードはバックアップに含まれないため、Postrider が後で尋ねます。</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>プロファイルに問題はありません。</translation>
    </message>
    <message>
        <source>The profile is damaged: what is said above is lost on this computer.</source>
        <translation>プロファイルが破損しています。上に示したものは、このコンピューターから失われています。</translation>
    </message>
    <message>
        <source>The Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Nothing was sent from this profile as %1.</source>
        <translation>このプロファイルから %1 として送信されたものはありません。</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>attempt %1: put off</source>
        <translation>%1 回目の試行: 延期</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>handed over, and not confirmed</source>
        <translation>引き渡し済み (確認なし)</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>accepted, and kept by the server until its time</source>
        <translation>受け付け済み (サーバーが指定時刻まで保管)</translation>
    </message>
    <message>
        <source>copy in Sent</source>
        <translation>「送信済み」にコピー済み</translation>
    </message>
    <message>
        <source>released</source>
        <translation>保留解除</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>送信済みとみなす</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>%1 の全員</translation>
    </message>
    <message>
        <source>Nobody&apos;s messages load pictures from the web unasked.</source>
        <translation>Web 上の画像を確認なしで読み込むメッセージはありません。</translation>
    </message>
    <message>
        <source>There is no such permission: %1.</source>
        <translation>そのような許可はありません: %1</translation>
    </message>
    <message>
        <source>An address or a domain</source>
        <translation>アドレスまたはドメイン</translation>
    </message>
    <message>
        <source>remote-pictures does not know “%1”.</source>
        <translation>remote-pictures に「%1」という操作はありません。</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>画像のファイル</translation>
    </message>
    <message>
        <source>The name of the file has to end in .png or .pdf.</source>
        <translation>ファイル名の末尾は .png か .pdf でなければなりません。</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 には %2 から %3 までの数を指定します。</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>ここでは描画できません。</translation>
    </message>
    <message>
        <source>Shown in the simple view: %1</source>
        <translation>簡易表示で表示: %1</translation>
    </message>
    <message>
        <source>The message could not be drawn.</source>
        <translation>メッセージを描画できませんでした。</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>検索する語句</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not in the search index yet, so there may be more than this.</source>
        <translation>
            <numerusform>%Ln 件のメッセージがまだ検索インデックスに入っていないため、ほかにも見つかる可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account which account the message goes out from.</source>
        <translation>どのアカウントからメッセージを送信するか、--account で指定してください。</translation>
    </message>
    <message>
        <source>Sent, and a copy is in Sent.</source>
        <translation>送信しました。コピーは「送信済み」にあります。</translation>
    </message>
    <message>
        <source>Sent. The copy in Sent is still to come.</source>
        <translation>送信しました。「送信済み」へのコピーはこれからです。</translation>
    </message>
    <message>
        <source>In the outbox. It goes out as soon as the server takes it.</source>
        <translation>送信トレイにあります。サーバーが受け付け次第、送信されます。</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>Held in the outbox.</source>
        <translation>送信トレイで保留中です。</translation>
    </message>
    <message>
        <source>This command was started without a profile.</source>
        <translation>このコマンドはプロファイルなしで開始されました。</translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile. “account list” shows those that are there.</source>
        <translation>このプロファイルにはアカウント「%1」がありません。「account list」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>%1 are a place on this computer, not an account: nothing is received, sent or set up there.</source>
        <translation>%1 はこのコンピューター上の場所で、アカウントではありません。受信、送信、設定は行われません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. “folders” shows those that are there.</source>
        <translation>フォルダー「%1」がありません。「folders」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message. “list” shows them.</source>
        <translation>「%1」はメッセージの番号ではありません。「list」で番号を確認できます。</translation>
    </message>
    <message>
        <source>There is no message %1 any more.</source>
        <translation>メッセージ %1 はもうありません。</translation>
    </message>
    <message>
        <source>“%1” is not a range of numbers of messages.</source>
        <translation>「%1」はメッセージ番号の範囲ではありません。</translation>
    </message>
    <message>
        <source>Done here; it will reach the server with the next “sync”. %1</source>
        <translation>ここでは完了しました。サーバーには次の「sync」で反映されます。%1</translation>
    </message>
    <message>
        <source>The message did not come in time. Please try again later.</source>
        <translation>メッセージを時間内に取得できませんでした。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>このメッセージはもうここにありません。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (about %3 bytes, still on the server)</source>
        <translation>添付ファイル %1: %2 (約 %3 バイト、まだサーバー上)</translation>
    </message>
    <message>
        <source>The number of a message</source>
        <translation>メッセージの番号</translation>
    </message>
    <message>
        <source>--bodies is “all”, “none” or a number of days, like “30d”.</source>
        <translation>--bodies には「all」、「none」、または「30d」のような日数を指定します。</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: “account add” makes one.</source>
        <translation>このプロファイルにはまだアカウントがありません。「account add」で作成できます。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 of your changes sent, %5 s</source>
        <translation>新着 %1、変更 %2、削除 %3、送信した変更 %4、%5 秒</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: it is of another version of Postrider, or no filter.</source>
        <translation>フィルター「%1」を読み込めません。別のバージョンの Postrider のものか、フィルターではありません。</translation>
    </message>
    <message>
        <source>“%1” is not the number of a filter. “rules list” shows them.</source>
        <translation>「%1」はフィルターの番号ではありません。「rules list」で番号を確認できます。</translation>
    </message>
    <message>
        <source>There is no filter %1. “rules list” shows those that are there.</source>
        <translation>フィルター %1 はありません。「rules list」で、あるものを確認できます。</translation>
    </message>
    <message>
        <source>Please give the numbers of filters. “rules list” shows them.</source>
        <translation>フィルターの番号を指定してください。「rules list」で番号を確認できます。</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Please say with --folder where the filters are to be run, or with --account in all folders of which account.</source>
        <translation>フィルターを適用するフォルダーを --folder で、またはすべてのフォルダーに適用するアカウントを --account で指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>Filters would hold for %L1 of %Ln message(s). Nothing was changed.</source>
        <translation>
            <numerusform>%Ln 件中 %L1 件のメッセージがフィルターに一致します。何も変更していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件中 %L1 件のメッセージがフィルターに一致しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no file of filters: “rules export” writes them.</source>
        <translation>「%1」はフィルターのファイルではありません。フィルターのファイルは「rules export」で書き出せます。</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider を終了しています。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while signing in.</source>
        <translation>サインインするときに、Postrider で内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in of %1. Sign in again, as this user; if that does not help, the account may not be allowed to use mail programs.</source>
        <translation>メールサーバーが %1 のサインインを受け付けません。このユーザーとしてもう一度サインインしてください。それでもだめな場合、このアカウントではメールソフトの使用が許可されていない可能性があります。</translation>
    </message>
    <message>
        <source>The password command of this account is empty. Set one, or enter the password.</source>
        <translation>このアカウントのパスワードコマンドが空です。コマンドを設定するか、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>no answer within a minute</source>
        <translation>1 分以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>The password command of this account failed. Run it by hand to see why.</source>
        <translation>このアカウントのパスワードコマンドが失敗しました。原因を調べるには、コマンドを手動で実行してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password.</source>
        <translation>キーチェーンがロックされているか、パスワードがなくなっています。ロックを解除してもう一度試すか、パスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. Start it and try again, or enter the password: it is then kept until Postrider closes.</source>
        <translation>このコンピューターのキーチェーンに接続できません。キーチェーンを起動してもう一度試すか、パスワードを入力してください。入力したパスワードは Postrider が終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Postrider does not know the password of this account. Enter it to go on.</source>
        <translation>このアカウントのパスワードがわかりません。続けるには入力してください。</translation>
    </message>
    <message>
        <source>Postrider does not know the password of the proxy %1. Enter it in the account&apos;s settings.</source>
        <translation>プロキシ %1 のパスワードがわかりません。アカウントの設定で入力してください。</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date within this year, as Qt writes date formats: &quot;d MMM&quot; gives &quot;3 May&quot;.</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
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
        <translation>デスクトップで Postrider をメールソフトに設定できませんでした。デスクトップの既定のアプリケーションの設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” has no domain that settings could be looked up for. Check the address, or enter the servers by hand.</source>
        <translation>「%1」には、設定を検索できるドメインがありません。アドレスを確認するか、サーバーを手動で入力してください。</translation>
    </message>
    <message>
        <source>The search for the settings of %1 was given up.</source>
        <translation>%1 の設定の検索を取りやめました。</translation>
    </message>
</context>
<context>
    <name>DispositionWriter</name>
    <message>
        <source>This is a receipt for the message that you sent to %1.</source>
        <translation>これは、あなたが %1 宛てに送信したメッセージの開封確認です。</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>It was displayed on the recipient&apos;s screen. That is no proof that it was read or understood.</source>
        <translation>メッセージは受信者の画面に表示されました。読まれたこと、または理解されたことを証明するものではありません。</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt for this message.</source>
        <translation>このメッセージの開封確認は要求されていません。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>開封済み</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>開封済み: %1</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The doctor was sent away.</source>
        <translation>診断を中止しました。</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1.</source>
        <translation>%1 の設定は公開されていません。</translation>
    </message>
    <message>
        <source>The servers of this account are those that are published for %1.</source>
        <translation>このアカウントのサーバーは、%1 用に公開されているものと一致します。</translation>
    </message>
    <message>
        <source>Other servers are published for %1 than this account uses: %2.</source>
        <translation>%1 用に公開されているサーバーは、このアカウントのものと異なります: %2</translation>
    </message>
    <message>
        <source>If all else is good, nothing has to be done. If not, ask your provider which are right.</source>
        <translation>ほかに問題がなければ、何もする必要はありません。問題がある場合は、どれが正しいかをプロバイダーに確認してください。</translation>
    </message>
    <message>
        <source>Nobody could be asked which servers are published for %1.</source>
        <translation>%1 用に公開されているサーバーを問い合わせることができませんでした。</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>ネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1, so there is nothing to compare with.</source>
        <translation>%1 の設定は公開されていないため、比較できません。</translation>
    </message>
    <message>
        <source>Nobody could be asked where the mail of %1 is: the network does not work, or leads nowhere.</source>
        <translation>%1 のメールの場所を問い合わせることができませんでした。ネットワークが機能していないか、どこにもつながっていません。</translation>
    </message>
    <message>
        <source>Nobody who was asked knows where the mail of %1 is.</source>
        <translation>%1 のメールの場所は、どの問い合わせ先からもわかりませんでした。</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and ask your provider for the names of the servers.</source>
        <translation>アドレスを 1 文字ずつ確認し、プロバイダーにサーバーの名前を問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail of %1 seems to be at %2.</source>
        <translation>%1 のメールは %2 にあるようです。</translation>
    </message>
    <message>
        <source>These servers belong to %1, and nobody who can be trusted says that they are yours: use them only if you know it.</source>
        <translation>これらのサーバーは %1 のもので、あなたが使うサーバーだという信頼できる情報はありません。確かな場合にだけ使ってください。</translation>
    </message>
    <message>
        <source>A server is missing: ask your provider for its name.</source>
        <translation>サーバーが 1 つ足りません。プロバイダーに名前を問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 has no domain whose service records could be asked for.</source>
        <translation>%1 には、サービスレコードを問い合わせるドメインがありません。</translation>
    </message>
    <message>
        <source>The name servers of %1 did not answer.</source>
        <translation>%1 のネームサーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 publishes no service records; that is usual, and nothing depends on it.</source>
        <translation>%1 はサービスレコードを公開していません。これは普通のことで、影響はありません。</translation>
    </message>
    <message>
        <source>The service records of %1 name other servers than this account uses: %2.</source>
        <translation>%1 のサービスレコードにあるサーバーは、このアカウントのものと異なります: %2</translation>
    </message>
    <message>
        <source>The service records of %1 name %2.</source>
        <translation>%1 のサービスレコードにあるサーバー: %2</translation>
    </message>
    <message>
        <source>The clock of this computer could not be compared: the address&apos;s own domain does not tell the time.</source>
        <translation>アドレスのドメインが時刻を知らせないため、このコンピューターの時計を比較できませんでした。</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of %1.</source>
        <translation>このコンピューターの時計は %1 の時計と合っています。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind that of %1.</source>
        <translation>
            <numerusform>このコンピューターの時計は %1 の時計より %Ln 分遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of that of %1.</source>
        <translation>
            <numerusform>このコンピューターの時計は %1 の時計より %Ln 分進んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set date and time by itself. With a wrong clock good certificates look bad, and mail carries wrong dates.</source>
        <translation>日付と時刻がシステムで自動設定されるようにしてください。時計が狂っていると、正しい証明書が無効に見え、メールの日付も間違ったものになります。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while it looked.</source>
        <translation>調べている途中で、Postrider で内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>Start or unlock the keychain of this computer, and enter the password once more, so that it is kept.</source>
        <translation>このコンピューターのキーチェーンを起動するかロックを解除し、パスワードをもう一度入力して保存してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password of this account again.</source>
        <translation>キーチェーンのロックを解除するか、このアカウントのパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Not asked, because it would not go through the proxy of this account.</source>
        <translation>このアカウントのプロキシを経由できないため、問い合わせていません。</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>公開されている設定</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>サービスレコード</translation>
    </message>
    <message>
        <source>The server&apos;s addresses</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Connection over IPv4</source>
        <translation>IPv4 での接続</translation>
    </message>
    <message>
        <source>Connection over IPv6</source>
        <translation>IPv6 での接続</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>サーバーの機能</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>What the server can do after signing in</source>
        <translation>サインイン後のサーバーの機能</translation>
    </message>
    <message>
        <source>Special folders</source>
        <translation>特別なフォルダー</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>メッセージの最大サイズ</translation>
    </message>
    <message>
        <source>Room on the server</source>
        <translation>サーバーの空き容量</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Mail on this computer</source>
        <translation>このコンピューターのメール</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>このコンピューターの空き容量</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>テストメッセージ</translation>
    </message>
    <message>
        <source>Check the network connection. If other programs reach the internet, check the server&apos;s name and port, and whether a firewall is in between.</source>
        <translation>ネットワーク接続を確認してください。ほかのプログラムがインターネットに接続できる場合は、サーバーの名前とポート、間にファイアウォールがないかを確認してください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check user name and password; some providers want an app password, or a sign-in through the browser. Then enter the password again for this account.</source>
        <translation>ユーザー名とパスワードを確認してください。プロバイダーによっては、アプリパスワードやブラウザーでのサインインが必要です。その後、このアカウントのパスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Nothing is sent there, because somebody could be in between. Check the server&apos;s name, the port, the kind of encryption and the date of this computer; then ask whoever runs the server. The certificate of your own server you can look at, compare, and trust by itself.</source>
        <translation>第三者が通信に割り込んでいる可能性があるため、そこには何も送信しません。サーバーの名前、ポート、暗号化の種類、このコンピューターの日付を確認し、サーバーの管理者に問い合わせてください。自分のサーバーの証明書であれば、表示して照合し、個別に信頼することができます。</translation>
    </message>
    <message>
        <source>Show the transcript to whoever runs the server.</source>
        <translation>サーバーの管理者に通信記録を見せてください。</translation>
    </message>
    <message>
        <source>Look whether it has happened before you try again.</source>
        <translation>もう一度試す前に、すでに行われていないか確認してください。</translation>
    </message>
    <message>
        <source>Make room on the disk, and see whether it works properly.</source>
        <translation>ディスクの空きを増やし、正しく動作しているか確認してください。</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings.</source>
        <translation>アカウントの設定を確認してください。</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>もう一度診断を実行してください。</translation>
    </message>
    <message>
        <source>Please report this with the transcript.</source>
        <translation>通信記録を添えて報告してください。</translation>
    </message>
    <message>
        <source>%1: not looked at, because of what went wrong before.</source>
        <translation>%1: 前の問題のため、調べていません。</translation>
    </message>
    <message>
        <source>%1 is an IMAP server and says what it can do.</source>
        <translation>%1 は IMAP サーバーで、使える機能を知らせています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers %Ln way(s) to sign in.</source>
        <translation>
            <numerusform>%1 では %Ln 種類のサインイン方法を使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells of new mail by itself.</source>
        <translation>%1 は新着メールを自動的に通知します。</translation>
    </message>
    <message>
        <source>%1 does not tell of new mail by itself (no IDLE).</source>
        <translation>%1 は新着メールを自動的に通知しません (IDLE なし)。</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider looks every minute.</source>
        <translation>何もする必要はありません。Postrider が 1 分ごとに確認します。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) on the server.</source>
        <translation>
            <numerusform>サーバーに %Ln 個のフォルダーがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It says which are for %1.</source>
        <translation>どれが %1 用かをサーバーが示しています。</translation>
    </message>
    <message>
        <source>It does not say which are for %1.</source>
        <translation>どれが %1 用かをサーバーが示していません。</translation>
    </message>
    <message>
        <source>Postrider goes by the folders&apos; names then. If it takes the wrong one, choose another in the folder&apos;s menu.</source>
        <translation>この場合、Postrider はフォルダーの名前で判断します。間違っているときは、フォルダーのメニューで別のものを選んでください。</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of messages that are put there, or does not tell.</source>
        <translation>%1 は保存するメッセージのサイズを制限していないか、知らせていません。</translation>
    </message>
    <message>
        <source>%1 keeps no message larger than %2.</source>
        <translation>%1 は %2 を超えるメッセージを保存しません。</translation>
    </message>
    <message>
        <source>Copies of larger ones in Sent, and drafts, stay on this computer only. Ask whoever runs the server for more.</source>
        <translation>これより大きい送信済みメッセージのコピーと下書きは、このコンピューターにだけ残ります。上限の引き上げはサーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 keeps messages up to %2.</source>
        <translation>%1 は %2 までのメッセージを保存します。</translation>
    </message>
    <message>
        <source>%1 sets no limit to the mailbox, or does not tell.</source>
        <translation>%1 はメールボックスの容量を制限していないか、知らせていません。</translation>
    </message>
    <message>
        <source>%1 of %2 on the server are used.</source>
        <translation>サーバーの %2 のうち %1 を使用しています。</translation>
    </message>
    <message>
        <source>The mailbox is full: %1</source>
        <translation>メールボックスがいっぱいです: %1</translation>
    </message>
    <message>
        <source>Delete mail, empty Trash, or get more room: nothing more arrives.</source>
        <translation>メールを削除するか、ごみ箱を空にするか、容量を増やしてください。このままでは新しいメールが届きません。</translation>
    </message>
    <message>
        <source>Delete mail or empty Trash soon: when it is full, nothing more arrives.</source>
        <translation>早めにメールを削除するか、ごみ箱を空にしてください。いっぱいになると、新しいメールが届きません。</translation>
    </message>
    <message>
        <source>%1 is a POP3 server and says what it can do.</source>
        <translation>%1 は POP3 サーバーで、使える機能を知らせています。</translation>
    </message>
    <message>
        <source>%1 is a POP3 server that does not say what it can do (no CAPA).</source>
        <translation>%1 は、使える機能を知らせない POP3 サーバーです (CAPA なし)。</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider tries.</source>
        <translation>何もする必要はありません。Postrider が実際に試します。</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in.</source>
        <translation>%1 にはサインインの方法がありません。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>アカウントの設定でポートと暗号化の種類を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not number its messages lastingly (no UIDL).</source>
        <translation>%1 はメッセージに変わらない番号を付けません (UIDL なし)。</translation>
    </message>
    <message>
        <source>Postrider tells messages apart by what is in them then, which takes longer.</source>
        <translation>この場合、Postrider は内容でメッセージを区別するため、時間がかかります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %Ln second(s) between two visits.</source>
        <translation>
            <numerusform>%1 は接続の間隔を %Ln 秒空けるよう求めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider waits.</source>
        <translation>何もする必要はありません。Postrider が待ちます。</translation>
    </message>
    <message>
        <source>%1 can all that is needed.</source>
        <translation>%1 には必要な機能がすべてあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the server (%1).</source>
        <translation>
            <numerusform>サーバーに %Ln 件のメッセージがあります (%1)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It removes messages by itself after %Ln day(s).</source>
        <translation>
            <numerusform>サーバーは %Ln 日後にメッセージを自動的に削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: what is here stays here.</source>
        <translation>何もする必要はありません。ここにあるものは残ります。</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as the settings of this computer say. It looks up the name.</source>
        <translation>%1 への接続は、このコンピューターの設定により %2 を経由します。名前の解決もそこで行われます。</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as this account says. It looks up the name.</source>
        <translation>%1 への接続は、このアカウントの設定により %2 を経由します。名前の解決もそこで行われます。</translation>
    </message>
    <message>
        <source>%1 is reached by the proxy, not from here.</source>
        <translation>%1 には、ここからではなくプロキシから接続します。</translation>
    </message>
    <message>
        <source>The name %1 is known; IPv4 addresses: %2, IPv6 addresses: %3.</source>
        <translation>%1 という名前が見つかりました。IPv4 アドレス: %2、IPv6 アドレス: %3</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account&apos;s settings, letter by letter, and whether this computer is online.</source>
        <translation>アカウントの設定でサーバーの名前を 1 文字ずつ確認し、このコンピューターがオンラインかどうかも確認してください。</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv4 on port %2.</source>
        <translation>%1 はポート %2 で IPv4 の接続を受け付けます。</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv6 on port %2.</source>
        <translation>%1 はポート %2 で IPv6 の接続を受け付けます。</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>%1 には IPv4 アドレスがありません。</translation>
    </message>
    <message>
        <source>%1 has no IPv6 address.</source>
        <translation>%1 には IPv6 アドレスがありません。</translation>
    </message>
    <message>
        <source>Nothing has to be done: the other way works, and is taken.</source>
        <translation>何もする必要はありません。使えるもう一方の経路で接続します。</translation>
    </message>
    <message>
        <source>Look at the proxy in the account&apos;s settings, or at that of this computer. Whoever runs it can tell more.</source>
        <translation>アカウントの設定またはこのコンピューターのプロキシを確認してください。詳しいことはプロキシの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted with %2.</source>
        <translation>%1 への接続は %2 で暗号化されています。</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>接続は暗号化されていませんが、このコンピューターの外には出ません。</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is what you want.</source>
        <translation>意図したとおりであれば、何もする必要はありません。</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate.</source>
        <translation>暗号化していないため、証明書はありません。</translation>
    </message>
    <message>
        <source>The certificate that was not accepted is for %1, by %2, until %3.</source>
        <translation>受け入れられなかった証明書は、対象: %1、発行者: %2、有効期限: %3 のものです。</translation>
    </message>
    <message>
        <source>Whoever runs the server can tell whether it is theirs.</source>
        <translation>それが正しいものかどうかは、サーバーの管理者に確認できます。</translation>
    </message>
    <message>
        <source>The certificate is for %1, by %2, until %3. It does not verify; you have chosen to trust it at %4.</source>
        <translation>証明書は、対象: %1、発行者: %2、有効期限: %3 のものです。検証できませんが、%4 で信頼することをあなたが選びました。</translation>
    </message>
    <message>
        <source>Nothing has to be done if it is your own server. You can take the trust back in the account&apos;s settings.</source>
        <translation>自分のサーバーであれば、何もする必要はありません。信頼はアカウントの設定で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is for %1, by %2; it expires in %Ln day(s) (%3).</source>
        <translation>
            <numerusform>証明書は、対象: %1、発行者: %2 のもので、あと %Ln 日で期限が切れます (%3)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it soon; after that day nothing works here.</source>
        <translation>サーバーの管理者に、早めの更新を依頼してください。その日を過ぎると、ここでは何も動作しなくなります。</translation>
    </message>
    <message>
        <source>Nobody signed in to %1: there is no password for it.</source>
        <translation>%1 にはサインインしませんでした。パスワードがありません。</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>このアカウントのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>%1 に %2 としてサインインしました。</translation>
    </message>
    <message>
        <source>%1 is a sending server and says what it can do.</source>
        <translation>%1 は送信用のサーバーで、使える機能を知らせています。</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on this port, so it takes mail for others from nobody.</source>
        <translation>%1 のこのポートではだれもサインインできないため、ほかの宛先へのメールを受け付けません。</translation>
    </message>
    <message>
        <source>Sending is on port 465 or 587 with most providers. Change the port in the account&apos;s settings.</source>
        <translation>多くのプロバイダーでは、送信用のポートは 465 か 587 です。アカウントの設定でポートを変更してください。</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of a message, or does not tell.</source>
        <translation>%1 はメッセージのサイズを制限していないか、知らせていません。</translation>
    </message>
    <message>
        <source>%1 takes no message larger than %2.</source>
        <translation>%1 は %2 を超えるメッセージを受け付けません。</translation>
    </message>
    <message>
        <source>Attachments grow by a third on their way: send large files in another way, or ask whoever runs the server for more.</source>
        <translation>添付ファイルは送信時に 3 分の 1 ほど大きくなります。大きなファイルは別の方法で送るか、上限の引き上げをサーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 takes messages up to %2.</source>
        <translation>%1 は %2 までのメッセージを受け付けます。</translation>
    </message>
    <message>
        <source>There was no answer in time. The server may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>時間内に応答がありませんでした。サーバーが混雑しているか、ポートまたは暗号化の種類が間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The password comes from the command of this account.</source>
        <translation>パスワードは、このアカウントのコマンドから取得されます。</translation>
    </message>
    <message>
        <source>The password is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>パスワードはこのセッションの間だけ保持されます。キーチェーンがないか、ロックされています。</translation>
    </message>
    <message>
        <source>The sign-in is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>サインイン情報はこのセッションの間だけ保持されます。キーチェーンがないか、ロックされています。</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>パスワードはキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>The sign-in through the browser is in the keychain, and still good.</source>
        <translation>ブラウザーでのサインイン情報はキーチェーンに保存されており、まだ有効です。</translation>
    </message>
    <message>
        <source>The mail on this computer is in good order.</source>
        <translation>このコンピューターのメールに問題はありません。</translation>
    </message>
    <message>
        <source>The mail on this computer is damaged.</source>
        <translation>このコンピューターのメールが破損しています。</translation>
    </message>
    <message>
        <source>Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.</source>
        <translation>プロファイルをバックアップしてから、「check」で全体を調べてください。サーバーにあるものは再び取得できます。</translation>
    </message>
    <message>
        <source>Something in the mail on this computer was not in order, and has been put right.</source>
        <translation>このコンピューターのメールに問題がありましたが、修復しました。</translation>
    </message>
    <message>
        <source>Nothing has to be done; if it happens again, let “check” look at all of it.</source>
        <translation>何もする必要はありません。再び起きた場合は、「check」で全体を調べてください。</translation>
    </message>
    <message>
        <source>There is room on the disk where the mail is: %1.</source>
        <translation>メールを保存しているディスクに空きがあります: %1</translation>
    </message>
    <message>
        <source>The system does not say how much room there is on the disk where the mail is.</source>
        <translation>メールを保存しているディスクの空き容量を、システムから取得できません。</translation>
    </message>
    <message>
        <source>There is little room on the disk where the mail is: %1.</source>
        <translation>メールを保存しているディスクの空きが残り少なくなっています: %1</translation>
    </message>
    <message>
        <source>Make room: without it no mail can be fetched, written or sent.</source>
        <translation>空きを増やしてください。空きがないと、メールの取得、作成、送信ができません。</translation>
    </message>
    <message>
        <source>There is nothing on the way to %1: they are on this computer.</source>
        <translation>%1 はこのコンピューターにあるため、途中の接続はありません。</translation>
    </message>
    <message>
        <source>No test message was sent, because not both servers could be signed in to.</source>
        <translation>両方のサーバーにはサインインできなかったため、テストメッセージは送信しませんでした。</translation>
    </message>
    <message>
        <source>End the trouble above first.</source>
        <translation>まず上の問題を解決してください。</translation>
    </message>
    <message>
        <source>Postrider test message %1</source>
        <translation>Postrider テストメッセージ %1</translation>
    </message>
    <message>
        <source>Nothing was sent. End this trouble first.</source>
        <translation>何も送信しませんでした。まずこの問題を解決してください。</translation>
    </message>
    <message>
        <source>Postrider&apos;s doctor has sent this message to see whether mail comes back. You can delete it.
</source>
        <translation>Postrider の診断機能が、メールが戻ってくるかどうかを確認するために送信したメッセージです。削除してかまいません。
</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>テストメッセージは送信されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The server took the test message, but it did not come back within %Ln second(s).</source>
        <translation>
            <numerusform>サーバーはテストメッセージを受け付けましたが、%Ln 秒以内に戻ってきませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in Junk and other folders, and a little later in the Inbox: some servers hold mail back, and rules may move it.</source>
        <translation>迷惑メールなどのフォルダーを確認し、しばらくしてから受信トレイも確認してください。サーバーがメールを一時的に保留したり、ルールで移動したりすることがあります。</translation>
    </message>
    <message>
        <source>Getting to know the account took too long; no test message was sent.</source>
        <translation>アカウントの確認に時間がかかりすぎたため、テストメッセージは送信しませんでした。</translation>
    </message>
    <message>
        <source>Let the account be brought up to date first.</source>
        <translation>先にアカウントを最新の状態にしてください。</translation>
    </message>
    <message>
        <source>The test message could not be sent in time.</source>
        <translation>テストメッセージを時間内に送信できませんでした。</translation>
    </message>
    <message>
        <source>The test message was taken out of the outbox. See what was found about the outgoing server.</source>
        <translation>テストメッセージを送信トレイから取り出しました。送信サーバーの診断結果を確認してください。</translation>
    </message>
    <message>
        <source>The test message is in the outbox still: see there.</source>
        <translation>テストメッセージはまだ送信トレイにあります。そちらを確認してください。</translation>
    </message>
    <message>
        <source>A test message to yourself was back after %1 s.</source>
        <translation>自分宛てのテストメッセージは %1 秒後に戻ってきました。</translation>
    </message>
    <message>
        <source>It is in the Inbox; you can delete it.</source>
        <translation>受信トレイにあります。削除してかまいません。</translation>
    </message>
    <message>
        <source>See what was found about the servers.</source>
        <translation>サーバーの診断結果を確認してください。</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>受信サーバー</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>送信サーバー</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>全体の動作</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>One thing is wrong: %1</source>
        <translation>1 つ問題があります: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Begin with this one: %1</source>
        <translation>
            <numerusform>%Ln 件の問題があります。まずこれから対処してください: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works. There are %Ln thing(s) that you may want to know.</source>
        <translation>
            <numerusform>すべて正常です。ほかに %Ln 件のお知らせがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>What Postrider %1 found out about the mail of %2</source>
        <translation>Postrider %1 による %2 のメールの診断結果</translation>
    </message>
</context>
<context>
    <name>DomainRecords</name>
    <message>
        <source>The question about %1 was given up.</source>
        <translation>%1 についての問い合わせを取りやめました。</translation>
    </message>
    <message>
        <source>The name servers did not answer in time.</source>
        <translation>ネームサーバーから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The name servers could not be asked about %1.</source>
        <translation>ネームサーバーに %1 を問い合わせることができませんでした。</translation>
    </message>
</context>
<context>
    <name>EngineSandbox</name>
    <message>
        <source>Postrider runs as root, where the browser engine cannot be shut in. Please run it as an ordinary user.</source>
        <translation>Postrider が root で実行されているため、ブラウザーエンジンを隔離できません。一般ユーザーで実行してください。</translation>
    </message>
    <message>
        <source>This computer does not let programs shut in parts of themselves (user namespaces and seccomp), without which the browser engine is not used.</source>
        <translation>このコンピューターでは、プログラムが自身の一部を隔離すること (ユーザー名前空間と seccomp) ができません。隔離できない場合、ブラウザーエンジンは使われません。</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is too deep below other folders and was left out.</source>
        <translation>「%1」はフォルダーの階層が深すぎるため除外しました。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read and was left out.</source>
        <translation>フォルダー「%1」を読み込めないため除外しました。</translation>
    </message>
    <message>
        <source>“%1” is a link to elsewhere and was left out.</source>
        <translation>「%1」は別の場所へのリンクのため除外しました。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read and was left out.</source>
        <translation>ファイル「%1」を読み込めないため除外しました。</translation>
    </message>
    <message>
        <source>The file “%1” is no mail and was left out.</source>
        <translation>ファイル「%1」はメールではないため除外しました。</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>「%1」というファイルまたはフォルダーはありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>「%1」を読み込めません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>「%1」はファイルでもフォルダーでもありません。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>ファイル「%1」に書き込めません。ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
</context>
<context>
    <name>FileLoad</name>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>「%1」はフォルダーです。中のファイルを添付するか、先に 1 つのファイルに圧縮してください。</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so it was not attached.</source>
        <translation>「%1」はもうないため、添付されませんでした。</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation>「%1」は添付できるファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” is larger than any mail server takes. Share it another way and send a link.</source>
        <translation>「%1」はどのメールサーバーでも受け付けられない大きさです。別の方法で共有し、リンクを送ってください。</translation>
    </message>
    <message>
        <source>“%1” could not be read, so it was not attached. Look whether you may open it.</source>
        <translation>「%1」を読み込めないため、添付されませんでした。開く権限があるか確認してください。</translation>
    </message>
</context>
<context>
    <name>FilterRule</name>
    <message>
        <source>A filter needs a condition. “Every message” is one, too.</source>
        <translation>フィルターには条件が必要です。「すべてのメッセージ」も条件になります。</translation>
    </message>
    <message>
        <source>A filter needs something to do.</source>
        <translation>フィルターには実行する操作が必要です。</translation>
    </message>
    <message>
        <source>This filter is too large.</source>
        <translation>このフィルターは大きすぎます。</translation>
    </message>
    <message>
        <source>A condition of this filter compares what cannot be compared in that way.</source>
        <translation>このフィルターには、その方法では比較できないものを比較する条件があります。</translation>
    </message>
    <message>
        <source>A condition has nothing to look for.</source>
        <translation>探す内容が指定されていない条件があります。</translation>
    </message>
    <message>
        <source>“%1” is no name of a header field.</source>
        <translation>「%1」はヘッダーフィールドの名前ではありません。</translation>
    </message>
    <message>
        <source>A number in a condition is below zero.</source>
        <translation>条件の数値が 0 より小さくなっています。</translation>
    </message>
    <message>
        <source>Choose the folder for what is moved or copied.</source>
        <translation>移動またはコピー先のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>タグを選んでください。</translation>
    </message>
    <message>
        <source>A message can go to one place only: keep one of the moves.</source>
        <translation>メッセージの移動先は 1 つだけです。移動する操作を 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>Write the address to which messages are forwarded.</source>
        <translation>メッセージの転送先のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The web server %1 gave an answer that is not understood.</source>
        <translation>Web サーバー %1 の応答を解釈できません。</translation>
    </message>
    <message>
        <source>Postrider asks web servers only over a secured connection (https).</source>
        <translation>Postrider は、保護された接続 (https) でのみ Web サーバーに問い合わせます。</translation>
    </message>
</context>
<context>
    <name>ImapClient</name>
    <message>
        <source>This folder is no longer on the mail server.</source>
        <translation>このフォルダーはもうメールサーバーにありません。</translation>
    </message>
    <message>
        <source>Messages were removed on the mail server meanwhile. Postrider will look again.</source>
        <translation>その間に、メールサーバーでメッセージが削除されました。Postrider が確認し直します。</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete mail that is not needed, or ask your provider for more room.</source>
        <translation>サーバーのメールボックスがいっぱいです。不要なメールを削除するか、プロバイダーに容量の追加を依頼してください。</translation>
    </message>
    <message>
        <source>The mail server keeps no more of this kind. Its reason is in the details.</source>
        <translation>メールサーバーには、この種類のものをこれ以上保存できません。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The message is larger than this mail server takes.</source>
        <translation>メッセージが、このメールサーバーで受け付けられる大きさを超えています。</translation>
    </message>
    <message>
        <source>You have no permission to do this in this folder. Whoever shares the folder can give it.</source>
        <translation>このフォルダーでこれを行う権限がありません。フォルダーの共有元に権限を依頼してください。</translation>
    </message>
    <message>
        <source>There is a folder with this name already. Choose another name.</source>
        <translation>この名前のフォルダーはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The folder has other folders in it. Move or remove those first.</source>
        <translation>フォルダーの中にほかのフォルダーがあります。先にそれらを移動するか削除してください。</translation>
    </message>
    <message>
        <source>The mail server can never do this. Its reason is in the details.</source>
        <translation>メールサーバーはこれを実行できません。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The mail server cannot search for letters of this script.</source>
        <translation>メールサーバーは、この種類の文字を検索できません。</translation>
    </message>
    <message>
        <source>The folder is damaged on the mail server. Whoever runs the server can repair it.</source>
        <translation>メールサーバーのフォルダーが破損しています。サーバーの管理者が修復できます。</translation>
    </message>
    <message>
        <source>The mail server has a fault. Whoever runs the server can find out why.</source>
        <translation>メールサーバーに障害があります。原因はサーバーの管理者が調べられます。</translation>
    </message>
    <message>
        <source>The mail server wants you to speak to whoever runs it. Its reason is in the details.</source>
        <translation>メールサーバーが、管理者に連絡するよう求めています。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>メールサーバーが、プロバイダーでのサインインを受け付けなくなりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The password has expired. Set a new one with your mail provider, then enter it here.</source>
        <translation>パスワードの有効期限が切れています。プロバイダーで新しいパスワードを設定し、ここに入力してください。</translation>
    </message>
    <message>
        <source>The password is right, but this user may not open the mailbox. Check the user name in the account&apos;s settings.</source>
        <translation>パスワードは正しいのですが、このユーザーにはメールボックスを開く権限がありません。アカウントの設定でユーザー名を確認してください。</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>メールサーバーが Postrider のサインイン方法を受け付けません。何が必要かは、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>メールサーバーがユーザー名とパスワードを受け付けませんでした。両方を確認して、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>メールサーバーは現在これを実行できません。Postrider が後で再試行します。</translation>
    </message>
    <message>
        <source>The mail server did not understand Postrider. Its own words are in the details.</source>
        <translation>メールサーバーが Postrider の要求を理解できませんでした。サーバーの応答は詳細にあります。</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>メールサーバーがこれを拒否しました。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>メールサーバーは現在接続を受け付けていません。Postrider が後で再試行します。</translation>
    </message>
    <message>
        <source>The mail server ended the connection. Postrider will connect again.</source>
        <translation>メールサーバーが接続を終了しました。Postrider が再接続します。</translation>
    </message>
    <message>
        <source>A mail server cannot keep this label. Use letters, digits and hyphens only.</source>
        <translation>このラベルはメールサーバーに保存できません。英字、数字、ハイフンだけを使ってください。</translation>
    </message>
    <message>
        <source>Postrider made a mistake in a request to the mail server.</source>
        <translation>メールサーバーへの要求の際に、Postrider で内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>This mail server speaks a kind of IMAP that Postrider does not know.</source>
        <translation>このメールサーバーは、Postrider が対応していない種類の IMAP を使っています。</translation>
    </message>
    <message>
        <source>The mail server sent something that is not proper IMAP. Whoever runs the server can find out why.</source>
        <translation>メールサーバーから正しい IMAP ではないデータが送られてきました。原因はサーバーの管理者が調べられます。</translation>
    </message>
    <message>
        <source>The mail server wanted to go on without encryption. The connection was closed and nothing was sent. Check the network you are in.</source>
        <translation>メールサーバーが暗号化なしで続行しようとしました。接続を閉じ、何も送信しませんでした。接続中のネットワークを確認してください。</translation>
    </message>
    <message>
        <source>What answers at this address is not an IMAP server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>このアドレスで応答しているのは IMAP サーバーではありません。アカウントの設定でサーバーの名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>メールサーバーは、このアカウントに必要な暗号化に対応していません。接続を閉じ、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>メールサーバーが、攻撃者でなければ送らないはずのタイミングでデータを送ってきました。接続を閉じ、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>This cannot be sent to a mail server, because it holds a character that IMAP does not allow.</source>
        <translation>IMAP で許可されていない文字が含まれているため、メールサーバーに送信できません。</translation>
    </message>
    <message>
        <source>The mail server did not finish in time. Postrider will connect again.</source>
        <translation>メールサーバーの処理が時間内に終わりませんでした。Postrider が再接続します。</translation>
    </message>
    <message>
        <source>The folder was replaced on the mail server while it was open. Postrider will open it again.</source>
        <translation>開いている間に、メールサーバーのフォルダーが置き換えられました。Postrider が開き直します。</translation>
    </message>
    <message>
        <source>The mail server did only a part of what was asked. Its own words are in the details.</source>
        <translation>メールサーバーは要求の一部だけを実行しました。サーバーの応答は詳細にあります。</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>メールサーバーへの接続が暗号化されていないため、パスワードは送信しませんでした。</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>メールサーバーには、Postrider が対応しているサインイン方法がありません。アプリパスワードや別のサーバーで解決するかどうかは、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail server did not say clearly which messages are gone. Postrider will ask in another way.</source>
        <translation>どのメッセージがなくなったかについて、メールサーバーの応答がはっきりしませんでした。Postrider が別の方法で確認します。</translation>
    </message>
    <message>
        <source>On this mail server the name of a folder cannot hold the character %1. Choose a name without it.</source>
        <translation>このメールサーバーでは、フォルダーの名前に %1 という文字を使えません。この文字のない名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The password is too long for the keychain.</source>
        <translation>パスワードがキーチェーンに保存するには長すぎます。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>キーチェーンから時間内に応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>今朝</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>今晩</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>明日の朝</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <extracomment>&quot;Monday morning&quot;</extracomment>
        <translation>%1の朝</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明日 %1</translation>
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
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time, as in &quot;Tomorrow, 8:00&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider’s server keeps it until then. This computer need not be on.</source>
        <translation>その時刻まで、プロバイダーのサーバーが保管します。このコンピューターの電源が入っている必要はありません。</translation>
    </message>
    <message>
        <source>It waits in the folder Snoozed. If Postrider is not running then, it comes back as soon as it is.</source>
        <translation>「Snoozed」フォルダーで待機します。その時刻に Postrider が起動していない場合は、次に起動したときに戻ります。</translation>
    </message>
    <message>
        <source>Postrider has to be running and this computer awake at that time; otherwise it goes out as soon as both are.</source>
        <translation>その時刻に Postrider が動作し、このコンピューターがスリープしていない必要があります。そうでない場合は、条件がそろい次第送信されます。</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link says %1, but leads to %2.</source>
        <translation>このリンクの表示は %1 ですが、リンク先は %2 です。</translation>
    </message>
    <message>
        <source>This link leads to a computer without a name: %1. Honest letters do not do that.</source>
        <translation>このリンクは名前のないコンピューターにつながります: %1。通常のメールでは見られないリンクです。</translation>
    </message>
    <message>
        <source>This link leads to %1, a name that is made to look like another one.</source>
        <translation>このリンクの接続先 %1 は、別の名前に見せかけた名前です。</translation>
    </message>
    <message>
        <source>This link leads to %1, which looks like %2 but is not.</source>
        <translation>このリンクの接続先 %1 は、%2 に似ていますが別のものです。</translation>
    </message>
    <message>
        <source>This link begins as if it led somewhere else, but leads to %1.</source>
        <translation>このリンクは別の場所につながるように見せかけていますが、接続先は %1 です。</translation>
    </message>
</context>
<context>
    <name>ListGoodbye</name>
    <message>
        <source>This list takes no unsubscribing over a secured connection. Open its page in the browser instead.</source>
        <translation>このリストは、保護された接続での購読解除を受け付けません。代わりにブラウザーでリストのページを開いてください。</translation>
    </message>
    <message>
        <source>The list wants you to do this on its page. Open it in the browser.</source>
        <translation>このリストは、ページ上での操作が必要です。ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The list does not know this subscription any more. You may have left it already.</source>
        <translation>リストにこの購読の登録がありません。すでに解除済みの可能性があります。</translation>
    </message>
    <message>
        <source>The list did not accept it. Try again later, or open its page in the browser.</source>
        <translation>リストが受け付けませんでした。後でもう一度試すか、ブラウザーでリストのページを開いてください。</translation>
    </message>
</context>
<context>
    <name>ListLook</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The copies have arrived already. Move them back from there, or remove them in their folder.</source>
        <translation>コピーはすでに届いています。そこから戻すか、そのフォルダーで削除してください。</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.</source>
        <translation>このサーバーでは、フォルダー %1 にメッセージを入れられません。別のフォルダーのプロパティで、それをアーカイブに指定できます。</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. Nothing was moved.</source>
        <translation>このサーバーでは、フォルダー %1 にメッセージを入れられません。何も移動していません。</translation>
    </message>
    <message>
        <source>Not everything could be taken back: some messages have been moved or removed since.</source>
        <translation>すべてを元に戻すことはできませんでした。その間に移動または削除されたメッセージがあります。</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>(no recipient)</source>
        <translation>(宛先なし)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(差出人なし)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>%1 に戻りました</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Put aside until later</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>ごみ箱へ移動</translation>
    </message>
    <message>
        <source>Show or hide the messages of this conversation</source>
        <translation>このスレッドのメッセージの表示/非表示</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>a web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>a shortcut that can start a program</source>
        <translation>プログラムを起動できるショートカット</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>録音または録画</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>オフィス文書</translation>
    </message>
    <message>
        <source>the image of a disk</source>
        <translation>ディスクイメージ</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>別のもの (%1)</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is a program, or can start one.</source>
        <translation>「%1」は名前どおりのものではありません。実際はプログラムか、プログラムを起動できるものです。</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>「%1」は名前どおりのものではありません。実際は%2です。</translation>
    </message>
    <message>
        <source>“%1” is a program, or can start one.</source>
        <translation>「%1」はプログラムか、プログラムを起動できるものです。</translation>
    </message>
    <message>
        <source>“%1” holds macros: small programs that run when they are allowed to.</source>
        <translation>「%1」にはマクロが含まれています。マクロは、許可すると実行される小さなプログラムです。</translation>
    </message>
    <message>
        <source>“%1” is the image of a disk, in which programs may be.</source>
        <translation>「%1」はディスクイメージで、中にプログラムが入っている可能性があります。</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened, or is named so that it looks harmless.</source>
        <translation>「%1」は開くと何かを実行する可能性があるか、無害に見える名前が付けられています。</translation>
    </message>
    <message>
        <source>“%1” is locked with a password, so nothing that looks for viruses has seen what is in it.</source>
        <translation>「%1」はパスワードでロックされているため、ウイルス対策ソフトは中身を調べられていません。</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>転送されたメッセージ</translation>
    </message>
    <message>
        <source>The text of this message is extremely long; only its beginning is shown. The source has all of it.</source>
        <translation>このメッセージの本文は非常に長いため、先頭部分だけを表示しています。全文はソースにあります。</translation>
    </message>
    <message>
        <source>“%1” is not in this message: the sender only says where it can be fetched. Postrider does not do that.</source>
        <translation>「%1」はこのメッセージに含まれていません。差出人が取得先を示しているだけです。Postrider は取得しません。</translation>
    </message>
    <message>
        <source>This is piece %1 of %2 of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>これは分割して送信されたメッセージの %2 個中 %1 個目です。残りはそれぞれ別のメッセージになっています。</translation>
    </message>
    <message>
        <source>This is a piece of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>これは分割して送信されたメッセージの一部です。残りはそれぞれ別のメッセージになっています。</translation>
    </message>
    <message>
        <source>This message names its sender twice. Do not trust either of them.</source>
        <translation>このメッセージには差出人が二重に記されています。どちらも信用しないでください。</translation>
    </message>
    <message>
        <source>This message does not say who sent it.</source>
        <translation>このメッセージには差出人が記されていません。</translation>
    </message>
    <message>
        <source>The sender&apos;s name, “%1”, looks like an address, but the message comes from %2.</source>
        <translation>差出人の名前「%1」はアドレスのように見えますが、メッセージは %2 から来ています。</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not a valid one: %1</source>
        <translation>差出人のアドレスが正しくありません: %1</translation>
    </message>
    <message>
        <source>The header of this message is far longer than any honest one. Only its beginning was read.</source>
        <translation>このメッセージのヘッダーは、通常のメールではありえない長さです。先頭部分だけを読み込みました。</translation>
    </message>
    <message>
        <source>This message has parts within parts more than 100 levels deep. What lies deeper is offered as one file.</source>
        <translation>このメッセージは 100 階層を超える入れ子になっています。それより深い部分は 1 つのファイルとして扱います。</translation>
    </message>
    <message>
        <source>This message has more than 10,000 parts. The rest is offered as one file.</source>
        <translation>このメッセージには 10,000 を超えるパートがあります。残りは 1 つのファイルとして扱います。</translation>
    </message>
    <message>
        <source>This message wraps encoded messages in encoded messages. Not all of them were opened.</source>
        <translation>このメッセージは、エンコードされたメッセージが何重にも入れ子になっています。一部は開いていません。</translation>
    </message>
    <message>
        <source>The parts of this message could not be told apart, so its text is shown as it came.</source>
        <translation>このメッセージのパートを区別できなかったため、本文を届いたままの形で表示しています。</translation>
    </message>
    <message>
        <source>The end of this message is missing. It may have been cut off on its way.</source>
        <translation>このメッセージの末尾がありません。途中で切れた可能性があります。</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there.</source>
        <translation>このメッセージのヘッダーに、ヘッダーではない行が含まれています。</translation>
    </message>
    <message>
        <source>An attachment of this message can run as a program. Open it only if you expected it.</source>
        <translation>このメッセージの添付ファイルは、プログラムとして実行される可能性があります。心当たりがある場合にだけ開いてください。</translation>
    </message>
</context>
<context>
    <name>MessageWriter</name>
    <message>
        <source>“%1” is not a mail address. Correct it and send again.</source>
        <translation>「%1」はメールアドレスではありません。修正してもう一度送信してください。</translation>
    </message>
    <message>
        <source>The address %1 has a domain that does not exist in this spelling. Correct it and send again.</source>
        <translation>アドレス %1 のドメインは、このつづりでは存在しません。修正してもう一度送信してください。</translation>
    </message>
    <message>
        <source>This message is too complicated to be sent: its header or its number of parts is beyond all limits.</source>
        <translation>このメッセージは複雑すぎて送信できません。ヘッダーまたはパートの数が限度を超えています。</translation>
    </message>
    <message>
        <source>This is not a message: it does not begin with a header.</source>
        <translation>これはメッセージではありません。先頭にヘッダーがありません。</translation>
    </message>
    <message>
        <source>This file holds several messages (mbox). Send them one by one, each from a file of its own.</source>
        <translation>このファイルには複数のメッセージが含まれています (mbox)。それぞれ別のファイルから 1 件ずつ送信してください。</translation>
    </message>
    <message>
        <source>This message holds lines or characters that cannot be sent, in a place where they cannot be encoded.</source>
        <translation>このメッセージには、エンコードできない位置に、送信できない行または文字があります。</translation>
    </message>
    <message>
        <source>This message has no recipient. Add at least one address and send again.</source>
        <translation>このメッセージには宛先がありません。アドレスを 1 つ以上追加して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>This message is signed and holds characters that have to be encoded for sending, which would break the signature. Encode it before signing.</source>
        <translation>このメッセージには電子署名があり、送信用にエンコードが必要な文字が含まれています。エンコードすると署名が無効になるため、署名する前にエンコードしてください。</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there and cannot be sent.</source>
        <translation>このメッセージのヘッダーに、ヘッダーではなく送信できない行が含まれています。</translation>
    </message>
    <message>
        <source>The header of one of this message&apos;s parts holds characters that cannot be sent. Its file name may have to be written differently.</source>
        <translation>このメッセージのパートのヘッダーに、送信できない文字が含まれています。ファイル名の変更が必要かもしれません。</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>Postrider is not signed in at %1, or the keychain is locked. Unlock the keychain and try again, or sign in.</source>
        <translation>Postrider が %1 にサインインしていないか、キーチェーンがロックされています。ロックを解除してもう一度試すか、サインインしてください。</translation>
    </message>
    <message>
        <source>The file %1 with the ids for signing in through the browser cannot be used. Correct it, or take it away.</source>
        <translation>ブラウザーでのサインインに使う ID のファイル %1 を使用できません。修正するか取り除いてください。</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on another device. Sign in on this one.</source>
        <translation>%1 では、ほかの端末でのサインインができません。この端末でサインインしてください。</translation>
    </message>
    <message>
        <source>The service that signs people in at %1 sends Postrider elsewhere with its secrets, which it does not follow.</source>
        <translation>%1 のサインインサービスが、機密情報を別の場所に送るよう Postrider に指示しましたが、Postrider は従いませんでした。</translation>
    </message>
    <message>
        <source>The sign-in at %1 is no longer good. Sign in again.</source>
        <translation>%1 でのサインインが無効になりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused there. Sign in again if that was a mistake.</source>
        <translation>%1 でサインインが拒否されました。間違いであれば、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time. Sign in again.</source>
        <translation>%1 で時間内にサインインされませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment.</source>
        <translation>%1 では現在サインインできません。</translation>
    </message>
    <message>
        <source>%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.</source>
        <translation>%1 が Postrider からのサインイン要求を許可しません。Postrider の ID (oauth-clients.json) が間違っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 gave an answer to the sign-in that is not understood. It may be better in a while.</source>
        <translation>サインインに対する %1 の応答を解釈できません。しばらくすると直る可能性があります。</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>サインインを取りやめました。</translation>
    </message>
    <message>
        <source>%1 lets Postrider in for a moment only, not for good. Whoever runs it can find out why.</source>
        <translation>%1 は Postrider に一時的なアクセスしか許可していません。原因はサービスの管理者が調べられます。</translation>
    </message>
    <message>
        <source>No web browser could be opened, and %1 signs people in through one only.</source>
        <translation>Web ブラウザーを開けませんでした。%1 にはブラウザーでしかサインインできません。</translation>
    </message>
    <message>
        <source>Postrider could not make a place for the browser to come back to on this computer. A security program may forbid it.</source>
        <translation>このコンピューターに、ブラウザーからの戻り先を用意できませんでした。セキュリティソフトが禁止している可能性があります。</translation>
    </message>
    <message>
        <source>This was too much.</source>
        <translation>データが多すぎます。</translation>
    </message>
    <message>
        <source>This is nothing that Postrider understands.</source>
        <translation>Postrider が解釈できない内容です。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Postrider waits for. Go back to Postrider and begin again.</source>
        <translation>この応答は、Postrider が待っているサインインのものではありません。Postrider に戻って最初からやり直してください。</translation>
    </message>
    <message>
        <source>You have signed in. You can close this page and go back to Postrider.</source>
        <translation>サインインしました。このページを閉じて Postrider に戻ってください。</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not come from %1, so it was not used. Somebody may be in between.</source>
        <translation>サインインの応答が %1 から来たものではないため、使用しませんでした。第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
</context>
<context>
    <name>Op</name>
    <message>
        <source>It is %1, and the mailbox takes no more than %2.</source>
        <translation>サイズは %1 ですが、メールボックスは %2 までしか受け付けません。</translation>
    </message>
    <message>
        <source>Put a draft into the Drafts folder</source>
        <translation>下書きを「下書き」フォルダーに保存</translation>
    </message>
    <message>
        <source>The folder that the messages were to go to is no longer there.</source>
        <translation>メッセージの移動先になるはずのフォルダーがなくなっています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.</source>
        <translation>
            <numerusform>%Ln 件のメッセージをサーバーにコピーできませんでした。サイズが大きすぎるか、サーバーが受け付けない形式か、すでになくなっています。元のメッセージは元の場所にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージをアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder that the messages were to be copied to is no longer there.</source>
        <translation>メッセージのコピー先になるはずのフォルダーがなくなっています。</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージをコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>この名前のフォルダーはすでにあります。</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>フォルダー %1 を作成</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good</source>
        <translation>
            <numerusform>%Ln 件のメッセージを完全に削除</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>このメッセージはもうここにありません。</translation>
    </message>
    <message>
        <source>This message is on its way to another place. Try again when it has arrived there.</source>
        <translation>このメッセージは別の場所に移動中です。移動が終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder that the messages were moved to is no longer there. They are back where they were.</source>
        <translation>メッセージの移動先のフォルダーがなくなっています。メッセージは元の場所に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージを移動</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>フォルダーはもうサーバーにありません。</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>取り消されました。</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>フォルダーはもうありません。</translation>
    </message>
    <message>
        <source>The inbox cannot be removed.</source>
        <translation>受信トレイは削除できません。</translation>
    </message>
    <message>
        <source>Remove the folder %1</source>
        <translation>フォルダー %1 を削除</translation>
    </message>
    <message>
        <source>The inbox cannot be renamed.</source>
        <translation>受信トレイの名前は変更できません。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>フォルダーをそれ自身の中に移動することはできません。</translation>
    </message>
    <message>
        <source>Rename a folder to %1</source>
        <translation>フォルダーの名前を %1 に変更</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) read</source>
        <translation>
            <numerusform>%Ln 件のメッセージを既読にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) unread</source>
        <translation>
            <numerusform>%Ln 件のメッセージを未読にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージにスターを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star from %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージのスターを外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージのマークを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>フォルダーを購読</translation>
    </message>
    <message>
        <source>Unsubscribe from a folder</source>
        <translation>フォルダーの購読を解除</translation>
    </message>
    <message>
        <source>The messages go into %1 instead, and so does what you archive from now on. The settings of the account can change that.</source>
        <translation>メッセージは代わりに %1 に入ります。今後アーカイブするものも同様です。アカウントの設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Postrider ended while the message was being handed over.</source>
        <translation>メッセージの引き渡し中に Postrider が終了しました。</translation>
    </message>
    <message>
        <source>Postrider made a mistake with this message. Nothing else is kept waiting by it; please report it.</source>
        <translation>このメッセージの処理中に、Postrider で内部エラーが発生しました。ほかのメッセージには影響しません。この問題を報告してください。</translation>
    </message>
    <message>
        <source>The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1</source>
        <translation>メッセージは送信されましたが、サーバーが「送信済み」へのコピーを受け付けませんでした。Postrider が再試行します。メールボックスの空きを増やすと解決することがあります。%1</translation>
    </message>
    <message>
        <source>The copy is %1, and the mailbox takes no more than %2.</source>
        <translation>コピーのサイズは %1 ですが、メールボックスは %2 までしか受け付けません。</translation>
    </message>
    <message>
        <source>Found in %1: the server had taken it.</source>
        <translation>%1 で見つかりました。サーバーが受け付けていました。</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so parts of a message that goes along were encoded anew.</source>
        <translation>このサーバーは 8 ビットのテキストを受け付けないため、添付したメッセージの一部をエンコードし直しました。</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so a message that goes along became a plain file: that way nothing in it, such as a signature, was changed.</source>
        <translation>このサーバーは 8 ビットのテキストを受け付けないため、添付したメッセージを通常のファイルにしました。これにより、署名などの内容は変わっていません。</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Tries to send it once more, as it is.</source>
        <translation>このままの内容でもう一度送信を試みます。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Opens the message again, for those who have not got it.</source>
        <translation>まだ届いていない宛先用に、メッセージを再び開きます。</translation>
    </message>
    <message>
        <source>Opens the message again. It is not sent meanwhile.</source>
        <translation>メッセージを再び開きます。その間は送信されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sends it to nobody else. For those who have not got it, it goes back to your drafts.</source>
        <translation>これ以上だれにも送信しません。まだ届いていない宛先用に、下書きに戻します。</translation>
    </message>
    <message>
        <source>Does not send it. The message goes back to your drafts.</source>
        <translation>送信しません。メッセージは下書きに戻ります。</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>ほかの宛先に送信</translation>
    </message>
    <message>
        <source>Sends it now. A draft stays for those who were refused.</source>
        <translation>今すぐ送信します。拒否された宛先用に下書きを残します。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>The message goes out as soon as you are signed in.</source>
        <translation>サインインすると、すぐにメッセージが送信されます。</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>証明書…</translation>
    </message>
    <message>
        <source>Shows what the server presented, and what you can do.</source>
        <translation>サーバーが提示した証明書と、可能な対応を表示します。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Looks for the message on the server, in Sent and All mail.</source>
        <translation>サーバーの「送信済み」と「すべてのメール」で、このメッセージを探します。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Sends the same message once more. Somebody may get it twice.</source>
        <translation>同じメッセージをもう一度送信します。二重に届くことがあります。</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>送信済みにする</translation>
    </message>
    <message>
        <source>Counts it as sent and takes it out of the outbox.</source>
        <translation>送信済みとみなし、送信トレイから取り除きます。</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>You have seen it: the card goes. The message keeps its history.</source>
        <translation>確認済みとしてカードを閉じます。メッセージの履歴は残ります。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Does not wait any longer.</source>
        <translation>これ以上待たずに送信します。</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>時刻を変更…</translation>
    </message>
    <message>
        <source>Sends it at another time.</source>
        <translation>別の時刻に送信します。</translation>
    </message>
    <message>
        <source>“Look again” searches for it on the server. “Send again” sends the same message once more: somebody may get it twice. “It was sent” takes it out of the outbox.</source>
        <translation>「もう一度確認」はサーバーでメッセージを探します。「再送信」は同じメッセージをもう一度送信しますが、二重に届くことがあります。「送信済みにする」は送信トレイから取り除きます。</translation>
    </message>
    <message>
        <source>“Send to the others” sends it now and leaves you a draft for those who were refused.</source>
        <translation>「ほかの宛先に送信」は今すぐ送信し、拒否された宛先用に下書きを残します。</translation>
    </message>
    <message>
        <source>Nothing was handed over. “Certificate” shows what the server presented; try again only in a network you trust.</source>
        <translation>何も引き渡していません。「証明書」でサーバーが提示したものを確認できます。再試行は、信頼できるネットワークでのみ行ってください。</translation>
    </message>
    <message>
        <source>The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.</source>
        <translation>メッセージの引き渡し中に接続が切れたため、送信された可能性があります。指示がない限り、二重に送信することはありません。</translation>
    </message>
    <message>
        <source>Goes to your provider’s server now, which sends it %1.</source>
        <translation>今からプロバイダーのサーバーに送られ、%1 にサーバーから送信されます。</translation>
    </message>
    <message>
        <source>Will be sent %1. Postrider has to be running and this computer awake then.</source>
        <translation>%1 に送信されます。その時刻に Postrider が動作し、このコンピューターがスリープしていない必要があります。</translation>
    </message>
    <message>
        <source>Can be taken back until it leaves.</source>
        <translation>送信されるまでは取り消せます。</translation>
    </message>
    <message>
        <source>Will be sent as soon as there is a connection.</source>
        <translation>接続でき次第送信されます。</translation>
    </message>
    <message>
        <source>It could not be handed over yet.</source>
        <translation>まだ引き渡せませんでした。</translation>
    </message>
    <message>
        <source>%1 Postrider tries again %2.</source>
        <comment>what happened; when</comment>
        <translation>%1 %2 に再試行します。</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>送信中です。</translation>
    </message>
    <message>
        <source>Handed over; waiting for the server to confirm.</source>
        <translation>引き渡し済みです。サーバーの確認を待っています。</translation>
    </message>
    <message>
        <source>The server keeps it and sends it %1.</source>
        <translation>サーバーが保管し、%1 に送信します。</translation>
    </message>
    <message>
        <source>%1 keeps it and sends it %2.</source>
        <translation>%1 が保管し、%2 に送信します。</translation>
    </message>
    <message>
        <source>Sent: the server has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>送信しました。サーバーが受け付けました。メールボックスに接続でき次第、「送信済み」にコピーを保存します。</translation>
    </message>
    <message>
        <source>Sent: %1 has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>送信しました。%1 が受け付けました。メールボックスに接続でき次第、「送信済み」にコピーを保存します。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>送信しました。</translation>
    </message>
    <message>
        <source>A report says that it could not be delivered.</source>
        <translation>配送できなかったという報告が届きました。</translation>
    </message>
    <message>
        <source>Could not be delivered to %1.</source>
        <translation>%1 に配送できませんでした。</translation>
    </message>
    <message>
        <source>The message waits for you.</source>
        <translation>あなたの操作を待っています。</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>アカウントをオンにする</translation>
    </message>
    <message>
        <source>Its mail is fetched again, and what waits is sent.</source>
        <translation>メールの受信を再開し、待機中のメッセージを送信します。</translation>
    </message>
    <message>
        <source>Sent. The copy for Sent is filed when its account is switched on again.</source>
        <translation>送信しました。「送信済み」へのコピーは、アカウントを再びオンにすると保存されます。</translation>
    </message>
    <message>
        <source>Its account was switched off while it was being sent. It goes on when the account is switched on again.</source>
        <translation>送信中にアカウントがオフになりました。アカウントを再びオンにすると続行します。</translation>
    </message>
    <message>
        <source>Its account is switched off. It is sent when the account is switched on again.</source>
        <translation>アカウントがオフになっています。アカウントを再びオンにすると送信されます。</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>アカウントがオフ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>再試行まで %1</translation>
    </message>
    <message>
        <source>Leaves in %1</source>
        <translation>送信まで %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバーで保管中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>配送不能</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>The pictures were given up.</source>
        <translation>画像の読み込みを取りやめました。</translation>
    </message>
</context>
<context>
    <name>Pop3Client</name>
    <message>
        <source>The mail server lets nobody into the mailbox at the moment. Postrider will try again.</source>
        <translation>メールサーバーは現在だれにもメールボックスを使わせていません。Postrider が後で再試行します。</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>メールサーバーが Postrider のサインイン方法を受け付けません。何が必要かは、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>メールサーバーが、プロバイダーでのサインインを受け付けなくなりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>メールサーバーがユーザー名とパスワードを受け付けませんでした。両方を確認して、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Another device or program is using the mailbox at the moment. Postrider will try again.</source>
        <translation>別の端末またはプログラムがメールボックスを使用中です。Postrider が後で再試行します。</translation>
    </message>
    <message>
        <source>The mail server wants more time between two visits. Postrider will try again.</source>
        <translation>メールサーバーが、接続の間隔をもっと空けるよう求めています。Postrider が後で再試行します。</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>メールサーバーは現在これを実行できません。Postrider が後で再試行します。</translation>
    </message>
    <message>
        <source>The mail server has a fault that does not pass by itself. Whoever runs the server can repair it; its own words are in the details.</source>
        <translation>メールサーバーに、自然には直らない障害があります。サーバーの管理者が修復できます。サーバーの応答は詳細にあります。</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out, because of letters in its header. Its own words are in the details.</source>
        <translation>ヘッダーの文字が原因で、メールサーバーがこのメッセージを渡しません。サーバーの応答は詳細にあります。</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>メールサーバーは現在接続を受け付けていません。Postrider が後で再試行します。</translation>
    </message>
    <message>
        <source>The mail server did not delete everything it was asked to. Postrider will look again and ask once more.</source>
        <translation>メールサーバーが、削除を要求したものの一部を削除しませんでした。Postrider が確認し、もう一度要求します。</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>メールサーバーがこれを拒否しました。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>What answers at this address is not a POP3 server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>このアドレスで応答しているのは POP3 サーバーではありません。アカウントの設定でサーバーの名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>メールサーバーは、このアカウントに必要な暗号化に対応していません。接続を閉じ、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>メールサーバーが、攻撃者でなければ送らないはずのタイミングでデータを送ってきました。接続を閉じ、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out. Its reason is in the details.</source>
        <translation>メールサーバーがこのメッセージを渡しません。理由は詳細にあります。</translation>
    </message>
    <message>
        <source>The message is too large to be fetched. It stays on the mail server.</source>
        <translation>メッセージが大きすぎて取得できません。メールサーバーに残ります。</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood. It may not be a POP3 server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>メールサーバーの応答を解釈できませんでした。POP3 サーバーではないか、正常に動作していない可能性があります。原因はサーバーの管理者が調べられます。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while speaking to the mail server.</source>
        <translation>メールサーバーとの通信中に、Postrider で内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>メールサーバーへの接続が暗号化されていないため、パスワードは送信しませんでした。</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>メールサーバーには、Postrider が対応しているサインイン方法がありません。アプリパスワードや別のサーバーで解決するかどうかは、プロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>The user name or the password holds a line end, which this server cannot be told. Enter them again in the account&apos;s settings.</source>
        <translation>ユーザー名またはパスワードに改行が含まれており、このサーバーに伝えられません。アカウントの設定で入力し直してください。</translation>
    </message>
</context>
<context>
    <name>ProtectionReader</name>
    <message>
        <source>This message is signed (%1). The signature has not been checked, so it says nothing yet about who wrote this.</source>
        <translation>このメッセージには電子署名があります (%1)。署名は検証していないため、だれが書いたかはまだわかりません。</translation>
    </message>
    <message>
        <source>A part of this message is signed (%1), and not everything that is shown here belongs to it. The signature has not been checked.</source>
        <translation>このメッセージの一部に電子署名があります (%1)。ここに表示されているすべてが署名の対象ではありません。署名は検証していません。</translation>
    </message>
    <message>
        <source>This message is encrypted (%1). Postrider cannot decrypt it yet; save the attachment and open it with the program that holds your key.</source>
        <translation>このメッセージは暗号化されています (%1)。Postrider はまだ復号に対応していません。添付ファイルを保存し、鍵を持っているプログラムで開いてください。</translation>
    </message>
    <message>
        <source>A part of this message is encrypted (%1) and cannot be read here yet. What you can read came in the clear.</source>
        <translation>このメッセージの一部は暗号化されており (%1)、ここではまだ読めません。読める部分は暗号化されずに届きました。</translation>
    </message>
    <message>
        <source>A stretch of this text is signed with OpenPGP, between lines that say so. The signature has not been checked.</source>
        <translation>この本文の一部は、区切りの行に挟まれて OpenPGP で署名されています。署名は検証していません。</translation>
    </message>
    <message>
        <source>A stretch of this text is encrypted with OpenPGP and cannot be read here yet. The rest of it came in the clear.</source>
        <translation>この本文の一部は OpenPGP で暗号化されており、ここではまだ読めません。残りは暗号化されずに届きました。</translation>
    </message>
    <message>
        <source>This text holds a public OpenPGP key. Whether it belongs to the sender has not been checked.</source>
        <translation>この本文には OpenPGP の公開鍵が含まれています。差出人のものかどうかは検証していません。</translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>%1 wants an app password for mail programs, not the password of your account. You make one on the web site of %1.</source>
        <translation>%1 では、メールソフト用にアカウントのパスワードではなくアプリパスワードが必要です。%1 の Web サイトで作成してください。</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only after you have allowed IMAP in its settings on the web.</source>
        <translation>%1 では、Web の設定で IMAP を許可した後でなければメールソフトを使えません。</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of %1 on the web first, and make an app password there: the password of your account is not accepted.</source>
        <translation>先に %1 の Web の設定で IMAP を許可し、そこでアプリパスワードを作成してください。アカウントのパスワードは使えません。</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail, which you set in its customer area. The password of your customer account does not work.</source>
        <translation>%1 には、お客様ページで設定するメール専用のパスワードがあります。お客様アカウントのパスワードは使えません。</translation>
    </message>
    <message>
        <source>%1 lets people sign in through a web browser only and refuses every password in mail programs.</source>
        <translation>%1 には Web ブラウザーでしかサインインできません。メールソフトでのパスワードはすべて拒否されます。</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>SOCKS5 proxy %1, port %2</source>
        <translation>SOCKS5 プロキシ %1 ポート %2</translation>
    </message>
    <message>
        <source>HTTP proxy %1, port %2</source>
        <translation>HTTP プロキシ %1 ポート %2</translation>
    </message>
    <message>
        <source>The proxy %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>プロキシ %1 が、攻撃者でなければ送らないはずのタイミングでデータを送ってきました。接続を閉じ、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account&apos;s settings.</source>
        <translation>プロキシ %1 が求めるサインイン方法に Postrider は対応していません。アカウントの設定で別のプロキシを選ぶか、プロキシなしにしてください。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. Enter them in the account&apos;s settings.</source>
        <translation>プロキシ %1 にはユーザー名とパスワードが必要です。アカウントの設定で入力してください。</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password that Postrider has for it. Enter them again in the account&apos;s settings.</source>
        <translation>プロキシ %1 が、登録されているユーザー名とパスワードを受け付けません。アカウントの設定で入力し直してください。</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2, port %3. The server may be down for a while, or its name or port may be wrong.</source>
        <translation>プロキシ %1 が %2 のポート %3 に接続できませんでした。サーバーが一時的に停止しているか、名前またはポートが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2, port %3, pass. Ask whoever runs the proxy, or choose another way in the account&apos;s settings.</source>
        <translation>プロキシ %1 が %2 のポート %3 への接続を許可していません。プロキシの管理者に問い合わせるか、アカウントの設定で別の接続方法を選んでください。</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a SOCKS5 proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>%1 のポート %2 で応答しているのは SOCKS5 プロキシではありません。アカウントの設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not an HTTP proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>%1 のポート %2 で応答しているのは HTTP プロキシではありません。アカウントの設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 could not be found. Check its name in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>プロキシ %1 が見つかりません。アカウントの設定で名前を確認し、そのプロキシを使うネットワークに接続しているか確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the connection on port %2. Check it in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>プロキシ %1 がポート %2 で接続を受け付けませんでした。アカウントの設定と、そのプロキシを使うネットワークに接続しているかを確認してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. It may be busy, or its port may be wrong in the account&apos;s settings.</source>
        <translation>プロキシ %1 から時間内に応答がありませんでした。混雑しているか、アカウントの設定のポートが間違っている可能性があります。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Check in the account&apos;s settings what kind of proxy it is.</source>
        <translation>プロキシ %1 が接続を閉じました。アカウントの設定でプロキシの種類を確認してください。</translation>
    </message>
</context>
<context>
    <name>RawMessageLoad</name>
    <message>
        <source>This message is not on this computer yet.</source>
        <translation>このメッセージはまだこのコンピューターにありません。</translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>The server gave an answer that is not defined.</source>
        <translation>サーバーの応答が規格にないものでした。</translation>
    </message>
    <message>
        <source>Your mail provider can say why; show them the server&apos;s words below.</source>
        <translation>理由はプロバイダーに問い合わせてください。その際、下にあるサーバーの応答を伝えてください。</translation>
    </message>
    <message>
        <source>You can change this yourself.</source>
        <translation>あなた自身で変更できます。</translation>
    </message>
    <message>
        <source>The recipient can change this.</source>
        <translation>受信者が変更できます。</translation>
    </message>
    <message>
        <source>Your mail provider can change this.</source>
        <translation>あなたのプロバイダーが変更できます。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider can change this.</source>
        <translation>受信者のプロバイダーが変更できます。</translation>
    </message>
    <message>
        <source>The network is the cause, and it usually passes.</source>
        <translation>ネットワークに原因があり、通常は時間がたてば解決します。</translation>
    </message>
    <message>
        <source>Postrider is the cause.</source>
        <translation>Postrider に原因があります。</translation>
    </message>
    <message>
        <source>Nobody needs to change anything.</source>
        <translation>だれも何も変更する必要はありません。</translation>
    </message>
    <message>
        <source>The server has not answered.</source>
        <translation>サーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; there is nothing you need to do.</source>
        <translation>Postrider が自動的に再試行します。何もする必要はありません。</translation>
    </message>
    <message>
        <source>The server accepted this.</source>
        <translation>サーバーが受け付けました。</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Send it again in an hour or so.</source>
        <translation>1 時間ほどしてから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The message has arrived.</source>
        <translation>メッセージは届きました。</translation>
    </message>
    <message>
        <source>The report does not say clearly what became of the message.</source>
        <translation>メッセージがどうなったか、報告からははっきりしません。</translation>
    </message>
    <message>
        <source>Read the report below, or ask the recipient in another way.</source>
        <translation>下の報告を読むか、別の方法で受信者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server that has the message tries again by itself; there is nothing you need to do.</source>
        <translation>メッセージを預かっているサーバーが自動的に再試行します。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>アカウントの設定でユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Make an app password in your provider&apos;s security settings, and enter it as this account&apos;s password.</source>
        <translation>プロバイダーのセキュリティ設定でアプリパスワードを作成し、このアカウントのパスワードとして入力してください。</translation>
    </message>
    <message>
        <source>Look in your provider&apos;s security settings for an app password or for access by mail programs.</source>
        <translation>プロバイダーのセキュリティ設定で、アプリパスワードまたはメールソフトからのアクセスについて確認してください。</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator, and show them the server&apos;s words below.</source>
        <translation>組織の管理者に問い合わせ、下にあるサーバーの応答を伝えてください。</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, or ask the recipient in another way.</source>
        <translation>アドレスに入力ミスがないか確認するか、別の方法で受信者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s side can change this; reach them in another way and show them the server&apos;s words below.</source>
        <translation>受信者側でしか変更できません。別の方法で連絡し、下にあるサーバーの応答を伝えてください。</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or share the files in another way.</source>
        <translation>添付ファイルを外すか小さくするか、別の方法でファイルを共有してください。</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address belongs to the account you send with.</source>
        <translation>差出人のアドレスが、送信に使うアカウントのものか確認してください。</translation>
    </message>
    <message>
        <source>This is no fault of yours; please report it with the server&apos;s words below.</source>
        <translation>あなたに原因はありません。下にあるサーバーの応答を添えて報告してください。</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the address; if you do, its provider has to mend this.</source>
        <translation>そのアドレスのサーバーから送信してください。すでにそうしている場合は、プロバイダーの側で修正が必要です。</translation>
    </message>
    <message>
        <source>Choose TLS in the account&apos;s settings.</source>
        <translation>アカウントの設定で TLS を選んでください。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>アカウントの設定で TLS または STARTTLS を選んでください。</translation>
    </message>
    <message>
        <source>Check server name and port in the account&apos;s settings.</source>
        <translation>アカウントの設定でサーバーの名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>Check in the account&apos;s settings that the sending server is your own provider&apos;s and that you sign in to it.</source>
        <translation>送信サーバーが自分のプロバイダーのものか、サインインするようになっているかを、アカウントの設定で確認してください。</translation>
    </message>
    <message>
        <source>Change the text, links or attachments, or reach the recipient in another way.</source>
        <translation>本文、リンク、添付ファイルを変更するか、別の方法で受信者に連絡してください。</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send again later.</source>
        <translation>別の方法で受信者に知らせ、後でもう一度送信してください。</translation>
    </message>
    <message>
        <source>Wait until the limit is lifted, often a day; your provider can say how long.</source>
        <translation>制限が解除されるまで待ってください。多くの場合 1 日です。正確な時間はプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>一度に送る宛先を減らして送信してください。</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>受信者に別のアドレスを問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask the recipient in another way.</source>
        <translation>別の方法で受信者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the attachments before you send it again.</source>
        <translation>もう一度送信する前に、添付ファイルを確認してください。</translation>
    </message>
    <message>
        <source>Share the file in another way, for example by a link.</source>
        <translation>リンクなど、別の方法でファイルを共有してください。</translation>
    </message>
    <message>
        <source>Ask the recipient, or whoever looks after the list or group, to let you in.</source>
        <translation>受信者、またはリストやグループの管理者に、参加や受信の許可を依頼してください。</translation>
    </message>
    <message>
        <source>Sign in with the provider&apos;s own page instead of a password, or ask your organisation&apos;s administrator.</source>
        <translation>パスワードではなくプロバイダーのページでサインインするか、組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator whether signing in with a password (SMTP AUTH) can be allowed.</source>
        <translation>パスワードでのサインイン (SMTP AUTH) を許可できるか、組織の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser once, follow the notice there, and try again.</source>
        <translation>Web ブラウザーでメールボックスに一度サインインし、案内に従ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait a while, check the password, and try again.</source>
        <translation>しばらく待ってからパスワードを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser to unlock it, and try again.</source>
        <translation>Web ブラウザーでメールボックスにサインインしてロックを解除し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Switch it on in the settings of your mailbox in a web browser, and try again.</source>
        <translation>Web ブラウザーでメールボックスの設定を開いてオンにし、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Change it in your provider&apos;s web pages, and enter the new one in the account&apos;s settings.</source>
        <translation>プロバイダーの Web ページで変更し、新しいパスワードをアカウントの設定に入力してください。</translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation>アカウントにもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Have the address confirmed in your provider&apos;s web pages, and send again.</source>
        <translation>プロバイダーの Web ページでアドレスの確認を済ませ、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; you can also tell the recipient in another way.</source>
        <translation>Postrider が自動的に再試行します。別の方法で受信者に知らせることもできます。</translation>
    </message>
    <message>
        <source>Wait an hour or so and send again, or tell the recipient in another way.</source>
        <translation>1 時間ほど待ってもう一度送信するか、別の方法で受信者に知らせてください。</translation>
    </message>
    <message>
        <source>If this goes on, check the address or ask the recipient in another way.</source>
        <translation>この状態が続く場合は、アドレスを確認するか、別の方法で受信者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Ask the list&apos;s owner to let you in.</source>
        <translation>リストの管理者に参加を依頼してください。</translation>
    </message>
    <message>
        <source>You have sent as much as the provider allows for now.</source>
        <translation>プロバイダーが現在許可している送信量の上限に達しました。</translation>
    </message>
    <message>
        <source>The server does not accept this way of signing in for your account.</source>
        <translation>サーバーは、あなたのアカウントでのこのサインイン方法を受け付けません。</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>サーバーがユーザー名またはパスワードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection first.</source>
        <translation>サーバーが、先に接続を暗号化するよう求めています。</translation>
    </message>
    <message>
        <source>The server wants you to sign in before it takes mail.</source>
        <translation>サーバーがメールを受け付けるには、サインインが必要です。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider.</source>
        <translation>あなたのアドレスからのメールが本当にプロバイダーから来たものか、受信者のサーバーが確認できませんでした。</translation>
    </message>
    <message>
        <source>The sending server has no proper name in the network&apos;s directory (reverse DNS).</source>
        <translation>送信サーバーの正しい名前がネットワークに登録されていません (逆引き DNS)。</translation>
    </message>
    <message>
        <source>The server does not accept the way the message is built.</source>
        <translation>サーバーがメッセージの構成を受け付けません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider slows down mail from your provider&apos;s server.</source>
        <translation>受信者のプロバイダーが、あなたのプロバイダーのサーバーからのメールを制限しています。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider does not take mail from your provider&apos;s server at the moment, because of its reputation.</source>
        <translation>受信者のプロバイダーは現在、評判を理由に、あなたのプロバイダーのサーバーからのメールを受け付けていません。</translation>
    </message>
    <message>
        <source>The server took the message for spam.</source>
        <translation>サーバーがメッセージを迷惑メールと判断しました。</translation>
    </message>
    <message>
        <source>The server does not let this account send under this sender&apos;s address.</source>
        <translation>サーバーは、このアカウントがこの差出人アドレスで送信することを許可していません。</translation>
    </message>
    <message>
        <source>The recipient gets more mail than the mailbox takes at a time.</source>
        <translation>受信者に届くメールの量が、メールボックスで一度に受け付けられる量を超えています。</translation>
    </message>
    <message>
        <source>There is no such mailbox at the recipient&apos;s provider.</source>
        <translation>受信者のプロバイダーに、このメールボックスはありません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>受信者のメールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>This mailbox or group takes mail only from certain people.</source>
        <translation>このメールボックスまたはグループは、特定の人からのメールだけを受け付けます。</translation>
    </message>
    <message>
        <source>The part of the address behind the @ does not exist or takes no mail.</source>
        <translation>アドレスの @ より後の部分が存在しないか、メールを受け付けていません。</translation>
    </message>
    <message>
        <source>The message went round in a circle between servers.</source>
        <translation>メッセージがサーバー間を循環しました。</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>メッセージが、サーバーの受け付けられる大きさを超えています。</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes at once.</source>
        <translation>メッセージの宛先が、サーバーが一度に受け付けられる数を超えています。</translation>
    </message>
    <message>
        <source>The provider does not accept the normal password from mail programs.</source>
        <translation>このプロバイダーでは、メールソフトで通常のパスワードを使えません。</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in with a password.</source>
        <translation>プロバイダーは、メールソフトからパスワードでサインインすることを許可しなくなりました。</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in to this account with a password.</source>
        <translation>プロバイダーは、メールソフトからこのアカウントにパスワードでサインインすることを許可しなくなりました。</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules do not let mail programs sign in to this account with a password.</source>
        <translation>組織の規則により、メールソフトからこのアカウントにパスワードでサインインすることはできません。</translation>
    </message>
    <message>
        <source>The provider refused the sign-in by its own rules.</source>
        <translation>プロバイダーが独自の規則によりサインインを拒否しました。</translation>
    </message>
    <message>
        <source>The provider wants you to confirm this sign-in in its web pages.</source>
        <translation>プロバイダーが、Web ページでこのサインインを確認するよう求めています。</translation>
    </message>
    <message>
        <source>The server saw too many attempts to sign in.</source>
        <translation>サインインの試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>The account is locked for now.</source>
        <translation>アカウントは現在ロックされています。</translation>
    </message>
    <message>
        <source>The provider has closed this account for sending.</source>
        <translation>プロバイダーがこのアカウントからの送信を停止しました。</translation>
    </message>
    <message>
        <source>Access by mail programs is switched off for this mailbox.</source>
        <translation>このメールボックスでは、メールソフトからのアクセスがオフになっています。</translation>
    </message>
    <message>
        <source>The server wants the password to be changed before it can be used here.</source>
        <translation>ここで使う前に、パスワードを変更するようサーバーが求めています。</translation>
    </message>
    <message>
        <source>The server cannot offer encryption at the moment.</source>
        <translation>サーバーは現在暗号化を提供できません。</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>サーバーは現在パスワードを確認できません。</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in.</source>
        <translation>プロバイダーがこのサインインを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The server accepts this way of signing in over an encrypted connection only.</source>
        <translation>サーバーは、暗号化された接続でのみこのサインイン方法を受け付けます。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider (DMARC).</source>
        <translation>あなたのアドレスからのメールが本当にプロバイダーから来たものか、受信者のサーバーが確認できませんでした (DMARC)。</translation>
    </message>
    <message>
        <source>The sender&apos;s address and the server that the mail came from do not belong together.</source>
        <translation>差出人アドレスと、メールの送信元のサーバーが一致しません。</translation>
    </message>
    <message>
        <source>Your address does not allow mail to be sent through this server (SPF).</source>
        <translation>あなたのアドレスでは、このサーバーからの送信が許可されていません (SPF)。</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider is missing or broken (DKIM).</source>
        <translation>プロバイダーによるメールの署名がないか、壊れています (DKIM)。</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider does not fit the sender&apos;s address (DKIM).</source>
        <translation>プロバイダーによるメールの署名が、差出人アドレスと一致しません (DKIM)。</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s address about its servers could not be read (SPF).</source>
        <translation>差出人アドレスが許可しているサーバーの規則を読み取れませんでした (SPF)。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes mail over encrypted connections only.</source>
        <translation>受信者のプロバイダーは、暗号化された接続でのみメールを受け付けます。</translation>
    </message>
    <message>
        <source>The recipient&apos;s side does not believe that mail from this address comes from this server.</source>
        <translation>受信者側が、このアドレスからのメールをこのサーバーから送ることを認めていません。</translation>
    </message>
    <message>
        <source>The provider does not pass on mail from here for your organisation.</source>
        <translation>プロバイダーは、あなたの組織のためにここからのメールを中継しません。</translation>
    </message>
    <message>
        <source>The server passes on mail only for people who have signed in.</source>
        <translation>サーバーは、サインインした利用者のメールしか中継しません。</translation>
    </message>
    <message>
        <source>The server makes unknown senders wait a few minutes.</source>
        <translation>サーバーは、初めての送信元を数分間待たせています。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider puts off mail from your provider&apos;s server, because of its reputation or its amount.</source>
        <translation>受信者のプロバイダーが、評判または量を理由に、あなたのプロバイダーのサーバーからのメールを延期しています。</translation>
    </message>
    <message>
        <source>The server is on a list of senders that the recipient&apos;s side blocks.</source>
        <translation>サーバーが、受信者側でブロックしている送信元のリストに載っています。</translation>
    </message>
    <message>
        <source>The server believes that the message holds a virus.</source>
        <translation>サーバーが、メッセージにウイルスが含まれていると判断しました。</translation>
    </message>
    <message>
        <source>The server does not take a kind of file that is attached.</source>
        <translation>サーバーは、添付されている種類のファイルを受け付けません。</translation>
    </message>
    <message>
        <source>The server took the message for an attempt to deceive.</source>
        <translation>サーバーがメッセージを詐欺の試みと判断しました。</translation>
    </message>
    <message>
        <source>The provider has stopped sending from your address, because spam was seen.</source>
        <translation>迷惑メールが検出されたため、プロバイダーがあなたのアドレスからの送信を停止しました。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail from your provider&apos;s server.</source>
        <translation>受信者のプロバイダーは、あなたのプロバイダーのサーバーからのメールを受け付けません。</translation>
    </message>
    <message>
        <source>Your organisation does not let mail go to this recipient.</source>
        <translation>組織がこの宛先へのメールを許可していません。</translation>
    </message>
    <message>
        <source>Your organisation has sent as much as its provider allows for now.</source>
        <translation>組織が、プロバイダーが現在許可している送信量の上限に達しました。</translation>
    </message>
    <message>
        <source>The provider does not take mail from this network.</source>
        <translation>プロバイダーは、このネットワークからのメールを受け付けません。</translation>
    </message>
    <message>
        <source>Your organisation sends from a domain that its provider does not know.</source>
        <translation>組織が送信に使っているドメインを、プロバイダーが認識できません。</translation>
    </message>
    <message>
        <source>The provider does not let your organisation send for now.</source>
        <translation>プロバイダーは現在、あなたの組織からの送信を許可していません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail straight from home connections.</source>
        <translation>受信者のプロバイダーは、家庭用回線から直接送られるメールを受け付けません。</translation>
    </message>
    <message>
        <source>Your provider does not know the sender&apos;s address yet.</source>
        <translation>プロバイダーに、差出人アドレスがまだ登録されていません。</translation>
    </message>
    <message>
        <source>Your provider does not let this account send.</source>
        <translation>プロバイダーがこのアカウントからの送信を許可していません。</translation>
    </message>
    <message>
        <source>The server could not find the sender&apos;s address.</source>
        <translation>サーバーが差出人アドレスを見つけられませんでした。</translation>
    </message>
    <message>
        <source>The recipient&apos;s side has blocked your address.</source>
        <translation>受信者側があなたのアドレスをブロックしています。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is no longer in use.</source>
        <translation>受信者のメールボックスはもう使われていません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>受信者のドメインは、メールを受け付けないことを示しています。</translation>
    </message>
    <message>
        <source>The message could not be delivered for too long.</source>
        <translation>メッセージを長い間配送できませんでした。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>受信者のサーバーから応答がありません。</translation>
    </message>
    <message>
        <source>The message could not be passed on over an encrypted connection.</source>
        <translation>暗号化された接続でメッセージを中継できませんでした。</translation>
    </message>
    <message>
        <source>The server refused the message by a rule of its own.</source>
        <translation>サーバーが独自の規則によりメッセージを拒否しました。</translation>
    </message>
    <message>
        <source>The server does not accept how Postrider introduced itself.</source>
        <translation>サーバーが Postrider の名乗り方を受け付けません。</translation>
    </message>
    <message>
        <source>The server takes no mail from where you are.</source>
        <translation>サーバーは、現在の接続元からのメールを受け付けません。</translation>
    </message>
    <message>
        <source>The message has more than one sender, which the server does not take.</source>
        <translation>差出人が複数あるメッセージは、このサーバーでは受け付けられません。</translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address.</source>
        <translation>サーバーが差出人アドレスを受け付けません。</translation>
    </message>
    <message>
        <source>The server does not accept the form of an address.</source>
        <translation>サーバーがアドレスの形式を受け付けません。</translation>
    </message>
    <message>
        <source>The address stands for more than one mailbox.</source>
        <translation>このアドレスは複数のメールボックスを指しています。</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>受信者のアドレスが変わり、新しいアドレスは知らされていません。</translation>
    </message>
    <message>
        <source>The server does not accept the form of the sender&apos;s address.</source>
        <translation>サーバーが差出人アドレスの形式を受け付けません。</translation>
    </message>
    <message>
        <source>The part of your own address behind the @ is unknown to the server.</source>
        <translation>あなたのアドレスの @ より後の部分を、サーバーが認識できません。</translation>
    </message>
    <message>
        <source>The message was passed on to a kind of mail that cannot report back.</source>
        <translation>メッセージは、配送結果を報告できない別の種類のメールシステムに渡されました。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed for now.</source>
        <translation>受信者のメールボックスは現在閉じられています。</translation>
    </message>
    <message>
        <source>The message is larger than the recipient may receive.</source>
        <translation>メッセージが、受信者の受信できる大きさを超えています。</translation>
    </message>
    <message>
        <source>The list that the message went to could not be resolved.</source>
        <translation>メッセージの宛先のリストを展開できませんでした。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is busy or not reachable at the moment.</source>
        <translation>受信者のメールボックスが使用中か、現在接続できません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox did not take the message.</source>
        <translation>受信者のメールボックスがメッセージを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server has no room left for mail.</source>
        <translation>サーバーに、メールを保存する空きがありません。</translation>
    </message>
    <message>
        <source>The server takes no mail at the moment.</source>
        <translation>サーバーは現在メールを受け付けていません。</translation>
    </message>
    <message>
        <source>The server takes no mail.</source>
        <translation>サーバーがメールを受け付けません。</translation>
    </message>
    <message>
        <source>The server lacks something that the message needs.</source>
        <translation>メッセージに必要な機能がサーバーにありません。</translation>
    </message>
    <message>
        <source>The server is not set up properly.</source>
        <translation>サーバーが正しく設定されていません。</translation>
    </message>
    <message>
        <source>The server had a problem of its own.</source>
        <translation>サーバー自体に問題が起きました。</translation>
    </message>
    <message>
        <source>The connection between the servers was lost.</source>
        <translation>サーバー間の接続が切れました。</translation>
    </message>
    <message>
        <source>The network&apos;s directory does not answer at the moment.</source>
        <translation>ドメイン名の情報 (DNS) を現在取得できません。</translation>
    </message>
    <message>
        <source>The network&apos;s directory has no answer for the recipient&apos;s domain.</source>
        <translation>受信者のドメインの情報 (DNS) がありません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be found.</source>
        <translation>受信者のサーバーが見つかりません。</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment.</source>
        <translation>サーバーが現在混雑しています。</translation>
    </message>
    <message>
        <source>The message has not been delivered yet.</source>
        <translation>メッセージはまだ配送されていません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot handle this kind of message.</source>
        <translation>受信者のサーバーは、この種類のメッセージに対応していません。</translation>
    </message>
    <message>
        <source>The message has letters that a server on the way cannot handle.</source>
        <translation>メッセージに、途中のサーバーが対応していない文字が含まれています。</translation>
    </message>
    <message>
        <source>The message could not be put into a form that the recipient&apos;s server takes.</source>
        <translation>受信者のサーバーが受け付ける形式に、メッセージを変換できませんでした。</translation>
    </message>
    <message>
        <source>The server cannot handle letters that an address has.</source>
        <translation>サーバーは、アドレスに含まれる文字に対応していません。</translation>
    </message>
    <message>
        <source>The server takes nothing from here at the moment, often because too much came at once.</source>
        <translation>サーバーは現在ここからのメールを受け付けていません。一度に多く送られたためであることがよくあります。</translation>
    </message>
    <message>
        <source>The server puts the message off for now.</source>
        <translation>サーバーが、メッセージの受け付けを延期しています。</translation>
    </message>
    <message>
        <source>You may not write to this mailing list.</source>
        <translation>あなたにはこのメーリングリストへの投稿が許可されていません。</translation>
    </message>
    <message>
        <source>The server cannot do what the message asks for its safety.</source>
        <translation>サーバーは、メッセージが求める安全対策に対応していません。</translation>
    </message>
    <message>
        <source>The server does not accept this message, sender or recipient, by its own rules.</source>
        <translation>サーバーは独自の規則により、このメッセージ、差出人、または宛先を受け付けません。</translation>
    </message>
    <message>
        <source>The server refused for reasons of security that it does not name.</source>
        <translation>サーバーが、明示されていないセキュリティ上の理由で拒否しました。</translation>
    </message>
    <message>
        <source>The server wants a stronger encryption.</source>
        <translation>サーバーが、より強い暗号化を求めています。</translation>
    </message>
    <message>
        <source>The account is closed for now.</source>
        <translation>アカウントは現在閉じられています。</translation>
    </message>
    <message>
        <source>The provider refused the sign-in until you confirm that you trust this program.</source>
        <translation>このプログラムを信頼することをあなたが確認するまで、プロバイダーはサインインを拒否します。</translation>
    </message>
    <message>
        <source>The server takes only urgent messages at the moment.</source>
        <translation>サーバーは現在、緊急のメッセージだけを受け付けています。</translation>
    </message>
    <message>
        <source>The mailbox has a new owner since the time that the sender meant.</source>
        <translation>送信者の想定した時点から、メールボックスの所有者が変わっています。</translation>
    </message>
    <message>
        <source>The domain has a new owner since the time that the sender meant.</source>
        <translation>送信者の想定した時点から、ドメインの所有者が変わっています。</translation>
    </message>
    <message>
        <source>The server cannot tell whether the mailbox still has the same owner.</source>
        <translation>メールボックスの所有者が同じかどうか、サーバーが確認できません。</translation>
    </message>
    <message>
        <source>The server has too many connections open.</source>
        <translation>サーバーへの接続数が多すぎます。</translation>
    </message>
    <message>
        <source>The server had waited too long for the connection.</source>
        <translation>サーバーが接続を待つ時間が長すぎました。</translation>
    </message>
    <message>
        <source>The server is closing for the moment.</source>
        <translation>サーバーが一時的に停止します。</translation>
    </message>
    <message>
        <source>The server is short of room at the moment.</source>
        <translation>サーバーの空き容量が現在不足しています。</translation>
    </message>
    <message>
        <source>The server cannot do as asked at the moment.</source>
        <translation>サーバーは現在、要求された処理を実行できません。</translation>
    </message>
    <message>
        <source>The server did not understand a command.</source>
        <translation>サーバーがコマンドを理解できませんでした。</translation>
    </message>
    <message>
        <source>The server did not understand an address or another part of a command.</source>
        <translation>サーバーが、アドレスまたはコマンドのほかの部分を理解できませんでした。</translation>
    </message>
    <message>
        <source>The server does not know a command that sending needs.</source>
        <translation>送信に必要なコマンドにサーバーが対応していません。</translation>
    </message>
    <message>
        <source>The server did not expect a command.</source>
        <translation>サーバーの想定外のコマンドでした。</translation>
    </message>
    <message>
        <source>The server does not know this way of signing in.</source>
        <translation>サーバーがこのサインイン方法に対応していません。</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>このサーバーはメールをまったく受け付けません。</translation>
    </message>
    <message>
        <source>The server refused the message or a recipient.</source>
        <translation>サーバーがメッセージまたは宛先を拒否しました。</translation>
    </message>
    <message>
        <source>The recipient is not at this server.</source>
        <translation>受信者はこのサーバーにいません。</translation>
    </message>
    <message>
        <source>The server does not accept an address.</source>
        <translation>サーバーがアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>This server takes no mail from here.</source>
        <translation>このサーバーはここからのメールを受け付けません。</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>サーバーがどの宛先も受け付けませんでした。</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>サーバーがメッセージを拒否しました。</translation>
    </message>
    <message>
        <source>The server does not know a part of a command.</source>
        <translation>サーバーがコマンドの一部に対応していません。</translation>
    </message>
    <message>
        <source>The server cannot take the message at the moment.</source>
        <translation>サーバーは現在メッセージを受け付けられません。</translation>
    </message>
</context>
<context>
    <name>ReplyWriter</name>
    <message>
        <source>somebody</source>
        <translation>だれか</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 さんは書きました:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>%1 に %2 さんは書きました:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>転送されたメッセージ</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>件名:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日付:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>差出人:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>宛先:</translation>
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
        <translation>報告を送らないサーバーに中継されたため、これ以上の情報はありません。</translation>
    </message>
    <message>
        <source>Delivered to the mailbox of %1.</source>
        <translation>%1 のメールボックスに配送されました。</translation>
    </message>
    <message>
        <source>Delivered to a mailing list or a forwarding, which sent it on.</source>
        <translation>メーリングリストまたは転送先に配送され、そこからさらに送信されました。</translation>
    </message>
    <message>
        <source>The program of %1 says that it was shown. That is no proof that it was read.</source>
        <translation>%1 のプログラムから、表示されたという報告がありました。読まれたことを証明するものではありません。</translation>
    </message>
    <message>
        <source>The program of %1 says that it was deleted, perhaps unread.</source>
        <translation>%1 のプログラムから、削除されたという報告がありました。読まれていない可能性があります。</translation>
    </message>
    <message>
        <source>It could not be delivered to %1.</source>
        <translation>%1 に配送できませんでした。</translation>
    </message>
    <message>
        <source>It has not been delivered to %1 yet; the servers go on trying by themselves.</source>
        <translation>%1 にはまだ配送されていません。サーバーが自動的に再試行を続けます。</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>a folder that is gone</source>
        <translation>なくなったフォルダー</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>To or Cc</source>
        <translation>宛先または Cc</translation>
    </message>
    <message>
        <source>Anyone (from, to, cc …)</source>
        <translation>だれか (差出人、宛先、Cc など)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>メーリングリスト</translation>
    </message>
    <message>
        <source>Header field …</source>
        <translation>ヘッダーフィールド…</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Size in KB</source>
        <translation>サイズ (KB)</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>添付ファイルがある</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>既読である</translation>
    </message>
    <message>
        <source>Is starred</source>
        <translation>スターが付いている</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>タグが付いている</translation>
    </message>
    <message>
        <source>Sender is known</source>
        <translation>差出人が知っている人である</translation>
    </message>
    <message>
        <source>Sender is forged</source>
        <translation>差出人が偽造されている</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>を含まない</translation>
    </message>
    <message>
        <source>is</source>
        <translation>と一致する</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>と一致しない</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>で終わる</translation>
    </message>
    <message>
        <source>is like (* and ?)</source>
        <translation>のパターンに一致する (* と ?)</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>より多い</translation>
    </message>
    <message>
        <source>larger than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>より少ない</translation>
    </message>
    <message>
        <source>smaller than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーへ移動</translation>
    </message>
    <message>
        <source>Copy to folder</source>
        <translation>フォルダーへコピー</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>タグを付ける</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Move to Junk</source>
        <translation>迷惑メールへ移動</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブする</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>ごみ箱へ移動</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>%1 KB より大きい</translation>
    </message>
    <message>
        <source>smaller than %1 KB</source>
        <translation>%1 KB より小さい</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日より古い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newer than %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日より新しい</numerusform>
        </translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>添付ファイルなし</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>スターなし</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>タグ「%1」あり</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>タグ「%1」なし</translation>
    </message>
    <message>
        <source>from somebody you know</source>
        <translation>知っている人から</translation>
    </message>
    <message>
        <source>from somebody you do not know</source>
        <translation>知らない人から</translation>
    </message>
    <message>
        <source>with a forged sender</source>
        <translation>差出人が偽造されている</translation>
    </message>
    <message>
        <source>without a forged sender</source>
        <translation>差出人が偽造されていない</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>%1 へコピー</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>タグ「%1」を付ける</translation>
    </message>
    <message>
        <source>remove the tag “%1”</source>
        <translation>タグ「%1」を外す</translation>
    </message>
    <message>
        <source>star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>move to Junk</source>
        <translation>迷惑メールへ移動</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>アーカイブする</translation>
    </message>
    <message>
        <source>move to Trash</source>
        <translation>ごみ箱へ移動</translation>
    </message>
    <message>
        <source>delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>notify me</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>do not notify me</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>stop there</source>
        <translation>そこで終了</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation> または </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation> かつ </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>conditions, actions</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two actions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>次のアドレスへ転送</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 に「%2」を含まない</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 が「%2」と一致する</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 が「%2」と一致しない</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 が「%2」で始まる</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 が「%2」で終わる</translation>
    </message>
    <message>
        <source>%1 is like “%2”</source>
        <comment>header field, text; * and ? stand for anything</comment>
        <translation>%1 がパターン「%2」に一致する</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 に「%2」を含む</translation>
    </message>
    <message>
        <source>forward to %1</source>
        <translation>%1 へ転送</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A filter names a folder that is no longer there. Choose another one in the filter and run it again.</source>
        <translation>フィルターに指定されているフォルダーがもうありません。フィルターで別のフォルダーを選び、もう一度実行してください。</translation>
    </message>
    <message>
        <source>The folder that it names is no longer there. Choose another one and switch the filter on again.</source>
        <translation>指定されているフォルダーがもうありません。別のフォルダーを選び、フィルターをもう一度オンにしてください。</translation>
    </message>
    <message>
        <source>A filter could not forward “%1” to %2: %3</source>
        <translation>フィルターで「%1」を %2 へ転送できませんでした: %3</translation>
    </message>
    <message>
        <source>No account is set up that could send it.</source>
        <translation>送信できるアカウントが設定されていません。</translation>
    </message>
    <message>
        <source>It is too large, or could not be read.</source>
        <translation>メッセージが大きすぎるか、読み込めませんでした。</translation>
    </message>
    <message>
        <source>The filter “%1” has been switched off; new mail stays in the inbox. %2</source>
        <translation>フィルター「%1」をオフにしました。新着メールは受信トレイに残ります。%2</translation>
    </message>
</context>
<context>
    <name>Sasl</name>
    <message>
        <source>The user name or the password holds a character that no server accepts. Enter them again in the account&apos;s settings.</source>
        <translation>ユーザー名またはパスワードに、どのサーバーでも受け付けられない文字が含まれています。アカウントの設定で入力し直してください。</translation>
    </message>
    <message>
        <source>The user name or the password is empty. Enter both in the account&apos;s settings.</source>
        <translation>ユーザー名またはパスワードが空です。アカウントの設定で両方を入力してください。</translation>
    </message>
    <message>
        <source>The server&apos;s part of signing in was not understood, so it was ended. Whoever runs the server can find out why.</source>
        <translation>サインインでのサーバーの応答を解釈できなかったため、終了しました。原因はサーバーの管理者が調べられます。</translation>
    </message>
    <message>
        <source>The server could not prove that it knows this account, so it may not be the server that it says it is. You were not signed in and nothing was sent; ask whoever runs the server.</source>
        <translation>サーバーがこのアカウントを知っていることを証明できなかったため、別のサーバーである可能性があります。サインインは行われず、何も送信していません。サーバーの管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This search is very long; only its beginning is looked for.</source>
        <translation>検索語句が長すぎるため、先頭部分だけを検索します。</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one; it was left out.</source>
        <translation>対応する開き括弧のない閉じ括弧を無視しました。</translation>
    </message>
    <message numerus="yes">
        <source>This search has very many words; only the first %Ln are looked for.</source>
        <translation>
            <numerusform>検索する単語が多すぎるため、最初の %Ln 個だけを検索します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has very many brackets within brackets; the innermost were left out.</source>
        <translation>括弧の入れ子が深すぎるため、最も内側の括弧を無視しました。</translation>
    </message>
    <message>
        <source>A bracket is not closed; it is taken as closed at the end.</source>
        <translation>括弧が閉じられていません。末尾で閉じるものとみなします。</translation>
    </message>
    <message>
        <source>“%1:” is not known here; it was taken as a word.</source>
        <translation>「%1:」は使えない項目のため、単語として扱いました。</translation>
    </message>
    <message>
        <source>“%1” is no state of a message; known are attachment, unread, read, starred, answered, forwarded and draft.</source>
        <translation>「%1」という状態はありません。使えるのは attachment、unread、read、starred、answered、forwarded、draft です。</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2026-11-26, today, yesterday, monday, 7d, 2w, 3m or 1y.</source>
        <translation>「%1」は日付ではありません。2026-11-26、today、yesterday、monday、7d、2w、3m、1y のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no size; write 500k or 5M.</source>
        <translation>「%1」はサイズではありません。500k や 5M のように入力してください。</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, a search may not find everything.</source>
        <translation>検索インデックスが破損していたため、作り直しています。完了するまで、すべてが見つからない場合があります。</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>sent by this name or address</source>
        <translation>差出人がこの名前またはアドレス</translation>
    </message>
    <message>
        <source>sent to this name or address</source>
        <translation>宛先がこの名前またはアドレス</translation>
    </message>
    <message>
        <source>with these words in the subject</source>
        <translation>件名にこの語句を含む</translation>
    </message>
    <message>
        <source>in this folder</source>
        <translation>このフォルダー内</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>with a file attached</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>since this day, such as 2026-03-01</source>
        <translation>この日以降 (例: 2026-03-01)</translation>
    </message>
    <message>
        <source>before this day, such as 2026-03-01</source>
        <translation>この日より前 (例: 2026-03-01)</translation>
    </message>
    <message>
        <source>larger than this, such as 5M</source>
        <translation>これより大きい (例: 5M)</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>どちらか一方を含む</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>次の単語を含まない</translation>
    </message>
    <message>
        <source>with a copy to this name or address</source>
        <translation>Cc がこの名前またはアドレス</translation>
    </message>
    <message>
        <source>with these words in the text</source>
        <translation>本文にこの語句を含む</translation>
    </message>
    <message>
        <source>with a file of this name attached</source>
        <translation>この名前の添付ファイルあり</translation>
    </message>
    <message>
        <source>in this account</source>
        <translation>このアカウント内</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>このタグ付き</translation>
    </message>
    <message>
        <source>of this day, such as yesterday</source>
        <translation>この日 (例: yesterday)</translation>
    </message>
    <message>
        <source>smaller than this, such as 100k</source>
        <translation>これより小さい (例: 100k)</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>返信済み</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>転送済み</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>in Trash and Junk, too</source>
        <translation>ごみ箱と迷惑メールも含む</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>このメッセージはすでに送信トレイにあります。</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>このメッセージはもう送信トレイにありません。</translation>
    </message>
    <message>
        <source>It is too late to take this message back: it is being sent, or has been sent.</source>
        <translation>このメッセージはもう取り消せません。送信中か、すでに送信されています。</translation>
    </message>
    <message>
        <source>This message may have been sent. Say first whether it was, or send it again.</source>
        <translation>このメッセージは送信された可能性があります。先に送信されたかどうかを指定するか、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to anybody. %2</source>
        <translation>拒否された宛先: %1。だれにも送信していません。%2</translation>
    </message>
    <message>
        <source>Refused: %1. The others have the message. %2</source>
        <translation>拒否された宛先: %1。ほかの宛先には届いています。%2</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to those who do not have the message yet. %2</source>
        <translation>拒否された宛先: %1。まだ届いていない宛先には送信していません。%2</translation>
    </message>
    <message>
        <source>Refused: %1. It was sent to the others. %2</source>
        <translation>拒否された宛先: %1。ほかの宛先には送信しました。%2</translation>
    </message>
    <message>
        <source>The server has been putting this message off for three days. %1</source>
        <translation>サーバーが 3 日間このメッセージの受け付けを延期しています。%1</translation>
    </message>
    <message>
        <source>It could not be handed over for three days. %1</source>
        <translation>3 日間引き渡せませんでした。%1</translation>
    </message>
    <message>
        <source>The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not send it a second time by itself: look in Sent or ask a recipient, then choose.</source>
        <translation>メッセージを引き渡した後、サーバーが確認する前に接続が切れたため、送信された可能性があります。Postrider が自動的に再送信することはありません。「送信済み」を確認するか受信者に問い合わせてから、選んでください。</translation>
    </message>
    <message>
        <source>Send &quot;%1&quot;</source>
        <translation>「%1」を送信</translation>
    </message>
</context>
<context>
    <name>SendStory</name>
    <message>
        <source>Queue ID %1</source>
        <translation>キュー ID %1</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>%1 で暗号化</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>サーバーが受け付けました</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>%1 が受け付けました</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>送信トレイに入れました</translation>
    </message>
    <message>
        <source>Attempt %1 was put off</source>
        <translation>%1 回目の試行が延期されました</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>延期されました</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Refused for %1</source>
        <translation>%1 への送信が拒否されました</translation>
    </message>
    <message>
        <source>It is not known whether it was sent</source>
        <translation>送信されたかどうか不明です</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accepted by a server, recipients</comment>
        <translation>%1 (宛先: %2)</translation>
    </message>
    <message>
        <source>The server keeps it until its time</source>
        <translation>指定の時刻までサーバーが保管します</translation>
    </message>
    <message>
        <source>%1 keeps it until its time</source>
        <translation>指定の時刻まで %1 が保管します</translation>
    </message>
    <message>
        <source>Copy filed in Sent</source>
        <translation>「送信済み」にコピーを保存しました</translation>
    </message>
    <message>
        <source>You sent it on</source>
        <translation>あなたが送信を再開しました</translation>
    </message>
    <message>
        <source>Counted as sent</source>
        <translation>送信済みとみなされました</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <comment>when</comment>
        <translation>送信予定: %1</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>when</comment>
        <translation>次回の試行: %1</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>まもなく送信されます</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>接続を待っています</translation>
    </message>
    <message>
        <source>Attempt %1: being handed over</source>
        <translation>%1 回目の試行: 引き渡し中です</translation>
    </message>
    <message>
        <source>Handed over; the server has yet to confirm</source>
        <translation>引き渡し済みです。サーバーの確認を待っています</translation>
    </message>
    <message>
        <source>The copy goes to Sent next</source>
        <translation>次に「送信済み」にコピーを保存します</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>まだ引き渡していません</translation>
    </message>
    <message>
        <source>Accepted; nothing has been reported since</source>
        <translation>受け付けられました。その後の報告はありません</translation>
    </message>
    <message>
        <source>The server would take it; nothing has been handed over yet</source>
        <translation>サーバーは受け付け可能です。まだ何も引き渡していません</translation>
    </message>
    <message>
        <source>Put off for now; it will be tried again</source>
        <translation>延期されました。後で再試行します</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>A report arrived</source>
        <translation>報告が届きました</translation>
    </message>
    <message>
        <source>A report about %1 arrived</source>
        <translation>%1 についての報告が届きました</translation>
    </message>
    <message>
        <source>Delayed; still being tried</source>
        <translation>遅延しています。再試行中です</translation>
    </message>
    <message>
        <source>Delayed for %1; still being tried</source>
        <translation>%1 への配送が遅延しています。再試行中です</translation>
    </message>
    <message>
        <source>Passed on to a server that reports no further</source>
        <translation>これ以上報告しないサーバーに中継されました</translation>
    </message>
    <message>
        <source>Passed on for %1, to a server that reports no further</source>
        <translation>%1 宛てが、これ以上報告しないサーバーに中継されました</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配送されました</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>%1 に配送されました</translation>
    </message>
    <message>
        <source>Delivered to a list, which sends it on</source>
        <translation>リストに配送され、そこからさらに送信されます</translation>
    </message>
    <message>
        <source>Delivered to the list %1, which sends it on</source>
        <translation>リスト %1 に配送され、そこからさらに送信されます</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>配送できませんでした</translation>
    </message>
    <message>
        <source>Could not be delivered to %1</source>
        <translation>%1 に配送できませんでした</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開封されました</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>%1 が開封しました</translation>
    </message>
    <message>
        <source>Deleted, perhaps unread</source>
        <translation>削除されました (未読の可能性あり)</translation>
    </message>
    <message>
        <source>Deleted by %1, perhaps unread</source>
        <translation>%1 が削除しました (未読の可能性あり)</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 were put off</source>
        <translation>%1～%2 回目の試行が延期されました</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <translation>配送不能</translation>
    </message>
    <message>
        <source>could be delivered to nobody</source>
        <translation>全員に配送不能</translation>
    </message>
    <message>
        <source>could not be delivered to %1 of %2</source>
        <translation>%2 人中 %1 人に配送不能</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配送済み</translation>
    </message>
    <message>
        <source>delivered to all</source>
        <translation>全員に配送済み</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>%2 人中 %1 人に配送済み</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>開封済み</translation>
    </message>
    <message>
        <source>opened by all</source>
        <translation>全員が開封済み</translation>
    </message>
    <message>
        <source>opened by %1 of %2</source>
        <translation>%2 人中 %1 人が開封済み</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>delayed for all</source>
        <translation>全員分が遅延</translation>
    </message>
    <message>
        <source>delayed for %1 of %2</source>
        <translation>%2 人中 %1 人分が遅延</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accepted by a server, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not accepted by the server yet</source>
        <translation>サーバーはまだ受け付けていません</translation>
    </message>
</context>
<context>
    <name>SenderCheck</name>
    <message>
        <source>its sender</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Your mail server does not say whether this message really comes from %1.</source>
        <translation>このメッセージが本当に %1 から来たものか、メールサーバーが示していません。</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>確認できません</translation>
    </message>
    <message>
        <source>Your mail server found nothing that proves that this message comes from %1.</source>
        <translation>このメッセージが %1 から来たことを証明するものは、メールサーバーで見つかりませんでした。</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>%1 により確認済み</translation>
    </message>
    <message>
        <source>This message really comes from %1, as your mail server has checked.</source>
        <translation>このメッセージは本当に %1 から来たものです。メールサーバーが確認しました。</translation>
    </message>
    <message>
        <source>Failed the sender&apos;s check</source>
        <translation>差出人の確認に失敗</translation>
    </message>
    <message>
        <source>This message says that it comes from %1, but %1 does not vouch for it. It may be forged.</source>
        <translation>このメッセージは %1 から来たとされていますが、%1 はそれを保証していません。偽造の可能性があります。</translation>
    </message>
    <message>
        <source>Checked by your mail server</source>
        <translation>メールサーバーによる確認</translation>
    </message>
    <message>
        <source>Checked by your mail server, %1</source>
        <translation>メールサーバー %1 による確認</translation>
    </message>
    <message>
        <source>Signed by %1 (DKIM)</source>
        <translation>%1 による署名 (DKIM)</translation>
    </message>
    <message>
        <source>Sent by a server of %1 (SPF)</source>
        <translation>%1 のサーバーからの送信 (SPF)</translation>
    </message>
    <message>
        <source>As %1 wants it to be (DMARC)</source>
        <translation>%1 の方針に合致 (DMARC)</translation>
    </message>
    <message>
        <source>Not as %1 wants it to be (DMARC)</source>
        <translation>%1 の方針に不合致 (DMARC)</translation>
    </message>
    <message>
        <source>The servers that passed it on say what they found (ARC)</source>
        <translation>中継したサーバーによる確認結果 (ARC)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>not the sender&apos;s domain</source>
        <translation>差出人のドメインではない</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, looks like %2, which you know, but is another one.</source>
        <translation>差出人のドメイン %1 は、ご存じの %2 に似ていますが、別のものです。</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, is written with letters that are made to be mistaken for others.</source>
        <translation>差出人のドメイン %1 は、ほかの文字に見せかけた文字で書かれています。</translation>
    </message>
    <message>
        <source>The sender&apos;s name is yours, but the address, %1, is not.</source>
        <translation>差出人の名前はあなたのものですが、アドレス %1 は違います。</translation>
    </message>
    <message>
        <source>Answers would go to %1, which only looks like the sender&apos;s domain, %2.</source>
        <translation>返信先は %1 になりますが、差出人のドメイン %2 に似ているだけの別のものです。</translation>
    </message>
    <message>
        <source>Answers go to %1, not to %2.</source>
        <translation>返信先は %2 ではなく %1 になります。</translation>
    </message>
    <message>
        <source>This message names several authors: %1.</source>
        <translation>このメッセージには複数の作成者が記されています: %1</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>%2 の代理で %1 が送信しました。</translation>
    </message>
    <message>
        <source>You have had no mail from %1 before.</source>
        <translation>%1 からのメールはこれが初めてです。</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>The server %1 does not offer encryption on this port, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>サーバー %1 はこのポートで暗号化に対応していないため、何も送信しませんでした。アカウントの設定でポートと暗号化の種類を確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>%1 への接続が保護されていないため、パスワードは送信しませんでした。アカウントの設定で暗号化の種類を確認してください。</translation>
    </message>
    <message>
        <source>The server %1 does not offer to sign in here. Check server name and port in the account&apos;s settings.</source>
        <translation>サーバー %1 にはここではサインインできません。アカウントの設定でサーバーの名前とポートを確認してください。</translation>
    </message>
    <message>
        <source>The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.</source>
        <translation>サーバー %1 には、Postrider が対応しているサインイン方法がありません。詳しくはプロバイダーに問い合わせてください。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while sending. Nothing was sent.</source>
        <translation>送信するときに、Postrider で内部エラーが発生しました。何も送信していません。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while preparing this message. Nothing was sent.</source>
        <translation>メッセージを準備するときに、Postrider で内部エラーが発生しました。何も送信していません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that mail can be sent to. Correct it and send again.</source>
        <translation>「%1」はメールを送信できるアドレスではありません。修正してもう一度送信してください。</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>メッセージのサイズは %1 ですが、サーバーは %2 までしか受け付けません。添付ファイルを外すか小さくして、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The message names an address with letters that your mail provider&apos;s server cannot handle. Use an address without them, or another account.</source>
        <translation>メッセージのアドレスに、プロバイダーのサーバーが対応していない文字が含まれています。それらを含まないアドレスか、別のアカウントを使ってください。</translation>
    </message>
    <message>
        <source>The message is written in a form that your mail provider&apos;s server cannot carry, so nothing was sent. Open it as a new message and send that.</source>
        <translation>メッセージの形式にプロバイダーのサーバーが対応していないため、何も送信しませんでした。新規メッセージとして開き、それを送信してください。</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; has letters that your mail provider&apos;s server cannot handle. Ask the recipient for another address.</source>
        <translation>アドレス「%1」に、プロバイダーのサーバーが対応していない文字が含まれています。受信者に別のアドレスを問い合わせてください。</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s server cannot promise that the message stays encrypted on its whole way, so nothing was sent. Send it without that wish, or in another way.</source>
        <translation>プロバイダーのサーバーが、メッセージが全経路で暗号化されることを保証できないため、何も送信しませんでした。この条件を外して送信するか、別の方法で送ってください。</translation>
    </message>
    <message>
        <source>The connection is not secured, so nothing was sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>接続が保護されていないため、何も送信しませんでした。アカウントの設定で暗号化の種類を確認してください。</translation>
    </message>
    <message>
        <source>The server was not ready for another message on this connection.</source>
        <translation>サーバーは、この接続で次のメッセージを受け付ける準備ができていませんでした。</translation>
    </message>
    <message>
        <source>The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>メッセージを引き渡した後、サーバーが確認する前に接続が終了しました。送信された可能性があります。もう一度送信する前に「送信済み」フォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>サーバーの応答からは、メッセージが受け付けられたかどうかわかりません。送信された可能性があります。もう一度送信する前に「送信済み」フォルダーを確認してください。</translation>
    </message>
</context>
<context>
    <name>SmtpParser</name>
    <message>
        <source>The server&apos;s answer was not understood. It may not be a mail server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>サーバーの応答を解釈できませんでした。メールサーバーではないか、正常に動作していない可能性があります。原因はサーバーの管理者が調べられます。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy of this message on the disk is damaged. It is fetched from the server again; what is only here can be restored from a backup.</source>
        <translation>ディスクにあるこのメッセージのコピーが破損しています。サーバーから取得し直します。ここにしかないものは、バックアップから復元できます。</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>プロファイルのファイル %1 が破損しています。Postrider を終了し、このファイルを別の場所に移してください。その内容はサーバーから取得し直します。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, and Postrider goes on.</source>
        <translation>ディスクがいっぱいです。失われたものはありません。空きを増やすと、Postrider が続行します。</translation>
    </message>
    <message>
        <source>Postrider may not write to its profile folder. Check the folder&apos;s permissions.</source>
        <translation>プロファイルフォルダーへの書き込みが許可されていません。フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Postrider cannot open its profile folder. Check that the disk is there and that the folder may be read and written.</source>
        <translation>プロファイルフォルダーを開けません。ディスクが接続されているか、フォルダーの読み書きが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again.</source>
        <translation>プロファイルのファイルが破損しています。バックアップから復元するか、プロファイルを別の場所に移し、Postrider でメールを取得し直してください。</translation>
    </message>
    <message>
        <source>Another program is using Postrider&apos;s profile. Close it and try again.</source>
        <translation>別のプログラムが Postrider のプロファイルを使用中です。終了してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Postrider could not read or write its profile. Check the disk, then try again.</source>
        <translation>プロファイルの読み書きができませんでした。ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while saving. Please report it; the mail on the server is untouched.</source>
        <translation>保存するときに、Postrider で内部エラーが発生しました。この問題を報告してください。サーバーのメールには影響ありません。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>The profile lies on a network drive (%1). There, mail can be damaged when the connection breaks. Move the profile to a disk of this computer, and keep backups on the network drive.</source>
        <translation>プロファイルがネットワークドライブ (%1) にあります。接続が切れるとメールが破損することがあります。プロファイルをこのコンピューターのディスクに移し、ネットワークドライブにはバックアップを置いてください。</translation>
    </message>
    <message>
        <source>The profile lies in a folder that another program synchronises. It can overwrite mail that is just being written. Move the profile to another folder, and let backups be synchronised instead.</source>
        <translation>プロファイルが、別のプログラムが同期しているフォルダーにあります。書き込み中のメールが上書きされることがあります。プロファイルを別のフォルダーに移し、代わりにバックアップを同期してください。</translation>
    </message>
    <message>
        <source>This profile was written by a newer Postrider. Start that one, or choose another profile; nothing was changed.</source>
        <translation>このプロファイルは、より新しい Postrider で作成されています。そちらを起動するか、別のプロファイルを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>Postrider is incomplete: a part of its database description is missing. Install it again.</source>
        <translation>Postrider が不完全です。データベース定義の一部がありません。インストールし直してください。</translation>
    </message>
    <message>
        <source>The SQLite library of this system has no full-text search. Install a complete one.</source>
        <translation>このシステムの SQLite ライブラリーには全文検索機能がありません。機能のそろったものをインストールしてください。</translation>
    </message>
    <message>
        <source>The profile folder cannot be made. Choose another place, or check the permissions of the folder above it.</source>
        <translation>プロファイルフォルダーを作成できません。別の場所を選ぶか、上位のフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider. Use that window, or close it and try again.</source>
        <translation>このプロファイルは別の Postrider で開かれています。そのウィンドウを使うか、終了してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Postrider could not write its profile. Check the disk, then try again.</source>
        <translation>プロファイルに書き込めませんでした。ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk is full: new mail waits on the server. Make some room, and Postrider goes on.</source>
        <translation>ディスクがいっぱいです。新着メールはサーバーに残っています。空きを増やすと、Postrider が続行します。</translation>
    </message>
    <message>
        <source>There is not enough memory to store a message. Close other programs and try again.</source>
        <translation>メッセージを保存するためのメモリーが足りません。ほかのプログラムを終了して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>StoreBackup</name>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>バックアップを中止しました。バックアップは作成されていません。</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not.</source>
        <translation>バックアップに書き込めませんでした。保存先のディスクに空きがあるか確認し、なければ別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The backup cannot be written to this place. Choose a folder that you may write to.</source>
        <translation>この場所にはバックアップを書き込めません。書き込みが許可されているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Preparing the backup</source>
        <translation>バックアップの準備中</translation>
    </message>
    <message>
        <source>Copying the message list</source>
        <translation>メッセージ一覧をコピー中</translation>
    </message>
    <message>
        <source>The backup could not be written. Check the disk, then try again.</source>
        <translation>バックアップに書き込めませんでした。ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Writing the message list</source>
        <translation>メッセージ一覧の書き込み中</translation>
    </message>
    <message>
        <source>Writing the messages</source>
        <translation>メッセージの書き込み中</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>検査を中止しました。</translation>
    </message>
    <message>
        <source>Checking the message list</source>
        <translation>メッセージ一覧を検査中</translation>
    </message>
    <message>
        <source>Checking the stored messages</source>
        <translation>保存されているメッセージを検査中</translation>
    </message>
    <message>
        <source>Checking waiting changes</source>
        <translation>待機中の変更を検査中</translation>
    </message>
    <message>
        <source>Checking what is shown</source>
        <translation>表示内容を検査中</translation>
    </message>
    <message>
        <source>Checking counters</source>
        <translation>件数を検査中</translation>
    </message>
    <message>
        <source>Checking conversations</source>
        <translation>スレッドを検査中</translation>
    </message>
    <message>
        <source>Comparing stored messages with the list</source>
        <translation>保存されているメッセージを一覧と照合中</translation>
    </message>
    <message>
        <source>Reading all stored messages</source>
        <translation>保存されているメッセージをすべて読み込み中</translation>
    </message>
    <message>
        <source>An index of the message list was damaged; it was built again.</source>
        <translation>メッセージ一覧の索引が破損していたため、作り直しました。</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and restore the profile from a backup (postrider restore), or move the profile away and let Postrider fetch the mail again.</source>
        <translation>プロファイルのファイル %1 が破損しています。Postrider を終了し、バックアップからプロファイルを復元するか (postrider restore)、プロファイルを別の場所に移し、Postrider でメールを取得し直してください。</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>プロファイルのファイル %1 が破損しています。Postrider を終了し、このファイルを別の場所に移してください。その内容はサーバーから取得し直します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not here as a whole although the list said so; they are fetched again.</source>
        <translation>
            <numerusform>%Ln 件のメッセージは、一覧の記録と違って全体がそろっていなかったため、取得し直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room of %Ln message(s) that no list shows any more was freed.</source>
        <translation>
            <numerusform>どの一覧にも表示されなくなった %Ln 件のメッセージの領域を解放しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored message(s) were damaged; they are fetched again.</source>
        <translation>
            <numerusform>保存されている %Ln 件のメッセージが破損していたため、取得し直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.</source>
        <translation>
            <numerusform>まだどのサーバーにもない %Ln 件のメッセージが破損しています。もう一度インポートするか、新しいプロファイルにバックアップを復元してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln folder(s) were wrong; they have been counted again.</source>
        <translation>
            <numerusform>%Ln 個のフォルダーの件数が間違っていたため、数え直しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were not as their messages are; they have been put together again.</source>
        <translation>
            <numerusform>%Ln 件のスレッドがメッセージと一致していなかったため、まとめ直しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) were about nothing that is there; they were dropped.</source>
        <translation>
            <numerusform>待機中の %Ln 件の変更は、対象が存在しないため破棄しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.</source>
        <translation>
            <numerusform>どのフォルダーにも属していない %Ln 件のメッセージを一覧から取り除きました。サーバーにあるものは取得し直します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not shown as the server has them; now they are.</source>
        <translation>
            <numerusform>%Ln 件のメッセージの表示がサーバーと異なっていたため、修正しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreRestore</name>
    <message>
        <source>The profile could not be written. Check that there is room on the disk, and that you may write to the folder above it.</source>
        <translation>プロファイルに書き込めませんでした。ディスクに空きがあるか、上位のフォルダーへの書き込みが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>このバックアップは破損しています。何も復元していません。保管場所からファイルをもう一度コピーするか、より古いバックアップを使ってください。</translation>
    </message>
    <message>
        <source>Restoring was stopped; nothing was changed.</source>
        <translation>復元を中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Restoring the profile</source>
        <translation>プロファイルを復元中</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing. Nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>このバックアップは途中で切れていて、末尾がありません。何も復元していません。保管場所からファイルをもう一度コピーするか、より古いバックアップを使ってください。</translation>
    </message>
    <message>
        <source>A backup is restored into a folder that is empty or does not exist yet, so that nothing is overwritten. Choose another one, or move what is there away.</source>
        <translation>何も上書きしないように、バックアップは空のフォルダーか、まだ存在しないフォルダーに復元します。別のフォルダーを選ぶか、中にあるものを別の場所に移してください。</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that the file is there and that you may read it.</source>
        <translation>バックアップを読み込めません。ファイルがあるか、読み取りが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>This file is not a backup of Postrider. Choose the file that was written by “Back up”, or by postrider backup.</source>
        <translation>このファイルは Postrider のバックアップではありません。「バックアップ」または postrider backup で作成したファイルを選んでください。</translation>
    </message>
    <message>
        <source>This backup was written by a newer Postrider. Restore it with that one.</source>
        <translation>このバックアップは、より新しい Postrider で作成されています。そちらで復元してください。</translation>
    </message>
    <message>
        <source>This was waiting when the backup was made, and may have been sent since. Look into Sent or ask a recipient, then choose.</source>
        <translation>バックアップの作成時に待機中だったもので、その後に送信された可能性があります。「送信済み」を確認するか受信者に問い合わせてから、選んでください。</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider を終了しています。</translation>
    </message>
    <message>
        <source>Another search took its place.</source>
        <translation>別の検索に置き換えられました。</translation>
    </message>
    <message>
        <source>Postrider has not looked through %1 yet. Please search again in a moment.</source>
        <translation>Postrider はまだ %1 を確認していません。しばらくしてからもう一度検索してください。</translation>
    </message>
    <message>
        <source>This message is larger than Postrider takes as a whole (256 MB). Fetch its attachments one by one, or read it in your provider&apos;s web pages.</source>
        <translation>このメッセージは、Postrider が一度に扱える大きさ (256 MB) を超えています。添付ファイルを 1 つずつ取得するか、プロバイダーの Web ページで読んでください。</translation>
    </message>
    <message>
        <source>This message is on its way to another folder. It can be read as soon as that is done.</source>
        <translation>このメッセージは別のフォルダーに移動中です。移動が終わると読めるようになります。</translation>
    </message>
    <message>
        <source>The server has renumbered this folder. The message can be read as soon as Postrider has looked through it.</source>
        <translation>サーバーがこのフォルダーの番号を振り直しました。Postrider が確認し終わると、メッセージを読めるようになります。</translation>
    </message>
    <message>
        <source>This message is no longer on the server. It disappears from the list with the next look.</source>
        <translation>このメッセージはもうサーバーにありません。次の確認のときに一覧から消えます。</translation>
    </message>
    <message>
        <source>The server does not say what this message is made of, and it is larger than Postrider takes (256 MB). Read it in your provider&apos;s web pages.</source>
        <translation>サーバーがこのメッセージの構成を示しておらず、Postrider が扱える大きさ (256 MB) を超えています。プロバイダーの Web ページで読んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed the folder %1 from the server. What you changed on %Ln message(s) in it is lost with it.</source>
        <translation>
            <numerusform>別のプログラムがサーバーからフォルダー %1 を削除しました。その中の %Ln 件のメッセージに対する変更も失われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server renumbered a folder while it was being read. Postrider starts it again.</source>
        <translation>読み込み中に、サーバーがフォルダーの番号を振り直しました。Postrider が最初から読み込み直します。</translation>
    </message>
    <message>
        <source>The server cannot do this now: %1. It is tried again, and later changes in the same folders wait for it.</source>
        <translation>サーバーは現在これを実行できません: %1。後で再試行します。同じフォルダーでのその後の変更は、それまで待機します。</translation>
    </message>
    <message>
        <source>The server refused this: %1. The folders are as they were.</source>
        <translation>サーバーがこれを拒否しました: %1。フォルダーは元のままです。</translation>
    </message>
    <message>
        <source>The server refused this: %1. What was to be copied there is where it was.</source>
        <translation>サーバーがこれを拒否しました: %1。コピーするはずだったものは元の場所にあります。</translation>
    </message>
    <message>
        <source>The server refused this: %1. The messages are as they were.</source>
        <translation>サーバーがこれを拒否しました: %1。メッセージは元のままです。</translation>
    </message>
    <message>
        <source>The server did not take the draft “%1” into the Drafts folder. It is kept on this computer, and tried again when it is saved the next time.</source>
        <translation>サーバーが下書き「%1」を「下書き」フォルダーに受け付けませんでした。このコンピューターに保存されており、次に保存するときに再試行します。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched.</source>
        <translation>メッセージを読み込むときに、Postrider で内部エラーが発生しました。この問題を報告してください。サーバーのメールには影響ありません。</translation>
    </message>
    <message>
        <source>The account is no longer there.</source>
        <translation>アカウントはもうありません。</translation>
    </message>
    <message>
        <source>This mail server cannot tell its messages apart (it knows neither UIDL nor TOP), so nothing was fetched. Your mail provider can say whether there is another server.</source>
        <translation>このメールサーバーはメッセージを区別できない (UIDL も TOP もない) ため、何も取得していません。別のサーバーがあるかどうかは、プロバイダーに問い合わせてください。</translation>
    </message>
    <message numerus="yes">
        <source>The mail server does not say which %Ln message(s) it means. They stay there.</source>
        <translation>
            <numerusform>メールサーバーが、%Ln 件のメッセージを特定できませんでした。それらはサーバーに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>A message is larger than Postrider takes (256 MB). It stays on the mail server.</source>
        <translation>メッセージが、Postrider が扱える大きさ (256 MB) を超えています。メールサーバーに残ります。</translation>
    </message>
    <message>
        <source>This message is no longer on the mail server, or too large. Only its header is here.</source>
        <translation>このメッセージはもうメールサーバーにないか、大きすぎます。ここにはヘッダーだけがあります。</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>メールを取得中</translation>
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
        <translation>仕事</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate says so only where that no longer counts (the common name). Ask whoever runs the server for a newer one.</source>
        <translation>応答したサーバーが %1 であることを証明できませんでした。証明書では、もう有効とみなされない場所 (共通名) にしか名前がありません。サーバーの管理者に新しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account&apos;s settings; if it is right, somebody may be in between.</source>
        <translation>応答したサーバーが %1 であることを証明できませんでした。証明書は %2 のものです。アカウントの設定でサーバーの名前を確認してください。正しい場合は、第三者が通信に割り込んでいる可能性があります。</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>別の名前</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, compare its fingerprint and trust this one certificate; otherwise ask whoever runs the server.</source>
        <translation>%1 の証明書は自己署名で、このコンピューターが信頼する発行者による保証がありません。自分のサーバーであれば、フィンガープリントを照合し、この証明書だけを信頼してください。そうでなければ、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, ask there what its fingerprint is, and compare; otherwise ask whoever runs the server.</source>
        <translation>%1 の証明書の発行者を、このコンピューターは認識できません。組織が独自の証明書を発行している場合は、フィンガープリントを問い合わせて照合してください。そうでなければ、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. If the date on this computer is right, ask whoever runs the server to renew it.</source>
        <translation>%1 の証明書は %2 に期限が切れました。このコンピューターの日付が正しい場合は、サーバーの管理者に更新を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check the date on this computer; if it is right, ask whoever runs the server.</source>
        <translation>%1 の証明書は %2 から有効です。このコンピューターの日付を確認してください。正しい場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server. Ask whoever runs the server for a proper one.</source>
        <translation>%1 の証明書はサーバー用に発行されたものではありません。サーバーの管理者に正しい証明書を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by somebody who is not allowed to issue certificates. Ask whoever runs the server.</source>
        <translation>%1 の証明書は、証明書の発行を許可されていない者によって署名されています。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn. Ask whoever runs the server to replace it.</source>
        <translation>%1 の証明書は失効しています。サーバーの管理者に交換を依頼してください。</translation>
    </message>
    <message>
        <source>The server %1 showed no certificate, so it could not be verified. Ask whoever runs the server.</source>
        <translation>サーバー %1 が証明書を提示しなかったため、検証できませんでした。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is made in a way that others can forge (%2), so it proves nothing. Ask whoever runs the server to replace it.</source>
        <translation>%1 の証明書は偽造できる方式 (%2) で作られているため、何の証明にもなりません。サーバーの管理者に交換を依頼してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Ask whoever runs the server.</source>
        <translation>%1 の証明書を検証できませんでした。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The file with the trusted certificates for %1 could not be read, or holds none. Choose it again in the account&apos;s settings.</source>
        <translation>%1 用の信頼する証明書のファイルを読み込めないか、証明書が含まれていません。アカウントの設定で選び直してください。</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that it sets itself, or that its issuer sets</source>
        <translation>証明書が、自身または発行者の定めた規則に違反しています</translation>
    </message>
    <message>
        <source>A certificate can be forged (%1)</source>
        <translation>偽造できる証明書があります (%1)</translation>
    </message>
    <message>
        <source>It is not the certificate that you have chosen to trust there.</source>
        <translation>そこで信頼することを選んだ証明書ではありません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings; the server may also be too old for TLS 1.2.</source>
        <translation>%1 への安全な接続を確立できなかったため、何も送信しませんでした。アカウントの設定でポートと暗号化の種類を確認してください。サーバーが古く、TLS 1.2 に対応していない可能性もあります。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
</context>
<context>
    <name>postrider::AccountAssistant</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Enter the servers</source>
        <translation>サーバーを入力</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>メールを読む</translation>
    </message>
    <message>
        <source>Enter your address first; the settings are filled in from it.</source>
        <translation>先にアドレスを入力してください。それを基に設定が入力されます。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>The people you write to will see it beside your address.</source>
        <translation>メールの相手に、アドレスと一緒に表示されます。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>デモアカウントを試す</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>あなたのメールアドレス</translation>
    </message>
    <message>
        <source>Postrider knows the servers of many providers by itself. For all others it asks those who may know.</source>
        <translation>Postrider には多くのプロバイダーのサーバーが登録されています。それ以外は、情報がありそうなところに問い合わせます。</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>The part of your address behind the @, its name servers, and whoever takes its mail; always encrypted, but for the questions to name servers. No password is sent.</source>
        <translation>アドレスの @ より後の部分、そのネームサーバー、メールを受け取る事業者です。ネームサーバーへの問い合わせを除き、常に暗号化されます。パスワードは送信されません。</translation>
    </message>
    <message>
        <source>The public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>公開されているプロバイダーのリスト (autoconfig.thunderbird.net) にも問い合わせる(&amp;L)</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>ドメインだけを知らせ、アドレスは知らせません。</translation>
    </message>
    <message>
        <source>&amp;Tell your own domain the whole address; some need it to answer</source>
        <translation>自分のドメインにはアドレス全体を知らせる (応答に必要な場合があります)(&amp;T)</translation>
    </message>
    <message>
        <source>Looking for your mail servers</source>
        <translation>メールサーバーを探しています</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Is your mail really there?</source>
        <translation>メールは本当にそこにありますか?</translation>
    </message>
    <message>
        <source>If you do not know this name, ask your provider, or enter the servers yourself.</source>
        <translation>この名前に心当たりがない場合は、プロバイダーに問い合わせるか、自分でサーバーを入力してください。</translation>
    </message>
    <message>
        <source>&amp;I know that my mail is there</source>
        <translation>自分のメールがそこにあることを確認しました(&amp;I)</translation>
    </message>
    <message>
        <source>Which servers hold your mail?</source>
        <translation>メールが置かれているサーバー</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>受信メール</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>送信メール (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Certificate of your own issuer, if there is one</source>
        <translation>独自の発行者の証明書 (ある場合)</translation>
    </message>
    <message>
        <source>Certificate of your own issuer</source>
        <translation>独自の発行者の証明書</translation>
    </message>
    <message>
        <source>Not needed for servers on the Internet</source>
        <translation>インターネット上のサーバーでは不要</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What becomes of mail on the server?</source>
        <translation>サーバーのメールの扱い</translation>
    </message>
    <message>
        <source>With POP3, mail is fetched to this computer. It is deleted on the server only after it is safely here.</source>
        <translation>POP3 では、メールをこのコンピューターに取得します。サーバーから削除するのは、ここに安全に保存された後だけです。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>Nothing is saved before both servers have let you in.</source>
        <translation>両方のサーバーにサインインできるまで、何も保存しません。</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>証明書…</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so your sign-in is kept until you quit Postrider and never written to disk. You will be asked for it next time.</source>
        <translation>このコンピューターには使えるキーチェーンがないため、サインイン情報は Postrider を終了するまで保持され、ディスクには書き込まれません。次回はもう一度サインインが必要です。</translation>
    </message>
    <message>
        <source>Manual settings</source>
        <translation>手動設定</translation>
    </message>
    <message>
        <source>%1 is set up already. Enter another address, or close this window.</source>
        <translation>%1 はすでに設定されています。別のアドレスを入力するか、このウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>%1 itself is told the address, the others its domain only. Nobody is told a password.</source>
        <translation>アドレスを知らせるのは %1 自身だけで、ほかにはドメインだけを知らせます。パスワードはどこにも知らせません。</translation>
    </message>
    <message>
        <source>All are told the domain only, %1. Nobody is told a password.</source>
        <translation>どこにもドメイン (%1) だけを知らせます。パスワードはどこにも知らせません。</translation>
    </message>
    <message>
        <source>Nobody could be asked. Look whether this computer is online, and try again.</source>
        <translation>どこにも問い合わせできませんでした。このコンピューターがオンラインか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names: you find them on its help pages. Or look whether the address is right.</source>
        <translation>このアドレスのサーバーは、どの問い合わせ先からもわかりませんでした。プロバイダーのヘルプページなどでサーバーの名前を調べるか、アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <translation>あなたのメールサーバー</translation>
    </message>
    <message>
        <source>Your mail is at %1</source>
        <translation>あなたのメールは %1 にあります</translation>
    </message>
    <message>
        <source>This is what was found for %1. Your provider tells you whether it is right.</source>
        <translation>%1 用に見つかったサーバーです。正しいかどうかは、プロバイダーに確認してください。</translation>
    </message>
    <message>
        <source>These names are a guess for %1. Your provider tells you the right ones.</source>
        <translation>%1 用に推測した名前です。正しい名前はプロバイダーに確認してください。</translation>
    </message>
    <message>
        <source>Nobody who can be trusted says that the mail of %1 is there; whoever could change an answer on the way here could say so, too. Your password would go to:</source>
        <translation>%1 のメールがそこにあるという信頼できる情報はありません。途中で応答を書き換えられる者が、そう見せかけることもできます。パスワードの送信先:</translation>
    </message>
    <message>
        <source>I know that my mail is at %1</source>
        <translation>自分のメールが %1 にあることを確認しました</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password, only through the browser. This Postrider has no id with which it could ask %1 for that: whoever built it did not register it there. An id of your own goes into oauth-clients.json in the profile.</source>
        <translation>%1 にはパスワードではなく、ブラウザーでしかサインインできません。この Postrider には、%1 にそれを要求するための ID がありません。ビルドした人が登録していないためです。自分の ID は、プロファイル内の oauth-clients.json に記述できます。</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>%1 としてサインイン</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Continue to try the servers again.</source>
        <translation>ブラウザーでサインインしました。続けると、サーバーにもう一度接続します。</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and sent to %1 and %2 only.</source>
        <translation>このコンピューターのキーチェーンに保存され、%1 と %2 だけに送信されます。</translation>
    </message>
    <message>
        <source>What %1 says about this</source>
        <translation>%1 による説明</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>代わりにアプリパスワードを使う</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>代わりにブラウザーでサインイン</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Look whether you signed in as %1, and whether your provider lets mail programs in.</source>
        <translation>サーバーがサインインを受け付けませんでした。%1 としてサインインしたか、プロバイダーがメールソフトの使用を許可しているか確認してください。</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password. Type the password again; some providers want an app password.</source>
        <translation>サーバーがユーザー名とパスワードを受け付けませんでした。パスワードをもう一度入力してください。プロバイダーによってはアプリパスワードが必要です。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>The connection is not secure enough to send a password over it. Look at the server name and the security; if it is your own server, look at its certificate.</source>
        <translation>接続の安全性が不十分なため、パスワードを送信できません。サーバーの名前とセキュリティを確認してください。自分のサーバーであれば、証明書を確認してください。</translation>
    </message>
    <message>
        <source>Change the server settings</source>
        <translation>サーバーの設定を変更</translation>
    </message>
    <message>
        <source>Look at the server name and the port, and whether this computer is online.</source>
        <translation>サーバーの名前とポート、このコンピューターがオンラインかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now.</source>
        <translation>%1 の準備ができました。メールを取得しています。</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now; the newest comes first.</source>
        <translation>%1 の準備ができました。メールを新しい順に取得しています。</translation>
    </message>
</context>
<context>
    <name>postrider::AccountList</name>
    <message>
        <source>Needs you to sign in</source>
        <translation>サインインが必要</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>信頼されていない証明書</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an account up or down.</source>
        <translation>Alt と方向キーで、アカウントを上下に移動します。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>まだ保存されていません</translation>
    </message>
</context>
<context>
    <name>postrider::AccountMenu</name>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>メールを受信</translation>
    </message>
    <message>
        <source>New message from this account</source>
        <translation>このアカウントで新規メッセージ</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>表示するフォルダー…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>問題を調べる</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>アカウントを削除…</translation>
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
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings of the account</source>
        <translation>アカウントの設定</translation>
    </message>
    <message>
        <source>This page shows again what is saved.</source>
        <translation>このページを保存済みの内容に戻します。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a page on which something is not saved</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Something on this page is not saved</source>
        <translation>このページに保存していない変更があります</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>しばらくお待ちください…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>postrider::AccountWorker</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider を終了しています。</translation>
    </message>
    <message>
        <source>Postrider made a mistake while looking for mail. Please report it; the mail on the server is untouched.</source>
        <translation>メールを確認するときに、Postrider で内部エラーが発生しました。この問題を報告してください。サーバーのメールには影響ありません。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message numerus="yes">
        <source>The mail server wants %Ln minute(s) between two visits. Postrider looks again at %1.</source>
        <translation>
            <numerusform>メールサーバーが接続の間隔を %Ln 分空けるよう求めています。Postrider は %1 に再び確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 からの応答: 「%2」</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新の状態です</translation>
    </message>
    <message>
        <source>Up to date, except %1: the server does not open it.</source>
        <translation>%1 以外は最新の状態です。このフォルダーはサーバーが開きません。</translation>
    </message>
    <message>
        <source>There is no connection on which the server would tell of new mail in %1 at once: looked at every minute.</source>
        <translation>%1 の新着メールをサーバーからすぐに通知できる接続がないため、1 分ごとに確認します。</translation>
    </message>
    <message>
        <source>Something else answers in the place of the mail server. A sign-in page of the network may be in the way: open any page in a browser; Postrider goes on by itself.</source>
        <translation>メールサーバーの代わりに別の何かが応答しています。ネットワークのサインインページが原因かもしれません。ブラウザーで適当なページを開いてください。Postrider は自動的に続行します。</translation>
    </message>
</context>
<context>
    <name>postrider::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>アカウントはまだありません</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: pages of its settings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>変更を保存しますか?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
</context>
<context>
    <name>postrider::ActionRow</name>
    <message>
        <source>Remove this action</source>
        <translation>この操作を削除</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>実行する操作</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>Address to forward to</source>
        <translation>転送先のアドレス</translation>
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
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>Getting mail %1 of %2</source>
        <translation>メールを受信中 (%1/%2)</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>メールを受信中…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新の状態</translation>
    </message>
    <message>
        <source>What Postrider is doing</source>
        <translation>Postrider の動作状況</translation>
    </message>
</context>
<context>
    <name>postrider::ActivityPopover</name>
    <message>
        <source>Connected and up to date.</source>
        <translation>接続済みで、最新の状態です。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続されていません。</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>メールを受信中…</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>パスワードが必要です。</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>サーバーが身元を証明できませんでした。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が起きました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed for the search.</source>
        <translation>
            <numerusform>検索用に %1 件のメッセージをインデックスに登録中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to reach the server: %Ln change(s). Nothing is lost if you quit.</source>
        <translation>
            <numerusform>サーバーへの反映待ち: %Ln 件の変更。終了しても失われません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used on the server</source>
        <comment>room for mail</comment>
        <translation>サーバーの %2 のうち %1 を使用中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more folder(s) that do not open.</source>
        <translation>
            <numerusform>ほかに %Ln 個のフォルダーを開けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>最終確認: %1</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>次回の試行: %1</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>証明書…</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>問題を調べる</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>接続ログ</translation>
    </message>
    <message>
        <source>Nothing has been said on this connection yet.</source>
        <translation>この接続ではまだ通信がありません。</translation>
    </message>
    <message numerus="yes">
        <source>Old junk: %Ln message(s) have been removed for good.</source>
        <translation>
            <numerusform>古い迷惑メール: %Ln 件のメッセージを完全に削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::AppearancePage</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>文字の大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>Smaller (85 %)</source>
        <translation>小さめ (85 %)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Larger (115 %)</source>
        <translation>大きめ (115 %)</translation>
    </message>
    <message>
        <source>Large (130 %)</source>
        <translation>大 (130 %)</translation>
    </message>
    <message>
        <source>Very large (150 %)</source>
        <translation>特大 (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>2 倍 (200 %)</translation>
    </message>
    <message>
        <source>Of everything in Postrider. Messages can be made larger by themselves with Ctrl and plus.</source>
        <translation>Postrider 全体に適用されます。メッセージだけを拡大するには、Ctrl とプラスを使います。</translation>
    </message>
    <message>
        <source>&amp;Lists and menus</source>
        <translation>リストとメニュー(&amp;L)</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>How close rows stand to each other.</source>
        <translation>行と行の間隔です。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Li&amp;ght or dark</source>
        <translation>ライトまたはダーク(&amp;G)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Text at seven to one, and lines that can be seen.</source>
        <translation>文字のコントラストを 7:1 にし、線をはっきり表示します。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>モーション</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>動きを減らす(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is simply there.</source>
        <translation>スライドやフェードをせず、変化した内容をすぐに表示します。</translation>
    </message>
</context>
<context>
    <name>postrider::Arrivals</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新規メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln 件の新着メッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentActions</name>
    <message>
        <source>“%1” is a program, or can start one. Postrider does not start it. If you expected it and trust who sent it, save it first.</source>
        <translation>「%1」はプログラムか、プログラムを起動できるものです。Postrider は実行しません。心当たりがあり、差出人を信頼できる場合は、先に保存してください。</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened.</source>
        <translation>「%1」は開くと何かを実行する可能性があります。</translation>
    </message>
    <message>
        <source>%1 Open it only if you expected it and trust who sent it.</source>
        <comment>a sentence about what is wrong</comment>
        <translation>%1 心当たりがあり、差出人を信頼できる場合にだけ開いてください。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens “%1”. You can save it instead.</source>
        <translation>このコンピューターには「%1」を開くプログラムがありません。代わりに保存できます。</translation>
    </message>
    <message>
        <source>“%1” could be a program that harms this computer. Save it only if you expected it and trust who sent it.</source>
        <translation>「%1」は、このコンピューターに害を与えるプログラムの可能性があります。心当たりがあり、差出人を信頼できる場合にだけ保存してください。</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>添付ファイルを保存</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>すべての添付ファイルの保存先</translation>
    </message>
    <message>
        <source>The message is signed: its signature will no longer be good.</source>
        <translation>このメッセージには電子署名があり、その署名が無効になります。</translation>
    </message>
    <message>
        <source>“%1” will be saved on this computer, and then taken out of the message, also on the server.</source>
        <translation>「%1」をこのコンピューターに保存し、メッセージから取り出します。サーバーからも取り出されます。</translation>
    </message>
    <message>
        <source>“%1” will be deleted from the message, also on the server.</source>
        <translation>「%1」をメッセージから削除します。サーバーからも削除されます。</translation>
    </message>
    <message>
        <source>Save and take out…</source>
        <translation>保存して取り出す…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln 個の添付ファイルを「%1」に保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>“%1” was not taken out of its message: %2</source>
        <translation>「%1」をメッセージから取り出せませんでした: %2</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentChip</name>
    <message>
        <source>%1, not fetched</source>
        <comment>size of an attachment that is still on the server</comment>
        <translation>%1、未取得</translation>
    </message>
    <message>
        <source>Attachment that is a program. Activate to save it.</source>
        <translation>プログラムの添付ファイル。選択すると保存します。</translation>
    </message>
    <message>
        <source>Attachment. Activate to open it, or press Space to look at it.</source>
        <translation>添付ファイル。選択すると開き、スペースキーで内容を表示します。</translation>
    </message>
    <message>
        <source>It came in “%1”.</source>
        <translation>「%1」に入っていました。</translation>
    </message>
    <message>
        <source>It is still on the server, and fetched first.</source>
        <translation>まだサーバーにあり、先に取得します。</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentPreview</name>
    <message>
        <source>One moment…</source>
        <translation>しばらくお待ちください…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width and height of a picture, size of its file</comment>
        <translation>%1 × %2、%3</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>画像、%1</translation>
    </message>
    <message>
        <source>%1, only the beginning is shown</source>
        <translation>%1、先頭部分のみ表示</translation>
    </message>
    <message>
        <source>Of this kind of file nothing can be shown here.</source>
        <translation>この種類のファイルはここでは表示できません。</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentSaving</name>
    <message>
        <source>“%1” could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>「%1」を保存できませんでした。別のフォルダーを選ぶか、ディスクの空きを増やして、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentStrip</name>
    <message>
        <source>Fetch the whole message</source>
        <translation>メッセージ全体を取得</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%Ln more)…</source>
        <translation>
            <numerusform>すべて保存 (ほか %Ln 個)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>内容を表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>すべて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>転送(&amp;F)</translation>
    </message>
    <message>
        <source>Save, and &amp;take out of the message…</source>
        <translation>保存してメッセージから取り出す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Delete from the message…</source>
        <translation>メッセージから削除(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>postrider::Bar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>postrider::BodyEdit</name>
    <message>
        <source>Write your message</source>
        <translation>メッセージを入力してください</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>メッセージ本文</translation>
    </message>
</context>
<context>
    <name>postrider::BodyMenu</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>このアドレスにメッセージを作成</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>リンクをブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>名前を付けて画像を保存…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
</context>
<context>
    <name>postrider::BodyPolicyFields</name>
    <message>
        <source>As for the account</source>
        <translation>アカウントの設定に従う</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>最近のメッセージ</translation>
    </message>
    <message>
        <source>Only messages I open</source>
        <translation>開いたメッセージのみ</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>このコンピューターに保存するメッセージ</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>日数</translation>
    </message>
</context>
<context>
    <name>postrider::BodyViews</name>
    <message>
        <source>The simple view was asked for (POSTRIDER_BODY_VIEW).</source>
        <translation>簡易表示が指定されています (POSTRIDER_BODY_VIEW)。</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do is not installed.</source>
        <translation>書式付きメッセージをブラウザーと同じように表示する Postrider のコンポーネントがインストールされていません。</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do cannot be used: %1</source>
        <translation>書式付きメッセージをブラウザーと同じように表示する Postrider のコンポーネントを使えません: %1</translation>
    </message>
    <message>
        <source>it belongs to another version</source>
        <translation>別のバージョンのものです</translation>
    </message>
</context>
<context>
    <name>postrider::BrowserSignIn</name>
    <message>
        <source>Sign in on &amp;another device</source>
        <translation>別の端末でサインイン(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>コードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Your browser opens the page of %1. The password goes there and nowhere else; Postrider gets a key that you can take back at any time.</source>
        <translation>ブラウザーで %1 のページが開きます。パスワードはそこ以外には送信されません。Postrider が受け取る鍵は、いつでも無効にできます。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows now. It goes on here by itself when you have.</source>
        <translation>ブラウザーに表示されたページでサインインしてください。完了すると、ここで自動的に続行します。</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ページをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter the code. It goes on here by itself when you have.</source>
        <translation>いずれかの端末でこのページを開き、コードを入力してください。完了すると、ここで自動的に続行します。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, open it in a browser on this computer, and sign in there.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーし、このコンピューターのブラウザーで開いてサインインしてください。</translation>
    </message>
</context>
<context>
    <name>postrider::BusNotification</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Looking at the servers…</source>
        <translation>サーバーを調べています…</translation>
    </message>
    <message>
        <source>Nothing is sent to them meanwhile, and nobody signs in.</source>
        <translation>その間、サーバーには何も送信せず、サインインもしません。</translation>
    </message>
    <message>
        <source>The certificates could not be looked at</source>
        <translation>証明書を調べられませんでした</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>証明書に問題はありません</translation>
    </message>
    <message>
        <source>Both servers prove who they are. If something was wrong before, it may have been the network.</source>
        <translation>両方のサーバーが身元を証明しています。以前に問題があった場合は、ネットワークが原因だった可能性があります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1 ポート %2</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>発行対象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>名前のない相手</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trust</source>
        <translation>%1 が、信頼している証明書とは別の証明書を提示しています</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>%1 が身元を証明できませんでした</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>信頼しない</translation>
    </message>
    <message>
        <source>A certificate with this fault proves nothing, whoever shows it, so it cannot be trusted. Ask whoever runs the server for another.</source>
        <translation>この欠陥のある証明書は、だれが提示しても何の証明にもならないため、信頼できません。サーバーの管理者に別の証明書を依頼してください。</translation>
    </message>
    <message>
        <source>If you trust it, Postrider takes exactly this certificate for %1 at port %2, and sends your password and mail there. Whoever else could show it can read them. You can take that back at any time.</source>
        <translation>信頼すると、Postrider は %1 のポート %2 でこの証明書だけを受け入れ、パスワードとメールをそこに送信します。ほかにこの証明書を提示できる者がいれば、それらを読むことができます。信頼はいつでも取り消せます。</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what the administrator told me</source>
        <translation>管理者から知らされたフィンガープリントと照合しました</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>証明書は信頼されていません</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateList</name>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>どのサーバーも身元を証明する必要があります。あなたの指示だけで証明書が信頼されることはありません。</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1 ポート %2</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>%1 から信頼中 (問題: %2)</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>信頼を取り消す</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of %1</source>
        <translation>%1 の証明書の信頼を取り消す</translation>
    </message>
    <message>
        <source>Ends the connections that were made on it. Postrider asks again when it meets this certificate.</source>
        <translation>この証明書による接続を終了します。次にこの証明書が提示されたときは、再び確認します。</translation>
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
        <translation>その名前の操作に、ショートカットはありません。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>As in Gmail</source>
        <translation>Gmail と同じ</translation>
    </message>
    <message>
        <source>Postrider&apos;s own</source>
        <translation>Postrider 独自</translation>
    </message>
    <message>
        <source>%1, with shortcuts of your own</source>
        <comment>set of shortcuts</comment>
        <translation>%1 (独自のショートカットあり)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Open the message, take what is chosen</source>
        <translation>メッセージを開く、選んだものを確定する</translation>
    </message>
    <message>
        <source>Back one step, close</source>
        <translation>1 つ戻る、閉じる</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>次の欄またはボタンへ</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>選んだもののメニュー</translation>
    </message>
</context>
<context>
    <name>postrider::CheckList</name>
    <message>
        <source>Incoming mail: %1</source>
        <translation>受信メール: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>送信メール: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Works, secured with %1</source>
        <translation>正常 (%1 で保護)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>未実行</translation>
    </message>
</context>
<context>
    <name>postrider::ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>ターコイズ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>オリーブ</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
</context>
<context>
    <name>postrider::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Type what you look for: an action, a folder, a person or a message. Up and Down choose, Enter takes it, Escape closes.</source>
        <translation>操作、フォルダー、人、メッセージなど、探しているものを入力してください。上下キーで選択、Enter で確定、Esc で閉じます。</translation>
    </message>
    <message>
        <source>↑ ↓ choose    ↵ take    Esc close    &gt; actions    # folders    @ people    ? help</source>
        <extracomment>Keys of the command palette. Keep the signs and arrows as they are.</extracomment>
        <translation>↑ ↓ 選択    ↵ 確定    Esc 閉じる    &gt; 操作    # フォルダー    @ 人    ? ヘルプ</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerFields</name>
    <message>
        <source>Reply-To</source>
        <translation>返信先</translation>
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
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Choose where answers go</source>
        <translation>返信の送り先を選択</translation>
    </message>
    <message>
        <source>Add people who get a copy</source>
        <translation>コピーを受け取る人を追加</translation>
    </message>
    <message>
        <source>Add people who get a copy that nobody else sees</source>
        <translation>ほかの人に見えない形でコピーを受け取る人を追加</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 はすでに%2に入っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in %1 already.</source>
        <translation>
            <numerusform>そのうち %Ln 件はすでに%1に入っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ComposerMenu</name>
    <message>
        <source>&amp;Importance</source>
        <translation>重要度(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>高(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>低(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as template</source>
        <translation>テンプレートとして保存(&amp;S)</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>テンプレートから作成(&amp;T)…</translation>
    </message>
    <message>
        <source>Send to &amp;many, each by name…</source>
        <translation>複数の人に個別に送信(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>以前のバージョン(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerWindow</name>
    <message>
        <source>Plain text has no formatting and no pictures in it: what is formatted in this message becomes ordinary text.</source>
        <translation>テキスト形式では書式や画像を使えません。このメッセージの書式付きの部分は、通常のテキストになります。</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>テキスト形式にする</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Discard this message</source>
        <translation>このメッセージを破棄</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>書式付きテキスト</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>貼り付けた画像.png</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1 Keep this window open; what you wrote is in it.</source>
        <translation>下書きを保存できませんでした。%1 書いた内容はこのウィンドウにあるので、開いたままにしてください。</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>テンプレート: %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新規メッセージ</translation>
    </message>
    <message>
        <source>many servers refuse messages this large</source>
        <translation>この大きさのメッセージは多くのサーバーで拒否されます</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message numerus="yes">
        <source>The message was not sent yet: %1 cannot be an e-mail address. Correct or remove it.</source>
        <translation>
            <numerusform>メッセージはまだ送信されていません。%1 は正しいメールアドレスではありません。修正するか削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one recipient, then send again.</source>
        <translation>宛先を 1 つ以上追加してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>A file is still being read. Send again in a moment.</source>
        <translation>ファイルを読み込み中です。しばらくしてからもう一度送信してください。</translation>
    </message>
    <message>
        <source>The message was not sent. %1</source>
        <translation>メッセージは送信されませんでした。%1</translation>
    </message>
    <message>
        <source>Keep what you wrote?</source>
        <translation>書いた内容を残しますか?</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>下書きとして保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1 sends the message. Send it?</source>
        <translation>%1 でメッセージが送信されます。送信しますか?</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>送信し、次回から確認しない</translation>
    </message>
    <message>
        <source>The message has no subject.</source>
        <translation>メッセージに件名がありません。</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>件名を追加</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>件名なしで送信</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see each other&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln 人がお互いのアドレスを見られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>すべて Bcc へ移動</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>このまま送信</translation>
    </message>
    <message>
        <source>You wrote “%1”, but nothing is attached.</source>
        <translation>本文に「%1」とありますが、何も添付されていません。</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Importance, templates, earlier versions</source>
        <translation>重要度、テンプレート、以前のバージョン</translation>
    </message>
    <message>
        <source>Saved as a template. This message stays what it is.</source>
        <translation>テンプレートとして保存しました。このメッセージはそのまま残ります。</translation>
    </message>
    <message>
        <source>Attaching messages: %L1 of %L2</source>
        <translation>メッセージを添付しています: %L1 / %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln 件のメッセージは全体がこのコンピューターにないため除外しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Composing</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>作成に使えるアカウントがありません。先に追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s) can be attached to one.</source>
        <translation>
            <numerusform>1 通のメッセージに添付できるメッセージは最大 %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <comment>when</comment>
        <translation>%1 に送信されます</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>「%1」を送信中</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>“%1” could not be written into your list of words. It counts as right until Postrider ends.</source>
        <translation>「%1」を単語リストに書き込めませんでした。Postrider を終了するまでは正しい単語として扱われます。</translation>
    </message>
</context>
<context>
    <name>postrider::ComposingPage</name>
    <message>
        <source>Writing</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>&amp;Messages begin as</source>
        <translation>メッセージの形式(&amp;M)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>テキスト形式</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>書式付き</translation>
    </message>
    <message>
        <source>As the message that is answered, else plain text</source>
        <translation>返信元と同じ形式、それ以外はテキスト形式</translation>
    </message>
    <message>
        <source>An identity can have it otherwise: File, Accounts, Identities.</source>
        <translation>差出人情報ごとに変えられます: ［ファイル］→［アカウント］→［差出人情報］</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>送信の取り消し</translation>
    </message>
    <message>
        <source>Not at all: it leaves at once</source>
        <translation>取り消さない (すぐに送信)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒間</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that was sent can be &amp;taken back for</source>
        <translation>送信を取り消せる時間(&amp;T)</translation>
    </message>
    <message>
        <source>So long it waits in the outbox, also while you are online.</source>
        <translation>オンラインのときも、この時間は送信トレイで待機します。</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>送信する前に</translation>
    </message>
    <message>
        <source>Remind me of &amp;attachments</source>
        <translation>添付忘れを知らせる(&amp;A)</translation>
    </message>
    <message>
        <source>Asks where the text speaks of one and nothing is attached.</source>
        <translation>本文に添付についての記述があるのに何も添付されていないときに確認します。</translation>
    </message>
    <message>
        <source>Remind me of the &amp;subject</source>
        <translation>件名の入れ忘れを知らせる(&amp;S)</translation>
    </message>
    <message>
        <source>Remind me of &amp;many recipients</source>
        <translation>宛先が多いときに知らせる(&amp;M)</translation>
    </message>
    <message>
        <source>Offers to hide them from each other, from fifteen people on.</source>
        <translation>宛先が 15 人以上のとき、お互いに見えないようにすることを提案します。</translation>
    </message>
    <message>
        <source>Ask before the &amp;keyboard sends</source>
        <translation>キーボードで送信する前に確認する(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+Enter is easily pressed by mistake.</source>
        <translation>Ctrl+Enter は誤って押しやすいキーです。</translation>
    </message>
</context>
<context>
    <name>postrider::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>What of the message</source>
        <translation>メッセージの項目</translation>
    </message>
    <message>
        <source>Name of the header field</source>
        <translation>ヘッダーフィールドの名前</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>比較の方法</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>比較する値</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>postrider::ConnectionPage</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>By which way the connections of this account go: for mail in both directions, and to renew a sign-in.</source>
        <translation>このアカウントの接続の経路です。メールの送受信と、サインインの更新に使われます。</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>A server proves who it is by a certificate that others vouch for. One that nobody vouches for, as of your own server, you can compare and trust by itself: at that server only, and no other certificate in its place.</source>
        <translation>サーバーは、第三者が保証する証明書によって身元を証明します。自分のサーバーのものなど、だれも保証していない証明書は、照合して個別に信頼できます。そのサーバーでのみ有効で、代わりに別の証明書を受け入れることはありません。</translation>
    </message>
    <message>
        <source>Look at the servers&apos; certificates…</source>
        <translation>サーバーの証明書を表示…</translation>
    </message>
    <message>
        <source>Enter where the proxy is, and the password if it wants a user name.</source>
        <translation>プロキシの場所と、ユーザー名が必要な場合はパスワードを入力してください。</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
</context>
<context>
    <name>postrider::ContactEditor</name>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
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
        <translation>組織</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
</context>
<context>
    <name>postrider::ContactNote</name>
    <message>
        <source>Write</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>A new message to %1</source>
        <translation>%1 宛ての新規メッセージ</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>%1 の連絡先カード</translation>
    </message>
</context>
<context>
    <name>postrider::ContactsModel</name>
    <message numerus="yes">
        <source>%Ln message(s), last on %1</source>
        <translation>
            <numerusform>%Ln 件のメッセージ、最後は %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ContactsWindow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) removed.</source>
        <translation>
            <numerusform>%Ln 件のアドレスを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>%Ln 件の連絡先を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one.</source>
        <translation>
            <numerusform>%Ln 件の連絡先を 1 つに統合しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added.</source>
        <translation>
            <numerusform>%Ln 件の連絡先を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>グループを作成</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>グループの名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The group “%1” was deleted. Its contacts are still there.</source>
        <translation>グループ「%1」を削除しました。含まれていた連絡先は残っています。</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>連絡先をインポート</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>連絡先 (*.vcf *.vcard *.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3.</source>
        <translation>新規: %1、情報を追加: %2、登録済み: %3。</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>連絡先をエクスポート</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln 件の連絡先を「%1」にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>連絡先を検索</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>連絡先に追加</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>連絡先をインポート…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>vCard としてエクスポート…</translation>
    </message>
    <message>
        <source>Export as vCard for older programs…</source>
        <translation>古いプログラム用の vCard としてエクスポート…</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>表 (CSV) としてエクスポート…</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>すべての連絡先</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>収集したアドレス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln 件の連絡先を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that you have written to</source>
        <translation>メールを送ったことのあるアドレス</translation>
    </message>
    <message>
        <source>They are offered while you type. Add those to your contacts that you want to keep.</source>
        <translation>入力中に候補として表示されます。残しておきたいものは連絡先に追加してください。</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>連絡先はまだありません</translation>
    </message>
    <message>
        <source>Make one, or import them from a file of another program.</source>
        <translation>新しく作成するか、ほかのプログラムのファイルからインポートしてください。</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>連絡先を選んでください</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationRow</name>
    <message>
        <source>unread, </source>
        <comment>said by a screen reader before the sender</comment>
        <translation>未読, </translation>
    </message>
    <message>
        <source>%1%2, %3: %4</source>
        <comment>unread or nothing, sender, date, first words</comment>
        <translation>%1%2、%3: %4</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>スレッド</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>以前の %Ln 件のメッセージを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
</context>
<context>
    <name>postrider::DeliveryStrip</name>
    <message>
        <source>All details…</source>
        <translation>すべての詳細…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide what became of this message</source>
        <translation>このメッセージの配送状況を隠す</translation>
    </message>
    <message>
        <source>Show what became of this message</source>
        <translation>このメッセージの配送状況を表示</translation>
    </message>
</context>
<context>
    <name>postrider::Desktop</name>
    <message>
        <source>Another program opens mail links on this computer. Should Postrider do that?</source>
        <translation>このコンピューターでは、メールリンクは別のプログラムで開かれます。Postrider で開くようにしますか?</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Postrider をメールソフトにする</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>次回から確認しない</translation>
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
        <translation>新着メールを通知する(&amp;T)</translation>
    </message>
    <message>
        <source>While another window is in front. Never about junk, or what you have read elsewhere.</source>
        <translation>別のウィンドウが手前にあるときに通知します。迷惑メールや、ほかの場所で読んだメールは通知しません。</translation>
    </message>
    <message>
        <source>What a notification &amp;shows</source>
        <translation>通知に表示する内容(&amp;S)</translation>
    </message>
    <message>
        <source>Sender, subject and first words</source>
        <translation>差出人、件名、本文の冒頭</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>差出人と件名</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>差出人のみ</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>新着メールがあることのみ</translation>
    </message>
    <message>
        <source>It may be seen on a locked screen, or by whoever stands beside you.</source>
        <translation>ロック画面に表示されたり、そばにいる人に見られたりすることがあります。</translation>
    </message>
    <message>
        <source>For mail to</source>
        <translation>対象のアカウント</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages on the icon</source>
        <translation>未読メッセージの数をアイコンに表示する(&amp;U)</translation>
    </message>
    <message>
        <source>In the dock or the task bar, where the desktop can do that.</source>
        <translation>デスクトップが対応している場合、Dock またはタスクバーに表示します。</translation>
    </message>
    <message>
        <source>Show an icon in the t&amp;ray</source>
        <translation>システムトレイにアイコンを表示する(&amp;R)</translation>
    </message>
    <message>
        <source>This desktop has no tray just now.</source>
        <translation>現在、このデスクトップにはシステムトレイがありません。</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもシステムトレイで動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Without a tray, closing the window ends the program, whatever is chosen here.</source>
        <translation>システムトレイがない場合は、ここでの選択にかかわらず、ウィンドウを閉じるとプログラムが終了します。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>このコンピューターにサインインしたときに起動する(&amp;I)</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>最小化した状態で起動する(&amp;M)</translation>
    </message>
    <message>
        <source>In the tray, or as a minimised window where there is none.</source>
        <translation>システムトレイに、システムトレイがない場合は最小化したウィンドウで起動します。</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>メールリンク</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>デスクトップに問い合わせ中…</translation>
    </message>
    <message>
        <source>Postrider opens mail links on this computer.</source>
        <translation>このコンピューターでは、メールリンクは Postrider で開かれます。</translation>
    </message>
    <message>
        <source>Another program opens mail links on this computer.</source>
        <translation>このコンピューターでは、メールリンクは別のプログラムで開かれます。</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Postrider をメールソフトにする</translation>
    </message>
</context>
<context>
    <name>postrider::DoctorWindow</name>
    <message>
        <source>Ask the public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>公開されているプロバイダーのリスト (autoconfig.thunderbird.net) にも問い合わせる(&amp;L)</translation>
    </message>
    <message>
        <source>Send a &amp;test message to myself</source>
        <translation>自分宛てにテストメッセージを送信(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>報告をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>診断対象(&amp;K)</translation>
    </message>
    <message>
        <source>Account or address to look at</source>
        <translation>診断するアカウントまたはアドレス</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>ドメインだけを知らせ、アドレスは知らせません。</translation>
    </message>
    <message>
        <source>The doctor looks at everything between you and your mail. It changes nothing.</source>
        <translation>あなたとメールの間にあるものをすべて調べます。何も変更しません。</translation>
    </message>
    <message>
        <source>With what was said on the connections, without passwords.</source>
        <translation>接続での通信内容を含みます。パスワードは含みません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An address that has no account here</source>
        <translation>アカウントのないアドレス</translation>
    </message>
    <message>
        <source>Looks at everything once more, then sends a message from %1 to %1 and waits for it. It stays in the Inbox.</source>
        <translation>すべてをもう一度調べてから、%1 から %1 にメッセージを送信し、届くのを待ちます。メッセージは受信トレイに残ります。</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>中止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>再実行(&amp;R)</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>開始(&amp;R)</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 を調べています…</translation>
    </message>
    <message>
        <source>Stopped. What had been found by then is below.</source>
        <translation>中止しました。それまでにわかったことは下にあります。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Settings of the servers…</source>
        <translation>サーバーの設定…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The report is on the clipboard. There is no password in it.</source>
        <translation>報告をクリップボードにコピーしました。パスワードは含まれていません。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>The report is saved. There is no password in it.</source>
        <translation>報告を保存しました。パスワードは含まれていません。</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>報告を保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>postrider::DraftListModel</name>
    <message>
        <source>No recipient yet</source>
        <translation>宛先は未入力</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>%1, to %2, saved %3</source>
        <translation>%1、宛先 %2、保存 %3</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Template – %1</source>
        <comment>to these people</comment>
        <translation>テンプレート – %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject of a template, that it is one and to whom</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>postrider::DraftsPane</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>下書きはありません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted.</source>
        <translation>
            <numerusform>%Ln 件の下書きを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Begin a message with it</source>
        <translation>このテンプレートから作成</translation>
    </message>
</context>
<context>
    <name>postrider::Engine</name>
    <message>
        <source>There is no such account.</source>
        <translation>そのようなアカウントはありません。</translation>
    </message>
    <message>
        <source>This message is still on its way here from the account that it was in.</source>
        <translation>このメッセージは、元のアカウントからここに移動中です。</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and its account is switched off. Switch it on to fetch it.</source>
        <translation>この添付ファイルはまだサーバーにあり、アカウントがオフになっています。取得するにはオンにしてください。</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and Postrider is offline. Go online to fetch it.</source>
        <translation>この添付ファイルはまだサーバーにあり、Postrider はオフラインです。取得するにはオンラインにしてください。</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and its account is switched off. Switch it on to fetch it.</source>
        <translation>このメッセージはまだ取得されておらず、アカウントがオフになっています。取得するにはオンにしてください。</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and Postrider is offline.</source>
        <translation>このメッセージはまだ取得されておらず、Postrider はオフラインです。</translation>
    </message>
    <message>
        <source>The mail of this account is on this computer. There is nothing more to be searched on its server.</source>
        <translation>このアカウントのメールはこのコンピューターにあります。サーバーで検索できるものはほかにありません。</translation>
    </message>
    <message>
        <source>The server cannot be searched: the account is switched off.</source>
        <translation>サーバーを検索できません。アカウントがオフになっています。</translation>
    </message>
    <message>
        <source>The server cannot be searched: Postrider is offline.</source>
        <translation>サーバーを検索できません。Postrider はオフラインです。</translation>
    </message>
</context>
<context>
    <name>postrider::EngineBodyView</name>
    <message>
        <source>The message asked for something that it may not have (%1). This should never happen; please report it.</source>
        <translation>メッセージが、許可されていないものを要求しました (%1)。通常は起こらないことです。この問題を報告してください。</translation>
    </message>
    <message>
        <source>The part of the program that shows formatted messages has crashed or does not answer. This message is shown in a simpler way.</source>
        <translation>書式付きメッセージを表示する部分がクラッシュしたか、応答していません。このメッセージは簡易的に表示しています。</translation>
    </message>
</context>
<context>
    <name>postrider::FetchNote</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fetching the whole message: %1 of %2</source>
        <translation>メッセージ全体を取得中: %1/%2</translation>
    </message>
    <message>
        <source>Fetching “%1”: %2 of %3</source>
        <translation>「%1」を取得中: %2/%3</translation>
    </message>
</context>
<context>
    <name>postrider::FilterBar</name>
    <message>
        <source>Unread only</source>
        <translation>未読のみ</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>スター付きのみ</translation>
    </message>
    <message>
        <source>With attachment only</source>
        <translation>添付ファイルありのみ</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>タグ付き</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>クイックフィルター</translation>
    </message>
    <message>
        <source>Filter these messages</source>
        <translation>これらのメッセージを絞り込む</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>フィルターを閉じる</translation>
    </message>
</context>
<context>
    <name>postrider::FilterEditor</name>
    <message>
        <source>New filter</source>
        <translation>新しいフィルター</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>フィルターを編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What it does, if you leave it empty</source>
        <translation>空欄の場合は、フィルターの内容が名前になります</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>When new mail comes to the inbox</source>
        <translation>受信トレイに新着メールが届いたとき</translation>
    </message>
    <message>
        <source>Only when I run it</source>
        <translation>手動で実行するときのみ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>実行時期</translation>
    </message>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>満たす必要がある条件の数</translation>
    </message>
    <message>
        <source>Messages for which all of these hold</source>
        <translation>次のすべてに一致するメッセージ</translation>
    </message>
    <message>
        <source>Messages for which one of these holds</source>
        <translation>次のいずれかに一致するメッセージ</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>操作を追加</translation>
    </message>
    <message>
        <source>The filters below this one do not look at these messages</source>
        <translation>これより下のフィルターは、これらのメッセージに適用しない</translation>
    </message>
    <message>
        <source>Do this with them</source>
        <translation>実行する操作</translation>
    </message>
    <message>
        <source>Test on %1</source>
        <translation>%1 でテスト</translation>
    </message>
    <message>
        <source>Counts the messages it would hold for. Nothing is changed.</source>
        <translation>一致するメッセージの数を調べます。何も変更されません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>調べています…</translation>
    </message>
    <message numerus="yes">
        <source>Would hold for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件中 %L1 件のメッセージに一致します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln 件のメッセージは全体がこのコンピューターにないため、調べられませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of each goes out as an attachment, written as you, through the outbox. Never forwarded: junk, bounces, automatic answers, and what has been forwarded before. It cannot be taken back.</source>
        <translation>各メッセージのコピーが添付ファイルとして、あなたの名前で送信トレイから送信されます。迷惑メール、不達通知、自動返信、すでに転送されたものは転送されません。転送は取り消せません。</translation>
    </message>
</context>
<context>
    <name>postrider::FiltersWindow</name>
    <message>
        <source>There are no filters yet.</source>
        <translation>フィルターはまだありません。</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>A filter looks at new mail as it comes to the inbox and does what you have said: move it, tag it, mark it read.</source>
        <translation>フィルターは、受信トレイに届いた新着メールを調べ、移動、タグ付け、既読にするなど、指定した操作を行います。</translation>
    </message>
    <message>
        <source>Filters, in the order in which they are tried</source>
        <translation>フィルター (適用される順)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>順番を前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>順番を後へ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>フィルターの適用</translation>
    </message>
    <message>
        <source>Run the chosen one on %1</source>
        <translation>選択したフィルターを %1 に適用</translation>
    </message>
    <message>
        <source>Run all on %1</source>
        <translation>すべてのフィルターを %1 に適用</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>フィルターを削除</translation>
    </message>
    <message>
        <source>Delete the filter “%1”?</source>
        <translation>フィルター「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Messages stay where they are. To keep it for later, switch it off instead.</source>
        <translation>メッセージは今の場所に残ります。後で使うために残しておくには、削除せずにオフにしてください。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No filter is switched on.</source>
        <translation>オンになっているフィルターがありません。</translation>
    </message>
    <message>
        <source>Filtering was stopped</source>
        <translation>フィルターの適用を中止しました</translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>%Ln 件中 %L1 件のメッセージがフィルターに一致しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln 件のメッセージは全体がこのコンピューターにないため、調べられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) filtered</source>
        <translation>
            <numerusform>%Ln 件のメッセージにフィルターを適用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>このメッセージ内を検索</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>前を検索 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>次を検索 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%L1 of very many</source>
        <translation>%L1 件目 (該当多数)</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>which one of how many places was found</comment>
        <translation>%L1/%L2</translation>
    </message>
</context>
<context>
    <name>postrider::FindingRow</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>詳細: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindingsView</name>
    <message>
        <source>What was found</source>
        <translation>診断結果</translation>
    </message>
</context>
<context>
    <name>postrider::FolderMenu</name>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>ごみ箱を空にする…</translation>
    </message>
    <message>
        <source>Empty Junk…</source>
        <translation>迷惑メールを空にする…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから削除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>この中に新しいフォルダー…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>フォルダーを削除…</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>表示するフォルダー…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>プロパティ…</translation>
    </message>
    <message>
        <source>Remove this search…</source>
        <translation>この検索を削除…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>%1 の中に作るフォルダーの名前:</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>新しいフォルダーの名前:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>中にメッセージはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>中の %Ln 件のメッセージは完全に削除されます。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are removed from the mail server too. This cannot be undone.</source>
        <translation>
            <numerusform>中の %Ln 件のメッセージはメールサーバーからも削除されます。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) below it are deleted as well.</source>
        <translation>
            <numerusform>下位の %Ln 個のフォルダーも削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>Delete the folder %1?</source>
        <translation>フォルダー %1 を削除しますか?</translation>
    </message>
    <message>
        <source>There is no other copy of what is in %1. This cannot be undone.</source>
        <translation>%1 の中のものは、ほかにコピーがありません。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Everything in %1 is removed from the mail server too. This cannot be undone.</source>
        <translation>%1 の中のものはすべてメールサーバーからも削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>フォルダーを空にする</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>%Ln 件のメッセージを完全に削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>検索を削除</translation>
    </message>
    <message>
        <source>Remove the search %1?</source>
        <translation>検索 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Messages stay where they are.</source>
        <translation>メッセージは元の場所に残ります。</translation>
    </message>
</context>
<context>
    <name>postrider::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>Mail that is on this computer only</source>
        <translation>このコンピューターにだけあるメール</translation>
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
            <numerusform>%1、未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a folder and what is wrong with it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <comment>name, messages, those that need attention</comment>
        <extracomment>the outbox as a screen reader speaks it: how many are in it, and how many of them wait for the person</extracomment>
        <translation>%1、%2; %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>attention needed: %1</source>
        <translation>要確認 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1、メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account and how it is doing</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Drafts in progress</source>
        <translation>作成中の下書き</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a folder and its account</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>postrider::FolderPicker</name>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーへ移動</translation>
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
        <translation>購読: フォルダーの一覧に表示</translation>
    </message>
    <message>
        <source>Tell me of new mail here at once</source>
        <translation>このフォルダーの新着メールをすぐに知らせる</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <comment>title of a dialog about a folder</comment>
        <translation>%1 のプロパティ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <translation>サーバーでの名前</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1, of these %2 unread</source>
        <translation>%1 件、うち未読 %2 件</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最終確認</translation>
    </message>
    <message numerus="yes">
        <source>There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.</source>
        <translation>
            <numerusform>サーバーのタグの数が、Postrider で扱える数を超えています。全アカウントを合わせて %Ln 個のタグだけを表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Ordinary folder</source>
        <translation>通常のフォルダー</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
    <message>
        <source>Some servers tell of all folders by themselves. The others are asked over a connection for each such folder, up to four; beyond that the folder is looked at every minute. Other folders are looked at every ten minutes.</source>
        <translation>サーバーによっては、すべてのフォルダーの新着を自動的に通知します。そうでない場合は、このようなフォルダーごとに接続を使って確認します (最大 4 つ)。それを超えるフォルダーは 1 分ごとに、ほかのフォルダーは 10 分ごとに確認します。</translation>
    </message>
</context>
<context>
    <name>postrider::FolderRow</name>
    <message>
        <source>switched off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>postrider::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>postrider::FoldersPage</name>
    <message>
        <source>Folders that serve for something</source>
        <translation>特別な用途のフォルダー</translation>
    </message>
    <message>
        <source>They are on this computer.</source>
        <translation>このコンピューターにあります。</translation>
    </message>
    <message>
        <source>Most servers say which folder serves for what. Choose another one where yours does not, or where other programs on your mailbox use another.</source>
        <translation>どのフォルダーを何に使うかは、多くの場合サーバーが指定します。サーバーの指定がない場合や、ほかのプログラムが別のフォルダーを使っている場合は、ここで選んでください。</translation>
    </message>
    <message>
        <source>As the server says, always</source>
        <translation>常にサーバーの指定に従う</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>フォルダーの用途: %1</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>表示するフォルダー</translation>
    </message>
    <message>
        <source>Folders that are shown (subscribed)</source>
        <translation>表示するフォルダー (購読)</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>サーバーの指定に従う</translation>
    </message>
    <message>
        <source>As the server says (%1)</source>
        <comment>name of a folder</comment>
        <translation>サーバーの指定に従う (%1)</translation>
    </message>
    <message>
        <source>As the server says (none yet)</source>
        <translation>サーバーの指定に従う (まだなし)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A folder can serve for one thing only: choose another one for %1 or for %2.</source>
        <translation>1 つのフォルダーに指定できる用途は 1 つだけです。%1 または %2 に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>What is in Junk goes for good</source>
        <translation>迷惑メールの完全な削除</translation>
    </message>
    <message>
        <source>Counted from the day on which Postrider saw it there. It cannot be taken back.</source>
        <translation>Postrider が「迷惑メール」で最初に確認した日から数えます。削除は取り消せません。</translation>
    </message>
    <message>
        <source>Old junk</source>
        <translation>古い迷惑メール</translation>
    </message>
    <message>
        <source>Stays until I remove it</source>
        <translation>自分で削除するまで残す</translation>
    </message>
    <message numerus="yes">
        <source>Goes for good after %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後に完全に削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving puts messages into</source>
        <translation>アーカイブ先</translation>
    </message>
    <message>
        <source>One folder</source>
        <translation>1 つのフォルダー</translation>
    </message>
    <message>
        <source>A folder for each year</source>
        <translation>年ごとのフォルダー</translation>
    </message>
    <message>
        <source>A folder for each month of a year</source>
        <translation>年と月ごとのフォルダー</translation>
    </message>
</context>
<context>
    <name>postrider::FoundView</name>
    <message>
        <source>Postrider knows %1. Nobody was asked.</source>
        <translation>%1 は Postrider に登録されています。どこにも問い合わせていません。</translation>
    </message>
    <message>
        <source>From a file on this computer. Nobody was asked.</source>
        <translation>このコンピューターのファイルによる情報です。どこにも問い合わせていません。</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>%1 自身が公開している情報です。</translation>
    </message>
    <message>
        <source>The public list of providers says so.</source>
        <translation>公開されているプロバイダーのリストによる情報です。</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1 has these servers.</source>
        <translation>%1 のメールを受け取る事業者のサーバーです。</translation>
    </message>
    <message>
        <source>Nobody said so, but these servers answer under the usual names.</source>
        <translation>公開された情報はありませんが、一般的な名前のサーバーが応答しています。</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <translation>%1 (%2、ポート %3)</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>最初から暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Encrypted before anything is said (STARTTLS, required)</source>
        <translation>通信の開始前に暗号化 (STARTTLS、必須)</translation>
    </message>
    <message>
        <source>On this computer itself</source>
        <translation>このコンピューター自身</translation>
    </message>
    <message>
        <source>&amp;IMAP: mail stays on the server, the same on all devices</source>
        <translation>IMAP: メールはサーバーに残り、すべての端末で同じ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to this computer</source>
        <translation>POP3: メールをこのコンピューターに取得(&amp;P)</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>受信メール</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>送信メール</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
</context>
<context>
    <name>postrider::GeneralPage</name>
    <message>
        <source>&amp;Name of the account</source>
        <translation>アカウントの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Only you see it, above its folders. If it is empty, the address stands there.</source>
        <translation>フォルダーの上に表示され、あなたにしか見えません。空の場合はアドレスが表示されます。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>A mark beside its name, and beside its messages where those of all accounts are listed together.</source>
        <translation>アカウントの名前の横に付く目印です。全アカウントのメッセージをまとめて表示するときは、メッセージの横にも付きます。</translation>
    </message>
    <message>
        <source>&amp;This account is switched on</source>
        <translation>このアカウントをオンにする(&amp;T)</translation>
    </message>
    <message>
        <source>Switched off, Postrider does not connect for it: no mail comes, and what is in its outbox waits. All that is on this computer stays and can be read.</source>
        <translation>オフにすると、Postrider はこのアカウントの接続を行いません。メールは届かず、送信トレイのものは待機します。このコンピューターにあるものはすべて残り、読むことができます。</translation>
    </message>
    <message>
        <source>Address and server</source>
        <translation>アドレスとサーバー</translation>
    </message>
    <message>
        <source>%1. Mail is fetched from %2 (POP3) and is on this computer.</source>
        <translation>%1。メールは %2 (POP3) から取得され、このコンピューターにあります。</translation>
    </message>
    <message>
        <source>%1. Mail is on %2 (IMAP).</source>
        <translation>%1。メールは %2 (IMAP) にあります。</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
</context>
<context>
    <name>postrider::HtmlSignatureField</name>
    <message>
        <source>Also a f&amp;ormatted one, for programs that show HTML</source>
        <translation>書式付きの署名も使う (HTML を表示するプログラム用)(&amp;O)</translation>
    </message>
    <message>
        <source>Its HTML, as your company gave it to you or another program shows it:</source>
        <translation>署名の HTML (勤務先から受け取ったもの、またはほかのプログラムで表示されるもの):</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>署名の HTML</translation>
    </message>
    <message>
        <source>So it is sent. What could run or pretend is taken out; pictures of the web are not loaded here.</source>
        <translation>この形で送信されます。実行や偽装に使えるものは取り除かれ、Web 上の画像はここでは読み込まれません。</translation>
    </message>
    <message>
        <source>The signature as it is sent</source>
        <translation>送信される署名</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>書式付きの署名が大きすぎるか、入れ子が深すぎます。もっと簡単にしてください。</translation>
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
        <translation>新規メッセージの差出人には先頭のものを使います。返信には、受信したメールの宛先になったものを使います。</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>差出人情報</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move one up or down.</source>
        <translation>Alt と方向キーで、上下に移動します。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>アドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Answers go &amp;to</source>
        <translation>返信先(&amp;T)</translation>
    </message>
    <message>
        <source>The address above</source>
        <translation>上のアドレス</translation>
    </message>
    <message>
        <source>A &amp;blind copy of everything to this address</source>
        <translation>すべての控えをこのアドレスに Bcc で送る(&amp;B)</translation>
    </message>
    <message>
        <source>Addresses with a &amp;plus are this one, too</source>
        <translation>「+」付きのアドレスもこの差出人情報として扱う(&amp;P)</translation>
    </message>
    <message>
        <source>Mail to name+anything@example.org is answered as name@example.org.</source>
        <translation>name+anything@example.org 宛てのメールに name@example.org として返信します。</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>書式付きテキスト</translation>
    </message>
    <message>
        <source>Messages begin &amp;as</source>
        <translation>メッセージ作成時の形式(&amp;A)</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>署名(&amp;U)</translation>
    </message>
    <message>
        <source>At the end, below what is quoted</source>
        <translation>末尾 (引用の下)</translation>
    </message>
    <message>
        <source>Above what is quoted</source>
        <translation>引用の上</translation>
    </message>
    <message>
        <source>&amp;Where it stands in answers</source>
        <translation>返信での位置(&amp;W)</translation>
    </message>
    <message>
        <source>Below what is quoted</source>
        <translation>引用の下</translation>
    </message>
    <message>
        <source>Where you begin to &amp;write in answers</source>
        <translation>返信の書き始めの位置(&amp;S)</translation>
    </message>
    <message>
        <source>The line above what is &amp;quoted</source>
        <translation>引用の上に入れる行(&amp;Q)</translation>
    </message>
    <message>
        <source>On (date), (name) wrote:</source>
        <comment>placeholder: what stands above a quote</comment>
        <translation>(日付)、(名前) さんのメッセージ:</translation>
    </message>
    <message>
        <source>%name, %address, %date, %time and %subject stand for those of the message that is answered.</source>
        <translation>%name、%address、%date、%time、%subject は、返信するメッセージの名前、アドレス、日付、時刻、件名に置き換えられます。</translation>
    </message>
    <message>
        <source>So an answer will look:</source>
        <translation>返信の例:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新しい差出人情報</translation>
    </message>
    <message>
        <source>%1 – new mail</source>
        <comment>an identity, the one that new mail is from</comment>
        <translation>%1 – 新規メッセージ用</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first.</source>
        <translation>アカウントには差出人情報が 1 つ以上必要です。先に別のものを追加してください。</translation>
    </message>
    <message>
        <source>What somebody wrote</source>
        <comment>in the preview of an answer</comment>
        <translation>相手の書いた文章</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>in the preview of an answer</comment>
        <translation>あなたの返信</translation>
    </message>
    <message>
        <source>Enter the address of the new identity, or remove it.</source>
        <translation>新しい差出人情報のアドレスを入力するか、削除してください。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>「%1」はメールアドレスではありません。name@example.org のような形で入力してください。</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text.</source>
        <translation>書式付きの署名には、テキストで読む人のためにテキストの署名も必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>「%1」は返信先に使えるメールアドレスではありません。</translation>
    </message>
    <message>
        <source>&amp;Identities</source>
        <translation>差出人情報(&amp;I)</translation>
    </message>
</context>
<context>
    <name>postrider::InlinePictures</name>
    <message>
        <source>This picture cannot stand in the text: it is no PNG, JPEG, GIF or WebP picture, or a very large one. Attach it as a file instead.</source>
        <translation>この画像は本文に入れられません。PNG、JPEG、GIF、WebP のいずれでもないか、大きすぎます。ファイルとして添付してください。</translation>
    </message>
    <message>
        <source>The pictures in the text would be %1, and few servers take more than %2. Make some of them smaller, or share them another way.</source>
        <translation>本文の画像は合計 %1 になりますが、%2 を超えるメッセージを受け付けるサーバーはほとんどありません。画像をいくつか小さくするか、別の方法で共有してください。</translation>
    </message>
    <message>
        <source>This picture could not be made smaller. It stays as it is.</source>
        <translation>この画像を小さくできませんでした。元のままです。</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceClient</name>
    <message>
        <source>This command is too long to be handed to the Postrider that has the profile open. Give it less at once, or close that one.</source>
        <translation>このコマンドは長すぎて、プロファイルを開いている Postrider に渡せません。一度に渡す量を減らすか、そちらを終了してください。</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceLink</name>
    <message>
        <source>The Postrider that has this profile open is of another version. Close it, then try again.</source>
        <translation>このプロファイルを開いている Postrider は別のバージョンです。終了してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>postrider::InvitationCard</name>
    <message>
        <source>Without a title</source>
        <translation>タイトルなし</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>繰り返し: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>主催者: %1</translation>
    </message>
    <message numerus="yes">
        <source>With %1 and %Ln more</source>
        <translation>
            <numerusform>参加者: %1 ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>参加者: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) in the same calendar</source>
        <translation>
            <numerusform>同じカレンダーにほか %Ln 件の予定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::KeyboardPage</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>このキーを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Use these, &amp;too</source>
        <translation>このキーも使う(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>すべてリセット(&amp;A)…</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>ショートカットのセット</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>Postrider&apos;s own, much as in Thunderbird</source>
        <translation>Postrider 独自 (Thunderbird に近いもの)</translation>
    </message>
    <message>
        <source>As in Gmail: single letters</source>
        <translation>Gmail と同じ (文字キー 1 つ)</translation>
    </message>
    <message>
        <source>Letters are shortcuts in the message list and in the message only, never where you write.</source>
        <translation>文字キーがショートカットになるのは、メッセージのリストとメッセージ内だけです。入力欄では働きません。</translation>
    </message>
    <message>
        <source>Shortcuts of your own</source>
        <translation>独自のショートカット</translation>
    </message>
    <message>
        <source>Find an action, or keys</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作とそのショートカット</translation>
    </message>
    <message>
        <source>Press the keys. Tab goes on to the buttons.</source>
        <translation>キーを押してください。Tab でボタンへ移ります。</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>すべてのショートカットをリセット</translation>
    </message>
    <message>
        <source>Forget all shortcuts of your own?</source>
        <translation>独自のショートカットをすべて破棄しますか?</translation>
    </message>
    <message>
        <source>Every action has the keys of the chosen set again.</source>
        <translation>すべての操作が、選択したセットのキーに戻ります。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>tooltip: keys</comment>
        <translation>%1 (独自)</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>別のキーを割り当てるには、操作を選んでください。</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>「%1」の新しいキー:</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <comment>keys, actions</comment>
        <translation>%1 は次の操作で使われています: %2</translation>
    </message>
    <message>
        <source>Keys are taken</source>
        <translation>キーは使用中です</translation>
    </message>
    <message>
        <source>Take %1 away from: %2?</source>
        <comment>keys, actions</comment>
        <translation>%1 を次の操作から外しますか? %2</translation>
    </message>
    <message>
        <source>These keys can do one thing only.</source>
        <translation>1 つのキーに割り当てられる操作は 1 つだけです。</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>割り当て直す</translation>
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
        <translation>日付と時刻を選択…</translation>
    </message>
</context>
<context>
    <name>postrider::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>リンクを挿入</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>リンクを変更</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>テキスト(&amp;T)</translation>
    </message>
    <message>
        <source>Without an address it is text like any other.</source>
        <translation>アドレスがない場合は、通常のテキストになります。</translation>
    </message>
    <message>
        <source>A link leads to an address of the web or to a mail address.</source>
        <translation>リンク先には、Web のアドレスまたはメールアドレスを指定します。</translation>
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
        <translation>ファイル「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than an address book can be.</source>
        <translation>ファイル「%1」は、アドレス帳として扱える大きさを超えています。</translation>
    </message>
    <message>
        <source>Card %1 has neither a name nor an address, and was left out.</source>
        <translation>カード %1 には名前もアドレスもないため、除外しました。</translation>
    </message>
    <message>
        <source>A picture of “%1” is too large, and was left out.</source>
        <translation>「%1」の画像は大きすぎるため、除外しました。</translation>
    </message>
    <message>
        <source>There are no contacts in this file that Postrider can read: neither vCards nor a table whose first row names its columns. Export it anew as vCard (.vcf).</source>
        <translation>このファイルには、Postrider が読み込める連絡先がありません。vCard でも、1 行目に列の名前がある表でもありません。vCard (.vcf) としてもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The file is too long: its end was left out.</source>
        <translation>ファイルが長すぎるため、末尾を除外しました。</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>次の列を除外しました: %1</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>ファイル「%1」に書き込めません。ディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file “%1” is not there, or is no file.</source>
        <translation>ファイル「%1」がないか、ファイルではありません。</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>ファイル「%1」は、メッセージとして扱える大きさを超えています。</translation>
    </message>
    <message>
        <source>There is no message in the file “%1”.</source>
        <translation>ファイル「%1」にメッセージがありません。</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>“%1” cannot be a keyword: letters, digits and - _ $ . are what mail servers take.</source>
        <translation>「%1」はキーワードにできません。メールサーバーで使えるのは、英字、数字、- _ $ . です。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln keywords already, and no more are possible.</source>
        <translation>
            <numerusform>キーワードはすでに %Ln 個あり、これ以上追加できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer there. The messages are where they were.</source>
        <translation>フォルダーはもうありません。メッセージは元の場所にあります。</translation>
    </message>
    <message>
        <source>The folder is no longer there. Nothing was copied.</source>
        <translation>フォルダーはもうありません。何もコピーしていません。</translation>
    </message>
    <message>
        <source>Only Trash and Junk can be emptied. Nothing was removed.</source>
        <translation>空にできるのは、ごみ箱と迷惑メールだけです。何も削除していません。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>そのようなアカウントはありません。</translation>
    </message>
    <message>
        <source>%1 cannot be removed: they are part of the profile. What is in them can be.</source>
        <translation>%1 はプロファイルの一部のため、削除できません。中のものは削除できます。</translation>
    </message>
    <message>
        <source>%1 signs in through the browser; a password is of no use there.</source>
        <translation>%1 はブラウザーでサインインするため、パスワードは使いません。</translation>
    </message>
    <message>
        <source>%1 are a place on this computer: there is nothing to set up.</source>
        <translation>%1 はこのコンピューター上の場所のため、設定するものはありません。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>「%1」はメールアドレスではありません。name@example.org のような形で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>「%1」は返信先に使えるメールアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 is switched off, so nothing connects for it. Switch it on first.</source>
        <translation>%1 はオフになっているため、接続しません。先にオンにしてください。</translation>
    </message>
    <message>
        <source>Switched off. Its mail stays here, and what is in its outbox waits.</source>
        <translation>オフになっています。メールはここに残り、送信トレイのものは待機します。</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>アカウントのメールは IMAP か POP3 のどちらかで受信し、後から変更できません。もう一方にするには、アドレスをもう一度追加してください。</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>書式付きの署名が大きすぎるか、入れ子が深すぎます。もっと簡単にしてください。</translation>
    </message>
    <message>
        <source>There is no such identity.</source>
        <translation>そのような差出人情報はありません。</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first, or remove the account.</source>
        <translation>アカウントには差出人情報が 1 つ以上必要です。先に別のものを追加するか、アカウントを削除してください。</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>このメッセージはもうここにありません。</translation>
    </message>
    <message>
        <source>This message has not been fetched yet.</source>
        <translation>このメッセージはまだ取得されていません。</translation>
    </message>
    <message>
        <source>This attachment cannot be taken out of the message: it is packed into another part of it.</source>
        <translation>この添付ファイルはほかの部分に組み込まれているため、メッセージから取り出せません。</translation>
    </message>
    <message>
        <source>This message is signed. Without the attachment its signature would no longer be good.</source>
        <translation>このメッセージには電子署名があります。添付ファイルを取り除くと、署名が無効になります。</translation>
    </message>
    <message>
        <source>This certificate cannot be trusted: %1</source>
        <translation>この証明書は信頼できません: %1</translation>
    </message>
    <message>
        <source>A contact needs a name or an address.</source>
        <translation>連絡先には名前またはアドレスが必要です。</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>この連絡先はもうありません。</translation>
    </message>
    <message>
        <source>These contacts are no longer there.</source>
        <translation>これらの連絡先はもうありません。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>グループには名前が必要です。</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>このグループはもうありません。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or take it away first.</source>
        <translation>「%1」はすでにあります。別の名前を選ぶか、先に取り除いてください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>フォルダーはもうありません。</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln filters already, and no more are possible.</source>
        <translation>
            <numerusform>フィルターはすでに %Ln 個あり、これ以上追加できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>このフィルターはもうありません。</translation>
    </message>
    <message>
        <source>The folder of this filter is no longer there. Choose another one.</source>
        <translation>このフィルターのフォルダーはもうありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>フィルターの適用</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>フォルダーには名前が必要です。</translation>
    </message>
    <message>
        <source>This server does not take “%1” in the name of a folder.</source>
        <translation>このサーバーでは、フォルダーの名前に「%1」を使えません。</translation>
    </message>
    <message>
        <source>The name of a folder has no line breaks and no control characters.</source>
        <translation>フォルダーの名前に、改行や制御文字は使えません。</translation>
    </message>
    <message>
        <source>This server has no folders within folders.</source>
        <translation>このサーバーでは、フォルダーの中にフォルダーを作れません。</translation>
    </message>
    <message>
        <source>The inbox is the server&apos;s choice.</source>
        <translation>受信トレイはサーバーが決めます。</translation>
    </message>
    <message>
        <source>The folder to import into is no longer there, or holds no messages.</source>
        <translation>インポート先のフォルダーはもうないか、メッセージを入れられません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were left out.</source>
        <translation>
            <numerusform>ほかに %Ln 個のファイルを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the file is untouched.</source>
        <translation>メッセージを読み込むときに、Postrider で内部エラーが発生しました。この問題を報告してください。ファイルには影響ありません。</translation>
    </message>
    <message>
        <source>Postrider made a mistake. Please report it; no message was lost.</source>
        <translation>Postrider で内部エラーが発生しました。この問題を報告してください。失われたメッセージはありません。</translation>
    </message>
    <message>
        <source>This was stopped before it was done. What was done by then stays.</source>
        <translation>完了する前に中止されました。それまでに行われたことは残ります。</translation>
    </message>
    <message>
        <source>This message has no Message-ID, so nothing says which messages belong to it. Nothing was changed.</source>
        <translation>このメッセージには Message-ID がないため、関連するメッセージがわかりません。何も変更していません。</translation>
    </message>
    <message>
        <source>A message without a Message-ID would not be found again when its time has come. Nothing was put aside.</source>
        <translation>Message-ID のないメッセージは、時刻が来たときに見つけられません。スヌーズしていません。</translation>
    </message>
    <message>
        <source>Mail in Junk never loads pictures from the web.</source>
        <translation>迷惑メールのメッセージでは、Web 上の画像を読み込みません。</translation>
    </message>
    <message>
        <source>Pictures from the web are loaded for messages that are in an account.</source>
        <translation>Web 上の画像は、アカウントにあるメッセージでのみ読み込まれます。</translation>
    </message>
    <message>
        <source>You have switched pictures from the web off.</source>
        <translation>Web 上の画像はオフに設定されています。</translation>
    </message>
    <message>
        <source>“Always” is for senders of whom your mail server has checked that it is them.</source>
        <translation>「常に表示」は、本人であることをメールサーバーが確認した差出人にだけ使えます。</translation>
    </message>
    <message>
        <source>Pictures of this message are not to be loaded.</source>
        <translation>このメッセージの画像は読み込めません。</translation>
    </message>
    <message>
        <source>The search index was damaged; it is made anew.</source>
        <translation>検索インデックスが破損していたため、作り直しています。</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>作成に使えるアカウントがありません。先に追加してください。</translation>
    </message>
    <message>
        <source>This attachment is still on the server.</source>
        <translation>この添付ファイルはまだサーバーにあります。</translation>
    </message>
    <message>
        <source>This message did not come through a mailing list that can be written to.</source>
        <translation>このメッセージは、投稿できるメーリングリストから届いたものではありません。</translation>
    </message>
    <message>
        <source>message</source>
        <comment>name of a file</comment>
        <translation>メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>Fwd: %Ln message(s)</source>
        <translation>
            <numerusform>Fwd: %Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this message is no longer there. Choose another sender.</source>
        <translation>このメッセージのアカウントはもうありません。別の差出人を選んでください。</translation>
    </message>
    <message>
        <source>Mailing lists get no read receipts.</source>
        <translation>メーリングリストに開封確認は送信されません。</translation>
    </message>
    <message>
        <source>Another search was begun.</source>
        <translation>別の検索が始まりました。</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>検索を保存するには、名前と検索語句が必要です。</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>この保存済みの検索はもうありません。</translation>
    </message>
    <message>
        <source>Nothing can be sent from %1. Choose another sender.</source>
        <translation>%1 からは送信できません。別の差出人を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not an address of the account %2. Choose another sender.</source>
        <translation>%1 はアカウント %2 のアドレスではありません。別の差出人を選んでください。</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>メッセージのサイズは %1 ですが、サーバーは %2 までしか受け付けません。添付ファイルを外すか小さくして、もう一度送信してください。</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time: it is being sent, or has been sent.</source>
        <translation>このメッセージの送信時刻はもう変更できません。送信中か、すでに送信されています。</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message any more.</source>
        <translation>このメッセージについて決めることはもうありません。</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>あなたが送信済みとしました。</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>このメッセージはもう送信トレイにありません。</translation>
    </message>
    <message>
        <source>Postrider does not know the service “%1” that this account signs in with. It has to be in oauth-clients.json.</source>
        <translation>このアカウントのサインインに使うサービス「%1」が登録されていません。oauth-clients.json に記述する必要があります。</translation>
    </message>
    <message>
        <source>This Postrider has no id with which it could ask %1 to sign you in. Use an app password if %1 has them, or put an id of your own into oauth-clients.json.</source>
        <translation>この Postrider には、%1 にサインインを要求するための ID がありません。%1 でアプリパスワードを使えればそれを使うか、自分の ID を oauth-clients.json に記述してください。</translation>
    </message>
    <message>
        <source>There is no such account that signs in through the browser.</source>
        <translation>ブラウザーでサインインするそのようなアカウントはありません。</translation>
    </message>
    <message>
        <source>“%1” is no name of a server.</source>
        <translation>「%1」はサーバーの名前ではありません。</translation>
    </message>
    <message>
        <source>It is not proven that this message comes from the list, so nothing was sent. Open the list&apos;s page in the browser instead.</source>
        <translation>このメッセージがリストから来たことを確認できないため、何も送信しませんでした。代わりにブラウザーでリストのページを開いてください。</translation>
    </message>
    <message>
        <source>The file has more than %1 groups: the rest of them were left out, but not the contacts in them.</source>
        <translation>ファイルのグループが %1 個を超えています。残りのグループは除外しましたが、それに含まれる連絡先は取り込みました。</translation>
    </message>
    <message>
        <source>The card of “%1” has no end, and was left out.</source>
        <translation>「%1」のカードは終わりがないため、除外しました。</translation>
    </message>
    <message>
        <source>%1 is an address of the account %2, whose mail this filter looks at. Forward to another address, or choose the account that the filter is for.</source>
        <translation>%1 はアカウント %2 のアドレスで、このフィルターはそのアカウントのメールを調べます。別のアドレスへ転送するか、フィルターの対象のアカウントを選んでください。</translation>
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
        <translation>一度に実行できるのは 1 つだけです。実行中のものを中止するか、完了するまでお待ちください。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>%1 にインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>%1 にインポート中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) imported.</source>
        <translation>
            <numerusform>%Ln 件のメッセージをインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln 件のメッセージはすでにありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out.</source>
        <translation>
            <numerusform>%Ln 個のファイルを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with all messages (mbox) (*.mbox)</source>
        <translation>全メッセージを 1 つのファイルに (mbox) (*.mbox)</translation>
    </message>
    <message>
        <source>A Maildir (*)</source>
        <translation>Maildir (*)</translation>
    </message>
    <message>
        <source>A directory with a file for each message (*)</source>
        <translation>メッセージごとのファイルを入れたディレクトリ (*)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 をエクスポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 をエクスポート中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported.</source>
        <translation>
            <numerusform>%Ln 件のメッセージをエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln 件のメッセージは全体がこのコンピューターにないため除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them, too: let the folder keep all messages on this computer (its properties say so), get mail, and export it to another place.</source>
        <translation>それらも含めるには、フォルダーのプロパティで全メッセージをこのコンピューターに保存するよう設定し、メールを受信してから、別の場所にエクスポートしてください。</translation>
    </message>
    <message>
        <source>Export the mail of %1</source>
        <translation>%1 のメールをエクスポート</translation>
    </message>
    <message>
        <source>Exporting the mail of %1</source>
        <translation>%1 のメールをエクスポート中</translation>
    </message>
    <message>
        <source>No directory could be made in %1. Choose another place.</source>
        <translation>%1 にディレクトリを作成できませんでした。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>プロファイルをバックアップ</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>The backup is in %1. Passwords are not in it.</source>
        <translation>バックアップを %1 に保存しました。パスワードは含まれていません。</translation>
    </message>
    <message>
        <source>Save message as</source>
        <translation>名前を付けてメッセージを保存</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The message could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>メッセージを保存できませんでした。別のフォルダーを選ぶか、ディスクの空きを増やして、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>postrider::MainWindow</name>
    <message>
        <source>Welcome to Postrider</source>
        <translation>Postrider へようこそ</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Your mail stays on this computer and your mail server. Nobody else sees it.</source>
        <translation>メールは、このコンピューターとあなたのメールサーバーにだけあります。ほかのだれにも見られません。</translation>
    </message>
    <message>
        <source>%1 of all accounts</source>
        <comment>the inbox, or another special folder</comment>
        <translation>全アカウントの%1</translation>
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
        <translation>Postrider について</translation>
    </message>
    <message>
        <source>Postrider %1</source>
        <translation>Postrider %1</translation>
    </message>
    <message>
        <source>A mail program that shows what it does with your mail.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>メールをどう扱っているかが見えるメールソフトです。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
</context>
<context>
    <name>postrider::MergeDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>差し込みメール</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>前へ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>A table with a row for each person, and the names of the columns in the first row (CSV).</source>
        <translation>1 人につき 1 行で、1 行目に列の名前がある表 (CSV) です。</translation>
    </message>
    <message>
        <source>In recipients, subject and text, {{Name}} stands for what the column “Name” has.</source>
        <translation>宛先、件名、本文の {{Name}} は、列「Name」の内容に置き換えられます。</translation>
    </message>
    <message>
        <source>How the message will look</source>
        <translation>メッセージのプレビュー</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Time &amp;between two messages</source>
        <translation>メッセージの送信間隔(&amp;B)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>表を選択</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列: %1</translation>
    </message>
    <message>
        <source>Message %L1 of %L2</source>
        <translation>メッセージ %L1 / %L2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先: %1</translation>
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
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>of a table, what is the matter</comment>
        <translation>%L1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージを送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the outbox now.</source>
        <translation>
            <numerusform>%Ln 件のメッセージを送信トレイに入れました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageActions</name>
    <message>
        <source>Copy to folder</source>
        <translation>フォルダーへコピー</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーへ移動</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>%Ln 件のスレッドを完全に削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>%Ln 件のメッセージを完全に削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the mail server too. This cannot be undone.</source>
        <translation>メールサーバーからも削除されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>スレッド全体</translation>
    </message>
    <message numerus="yes">
        <source>This is for all %Ln message(s) of the conversation.</source>
        <translation>
            <numerusform>スレッドの全 %Ln 件のメッセージが対象です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed conversation stands for all its messages in this list. Open it to pick one of them. You will not be asked again.</source>
        <translation>閉じたスレッドは、このリストにあるそのスレッドの全メッセージを表します。1 件だけを選ぶには、スレッドを開いてください。この確認は今後表示されません。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>このタグを付ける</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>このタグを外す</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Name of the tag. Other mail programs see it, too:</source>
        <translation>タグの名前 (ほかのメールソフトにも表示されます):</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>There is a tag of this name.</source>
        <translation>この名前のタグはすでにあります。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>postrider::MessageAttaching</name>
    <message>
        <source>These messages together are larger than any mail server takes.</source>
        <translation>これらのメッセージの合計は、どのメールサーバーも受け付けないほど大きくなっています。</translation>
    </message>
</context>
<context>
    <name>postrider::MessageBody</name>
    <message>
        <source>This message is formatted in a way that no letter needs: larger or more deeply nested than can be shown safely. This is its text.</source>
        <translation>このメッセージの書式は、安全に表示できる大きさまたは入れ子の深さを超えています。通常のメールではありえないことです。本文だけを表示しています。</translation>
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
        <translation>列を初期状態に戻す</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>すべてのフォルダーで使用</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>subject, and the folder of a message shown in another one</comment>
        <translation>%1 (%2 内)</translation>
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
        <translation>画像を挿入</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>本文に表示</translation>
    </message>
    <message>
        <source>Attach as files</source>
        <translation>ファイルとして添付</translation>
    </message>
</context>
<context>
    <name>postrider::MessageFetch</name>
    <message>
        <source>Fetching was stopped.</source>
        <translation>取得を中止しました。</translation>
    </message>
</context>
<context>
    <name>postrider::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln 件のスレッド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageListModel</name>
    <message numerus="yes">
        <source>conversation of %Ln message(s)</source>
        <translation>
            <numerusform>%Ln 件のメッセージのスレッド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いた状態</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じた状態</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>How far a message of a conversation is indented, as a screen reader speaks it.</extracomment>
        <translation>レベル %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>返信済み</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>転送済み</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>ウォッチ中</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <extracomment>before the names of a message&apos;s tags, as a screen reader speaks them</extracomment>
        <translation>タグ %1</translation>
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
        <translation>作成に使えるアカウントがありません。先に追加してください。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePane</name>
    <message>
        <source>Filter this list</source>
        <translation>このリストを絞り込む</translation>
    </message>
    <message>
        <source>Order and look of this list</source>
        <translation>このリストの並び順と表示</translation>
    </message>
    <message>
        <source>Show as columns</source>
        <translation>列で表示</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>カードで表示</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Group by conversation</source>
        <translation>スレッドごとにまとめる</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>すべてのフォルダーで使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>messages that a search found</comment>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts in the head of the list</comment>
        <translation>%2 件中 %1 件が未読</translation>
    </message>
    <message>
        <source>No message in here matches the filter.</source>
        <translation>フィルターに一致するメッセージはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>All done. No mail in your inbox.</source>
        <translation>すべて完了しました。受信トレイにメールはありません。</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>メールを受信</translation>
    </message>
    <message>
        <source>No messages in this folder.</source>
        <translation>このフォルダーにメッセージはありません。</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePrint</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
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
        <translation>返信先</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>添付ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Print message</source>
        <translation>メッセージを印刷</translation>
    </message>
    <message>
        <source>The message could not be printed. Look whether the printer can be reached.</source>
        <translation>メッセージを印刷できませんでした。プリンターに接続できるか確認してください。</translation>
    </message>
    <message>
        <source>Save message as PDF</source>
        <translation>メッセージを PDF として保存</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>「%1」に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>postrider::MessageVerbs</name>
    <message numerus="yes">
        <source>%Ln message(s) archived</source>
        <translation>
            <numerusform>%Ln 件のメッセージをアーカイブしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to Trash</source>
        <translation>
            <numerusform>%Ln 件のメッセージをごみ箱へ移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to %1</source>
        <translation>
            <numerusform>%Ln 件のメッセージを %1 へ移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied to %1</source>
        <translation>
            <numerusform>%Ln 件のメッセージを %1 へコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as junk</source>
        <translation>
            <numerusform>%Ln 件のメッセージを迷惑メールにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as not junk</source>
        <translation>
            <numerusform>%Ln 件のメッセージの迷惑メール指定を解除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) put aside until %1</source>
        <translation>
            <numerusform>%Ln 件のメッセージを %1 までスヌーズしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation muted: what comes is marked read</source>
        <translation>スレッドをミュートしました: 新着は既読になります</translation>
    </message>
    <message>
        <source>Conversation watched: what comes is told of</source>
        <translation>スレッドをウォッチしています: 新着を通知します</translation>
    </message>
    <message>
        <source>Conversation no longer muted</source>
        <translation>スレッドのミュートを解除しました</translation>
    </message>
    <message>
        <source>Conversation no longer watched</source>
        <translation>スレッドのウォッチを解除しました</translation>
    </message>
</context>
<context>
    <name>postrider::MessageView</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Fetching the message from the server…</source>
        <translation>サーバーからメッセージを取得中…</translation>
    </message>
    <message>
        <source>This message is in no account: it was opened from a file.</source>
        <translation>このメッセージはどのアカウントにもありません。ファイルから開いたものです。</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>フォルダーに保存…</translation>
    </message>
    <message>
        <source>This message is long: only its beginning has been fetched.</source>
        <translation>このメッセージは長いため、先頭部分だけを取得しました。</translation>
    </message>
    <message>
        <source>Fetch the whole message</source>
        <translation>メッセージ全体を取得</translation>
    </message>
    <message>
        <source>This message is built so oddly that only its source can be shown.</source>
        <translation>このメッセージは構成が特殊なため、ソースしか表示できません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The message has to be fetched before it can be answered. Try again in a moment.</source>
        <translation>返信するには、先にメッセージを取得する必要があります。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>No program could be started for this link. You can copy it and open it yourself.</source>
        <translation>このリンクを開くプログラムを起動できませんでした。コピーして自分で開くことができます。</translation>
    </message>
    <message>
        <source>This message is in the trash. Deleting it now removes it for good.</source>
        <translation>このメッセージはごみ箱にあります。今削除すると完全に失われます。</translation>
    </message>
    <message>
        <source>This account has no trash. Deleting the message removes it for good.</source>
        <translation>このアカウントにはごみ箱がありません。メッセージを削除すると完全に失われます。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
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
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>フォルダーに保存</translation>
    </message>
</context>
<context>
    <name>postrider::MonthView</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxCard</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Receipt, recipients and everything the servers said, in a window of its own.</source>
        <translation>受付記録、宛先、サーバーの全応答を別のウィンドウに表示します。</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>宛先 %1</translation>
    </message>
    <message>
        <source>%1, to %2, %3</source>
        <comment>subject, recipient, state</comment>
        <translation>%1、宛先 %2、%3</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>履歴を隠す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>すべて送信されました</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>別の時刻に送信</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>時刻を変更</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteList</name>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
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
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Actions: what can be done now</source>
        <translation>操作: 今できること</translation>
    </message>
    <message>
        <source>Folders of all accounts</source>
        <translation>すべてのアカウントのフォルダー</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>メールを送る相手</translation>
    </message>
    <message>
        <source>Type one of these first to see only</source>
        <translation>最初に次のいずれかを入力すると絞り込めます</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>メールを作成</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>すべてのメールで「%1」を検索</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, date</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordPrompt</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>The server wants a password to go on.</source>
        <translation>続けるには、サーバーのパスワードが必要です。</translation>
    </message>
</context>
<context>
    <name>postrider::PlaceRows</name>
    <message>
        <source>Add a postal address</source>
        <translation>住所を追加</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>住所の種類</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>postrider::PlainTextView</name>
    <message>
        <source>Message text</source>
        <translation>メッセージ本文</translation>
    </message>
    <message numerus="yes">
        <source>… show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>… ほか %Ln 行の引用を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything (another %1)</source>
        <translation>すべて表示 (あと %1)</translation>
    </message>
    <message>
        <source>Show more (%1 are left)</source>
        <translation>さらに表示 (残り %1)</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>このアドレスにメッセージを作成</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>リンクをブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>postrider::Pop3Choices</name>
    <message>
        <source>Delete it there, too, when I delete it here for &amp;good</source>
        <translation>ここで完全に削除したら、サーバーからも削除する(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave it on the server</source>
        <translation>サーバーに残す(&amp;L)</translation>
    </message>
    <message>
        <source>Delete it there &amp;after some days</source>
        <translation>指定の日数が過ぎたらサーバーから削除する(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>日数(&amp;N)</translation>
    </message>
    <message>
        <source>Days until it is deleted on the server</source>
        <translation>サーバーから削除するまでの日数</translation>
    </message>
    <message>
        <source>Delete it there as &amp;soon as it is safely here</source>
        <translation>ここに安全に保存されたらすぐにサーバーから削除する(&amp;W)</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesRoom</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>postrider::PrintRun</name>
    <message numerus="yes">
        <source>Save %Ln message(s) as PDF</source>
        <translation>
            <numerusform>%Ln 件のメッセージを PDF として保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>%Ln 件のメッセージを印刷しています…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ProxyFields</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>このコンピューターの設定に従う</translation>
    </message>
    <message>
        <source>None, straight to the servers</source>
        <translation>なし (サーバーに直接接続)</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 プロキシ</translation>
    </message>
    <message>
        <source>HTTP proxy (CONNECT)</source>
        <translation>HTTP プロキシ (CONNECT)</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>プロキシサーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>User name (if it wants one)</source>
        <translation>ユーザー名 (必要な場合)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>A SOCKS proxy in the settings of this computer is used for mail, too; one for the web only is not.</source>
        <translation>このコンピューターの設定にある SOCKS プロキシはメールにも使われますが、Web 専用のプロキシは使われません。</translation>
    </message>
    <message>
        <source>Whatever the settings of this computer say.</source>
        <translation>このコンピューターの設定をそのまま使います。</translation>
    </message>
    <message>
        <source>It gets the servers&apos; names and looks them up, so that nobody else hears of them. What goes through it stays encrypted.</source>
        <translation>サーバーの名前はプロキシに渡され、そこで解決されるため、ほかには知られません。経由する通信は暗号化されたままです。</translation>
    </message>
    <message>
        <source>It has to let connections to mail servers pass, which many do not. What goes through it stays encrypted.</source>
        <translation>メールサーバーへの接続を許可するプロキシが必要ですが、許可しないものも多くあります。経由する通信は暗号化されたままです。</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>変更なし</translation>
    </message>
</context>
<context>
    <name>postrider::ProxyPrompt</name>
    <message>
        <source>Proxy of %1</source>
        <translation>%1 のプロキシ</translation>
    </message>
    <message>
        <source>Save and try again</source>
        <translation>保存して再試行</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
</context>
<context>
    <name>postrider::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>今すぐ送信して終了</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Mail is waiting</source>
        <translation>待機中のメールがあります</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent yet</source>
        <translation>
            <numerusform>まだ送信されていないメッセージ: %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is safe on this computer.</source>
        <translation>すべてこのコンピューターに安全に保存されています。</translation>
    </message>
    <message>
        <source>Being sent now: %1</source>
        <translation>送信中: %1 件</translation>
    </message>
    <message>
        <source>Finished the next time Postrider runs; nothing is sent twice.</source>
        <translation>Postrider を次に起動したときに完了します。二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>Waiting for the next attempt: %1</source>
        <translation>次の試行を待機中: %1 件</translation>
    </message>
    <message>
        <source>Sent the next time Postrider runs and is connected.</source>
        <translation>Postrider を次に起動して接続したときに送信されます。</translation>
    </message>
    <message>
        <source>To be sent later: %1, %2</source>
        <comment>number, when</comment>
        <translation>後で送信: %1 件、%2</translation>
    </message>
    <message>
        <source>To be sent later: %1, the first %2</source>
        <comment>number, when</comment>
        <translation>後で送信: %1 件、最初は %2</translation>
    </message>
    <message>
        <source>Sent on time only while Postrider runs; otherwise as soon as it does.</source>
        <translation>時刻どおりに送信されるのは、Postrider が動作しているときだけです。それ以外の場合は、起動し次第送信されます。</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>対応待ち: %1 件</translation>
    </message>
    <message>
        <source>Kept in the outbox until you decide.</source>
        <translation>あなたが決めるまで送信トレイに残ります。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be sent now; the outbox says why.</source>
        <translation>
            <numerusform>%Ln 件のメッセージを今は送信できませんでした。理由は送信トレイにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>それでも終了</translation>
    </message>
    <message>
        <source>%1 of %2 sent…</source>
        <translation>%2 件中 %1 件を送信しました…</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>購読を解除</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>全員に返信</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Show all headers</source>
        <translation>すべてのヘッダーを表示</translation>
    </message>
    <message>
        <source>Show in contacts</source>
        <translation>連絡先で表示</translation>
    </message>
    <message>
        <source>Show conversation with the server</source>
        <translation>サーバーとの通信を表示</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>Tells %1 that you want no more of this</source>
        <translation>今後のメールが不要であることを %1 に知らせます</translation>
    </message>
    <message>
        <source>Writes a letter for you to send</source>
        <translation>あなたが送信するためのメールを作成します</translation>
    </message>
    <message>
        <source>Opens the list&apos;s page in the browser</source>
        <translation>リストのページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(差出人なし)</translation>
    </message>
    <message>
        <source>%1, sent by %2</source>
        <translation>%1 (送信者 %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date and time of a message, as in &quot;Saturday, 21 November 2026, 23:05&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>宛先 %1</translation>
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
        <translation>宛先の記載なし</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>ウォッチ中</translation>
    </message>
    <message>
        <source>New messages of this conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>このスレッドの新しいメッセージは既読になり、通知されません。このコンピューターだけの設定です。</translation>
    </message>
    <message>
        <source>You are told of new messages of this conversation, whatever folder they come to. On this computer only.</source>
        <translation>このスレッドの新しいメッセージは、どのフォルダーに届いても通知されます。このコンピューターだけの設定です。</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>アドレスを隠す</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>すべてのアドレスを表示</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
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
        <translation>返信先</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>メッセージ ID</translation>
    </message>
    <message>
        <source>Show this message on a light sheet</source>
        <translation>このメッセージを明るい背景で表示</translation>
    </message>
    <message>
        <source>Darken this message</source>
        <translation>このメッセージを暗くする</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderPane</name>
    <message>
        <source>No message is selected</source>
        <translation>メッセージが選択されていません</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>このメッセージはもうここにありません</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>このスレッドはもうここにありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln 件のメッセージを選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Reading</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>postrider::ReadingPage</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Messages are &amp;shown</source>
        <translation>メッセージの表示形式(&amp;S)</translation>
    </message>
    <message>
        <source>Formatted, as they were meant</source>
        <translation>元の書式どおり</translation>
    </message>
    <message>
        <source>Formatted simply</source>
        <translation>簡易書式</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Whatever is chosen, nothing a message names is loaded without asking.</source>
        <translation>どれを選んでも、メッセージが参照する外部の内容が確認なしに読み込まれることはありません。</translation>
    </message>
    <message>
        <source>&amp;Darken messages with colours of their own</source>
        <translation>独自の色があるメッセージも暗くする(&amp;D)</translation>
    </message>
    <message>
        <source>In dark colours only; else such messages lie on a light sheet.</source>
        <translation>ダーク配色のときのみ。オフの場合、そのようなメッセージは明るい背景で表示されます。</translation>
    </message>
    <message>
        <source>&amp;Plain text in letters of one width</source>
        <translation>テキストを等幅フォントで表示する(&amp;P)</translation>
    </message>
    <message>
        <source>For tables and drawings made of letters.</source>
        <translation>文字で作られた表や図に向いています。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>&amp;Read conversations whole</source>
        <translation>スレッド全体を続けて読む(&amp;R)</translation>
    </message>
    <message>
        <source>All messages of a conversation below each other, where the list is grouped by conversation.</source>
        <translation>リストをスレッドごとにまとめているとき、スレッドのすべてのメッセージを上下に並べて表示します。</translation>
    </message>
    <message>
        <source>&amp;Group this list by conversation</source>
        <translation>このリストをスレッドごとにまとめる(&amp;G)</translation>
    </message>
    <message>
        <source>For the folder that is shown; each folder remembers how it looks.</source>
        <translation>表示中のフォルダーに適用されます。表示方法はフォルダーごとに記憶されます。</translation>
    </message>
    <message>
        <source>Opening a message</source>
        <translation>メッセージを開いたとき</translation>
    </message>
    <message>
        <source>&amp;Mark it as read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>しばらくしてから</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>自動では既読にしない</translation>
    </message>
    <message>
        <source>Selecting several messages marks none of them. The key M marks what is selected.</source>
        <translation>複数のメッセージを選択しても、既読にはなりません。選択したものの既読/未読は M キーで切り替えます。</translation>
    </message>
    <message>
        <source>&amp;A while is</source>
        <translation>既読にするまでの時間(&amp;A)</translation>
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
        <translation>メッセージを削除、アーカイブ、移動したとき</translation>
    </message>
    <message>
        <source>Then &amp;open</source>
        <translation>次に開くもの(&amp;O)</translation>
    </message>
    <message>
        <source>The next one in the list</source>
        <translation>リストの次のメッセージ</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>1 つ前のメッセージ</translation>
    </message>
    <message>
        <source>None: back to the list</source>
        <translation>なし (リストに戻る)</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientField</name>
    <message>
        <source>“%1” is not a complete e-mail address. Press Enter to correct it.</source>
        <translation>「%1」は完全なメールアドレスではありません。Enter キーを押して修正してください。</translation>
    </message>
    <message>
        <source>%1, not a complete address</source>
        <translation>%1、不完全なアドレス</translation>
    </message>
    <message>
        <source>%1 – in your contacts</source>
        <translation>%1 – 連絡先に登録済み</translation>
    </message>
    <message>
        <source>%1, in your contacts</source>
        <translation>%1、連絡先に登録済み</translation>
    </message>
    <message>
        <source>%1 – you have not written to this address before</source>
        <translation>%1 – このアドレスにはまだ送信したことがありません</translation>
    </message>
    <message>
        <source>%1, not written to before</source>
        <translation>%1、送信したことのないアドレス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), %1</source>
        <translation>
            <numerusform>候補 %Ln 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1へ移動</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>連絡先を開く</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>連絡先に追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientPopup</name>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>You have written to this address</source>
        <translation>送信したことのあるアドレス</translation>
    </message>
    <message>
        <source>Has written to you</source>
        <translation>メールを受け取ったことのあるアドレス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln 人のメンバー</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>postrider::RedirectDialog</name>
    <message>
        <source>Redirect a message</source>
        <translation>メッセージをリダイレクト</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>“%1” is passed on as it is. Answers go to whoever wrote it.</source>
        <translation>「%1」はそのままの内容で送られます。返信は元の差出人に届きます。</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>Cc(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Bcc(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>差出人(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>“%1” cannot be an e-mail address. Correct or remove it.</source>
        <translation>「%1」はメールアドレスではありません。修正するか削除してください。</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>宛先を少なくとも 1 つ追加してください。</translation>
    </message>
</context>
<context>
    <name>postrider::ReportNote</name>
    <message>
        <source>It is tried until %1.</source>
        <translation>%1 まで再試行されます。</translation>
    </message>
    <message>
        <source>Show the original message</source>
        <translation>元のメッセージを表示</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>書き直す</translation>
    </message>
    <message>
        <source>Opens the message again, to those it could not be delivered to. Correct the address there.</source>
        <translation>配送できなかった宛先用に、メッセージを再び開きます。アドレスを修正してください。</translation>
    </message>
    <message>
        <source>Read receipt for a message of yours</source>
        <translation>あなたのメッセージの開封確認</translation>
    </message>
    <message>
        <source>Read receipt for “%1”</source>
        <translation>「%1」の開封確認</translation>
    </message>
    <message>
        <source>Report about a message of yours</source>
        <translation>あなたのメッセージについての報告</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>「%1」についての報告</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The report does not say whom it is about</source>
        <translation>だれについての報告かが示されていません</translation>
    </message>
    <message>
        <source>Its text is below.</source>
        <translation>報告の本文は下にあります。</translation>
    </message>
    <message>
        <source>No message sent from here matches this report. It may be about mail that somebody else sent in your name.</source>
        <translation>この報告に該当するメッセージは、ここから送信されていません。だれかがあなたの名前で送信したメールについての報告かもしれません。</translation>
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
        <translation>以前のバージョン</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>このバージョンに戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There are none yet. What you have written is kept about once a minute, and before much of it is deleted.</source>
        <translation>まだありません。書いた内容は、約 1 分ごと、および多くの部分を削除する前に保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>そのときの内容</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextBar</name>
    <message>
        <source>Formatting</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>文字の色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>見出し 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>見出し 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>見出し 3</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <translation>整形済み</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>標準サイズ</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>番号付きリスト</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>インデントを減らす</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>インデントを増やす</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>リンク…</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>画像を挿入…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>書式をクリア</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextEdit</name>
    <message>
        <source>Write your message</source>
        <translation>メッセージを入力してください</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>メッセージ本文</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>貼り付けた画像.png</translation>
    </message>
    <message>
        <source>Resize to small (320 pixels)</source>
        <translation>サイズを小に変更 (320 ピクセル)</translation>
    </message>
    <message>
        <source>Resize to medium (640 pixels)</source>
        <translation>サイズを中に変更 (640 ピクセル)</translation>
    </message>
    <message>
        <source>Resize to large (1024 pixels)</source>
        <translation>サイズを大に変更 (1024 ピクセル)</translation>
    </message>
    <message>
        <source>Resize to the original</source>
        <translation>元のサイズに戻す</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>テキストとして貼り付け</translation>
    </message>
</context>
<context>
    <name>postrider::SafetyPage</name>
    <message>
        <source>Who checks your mail</source>
        <translation>メールを確認するサーバー</translation>
    </message>
    <message>
        <source>&amp;Whom to believe about senders</source>
        <translation>差出人について信頼する確認元(&amp;W)</translation>
    </message>
    <message>
        <source>The server, found out from your mail</source>
        <translation>メールから判別したサーバー</translation>
    </message>
    <message>
        <source>Servers that I name</source>
        <translation>指定したサーバー</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The mail in your inbox tells which server of yours writes down what it has checked. A single message cannot teach anything.</source>
        <translation>確認結果を記録しているのがあなたのどのサーバーかを、受信トレイのメールから判別します。1 通だけのメッセージで判別が変わることはありません。</translation>
    </message>
    <message>
        <source>What these have written on top of a message is believed, and nothing else.</source>
        <translation>これらのサーバーがメッセージの先頭に書いた内容だけを信頼し、ほかは信頼しません。</translation>
    </message>
    <message>
        <source>No sender is ever shown as verified.</source>
        <translation>差出人が確認済みと表示されることはありません。</translation>
    </message>
    <message>
        <source>&amp;Names of the servers</source>
        <translation>サーバーの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Pictures from the web, for all accounts</source>
        <translation>Web 上の画像 (全アカウント)</translation>
    </message>
    <message>
        <source>Ne&amp;ver load them, and do not ask</source>
        <translation>読み込まず、確認もしない(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;lways shown, while it is verified that it is them</source>
        <translation>常に表示 (本人と確認できる場合)(&amp;L)</translation>
    </message>
    <message>
        <source>Those that you uncheck are asked about again. A picture that is loaded tells its sender that you read the message; nothing else is told, and mail in Junk never loads any.</source>
        <translation>チェックを外した差出人については、再び確認します。画像を読み込むと、メッセージを読んだことが差出人に伝わります。ほかのことは伝わりません。迷惑メールでは画像を読み込みません。</translation>
    </message>
    <message>
        <source>Not found yet: your server writes nothing down, or there is too little mail here to tell.</source>
        <translation>まだ見つかっていません。サーバーが確認結果を記録していないか、判別に必要なメールが足りません。</translation>
    </message>
    <message>
        <source>Found: your server, which gives no name.</source>
        <translation>見つかりました: あなたのサーバー (名前なし)</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>見つかりました: %1</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>%1 の全員</translation>
    </message>
    <message>
        <source>Please name a server, as it stands first in Authentication-Results.</source>
        <translation>Authentication-Results の先頭にあるとおりに、サーバーの名前を指定してください。</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>安全性(&amp;A)</translation>
    </message>
</context>
<context>
    <name>postrider::SearchBar</name>
    <message>
        <source>Search mail</source>
        <translation>メールを検索</translation>
    </message>
    <message>
        <source>Results appear in the list as you type. Down goes to suggestions and results.</source>
        <translation>入力するとリストに結果が表示されます。下方向キーで候補と結果に移動します。</translation>
    </message>
</context>
<context>
    <name>postrider::SearchNote</name>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>Search on the server too</source>
        <translation>サーバーでも検索</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>検索を保存…</translation>
    </message>
    <message>
        <source>About this search</source>
        <translation>この検索について</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>where to search: a folder</comment>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed.</source>
        <translation>
            <numerusform>%1 件のメッセージをインデックスに登録中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>このコンピューターで見つかりました。</translation>
    </message>
</context>
<context>
    <name>postrider::Searching</name>
    <message>
        <source>Search on the server too</source>
        <translation>サーバーでも検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>The server found nothing more.</source>
        <translation>サーバーではほかに何も見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The server found %Ln message(s).</source>
        <translation>
            <numerusform>サーバーで %Ln 件のメッセージが見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Name of this search among your folders:</source>
        <translation>フォルダーの一覧に表示する検索の名前:</translation>
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
        <translation>送信</translation>
    </message>
    <message>
        <source>Send later, and other options</source>
        <translation>後で送信、その他のオプション</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>重要ではない</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as important.</source>
        <translation>このマークに対応したプログラムでは、メッセージが重要として表示されます。</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as less important.</source>
        <translation>このマークに対応したプログラムでは、メッセージが重要度低として表示されます。</translation>
    </message>
    <message>
        <source>%1. Press Delete to take it away.</source>
        <comment>a chip in the composer</comment>
        <translation>%1。Delete キーで取り除きます。</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>後で送信</translation>
    </message>
    <message>
        <source>Will be sent %1 (%2)</source>
        <comment>when, shortcut</comment>
        <translation>%1 に送信されます (%2)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>送信 (%1)</translation>
    </message>
    <message>
        <source>It is sent then. Remove this to send it at once.</source>
        <translation>この時刻に送信されます。すぐに送信するには、これを取り除いてください。</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>配送状況通知</translation>
    </message>
    <message>
        <source>Servers are asked to say when it has arrived.</source>
        <translation>届いたことを知らせるよう、サーバーに依頼します。</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>開封確認</translation>
    </message>
    <message>
        <source>Whoever reads it is asked to say so.</source>
        <translation>読んだことを知らせるよう、受信者に依頼します。</translation>
    </message>
    <message>
        <source>Encrypted all the way</source>
        <translation>全経路で暗号化</translation>
    </message>
    <message>
        <source>It is not sent over a connection that is not encrypted.</source>
        <translation>暗号化されていない接続では送信されません。</translation>
    </message>
</context>
<context>
    <name>postrider::SendDetails</name>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Details of a sent message</source>
        <translation>送信したメッセージの詳細</translation>
    </message>
    <message>
        <source>Copies all of this as text, for your provider or for support. Passwords are never in it.</source>
        <translation>プロバイダーやサポートに渡せるよう、ここにあるすべてをテキストとしてコピーします。パスワードは含まれません。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>受付記録</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Conversation with the server in the last failed attempt</source>
        <translation>最後に失敗した試行でのサーバーとの通信</translation>
    </message>
    <message>
        <source>It was taken out of the outbox and is among your drafts.</source>
        <translation>送信トレイから取り出され、下書きにあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け付け</translation>
    </message>
    <message>
        <source>By</source>
        <translation>受け付けたサーバー</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>None; the server is on this computer</source>
        <translation>なし (サーバーはこのコンピューター上)</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>キュー ID</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>最後の応答</translation>
    </message>
    <message>
        <source>Copy in Sent</source>
        <translation>「送信済み」へのコピー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>メッセージ ID</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>postrider::SendMenu</name>
    <message>
        <source>Send later</source>
        <translation>後で送信</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>この時刻に送信</translation>
    </message>
    <message>
        <source>Ask for a delivery report</source>
        <translation>配送状況通知を要求</translation>
    </message>
    <message>
        <source>The recipients&apos; servers say when it has arrived, if they can.</source>
        <translation>届いたことを、受信者のサーバーが可能であれば知らせます。</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>開封確認を要求</translation>
    </message>
    <message>
        <source>Whoever reads it may say so, or not. Many find it impolite.</source>
        <translation>受信者は、読んだことを知らせるかどうかを選べます。失礼だと感じる人も多くいます。</translation>
    </message>
    <message>
        <source>Require encryption all the way</source>
        <translation>全経路での暗号化を必須にする</translation>
    </message>
    <message>
        <source>If a server on the way cannot encrypt, the message comes back to you.</source>
        <translation>途中に暗号化できないサーバーがある場合、メッセージはあなたに戻されます。</translation>
    </message>
</context>
<context>
    <name>postrider::SendNotices</name>
    <message>
        <source>“%1” may have been sent, or not.</source>
        <translation>「%1」は送信されたかどうか不明です。</translation>
    </message>
    <message>
        <source>“%1” could not be delivered.</source>
        <translation>「%1」を配送できませんでした。</translation>
    </message>
    <message>
        <source>“%1” could not be sent to everybody.</source>
        <translation>「%1」を全員には送信できませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not sent.</source>
        <translation>「%1」は送信されませんでした。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened; why</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) waiting for your decision</source>
        <translation>
            <numerusform>%Ln 件のメッセージが、あなたの決定を待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::SenderNotes</name>
    <message>
        <source>This message wants to load pictures from the web, which tells its sender that you read it.</source>
        <translation>このメッセージは Web 上の画像を読み込もうとしています。読み込むと、読んだことが差出人に伝わります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.</source>
        <translation>
            <numerusform>目に見えない画像 %Ln 個を除外しました。開封したことをだれかに知らせるだけのものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に表示</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>差出人 %1</translation>
    </message>
    <message>
        <source>From everybody at %1</source>
        <translation>%1 の全員</translation>
    </message>
    <message>
        <source>Unsubscribing at %1…</source>
        <translation>%1 の購読を解除中…</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this. It may take a few days.</source>
        <translation>今後のメールが不要であることを %1 に知らせました。反映に数日かかることがあります。</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>メールを作成</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>postrider::Sending</name>
    <message>
        <source>Sent to the others. A draft for %1 is kept.</source>
        <translation>ほかの宛先に送信しました。%1 用の下書きを残しています。</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>下書きを開く</translation>
    </message>
    <message>
        <source>“%1” is not sent; it is among your drafts</source>
        <translation>「%1」は送信されず、下書きにあります</translation>
    </message>
    <message>
        <source>The draft is no longer there, so it was not put back into the outbox.</source>
        <translation>下書きがなくなっているため、送信トレイに戻せませんでした。</translation>
    </message>
    <message>
        <source>The message is no longer in Sent, so it cannot be opened again.</source>
        <translation>メッセージが「送信済み」からなくなっているため、再び開けません。</translation>
    </message>
</context>
<context>
    <name>postrider::SendingNotes</name>
    <message>
        <source>The original message is fetched first. Try again in a moment.</source>
        <translation>先に元のメッセージを取得しています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 would like to know that you have read this.</source>
        <translation>%1 が、これを読んだことを知らせてほしいと求めています。</translation>
    </message>
    <message>
        <source>The receipt would go to %1.</source>
        <translation>開封確認の送信先は %1 です。</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>開封確認を送信</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>The read receipt is on its way.</source>
        <translation>開封確認を送信しています。</translation>
    </message>
    <message>
        <source>A read receipt was sent, as you have set it for this account.</source>
        <translation>このアカウントの設定に従い、開封確認を送信しました。</translation>
    </message>
</context>
<context>
    <name>postrider::SendingPage</name>
    <message>
        <source>When the server &amp;refuses a recipient</source>
        <translation>サーバーに宛先が拒否されたとき(&amp;R)</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>ほかの宛先に送信</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody until you have decided.</source>
        <translation>あなたが決めるまで、だれにも送信しません。</translation>
    </message>
    <message>
        <source>The others get it at once. A draft is kept for those who were refused, and a notice says so.</source>
        <translation>ほかの宛先にはすぐに送信します。拒否された宛先用に下書きを残し、通知します。</translation>
    </message>
    <message>
        <source>When somebody asks for a read recei&amp;pt</source>
        <translation>開封確認を求められたとき(&amp;P)</translation>
    </message>
    <message>
        <source>Never send one</source>
        <translation>常に送信しない</translation>
    </message>
    <message>
        <source>Always send one</source>
        <translation>常に送信</translation>
    </message>
    <message>
        <source>You are not asked, and nobody is told.</source>
        <translation>確認は表示されず、だれにも知らされません。</translation>
    </message>
    <message>
        <source>A quiet bar above the message asks you. Nothing is sent unless you say so.</source>
        <translation>メッセージの上に控えめな確認が表示されます。指示がない限り、何も送信しません。</translation>
    </message>
    <message>
        <source>It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.</source>
        <translation>メッセージを開くと送信されます。要求が疑わしいときは確認し、メーリングリストには送信しません。</translation>
    </message>
    <message>
        <source>The &amp;copy in Sent is filed by</source>
        <translation>「送信済み」にコピーを保存するもの(&amp;K)</translation>
    </message>
    <message>
        <source>Whoever does it, found out by itself</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Postrider</source>
        <translation>Postrider</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Postrider files it, looks whether the server did, too, and remembers.</source>
        <translation>Postrider がコピーを保存し、サーバーも保存したかどうかを確認して記憶します。</translation>
    </message>
    <message>
        <source>For servers that only pass messages on.</source>
        <translation>メッセージを中継するだけのサーバー用です。</translation>
    </message>
    <message>
        <source>For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.</source>
        <translation>Gmail や Microsoft 365 など、受け付けたメッセージを保存するサーバー用です。二重にならないよう、Postrider は保存しません。</translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation>送信(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep copies of answers in the folder of the message that is answered</source>
        <translation>返信のコピーを、返信元のメッセージのフォルダーに保存(&amp;W)</translation>
    </message>
    <message>
        <source>Not in Sent then. Where the server files by itself, they are in Sent.</source>
        <translation>その場合、「送信済み」には入りません。サーバーが自動で保存する場合は「送信済み」に入ります。</translation>
    </message>
</context>
<context>
    <name>postrider::ServerFields</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Protocol of incoming mail</source>
        <translation>受信メールのプロトコル</translation>
    </message>
    <message>
        <source>IMAP, mail stays on the server</source>
        <translation>IMAP (メールはサーバーに残る)</translation>
    </message>
    <message>
        <source>POP3, mail is fetched</source>
        <translation>POP3 (メールを取得する)</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>最初から TLS</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS (必須)</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>なし (このコンピューターのみ)</translation>
    </message>
</context>
<context>
    <name>postrider::ServersPage</name>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>受信メール (POP3)</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>受信メール (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>送信メール (SMTP)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
    <message>
        <source>Save without checking</source>
        <translation>確認せずに保存</translation>
    </message>
    <message>
        <source>&amp;User name, for both</source>
        <translation>ユーザー名 (両方)(&amp;U)</translation>
    </message>
    <message>
        <source>This account signs in through the browser. No password of it is kept here.</source>
        <translation>このアカウントはブラウザーでサインインします。パスワードはここに保存されていません。</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>もう一度サインイン(&amp;K)…</translation>
    </message>
    <message>
        <source>The sign-in that Postrider has is replaced once the service has let you in.</source>
        <translation>サービスへのサインインが完了すると、Postrider のサインイン情報が置き換えられます。</translation>
    </message>
    <message>
        <source>A command says the password: %1</source>
        <translation>パスワードを取得するコマンド: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新しいパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Only if it has changed. It goes to the keychain of this computer.</source>
        <translation>変更した場合にだけ入力してください。このコンピューターのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>両方のサーバーの名前を入力してください。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>ポートには 1 から 65535 までの数を指定します。</translation>
    </message>
    <message>
        <source>Enter the name that you sign in with.</source>
        <translation>サインインに使う名前を入力してください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed: what went wrong stands above.</source>
        <translation>何も変更していません。問題は上に表示されています。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>what went wrong</comment>
        <translation>%1 何も変更していません。</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>確認して保存</translation>
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
        <translation>フォルダーを検索</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>表示するフォルダー</translation>
    </message>
</context>
<context>
    <name>postrider::SignInPrompt</name>
    <message>
        <source>Sign in as %1</source>
        <translation>%1 としてサインイン</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The server wants you to sign in to go on.</source>
        <translation>続けるには、サーバーへのサインインが必要です。</translation>
    </message>
</context>
<context>
    <name>postrider::SimpleBodyView</name>
    <message>
        <source>Message text</source>
        <translation>メッセージ本文</translation>
    </message>
    <message>
        <source>The message is longer than can be shown here.</source>
        <translation>メッセージが長すぎて、ここにすべてを表示できません。</translation>
    </message>
</context>
<context>
    <name>postrider::SourceActions</name>
    <message>
        <source>Source: %1</source>
        <translation>ソース: %1</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>message.eml</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>ヘッダー: %1</translation>
    </message>
    <message>
        <source>headers.txt</source>
        <translation>headers.txt</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>サーバーとの通信</translation>
    </message>
    <message>
        <source>transcript.txt</source>
        <translation>transcript.txt</translation>
    </message>
</context>
<context>
    <name>postrider::SourceList</name>
    <message>
        <source>What %1 publishes</source>
        <translation>%1 が公開している情報</translation>
    </message>
    <message>
        <source>The name servers of %1</source>
        <translation>%1 のネームサーバー</translation>
    </message>
    <message>
        <source>The public list of providers (autoconfig.thunderbird.net)</source>
        <translation>公開されているプロバイダーのリスト (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1</source>
        <translation>%1 のメールを受け取る事業者</translation>
    </message>
    <message>
        <source>Servers with the usual names</source>
        <translation>一般的な名前のサーバー</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Knows nothing about it</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Answered something that is not safe to use</source>
        <translation>安全に使えない応答</translation>
    </message>
    <message>
        <source>No answer that can be trusted</source>
        <translation>信頼できる応答なし</translation>
    </message>
    <message>
        <source>Not waited for</source>
        <translation>応答を待たずに終了</translation>
    </message>
</context>
<context>
    <name>postrider::SourceWindow</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. “Save as” keeps everything.</source>
        <translation>最初の %1 だけを表示しています。「名前を付けて保存」ではすべて保存されます。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>ファイルを保存できませんでした。別のフォルダーを選ぶか、ディスクの空きを増やして、もう一度お試しください。</translation>
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
        <translation>スペルチェック(&amp;L)</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>このコンピューターには辞書が見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>postrider::SpellMarks</name>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>候補を探しています…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>辞書に追加</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Nothing like it was found</source>
        <translation>似た単語は見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>postrider::SpellingButton</name>
    <message>
        <source>Spelling is not checked</source>
        <translation>スペルチェックなし</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <comment>languages</comment>
        <translation>スペルチェック: %1</translation>
    </message>
</context>
<context>
    <name>postrider::StoryView</name>
    <message>
        <source>What the server said</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>報告を表示</translation>
    </message>
    <message>
        <source>Show the report about %1</source>
        <translation>%1 についての報告を表示</translation>
    </message>
</context>
<context>
    <name>postrider::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
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
        <translation>手動で受信するときのみ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail on the server</source>
        <translation>サーバーのメール</translation>
    </message>
    <message>
        <source>Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.</source>
        <translation>%1 からメールを削除するのは、ここに安全に保存された後だけです。この設定は、すでにサーバーにあるメールにも適用されます。</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>このコンピューターに保存するメッセージ</translation>
    </message>
    <message>
        <source>Those kept here can be read without a connection and are searched in full. Of the others, who wrote, when and about what is here all the same. A folder may have a rule of its own: its properties say which.</source>
        <translation>保存したメッセージは、接続がなくても読むことができ、全文を検索できます。それ以外も、差出人、日時、件名はここにあります。フォルダーごとの設定はプロパティで行えます。</translation>
    </message>
    <message>
        <source>Looking for mail</source>
        <translation>メールの確認</translation>
    </message>
    <message>
        <source>&amp;Look at the server</source>
        <translation>サーバーを確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Look through all folders</source>
        <translation>すべてのフォルダーを確認(&amp;K)</translation>
    </message>
    <message>
        <source>A POP3 server tells nothing by itself. It is looked at when Postrider starts, too, and whenever you get mail.</source>
        <translation>POP3 サーバーは新着を通知しません。Postrider の起動時と、メールを受信するときにも確認します。</translation>
    </message>
    <message>
        <source>New mail in the inbox does not wait for this: the server tells of it at once (IDLE), as it does for folders that you are told of. This is for all other folders, and for servers that tell nothing.</source>
        <translation>受信トレイの新着メールは、サーバーがすぐに通知する (IDLE) ため、この設定に関係なく届きます。新着を知らせるよう設定したフォルダーも同様です。この設定は、ほかのすべてのフォルダーと、通知に対応していないサーバーに適用されます。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>&amp;Messages with the same subject are one conversation, too</source>
        <translation>件名が同じメッセージも 1 つのスレッドにまとめる(&amp;M)</translation>
    </message>
    <message>
        <source>Else only those that answer each other are. What is here already is put together anew in the background.</source>
        <translation>オフの場合は、返信の関係にあるメッセージだけをまとめます。すでにあるメッセージは、バックグラウンドでまとめ直します。</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>同期(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>postrider::TagsPage</name>
    <message>
        <source>&amp;Add a tag</source>
        <translation>タグを追加(&amp;A)</translation>
    </message>
    <message>
        <source>The keys 1 to 9 put them on the selected messages and take them off again. On the server a tag is a keyword, which other mail programs see, too; name and colour are this program&apos;s.</source>
        <translation>1～9 のキーで、選択したメッセージにタグを付けたり外したりできます。サーバーではタグはキーワードとして保存され、ほかのメールソフトからも見えます。名前と色はこのプログラムだけのものです。</translation>
    </message>
    <message>
        <source>Name of tag %1</source>
        <translation>タグ %1 の名前</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <comment>the keyword of a tag</comment>
        <translation>サーバー上: %1</translation>
    </message>
    <message>
        <source>Colour of tag %1</source>
        <translation>タグ %1 の色</translation>
    </message>
    <message>
        <source>Move tag %1 up</source>
        <translation>タグ %1 を上へ移動</translation>
    </message>
    <message>
        <source>Move tag %1 down</source>
        <translation>タグ %1 を下へ移動</translation>
    </message>
    <message>
        <source>Remove tag %1 from the list</source>
        <translation>タグ %1 をリストから削除</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
</context>
<context>
    <name>postrider::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新規メッセージ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There are no templates yet. In a message that you write, choose “Save as template”.</source>
        <translation>テンプレートはまだありません。作成中のメッセージで「テンプレートとして保存」を選んでください。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Subject of the template:</source>
        <translation>テンプレートの件名:</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>テンプレートを削除</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>テンプレート「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Messages that were begun with it stay.</source>
        <translation>このテンプレートから作成したメッセージは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>postrider::Tidying</name>
    <message>
        <source>Put aside until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>New messages of a muted conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>ミュートしたスレッドの新しいメッセージは既読になり、通知されません。このコンピューターだけの設定です。</translation>
    </message>
    <message>
        <source>You are told of new messages of a watched conversation, whatever folder they come to. On this computer only.</source>
        <translation>ウォッチ中のスレッドの新しいメッセージは、どのフォルダーに届いても通知されます。このコンピューターだけの設定です。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>In all folders but drafts, junk and trash.</source>
        <translation>下書き、迷惑メール、ごみ箱を除くすべてのフォルダーに適用します。</translation>
    </message>
</context>
<context>
    <name>postrider::TimeDialog</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>その時刻は過ぎています。</translation>
    </message>
    <message>
        <source>(the clocks go forward in that night)</source>
        <translation>(その夜に夏時間に切り替わります)</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>もっと後の時刻を選んでください。</translation>
    </message>
</context>
<context>
    <name>postrider::Timeline</name>
    <message>
        <source>Queued</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>送信待ち %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>%1 回目の試行</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>In Sent</source>
        <translation>「送信済み」に保存</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Stopped at attempt %1</source>
        <translation>%1 回目の試行で停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>受け付け済み %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>配送不能</translation>
    </message>
    <message>
        <source>Not delivered to %1 of %2</source>
        <translation>%2 人中 %1 人に配送不能</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配送済み</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2</source>
        <translation>%2 人中 %1 人に配送済み</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送信中</translation>
    </message>
</context>
<context>
    <name>postrider::ToolRow</name>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新規メッセージ</translation>
    </message>
</context>
<context>
    <name>postrider::Tray</name>
    <message>
        <source>&amp;Open Postrider</source>
        <translation>Postrider を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>新規メッセージ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Get new mail</source>
        <translation>新着メールを受信(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Postrider: %Ln unread message(s)</source>
        <translation>
            <numerusform>Postrider: 未読メッセージ %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Troubles</name>
    <message>
        <source>Postrider did not end properly last time. Your mail was looked through, and what was wrong with it was put right.</source>
        <translation>前回、Postrider が正しく終了しませんでした。メールを検査し、問題を修復しました。</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>このアカウント</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: you have to sign in again. Your mail is kept until then.</source>
        <translation>%1: もう一度サインインする必要があります。それまでメールは保管されます。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1: the server could not prove who it is, so nothing was sent to it.</source>
        <translation>%1: サーバーが身元を証明できなかったため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>証明書…</translation>
    </message>
    <message>
        <source>%1: something is wrong with this account.</source>
        <translation>%1: このアカウントに問題があります。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>問題を調べる</translation>
    </message>
    <message>
        <source>%1: the keychain of this computer cannot be used, so the password is kept only until Postrider closes.</source>
        <translation>%1: このコンピューターのキーチェーンを使えないため、パスワードは Postrider を終了するまで保持されます。</translation>
    </message>
</context>
<context>
    <name>postrider::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>postrider::ValueRows</name>
    <message>
        <source>Add an address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>電話番号を追加</translation>
    </message>
    <message>
        <source>Add a web page</source>
        <translation>Web ページを追加</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>自宅</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>ポケットベル</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>%1 の種類</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
</TS>
