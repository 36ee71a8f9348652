<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Account</name>
    <message>
        <source>Local Folders</source>
        <translation>المجلدات المحلية</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>لا رسائل في صندوق الصادر لن تُرسَل.</numerusform>
            <numerusform>لن تُرسَل رسالة واحدة موجودة في صندوق الصادر.</numerusform>
            <numerusform>لن تُرسَل رسالتان موجودتان في صندوق الصادر.</numerusform>
            <numerusform>لن تُرسَل %Ln رسائل موجودة في صندوق الصادر.</numerusform>
            <numerusform>لن تُرسَل %Ln رسالة موجودة في صندوق الصادر.</numerusform>
            <numerusform>لن تُرسَل %Ln رسالة موجودة في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that are only on this computer will be deleted.</source>
        <translation>
            <numerusform>لا مسودات موجودة على هذا الحاسوب فقط.</numerusform>
            <numerusform>ستُحذف مسودة واحدة موجودة على هذا الحاسوب فقط.</numerusform>
            <numerusform>ستُحذف مسودتان موجودتان على هذا الحاسوب فقط.</numerusform>
            <numerusform>ستُحذف %Ln مسودات موجودة على هذا الحاسوب فقط.</numerusform>
            <numerusform>ستُحذف %Ln مسودة موجودة على هذا الحاسوب فقط.</numerusform>
            <numerusform>ستُحذف %Ln مسودة موجودة على هذا الحاسوب فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that have not been uploaded yet will be deleted.</source>
        <translation>
            <numerusform>لا رسائل لم تُرفع بعد.</numerusform>
            <numerusform>ستُحذف رسالة واحدة لم تُرفع بعد.</numerusform>
            <numerusform>ستُحذف رسالتان لم تُرفعا بعد.</numerusform>
            <numerusform>ستُحذف %Ln رسائل لم تُرفع بعد.</numerusform>
            <numerusform>ستُحذف %Ln رسالة لم تُرفع بعد.</numerusform>
            <numerusform>ستُحذف %Ln رسالة لم تُرفع بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that have not reached the server yet will be lost.</source>
        <translation>
            <numerusform>لا تغييرات لم تصل إلى الخادم بعد.</numerusform>
            <numerusform>سيُفقد تغيير واحد لم يصل إلى الخادم بعد.</numerusform>
            <numerusform>سيُفقد تغييران لم يصلا إلى الخادم بعد.</numerusform>
            <numerusform>ستُفقد %Ln تغييرات لم تصل إلى الخادم بعد.</numerusform>
            <numerusform>سيُفقد %Ln تغييرًا لم يصل إلى الخادم بعد.</numerusform>
            <numerusform>سيُفقد %Ln تغيير لم يصل إلى الخادم بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on this computer will be deleted.</source>
        <translation>
            <numerusform>لن تُحذف أي رسالة من هذا الحاسوب.</numerusform>
            <numerusform>ستُحذف رسالة واحدة من هذا الحاسوب.</numerusform>
            <numerusform>ستُحذف رسالتان من هذا الحاسوب.</numerusform>
            <numerusform>ستُحذف %Ln رسائل من هذا الحاسوب.</numerusform>
            <numerusform>ستُحذف %Ln رسالة من هذا الحاسوب.</numerusform>
            <numerusform>ستُحذف %Ln رسالة من هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of it on this computer.</source>
        <translation>لا توجد رسائل منه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was left on %1 stays there. What another program has deleted there is gone.</source>
        <translation>ما تُرك على %1 يبقى هناك. أما ما حذفه برنامج آخر هناك فقد زال.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else: what Postrider has deleted on %1 is gone with it.</source>
        <translation>قد لا يوجد بعض البريد في أي مكان آخر: ما حذفه Postrider من %1 يزول معه.</translation>
    </message>
    <message>
        <source>All mail on %1 stays there. Only the copies on this computer are removed.</source>
        <translation>يبقى كل البريد على %1. لا تُزال إلا النسخ الموجودة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its sign-in is removed from the keychain.</source>
        <translation>تُزال بيانات تسجيل دخوله من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain.</source>
        <translation>تُزال كلمة مروره من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>هل تريد إزالة %1 من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Export its mail first…</source>
        <translation>تصدير بريده أولًا…</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>تح&amp;ديد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>التخ&amp;طيط</translation>
    </message>
    <message>
        <source>&amp;Text and size</source>
        <translation>ال&amp;نص والحجم</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>الأ&amp;لوان</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>م&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>الحسا&amp;ب</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>تعل&amp;يم</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;رسالة جديدة</translation>
    </message>
    <message>
        <source>&amp;Get mail</source>
        <translation>&amp;جلب البريد</translation>
    </message>
    <message>
        <source>Get mail of a&amp;ll accounts</source>
        <translation>جلب بريد &amp;كل الحسابات</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>&amp;فتح في نافذة</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>&amp;حفظ الرسالة باسم…</translation>
    </message>
    <message>
        <source>Save message as P&amp;DF…</source>
        <translation>حفظ الرسالة ب&amp;صيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Import a file of mail…</source>
        <translation>ا&amp;ستيراد ملف بريد…</translation>
    </message>
    <message>
        <source>I&amp;mport a directory of mail…</source>
        <translation>استيراد &amp;دليل بريد…</translation>
    </message>
    <message>
        <source>&amp;Export folder…</source>
        <translation>&amp;تصدير المجلد…</translation>
    </message>
    <message>
        <source>&amp;Back up the profile…</source>
        <translation>&amp;نسخ الملف الشخصي احتياطيًا…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>الحسا&amp;بات…</translation>
    </message>
    <message>
        <source>C&amp;ontacts…</source>
        <translation>جهات ال&amp;اتصال…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>تحديد &amp;كل الرسائل</translation>
    </message>
    <message>
        <source>Select the &amp;conversation</source>
        <translation>تحديد الم&amp;حادثة</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;لا شيء</translation>
    </message>
    <message>
        <source>&amp;Read messages</source>
        <translation>الرسائل الم&amp;قروءة</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>الرسائل &amp;غير المقروءة</translation>
    </message>
    <message>
        <source>&amp;Starred messages</source>
        <translation>الرسائل ذات ال&amp;نجمة</translation>
    </message>
    <message>
        <source>Messages &amp;without a star</source>
        <translation>الرسائل &amp;بلا نجمة</translation>
    </message>
    <message>
        <source>This &amp;message too, or no longer</source>
        <translation>&amp;هذه الرسالة أيضًا، أو إلغاء تحديدها</translation>
    </message>
    <message>
        <source>Find in &amp;message</source>
        <translation>بحث في ال&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;Search mail</source>
        <translation>&amp;بحث في البريد</translation>
    </message>
    <message>
        <source>Search in this f&amp;older</source>
        <translation>بحث في هذا ال&amp;مجلد</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>تص&amp;فية هذه القائمة</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>المر&amp;شّحات…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>القائمة كبطا&amp;قات</translation>
    </message>
    <message>
        <source>List as c&amp;olumns</source>
        <translation>القائمة كأ&amp;عمدة</translation>
    </message>
    <message>
        <source>&amp;Group by conversation</source>
        <translation>ال&amp;تجميع حسب المحادثة</translation>
    </message>
    <message>
        <source>Group by s&amp;ubject, too</source>
        <translation>التجميع حسب المو&amp;ضوع أيضًا</translation>
    </message>
    <message>
        <source>Read con&amp;versations whole</source>
        <translation>قراءة المحادثات كا&amp;ملة</translation>
    </message>
    <message>
        <source>Open &amp;all conversations</source>
        <translation>&amp;فتح كل المحادثات</translation>
    </message>
    <message>
        <source>Close all co&amp;nversations</source>
        <translation>إ&amp;غلاق كل المحادثات</translation>
    </message>
    <message>
        <source>Message be&amp;side the list</source>
        <translation>الرسالة &amp;بجانب القائمة</translation>
    </message>
    <message>
        <source>Message &amp;below the list</source>
        <translation>الرسالة ت&amp;حت القائمة</translation>
    </message>
    <message>
        <source>Message below list and &amp;folders</source>
        <translation>الرسالة تحت القائمة والم&amp;جلدات</translation>
    </message>
    <message>
        <source>Show the &amp;message pane</source>
        <translation>إظهار ل&amp;وحة الرسالة</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>الحجم الع&amp;ادي</translation>
    </message>
    <message>
        <source>Messages as &amp;formatted</source>
        <translation>الرسائل بت&amp;نسيقها</translation>
    </message>
    <message>
        <source>Messages formatted simpl&amp;y</source>
        <translation>الرسائل بتنسيق مب&amp;سط</translation>
    </message>
    <message>
        <source>Messages as plain &amp;text</source>
        <translation>الرسائل كنص عا&amp;دي</translation>
    </message>
    <message>
        <source>Darken messages with colours of their o&amp;wn</source>
        <translation>تعتيم الرسائل ذات الأ&amp;لوان الخاصة</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>ألوان س&amp;طح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>م&amp;ظهر فاتح</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>مظ&amp;هر داكن</translation>
    </message>
    <message>
        <source>Source of the m&amp;essage</source>
        <translation>مصد&amp;ر الرسالة</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>كل الترو&amp;يسات</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>الرسالة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>الرسالة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Next &amp;unread message</source>
        <translation>الرسالة التالية غير الم&amp;قروءة</translation>
    </message>
    <message>
        <source>Previous un&amp;read message</source>
        <translation>الرسالة السابقة &amp;غير المقروءة</translation>
    </message>
    <message>
        <source>Next unread &amp;conversation</source>
        <translation>المحا&amp;دثة التالية غير المقروءة</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>&amp;متابعة القراءة</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>ال&amp;رجوع في القراءة</translation>
    </message>
    <message>
        <source>Open t&amp;he message</source>
        <translation>&amp;فتح الرسالة</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>ال&amp;عودة إلى القائمة</translation>
    </message>
    <message>
        <source>Archive and &amp;go to the next</source>
        <translation>&amp;أرشفة والانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Archive and go to the previou&amp;s</source>
        <translation>أر&amp;شفة والانتقال إلى السابقة</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>الل&amp;وحة التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>اللو&amp;حة السابقة</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>الا&amp;نتقال إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Go to what is starre&amp;d</source>
        <translation>الانتقال إلى ذات الن&amp;جمة</translation>
    </message>
    <message>
        <source>Go to what was s&amp;ent</source>
        <translation>الانتقال إلى البريد المرس&amp;ل</translation>
    </message>
    <message>
        <source>Go to the dra&amp;fts</source>
        <translation>الانتقال إلى المسود&amp;ات</translation>
    </message>
    <message>
        <source>Go to the &amp;archive</source>
        <translation>الانتقال إلى الأرش&amp;يف</translation>
    </message>
    <message>
        <source>Ou&amp;tbox</source>
        <translation>&amp;صندوق الصادر</translation>
    </message>
    <message>
        <source>Account &amp;1</source>
        <translation>الحساب &amp;1</translation>
    </message>
    <message>
        <source>Account &amp;2</source>
        <translation>الحساب &amp;2</translation>
    </message>
    <message>
        <source>Account &amp;3</source>
        <translation>الحساب &amp;3</translation>
    </message>
    <message>
        <source>Account &amp;4</source>
        <translation>الحساب &amp;4</translation>
    </message>
    <message>
        <source>Account &amp;5</source>
        <translation>الحساب &amp;5</translation>
    </message>
    <message>
        <source>Account &amp;6</source>
        <translation>الحساب &amp;6</translation>
    </message>
    <message>
        <source>Account &amp;7</source>
        <translation>الحساب &amp;7</translation>
    </message>
    <message>
        <source>Account &amp;8</source>
        <translation>الحساب &amp;8</translation>
    </message>
    <message>
        <source>Account &amp;9</source>
        <translation>الحساب &amp;9</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>لوح&amp;ة الأوامر…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>م&amp;جلد جديد…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>ح&amp;ذف المجلد…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;ضمن المفضلة</translation>
    </message>
    <message>
        <source>Mark all as r&amp;ead</source>
        <translation>تعليم الكل كم&amp;قروء</translation>
    </message>
    <message>
        <source>Empt&amp;y…</source>
        <translation>إ&amp;فراغ…</translation>
    </message>
    <message>
        <source>Fo&amp;lders that are shown…</source>
        <translation>المجلدات الم&amp;عروضة…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>الخ&amp;صائص…</translation>
    </message>
    <message>
        <source>New from a tem&amp;plate…</source>
        <translation>رسالة جديدة من قال&amp;ب…</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>تحرير المسو&amp;دة</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>الرد على ال&amp;كل</translation>
    </message>
    <message>
        <source>Reply to the &amp;list</source>
        <translation>الرد &amp;على القائمة البريدية</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إعادة &amp;توجيه</translation>
    </message>
    <message>
        <source>F&amp;orward as attachment</source>
        <translation>إعادة توجيه كمر&amp;فق</translation>
    </message>
    <message>
        <source>Redirect to somebod&amp;y…</source>
        <translation>ت&amp;حويل إلى شخص…</translation>
    </message>
    <message>
        <source>Edit as &amp;new message</source>
        <translation>تحرير كرسا&amp;لة جديدة</translation>
    </message>
    <message>
        <source>Fetch the &amp;whole message</source>
        <translation>&amp;جلب الرسالة كاملة</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>نقل إلى ال&amp;مهملات</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>حذف &amp;نهائي…</translation>
    </message>
    <message>
        <source>&amp;Move to folder…</source>
        <translation>ن&amp;قل إلى مجلد…</translation>
    </message>
    <message>
        <source>Move to the same folder a&amp;gain</source>
        <translation>النقل إلى المجلد نف&amp;سه مجددًا</translation>
    </message>
    <message>
        <source>&amp;Copy to folder…</source>
        <translation>نس&amp;خ إلى مجلد…</translation>
    </message>
    <message>
        <source>Put aside &amp;until later…</source>
        <translation>ت&amp;أجيل إلى وقت لاحق…</translation>
    </message>
    <message>
        <source>Mark as &amp;junk</source>
        <translation>تعليم كغير &amp;مرغوبة</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot junk</source>
        <translation>تعليم كمر&amp;غوبة</translation>
    </message>
    <message>
        <source>Filter &amp;based on this message…</source>
        <translation>إنشاء مرشّح من &amp;هذه الرسالة…</translation>
    </message>
    <message>
        <source>&amp;Star or unstar</source>
        <translation>إ&amp;ضافة نجمة أو إزالتها</translation>
    </message>
    <message>
        <source>Mark &amp;unread or read</source>
        <translation>ت&amp;عليم كغير مقروءة أو كمقروءة</translation>
    </message>
    <message>
        <source>Mark rea&amp;d</source>
        <translation>تعليم كم&amp;قروءة</translation>
    </message>
    <message>
        <source>Mark u&amp;nread</source>
        <translation>تعليم كغير مقرو&amp;ءة</translation>
    </message>
    <message>
        <source>Mark con&amp;versation read</source>
        <translation>تعليم الم&amp;حادثة كمقروءة</translation>
    </message>
    <message>
        <source>&amp;Mute conversation</source>
        <translation>&amp;كتم المحادثة</translation>
    </message>
    <message>
        <source>&amp;Watch conversation</source>
        <translation>متا&amp;بعة المحادثة</translation>
    </message>
    <message>
        <source>Tag &amp;1</source>
        <translation>الوسم &amp;1</translation>
    </message>
    <message>
        <source>Tag &amp;2</source>
        <translation>الوسم &amp;2</translation>
    </message>
    <message>
        <source>Tag &amp;3</source>
        <translation>الوسم &amp;3</translation>
    </message>
    <message>
        <source>Tag &amp;4</source>
        <translation>الوسم &amp;4</translation>
    </message>
    <message>
        <source>Tag &amp;5</source>
        <translation>الوسم &amp;5</translation>
    </message>
    <message>
        <source>Tag &amp;6</source>
        <translation>الوسم &amp;6</translation>
    </message>
    <message>
        <source>Tag &amp;7</source>
        <translation>الوسم &amp;7</translation>
    </message>
    <message>
        <source>Tag &amp;8</source>
        <translation>الوسم &amp;8</translation>
    </message>
    <message>
        <source>Tag &amp;9</source>
        <translation>الوسم &amp;9</translation>
    </message>
    <message>
        <source>&amp;Remove all tags</source>
        <translation>إزالة &amp;كل الوسوم</translation>
    </message>
    <message>
        <source>&amp;Choose from a menu…</source>
        <translation>ا&amp;ختيار من قائمة…</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>وسم &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Doctor: what is wrong?</source>
        <translation>ال&amp;تشخيص: ما المشكلة؟</translation>
    </message>
    <message>
        <source>&amp;About Postrider</source>
        <translation>&amp;حول Postrider</translation>
    </message>
    <message>
        <source>Run f&amp;ilters on this folder</source>
        <translation>تطبيق المر&amp;شّحات على هذا المجلد</translation>
    </message>
    <message>
        <source>Run filters on the &amp;selected messages</source>
        <translation>تطبيق المرشّحات على الرسائل الم&amp;حددة</translation>
    </message>
    <message>
        <source>Run filters on all f&amp;olders of the account</source>
        <translation>تطبيق المرشّحات على &amp;كل مجلدات الحساب</translation>
    </message>
    <message>
        <source>&amp;Dark or light for this message</source>
        <translation>داكن &amp;أو فاتح لهذه الرسالة</translation>
    </message>
</context>
<context>
    <name>AttachmentCopies</name>
    <message>
        <source>No copy for another program could be made. Make room on the disk, and try again.</source>
        <translation>تعذّر إنشاء نسخة لبرنامج آخر. أفسح مكانًا على القرص وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>AttachmentRemover</name>
    <message>
        <source>[The attachment “%1” (%2) was deleted on %3.]</source>
        <translation>[حُذف المرفق «%1» (%2) في %3.]</translation>
    </message>
    <message>
        <source>[The attachment “%1” (%2) was taken out on %3 and saved in “%4”.]</source>
        <translation>[أُخرج المرفق «%1» (%2) في %3 وحُفظ في «%4».]</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The desktop could not be told to start Postrider. Look whether your settings folder can be written to.</source>
        <translation>تعذّر أن يُطلب من سطح المكتب بدء Postrider. تحقق من إمكان الكتابة في مجلد إعداداتك.</translation>
    </message>
    <message>
        <source>Windows could not be told to start Postrider. Its settings for start-up apps can.</source>
        <translation>تعذّر أن يُطلب من Windows بدء Postrider. يمكن فعل ذلك في إعدادات Windows لتطبيقات بدء التشغيل.</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>A task for you</source>
        <translation>مهمة لك</translation>
    </message>
    <message>
        <source>Invitation, changed</source>
        <translation>دعوة معدّلة</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>أُلغي الموعد</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>يقترح %1 موعدًا آخر</translation>
    </message>
    <message>
        <source>The proposed time does not suit</source>
        <translation>الموعد المقترح غير مناسب</translation>
    </message>
    <message>
        <source>Another date for an invitation</source>
        <translation>تاريخ آخر لدعوة</translation>
    </message>
    <message>
        <source>%1 asks to be told how things stand</source>
        <translation>يريد %1 معرفة آخر المستجدات</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>قَبِل %1</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>اعتذر %1</translation>
    </message>
    <message>
        <source>%1 has accepted, but is not sure yet</source>
        <translation>قَبِل %1 مبدئيًا</translation>
    </message>
    <message>
        <source>%1 sends somebody else</source>
        <translation>سيرسل %1 شخصًا آخر</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>أجاب %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a day</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>day and time</comment>
        <translation>من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>%1 (%2 in the time of %3)</source>
        <translation>%1 (%2 بتوقيت %3)</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>كل %Ln يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>كل %Ln أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %Ln أسابيع</numerusform>
            <numerusform>كل %Ln أسبوعًا</numerusform>
            <numerusform>كل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>كل %Ln شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %Ln أشهر</numerusform>
            <numerusform>كل %Ln شهرًا</numerusform>
            <numerusform>كل %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>كل %Ln سنة</numerusform>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنتين</numerusform>
            <numerusform>كل %Ln سنوات</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>بصورة متكررة</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on these days</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 10 times</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>جهة بلا اسم</translation>
    </message>
    <message>
        <source>For %1, by %2, until %3.</source>
        <comment>a certificate</comment>
        <translation>لـ %1، من %2، صالحة حتى %3.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>أُوقف الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>The server %1 could not be found. Check the network connection and the server&apos;s name.</source>
        <translation>تعذّر العثور على الخادم %1. تحقق من الاتصال بالشبكة ومن اسم الخادم.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while securing a connection.</source>
        <translation>أخطأ Postrider أثناء تأمين الاتصال.</translation>
    </message>
    <message>
        <source>The server %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>أرسل الخادم %1 بيانات في لحظة لا يفعل فيها ذلك إلا مهاجم. أُغلق الاتصال ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while setting up a connection.</source>
        <translation>أخطأ Postrider أثناء إنشاء الاتصال.</translation>
    </message>
    <message>
        <source>A connection without encryption is made to this computer only, not to %1. Choose TLS in the account&apos;s settings.</source>
        <translation>لا يُجرى اتصال بلا تشفير إلا بهذا الحاسوب، لا بـ %1. اختر TLS في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The name %1 does not lead to this computer, and the connection would not be encrypted.</source>
        <translation>الاسم %1 لا يشير إلى هذا الحاسوب، ولن يكون الاتصال مشفّرًا.</translation>
    </message>
    <message>
        <source>This computer did not say in time by which proxy %1 is reached. Look at its proxy settings, or choose a way in the account&apos;s settings.</source>
        <translation>لم يحدد هذا الحاسوب في الوقت المناسب الوكيل الذي يُوصَل عبره إلى %1. راجع إعدادات الوكيل فيه، أو اختر طريقة في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>%1 is a place within your own network, where messages have no business.</source>
        <translation>العنوان %1 مكان داخل شبكتك، ولا شأن للرسائل به.</translation>
    </message>
    <message>
        <source>The server %1 did not accept the connection on port %2. It may be down for a while, or the port may be wrong.</source>
        <translation>لم يقبل الخادم %1 الاتصال على المنفذ %2. ربما توقف مؤقتًا، أو كان المنفذ خاطئًا.</translation>
    </message>
    <message>
        <source>The network connection to %1 was lost or cannot be made at the moment.</source>
        <translation>انقطع الاتصال الشبكي بـ %1 أو لا يمكن إجراؤه حاليًا.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection while it was being secured.</source>
        <translation>أغلق الخادم %1 الاتصال أثناء تأمينه.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection. It may be busy or restarting: try again later.</source>
        <translation>أغلق الخادم %1 الاتصال. ربما كان مشغولًا أو يعاد تشغيله: حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>لم يجب الخادم %1 في الوقت المناسب. ربما كان مشغولًا، أو كان المنفذ أو نوع التشفير خاطئًا.</translation>
    </message>
    <message>
        <source>The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.</source>
        <translation>أرسل الخادم %1 ردًا غير سليم. يستطيع المسؤول عن الخادم معرفة السبب.</translation>
    </message>
    <message>
        <source>Something that is not a mail server answers in the place of %1, port %2; nothing was sent. If this network wants you to sign in, open any page in a browser: Postrider goes on by itself. If it never worked, check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>يجيب مكان %1 على المنفذ %2 شيء ليس خادم بريد؛ لم يُرسَل شيء. إذا كانت هذه الشبكة تطلب تسجيل الدخول، فافتح أي صفحة في متصفح، وسيتابع Postrider من تلقاء نفسه. وإذا لم ينجح الأمر قط، فتحقق من المنفذ ونوع التشفير في إعدادات الحساب.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>«%1» ليست بصمة SHA-256: وهي 64 رقمًا ست عشريًا، بنقطتين بينها أو بدونهما.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message>
        <source>For %1, by %2, from %3 until %4.</source>
        <comment>a certificate</comment>
        <translation>لـ %1، من %2، صالحة من %3 حتى %4.</translation>
    </message>
    <message>
        <source>“account certificates” lists those that are trusted; there are also trust-certificate and revoke-certificate.</source>
        <translation>يعرض «account certificates» الشهادات الموثوقة؛ ويوجد أيضًا trust-certificate وrevoke-certificate.</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>موثوقة منذ %1، على الرغم من: %2</translation>
    </message>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>على كل خادم أن يثبت هويته: لا تُعدّ أي شهادة موثوقة بكلمتك وحدها.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Please give the fingerprint that whoever runs the server told you: --fingerprint SHA256.</source>
        <translation>أعطِ البصمة التي أخبرك بها المسؤول عن الخادم: --fingerprint SHA256.</translation>
    </message>
    <message>
        <source>The certificates of this account&apos;s servers verify, or are trusted already: there is nothing to trust.</source>
        <translation>شهادات خوادم هذا الحساب صحيحة أو موثوقة من قبل: لا شيء يحتاج إلى توثيق.</translation>
    </message>
    <message>
        <source>%1, port %2, shows the certificate %3</source>
        <translation>يقدّم %1، المنفذ %2، الشهادة %3</translation>
    </message>
    <message>
        <source>No server of this account shows the certificate with that fingerprint, so nothing is trusted. Ask whoever runs the server which it should be; somebody may be in between.</source>
        <translation>لا يقدّم أي خادم لهذا الحساب الشهادة ذات تلك البصمة، لذلك لم يوثَق بشيء. اسأل المسؤول عن الخادم أي بصمة هي الصحيحة؛ فقد يكون هناك من يعترض الاتصال.</translation>
    </message>
    <message>
        <source>Trusted from now on. “account revoke-certificate” takes it back.</source>
        <translation>موثوقة من الآن. يتراجع «account revoke-certificate» عن ذلك.</translation>
    </message>
    <message>
        <source>“%1” is not HOST:PORT, as “account certificates” shows them.</source>
        <translation>«%1» ليس HOST:PORT كما يعرضه «account certificates».</translation>
    </message>
    <message>
        <source>No such certificate is trusted at %1.</source>
        <translation>لا توجد شهادة موثوقة كهذه لـ %1.</translation>
    </message>
    <message numerus="yes">
        <source>No longer trusted: %n certificate(s).</source>
        <translation>
            <numerusform>لم تُلغَ الثقة بأي شهادة.</numerusform>
            <numerusform>أُلغيت الثقة بشهادة واحدة.</numerusform>
            <numerusform>أُلغيت الثقة بشهادتين.</numerusform>
            <numerusform>أُلغيت الثقة بـ %n شهادات.</numerusform>
            <numerusform>أُلغيت الثقة بـ %n شهادة.</numerusform>
            <numerusform>أُلغيت الثقة بـ %n شهادة.</numerusform>
        </translation>
    </message>
    <message>
        <source>--email needs a mail address.</source>
        <translation>يحتاج --email إلى عنوان بريد.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف باسم «%1».</translation>
    </message>
    <message>
        <source>Please give one incoming server: --imap or --pop3.</source>
        <translation>أعطِ خادم وارد واحدًا: --imap أو --pop3.</translation>
    </message>
    <message>
        <source>Please give the password in one way: --password-stdin or --password-command.</source>
        <translation>أعطِ كلمة المرور بطريقة واحدة: --password-stdin أو --password-command.</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>خادم الوارد</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>خادم الصادر</translation>
    </message>
    <message>
        <source>%1: signed in. %2</source>
        <translation>%1: سُجّل الدخول. %2</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>الحساب %1: %2</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>The account is still there: the disk did not answer in time.</source>
        <translation>ما زال الحساب موجودًا: لم يستجب القرص في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; what had been deleted on the server is gone.</source>
        <translation>أُزيل %1 وبريده من هذا الحاسوب؛ وما حُذف من الخادم فقد زال.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; nothing changed on the server.</source>
        <translation>أُزيل %1 وبريده من هذا الحاسوب؛ لم يتغير شيء على الخادم.</translation>
    </message>
    <message>
        <source>add, discover, list, set, order, identity, sign-in or remove</source>
        <translation>add أو discover أو list أو set أو order أو identity أو sign-in أو remove</translation>
    </message>
    <message>
        <source>There is no “account %1”.</source>
        <translation>لا يوجد أمر «account %1».</translation>
    </message>
    <message>
        <source>known to Postrider</source>
        <translation>معروف لدى Postrider</translation>
    </message>
    <message>
        <source>from a file on this computer</source>
        <translation>من ملف على هذا الحاسوب</translation>
    </message>
    <message>
        <source>published by the domain</source>
        <translation>ينشرها النطاق</translation>
    </message>
    <message>
        <source>from the domain&apos;s service records</source>
        <translation>من سجلات الخدمة للنطاق</translation>
    </message>
    <message>
        <source>from the public list of providers</source>
        <translation>من القائمة العامة للمزوّدين</translation>
    </message>
    <message>
        <source>from whoever takes the domain&apos;s mail</source>
        <translation>ممن يستقبل بريد النطاق</translation>
    </message>
    <message>
        <source>guessed: servers answer under the usual names</source>
        <translation>تخمين: تجيب خوادم بالأسماء المعتادة</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>اسم المستخدم: %1</translation>
    </message>
    <message>
        <source>These servers belong to %1. Use them only if you know that your mail is there.</source>
        <translation>هذه الخوادم تابعة لـ %1. لا تستخدمها إلا إذا كنت تعلم أن بريدك هناك.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>«%1» ليس عنوان بريد.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp.</source>
        <translation>لا أحد ممن سُئلوا يعرف خوادم هذا العنوان. يخبرك مزوّدك بأسمائها؛ أعطها بواسطة --imap (أو --pop3) و--smtp.</translation>
    </message>
    <message>
        <source>The mail of this address seems to be at %1, but nobody who can be trusted says so. If you know that it is right, say --trust %1; else give --imap (or --pop3) and --smtp.</source>
        <translation>يبدو أن بريد هذا العنوان لدى %1، لكن لا أحد موثوقًا يؤكد ذلك. إذا كنت تعلم أنه صحيح، فأعطِ --trust %1؛ وإلا فأعطِ --imap (أو --pop3) و--smtp.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows a POP3 server of this address. Your provider tells you its name, if there is one; give it with --pop3.</source>
        <translation>لا أحد ممن سُئلوا يعرف خادم POP3 لهذا العنوان. يخبرك مزوّدك باسمه إن وُجد؛ أعطه بواسطة --pop3.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password. Sign in through the browser: say --sign-in browser, or --sign-in device.</source>
        <translation>لا يسمح %1 لأحد بالدخول بكلمة مرور. سجّل الدخول عبر المتصفح: أعطِ --sign-in browser أو --sign-in device.</translation>
    </message>
    <message>
        <source>answers to %1</source>
        <translation>الردود إلى %1</translation>
    </message>
    <message>
        <source>blind copy to itself</source>
        <translation>نسخة مخفية إلى نفسه</translation>
    </message>
    <message>
        <source>with a signature</source>
        <translation>بتوقيع</translation>
    </message>
    <message>
        <source>%1 has no identity “%2”. “account identity %1 list” shows those that are there.</source>
        <translation>لا يملك %1 هوية «%2». يعرض «account identity %1 list» الهويات الموجودة.</translation>
    </message>
    <message>
        <source>“%1” is no form of messages. There are default, plain and formatted.</source>
        <translation>«%1» ليست صيغة رسائل. الصيغ الممكنة: default وplain وformatted.</translation>
    </message>
    <message>
        <source>An identity has no “%1”. It has email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution and form, a --signature and a --signature-html.</source>
        <translation>لا تملك الهوية «%1». لها email وname وreply-to وbcc-self وplus-addresses وsignature-above وanswer-above وattribution وform، و--signature و--signature-html.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>تعذّرت قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a signature.</source>
        <translation>«%1» أطول من أن يكون توقيعًا.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>ينقص: %1.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text: --signature.</source>
        <translation>يحتاج التوقيع المنسّق إلى توقيع نصي بجانبه لمن يقرأ النص العادي: --signature.</translation>
    </message>
    <message>
        <source>Identity %1: %2</source>
        <translation>الهوية %1: %2</translation>
    </message>
    <message>
        <source>The change was not written: the disk did not answer in time.</source>
        <translation>لم يُكتب التغيير: لم يستجب القرص في الوقت المناسب.</translation>
    </message>
    <message>
        <source>New mail from %1 is written as %2.</source>
        <translation>يُكتب البريد الجديد من %1 باسم %2.</translation>
    </message>
    <message>
        <source>There is no “account identity %1”.</source>
        <translation>لا يوجد أمر «account identity %1».</translation>
    </message>
    <message>
        <source>The identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>أُزيل %1.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or %2+plain://127.0.0.1:port on this computer only.</source>
        <translation>«%1» ليس عنوان خادم هنا. يكون العنوان على شكل %2s://host:port (TLS)، أو %2://host:port (STARTTLS)، أو %2+plain://127.0.0.1:port على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this computer. Give it with --proxy-password-stdin.</source>
        <translation>يستطيع كل من على هذا الحاسوب قراءة كلمة مرور في سطر الأوامر. أعطها بواسطة --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>“%1” is no proxy here. It can be: %2.</source>
        <translation>«%1» ليس وكيلًا صالحًا هنا. القيم الممكنة: %2.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>لم تصل كلمة مرور عبر الدخل القياسي.</translation>
    </message>
    <message>
        <source>%1 can be: %2.</source>
        <translation>القيم الممكنة لـ %1: %2.</translation>
    </message>
    <message>
        <source>“bodies” needs a number of days, like 30d.</source>
        <translation>يحتاج «bodies» إلى عدد أيام، مثل 30d.</translation>
    </message>
    <message>
        <source>“leave-on-server” needs a number of days, like 14d.</source>
        <translation>يحتاج «leave-on-server» إلى عدد أيام، مثل 14d.</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>عدد دقائق</translation>
    </message>
    <message>
        <source>“authserv” needs the name of a server, auto, or none.</source>
        <translation>يحتاج «authserv» إلى اسم خادم أو auto أو none.</translation>
    </message>
    <message>
        <source>A proxy that wants a password wants a user name, too: proxy=socks5://USER@HOST.</source>
        <translation>الوكيل الذي يطلب كلمة مرور يطلب اسم مستخدم أيضًا: proxy=socks5://USER@HOST.</translation>
    </message>
    <message>
        <source>Please give one password at a time on standard input.</source>
        <translation>أعطِ كلمة مرور واحدة كل مرة عبر الدخل القياسي.</translation>
    </message>
    <message>
        <source>Please give the password of %1 at the proxy: --proxy-password-stdin.</source>
        <translation>أعطِ كلمة مرور %1 لدى الوكيل: --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so the proxy&apos;s password is kept only until Postrider ends.</source>
        <translation>تعذّر استخدام سلسلة المفاتيح على هذا الحاسوب، لذلك تُحفظ كلمة مرور الوكيل حتى إنهاء Postrider فقط.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>يصل بريد الحساب عبر IMAP أو عبر POP3، ويبقى كذلك. أضف العنوان مرة أخرى لتحصل عليه بالطريقة الأخرى.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>%1 has no password of its own: it signs in through the browser or by a command.</source>
        <translation>لا يملك %1 كلمة مرور خاصة به: فهو يسجّل الدخول عبر المتصفح أو بواسطة أمر.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>لا يوجد إعداد «%1». الإعدادات الموجودة: %2.</translation>
    </message>
    <message>
        <source>“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3.</source>
        <translation>الخياران «leave-on-server» و«delete-on-server» للحسابات التي يصل بريدها عبر POP3.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تمّ.</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer, and sign in:</source>
        <translation>افتح هذه الصفحة في متصفح على هذا الحاسوب وسجّل الدخول:</translation>
    </message>
    <message>
        <source>Open %1 on any device, and enter the code %2</source>
        <translation>افتح %1 على أي جهاز وأدخل الرمز %2</translation>
    </message>
    <message>
        <source>Whoever signs in through the browser needs no password here.</source>
        <translation>من يسجّل الدخول عبر المتصفح لا يحتاج هنا إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>Nobody is known here who signs people in for this address. Say who does with --oauth, or give a password.</source>
        <translation>لا تُعرف هنا جهة تتيح تسجيل الدخول لهذا العنوان. حددها بواسطة --oauth، أو أعطِ كلمة مرور.</translation>
    </message>
    <message>
        <source>This account signs in with a password.</source>
        <translation>يسجّل هذا الحساب الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>سُجّل الدخول.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>لا يوجد هنا الخيار %1.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>يحتاج %1 إلى عدد صحيح.</translation>
    </message>
    <message>
        <source>%1 needs a time like 2026-03-01T08:30 or 2026-03-01T08:30:00Z.</source>
        <translation>يحتاج %1 إلى وقت مثل 2026-03-01T08:30 أو 2026-03-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>“%1” is one word too many here.</source>
        <translation>«%1» كلمة زائدة هنا.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>لا يوجد أمر «%1».</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider, which does not answer. Close that one, or try again later.</source>
        <translation>هذا الملف الشخصي مفتوح في نسخة أخرى من Postrider لا تستجيب. أغلقها أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The Postrider that was carrying this out has ended. What it had done by then stays; look before you give the command again.</source>
        <translation>انتهت نسخة Postrider التي كانت تنفّذ هذا. ما أنجزته حتى ذلك الحين باقٍ؛ تحقق قبل إعطاء الأمر مرة أخرى.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Open the window when it has finished.</source>
        <translation>يعمل أحد أوامر Postrider في هذا الملف الشخصي. افتح النافذة عندما ينتهي.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Try again when it has finished.</source>
        <translation>يعمل أحد أوامر Postrider في هذا الملف الشخصي. حاول مرة أخرى عندما ينتهي.</translation>
    </message>
    <message>
        <source>The window:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</source>
        <translation>النافذة:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</translation>
    </message>
    <message>
        <source>A new message:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</source>
        <translation>رسالة جديدة:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</translation>
    </message>
    <message>
        <source>Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)</source>
        <translation>الاستخدام: postrider [--profile DIR] [--json] COMMAND ...   (بلا أمر: النافذة)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown.</source>
        <translation>حالة الخروج: 0 تمّ، 1 فشل، 2 استخدام خاطئ، 3 حاول لاحقًا، 4 يلزم تدخّلك، 5 النتيجة غير معروفة.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>تعذّرت كتابة الملف «%1».</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>ما المراد البحث عنه</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>الملف المراد استيراده</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3, new groups: %4</source>
        <translation>جديدة: %1، زادت معلوماتها: %2، موجودة من قبل: %3، مجموعات جديدة: %4</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s).</source>
        <translation>
            <numerusform>لم تُصدَّر أي جهة اتصال.</numerusform>
            <numerusform>صُدّرت جهة اتصال واحدة.</numerusform>
            <numerusform>صُدّرت جهتا اتصال.</numerusform>
            <numerusform>صُدّرت %Ln جهات اتصال.</numerusform>
            <numerusform>صُدّرت %Ln جهة اتصال.</numerusform>
            <numerusform>صُدّرت %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give the numbers of messages.</source>
        <translation>أعطِ أرقام الرسائل.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>لم تُحذف أي رسالة.</numerusform>
            <numerusform>حُذفت رسالة واحدة.</numerusform>
            <numerusform>حُذفت رسالتان.</numerusform>
            <numerusform>حُذفت %Ln رسائل.</numerusform>
            <numerusform>حُذفت %Ln رسالة.</numerusform>
            <numerusform>حُذفت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give an account or an address, not both.</source>
        <translation>أعطِ حسابًا أو عنوانًا، لا كليهما.</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: give an address.</source>
        <translation>لا يوجد حساب في هذا الملف الشخصي بعد: أعطِ عنوانًا.</translation>
    </message>
    <message>
        <source>There are several accounts in this profile: say --account.</source>
        <translation>توجد عدة حسابات في هذا الملف الشخصي: أعطِ --account.</translation>
    </message>
    <message>
        <source>--patience is a number of seconds from 1 to 600.</source>
        <translation>قيمة --patience عدد ثوانٍ من 1 إلى 600.</translation>
    </message>
    <message>
        <source>A test message can be sent only by an account that is in this profile.</source>
        <translation>لا يستطيع إرسال رسالة اختبار إلا حساب موجود في هذا الملف الشخصي.</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>يجري فحص %1 ...</translation>
    </message>
    <message>
        <source>The file or folder to write</source>
        <translation>الملف أو المجلد المراد كتابته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all</source>
        <translation>
            <numerusform>لا رسائل ناقصة هنا. للجلب: sync --folder &quot;%1&quot; --bodies all</numerusform>
            <numerusform>رسالة واحدة ليست هنا بكاملها وتُركت. اجلبها أولًا: sync --folder &quot;%1&quot; --bodies all</numerusform>
            <numerusform>رسالتان ليستا هنا بكاملهما وتُركتا. اجلبهما أولًا: sync --folder &quot;%1&quot; --bodies all</numerusform>
            <numerusform>%Ln رسائل ليست هنا بكاملها وتُركت. اجلبها أولًا: sync --folder &quot;%1&quot; --bodies all</numerusform>
            <numerusform>%Ln رسالة ليست هنا بكاملها وتُركت. اجلبها أولًا: sync --folder &quot;%1&quot; --bodies all</numerusform>
            <numerusform>%Ln رسالة ليست هنا بكاملها وتُركت. اجلبها أولًا: sync --folder &quot;%1&quot; --bodies all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln message(s).</source>
        <translation>
            <numerusform>لم تُصدَّر أي رسالة.</numerusform>
            <numerusform>صُدّرت رسالة واحدة.</numerusform>
            <numerusform>صُدّرت رسالتان.</numerusform>
            <numerusform>صُدّرت %Ln رسائل.</numerusform>
            <numerusform>صُدّرت %Ln رسالة.</numerusform>
            <numerusform>صُدّرت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be neither a flag nor a keyword. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5; keywords of your own are made of letters, digits, $ and the like.</source>
        <translation>«%1» لا يصلح علامةً ولا كلمةً مفتاحية. العلامات هي seen وflagged وanswered وdraft وforwarded وjunk وnotjunk ومن ‎$label1 إلى ‎$label5؛ أما كلماتك المفتاحية فتتكون من حروف وأرقام وعلامة $ وما شابهها.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and +flag or -flag.</source>
        <translation>أعطِ أرقام الرسائل مع ‎+flag أو ‎-flag.</translation>
    </message>
    <message>
        <source>A flag cannot be set and removed at once.</source>
        <translation>لا يمكن وضع علامة وإزالتها في الوقت نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln message(s).</source>
        <translation>
            <numerusform>لم تُغيَّر أي رسالة.</numerusform>
            <numerusform>غُيّرت رسالة واحدة.</numerusform>
            <numerusform>غُيّرت رسالتان.</numerusform>
            <numerusform>غُيّرت %Ln رسائل.</numerusform>
            <numerusform>غُيّرت %Ln رسالة.</numerusform>
            <numerusform>غُيّرت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account whose folder it is to be.</source>
        <translation>حدد بواسطة --account الحساب الذي سيكون المجلد له.</translation>
    </message>
    <message>
        <source>The inbox is always watched.</source>
        <translation>صندوق الوارد مراقَب دائمًا.</translation>
    </message>
    <message>
        <source>There are no messages in %1 itself.</source>
        <translation>لا توجد رسائل في %1 نفسه.</translation>
    </message>
    <message>
        <source>create, rename, remove, subscribe, unsubscribe, watch or unwatch</source>
        <translation>create أو rename أو remove أو subscribe أو unsubscribe أو watch أو unwatch</translation>
    </message>
    <message>
        <source>There is no “folder %1”.</source>
        <translation>لا يوجد أمر «folder %1».</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>الاسم الجديد</translation>
    </message>
    <message>
        <source>The file or folder to import</source>
        <translation>الملف أو المجلد المراد استيراده</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln message(s).</source>
        <translation>
            <numerusform>لم تُستورد أي رسالة.</numerusform>
            <numerusform>استُوردت رسالة واحدة.</numerusform>
            <numerusform>استُوردت رسالتان.</numerusform>
            <numerusform>استُوردت %Ln رسائل.</numerusform>
            <numerusform>استُوردت %Ln رسالة.</numerusform>
            <numerusform>استُوردت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>لم تكن أي رسالة موجودة من قبل.</numerusform>
            <numerusform>كانت رسالة واحدة موجودة من قبل.</numerusform>
            <numerusform>كانت رسالتان موجودتين من قبل.</numerusform>
            <numerusform>كانت %Ln رسائل موجودة من قبل.</numerusform>
            <numerusform>كانت %Ln رسالة موجودة من قبل.</numerusform>
            <numerusform>كانت %Ln رسالة موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>نسخة: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (%3 bytes)</source>
        <translation>المرفق %1: %2 (%3 بايت)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>التقويم: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>جهة الاتصال: %1</translation>
    </message>
    <message>
        <source>Report on a sent message: %1</source>
        <translation>تقرير عن رسالة مُرسَلة: %1</translation>
    </message>
    <message>
        <source>Asks for a read receipt: %1</source>
        <translation>يطلب إشعار قراءة: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>المرسِل: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>The message&apos;s file</source>
        <translation>ملف الرسالة</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>تعذّر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>أُوقف هذا قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Give the message on standard input, and “-” as its name.</source>
        <translation>«%1» ليس ملفًا. أعطِ الرسالة عبر الدخل القياسي، و«-» اسمًا لها.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>تعذّرت قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>الملف «%1» أكبر مما يمكن أن تكون عليه رسالة.</translation>
    </message>
    <message>
        <source>There are too many files called “%1” in that folder.</source>
        <translation>يوجد عدد كبير جدًا من الملفات باسم «%1» في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and a folder.</source>
        <translation>أعطِ أرقام الرسائل ومجلدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln message(s).</source>
        <translation>
            <numerusform>لم تُنقل أي رسالة.</numerusform>
            <numerusform>نُقلت رسالة واحدة.</numerusform>
            <numerusform>نُقلت رسالتان.</numerusform>
            <numerusform>نُقلت %Ln رسائل.</numerusform>
            <numerusform>نُقلت %Ln رسالة.</numerusform>
            <numerusform>نُقلت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>لم تُنسخ أي رسالة.</numerusform>
            <numerusform>نُسخت رسالة واحدة.</numerusform>
            <numerusform>نُسخت رسالتان.</numerusform>
            <numerusform>نُسخت %Ln رسائل.</numerusform>
            <numerusform>نُسخت %Ln رسالة.</numerusform>
            <numerusform>نُسخت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the outbox.</source>
        <translation>«%1» ليس رقمًا في صندوق الصادر.</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox any more.</source>
        <translation>لم تعد الرسالة %1 في صندوق الصادر.</translation>
    </message>
    <message>
        <source>It is not known whether this message was sent: please use “outbox resolve %1” with “sent”, “resend” or “look”.</source>
        <translation>من غير المعروف هل أُرسلت هذه الرسالة: استخدم «outbox resolve %1» مع «sent» أو «resend» أو «look».</translation>
    </message>
    <message>
        <source>Taken out of the outbox; it is a draft again.</source>
        <translation>أُخرجت من صندوق الصادر وعادت مسودة.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message.</source>
        <translation>لا شيء لتقريره بشأن هذه الرسالة.</translation>
    </message>
    <message>
        <source>Those who were refused have a draft of their own now: number %1.</source>
        <translation>صار للمستلمين المرفوضين مسودة خاصة بهم: الرقم %1.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time.</source>
        <translation>فات أوان إرسال هذه الرسالة في وقت آخر.</translation>
    </message>
    <message>
        <source>It waits until then. Postrider has to be running at that time, or is asked to send with “outbox retry”.</source>
        <translation>تنتظر حتى ذلك الحين. يجب أن يكون Postrider عاملًا في ذلك الوقت، أو أن يُطلب منه الإرسال بواسطة «outbox retry».</translation>
    </message>
    <message>
        <source>Please say “sent”, “resend” or “look”.</source>
        <translation>أعطِ «sent» أو «resend» أو «look».</translation>
    </message>
    <message>
        <source>It was not found. Whether it was sent is still not known.</source>
        <translation>لم يُعثر عليها. ما زال من غير المعروف هل أُرسلت.</translation>
    </message>
    <message>
        <source>Found: it was sent.</source>
        <translation>عُثر عليها: لقد أُرسلت.</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>سُجّلت على أنها مُرسَلة.</translation>
    </message>
    <message>
        <source>There is no “outbox %1”.</source>
        <translation>لا يوجد أمر «outbox %1».</translation>
    </message>
    <message>
        <source>The number of a message in the outbox</source>
        <translation>رقم رسالة في صندوق الصادر</translation>
    </message>
    <message>
        <source>“sent”, “resend” or “look”</source>
        <translation>«sent» أو «resend» أو «look»</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Saved everything but passwords in “%1”.</source>
        <translation>حُفظ كل شيء في «%1» ما عدا كلمات المرور.</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>ملف نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restored into “%1”. Passwords are not in a backup: Postrider will ask for them.</source>
        <translation>استُعيدت النسخة في «%1». لا تحتوي النسخ الاحتياطية على كلمات المرور: سيطلبها Postrider.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>الملف الشخصي سليم.</translation>
    </message>
    <message>
        <source>The profile is damaged: what is said above is lost on this computer.</source>
        <translation>الملف الشخصي تالف: ما ذُكر أعلاه مفقود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The Message-ID</source>
        <translation>ترويسة Message-ID</translation>
    </message>
    <message>
        <source>Nothing was sent from this profile as %1.</source>
        <translation>لم يُرسَل شيء من هذا الملف الشخصي باسم %1.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>attempt %1: put off</source>
        <translation>المحاولة %1: مؤجلة</translation>
    </message>
    <message>
        <source>held</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>handed over, and not confirmed</source>
        <translation>سُلّمت ولم تُؤكَّد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>accepted, and kept by the server until its time</source>
        <translation>قُبلت، ويحتفظ بها الخادم حتى وقتها</translation>
    </message>
    <message>
        <source>copy in Sent</source>
        <translation>النسخة في «البريد المرسل»</translation>
    </message>
    <message>
        <source>released</source>
        <translation>أُفرج عنها</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>تُعدّ مُرسَلة</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>الجميع في %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s messages load pictures from the web unasked.</source>
        <translation>لا تجلب رسائل أحد صورًا من الويب دون سؤال.</translation>
    </message>
    <message>
        <source>There is no such permission: %1.</source>
        <translation>لا يوجد إذن كهذا: %1.</translation>
    </message>
    <message>
        <source>An address or a domain</source>
        <translation>عنوان أو نطاق</translation>
    </message>
    <message>
        <source>remote-pictures does not know “%1”.</source>
        <translation>لا يعرف remote-pictures «%1».</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>ملف الصورة</translation>
    </message>
    <message>
        <source>The name of the file has to end in .png or .pdf.</source>
        <translation>يجب أن ينتهي اسم الملف بـ ‎.png أو ‎.pdf.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>قيمة %1 عدد من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>تعذّر الرسم هنا.</translation>
    </message>
    <message>
        <source>Shown in the simple view: %1</source>
        <translation>معروض في العرض البسيط: %1</translation>
    </message>
    <message>
        <source>The message could not be drawn.</source>
        <translation>تعذّر رسم الرسالة.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>ما المراد البحث عنه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not in the search index yet, so there may be more than this.</source>
        <translation>
            <numerusform>كل الرسائل في فهرس البحث.</numerusform>
            <numerusform>رسالة واحدة ليست في فهرس البحث بعد، فقد توجد نتائج أكثر من هذه.</numerusform>
            <numerusform>رسالتان ليستا في فهرس البحث بعد، فقد توجد نتائج أكثر من هذه.</numerusform>
            <numerusform>%Ln رسائل ليست في فهرس البحث بعد، فقد توجد نتائج أكثر من هذه.</numerusform>
            <numerusform>%Ln رسالة ليست في فهرس البحث بعد، فقد توجد نتائج أكثر من هذه.</numerusform>
            <numerusform>%Ln رسالة ليست في فهرس البحث بعد، فقد توجد نتائج أكثر من هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account which account the message goes out from.</source>
        <translation>حدد بواسطة --account الحساب الذي تُرسَل منه الرسالة.</translation>
    </message>
    <message>
        <source>Sent, and a copy is in Sent.</source>
        <translation>أُرسلت، ووُضعت نسخة في «البريد المرسل».</translation>
    </message>
    <message>
        <source>Sent. The copy in Sent is still to come.</source>
        <translation>أُرسلت. لم تُوضع النسخة في «البريد المرسل» بعد.</translation>
    </message>
    <message>
        <source>In the outbox. It goes out as soon as the server takes it.</source>
        <translation>في صندوق الصادر. تُرسَل حالما يقبلها الخادم.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>في الطريق.</translation>
    </message>
    <message>
        <source>Held in the outbox.</source>
        <translation>محتجزة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>This command was started without a profile.</source>
        <translation>بدأ هذا الأمر بلا ملف شخصي.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile. “account list” shows those that are there.</source>
        <translation>لا يوجد حساب «%1» في هذا الملف الشخصي. يعرض «account list» الحسابات الموجودة.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer, not an account: nothing is received, sent or set up there.</source>
        <translation>%1 مكان على هذا الحاسوب وليس حسابًا: لا يُستقبل فيه شيء ولا يُرسَل منه ولا يُعدّ.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. “folders” shows those that are there.</source>
        <translation>لا يوجد مجلد «%1». يعرض «folders» المجلدات الموجودة.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message. “list” shows them.</source>
        <translation>«%1» ليس رقم رسالة. يعرض «list» الأرقام.</translation>
    </message>
    <message>
        <source>There is no message %1 any more.</source>
        <translation>لم تعد الرسالة %1 موجودة.</translation>
    </message>
    <message>
        <source>“%1” is not a range of numbers of messages.</source>
        <translation>«%1» ليس نطاقًا من أرقام الرسائل.</translation>
    </message>
    <message>
        <source>Done here; it will reach the server with the next “sync”. %1</source>
        <translation>تمّ هنا؛ وسيصل إلى الخادم مع «sync» التالي. %1</translation>
    </message>
    <message>
        <source>The message did not come in time. Please try again later.</source>
        <translation>لم تصل الرسالة في الوقت المناسب. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>لم تعد هذه الرسالة هنا.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (about %3 bytes, still on the server)</source>
        <translation>المرفق %1: %2 (نحو %3 بايت، ما زال على الخادم)</translation>
    </message>
    <message>
        <source>The number of a message</source>
        <translation>رقم رسالة</translation>
    </message>
    <message>
        <source>--bodies is “all”, “none” or a number of days, like “30d”.</source>
        <translation>القيمة الممكنة لـ --bodies هي «all» أو «none» أو عدد أيام مثل «30d».</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: “account add” makes one.</source>
        <translation>لا يوجد حساب في هذا الملف الشخصي بعد: ينشئه «account add».</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 of your changes sent, %5 s</source>
        <translation>جديد: %1، معدّل: %2، مُزال: %3، مُرسَل من تغييراتك: %4، خلال %5 ث</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>عدد أيام</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: it is of another version of Postrider, or no filter.</source>
        <translation>تعذّرت قراءة المرشّح «%1»: هو من إصدار آخر من Postrider، أو ليس مرشّحًا.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a filter. “rules list” shows them.</source>
        <translation>«%1» ليس رقم مرشّح. يعرض «rules list» الأرقام.</translation>
    </message>
    <message>
        <source>There is no filter %1. “rules list” shows those that are there.</source>
        <translation>لا يوجد مرشّح رقمه %1. يعرض «rules list» المرشّحات الموجودة.</translation>
    </message>
    <message>
        <source>Please give the numbers of filters. “rules list” shows them.</source>
        <translation>أعطِ أرقام المرشّحات. يعرضها «rules list».</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>المرشّح</translation>
    </message>
    <message>
        <source>Please say with --folder where the filters are to be run, or with --account in all folders of which account.</source>
        <translation>حدد بواسطة --folder المجلد الذي تُطبَّق عليه المرشّحات، أو بواسطة --account الحساب الذي تُطبَّق على كل مجلداته.</translation>
    </message>
    <message numerus="yes">
        <source>Filters would hold for %L1 of %Ln message(s). Nothing was changed.</source>
        <translation>
            <numerusform>لا رسائل لتنطبق عليها المرشّحات (%L1). لم يتغير شيء.</numerusform>
            <numerusform>تنطبق المرشّحات على %L1 من رسالة واحدة. لم يتغير شيء.</numerusform>
            <numerusform>تنطبق المرشّحات على %L1 من رسالتين. لم يتغير شيء.</numerusform>
            <numerusform>تنطبق المرشّحات على %L1 من %Ln رسائل. لم يتغير شيء.</numerusform>
            <numerusform>تنطبق المرشّحات على %L1 من %Ln رسالة. لم يتغير شيء.</numerusform>
            <numerusform>تنطبق المرشّحات على %L1 من %Ln رسالة. لم يتغير شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>لا رسائل لتنطبق عليها المرشّحات (%L1).</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من رسالة واحدة.</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من رسالتين.</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من %Ln رسائل.</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من %Ln رسالة.</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no file of filters: “rules export” writes them.</source>
        <translation>«%1» ليس ملف مرشّحات: يكتب «rules export» هذه الملفات.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>يجري إغلاق Postrider.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while signing in.</source>
        <translation>أخطأ Postrider أثناء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in of %1. Sign in again, as this user; if that does not help, the account may not be allowed to use mail programs.</source>
        <translation>لا يقبل خادم البريد تسجيل دخول %1. سجّل الدخول مرة أخرى بهذا المستخدم؛ وإذا لم ينفع ذلك، فربما لا يُسمح للحساب باستخدام برامج البريد.</translation>
    </message>
    <message>
        <source>The password command of this account is empty. Set one, or enter the password.</source>
        <translation>أمر كلمة المرور لهذا الحساب فارغ. حدد أمرًا أو أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>no answer within a minute</source>
        <translation>لا جواب خلال دقيقة</translation>
    </message>
    <message>
        <source>The password command of this account failed. Run it by hand to see why.</source>
        <translation>فشل أمر كلمة المرور لهذا الحساب. شغّله يدويًا لمعرفة السبب.</translation>
    </message>
    <message>
        <source>The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password.</source>
        <translation>سلسلة المفاتيح مقفلة، أو لم تعد كلمة المرور فيها. افتح قفلها وحاول مرة أخرى، أو أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. Start it and try again, or enter the password: it is then kept until Postrider closes.</source>
        <translation>تعذّر الوصول إلى سلسلة المفاتيح على هذا الحاسوب. شغّلها وحاول مرة أخرى، أو أدخل كلمة المرور: تُحفظ عندئذ حتى إغلاق Postrider.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of this account. Enter it to go on.</source>
        <translation>لا يعرف Postrider كلمة مرور هذا الحساب. أدخلها للمتابعة.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of the proxy %1. Enter it in the account&apos;s settings.</source>
        <translation>لا يعرف Postrider كلمة مرور الوكيل %1. أدخلها في إعدادات الحساب.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date within this year, as Qt writes date formats: &quot;d MMM&quot; gives &quot;3 May&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
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
        <translation>لم يقبل سطح المكتب Postrider برنامجًا للبريد. يمكن فعل ذلك في إعداداته للتطبيقات الافتراضية.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” has no domain that settings could be looked up for. Check the address, or enter the servers by hand.</source>
        <translation>لا يحتوي «%1» على نطاق يمكن البحث عن إعداداته. تحقق من العنوان أو أدخل الخوادم يدويًا.</translation>
    </message>
    <message>
        <source>The search for the settings of %1 was given up.</source>
        <translation>أُوقف البحث عن إعدادات %1.</translation>
    </message>
</context>
<context>
    <name>DispositionWriter</name>
    <message>
        <source>This is a receipt for the message that you sent to %1.</source>
        <translation>هذا إشعار بشأن الرسالة التي أرسلتها إلى %1.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>It was displayed on the recipient&apos;s screen. That is no proof that it was read or understood.</source>
        <translation>عُرضت الرسالة على شاشة المستلم. وليس هذا دليلًا على أنها قُرئت أو فُهمت.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt for this message.</source>
        <translation>لم يطلب أحد إشعارًا لهذه الرسالة.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>مقروءة: %1</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The doctor was sent away.</source>
        <translation>أُوقف التشخيص.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1.</source>
        <translation>لا أحد ينشر إعدادات لـ %1.</translation>
    </message>
    <message>
        <source>The servers of this account are those that are published for %1.</source>
        <translation>خوادم هذا الحساب هي المنشورة لـ %1.</translation>
    </message>
    <message>
        <source>Other servers are published for %1 than this account uses: %2.</source>
        <translation>الخوادم المنشورة لـ %1 غير التي يستخدمها هذا الحساب: %2.</translation>
    </message>
    <message>
        <source>If all else is good, nothing has to be done. If not, ask your provider which are right.</source>
        <translation>إذا كان كل ما عدا ذلك سليمًا، فلا يلزم فعل شيء. وإلا فاسأل مزوّدك أيها الصحيح.</translation>
    </message>
    <message>
        <source>Nobody could be asked which servers are published for %1.</source>
        <translation>تعذّر سؤال أي جهة عن الخوادم المنشورة لـ %1.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>تحقق من الاتصال بالشبكة.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1, so there is nothing to compare with.</source>
        <translation>لا أحد ينشر إعدادات لـ %1، فلا شيء للمقارنة به.</translation>
    </message>
    <message>
        <source>Nobody could be asked where the mail of %1 is: the network does not work, or leads nowhere.</source>
        <translation>تعذّر سؤال أي جهة عن مكان بريد %1: الشبكة لا تعمل أو لا تؤدي إلى مكان.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows where the mail of %1 is.</source>
        <translation>لا أحد ممن سُئلوا يعرف مكان بريد %1.</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and ask your provider for the names of the servers.</source>
        <translation>تحقق من العنوان حرفًا حرفًا، واسأل مزوّدك عن أسماء الخوادم.</translation>
    </message>
    <message>
        <source>The mail of %1 seems to be at %2.</source>
        <translation>يبدو أن بريد %1 لدى %2.</translation>
    </message>
    <message>
        <source>These servers belong to %1, and nobody who can be trusted says that they are yours: use them only if you know it.</source>
        <translation>هذه الخوادم تابعة لـ %1، ولا أحد موثوقًا يؤكد أنها لك: لا تستخدمها إلا إذا كنت تعلم ذلك.</translation>
    </message>
    <message>
        <source>A server is missing: ask your provider for its name.</source>
        <translation>ينقص خادم: اسأل مزوّدك عن اسمه.</translation>
    </message>
    <message>
        <source>%1 has no domain whose service records could be asked for.</source>
        <translation>لا يحتوي %1 على نطاق يمكن طلب سجلات خدمته.</translation>
    </message>
    <message>
        <source>The name servers of %1 did not answer.</source>
        <translation>لم تجب خوادم الأسماء لـ %1.</translation>
    </message>
    <message>
        <source>%1 publishes no service records; that is usual, and nothing depends on it.</source>
        <translation>لا ينشر %1 سجلات خدمة؛ هذا مألوف ولا يتوقف عليه شيء.</translation>
    </message>
    <message>
        <source>The service records of %1 name other servers than this account uses: %2.</source>
        <translation>تذكر سجلات الخدمة لـ %1 خوادم غير التي يستخدمها هذا الحساب: %2.</translation>
    </message>
    <message>
        <source>The service records of %1 name %2.</source>
        <translation>تذكر سجلات الخدمة لـ %1 ما يلي: %2.</translation>
    </message>
    <message>
        <source>The clock of this computer could not be compared: the address&apos;s own domain does not tell the time.</source>
        <translation>تعذّرت مقارنة ساعة هذا الحاسوب: نطاق العنوان نفسه لا يبيّن الوقت.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of %1.</source>
        <translation>ساعة هذا الحاسوب متوافقة مع ساعة %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind that of %1.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب لا تتأخر عن ساعة %1.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب دقيقة واحدة عن ساعة %1.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب دقيقتين عن ساعة %1.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب %Ln دقائق عن ساعة %1.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب %Ln دقيقة عن ساعة %1.</numerusform>
            <numerusform>تتأخر ساعة هذا الحاسوب %Ln دقيقة عن ساعة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of that of %1.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب لا تتقدم على ساعة %1.</numerusform>
            <numerusform>تتقدم ساعة هذا الحاسوب دقيقة واحدة على ساعة %1.</numerusform>
            <numerusform>تتقدم ساعة هذا الحاسوب دقيقتين على ساعة %1.</numerusform>
            <numerusform>تتقدم ساعة هذا الحاسوب %Ln دقائق على ساعة %1.</numerusform>
            <numerusform>تتقدم ساعة هذا الحاسوب %Ln دقيقة على ساعة %1.</numerusform>
            <numerusform>تتقدم ساعة هذا الحاسوب %Ln دقيقة على ساعة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set date and time by itself. With a wrong clock good certificates look bad, and mail carries wrong dates.</source>
        <translation>دع النظام يضبط التاريخ والوقت تلقائيًا. فالساعة الخاطئة تجعل الشهادات السليمة تبدو معيبة والبريد يحمل تواريخ خاطئة.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while it looked.</source>
        <translation>أخطأ Postrider أثناء الفحص.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain of this computer, and enter the password once more, so that it is kept.</source>
        <translation>شغّل سلسلة المفاتيح على هذا الحاسوب أو افتح قفلها، ثم أدخل كلمة المرور مرة أخرى لتُحفظ.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password of this account again.</source>
        <translation>افتح قفل سلسلة المفاتيح، أو أدخل كلمة مرور هذا الحساب مرة أخرى.</translation>
    </message>
    <message>
        <source>Not asked, because it would not go through the proxy of this account.</source>
        <translation>لم يُسأل، لأن السؤال لن يمر عبر وكيل هذا الحساب.</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>الإعدادات المنشورة</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>سجلات الخدمة</translation>
    </message>
    <message>
        <source>The server&apos;s addresses</source>
        <translation>عناوين الخادم</translation>
    </message>
    <message>
        <source>Connection over IPv4</source>
        <translation>الاتصال عبر IPv4</translation>
    </message>
    <message>
        <source>Connection over IPv6</source>
        <translation>الاتصال عبر IPv6</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>قدرات الخادم</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>What the server can do after signing in</source>
        <translation>قدرات الخادم بعد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Special folders</source>
        <translation>المجلدات الخاصة</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>أكبر رسالة</translation>
    </message>
    <message>
        <source>Room on the server</source>
        <translation>المساحة على الخادم</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Mail on this computer</source>
        <translation>البريد على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>المساحة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>رسالة اختبار</translation>
    </message>
    <message>
        <source>Check the network connection. If other programs reach the internet, check the server&apos;s name and port, and whether a firewall is in between.</source>
        <translation>تحقق من الاتصال بالشبكة. إذا كانت البرامج الأخرى تصل إلى الإنترنت، فتحقق من اسم الخادم ومنفذه، ومن وجود جدار ناري في الطريق.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Check user name and password; some providers want an app password, or a sign-in through the browser. Then enter the password again for this account.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور؛ يطلب بعض المزوّدين كلمة مرور للتطبيقات أو تسجيل الدخول عبر المتصفح. ثم أدخل كلمة مرور هذا الحساب مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing is sent there, because somebody could be in between. Check the server&apos;s name, the port, the kind of encryption and the date of this computer; then ask whoever runs the server. The certificate of your own server you can look at, compare, and trust by itself.</source>
        <translation>لا يُرسَل شيء إلى هناك، فقد يكون هناك من يعترض الاتصال. تحقق من اسم الخادم والمنفذ ونوع التشفير وتاريخ هذا الحاسوب؛ ثم اسأل المسؤول عن الخادم. أما شهادة خادمك الخاص فيمكنك عرضها ومقارنتها والوثوق بها وحدها.</translation>
    </message>
    <message>
        <source>Show the transcript to whoever runs the server.</source>
        <translation>أرِ المسؤول عن الخادم سجل الاتصال.</translation>
    </message>
    <message>
        <source>Look whether it has happened before you try again.</source>
        <translation>تحقق هل تمّ الأمر قبل أن تحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see whether it works properly.</source>
        <translation>أفسح مكانًا على القرص، وتحقق من أنه يعمل بصورة سليمة.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings.</source>
        <translation>راجع إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>شغّل التشخيص مرة أخرى.</translation>
    </message>
    <message>
        <source>Please report this with the transcript.</source>
        <translation>أبلغ عن هذا مع سجل الاتصال.</translation>
    </message>
    <message>
        <source>%1: not looked at, because of what went wrong before.</source>
        <translation>لم يُفحص %1 بسبب الخلل السابق.</translation>
    </message>
    <message>
        <source>%1 is an IMAP server and says what it can do.</source>
        <translation>الخادم %1 خادم IMAP ويبيّن قدراته.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers %Ln way(s) to sign in.</source>
        <translation>
            <numerusform>لا يتيح %1 أي طريقة لتسجيل الدخول.</numerusform>
            <numerusform>يتيح %1 طريقة واحدة لتسجيل الدخول.</numerusform>
            <numerusform>يتيح %1 طريقتين لتسجيل الدخول.</numerusform>
            <numerusform>يتيح %1 %Ln طرق لتسجيل الدخول.</numerusform>
            <numerusform>يتيح %1 %Ln طريقة لتسجيل الدخول.</numerusform>
            <numerusform>يتيح %1 %Ln طريقة لتسجيل الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells of new mail by itself.</source>
        <translation>يعلن %1 عن البريد الجديد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1 does not tell of new mail by itself (no IDLE).</source>
        <translation>لا يعلن %1 عن البريد الجديد من تلقاء نفسه (لا يدعم IDLE).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider looks every minute.</source>
        <translation>لا يلزم فعل شيء: يتفقد Postrider البريد كل دقيقة.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>البريد المرسل</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>البريد غير المرغوب</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) on the server.</source>
        <translation>
            <numerusform>لا مجلدات على الخادم.</numerusform>
            <numerusform>مجلد واحد على الخادم.</numerusform>
            <numerusform>مجلدان على الخادم.</numerusform>
            <numerusform>%Ln مجلدات على الخادم.</numerusform>
            <numerusform>%Ln مجلدًا على الخادم.</numerusform>
            <numerusform>%Ln مجلد على الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says which are for %1.</source>
        <translation>يبيّن الخادم المجلدات الخاصة بـ: %1.</translation>
    </message>
    <message>
        <source>It does not say which are for %1.</source>
        <translation>لا يبيّن الخادم المجلدات الخاصة بـ: %1.</translation>
    </message>
    <message>
        <source>Postrider goes by the folders&apos; names then. If it takes the wrong one, choose another in the folder&apos;s menu.</source>
        <translation>يعتمد Postrider عندئذ على أسماء المجلدات. إذا اختار مجلدًا خاطئًا، فاختر غيره من قائمة المجلد.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of messages that are put there, or does not tell.</source>
        <translation>لا يضع %1 حدًا لحجم الرسائل المحفوظة فيه، أو لا يبيّنه.</translation>
    </message>
    <message>
        <source>%1 keeps no message larger than %2.</source>
        <translation>لا يحفظ %1 رسالة أكبر من %2.</translation>
    </message>
    <message>
        <source>Copies of larger ones in Sent, and drafts, stay on this computer only. Ask whoever runs the server for more.</source>
        <translation>تبقى نسخ الرسائل الأكبر في «البريد المرسل» والمسودات على هذا الحاسوب فقط. اطلب من المسؤول عن الخادم حدًا أعلى.</translation>
    </message>
    <message>
        <source>%1 keeps messages up to %2.</source>
        <translation>يحفظ %1 الرسائل حتى %2.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the mailbox, or does not tell.</source>
        <translation>لا يضع %1 حدًا لصندوق البريد، أو لا يبيّنه.</translation>
    </message>
    <message>
        <source>%1 of %2 on the server are used.</source>
        <translation>المستخدَم على الخادم %1 من %2.</translation>
    </message>
    <message>
        <source>The mailbox is full: %1</source>
        <translation>صندوق البريد ممتلئ: %1</translation>
    </message>
    <message>
        <source>Delete mail, empty Trash, or get more room: nothing more arrives.</source>
        <translation>احذف رسائل أو أفرغ المهملات أو احصل على مساحة أكبر: لن يصل شيء آخر.</translation>
    </message>
    <message>
        <source>Delete mail or empty Trash soon: when it is full, nothing more arrives.</source>
        <translation>احذف رسائل أو أفرغ المهملات قريبًا: عندما يمتلئ الصندوق لن يصل شيء آخر.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server and says what it can do.</source>
        <translation>الخادم %1 خادم POP3 ويبيّن قدراته.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server that does not say what it can do (no CAPA).</source>
        <translation>الخادم %1 خادم POP3 لا يبيّن قدراته (لا يدعم CAPA).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider tries.</source>
        <translation>لا يلزم فعل شيء: يحاول Postrider.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in.</source>
        <translation>لا يتيح %1 أي طريقة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>تحقق من المنفذ ونوع التشفير في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>%1 does not number its messages lastingly (no UIDL).</source>
        <translation>لا يرقّم %1 رسائله ترقيمًا ثابتًا (لا يدعم UIDL).</translation>
    </message>
    <message>
        <source>Postrider tells messages apart by what is in them then, which takes longer.</source>
        <translation>يميّز Postrider الرسائل عندئذ بمحتواها، وهذا يستغرق وقتًا أطول.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %Ln second(s) between two visits.</source>
        <translation>
            <numerusform>لا يطلب %1 انتظارًا بين زيارتين.</numerusform>
            <numerusform>يطلب %1 ثانية واحدة بين زيارتين.</numerusform>
            <numerusform>يطلب %1 ثانيتين بين زيارتين.</numerusform>
            <numerusform>يطلب %1 %Ln ثوانٍ بين زيارتين.</numerusform>
            <numerusform>يطلب %1 %Ln ثانية بين زيارتين.</numerusform>
            <numerusform>يطلب %1 %Ln ثانية بين زيارتين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider waits.</source>
        <translation>لا يلزم فعل شيء: ينتظر Postrider.</translation>
    </message>
    <message>
        <source>%1 can all that is needed.</source>
        <translation>لدى %1 كل القدرات اللازمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the server (%1).</source>
        <translation>
            <numerusform>لا رسائل على الخادم (%1).</numerusform>
            <numerusform>رسالة واحدة على الخادم (%1).</numerusform>
            <numerusform>رسالتان على الخادم (%1).</numerusform>
            <numerusform>%Ln رسائل على الخادم (%1).</numerusform>
            <numerusform>%Ln رسالة على الخادم (%1).</numerusform>
            <numerusform>%Ln رسالة على الخادم (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It removes messages by itself after %Ln day(s).</source>
        <translation>
            <numerusform>يزيل الخادم الرسائل تلقائيًا فورًا.</numerusform>
            <numerusform>يزيل الخادم الرسائل تلقائيًا بعد يوم واحد.</numerusform>
            <numerusform>يزيل الخادم الرسائل تلقائيًا بعد يومين.</numerusform>
            <numerusform>يزيل الخادم الرسائل تلقائيًا بعد %Ln أيام.</numerusform>
            <numerusform>يزيل الخادم الرسائل تلقائيًا بعد %Ln يومًا.</numerusform>
            <numerusform>يزيل الخادم الرسائل تلقائيًا بعد %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: what is here stays here.</source>
        <translation>لا يلزم فعل شيء: ما هو هنا يبقى هنا.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as the settings of this computer say. It looks up the name.</source>
        <translation>تمر الاتصالات بـ %1 عبر %2، بحسب إعدادات هذا الحاسوب. وهو الذي يبحث عن الاسم.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as this account says. It looks up the name.</source>
        <translation>تمر الاتصالات بـ %1 عبر %2، بحسب هذا الحساب. وهو الذي يبحث عن الاسم.</translation>
    </message>
    <message>
        <source>%1 is reached by the proxy, not from here.</source>
        <translation>يُوصَل إلى %1 عبر الوكيل، لا من هنا.</translation>
    </message>
    <message>
        <source>The name %1 is known; IPv4 addresses: %2, IPv6 addresses: %3.</source>
        <translation>الاسم %1 معروف؛ عناوين IPv4: %2، عناوين IPv6: %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account&apos;s settings, letter by letter, and whether this computer is online.</source>
        <translation>تحقق من اسم الخادم في إعدادات الحساب حرفًا حرفًا، ومن اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv4 on port %2.</source>
        <translation>يقبل %1 الاتصالات عبر IPv4 على المنفذ %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv6 on port %2.</source>
        <translation>يقبل %1 الاتصالات عبر IPv6 على المنفذ %2.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>لا يملك %1 عنوان IPv4.</translation>
    </message>
    <message>
        <source>%1 has no IPv6 address.</source>
        <translation>لا يملك %1 عنوان IPv6.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the other way works, and is taken.</source>
        <translation>لا يلزم فعل شيء: الطريق الآخر يعمل، وهو المستخدَم.</translation>
    </message>
    <message>
        <source>Look at the proxy in the account&apos;s settings, or at that of this computer. Whoever runs it can tell more.</source>
        <translation>راجع الوكيل في إعدادات الحساب أو في إعدادات هذا الحاسوب. ويستطيع المسؤول عنه أن يخبرك بالمزيد.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted with %2.</source>
        <translation>الاتصال بـ %1 مشفّر بـ %2.</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>الاتصال غير مشفّر؛ وهو لا يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is what you want.</source>
        <translation>لا يلزم فعل شيء إذا كان هذا ما تريده.</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate.</source>
        <translation>لا شهادة بلا تشفير.</translation>
    </message>
    <message>
        <source>The certificate that was not accepted is for %1, by %2, until %3.</source>
        <translation>الشهادة التي لم تُقبل هي لـ %1، من %2، صالحة حتى %3.</translation>
    </message>
    <message>
        <source>Whoever runs the server can tell whether it is theirs.</source>
        <translation>يستطيع المسؤول عن الخادم أن يخبرك هل هي شهادته.</translation>
    </message>
    <message>
        <source>The certificate is for %1, by %2, until %3. It does not verify; you have chosen to trust it at %4.</source>
        <translation>الشهادة لـ %1، من %2، صالحة حتى %3. لا يمكن التحقق منها؛ وقد اخترت الوثوق بها لدى %4.</translation>
    </message>
    <message>
        <source>Nothing has to be done if it is your own server. You can take the trust back in the account&apos;s settings.</source>
        <translation>لا يلزم فعل شيء إذا كان خادمك الخاص. يمكنك سحب الثقة في إعدادات الحساب.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is for %1, by %2; it expires in %Ln day(s) (%3).</source>
        <translation>
            <numerusform>الشهادة لـ %1، من %2؛ وتنتهي اليوم (%3).</numerusform>
            <numerusform>الشهادة لـ %1، من %2؛ وتنتهي خلال يوم واحد (%3).</numerusform>
            <numerusform>الشهادة لـ %1، من %2؛ وتنتهي خلال يومين (%3).</numerusform>
            <numerusform>الشهادة لـ %1، من %2؛ وتنتهي خلال %Ln أيام (%3).</numerusform>
            <numerusform>الشهادة لـ %1، من %2؛ وتنتهي خلال %Ln يومًا (%3).</numerusform>
            <numerusform>الشهادة لـ %1، من %2؛ وتنتهي خلال %Ln يوم (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it soon; after that day nothing works here.</source>
        <translation>على المسؤول عن الخادم أن يجددها قريبًا؛ فبعد ذلك اليوم لن يعمل شيء هنا.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1: there is no password for it.</source>
        <translation>لم يُسجَّل الدخول إلى %1: لا توجد كلمة مرور له.</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>أدخل كلمة مرور هذا الحساب.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>سُجّل الدخول إلى %1 باسم %2.</translation>
    </message>
    <message>
        <source>%1 is a sending server and says what it can do.</source>
        <translation>الخادم %1 خادم إرسال ويبيّن قدراته.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on this port, so it takes mail for others from nobody.</source>
        <translation>لا يتيح %1 تسجيل الدخول على هذا المنفذ، فلا يقبل من أحد بريدًا موجهًا إلى غيره.</translation>
    </message>
    <message>
        <source>Sending is on port 465 or 587 with most providers. Change the port in the account&apos;s settings.</source>
        <translation>الإرسال لدى معظم المزوّدين على المنفذ 465 أو 587. غيّر المنفذ في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of a message, or does not tell.</source>
        <translation>لا يضع %1 حدًا لحجم الرسالة، أو لا يبيّنه.</translation>
    </message>
    <message>
        <source>%1 takes no message larger than %2.</source>
        <translation>لا يقبل %1 رسالة أكبر من %2.</translation>
    </message>
    <message>
        <source>Attachments grow by a third on their way: send large files in another way, or ask whoever runs the server for more.</source>
        <translation>يزداد حجم المرفقات بمقدار الثلث في الطريق: أرسل الملفات الكبيرة بطريقة أخرى، أو اطلب من المسؤول عن الخادم حدًا أعلى.</translation>
    </message>
    <message>
        <source>%1 takes messages up to %2.</source>
        <translation>يقبل %1 الرسائل حتى %2.</translation>
    </message>
    <message>
        <source>There was no answer in time. The server may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>لم يأتِ جواب في الوقت المناسب. ربما كان الخادم مشغولًا، أو كان المنفذ أو نوع التشفير خاطئًا.</translation>
    </message>
    <message>
        <source>The password comes from the command of this account.</source>
        <translation>تأتي كلمة المرور من الأمر الخاص بهذا الحساب.</translation>
    </message>
    <message>
        <source>The password is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>تُحفظ كلمة المرور لهذه الجلسة فقط: لا توجد سلسلة مفاتيح، أو هي مقفلة.</translation>
    </message>
    <message>
        <source>The sign-in is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>تُحفظ بيانات تسجيل الدخول لهذه الجلسة فقط: لا توجد سلسلة مفاتيح، أو هي مقفلة.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>كلمة المرور في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The sign-in through the browser is in the keychain, and still good.</source>
        <translation>تسجيل الدخول عبر المتصفح محفوظ في سلسلة المفاتيح وما زال صالحًا.</translation>
    </message>
    <message>
        <source>The mail on this computer is in good order.</source>
        <translation>البريد على هذا الحاسوب سليم.</translation>
    </message>
    <message>
        <source>The mail on this computer is damaged.</source>
        <translation>البريد على هذا الحاسوب تالف.</translation>
    </message>
    <message>
        <source>Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.</source>
        <translation>أنشئ نسخة احتياطية من الملف الشخصي، ثم افحصه كله بواسطة «check». ما هو على الخادم يمكن جلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Something in the mail on this computer was not in order, and has been put right.</source>
        <translation>كان في البريد على هذا الحاسوب خلل، وقد أُصلح.</translation>
    </message>
    <message>
        <source>Nothing has to be done; if it happens again, let “check” look at all of it.</source>
        <translation>لا يلزم فعل شيء؛ وإذا تكرر ذلك فافحص كل شيء بواسطة «check».</translation>
    </message>
    <message>
        <source>There is room on the disk where the mail is: %1.</source>
        <translation>توجد مساحة على القرص الذي فيه البريد: %1.</translation>
    </message>
    <message>
        <source>The system does not say how much room there is on the disk where the mail is.</source>
        <translation>لا يبيّن النظام مقدار المساحة على القرص الذي فيه البريد.</translation>
    </message>
    <message>
        <source>There is little room on the disk where the mail is: %1.</source>
        <translation>المساحة قليلة على القرص الذي فيه البريد: %1.</translation>
    </message>
    <message>
        <source>Make room: without it no mail can be fetched, written or sent.</source>
        <translation>أفسح مكانًا: بدونه لا يمكن جلب البريد ولا كتابته ولا إرساله.</translation>
    </message>
    <message>
        <source>There is nothing on the way to %1: they are on this computer.</source>
        <translation>لا شيء في الطريق إلى %1: فهي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No test message was sent, because not both servers could be signed in to.</source>
        <translation>لم تُرسَل رسالة اختبار، لأنه تعذّر تسجيل الدخول إلى كلا الخادمين.</translation>
    </message>
    <message>
        <source>End the trouble above first.</source>
        <translation>عالج المشكلة أعلاه أولًا.</translation>
    </message>
    <message>
        <source>Postrider test message %1</source>
        <translation>رسالة اختبار Postrider ‏%1</translation>
    </message>
    <message>
        <source>Nothing was sent. End this trouble first.</source>
        <translation>لم يُرسَل شيء. عالج هذه المشكلة أولًا.</translation>
    </message>
    <message>
        <source>Postrider&apos;s doctor has sent this message to see whether mail comes back. You can delete it.
</source>
        <translation>أرسل تشخيص Postrider هذه الرسالة ليرى هل يعود البريد. يمكنك حذفها.
</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>لم تُرسَل رسالة الاختبار.</translation>
    </message>
    <message numerus="yes">
        <source>The server took the test message, but it did not come back within %Ln second(s).</source>
        <translation>
            <numerusform>قبل الخادم رسالة الاختبار، لكنها لم تعد في الحال.</numerusform>
            <numerusform>قبل الخادم رسالة الاختبار، لكنها لم تعد خلال ثانية واحدة.</numerusform>
            <numerusform>قبل الخادم رسالة الاختبار، لكنها لم تعد خلال ثانيتين.</numerusform>
            <numerusform>قبل الخادم رسالة الاختبار، لكنها لم تعد خلال %Ln ثوانٍ.</numerusform>
            <numerusform>قبل الخادم رسالة الاختبار، لكنها لم تعد خلال %Ln ثانية.</numerusform>
            <numerusform>قبل الخادم رسالة الاختبار، لكنها لم تعد خلال %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in Junk and other folders, and a little later in the Inbox: some servers hold mail back, and rules may move it.</source>
        <translation>ابحث عنها في البريد غير المرغوب والمجلدات الأخرى، وبعد قليل في صندوق الوارد: تؤخّر بعض الخوادم البريد، وقد تنقله القواعد.</translation>
    </message>
    <message>
        <source>Getting to know the account took too long; no test message was sent.</source>
        <translation>استغرق التعرف على الحساب وقتًا طويلًا؛ لم تُرسَل رسالة اختبار.</translation>
    </message>
    <message>
        <source>Let the account be brought up to date first.</source>
        <translation>دع الحساب يُحدَّث أولًا.</translation>
    </message>
    <message>
        <source>The test message could not be sent in time.</source>
        <translation>تعذّر إرسال رسالة الاختبار في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The test message was taken out of the outbox. See what was found about the outgoing server.</source>
        <translation>أُخرجت رسالة الاختبار من صندوق الصادر. راجع ما وُجد بشأن خادم الصادر.</translation>
    </message>
    <message>
        <source>The test message is in the outbox still: see there.</source>
        <translation>ما زالت رسالة الاختبار في صندوق الصادر: راجعها هناك.</translation>
    </message>
    <message>
        <source>A test message to yourself was back after %1 s.</source>
        <translation>عادت رسالة اختبار إليك بعد %1 ث.</translation>
    </message>
    <message>
        <source>It is in the Inbox; you can delete it.</source>
        <translation>هي في صندوق الوارد؛ يمكنك حذفها.</translation>
    </message>
    <message>
        <source>See what was found about the servers.</source>
        <translation>راجع ما وُجد بشأن الخادمين.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>خادم الوارد</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>خادم الصادر</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>من الطرف إلى الطرف</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>One thing is wrong: %1</source>
        <translation>مشكلة واحدة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Begin with this one: %1</source>
        <translation>
            <numerusform>لا مشكلات: %1</numerusform>
            <numerusform>مشكلة واحدة: %1</numerusform>
            <numerusform>مشكلتان. ابدأ بهذه: %1</numerusform>
            <numerusform>%Ln مشكلات. ابدأ بهذه: %1</numerusform>
            <numerusform>%Ln مشكلة. ابدأ بهذه: %1</numerusform>
            <numerusform>%Ln مشكلة. ابدأ بهذه: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works. There are %Ln thing(s) that you may want to know.</source>
        <translation>
            <numerusform>كل شيء يعمل.</numerusform>
            <numerusform>كل شيء يعمل. هناك أمر واحد قد يهمك.</numerusform>
            <numerusform>كل شيء يعمل. هناك أمران قد يهمانك.</numerusform>
            <numerusform>كل شيء يعمل. هناك %Ln أمور قد تهمك.</numerusform>
            <numerusform>كل شيء يعمل. هناك %Ln أمرًا قد يهمك.</numerusform>
            <numerusform>كل شيء يعمل. هناك %Ln أمر قد يهمك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>What Postrider %1 found out about the mail of %2</source>
        <translation>ما وجده Postrider %1 بشأن بريد %2</translation>
    </message>
</context>
<context>
    <name>DomainRecords</name>
    <message>
        <source>The question about %1 was given up.</source>
        <translation>أُوقف السؤال عن %1.</translation>
    </message>
    <message>
        <source>The name servers did not answer in time.</source>
        <translation>لم تجب خوادم الأسماء في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The name servers could not be asked about %1.</source>
        <translation>تعذّر سؤال خوادم الأسماء عن %1.</translation>
    </message>
</context>
<context>
    <name>EngineSandbox</name>
    <message>
        <source>Postrider runs as root, where the browser engine cannot be shut in. Please run it as an ordinary user.</source>
        <translation>يعمل Postrider بصلاحيات root، ولا يمكن عندئذ عزل محرك المتصفح. شغّله بمستخدم عادي.</translation>
    </message>
    <message>
        <source>This computer does not let programs shut in parts of themselves (user namespaces and seccomp), without which the browser engine is not used.</source>
        <translation>لا يسمح هذا الحاسوب للبرامج بعزل أجزاء منها (user namespaces وseccomp)، وبدون ذلك لا يُستخدم محرك المتصفح.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is too deep below other folders and was left out.</source>
        <translation>«%1» أعمق مما ينبغي تحت مجلدات أخرى، فتُرك.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read and was left out.</source>
        <translation>تعذّرت قراءة المجلد «%1»، فتُرك.</translation>
    </message>
    <message>
        <source>“%1” is a link to elsewhere and was left out.</source>
        <translation>«%1» رابط إلى مكان آخر، فتُرك.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read and was left out.</source>
        <translation>تعذّرت قراءة الملف «%1»، فتُرك.</translation>
    </message>
    <message>
        <source>The file “%1” is no mail and was left out.</source>
        <translation>الملف «%1» ليس بريدًا، فتُرك.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>لا يوجد ملف أو مجلد «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>تعذّرت قراءة «%1». تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>«%1» ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>تعذّرت قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>تعذّرت كتابة الملف «%1». تحقق من القرص ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>تعذّر إنشاء المجلد «%1».</translation>
    </message>
</context>
<context>
    <name>FileLoad</name>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>«%1» مجلد. أرفق الملفات التي فيه، أو اجمعه أولًا في ملف واحد مضغوط.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so it was not attached.</source>
        <translation>لم يعد «%1» موجودًا، لذلك لم يُرفَق.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation>«%1» ليس ملفًا يمكن إرفاقه.</translation>
    </message>
    <message>
        <source>“%1” is larger than any mail server takes. Share it another way and send a link.</source>
        <translation>«%1» أكبر مما يقبله أي خادم بريد. شاركه بطريقة أخرى وأرسل رابطًا.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so it was not attached. Look whether you may open it.</source>
        <translation>تعذّرت قراءة «%1»، لذلك لم يُرفَق. تحقق هل يُسمح لك بفتحه.</translation>
    </message>
</context>
<context>
    <name>FilterRule</name>
    <message>
        <source>A filter needs a condition. “Every message” is one, too.</source>
        <translation>يحتاج المرشّح إلى شرط. ويمكن أن يكون الشرط «كل رسالة».</translation>
    </message>
    <message>
        <source>A filter needs something to do.</source>
        <translation>يحتاج المرشّح إلى إجراء ينفذه.</translation>
    </message>
    <message>
        <source>This filter is too large.</source>
        <translation>هذا المرشّح كبير جدًا.</translation>
    </message>
    <message>
        <source>A condition of this filter compares what cannot be compared in that way.</source>
        <translation>أحد شروط هذا المرشّح يقارن بطريقة لا تصلح لما يقارنه.</translation>
    </message>
    <message>
        <source>A condition has nothing to look for.</source>
        <translation>أحد الشروط لا يحدد ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header field.</source>
        <translation>«%1» ليس اسم ترويسة.</translation>
    </message>
    <message>
        <source>A number in a condition is below zero.</source>
        <translation>عدد في أحد الشروط أقل من الصفر.</translation>
    </message>
    <message>
        <source>Choose the folder for what is moved or copied.</source>
        <translation>اختر المجلد لما يُنقل أو يُنسخ.</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>اختر وسمًا.</translation>
    </message>
    <message>
        <source>A message can go to one place only: keep one of the moves.</source>
        <translation>لا يمكن أن تذهب الرسالة إلا إلى مكان واحد: أبقِ عملية نقل واحدة.</translation>
    </message>
    <message>
        <source>Write the address to which messages are forwarded.</source>
        <translation>اكتب العنوان الذي يُعاد توجيه الرسائل إليه.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» ليس عنوان بريد.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The web server %1 gave an answer that is not understood.</source>
        <translation>أعطى خادم الويب %1 جوابًا غير مفهوم.</translation>
    </message>
    <message>
        <source>Postrider asks web servers only over a secured connection (https).</source>
        <translation>لا يسأل Postrider خوادم الويب إلا عبر اتصال مؤمَّن (https).</translation>
    </message>
</context>
<context>
    <name>ImapClient</name>
    <message>
        <source>This folder is no longer on the mail server.</source>
        <translation>لم يعد هذا المجلد على خادم البريد.</translation>
    </message>
    <message>
        <source>Messages were removed on the mail server meanwhile. Postrider will look again.</source>
        <translation>أُزيلت رسائل على خادم البريد في هذه الأثناء. سيتفقد Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete mail that is not needed, or ask your provider for more room.</source>
        <translation>صندوق البريد على الخادم ممتلئ. احذف الرسائل غير اللازمة، أو اطلب من مزوّدك مساحة أكبر.</translation>
    </message>
    <message>
        <source>The mail server keeps no more of this kind. Its reason is in the details.</source>
        <translation>لا يحفظ خادم البريد مزيدًا من هذا النوع. السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>The message is larger than this mail server takes.</source>
        <translation>الرسالة أكبر مما يقبله خادم البريد هذا.</translation>
    </message>
    <message>
        <source>You have no permission to do this in this folder. Whoever shares the folder can give it.</source>
        <translation>ليس لديك إذن بفعل هذا في هذا المجلد. يستطيع من يشارك المجلد منحك إياه.</translation>
    </message>
    <message>
        <source>There is a folder with this name already. Choose another name.</source>
        <translation>يوجد مجلد بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder has other folders in it. Move or remove those first.</source>
        <translation>في المجلد مجلدات أخرى. انقلها أو أزلها أولًا.</translation>
    </message>
    <message>
        <source>The mail server can never do this. Its reason is in the details.</source>
        <translation>لا يستطيع خادم البريد فعل هذا أبدًا. السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>The mail server cannot search for letters of this script.</source>
        <translation>لا يستطيع خادم البريد البحث عن حروف هذه الكتابة.</translation>
    </message>
    <message>
        <source>The folder is damaged on the mail server. Whoever runs the server can repair it.</source>
        <translation>المجلد تالف على خادم البريد. يستطيع المسؤول عن الخادم إصلاحه.</translation>
    </message>
    <message>
        <source>The mail server has a fault. Whoever runs the server can find out why.</source>
        <translation>في خادم البريد عطل. يستطيع المسؤول عن الخادم معرفة السبب.</translation>
    </message>
    <message>
        <source>The mail server wants you to speak to whoever runs it. Its reason is in the details.</source>
        <translation>يطلب خادم البريد أن تتحدث إلى المسؤول عنه. السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>لم يعد خادم البريد يقبل تسجيل الدخول لدى مزوّد بريدك. سجّل الدخول هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>The password has expired. Set a new one with your mail provider, then enter it here.</source>
        <translation>انتهت صلاحية كلمة المرور. عيّن كلمة جديدة لدى مزوّد بريدك، ثم أدخلها هنا.</translation>
    </message>
    <message>
        <source>The password is right, but this user may not open the mailbox. Check the user name in the account&apos;s settings.</source>
        <translation>كلمة المرور صحيحة، لكن لا يُسمح لهذا المستخدم بفتح صندوق البريد. تحقق من اسم المستخدم في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>لا يقبل خادم البريد طريقة تسجيل الدخول التي يستخدمها Postrider. يستطيع مزوّد بريدك أن يخبرك بما يلزم.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>لم يقبل خادم البريد اسم المستخدم وكلمة المرور. تحقق منهما وأدخلهما مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>لا يستطيع خادم البريد فعل هذا حاليًا. سيحاول Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server did not understand Postrider. Its own words are in the details.</source>
        <translation>لم يفهم خادم البريد Postrider. نص كلامه في التفاصيل.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>رفض خادم البريد فعل هذا. السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>لا يقبل خادم البريد اتصالات حاليًا. سيحاول Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server ended the connection. Postrider will connect again.</source>
        <translation>أنهى خادم البريد الاتصال. سيتصل Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>A mail server cannot keep this label. Use letters, digits and hyphens only.</source>
        <translation>لا يستطيع خادم البريد حفظ هذا الوسم. استخدم الحروف والأرقام والشرطات فقط.</translation>
    </message>
    <message>
        <source>Postrider made a mistake in a request to the mail server.</source>
        <translation>أخطأ Postrider في طلب إلى خادم البريد.</translation>
    </message>
    <message>
        <source>This mail server speaks a kind of IMAP that Postrider does not know.</source>
        <translation>يتحدث خادم البريد هذا نوعًا من IMAP لا يعرفه Postrider.</translation>
    </message>
    <message>
        <source>The mail server sent something that is not proper IMAP. Whoever runs the server can find out why.</source>
        <translation>أرسل خادم البريد شيئًا ليس IMAP سليمًا. يستطيع المسؤول عن الخادم معرفة السبب.</translation>
    </message>
    <message>
        <source>The mail server wanted to go on without encryption. The connection was closed and nothing was sent. Check the network you are in.</source>
        <translation>أراد خادم البريد المتابعة بلا تشفير. أُغلق الاتصال ولم يُرسَل شيء. تحقق من الشبكة التي أنت فيها.</translation>
    </message>
    <message>
        <source>What answers at this address is not an IMAP server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>ما يجيب على هذا العنوان ليس خادم IMAP. تحقق من اسم الخادم والمنفذ في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>لا يتيح خادم البريد التشفير الذي يحتاج إليه هذا الحساب. أُغلق الاتصال ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>أرسل خادم البريد بيانات في لحظة لا يفعل فيها ذلك إلا مهاجم. أُغلق الاتصال ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>This cannot be sent to a mail server, because it holds a character that IMAP does not allow.</source>
        <translation>لا يمكن إرسال هذا إلى خادم بريد، لأنه يحتوي على محرف لا يسمح به IMAP.</translation>
    </message>
    <message>
        <source>The mail server did not finish in time. Postrider will connect again.</source>
        <translation>لم ينتهِ خادم البريد في الوقت المناسب. سيتصل Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder was replaced on the mail server while it was open. Postrider will open it again.</source>
        <translation>استُبدل المجلد على خادم البريد وهو مفتوح. سيفتحه Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server did only a part of what was asked. Its own words are in the details.</source>
        <translation>لم ينفّذ خادم البريد إلا جزءًا مما طُلب. نص كلامه في التفاصيل.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>الاتصال بخادم البريد غير مشفّر، لذلك لم تُرسَل كلمة المرور.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>لا يتيح خادم البريد طريقة لتسجيل الدخول يعرفها Postrider. يستطيع مزوّد بريدك أن يخبرك هل تنفع كلمة مرور للتطبيقات أو خادم آخر.</translation>
    </message>
    <message>
        <source>The mail server did not say clearly which messages are gone. Postrider will ask in another way.</source>
        <translation>لم يبيّن خادم البريد بوضوح أي الرسائل زالت. سيسأل Postrider بطريقة أخرى.</translation>
    </message>
    <message>
        <source>On this mail server the name of a folder cannot hold the character %1. Choose a name without it.</source>
        <translation>لا يمكن أن يحتوي اسم المجلد على خادم البريد هذا على المحرف %1. اختر اسمًا بدونه.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The password is too long for the keychain.</source>
        <translation>كلمة المرور أطول مما تقبله سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>لم تجب سلسلة المفاتيح في الوقت المناسب.</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>هذا الصباح</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>هذا المساء</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>صباح الغد</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <extracomment>&quot;Monday morning&quot;</extracomment>
        <translation>صباح %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم الساعة %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>غدًا الساعة %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday, time</comment>
        <extracomment>on a weekday at a time</extracomment>
        <translation>يوم %1 الساعة %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>في %1 الساعة %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time, as in &quot;Tomorrow, 8:00&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider’s server keeps it until then. This computer need not be on.</source>
        <translation>يحتفظ بها خادم مزوّدك حتى ذلك الحين. ولا يلزم أن يكون هذا الحاسوب مشغّلًا.</translation>
    </message>
    <message>
        <source>It waits in the folder Snoozed. If Postrider is not running then, it comes back as soon as it is.</source>
        <translation>تنتظر في المجلد «Snoozed». وإذا لم يكن Postrider يعمل عندئذ، عادت حالما يعمل.</translation>
    </message>
    <message>
        <source>Postrider has to be running and this computer awake at that time; otherwise it goes out as soon as both are.</source>
        <translation>يجب أن يكون Postrider عاملًا وهذا الحاسوب متيقظًا في ذلك الوقت؛ وإلا فتُرسَل حالما يتحقق الأمران.</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link says %1, but leads to %2.</source>
        <translation>يعرض هذا الرابط %1، لكنه يؤدي إلى %2.</translation>
    </message>
    <message>
        <source>This link leads to a computer without a name: %1. Honest letters do not do that.</source>
        <translation>يؤدي هذا الرابط إلى حاسوب بلا اسم: %1. الرسائل النزيهة لا تفعل ذلك.</translation>
    </message>
    <message>
        <source>This link leads to %1, a name that is made to look like another one.</source>
        <translation>يؤدي هذا الرابط إلى %1، وهو اسم صُنع ليشبه اسمًا آخر.</translation>
    </message>
    <message>
        <source>This link leads to %1, which looks like %2 but is not.</source>
        <translation>يؤدي هذا الرابط إلى %1، وهو يشبه %2 لكنه ليس إياه.</translation>
    </message>
    <message>
        <source>This link begins as if it led somewhere else, but leads to %1.</source>
        <translation>يبدأ هذا الرابط كأنه يؤدي إلى مكان آخر، لكنه يؤدي إلى %1.</translation>
    </message>
</context>
<context>
    <name>ListGoodbye</name>
    <message>
        <source>This list takes no unsubscribing over a secured connection. Open its page in the browser instead.</source>
        <translation>لا تقبل هذه القائمة إلغاء الاشتراك عبر اتصال مؤمَّن. افتح صفحتها في المتصفح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The list wants you to do this on its page. Open it in the browser.</source>
        <translation>تطلب القائمة أن تفعل هذا في صفحتها. افتحها في المتصفح.</translation>
    </message>
    <message>
        <source>The list does not know this subscription any more. You may have left it already.</source>
        <translation>لم تعد القائمة تعرف هذا الاشتراك. ربما غادرتها من قبل.</translation>
    </message>
    <message>
        <source>The list did not accept it. Try again later, or open its page in the browser.</source>
        <translation>لم تقبل القائمة ذلك. حاول لاحقًا، أو افتح صفحتها في المتصفح.</translation>
    </message>
</context>
<context>
    <name>ListLook</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The copies have arrived already. Move them back from there, or remove them in their folder.</source>
        <translation>وصلت النسخ بالفعل. انقلها من هناك إلى مكانها السابق، أو أزلها في مجلدها.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.</source>
        <translation>لا يقبل المجلد %1 رسائل على هذا الخادم. يمكنك في خصائص مجلد آخر أن تجعله الأرشيف.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. Nothing was moved.</source>
        <translation>لا يقبل المجلد %1 رسائل على هذا الخادم. لم يُنقل شيء.</translation>
    </message>
    <message>
        <source>Not everything could be taken back: some messages have been moved or removed since.</source>
        <translation>تعذّر التراجع عن كل شيء: نُقلت بعض الرسائل أو أُزيلت في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>(no recipient)</source>
        <translation>(بلا مستلم)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(بلا مرسِل)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>عادت منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>إضافة نجمة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Put aside until later</source>
        <translation>مؤجلة إلى وقت لاحق</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Show or hide the messages of this conversation</source>
        <translation>إظهار رسائل هذه المحادثة أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>a web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>a shortcut that can start a program</source>
        <translation>اختصار يمكن أن يشغّل برنامجًا</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>مستند مكتبي</translation>
    </message>
    <message>
        <source>the image of a disk</source>
        <translation>صورة قرص</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>أرشيف مضغوط</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>شيء آخر (%1)</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is a program, or can start one.</source>
        <translation>«%1» ليس ما يدل عليه اسمه: إنه برنامج، أو يمكن أن يشغّل برنامجًا.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>«%1» ليس ما يدل عليه اسمه: إنه %2.</translation>
    </message>
    <message>
        <source>“%1” is a program, or can start one.</source>
        <translation>«%1» برنامج، أو يمكن أن يشغّل برنامجًا.</translation>
    </message>
    <message>
        <source>“%1” holds macros: small programs that run when they are allowed to.</source>
        <translation>يحتوي «%1» على وحدات ماكرو: برامج صغيرة تعمل عندما يُسمح لها.</translation>
    </message>
    <message>
        <source>“%1” is the image of a disk, in which programs may be.</source>
        <translation>«%1» صورة قرص، وقد تكون فيها برامج.</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened, or is named so that it looks harmless.</source>
        <translation>يمكن أن يشغّل «%1» شيئًا عند فتحه، أو سُمّي بحيث يبدو غير ضار.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password, so nothing that looks for viruses has seen what is in it.</source>
        <translation>«%1» مقفل بكلمة مرور، فلم يرَ أي فاحص فيروسات ما فيه.</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>رسالة معاد توجيهها</translation>
    </message>
    <message>
        <source>The text of this message is extremely long; only its beginning is shown. The source has all of it.</source>
        <translation>نص هذه الرسالة طويل للغاية؛ لا يُعرض إلا أوله. يوجد كاملًا في المصدر.</translation>
    </message>
    <message>
        <source>“%1” is not in this message: the sender only says where it can be fetched. Postrider does not do that.</source>
        <translation>«%1» ليس في هذه الرسالة: يذكر المرسِل فقط المكان الذي يمكن جلبه منه. لا يفعل Postrider ذلك.</translation>
    </message>
    <message>
        <source>This is piece %1 of %2 of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>هذا هو الجزء %1 من %2 من رسالة أُرسلت مجزّأة. الأجزاء الأخرى رسائل مستقلة.</translation>
    </message>
    <message>
        <source>This is a piece of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>هذا جزء من رسالة أُرسلت مجزّأة. الأجزاء الأخرى رسائل مستقلة.</translation>
    </message>
    <message>
        <source>This message names its sender twice. Do not trust either of them.</source>
        <translation>تذكر هذه الرسالة مرسِلها مرتين. لا تثق بأي منهما.</translation>
    </message>
    <message>
        <source>This message does not say who sent it.</source>
        <translation>لا تذكر هذه الرسالة من أرسلها.</translation>
    </message>
    <message>
        <source>The sender&apos;s name, “%1”, looks like an address, but the message comes from %2.</source>
        <translation>اسم المرسِل، «%1»، يشبه عنوانًا، لكن الرسالة آتية من %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not a valid one: %1</source>
        <translation>عنوان المرسِل غير صالح: %1</translation>
    </message>
    <message>
        <source>The header of this message is far longer than any honest one. Only its beginning was read.</source>
        <translation>ترويسة هذه الرسالة أطول بكثير من ترويسة أي رسالة نزيهة. لم يُقرأ إلا أولها.</translation>
    </message>
    <message>
        <source>This message has parts within parts more than 100 levels deep. What lies deeper is offered as one file.</source>
        <translation>في هذه الرسالة أجزاء داخل أجزاء بعمق يتجاوز 100 مستوى. يُقدَّم ما هو أعمق ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>This message has more than 10,000 parts. The rest is offered as one file.</source>
        <translation>في هذه الرسالة أكثر من 10,000 جزء. يُقدَّم الباقي ملفًا واحدًا.</translation>
    </message>
    <message>
        <source>This message wraps encoded messages in encoded messages. Not all of them were opened.</source>
        <translation>تلفّ هذه الرسالة رسائل مرمّزة داخل رسائل مرمّزة. لم تُفتح كلها.</translation>
    </message>
    <message>
        <source>The parts of this message could not be told apart, so its text is shown as it came.</source>
        <translation>تعذّر التمييز بين أجزاء هذه الرسالة، لذلك يُعرض نصها كما وصل.</translation>
    </message>
    <message>
        <source>The end of this message is missing. It may have been cut off on its way.</source>
        <translation>نهاية هذه الرسالة مفقودة. ربما قُطعت في الطريق.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there.</source>
        <translation>في ترويسة هذه الرسالة أسطر ليست من مكانها.</translation>
    </message>
    <message>
        <source>An attachment of this message can run as a program. Open it only if you expected it.</source>
        <translation>يمكن أن يعمل مرفق في هذه الرسالة كبرنامج. لا تفتحه إلا إذا كنت تنتظره.</translation>
    </message>
</context>
<context>
    <name>MessageWriter</name>
    <message>
        <source>“%1” is not a mail address. Correct it and send again.</source>
        <translation>«%1» ليس عنوان بريد. صحّحه وأرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The address %1 has a domain that does not exist in this spelling. Correct it and send again.</source>
        <translation>نطاق العنوان %1 غير موجود بهذه الكتابة. صحّحه وأرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>This message is too complicated to be sent: its header or its number of parts is beyond all limits.</source>
        <translation>هذه الرسالة أعقد من أن تُرسَل: ترويستها أو عدد أجزائها يتجاوز كل الحدود.</translation>
    </message>
    <message>
        <source>This is not a message: it does not begin with a header.</source>
        <translation>هذه ليست رسالة: لا تبدأ بترويسة.</translation>
    </message>
    <message>
        <source>This file holds several messages (mbox). Send them one by one, each from a file of its own.</source>
        <translation>يحتوي هذا الملف على عدة رسائل (mbox). أرسلها واحدة واحدة، كل منها من ملف مستقل.</translation>
    </message>
    <message>
        <source>This message holds lines or characters that cannot be sent, in a place where they cannot be encoded.</source>
        <translation>تحتوي هذه الرسالة على أسطر أو محارف لا يمكن إرسالها، في موضع لا يمكن ترميزها فيه.</translation>
    </message>
    <message>
        <source>This message has no recipient. Add at least one address and send again.</source>
        <translation>لا مستلم لهذه الرسالة. أضف عنوانًا واحدًا على الأقل وأرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>This message is signed and holds characters that have to be encoded for sending, which would break the signature. Encode it before signing.</source>
        <translation>هذه الرسالة موقّعة وتحتوي على محارف يجب ترميزها للإرسال، وهذا يفسد التوقيع. رمّزها قبل التوقيع.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there and cannot be sent.</source>
        <translation>في ترويسة هذه الرسالة أسطر ليست من مكانها ولا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>The header of one of this message&apos;s parts holds characters that cannot be sent. Its file name may have to be written differently.</source>
        <translation>تحتوي ترويسة أحد أجزاء هذه الرسالة على محارف لا يمكن إرسالها. ربما وجب كتابة اسم ملفه بصورة أخرى.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>Postrider is not signed in at %1, or the keychain is locked. Unlock the keychain and try again, or sign in.</source>
        <translation>لم يسجّل Postrider الدخول لدى %1، أو سلسلة المفاتيح مقفلة. افتح قفلها وحاول مرة أخرى، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>The file %1 with the ids for signing in through the browser cannot be used. Correct it, or take it away.</source>
        <translation>تعذّر استخدام الملف %1 الذي فيه معرّفات تسجيل الدخول عبر المتصفح. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on another device. Sign in on this one.</source>
        <translation>لا يتيح %1 تسجيل الدخول على جهاز آخر. سجّل الدخول على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The service that signs people in at %1 sends Postrider elsewhere with its secrets, which it does not follow.</source>
        <translation>تُحيل خدمة تسجيل الدخول لدى %1 أسرار Postrider إلى مكان آخر، وهو لا يتبع ذلك.</translation>
    </message>
    <message>
        <source>The sign-in at %1 is no longer good. Sign in again.</source>
        <translation>لم يعد تسجيل الدخول لدى %1 صالحًا. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused there. Sign in again if that was a mistake.</source>
        <translation>رُفض تسجيل الدخول لدى %1. سجّل الدخول مرة أخرى إذا كان ذلك خطأ.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time. Sign in again.</source>
        <translation>لم يُسجَّل الدخول لدى %1 في الوقت المناسب. سجّل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment.</source>
        <translation>لا يستطيع %1 تسجيل دخول أحد حاليًا.</translation>
    </message>
    <message>
        <source>%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.</source>
        <translation>لا يسمح %1 لـ Postrider بطلب تسجيل الدخول. ربما كان معرّف Postrider لديه (oauth-clients.json) خاطئًا.</translation>
    </message>
    <message>
        <source>%1 gave an answer to the sign-in that is not understood. It may be better in a while.</source>
        <translation>أعطى %1 جوابًا غير مفهوم على تسجيل الدخول. قد يتحسن الأمر بعد قليل.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>أُوقف تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 lets Postrider in for a moment only, not for good. Whoever runs it can find out why.</source>
        <translation>يسمح %1 لـ Postrider بالدخول للحظة فقط، لا بصورة دائمة. يستطيع المسؤول عنه معرفة السبب.</translation>
    </message>
    <message>
        <source>No web browser could be opened, and %1 signs people in through one only.</source>
        <translation>تعذّر فتح متصفح ويب، ولا يتيح %1 تسجيل الدخول إلا عبره.</translation>
    </message>
    <message>
        <source>Postrider could not make a place for the browser to come back to on this computer. A security program may forbid it.</source>
        <translation>لم يستطع Postrider إنشاء مكان على هذا الحاسوب يعود إليه المتصفح. ربما يمنع ذلك برنامج حماية.</translation>
    </message>
    <message>
        <source>This was too much.</source>
        <translation>كان هذا أكثر من اللازم.</translation>
    </message>
    <message>
        <source>This is nothing that Postrider understands.</source>
        <translation>هذا شيء لا يفهمه Postrider.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Postrider waits for. Go back to Postrider and begin again.</source>
        <translation>لا ينتمي هذا الجواب إلى تسجيل الدخول الذي ينتظره Postrider. عد إلى Postrider وابدأ من جديد.</translation>
    </message>
    <message>
        <source>You have signed in. You can close this page and go back to Postrider.</source>
        <translation>لقد سجّلت الدخول. يمكنك إغلاق هذه الصفحة والعودة إلى Postrider.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not come from %1, so it was not used. Somebody may be in between.</source>
        <translation>لم يأتِ جواب تسجيل الدخول من %1، لذلك لم يُستخدم. ربما كان هناك من يعترض الاتصال.</translation>
    </message>
</context>
<context>
    <name>Op</name>
    <message>
        <source>It is %1, and the mailbox takes no more than %2.</source>
        <translation>حجمها %1، ولا يقبل صندوق البريد أكثر من %2.</translation>
    </message>
    <message>
        <source>Put a draft into the Drafts folder</source>
        <translation>وضع مسودة في مجلد المسودات</translation>
    </message>
    <message>
        <source>The folder that the messages were to go to is no longer there.</source>
        <translation>لم يعد المجلد الذي كانت الرسائل ستُنقل إليه موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.</source>
        <translation>
            <numerusform>نُسخت كل الرسائل إلى الخادم.</numerusform>
            <numerusform>تعذّر نسخ رسالة واحدة إلى الخادم: إما أكبر من اللازم، أو بصيغة لا يقبلها، أو لم تعد موجودة. الأصل باقٍ في مكانه.</numerusform>
            <numerusform>تعذّر نسخ رسالتين إلى الخادم: إما أكبر من اللازم، أو بصيغة لا يقبلها، أو لم تعودا موجودتين. الأصلان باقيان في مكانيهما.</numerusform>
            <numerusform>تعذّر نسخ %Ln رسائل إلى الخادم: إما أكبر من اللازم، أو بصيغة لا يقبلها، أو لم تعد موجودة. الأصول باقية في أماكنها.</numerusform>
            <numerusform>تعذّر نسخ %Ln رسالة إلى الخادم: إما أكبر من اللازم، أو بصيغة لا يقبلها، أو لم تعد موجودة. الأصول باقية في أماكنها.</numerusform>
            <numerusform>تعذّر نسخ %Ln رسالة إلى الخادم: إما أكبر من اللازم، أو بصيغة لا يقبلها، أو لم تعد موجودة. الأصول باقية في أماكنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln message(s)</source>
        <translation>
            <numerusform>لا شيء للرفع</numerusform>
            <numerusform>رفع رسالة واحدة</numerusform>
            <numerusform>رفع رسالتين</numerusform>
            <numerusform>رفع %Ln رسائل</numerusform>
            <numerusform>رفع %Ln رسالة</numerusform>
            <numerusform>رفع %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder that the messages were to be copied to is no longer there.</source>
        <translation>لم يعد المجلد الذي كانت الرسائل ستُنسخ إليه موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln message(s)</source>
        <translation>
            <numerusform>لا شيء للنسخ</numerusform>
            <numerusform>نسخ رسالة واحدة</numerusform>
            <numerusform>نسخ رسالتين</numerusform>
            <numerusform>نسخ %Ln رسائل</numerusform>
            <numerusform>نسخ %Ln رسالة</numerusform>
            <numerusform>نسخ %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>إنشاء المجلد %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good</source>
        <translation>
            <numerusform>لا شيء للحذف</numerusform>
            <numerusform>حذف رسالة واحدة نهائيًا</numerusform>
            <numerusform>حذف رسالتين نهائيًا</numerusform>
            <numerusform>حذف %Ln رسائل نهائيًا</numerusform>
            <numerusform>حذف %Ln رسالة نهائيًا</numerusform>
            <numerusform>حذف %Ln رسالة نهائيًا</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>لم تعد هذه الرسالة هنا.</translation>
    </message>
    <message>
        <source>This message is on its way to another place. Try again when it has arrived there.</source>
        <translation>هذه الرسالة في طريقها إلى مكان آخر. حاول مرة أخرى عندما تصل إليه.</translation>
    </message>
    <message>
        <source>The folder that the messages were moved to is no longer there. They are back where they were.</source>
        <translation>لم يعد المجلد الذي نُقلت إليه الرسائل موجودًا. عادت الرسائل إلى حيث كانت.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln message(s)</source>
        <translation>
            <numerusform>لا شيء للنقل</numerusform>
            <numerusform>نقل رسالة واحدة</numerusform>
            <numerusform>نقل رسالتين</numerusform>
            <numerusform>نقل %Ln رسائل</numerusform>
            <numerusform>نقل %Ln رسالة</numerusform>
            <numerusform>نقل %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>لم يعد المجلد على الخادم.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>جرى التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>لم يعد المجلد موجودًا.</translation>
    </message>
    <message>
        <source>The inbox cannot be removed.</source>
        <translation>لا يمكن إزالة صندوق الوارد.</translation>
    </message>
    <message>
        <source>Remove the folder %1</source>
        <translation>إزالة المجلد %1</translation>
    </message>
    <message>
        <source>The inbox cannot be renamed.</source>
        <translation>لا يمكن إعادة تسمية صندوق الوارد.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>لا يمكن نقل مجلد إلى داخل نفسه.</translation>
    </message>
    <message>
        <source>Rename a folder to %1</source>
        <translation>إعادة تسمية مجلد إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) read</source>
        <translation>
            <numerusform>لا شيء للتعليم كمقروء</numerusform>
            <numerusform>تعليم رسالة واحدة كمقروءة</numerusform>
            <numerusform>تعليم رسالتين كمقروءتين</numerusform>
            <numerusform>تعليم %Ln رسائل كمقروءة</numerusform>
            <numerusform>تعليم %Ln رسالة كمقروءة</numerusform>
            <numerusform>تعليم %Ln رسالة كمقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) unread</source>
        <translation>
            <numerusform>لا شيء للتعليم كغير مقروء</numerusform>
            <numerusform>تعليم رسالة واحدة كغير مقروءة</numerusform>
            <numerusform>تعليم رسالتين كغير مقروءتين</numerusform>
            <numerusform>تعليم %Ln رسائل كغير مقروءة</numerusform>
            <numerusform>تعليم %Ln رسالة كغير مقروءة</numerusform>
            <numerusform>تعليم %Ln رسالة كغير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln message(s)</source>
        <translation>
            <numerusform>لا شيء لإضافة نجمة إليه</numerusform>
            <numerusform>إضافة نجمة إلى رسالة واحدة</numerusform>
            <numerusform>إضافة نجمة إلى رسالتين</numerusform>
            <numerusform>إضافة نجمة إلى %Ln رسائل</numerusform>
            <numerusform>إضافة نجمة إلى %Ln رسالة</numerusform>
            <numerusform>إضافة نجمة إلى %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star from %Ln message(s)</source>
        <translation>
            <numerusform>لا شيء لإزالة النجمة منه</numerusform>
            <numerusform>إزالة النجمة من رسالة واحدة</numerusform>
            <numerusform>إزالة النجمة من رسالتين</numerusform>
            <numerusform>إزالة النجمة من %Ln رسائل</numerusform>
            <numerusform>إزالة النجمة من %Ln رسالة</numerusform>
            <numerusform>إزالة النجمة من %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln message(s)</source>
        <translation>
            <numerusform>لا شيء لتغيير علاماته</numerusform>
            <numerusform>تغيير علامات رسالة واحدة</numerusform>
            <numerusform>تغيير علامات رسالتين</numerusform>
            <numerusform>تغيير علامات %Ln رسائل</numerusform>
            <numerusform>تغيير علامات %Ln رسالة</numerusform>
            <numerusform>تغيير علامات %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>الاشتراك في مجلد</translation>
    </message>
    <message>
        <source>Unsubscribe from a folder</source>
        <translation>إلغاء الاشتراك في مجلد</translation>
    </message>
    <message>
        <source>The messages go into %1 instead, and so does what you archive from now on. The settings of the account can change that.</source>
        <translation>تنتقل الرسائل إلى %1 بدلًا من ذلك، وكذلك ما تؤرشفه من الآن فصاعدًا. يمكن تغيير ذلك في إعدادات الحساب.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Postrider ended while the message was being handed over.</source>
        <translation>انتهى Postrider أثناء تسليم الرسالة.</translation>
    </message>
    <message>
        <source>Postrider made a mistake with this message. Nothing else is kept waiting by it; please report it.</source>
        <translation>أخطأ Postrider في هذه الرسالة. لا يعطّل ذلك شيئًا آخر؛ نرجو الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1</source>
        <translation>أُرسلت الرسالة، لكن الخادم لم يقبل النسخة الخاصة بمجلد البريد المرسل. سيحاول Postrider مرة أخرى؛ وقد يفيد إفساح مكان في صندوق البريد. %1</translation>
    </message>
    <message>
        <source>The copy is %1, and the mailbox takes no more than %2.</source>
        <translation>حجم النسخة %1، ولا يقبل صندوق البريد أكثر من %2.</translation>
    </message>
    <message>
        <source>Found in %1: the server had taken it.</source>
        <translation>عُثر عليها في %1: كان الخادم قد قبلها.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so parts of a message that goes along were encoded anew.</source>
        <translation>لا يقبل هذا الخادم نصًا من 8 بتات، لذلك أُعيد ترميز أجزاء من رسالة مرفقة.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so a message that goes along became a plain file: that way nothing in it, such as a signature, was changed.</source>
        <translation>لا يقبل هذا الخادم نصًا من 8 بتات، لذلك صارت رسالة مرفقة ملفًا عاديًا: هكذا لم يتغير فيها شيء، كالتوقيع مثلًا.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Tries to send it once more, as it is.</source>
        <translation>يحاول إرسالها مرة أخرى كما هي.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Opens the message again, for those who have not got it.</source>
        <translation>يفتح الرسالة مرة أخرى لمن لم تصلهم.</translation>
    </message>
    <message>
        <source>Opens the message again. It is not sent meanwhile.</source>
        <translation>يفتح الرسالة مرة أخرى. لا تُرسَل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sends it to nobody else. For those who have not got it, it goes back to your drafts.</source>
        <translation>لا يرسلها إلى أحد آخر. وتعود إلى مسوداتك لمن لم تصلهم.</translation>
    </message>
    <message>
        <source>Does not send it. The message goes back to your drafts.</source>
        <translation>لا يرسلها. تعود الرسالة إلى مسوداتك.</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>إرسال إلى الآخرين</translation>
    </message>
    <message>
        <source>Sends it now. A draft stays for those who were refused.</source>
        <translation>يرسلها الآن. وتبقى مسودة للمستلمين المرفوضين.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The message goes out as soon as you are signed in.</source>
        <translation>تُرسَل الرسالة حالما تسجّل الدخول.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>الشهادة…</translation>
    </message>
    <message>
        <source>Shows what the server presented, and what you can do.</source>
        <translation>يعرض ما قدّمه الخادم وما يمكنك فعله.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Looks for the message on the server, in Sent and All mail.</source>
        <translation>يبحث عن الرسالة على الخادم، في البريد المرسل وكل البريد.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Sends the same message once more. Somebody may get it twice.</source>
        <translation>يرسل الرسالة نفسها مرة أخرى. قد تصل إلى بعضهم مرتين.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>لقد أُرسلت</translation>
    </message>
    <message>
        <source>Counts it as sent and takes it out of the outbox.</source>
        <translation>يعدّها مُرسَلة ويخرجها من صندوق الصادر.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>كتابة مجددًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>You have seen it: the card goes. The message keeps its history.</source>
        <translation>لقد رأيتها: تختفي البطاقة. ويبقى للرسالة سجلها.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Does not wait any longer.</source>
        <translation>لا ينتظر أكثر.</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>تغيير الوقت…</translation>
    </message>
    <message>
        <source>Sends it at another time.</source>
        <translation>يرسلها في وقت آخر.</translation>
    </message>
    <message>
        <source>“Look again” searches for it on the server. “Send again” sends the same message once more: somebody may get it twice. “It was sent” takes it out of the outbox.</source>
        <translation>«البحث مجددًا» يبحث عنها على الخادم. «إرسال مجددًا» يرسل الرسالة نفسها مرة أخرى: قد تصل إلى بعضهم مرتين. «لقد أُرسلت» يخرجها من صندوق الصادر.</translation>
    </message>
    <message>
        <source>“Send to the others” sends it now and leaves you a draft for those who were refused.</source>
        <translation>«إرسال إلى الآخرين» يرسلها الآن ويترك لك مسودة للمستلمين المرفوضين.</translation>
    </message>
    <message>
        <source>Nothing was handed over. “Certificate” shows what the server presented; try again only in a network you trust.</source>
        <translation>لم يُسلَّم شيء. يعرض «الشهادة» ما قدّمه الخادم؛ لا تحاول مرة أخرى إلا في شبكة تثق بها.</translation>
    </message>
    <message>
        <source>The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.</source>
        <translation>انقطع الاتصال أثناء تسليم الرسالة، فربما تكون قد أُرسلت. لا تُرسَل مرة ثانية إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>Goes to your provider’s server now, which sends it %1.</source>
        <translation>تذهب الآن إلى خادم مزوّدك، ويرسلها %1.</translation>
    </message>
    <message>
        <source>Will be sent %1. Postrider has to be running and this computer awake then.</source>
        <translation>تُرسَل %1. يجب أن يكون Postrider عاملًا وهذا الحاسوب متيقظًا عندئذ.</translation>
    </message>
    <message>
        <source>Can be taken back until it leaves.</source>
        <translation>يمكن التراجع عنها حتى تغادر.</translation>
    </message>
    <message>
        <source>Will be sent as soon as there is a connection.</source>
        <translation>تُرسَل حالما يتوفر اتصال.</translation>
    </message>
    <message>
        <source>It could not be handed over yet.</source>
        <translation>تعذّر تسليمها حتى الآن.</translation>
    </message>
    <message>
        <source>%1 Postrider tries again %2.</source>
        <comment>what happened; when</comment>
        <translation>%1 سيحاول Postrider مرة أخرى %2.</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>تُرسَل الآن.</translation>
    </message>
    <message>
        <source>Handed over; waiting for the server to confirm.</source>
        <translation>سُلّمت؛ في انتظار تأكيد الخادم.</translation>
    </message>
    <message>
        <source>The server keeps it and sends it %1.</source>
        <translation>يحتفظ بها الخادم ويرسلها %1.</translation>
    </message>
    <message>
        <source>%1 keeps it and sends it %2.</source>
        <translation>يحتفظ بها %1 ويرسلها %2.</translation>
    </message>
    <message>
        <source>Sent: the server has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>أُرسلت: قبلها الخادم. تُحفظ النسخة في «البريد المرسل» حالما يمكن الوصول إلى صندوق البريد.</translation>
    </message>
    <message>
        <source>Sent: %1 has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>أُرسلت: قبلها %1. تُحفظ النسخة في «البريد المرسل» حالما يمكن الوصول إلى صندوق البريد.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>أُرسلت.</translation>
    </message>
    <message>
        <source>A report says that it could not be delivered.</source>
        <translation>يفيد تقرير بأنه تعذّر تسليمها.</translation>
    </message>
    <message>
        <source>Could not be delivered to %1.</source>
        <translation>تعذّر تسليمها إلى %1.</translation>
    </message>
    <message>
        <source>The message waits for you.</source>
        <translation>الرسالة في انتظارك.</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>تفعيل الحساب</translation>
    </message>
    <message>
        <source>Its mail is fetched again, and what waits is sent.</source>
        <translation>يُجلب بريده مجددًا، ويُرسَل ما ينتظر.</translation>
    </message>
    <message>
        <source>Sent. The copy for Sent is filed when its account is switched on again.</source>
        <translation>أُرسلت. تُحفظ النسخة في «البريد المرسل» عند تفعيل الحساب من جديد.</translation>
    </message>
    <message>
        <source>Its account was switched off while it was being sent. It goes on when the account is switched on again.</source>
        <translation>عُطّل حسابها أثناء إرسالها. يُستأنف الإرسال عند تفعيل الحساب من جديد.</translation>
    </message>
    <message>
        <source>Its account is switched off. It is sent when the account is switched on again.</source>
        <translation>حسابها معطّل. تُرسَل عند تفعيل الحساب من جديد.</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>الحساب معطّل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>المحاولة التالية بعد %1</translation>
    </message>
    <message>
        <source>Leaves in %1</source>
        <translation>تغادر بعد %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>يجري الإرسال…</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>على الخادم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يلزم تدخّلك</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>The pictures were given up.</source>
        <translation>أُوقف جلب الصور.</translation>
    </message>
</context>
<context>
    <name>Pop3Client</name>
    <message>
        <source>The mail server lets nobody into the mailbox at the moment. Postrider will try again.</source>
        <translation>لا يتيح خادم البريد دخول صندوق البريد لأحد حاليًا. سيحاول Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>لا يقبل خادم البريد طريقة تسجيل الدخول التي يستخدمها Postrider. يستطيع مزوّد بريدك أن يخبرك بما يلزم.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>لم يعد خادم البريد يقبل تسجيل الدخول لدى مزوّد بريدك. سجّل الدخول هناك مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>لم يقبل خادم البريد اسم المستخدم وكلمة المرور. تحقق منهما وأدخلهما مرة أخرى.</translation>
    </message>
    <message>
        <source>Another device or program is using the mailbox at the moment. Postrider will try again.</source>
        <translation>يستخدم جهاز أو برنامج آخر صندوق البريد حاليًا. سيحاول Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server wants more time between two visits. Postrider will try again.</source>
        <translation>يطلب خادم البريد وقتًا أطول بين زيارتين. سيحاول Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>لا يستطيع خادم البريد فعل هذا حاليًا. سيحاول Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server has a fault that does not pass by itself. Whoever runs the server can repair it; its own words are in the details.</source>
        <translation>في خادم البريد عطل لا يزول من تلقاء نفسه. يستطيع المسؤول عن الخادم إصلاحه؛ نص كلامه في التفاصيل.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out, because of letters in its header. Its own words are in the details.</source>
        <translation>لا يسلّم خادم البريد هذه الرسالة بسبب حروف في ترويستها. نص كلامه في التفاصيل.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>لا يقبل خادم البريد اتصالات حاليًا. سيحاول Postrider مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server did not delete everything it was asked to. Postrider will look again and ask once more.</source>
        <translation>لم يحذف خادم البريد كل ما طُلب منه. سيتفقد Postrider ويطلب مرة أخرى.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>رفض خادم البريد فعل هذا. السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>What answers at this address is not a POP3 server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>ما يجيب على هذا العنوان ليس خادم POP3. تحقق من اسم الخادم والمنفذ في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>لا يتيح خادم البريد التشفير الذي يحتاج إليه هذا الحساب. أُغلق الاتصال ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>أرسل خادم البريد بيانات في لحظة لا يفعل فيها ذلك إلا مهاجم. أُغلق الاتصال ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out. Its reason is in the details.</source>
        <translation>لا يسلّم خادم البريد هذه الرسالة. السبب في التفاصيل.</translation>
    </message>
    <message>
        <source>The message is too large to be fetched. It stays on the mail server.</source>
        <translation>الرسالة أكبر من أن تُجلب. تبقى على خادم البريد.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood. It may not be a POP3 server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>لم يُفهم جواب خادم البريد. ربما لم يكن خادم POP3، أو لم يكن سليمًا؛ يستطيع المسؤول عنه معرفة السبب.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while speaking to the mail server.</source>
        <translation>أخطأ Postrider أثناء التحدث إلى خادم البريد.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>الاتصال بخادم البريد غير مشفّر، لذلك لم تُرسَل كلمة المرور.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>لا يتيح خادم البريد طريقة لتسجيل الدخول يعرفها Postrider. يستطيع مزوّد بريدك أن يخبرك هل تنفع كلمة مرور للتطبيقات أو خادم آخر.</translation>
    </message>
    <message>
        <source>The user name or the password holds a line end, which this server cannot be told. Enter them again in the account&apos;s settings.</source>
        <translation>يحتوي اسم المستخدم أو كلمة المرور على نهاية سطر، ولا يمكن إبلاغ هذا الخادم بها. أدخلهما مرة أخرى في إعدادات الحساب.</translation>
    </message>
</context>
<context>
    <name>ProtectionReader</name>
    <message>
        <source>This message is signed (%1). The signature has not been checked, so it says nothing yet about who wrote this.</source>
        <translation>هذه الرسالة موقّعة (%1). لم يُتحقق من التوقيع، فهو لا يدل بعد على كاتبها.</translation>
    </message>
    <message>
        <source>A part of this message is signed (%1), and not everything that is shown here belongs to it. The signature has not been checked.</source>
        <translation>جزء من هذه الرسالة موقّع (%1)، وليس كل ما يُعرض هنا تابعًا له. لم يُتحقق من التوقيع.</translation>
    </message>
    <message>
        <source>This message is encrypted (%1). Postrider cannot decrypt it yet; save the attachment and open it with the program that holds your key.</source>
        <translation>هذه الرسالة مشفّرة (%1). لا يستطيع Postrider فك تشفيرها بعد؛ احفظ المرفق وافتحه بالبرنامج الذي فيه مفتاحك.</translation>
    </message>
    <message>
        <source>A part of this message is encrypted (%1) and cannot be read here yet. What you can read came in the clear.</source>
        <translation>جزء من هذه الرسالة مشفّر (%1) ولا يمكن قراءته هنا بعد. ما تستطيع قراءته وصل دون تشفير.</translation>
    </message>
    <message>
        <source>A stretch of this text is signed with OpenPGP, between lines that say so. The signature has not been checked.</source>
        <translation>مقطع من هذا النص موقّع بـ OpenPGP بين أسطر تبيّن ذلك. لم يُتحقق من التوقيع.</translation>
    </message>
    <message>
        <source>A stretch of this text is encrypted with OpenPGP and cannot be read here yet. The rest of it came in the clear.</source>
        <translation>مقطع من هذا النص مشفّر بـ OpenPGP ولا يمكن قراءته هنا بعد. وصل الباقي دون تشفير.</translation>
    </message>
    <message>
        <source>This text holds a public OpenPGP key. Whether it belongs to the sender has not been checked.</source>
        <translation>يحتوي هذا النص على مفتاح OpenPGP عام. لم يُتحقق هل يخص المرسِل.</translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>%1 wants an app password for mail programs, not the password of your account. You make one on the web site of %1.</source>
        <translation>يطلب %1 كلمة مرور للتطبيقات من برامج البريد، لا كلمة مرور حسابك. تنشئها في موقع %1.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only after you have allowed IMAP in its settings on the web.</source>
        <translation>لا يسمح %1 لبرامج البريد بالدخول إلا بعد أن تسمح بـ IMAP في إعداداته على الويب.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of %1 on the web first, and make an app password there: the password of your account is not accepted.</source>
        <translation>اسمح أولًا بـ IMAP في إعدادات %1 على الويب، وأنشئ هناك كلمة مرور للتطبيقات: لا تُقبل كلمة مرور حسابك.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail, which you set in its customer area. The password of your customer account does not work.</source>
        <translation>لدى %1 كلمة مرور خاصة بالبريد تعيّنها في منطقة العملاء. لا تعمل كلمة مرور حساب العميل.</translation>
    </message>
    <message>
        <source>%1 lets people sign in through a web browser only and refuses every password in mail programs.</source>
        <translation>لا يتيح %1 تسجيل الدخول إلا عبر متصفح ويب، ويرفض كل كلمة مرور في برامج البريد.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>SOCKS5 proxy %1, port %2</source>
        <translation>وكيل SOCKS5 ‏%1، المنفذ %2</translation>
    </message>
    <message>
        <source>HTTP proxy %1, port %2</source>
        <translation>وكيل HTTP ‏%1، المنفذ %2</translation>
    </message>
    <message>
        <source>The proxy %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>أرسل الوكيل %1 بيانات في لحظة لا يفعل فيها ذلك إلا مهاجم. أُغلق الاتصال ولم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account&apos;s settings.</source>
        <translation>يطلب الوكيل %1 نوعًا من تسجيل الدخول لا يعرفه Postrider. اختر وكيلًا آخر، أو لا تستخدم وكيلًا، في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. Enter them in the account&apos;s settings.</source>
        <translation>يطلب الوكيل %1 اسم مستخدم وكلمة مرور. أدخلهما في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password that Postrider has for it. Enter them again in the account&apos;s settings.</source>
        <translation>لا يقبل الوكيل %1 اسم المستخدم وكلمة المرور المحفوظين له في Postrider. أدخلهما مرة أخرى في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2, port %3. The server may be down for a while, or its name or port may be wrong.</source>
        <translation>لم يستطع الوكيل %1 الاتصال بـ %2، المنفذ %3. ربما توقف الخادم مؤقتًا، أو كان اسمه أو منفذه خاطئًا.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2, port %3, pass. Ask whoever runs the proxy, or choose another way in the account&apos;s settings.</source>
        <translation>لا يسمح الوكيل %1 بمرور اتصالات إلى %2، المنفذ %3. اسأل المسؤول عن الوكيل، أو اختر طريقة أخرى في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a SOCKS5 proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>ما يجيب لدى %1، المنفذ %2، ليس وكيل SOCKS5. تحقق من الوكيل في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not an HTTP proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>ما يجيب لدى %1، المنفذ %2، ليس وكيل HTTP. تحقق من الوكيل في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be found. Check its name in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>تعذّر العثور على الوكيل %1. تحقق من اسمه في إعدادات الحساب، ومن أنك في الشبكة المخصص لها.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the connection on port %2. Check it in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>لم يقبل الوكيل %1 الاتصال على المنفذ %2. تحقق منه في إعدادات الحساب، ومن أنك في الشبكة المخصص لها.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. It may be busy, or its port may be wrong in the account&apos;s settings.</source>
        <translation>لم يجب الوكيل %1 في الوقت المناسب. ربما كان مشغولًا، أو كان منفذه في إعدادات الحساب خاطئًا.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Check in the account&apos;s settings what kind of proxy it is.</source>
        <translation>أغلق الوكيل %1 الاتصال. تحقق في إعدادات الحساب من نوع الوكيل.</translation>
    </message>
</context>
<context>
    <name>RawMessageLoad</name>
    <message>
        <source>This message is not on this computer yet.</source>
        <translation>هذه الرسالة ليست على هذا الحاسوب بعد.</translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>The server gave an answer that is not defined.</source>
        <translation>أعطى الخادم جوابًا غير معرّف.</translation>
    </message>
    <message>
        <source>Your mail provider can say why; show them the server&apos;s words below.</source>
        <translation>يستطيع مزوّد بريدك معرفة السبب؛ أره كلام الخادم أدناه.</translation>
    </message>
    <message>
        <source>You can change this yourself.</source>
        <translation>يمكنك تغيير هذا بنفسك.</translation>
    </message>
    <message>
        <source>The recipient can change this.</source>
        <translation>يستطيع المستلم تغيير هذا.</translation>
    </message>
    <message>
        <source>Your mail provider can change this.</source>
        <translation>يستطيع مزوّد بريدك تغيير هذا.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider can change this.</source>
        <translation>يستطيع مزوّد بريد المستلم تغيير هذا.</translation>
    </message>
    <message>
        <source>The network is the cause, and it usually passes.</source>
        <translation>السبب هو الشبكة، وعادةً ما يزول ذلك.</translation>
    </message>
    <message>
        <source>Postrider is the cause.</source>
        <translation>السبب هو Postrider.</translation>
    </message>
    <message>
        <source>Nobody needs to change anything.</source>
        <translation>لا يلزم أحدًا تغيير شيء.</translation>
    </message>
    <message>
        <source>The server has not answered.</source>
        <translation>لم يجب الخادم.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; there is nothing you need to do.</source>
        <translation>سيحاول Postrider مرة أخرى تلقائيًا؛ لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>The server accepted this.</source>
        <translation>قبل الخادم هذا.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Send it again in an hour or so.</source>
        <translation>أرسلها مجددًا بعد ساعة تقريبًا.</translation>
    </message>
    <message>
        <source>The message has arrived.</source>
        <translation>وصلت الرسالة.</translation>
    </message>
    <message>
        <source>The report does not say clearly what became of the message.</source>
        <translation>لا يبيّن التقرير بوضوح ما حدث للرسالة.</translation>
    </message>
    <message>
        <source>Read the report below, or ask the recipient in another way.</source>
        <translation>اقرأ التقرير أدناه، أو اسأل المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The server that has the message tries again by itself; there is nothing you need to do.</source>
        <translation>يحاول الخادم الذي لديه الرسالة مرة أخرى تلقائيًا؛ لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Make an app password in your provider&apos;s security settings, and enter it as this account&apos;s password.</source>
        <translation>أنشئ كلمة مرور للتطبيقات في إعدادات الأمان لدى مزوّدك، وأدخلها كلمة مرور لهذا الحساب.</translation>
    </message>
    <message>
        <source>Look in your provider&apos;s security settings for an app password or for access by mail programs.</source>
        <translation>ابحث في إعدادات الأمان لدى مزوّدك عن كلمة مرور للتطبيقات أو عن إتاحة الوصول لبرامج البريد.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator, and show them the server&apos;s words below.</source>
        <translation>اسأل المسؤول التقني في مؤسستك وأره كلام الخادم أدناه.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, or ask the recipient in another way.</source>
        <translation>تحقق من خلو العنوان من أخطاء الكتابة، أو اسأل المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s side can change this; reach them in another way and show them the server&apos;s words below.</source>
        <translation>لا يستطيع تغيير هذا إلا جانب المستلم؛ تواصل معه بطريقة أخرى وأره كلام الخادم أدناه.</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or share the files in another way.</source>
        <translation>أزل المرفقات أو صغّرها، أو شارك الملفات بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address belongs to the account you send with.</source>
        <translation>تحقق من أن عنوان المرسِل تابع للحساب الذي ترسل منه.</translation>
    </message>
    <message>
        <source>This is no fault of yours; please report it with the server&apos;s words below.</source>
        <translation>ليس هذا خطأ منك؛ نرجو الإبلاغ عنه مع كلام الخادم أدناه.</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the address; if you do, its provider has to mend this.</source>
        <translation>أرسل عبر الخادم التابع للعنوان؛ وإذا كنت تفعل ذلك، فعلى مزوّده إصلاح هذا.</translation>
    </message>
    <message>
        <source>Choose TLS in the account&apos;s settings.</source>
        <translation>اختر TLS في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>اختر TLS أو STARTTLS في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Check server name and port in the account&apos;s settings.</source>
        <translation>تحقق من اسم الخادم والمنفذ في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Check in the account&apos;s settings that the sending server is your own provider&apos;s and that you sign in to it.</source>
        <translation>تحقق في إعدادات الحساب من أن خادم الإرسال تابع لمزوّدك وأنك تسجّل الدخول إليه.</translation>
    </message>
    <message>
        <source>Change the text, links or attachments, or reach the recipient in another way.</source>
        <translation>غيّر النص أو الروابط أو المرفقات، أو تواصل مع المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send again later.</source>
        <translation>أخبر المستلم بطريقة أخرى، وأرسل مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Wait until the limit is lifted, often a day; your provider can say how long.</source>
        <translation>انتظر حتى يُرفع الحد، بعد يوم غالبًا؛ يستطيع مزوّدك أن يخبرك بالمدة.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>أرسل إلى عدد أقل من المستلمين في كل مرة.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>اطلب من المستلم عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way.</source>
        <translation>اسأل المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Check the attachments before you send it again.</source>
        <translation>افحص المرفقات قبل إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Share the file in another way, for example by a link.</source>
        <translation>شارك الملف بطريقة أخرى، برابط مثلًا.</translation>
    </message>
    <message>
        <source>Ask the recipient, or whoever looks after the list or group, to let you in.</source>
        <translation>اطلب من المستلم، أو ممن يدير القائمة أو المجموعة، السماح لك.</translation>
    </message>
    <message>
        <source>Sign in with the provider&apos;s own page instead of a password, or ask your organisation&apos;s administrator.</source>
        <translation>سجّل الدخول عبر صفحة المزوّد نفسها بدل كلمة المرور، أو اسأل المسؤول التقني في مؤسستك.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator whether signing in with a password (SMTP AUTH) can be allowed.</source>
        <translation>اسأل المسؤول التقني في مؤسستك هل يمكن السماح بتسجيل الدخول بكلمة مرور (SMTP AUTH).</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser once, follow the notice there, and try again.</source>
        <translation>سجّل الدخول إلى صندوق بريدك مرة في متصفح ويب، واتبع التنبيه هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait a while, check the password, and try again.</source>
        <translation>انتظر قليلًا، وتحقق من كلمة المرور، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser to unlock it, and try again.</source>
        <translation>سجّل الدخول إلى صندوق بريدك في متصفح ويب لفتح قفله، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Switch it on in the settings of your mailbox in a web browser, and try again.</source>
        <translation>فعّله في إعدادات صندوق بريدك في متصفح ويب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Change it in your provider&apos;s web pages, and enter the new one in the account&apos;s settings.</source>
        <translation>غيّرها في صفحات مزوّدك على الويب، وأدخل الجديدة في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation>سجّل الدخول إلى الحساب مرة أخرى.</translation>
    </message>
    <message>
        <source>Have the address confirmed in your provider&apos;s web pages, and send again.</source>
        <translation>اطلب تأكيد العنوان في صفحات مزوّدك على الويب، ثم أرسل مجددًا.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; you can also tell the recipient in another way.</source>
        <translation>سيحاول Postrider مرة أخرى تلقائيًا؛ ويمكنك أيضًا إخبار المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Wait an hour or so and send again, or tell the recipient in another way.</source>
        <translation>انتظر ساعة تقريبًا وأرسل مجددًا، أو أخبر المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>If this goes on, check the address or ask the recipient in another way.</source>
        <translation>إذا استمر هذا، فتحقق من العنوان أو اسأل المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ask the list&apos;s owner to let you in.</source>
        <translation>اطلب من مالك القائمة السماح لك.</translation>
    </message>
    <message>
        <source>You have sent as much as the provider allows for now.</source>
        <translation>أرسلت كل ما يسمح به المزوّد في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The server does not accept this way of signing in for your account.</source>
        <translation>لا يقبل الخادم طريقة تسجيل الدخول هذه لحسابك.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>لم يقبل الخادم اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection first.</source>
        <translation>يطلب الخادم اتصالًا مشفّرًا أولًا.</translation>
    </message>
    <message>
        <source>The server wants you to sign in before it takes mail.</source>
        <translation>يطلب الخادم تسجيل الدخول قبل أن يقبل بريدًا.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider.</source>
        <translation>تعذّر على خادم المستلم التحقق من أن البريد الوارد من عنوانك آتٍ حقًا من مزوّدك.</translation>
    </message>
    <message>
        <source>The sending server has no proper name in the network&apos;s directory (reverse DNS).</source>
        <translation>ليس لخادم الإرسال اسم سليم في دليل الشبكة (reverse DNS).</translation>
    </message>
    <message>
        <source>The server does not accept the way the message is built.</source>
        <translation>لا يقبل الخادم طريقة بناء الرسالة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider slows down mail from your provider&apos;s server.</source>
        <translation>يبطئ مزوّد المستلم البريد الوارد من خادم مزوّدك.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider does not take mail from your provider&apos;s server at the moment, because of its reputation.</source>
        <translation>لا يقبل مزوّد المستلم بريدًا من خادم مزوّدك حاليًا، بسبب سمعته.</translation>
    </message>
    <message>
        <source>The server took the message for spam.</source>
        <translation>عدّ الخادم الرسالة بريدًا غير مرغوب.</translation>
    </message>
    <message>
        <source>The server does not let this account send under this sender&apos;s address.</source>
        <translation>لا يسمح الخادم لهذا الحساب بالإرسال بعنوان المرسِل هذا.</translation>
    </message>
    <message>
        <source>The recipient gets more mail than the mailbox takes at a time.</source>
        <translation>يتلقى المستلم بريدًا أكثر مما يقبله صندوق البريد في وقت واحد.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the recipient&apos;s provider.</source>
        <translation>لا يوجد صندوق بريد كهذا لدى مزوّد المستلم.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>صندوق بريد المستلم ممتلئ.</translation>
    </message>
    <message>
        <source>This mailbox or group takes mail only from certain people.</source>
        <translation>لا يقبل صندوق البريد هذا أو المجموعة هذه بريدًا إلا من أشخاص معينين.</translation>
    </message>
    <message>
        <source>The part of the address behind the @ does not exist or takes no mail.</source>
        <translation>الجزء الذي يلي @ في العنوان غير موجود أو لا يقبل بريدًا.</translation>
    </message>
    <message>
        <source>The message went round in a circle between servers.</source>
        <translation>دارت الرسالة في حلقة بين الخوادم.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>الرسالة أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes at once.</source>
        <translation>عدد مستلمي الرسالة أكبر مما يقبله الخادم دفعة واحدة.</translation>
    </message>
    <message>
        <source>The provider does not accept the normal password from mail programs.</source>
        <translation>لا يقبل المزوّد كلمة المرور العادية من برامج البريد.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in with a password.</source>
        <translation>لم يعد المزوّد يسمح لبرامج البريد بتسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in to this account with a password.</source>
        <translation>لم يعد المزوّد يسمح لبرامج البريد بتسجيل الدخول إلى هذا الحساب بكلمة مرور.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules do not let mail programs sign in to this account with a password.</source>
        <translation>لا تسمح قواعد مؤسستك لبرامج البريد بتسجيل الدخول إلى هذا الحساب بكلمة مرور.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in by its own rules.</source>
        <translation>رفض المزوّد تسجيل الدخول وفق قواعده.</translation>
    </message>
    <message>
        <source>The provider wants you to confirm this sign-in in its web pages.</source>
        <translation>يطلب المزوّد تأكيد تسجيل الدخول هذا في صفحاته على الويب.</translation>
    </message>
    <message>
        <source>The server saw too many attempts to sign in.</source>
        <translation>رأى الخادم محاولات كثيرة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The account is locked for now.</source>
        <translation>الحساب مقفل حاليًا.</translation>
    </message>
    <message>
        <source>The provider has closed this account for sending.</source>
        <translation>أغلق المزوّد الإرسال من هذا الحساب.</translation>
    </message>
    <message>
        <source>Access by mail programs is switched off for this mailbox.</source>
        <translation>وصول برامج البريد معطّل لصندوق البريد هذا.</translation>
    </message>
    <message>
        <source>The server wants the password to be changed before it can be used here.</source>
        <translation>يطلب الخادم تغيير كلمة المرور قبل استخدامها هنا.</translation>
    </message>
    <message>
        <source>The server cannot offer encryption at the moment.</source>
        <translation>لا يستطيع الخادم توفير التشفير حاليًا.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>لا يستطيع الخادم التحقق من كلمات المرور حاليًا.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in.</source>
        <translation>لم يعد المزوّد يقبل تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The server accepts this way of signing in over an encrypted connection only.</source>
        <translation>لا يقبل الخادم طريقة تسجيل الدخول هذه إلا عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider (DMARC).</source>
        <translation>تعذّر على خادم المستلم التحقق من أن البريد الوارد من عنوانك آتٍ حقًا من مزوّدك (DMARC).</translation>
    </message>
    <message>
        <source>The sender&apos;s address and the server that the mail came from do not belong together.</source>
        <translation>عنوان المرسِل والخادم الذي جاء منه البريد لا يتبع أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Your address does not allow mail to be sent through this server (SPF).</source>
        <translation>لا يسمح عنوانك بإرسال البريد عبر هذا الخادم (SPF).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider is missing or broken (DKIM).</source>
        <translation>توقيع مزوّدك على البريد مفقود أو فاسد (DKIM).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider does not fit the sender&apos;s address (DKIM).</source>
        <translation>توقيع مزوّدك على البريد لا يطابق عنوان المرسِل (DKIM).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s address about its servers could not be read (SPF).</source>
        <translation>تعذّرت قراءة قواعد عنوان المرسِل بشأن خوادمه (SPF).</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes mail over encrypted connections only.</source>
        <translation>لا يقبل مزوّد المستلم البريد إلا عبر اتصالات مشفّرة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side does not believe that mail from this address comes from this server.</source>
        <translation>لا يصدّق جانب المستلم أن البريد من هذا العنوان يأتي من هذا الخادم.</translation>
    </message>
    <message>
        <source>The provider does not pass on mail from here for your organisation.</source>
        <translation>لا يمرّر المزوّد بريدًا من هنا لمؤسستك.</translation>
    </message>
    <message>
        <source>The server passes on mail only for people who have signed in.</source>
        <translation>لا يمرّر الخادم البريد إلا لمن سجّل الدخول.</translation>
    </message>
    <message>
        <source>The server makes unknown senders wait a few minutes.</source>
        <translation>يجعل الخادم المرسِلين غير المعروفين ينتظرون بضع دقائق.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider puts off mail from your provider&apos;s server, because of its reputation or its amount.</source>
        <translation>يؤجل مزوّد المستلم البريد الوارد من خادم مزوّدك، بسبب سمعته أو كميته.</translation>
    </message>
    <message>
        <source>The server is on a list of senders that the recipient&apos;s side blocks.</source>
        <translation>الخادم مدرج في قائمة مرسِلين يحظرها جانب المستلم.</translation>
    </message>
    <message>
        <source>The server believes that the message holds a virus.</source>
        <translation>يعتقد الخادم أن في الرسالة فيروسًا.</translation>
    </message>
    <message>
        <source>The server does not take a kind of file that is attached.</source>
        <translation>لا يقبل الخادم نوع أحد الملفات المرفقة.</translation>
    </message>
    <message>
        <source>The server took the message for an attempt to deceive.</source>
        <translation>عدّ الخادم الرسالة محاولة احتيال.</translation>
    </message>
    <message>
        <source>The provider has stopped sending from your address, because spam was seen.</source>
        <translation>أوقف المزوّد الإرسال من عنوانك، لأنه رُصد بريد غير مرغوب.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail from your provider&apos;s server.</source>
        <translation>لا يقبل مزوّد المستلم بريدًا من خادم مزوّدك.</translation>
    </message>
    <message>
        <source>Your organisation does not let mail go to this recipient.</source>
        <translation>لا تسمح مؤسستك بإرسال البريد إلى هذا المستلم.</translation>
    </message>
    <message>
        <source>Your organisation has sent as much as its provider allows for now.</source>
        <translation>أرسلت مؤسستك كل ما يسمح به مزوّدها في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The provider does not take mail from this network.</source>
        <translation>لا يقبل المزوّد بريدًا من هذه الشبكة.</translation>
    </message>
    <message>
        <source>Your organisation sends from a domain that its provider does not know.</source>
        <translation>ترسل مؤسستك من نطاق لا يعرفه مزوّدها.</translation>
    </message>
    <message>
        <source>The provider does not let your organisation send for now.</source>
        <translation>لا يسمح المزوّد لمؤسستك بالإرسال حاليًا.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail straight from home connections.</source>
        <translation>لا يقبل مزوّد المستلم بريدًا مباشرًا من الاتصالات المنزلية.</translation>
    </message>
    <message>
        <source>Your provider does not know the sender&apos;s address yet.</source>
        <translation>لا يعرف مزوّدك عنوان المرسِل بعد.</translation>
    </message>
    <message>
        <source>Your provider does not let this account send.</source>
        <translation>لا يسمح مزوّدك لهذا الحساب بالإرسال.</translation>
    </message>
    <message>
        <source>The server could not find the sender&apos;s address.</source>
        <translation>لم يعثر الخادم على عنوان المرسِل.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side has blocked your address.</source>
        <translation>حظر جانب المستلم عنوانك.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is no longer in use.</source>
        <translation>لم يعد صندوق بريد المستلم مستخدمًا.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>يعلن نطاق المستلم أنه لا يقبل بريدًا.</translation>
    </message>
    <message>
        <source>The message could not be delivered for too long.</source>
        <translation>تعذّر تسليم الرسالة مدة طويلة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>لا يجيب خادم المستلم.</translation>
    </message>
    <message>
        <source>The message could not be passed on over an encrypted connection.</source>
        <translation>تعذّر تمرير الرسالة عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>The server refused the message by a rule of its own.</source>
        <translation>رفض الخادم الرسالة وفق إحدى قواعده.</translation>
    </message>
    <message>
        <source>The server does not accept how Postrider introduced itself.</source>
        <translation>لا يقبل الخادم طريقة تعريف Postrider بنفسه.</translation>
    </message>
    <message>
        <source>The server takes no mail from where you are.</source>
        <translation>لا يقبل الخادم بريدًا من مكان وجودك.</translation>
    </message>
    <message>
        <source>The message has more than one sender, which the server does not take.</source>
        <translation>للرسالة أكثر من مرسِل، ولا يقبل الخادم ذلك.</translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address.</source>
        <translation>لا يقبل الخادم عنوان المرسِل.</translation>
    </message>
    <message>
        <source>The server does not accept the form of an address.</source>
        <translation>لا يقبل الخادم شكل أحد العناوين.</translation>
    </message>
    <message>
        <source>The address stands for more than one mailbox.</source>
        <translation>يدل العنوان على أكثر من صندوق بريد.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>انتقل المستلم ولم يترك عنوانًا جديدًا.</translation>
    </message>
    <message>
        <source>The server does not accept the form of the sender&apos;s address.</source>
        <translation>لا يقبل الخادم شكل عنوان المرسِل.</translation>
    </message>
    <message>
        <source>The part of your own address behind the @ is unknown to the server.</source>
        <translation>الجزء الذي يلي @ في عنوانك غير معروف لدى الخادم.</translation>
    </message>
    <message>
        <source>The message was passed on to a kind of mail that cannot report back.</source>
        <translation>مُرّرت الرسالة إلى نوع من البريد لا يستطيع إرسال تقارير.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed for now.</source>
        <translation>صندوق بريد المستلم مغلق حاليًا.</translation>
    </message>
    <message>
        <source>The message is larger than the recipient may receive.</source>
        <translation>الرسالة أكبر مما يُسمح للمستلم باستقباله.</translation>
    </message>
    <message>
        <source>The list that the message went to could not be resolved.</source>
        <translation>تعذّر تحديد أعضاء القائمة التي أُرسلت إليها الرسالة.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is busy or not reachable at the moment.</source>
        <translation>صندوق بريد المستلم مشغول أو لا يمكن الوصول إليه حاليًا.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox did not take the message.</source>
        <translation>لم يقبل صندوق بريد المستلم الرسالة.</translation>
    </message>
    <message>
        <source>The server has no room left for mail.</source>
        <translation>لم تبقَ لدى الخادم مساحة للبريد.</translation>
    </message>
    <message>
        <source>The server takes no mail at the moment.</source>
        <translation>لا يقبل الخادم بريدًا حاليًا.</translation>
    </message>
    <message>
        <source>The server takes no mail.</source>
        <translation>لا يقبل الخادم بريدًا.</translation>
    </message>
    <message>
        <source>The server lacks something that the message needs.</source>
        <translation>ينقص الخادم شيء تحتاج إليه الرسالة.</translation>
    </message>
    <message>
        <source>The server is not set up properly.</source>
        <translation>الخادم غير معدّ بصورة سليمة.</translation>
    </message>
    <message>
        <source>The server had a problem of its own.</source>
        <translation>واجه الخادم مشكلة داخلية.</translation>
    </message>
    <message>
        <source>The connection between the servers was lost.</source>
        <translation>انقطع الاتصال بين الخوادم.</translation>
    </message>
    <message>
        <source>The network&apos;s directory does not answer at the moment.</source>
        <translation>لا يجيب دليل الشبكة حاليًا.</translation>
    </message>
    <message>
        <source>The network&apos;s directory has no answer for the recipient&apos;s domain.</source>
        <translation>لا جواب في دليل الشبكة عن نطاق المستلم.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be found.</source>
        <translation>تعذّر العثور على خادم المستلم.</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment.</source>
        <translation>الخادم مثقل بالعمل حاليًا.</translation>
    </message>
    <message>
        <source>The message has not been delivered yet.</source>
        <translation>لم تُسلَّم الرسالة بعد.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot handle this kind of message.</source>
        <translation>لا يستطيع خادم المستلم التعامل مع هذا النوع من الرسائل.</translation>
    </message>
    <message>
        <source>The message has letters that a server on the way cannot handle.</source>
        <translation>في الرسالة حروف لا يستطيع خادم في الطريق التعامل معها.</translation>
    </message>
    <message>
        <source>The message could not be put into a form that the recipient&apos;s server takes.</source>
        <translation>تعذّر وضع الرسالة في صيغة يقبلها خادم المستلم.</translation>
    </message>
    <message>
        <source>The server cannot handle letters that an address has.</source>
        <translation>لا يستطيع الخادم التعامل مع حروف في أحد العناوين.</translation>
    </message>
    <message>
        <source>The server takes nothing from here at the moment, often because too much came at once.</source>
        <translation>لا يقبل الخادم شيئًا من هنا حاليًا، وغالبًا لأن كثيرًا وصل دفعة واحدة.</translation>
    </message>
    <message>
        <source>The server puts the message off for now.</source>
        <translation>يؤجل الخادم الرسالة حاليًا.</translation>
    </message>
    <message>
        <source>You may not write to this mailing list.</source>
        <translation>لا يُسمح لك بالكتابة إلى هذه القائمة البريدية.</translation>
    </message>
    <message>
        <source>The server cannot do what the message asks for its safety.</source>
        <translation>لا يستطيع الخادم فعل ما تطلبه الرسالة لأمانها.</translation>
    </message>
    <message>
        <source>The server does not accept this message, sender or recipient, by its own rules.</source>
        <translation>لا يقبل الخادم هذه الرسالة أو المرسِل أو المستلم وفق قواعده.</translation>
    </message>
    <message>
        <source>The server refused for reasons of security that it does not name.</source>
        <translation>رفض الخادم لأسباب أمنية لا يذكرها.</translation>
    </message>
    <message>
        <source>The server wants a stronger encryption.</source>
        <translation>يطلب الخادم تشفيرًا أقوى.</translation>
    </message>
    <message>
        <source>The account is closed for now.</source>
        <translation>الحساب مغلق حاليًا.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in until you confirm that you trust this program.</source>
        <translation>رفض المزوّد تسجيل الدخول إلى أن تؤكد أنك تثق بهذا البرنامج.</translation>
    </message>
    <message>
        <source>The server takes only urgent messages at the moment.</source>
        <translation>لا يقبل الخادم حاليًا إلا الرسائل العاجلة.</translation>
    </message>
    <message>
        <source>The mailbox has a new owner since the time that the sender meant.</source>
        <translation>صار لصندوق البريد مالك جديد منذ الوقت الذي قصده المرسِل.</translation>
    </message>
    <message>
        <source>The domain has a new owner since the time that the sender meant.</source>
        <translation>صار للنطاق مالك جديد منذ الوقت الذي قصده المرسِل.</translation>
    </message>
    <message>
        <source>The server cannot tell whether the mailbox still has the same owner.</source>
        <translation>لا يستطيع الخادم معرفة هل ما زال لصندوق البريد المالك نفسه.</translation>
    </message>
    <message>
        <source>The server has too many connections open.</source>
        <translation>لدى الخادم اتصالات مفتوحة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The server had waited too long for the connection.</source>
        <translation>انتظر الخادم الاتصال مدة أطول من اللازم.</translation>
    </message>
    <message>
        <source>The server is closing for the moment.</source>
        <translation>يتوقف الخادم عن العمل مؤقتًا.</translation>
    </message>
    <message>
        <source>The server is short of room at the moment.</source>
        <translation>المساحة لدى الخادم ضيقة حاليًا.</translation>
    </message>
    <message>
        <source>The server cannot do as asked at the moment.</source>
        <translation>لا يستطيع الخادم تنفيذ المطلوب حاليًا.</translation>
    </message>
    <message>
        <source>The server did not understand a command.</source>
        <translation>لم يفهم الخادم أحد الأوامر.</translation>
    </message>
    <message>
        <source>The server did not understand an address or another part of a command.</source>
        <translation>لم يفهم الخادم عنوانًا أو جزءًا آخر من أمر.</translation>
    </message>
    <message>
        <source>The server does not know a command that sending needs.</source>
        <translation>لا يعرف الخادم أمرًا يحتاج إليه الإرسال.</translation>
    </message>
    <message>
        <source>The server did not expect a command.</source>
        <translation>لم يتوقع الخادم أحد الأوامر.</translation>
    </message>
    <message>
        <source>The server does not know this way of signing in.</source>
        <translation>لا يعرف الخادم طريقة تسجيل الدخول هذه.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>لا يقبل هذا الخادم أي بريد.</translation>
    </message>
    <message>
        <source>The server refused the message or a recipient.</source>
        <translation>رفض الخادم الرسالة أو أحد المستلمين.</translation>
    </message>
    <message>
        <source>The recipient is not at this server.</source>
        <translation>المستلم ليس على هذا الخادم.</translation>
    </message>
    <message>
        <source>The server does not accept an address.</source>
        <translation>لا يقبل الخادم أحد العناوين.</translation>
    </message>
    <message>
        <source>This server takes no mail from here.</source>
        <translation>لا يقبل هذا الخادم بريدًا من هنا.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>لم يقبل الخادم أيًا من المستلمين.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>رفض الخادم الرسالة.</translation>
    </message>
    <message>
        <source>The server does not know a part of a command.</source>
        <translation>لا يعرف الخادم جزءًا من أحد الأوامر.</translation>
    </message>
    <message>
        <source>The server cannot take the message at the moment.</source>
        <translation>لا يستطيع الخادم قبول الرسالة حاليًا.</translation>
    </message>
</context>
<context>
    <name>ReplyWriter</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>كتب %1:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>في %1، كتب %2:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>رسالة معاد توجيهها</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>الموضوع:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>التاريخ:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>Cc:</source>
        <translation>نسخة:</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Passed on to a server that sends no reports, so nothing more will be heard.</source>
        <translation>مُرّرت إلى خادم لا يرسل تقارير، فلن ترد أخبار أخرى.</translation>
    </message>
    <message>
        <source>Delivered to the mailbox of %1.</source>
        <translation>سُلّمت إلى صندوق بريد %1.</translation>
    </message>
    <message>
        <source>Delivered to a mailing list or a forwarding, which sent it on.</source>
        <translation>سُلّمت إلى قائمة بريدية أو إلى إعادة توجيه أرسلتها إلى وجهتها.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was shown. That is no proof that it was read.</source>
        <translation>يفيد برنامج %1 بأنها عُرضت. وليس هذا دليلًا على أنها قُرئت.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was deleted, perhaps unread.</source>
        <translation>يفيد برنامج %1 بأنها حُذفت، وربما لم تُقرأ.</translation>
    </message>
    <message>
        <source>It could not be delivered to %1.</source>
        <translation>تعذّر تسليمها إلى %1.</translation>
    </message>
    <message>
        <source>It has not been delivered to %1 yet; the servers go on trying by themselves.</source>
        <translation>لم تُسلَّم إلى %1 بعد؛ تواصل الخوادم المحاولة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>a folder that is gone</source>
        <translation>مجلد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>كل رسالة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>To or Cc</source>
        <translation>إلى أو نسخة</translation>
    </message>
    <message>
        <source>Anyone (from, to, cc …)</source>
        <translation>أي شخص (من، إلى، نسخة …)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>القائمة البريدية</translation>
    </message>
    <message>
        <source>Header field …</source>
        <translation>ترويسة …</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Size in KB</source>
        <translation>الحجم بالكيلوبايت</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>العمر بالأيام</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>بها مرفق</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Is starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>لها الوسم</translation>
    </message>
    <message>
        <source>Sender is known</source>
        <translation>المرسِل معروف</translation>
    </message>
    <message>
        <source>Sender is forged</source>
        <translation>المرسِل مزوّر</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي على</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي على</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ينتهي بـ</translation>
    </message>
    <message>
        <source>is like (* and ?)</source>
        <translation>يشبه (* و ?)</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>larger than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>smaller than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>Copy to folder</source>
        <translation>نسخ إلى مجلد</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>إضافة الوسم</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>إزالة الوسم</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>إضافة نجمة</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Move to Junk</source>
        <translation>نقل إلى البريد غير المرغوب</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>إظهار إشعار</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>عدم إظهار إشعار</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>كل رسالة</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>أكبر من %1 ك.ب</translation>
    </message>
    <message>
        <source>smaller than %1 KB</source>
        <translation>أصغر من %1 ك.ب</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln day(s)</source>
        <translation>
            <numerusform>أقدم من %Ln يوم</numerusform>
            <numerusform>أقدم من يوم واحد</numerusform>
            <numerusform>أقدم من يومين</numerusform>
            <numerusform>أقدم من %Ln أيام</numerusform>
            <numerusform>أقدم من %Ln يومًا</numerusform>
            <numerusform>أقدم من %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newer than %Ln day(s)</source>
        <translation>
            <numerusform>أحدث من %Ln يوم</numerusform>
            <numerusform>أحدث من يوم واحد</numerusform>
            <numerusform>أحدث من يومين</numerusform>
            <numerusform>أحدث من %Ln أيام</numerusform>
            <numerusform>أحدث من %Ln يومًا</numerusform>
            <numerusform>أحدث من %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>بمرفق</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>بلا مرفقات</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>بلا نجمة</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>بالوسم «%1»</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>دون الوسم «%1»</translation>
    </message>
    <message>
        <source>from somebody you know</source>
        <translation>من شخص تعرفه</translation>
    </message>
    <message>
        <source>from somebody you do not know</source>
        <translation>من شخص لا تعرفه</translation>
    </message>
    <message>
        <source>with a forged sender</source>
        <translation>بمرسِل مزوّر</translation>
    </message>
    <message>
        <source>without a forged sender</source>
        <translation>بلا مرسِل مزوّر</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>نسخ إلى %1</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>إضافة الوسم «%1»</translation>
    </message>
    <message>
        <source>remove the tag “%1”</source>
        <translation>إزالة الوسم «%1»</translation>
    </message>
    <message>
        <source>star</source>
        <translation>إضافة نجمة</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>move to Junk</source>
        <translation>نقل إلى البريد غير المرغوب</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>move to Trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>notify me</source>
        <translation>إظهار إشعار</translation>
    </message>
    <message>
        <source>do not notify me</source>
        <translation>عدم إظهار إشعار</translation>
    </message>
    <message>
        <source>stop there</source>
        <translation>التوقف هناك</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation> و </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>conditions, actions</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two actions</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>إعادة توجيه إلى</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 لا يحتوي على «%2»</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 يساوي «%2»</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 لا يساوي «%2»</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 يبدأ بـ «%2»</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 ينتهي بـ «%2»</translation>
    </message>
    <message>
        <source>%1 is like “%2”</source>
        <comment>header field, text; * and ? stand for anything</comment>
        <translation>%1 يشبه «%2»</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 يحتوي على «%2»</translation>
    </message>
    <message>
        <source>forward to %1</source>
        <translation>إعادة توجيه إلى %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A filter names a folder that is no longer there. Choose another one in the filter and run it again.</source>
        <translation>يشير مرشّح إلى مجلد لم يعد موجودًا. اختر مجلدًا آخر في المرشّح وطبّقه مجددًا.</translation>
    </message>
    <message>
        <source>The folder that it names is no longer there. Choose another one and switch the filter on again.</source>
        <translation>المجلد الذي يشير إليه لم يعد موجودًا. اختر مجلدًا آخر وفعّل المرشّح مجددًا.</translation>
    </message>
    <message>
        <source>A filter could not forward “%1” to %2: %3</source>
        <translation>لم يستطع مرشّح إعادة توجيه «%1» إلى %2: %3</translation>
    </message>
    <message>
        <source>No account is set up that could send it.</source>
        <translation>لم يُعدّ حساب يستطيع إرسالها.</translation>
    </message>
    <message>
        <source>It is too large, or could not be read.</source>
        <translation>الرسالة كبيرة جدًا، أو تعذّرت قراءتها.</translation>
    </message>
    <message>
        <source>The filter “%1” has been switched off; new mail stays in the inbox. %2</source>
        <translation>عُطّل المرشّح «%1»؛ ويبقى البريد الجديد في صندوق الوارد. %2</translation>
    </message>
</context>
<context>
    <name>Sasl</name>
    <message>
        <source>The user name or the password holds a character that no server accepts. Enter them again in the account&apos;s settings.</source>
        <translation>في اسم المستخدم أو كلمة المرور محرف لا يقبله أي خادم. أدخلهما مرة أخرى في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The user name or the password is empty. Enter both in the account&apos;s settings.</source>
        <translation>اسم المستخدم أو كلمة المرور فارغ. أدخلهما في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The server&apos;s part of signing in was not understood, so it was ended. Whoever runs the server can find out why.</source>
        <translation>لم يُفهم دور الخادم في تسجيل الدخول، لذلك أُنهي. يستطيع المسؤول عن الخادم معرفة السبب.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows this account, so it may not be the server that it says it is. You were not signed in and nothing was sent; ask whoever runs the server.</source>
        <translation>لم يستطع الخادم إثبات أنه يعرف هذا الحساب، فربما لم يكن الخادم الذي يدّعيه. لم يُسجَّل دخولك ولم يُرسَل شيء؛ اسأل المسؤول عن الخادم.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This search is very long; only its beginning is looked for.</source>
        <translation>عبارة البحث طويلة جدًا؛ لا يُبحث إلا عن أولها.</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one; it was left out.</source>
        <translation>يوجد قوس إغلاق بلا قوس فتح؛ تُرك.</translation>
    </message>
    <message numerus="yes">
        <source>This search has very many words; only the first %Ln are looked for.</source>
        <translation>
            <numerusform>كلمات هذا البحث كثيرة جدًا؛ لا يُبحث عن أي منها.</numerusform>
            <numerusform>كلمات هذا البحث كثيرة جدًا؛ لا يُبحث إلا عن الأولى.</numerusform>
            <numerusform>كلمات هذا البحث كثيرة جدًا؛ لا يُبحث إلا عن أول كلمتين.</numerusform>
            <numerusform>كلمات هذا البحث كثيرة جدًا؛ لا يُبحث إلا عن أول %Ln كلمات.</numerusform>
            <numerusform>كلمات هذا البحث كثيرة جدًا؛ لا يُبحث إلا عن أول %Ln كلمة.</numerusform>
            <numerusform>كلمات هذا البحث كثيرة جدًا؛ لا يُبحث إلا عن أول %Ln كلمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has very many brackets within brackets; the innermost were left out.</source>
        <translation>في هذا البحث أقواس متداخلة كثيرة جدًا؛ تُركت الأقواس الداخلية.</translation>
    </message>
    <message>
        <source>A bracket is not closed; it is taken as closed at the end.</source>
        <translation>قوس غير مغلق؛ عُدّ مغلقًا في النهاية.</translation>
    </message>
    <message>
        <source>“%1:” is not known here; it was taken as a word.</source>
        <translation>«%1:» غير معروف هنا؛ عُومل ككلمة.</translation>
    </message>
    <message>
        <source>“%1” is no state of a message; known are attachment, unread, read, starred, answered, forwarded and draft.</source>
        <translation>«%1» ليست حالة رسالة؛ الحالات المعروفة هي attachment وunread وread وstarred وanswered وforwarded وdraft.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2026-11-26, today, yesterday, monday, 7d, 2w, 3m or 1y.</source>
        <translation>«%1» ليس تاريخًا؛ اكتب 2026-11-26 أو today أو yesterday أو monday أو 7d أو 2w أو 3m أو 1y.</translation>
    </message>
    <message>
        <source>“%1” is no size; write 500k or 5M.</source>
        <translation>«%1» ليس حجمًا؛ اكتب 500k أو 5M.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, a search may not find everything.</source>
        <translation>كان فهرس البحث تالفًا ويجري إنشاؤه من جديد. وإلى أن يتم ذلك، قد لا يجد البحث كل شيء.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>sent by this name or address</source>
        <translation>أرسلها هذا الاسم أو العنوان</translation>
    </message>
    <message>
        <source>sent to this name or address</source>
        <translation>مُرسَلة إلى هذا الاسم أو العنوان</translation>
    </message>
    <message>
        <source>with these words in the subject</source>
        <translation>في موضوعها هذه الكلمات</translation>
    </message>
    <message>
        <source>in this folder</source>
        <translation>في هذا المجلد</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>with a file attached</source>
        <translation>بملف مرفق</translation>
    </message>
    <message>
        <source>since this day, such as 2026-03-01</source>
        <translation>منذ هذا اليوم، مثل 2026-03-01</translation>
    </message>
    <message>
        <source>before this day, such as 2026-03-01</source>
        <translation>قبل هذا اليوم، مثل 2026-03-01</translation>
    </message>
    <message>
        <source>larger than this, such as 5M</source>
        <translation>أكبر من هذا، مثل 5M</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>هذا أو ذاك</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>دون الكلمة التالية</translation>
    </message>
    <message>
        <source>with a copy to this name or address</source>
        <translation>بنسخة إلى هذا الاسم أو العنوان</translation>
    </message>
    <message>
        <source>with these words in the text</source>
        <translation>في نصها هذه الكلمات</translation>
    </message>
    <message>
        <source>with a file of this name attached</source>
        <translation>بملف مرفق بهذا الاسم</translation>
    </message>
    <message>
        <source>in this account</source>
        <translation>في هذا الحساب</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>بهذا الوسم</translation>
    </message>
    <message>
        <source>of this day, such as yesterday</source>
        <translation>في هذا اليوم، مثل yesterday</translation>
    </message>
    <message>
        <source>smaller than this, such as 100k</source>
        <translation>أصغر من هذا، مثل 100k</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>رُدّ عليها</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>أُعيد توجيهها</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>in Trash and Junk, too</source>
        <translation>في المهملات والبريد غير المرغوب أيضًا</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>هذه الرسالة في صندوق الصادر بالفعل.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>لم تعد هذه الرسالة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>It is too late to take this message back: it is being sent, or has been sent.</source>
        <translation>فات أوان التراجع عن هذه الرسالة: إما أنها تُرسَل الآن أو أُرسلت.</translation>
    </message>
    <message>
        <source>This message may have been sent. Say first whether it was, or send it again.</source>
        <translation>ربما أُرسلت هذه الرسالة. حدد أولًا هل أُرسلت، أو أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to anybody. %2</source>
        <translation>مرفوض: %1. لم يُرسَل شيء إلى أحد. %2</translation>
    </message>
    <message>
        <source>Refused: %1. The others have the message. %2</source>
        <translation>مرفوض: %1. وصلت الرسالة إلى الآخرين. %2</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to those who do not have the message yet. %2</source>
        <translation>مرفوض: %1. لم يُرسَل شيء إلى من لم تصلهم الرسالة بعد. %2</translation>
    </message>
    <message>
        <source>Refused: %1. It was sent to the others. %2</source>
        <translation>مرفوض: %1. أُرسلت إلى الآخرين. %2</translation>
    </message>
    <message>
        <source>The server has been putting this message off for three days. %1</source>
        <translation>يؤجل الخادم هذه الرسالة منذ ثلاثة أيام. %1</translation>
    </message>
    <message>
        <source>It could not be handed over for three days. %1</source>
        <translation>تعذّر تسليمها طوال ثلاثة أيام. %1</translation>
    </message>
    <message>
        <source>The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not send it a second time by itself: look in Sent or ask a recipient, then choose.</source>
        <translation>انقطع الاتصال بعد تسليم الرسالة وقبل تأكيد الخادم، فربما تكون قد أُرسلت. لن يرسلها Postrider مرة ثانية من تلقاء نفسه: ابحث في «البريد المرسل» أو اسأل أحد المستلمين، ثم اختر.</translation>
    </message>
    <message>
        <source>Send &quot;%1&quot;</source>
        <translation>إرسال «%1»</translation>
    </message>
</context>
<context>
    <name>SendStory</name>
    <message>
        <source>Queue ID %1</source>
        <translation>معرّف قائمة الانتظار %1</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>مشفّر بـ %1</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>قبلها الخادم</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>قبلها %1</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>وُضعت في صندوق الصادر</translation>
    </message>
    <message>
        <source>Attempt %1 was put off</source>
        <translation>أُجّلت المحاولة %1</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>أُجّلت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Refused for %1</source>
        <translation>رُفضت لـ %1</translation>
    </message>
    <message>
        <source>It is not known whether it was sent</source>
        <translation>من غير المعروف هل أُرسلت</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accepted by a server, recipients</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>The server keeps it until its time</source>
        <translation>يحتفظ بها الخادم حتى وقتها</translation>
    </message>
    <message>
        <source>%1 keeps it until its time</source>
        <translation>يحتفظ بها %1 حتى وقتها</translation>
    </message>
    <message>
        <source>Copy filed in Sent</source>
        <translation>حُفظت النسخة في «البريد المرسل»</translation>
    </message>
    <message>
        <source>You sent it on</source>
        <translation>أفرجت عنها</translation>
    </message>
    <message>
        <source>Counted as sent</source>
        <translation>عُدّت مُرسَلة</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <comment>when</comment>
        <translation>تُرسَل %1</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>when</comment>
        <translation>المحاولة التالية %1</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>تُرسَل بعد لحظة</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>تنتظر الاتصال</translation>
    </message>
    <message>
        <source>Attempt %1: being handed over</source>
        <translation>المحاولة %1: يجري التسليم</translation>
    </message>
    <message>
        <source>Handed over; the server has yet to confirm</source>
        <translation>سُلّمت؛ لم يؤكد الخادم بعد</translation>
    </message>
    <message>
        <source>The copy goes to Sent next</source>
        <translation>ثم تُحفظ النسخة في «البريد المرسل»</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>لم تُسلَّم إلى الخادم بعد</translation>
    </message>
    <message>
        <source>Accepted; nothing has been reported since</source>
        <translation>قُبلت؛ لم يرد تقرير منذئذ</translation>
    </message>
    <message>
        <source>The server would take it; nothing has been handed over yet</source>
        <translation>يقبلها الخادم؛ لم يُسلَّم شيء بعد</translation>
    </message>
    <message>
        <source>Put off for now; it will be tried again</source>
        <translation>مؤجلة حاليًا؛ ستُعاد المحاولة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>A report arrived</source>
        <translation>وصل تقرير</translation>
    </message>
    <message>
        <source>A report about %1 arrived</source>
        <translation>وصل تقرير بشأن %1</translation>
    </message>
    <message>
        <source>Delayed; still being tried</source>
        <translation>تأخرت؛ المحاولات مستمرة</translation>
    </message>
    <message>
        <source>Delayed for %1; still being tried</source>
        <translation>تأخرت لـ %1؛ المحاولات مستمرة</translation>
    </message>
    <message>
        <source>Passed on to a server that reports no further</source>
        <translation>مُرّرت إلى خادم لا يرسل تقارير أخرى</translation>
    </message>
    <message>
        <source>Passed on for %1, to a server that reports no further</source>
        <translation>مُرّرت لـ %1 إلى خادم لا يرسل تقارير أخرى</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>سُلّمت إلى %1</translation>
    </message>
    <message>
        <source>Delivered to a list, which sends it on</source>
        <translation>سُلّمت إلى قائمة ترسلها إلى أعضائها</translation>
    </message>
    <message>
        <source>Delivered to the list %1, which sends it on</source>
        <translation>سُلّمت إلى القائمة %1 التي ترسلها إلى أعضائها</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>تعذّر تسليمها</translation>
    </message>
    <message>
        <source>Could not be delivered to %1</source>
        <translation>تعذّر تسليمها إلى %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>فتحها %1</translation>
    </message>
    <message>
        <source>Deleted, perhaps unread</source>
        <translation>حُذفت، وربما لم تُقرأ</translation>
    </message>
    <message>
        <source>Deleted by %1, perhaps unread</source>
        <translation>حذفها %1، وربما لم تُقرأ</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 were put off</source>
        <translation>أُجّلت المحاولات من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا آخرون</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <translation>تعذّر تسليمها</translation>
    </message>
    <message>
        <source>could be delivered to nobody</source>
        <translation>تعذّر تسليمها إلى أي أحد</translation>
    </message>
    <message>
        <source>could not be delivered to %1 of %2</source>
        <translation>تعذّر تسليمها إلى %1 من %2</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>delivered to all</source>
        <translation>سُلّمت إلى الجميع</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>سُلّمت إلى %1 من %2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>opened by all</source>
        <translation>فتحها الجميع</translation>
    </message>
    <message>
        <source>opened by %1 of %2</source>
        <translation>فتحها %1 من %2</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>تأخرت</translation>
    </message>
    <message>
        <source>delayed for all</source>
        <translation>تأخرت للجميع</translation>
    </message>
    <message>
        <source>delayed for %1 of %2</source>
        <translation>تأخرت لـ %1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accepted by a server, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not accepted by the server yet</source>
        <translation>لم يقبلها الخادم بعد</translation>
    </message>
</context>
<context>
    <name>SenderCheck</name>
    <message>
        <source>its sender</source>
        <translation>مرسِلها</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منها</translation>
    </message>
    <message>
        <source>Your mail server does not say whether this message really comes from %1.</source>
        <translation>لا يبيّن خادم بريدك هل جاءت هذه الرسالة حقًا من %1.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Your mail server found nothing that proves that this message comes from %1.</source>
        <translation>لم يجد خادم بريدك ما يثبت أن هذه الرسالة آتية من %1.</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>أكّدها %1</translation>
    </message>
    <message>
        <source>This message really comes from %1, as your mail server has checked.</source>
        <translation>هذه الرسالة آتية حقًا من %1، كما تحقق خادم بريدك.</translation>
    </message>
    <message>
        <source>Failed the sender&apos;s check</source>
        <translation>فشل التحقق من المرسِل</translation>
    </message>
    <message>
        <source>This message says that it comes from %1, but %1 does not vouch for it. It may be forged.</source>
        <translation>تدّعي هذه الرسالة أنها آتية من %1، لكن %1 لا يشهد لها. ربما كانت مزوّرة.</translation>
    </message>
    <message>
        <source>Checked by your mail server</source>
        <translation>تحقق منها خادم بريدك</translation>
    </message>
    <message>
        <source>Checked by your mail server, %1</source>
        <translation>تحقق منها خادم بريدك، %1</translation>
    </message>
    <message>
        <source>Signed by %1 (DKIM)</source>
        <translation>موقّعة من %1 (DKIM)</translation>
    </message>
    <message>
        <source>Sent by a server of %1 (SPF)</source>
        <translation>أرسلها خادم تابع لـ %1 (SPF)</translation>
    </message>
    <message>
        <source>As %1 wants it to be (DMARC)</source>
        <translation>كما يريدها %1 (DMARC)</translation>
    </message>
    <message>
        <source>Not as %1 wants it to be (DMARC)</source>
        <translation>ليست كما يريدها %1 (DMARC)</translation>
    </message>
    <message>
        <source>The servers that passed it on say what they found (ARC)</source>
        <translation>تبيّن الخوادم التي مرّرتها ما وجدته (ARC)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>not the sender&apos;s domain</source>
        <translation>ليس نطاق المرسِل</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, looks like %2, which you know, but is another one.</source>
        <translation>نطاق المرسِل، %1، يشبه %2 الذي تعرفه، لكنه نطاق آخر.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, is written with letters that are made to be mistaken for others.</source>
        <translation>نطاق المرسِل، %1، مكتوب بحروف صُنعت لتلتبس بغيرها.</translation>
    </message>
    <message>
        <source>The sender&apos;s name is yours, but the address, %1, is not.</source>
        <translation>اسم المرسِل اسمك، لكن العنوان، %1، ليس عنوانك.</translation>
    </message>
    <message>
        <source>Answers would go to %1, which only looks like the sender&apos;s domain, %2.</source>
        <translation>ستذهب الردود إلى %1، وهو يشبه نطاق المرسِل، %2، لكنه ليس إياه.</translation>
    </message>
    <message>
        <source>Answers go to %1, not to %2.</source>
        <translation>تذهب الردود إلى %1، لا إلى %2.</translation>
    </message>
    <message>
        <source>This message names several authors: %1.</source>
        <translation>تذكر هذه الرسالة عدة كُتّاب: %1.</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>أرسلها %1 نيابة عن %2.</translation>
    </message>
    <message>
        <source>You have had no mail from %1 before.</source>
        <translation>لم يصلك بريد من %1 من قبل.</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>The server %1 does not offer encryption on this port, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>لا يتيح الخادم %1 التشفير على هذا المنفذ، لذلك لم يُرسَل شيء. تحقق من المنفذ ونوع التشفير في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>الاتصال بـ %1 غير مؤمَّن، لذلك لم تُرسَل كلمة المرور. تحقق من نوع التشفير في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The server %1 does not offer to sign in here. Check server name and port in the account&apos;s settings.</source>
        <translation>لا يتيح الخادم %1 تسجيل الدخول هنا. تحقق من اسم الخادم والمنفذ في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.</source>
        <translation>لا يتيح الخادم %1 طريقة لتسجيل الدخول يعرفها Postrider. قد يكون لدى مزوّده مزيد من المعلومات.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while sending. Nothing was sent.</source>
        <translation>أخطأ Postrider أثناء الإرسال. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while preparing this message. Nothing was sent.</source>
        <translation>أخطأ Postrider أثناء تحضير هذه الرسالة. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that mail can be sent to. Correct it and send again.</source>
        <translation>«%1» ليس عنوانًا يمكن إرسال البريد إليه. صحّحه وأرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>حجم الرسالة %1، ولا يقبل الخادم أكثر من %2. أزل المرفقات أو صغّرها وأرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The message names an address with letters that your mail provider&apos;s server cannot handle. Use an address without them, or another account.</source>
        <translation>تذكر الرسالة عنوانًا فيه حروف لا يستطيع خادم مزوّد بريدك التعامل معها. استخدم عنوانًا بدونها، أو حسابًا آخر.</translation>
    </message>
    <message>
        <source>The message is written in a form that your mail provider&apos;s server cannot carry, so nothing was sent. Open it as a new message and send that.</source>
        <translation>الرسالة مكتوبة بصيغة لا يستطيع خادم مزوّد بريدك نقلها، لذلك لم يُرسَل شيء. افتحها رسالةً جديدة وأرسلها.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; has letters that your mail provider&apos;s server cannot handle. Ask the recipient for another address.</source>
        <translation>في العنوان «%1» حروف لا يستطيع خادم مزوّد بريدك التعامل معها. اطلب من المستلم عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s server cannot promise that the message stays encrypted on its whole way, so nothing was sent. Send it without that wish, or in another way.</source>
        <translation>لا يستطيع خادم مزوّد بريدك ضمان بقاء الرسالة مشفّرة طوال الطريق، لذلك لم يُرسَل شيء. أرسلها دون هذا الطلب، أو بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The connection is not secured, so nothing was sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>الاتصال غير مؤمَّن، لذلك لم يُرسَل شيء. تحقق من نوع التشفير في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The server was not ready for another message on this connection.</source>
        <translation>لم يكن الخادم مستعدًا لرسالة أخرى على هذا الاتصال.</translation>
    </message>
    <message>
        <source>The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>انتهى الاتصال بعد تسليم الرسالة وقبل تأكيد الخادم. ربما تكون قد أُرسلت؛ ابحث عنها في مجلد البريد المرسل قبل إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>أعطى الخادم جوابًا لا يبيّن هل قبل الرسالة. ربما تكون قد أُرسلت؛ ابحث عنها في مجلد البريد المرسل قبل إرسالها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SmtpParser</name>
    <message>
        <source>The server&apos;s answer was not understood. It may not be a mail server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>لم يُفهم جواب الخادم. ربما لم يكن خادم بريد، أو لم يكن سليمًا؛ يستطيع المسؤول عنه معرفة السبب.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy of this message on the disk is damaged. It is fetched from the server again; what is only here can be restored from a backup.</source>
        <translation>نسخة هذه الرسالة على القرص تالفة. تُجلب من الخادم مجددًا؛ وما لا يوجد إلا هنا يمكن استعادته من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>الملف %1 من الملف الشخصي تالف. أغلق Postrider وانقل هذا الملف من مكانه: يُجلب ما كان فيه من الخادم مجددًا.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, and Postrider goes on.</source>
        <translation>القرص ممتلئ. لم يُفقد شيء: أفسح مكانًا وسيتابع Postrider.</translation>
    </message>
    <message>
        <source>Postrider may not write to its profile folder. Check the folder&apos;s permissions.</source>
        <translation>لا يُسمح لـ Postrider بالكتابة في مجلد ملفه الشخصي. تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Postrider cannot open its profile folder. Check that the disk is there and that the folder may be read and written.</source>
        <translation>لا يستطيع Postrider فتح مجلد ملفه الشخصي. تحقق من وجود القرص ومن السماح بقراءة المجلد والكتابة فيه.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again.</source>
        <translation>أحد ملفات الملف الشخصي تالف. استعد الملف الشخصي من نسخة احتياطية، أو انقله من مكانه ودع Postrider يجلب البريد من جديد.</translation>
    </message>
    <message>
        <source>Another program is using Postrider&apos;s profile. Close it and try again.</source>
        <translation>يستخدم برنامج آخر الملف الشخصي لـ Postrider. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Postrider could not read or write its profile. Check the disk, then try again.</source>
        <translation>تعذّر على Postrider قراءة ملفه الشخصي أو كتابته. تحقق من القرص ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while saving. Please report it; the mail on the server is untouched.</source>
        <translation>أخطأ Postrider أثناء الحفظ. نرجو الإبلاغ عن ذلك؛ لم يُمسّ البريد على الخادم.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>أُوقف هذا.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive (%1). There, mail can be damaged when the connection breaks. Move the profile to a disk of this computer, and keep backups on the network drive.</source>
        <translation>يقع الملف الشخصي على قرص شبكي (%1). هناك قد يتلف البريد عند انقطاع الاتصال. انقل الملف الشخصي إلى قرص في هذا الحاسوب، واحفظ النسخ الاحتياطية على القرص الشبكي.</translation>
    </message>
    <message>
        <source>The profile lies in a folder that another program synchronises. It can overwrite mail that is just being written. Move the profile to another folder, and let backups be synchronised instead.</source>
        <translation>يقع الملف الشخصي في مجلد يزامنه برنامج آخر. قد يكتب فوق بريد تجري كتابته. انقل الملف الشخصي إلى مجلد آخر، ودع النسخ الاحتياطية تُزامَن بدلًا منه.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Postrider. Start that one, or choose another profile; nothing was changed.</source>
        <translation>كُتب هذا الملف الشخصي بإصدار أحدث من Postrider. شغّل ذلك الإصدار، أو اختر ملفًا شخصيًا آخر؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Postrider is incomplete: a part of its database description is missing. Install it again.</source>
        <translation>تثبيت Postrider غير مكتمل: جزء من وصف قاعدة بياناته مفقود. ثبّته مرة أخرى.</translation>
    </message>
    <message>
        <source>The SQLite library of this system has no full-text search. Install a complete one.</source>
        <translation>لا تدعم مكتبة SQLite في هذا النظام البحث في النصوص الكاملة. ثبّت مكتبة كاملة.</translation>
    </message>
    <message>
        <source>The profile folder cannot be made. Choose another place, or check the permissions of the folder above it.</source>
        <translation>تعذّر إنشاء مجلد الملف الشخصي. اختر مكانًا آخر، أو تحقق من أذونات المجلد الذي فوقه.</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider. Use that window, or close it and try again.</source>
        <translation>هذا الملف الشخصي مفتوح في نسخة أخرى من Postrider. استخدم تلك النافذة، أو أغلقها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Postrider could not write its profile. Check the disk, then try again.</source>
        <translation>تعذّر على Postrider كتابة ملفه الشخصي. تحقق من القرص ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full: new mail waits on the server. Make some room, and Postrider goes on.</source>
        <translation>القرص ممتلئ: ينتظر البريد الجديد على الخادم. أفسح مكانًا وسيتابع Postrider.</translation>
    </message>
    <message>
        <source>There is not enough memory to store a message. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لحفظ رسالة. أغلق برامج أخرى وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>StoreBackup</name>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>أُوقف النسخ الاحتياطي؛ لا توجد نسخة.</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية. تحقق من وجود مساحة على القرص المقصود، وإلا فاختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this place. Choose a folder that you may write to.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية في هذا المكان. اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Preparing the backup</source>
        <translation>تحضير النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Copying the message list</source>
        <translation>نسخ قائمة الرسائل</translation>
    </message>
    <message>
        <source>The backup could not be written. Check the disk, then try again.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية. تحقق من القرص ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Writing the message list</source>
        <translation>كتابة قائمة الرسائل</translation>
    </message>
    <message>
        <source>Writing the messages</source>
        <translation>كتابة الرسائل</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>Checking the message list</source>
        <translation>فحص قائمة الرسائل</translation>
    </message>
    <message>
        <source>Checking the stored messages</source>
        <translation>فحص الرسائل المحفوظة</translation>
    </message>
    <message>
        <source>Checking waiting changes</source>
        <translation>فحص التغييرات المنتظرة</translation>
    </message>
    <message>
        <source>Checking what is shown</source>
        <translation>فحص ما يُعرض</translation>
    </message>
    <message>
        <source>Checking counters</source>
        <translation>فحص العدّادات</translation>
    </message>
    <message>
        <source>Checking conversations</source>
        <translation>فحص المحادثات</translation>
    </message>
    <message>
        <source>Comparing stored messages with the list</source>
        <translation>مقارنة الرسائل المحفوظة بالقائمة</translation>
    </message>
    <message>
        <source>Reading all stored messages</source>
        <translation>قراءة كل الرسائل المحفوظة</translation>
    </message>
    <message>
        <source>An index of the message list was damaged; it was built again.</source>
        <translation>كان أحد فهارس قائمة الرسائل تالفًا؛ بُني من جديد.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and restore the profile from a backup (postrider restore), or move the profile away and let Postrider fetch the mail again.</source>
        <translation>الملف %1 من الملف الشخصي تالف. أغلق Postrider واستعد الملف الشخصي من نسخة احتياطية (postrider restore)، أو انقله من مكانه ودع Postrider يجلب البريد من جديد.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>الملف %1 من الملف الشخصي تالف. أغلق Postrider وانقل هذا الملف من مكانه: يُجلب ما كان فيه من الخادم مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not here as a whole although the list said so; they are fetched again.</source>
        <translation>
            <numerusform>كل الرسائل هنا بكاملها.</numerusform>
            <numerusform>لم تكن رسالة واحدة هنا بكاملها خلافًا لما تذكره القائمة؛ يجري جلبها من جديد.</numerusform>
            <numerusform>لم تكن رسالتان هنا بكاملهما خلافًا لما تذكره القائمة؛ يجري جلبهما من جديد.</numerusform>
            <numerusform>لم تكن %Ln رسائل هنا بكاملها خلافًا لما تذكره القائمة؛ يجري جلبها من جديد.</numerusform>
            <numerusform>لم تكن %Ln رسالة هنا بكاملها خلافًا لما تذكره القائمة؛ يجري جلبها من جديد.</numerusform>
            <numerusform>لم تكن %Ln رسالة هنا بكاملها خلافًا لما تذكره القائمة؛ يجري جلبها من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room of %Ln message(s) that no list shows any more was freed.</source>
        <translation>
            <numerusform>لم تُحرَّر أي مساحة.</numerusform>
            <numerusform>حُرّرت مساحة رسالة واحدة لم تعد تظهر في أي قائمة.</numerusform>
            <numerusform>حُرّرت مساحة رسالتين لم تعودا تظهران في أي قائمة.</numerusform>
            <numerusform>حُرّرت مساحة %Ln رسائل لم تعد تظهر في أي قائمة.</numerusform>
            <numerusform>حُرّرت مساحة %Ln رسالة لم تعد تظهر في أي قائمة.</numerusform>
            <numerusform>حُرّرت مساحة %Ln رسالة لم تعد تظهر في أي قائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored message(s) were damaged; they are fetched again.</source>
        <translation>
            <numerusform>لم تكن أي رسالة محفوظة تالفة.</numerusform>
            <numerusform>كانت رسالة محفوظة واحدة تالفة؛ يجري جلبها من جديد.</numerusform>
            <numerusform>كانت رسالتان محفوظتان تالفتين؛ يجري جلبهما من جديد.</numerusform>
            <numerusform>كانت %Ln رسائل محفوظة تالفة؛ يجري جلبها من جديد.</numerusform>
            <numerusform>كانت %Ln رسالة محفوظة تالفة؛ يجري جلبها من جديد.</numerusform>
            <numerusform>كانت %Ln رسالة محفوظة تالفة؛ يجري جلبها من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.</source>
        <translation>
            <numerusform>لا رسائل تالفة.</numerusform>
            <numerusform>رسالة واحدة ليست على أي خادم بعد تالفة. استوردها من جديد، أو استعد نسخة احتياطية في ملف شخصي جديد.</numerusform>
            <numerusform>رسالتان ليستا على أي خادم بعد تالفتان. استوردهما من جديد، أو استعد نسخة احتياطية في ملف شخصي جديد.</numerusform>
            <numerusform>%Ln رسائل ليست على أي خادم بعد تالفة. استوردها من جديد، أو استعد نسخة احتياطية في ملف شخصي جديد.</numerusform>
            <numerusform>%Ln رسالة ليست على أي خادم بعد تالفة. استوردها من جديد، أو استعد نسخة احتياطية في ملف شخصي جديد.</numerusform>
            <numerusform>%Ln رسالة ليست على أي خادم بعد تالفة. استوردها من جديد، أو استعد نسخة احتياطية في ملف شخصي جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln folder(s) were wrong; they have been counted again.</source>
        <translation>
            <numerusform>عدّادات المجلدات صحيحة.</numerusform>
            <numerusform>كانت عدّادات مجلد واحد خاطئة؛ حُسبت من جديد.</numerusform>
            <numerusform>كانت عدّادات مجلدين خاطئة؛ حُسبت من جديد.</numerusform>
            <numerusform>كانت عدّادات %Ln مجلدات خاطئة؛ حُسبت من جديد.</numerusform>
            <numerusform>كانت عدّادات %Ln مجلدًا خاطئة؛ حُسبت من جديد.</numerusform>
            <numerusform>كانت عدّادات %Ln مجلد خاطئة؛ حُسبت من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were not as their messages are; they have been put together again.</source>
        <translation>
            <numerusform>المحادثات مطابقة لرسائلها.</numerusform>
            <numerusform>لم تكن محادثة واحدة مطابقة لرسائلها؛ جُمعت من جديد.</numerusform>
            <numerusform>لم تكن محادثتان مطابقتين لرسائلهما؛ جُمعتا من جديد.</numerusform>
            <numerusform>لم تكن %Ln محادثات مطابقة لرسائلها؛ جُمعت من جديد.</numerusform>
            <numerusform>لم تكن %Ln محادثة مطابقة لرسائلها؛ جُمعت من جديد.</numerusform>
            <numerusform>لم تكن %Ln محادثة مطابقة لرسائلها؛ جُمعت من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) were about nothing that is there; they were dropped.</source>
        <translation>
            <numerusform>لم يُترك أي تغيير منتظر.</numerusform>
            <numerusform>كان تغيير منتظر واحد يخص شيئًا غير موجود؛ تُرك.</numerusform>
            <numerusform>كان تغييران منتظران يخصان أشياء غير موجودة؛ تُركا.</numerusform>
            <numerusform>كانت %Ln تغييرات منتظرة تخص أشياء غير موجودة؛ تُركت.</numerusform>
            <numerusform>كان %Ln تغييرًا منتظرًا يخص أشياء غير موجودة؛ تُركت.</numerusform>
            <numerusform>كان %Ln تغيير منتظر يخص أشياء غير موجودة؛ تُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.</source>
        <translation>
            <numerusform>كل الرسائل تابعة لمجلدات.</numerusform>
            <numerusform>لم تكن رسالة واحدة تابعة لأي مجلد؛ أُخرجت من القائمة. يُجلب ما لدى الخادم من جديد.</numerusform>
            <numerusform>لم تكن رسالتان تابعتين لأي مجلد؛ أُخرجتا من القائمة. يُجلب ما لدى الخادم من جديد.</numerusform>
            <numerusform>لم تكن %Ln رسائل تابعة لأي مجلد؛ أُخرجت من القائمة. يُجلب ما لدى الخادم من جديد.</numerusform>
            <numerusform>لم تكن %Ln رسالة تابعة لأي مجلد؛ أُخرجت من القائمة. يُجلب ما لدى الخادم من جديد.</numerusform>
            <numerusform>لم تكن %Ln رسالة تابعة لأي مجلد؛ أُخرجت من القائمة. يُجلب ما لدى الخادم من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not shown as the server has them; now they are.</source>
        <translation>
            <numerusform>تُعرض كل الرسائل كما هي على الخادم.</numerusform>
            <numerusform>لم تكن رسالة واحدة تُعرض كما هي على الخادم؛ وهي الآن كذلك.</numerusform>
            <numerusform>لم تكن رسالتان تُعرضان كما هما على الخادم؛ وهما الآن كذلك.</numerusform>
            <numerusform>لم تكن %Ln رسائل تُعرض كما هي على الخادم؛ وهي الآن كذلك.</numerusform>
            <numerusform>لم تكن %Ln رسالة تُعرض كما هي على الخادم؛ وهي الآن كذلك.</numerusform>
            <numerusform>لم تكن %Ln رسالة تُعرض كما هي على الخادم؛ وهي الآن كذلك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreRestore</name>
    <message>
        <source>The profile could not be written. Check that there is room on the disk, and that you may write to the folder above it.</source>
        <translation>تعذّرت كتابة الملف الشخصي. تحقق من وجود مساحة على القرص، ومن السماح لك بالكتابة في المجلد الذي فوقه.</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>هذه النسخة الاحتياطية تالفة؛ لم يُستعد شيء. انسخ الملف مرة أخرى من مكان حفظه، أو استخدم نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>Restoring was stopped; nothing was changed.</source>
        <translation>أُوقفت الاستعادة؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Restoring the profile</source>
        <translation>استعادة الملف الشخصي</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing. Nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>هذه النسخة الاحتياطية مبتورة: نهايتها مفقودة. لم يُستعد شيء. انسخ الملف مرة أخرى من مكان حفظه، أو استخدم نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>A backup is restored into a folder that is empty or does not exist yet, so that nothing is overwritten. Choose another one, or move what is there away.</source>
        <translation>تُستعاد النسخة الاحتياطية في مجلد فارغ أو غير موجود بعد، كي لا يُكتب فوق شيء. اختر مجلدًا آخر، أو انقل ما هو هناك.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that the file is there and that you may read it.</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية. تحقق من وجود الملف ومن السماح لك بقراءته.</translation>
    </message>
    <message>
        <source>This file is not a backup of Postrider. Choose the file that was written by “Back up”, or by postrider backup.</source>
        <translation>هذا الملف ليس نسخة احتياطية من Postrider. اختر الملف الذي كتبه «نسخ الملف الشخصي احتياطيًا» أو الأمر postrider backup.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Postrider. Restore it with that one.</source>
        <translation>كُتبت هذه النسخة الاحتياطية بإصدار أحدث من Postrider. استعدها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>This was waiting when the backup was made, and may have been sent since. Look into Sent or ask a recipient, then choose.</source>
        <translation>كانت هذه الرسالة تنتظر عند إنشاء النسخة الاحتياطية، وربما أُرسلت بعد ذلك. ابحث في «البريد المرسل» أو اسأل أحد المستلمين، ثم اختر.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>يجري إغلاق Postrider.</translation>
    </message>
    <message>
        <source>Another search took its place.</source>
        <translation>حلّ بحث آخر محله.</translation>
    </message>
    <message>
        <source>Postrider has not looked through %1 yet. Please search again in a moment.</source>
        <translation>لم ينتهِ Postrider من تصفح %1 بعد. ابحث مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>This message is larger than Postrider takes as a whole (256 MB). Fetch its attachments one by one, or read it in your provider&apos;s web pages.</source>
        <translation>هذه الرسالة أكبر مما يأخذه Postrider كاملًا (256 ميغابايت). اجلب مرفقاتها واحدًا واحدًا، أو اقرأها في صفحات مزوّدك على الويب.</translation>
    </message>
    <message>
        <source>This message is on its way to another folder. It can be read as soon as that is done.</source>
        <translation>هذه الرسالة في طريقها إلى مجلد آخر. يمكن قراءتها حالما يتم ذلك.</translation>
    </message>
    <message>
        <source>The server has renumbered this folder. The message can be read as soon as Postrider has looked through it.</source>
        <translation>أعاد الخادم ترقيم هذا المجلد. يمكن قراءة الرسالة حالما ينتهي Postrider من تصفحه.</translation>
    </message>
    <message>
        <source>This message is no longer on the server. It disappears from the list with the next look.</source>
        <translation>لم تعد هذه الرسالة على الخادم. تختفي من القائمة عند التحديث التالي.</translation>
    </message>
    <message>
        <source>The server does not say what this message is made of, and it is larger than Postrider takes (256 MB). Read it in your provider&apos;s web pages.</source>
        <translation>لا يبيّن الخادم ممّ تتكون هذه الرسالة، وهي أكبر مما يأخذه Postrider (256 ميغابايت). اقرأها في صفحات مزوّدك على الويب.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed the folder %1 from the server. What you changed on %Ln message(s) in it is lost with it.</source>
        <translation>
            <numerusform>أزال برنامج آخر المجلد %1 من الخادم.</numerusform>
            <numerusform>أزال برنامج آخر المجلد %1 من الخادم. ضاع معه ما غيّرته في رسالة واحدة فيه.</numerusform>
            <numerusform>أزال برنامج آخر المجلد %1 من الخادم. ضاع معه ما غيّرته في رسالتين فيه.</numerusform>
            <numerusform>أزال برنامج آخر المجلد %1 من الخادم. ضاع معه ما غيّرته في %Ln رسائل فيه.</numerusform>
            <numerusform>أزال برنامج آخر المجلد %1 من الخادم. ضاع معه ما غيّرته في %Ln رسالة فيه.</numerusform>
            <numerusform>أزال برنامج آخر المجلد %1 من الخادم. ضاع معه ما غيّرته في %Ln رسالة فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server renumbered a folder while it was being read. Postrider starts it again.</source>
        <translation>أعاد الخادم ترقيم مجلد أثناء قراءته. يبدأه Postrider من جديد.</translation>
    </message>
    <message>
        <source>The server cannot do this now: %1. It is tried again, and later changes in the same folders wait for it.</source>
        <translation>لا يستطيع الخادم فعل هذا الآن: %1. تُعاد المحاولة، وتنتظرها التغييرات اللاحقة في المجلدات نفسها.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The folders are as they were.</source>
        <translation>رفض الخادم هذا: %1. بقيت المجلدات كما كانت.</translation>
    </message>
    <message>
        <source>The server refused this: %1. What was to be copied there is where it was.</source>
        <translation>رفض الخادم هذا: %1. ما كان سيُنسخ إلى هناك باقٍ حيث كان.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The messages are as they were.</source>
        <translation>رفض الخادم هذا: %1. بقيت الرسائل كما كانت.</translation>
    </message>
    <message>
        <source>The server did not take the draft “%1” into the Drafts folder. It is kept on this computer, and tried again when it is saved the next time.</source>
        <translation>لم يقبل الخادم المسودة «%1» في مجلد المسودات. تُحفظ على هذا الحاسوب، وتُعاد المحاولة عند حفظها في المرة القادمة.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched.</source>
        <translation>أخطأ Postrider أثناء قراءة رسالة. نرجو الإبلاغ عن ذلك؛ لم يُمسّ البريد على الخادم.</translation>
    </message>
    <message>
        <source>The account is no longer there.</source>
        <translation>لم يعد الحساب موجودًا.</translation>
    </message>
    <message>
        <source>This mail server cannot tell its messages apart (it knows neither UIDL nor TOP), so nothing was fetched. Your mail provider can say whether there is another server.</source>
        <translation>لا يستطيع خادم البريد هذا التمييز بين رسائله (لا يعرف UIDL ولا TOP)، لذلك لم يُجلب شيء. يستطيع مزوّد بريدك أن يخبرك هل يوجد خادم آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The mail server does not say which %Ln message(s) it means. They stay there.</source>
        <translation>
            <numerusform>لا يبيّن خادم البريد الرسائل التي يقصدها. تبقى هناك.</numerusform>
            <numerusform>لا يبيّن خادم البريد الرسالة التي يقصدها. تبقى هناك.</numerusform>
            <numerusform>لا يبيّن خادم البريد الرسالتين اللتين يقصدهما. تبقيان هناك.</numerusform>
            <numerusform>لا يبيّن خادم البريد الرسائل التي يقصدها (%Ln). تبقى هناك.</numerusform>
            <numerusform>لا يبيّن خادم البريد الرسائل التي يقصدها (%Ln). تبقى هناك.</numerusform>
            <numerusform>لا يبيّن خادم البريد الرسائل التي يقصدها (%Ln). تبقى هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message is larger than Postrider takes (256 MB). It stays on the mail server.</source>
        <translation>رسالة أكبر مما يأخذه Postrider (256 ميغابايت). تبقى على خادم البريد.</translation>
    </message>
    <message>
        <source>This message is no longer on the mail server, or too large. Only its header is here.</source>
        <translation>لم تعد هذه الرسالة على خادم البريد، أو هي أكبر من اللازم. لا توجد هنا إلا ترويستها.</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>جلب البريد</translation>
    </message>
</context>
<context>
    <name>TagNames</name>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate says so only where that no longer counts (the common name). Ask whoever runs the server for a newer one.</source>
        <translation>لم يثبت الخادم الذي أجاب أنه %1: لا تذكر شهادته ذلك إلا في موضع لم يعد معتمدًا (common name). اطلب من المسؤول عن الخادم شهادة أحدث.</translation>
    </message>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account&apos;s settings; if it is right, somebody may be in between.</source>
        <translation>لم يثبت الخادم الذي أجاب أنه %1: شهادته لـ %2. تحقق من اسم الخادم في إعدادات الحساب؛ وإذا كان صحيحًا، فربما كان هناك من يعترض الاتصال.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, compare its fingerprint and trust this one certificate; otherwise ask whoever runs the server.</source>
        <translation>شهادة %1 موقّعة ذاتيًا: لا تشهد لها جهة يثق بها هذا الحاسوب. إذا كان هذا خادمك الخاص، فقارن بصمتها وثق بهذه الشهادة وحدها؛ وإلا فاسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, ask there what its fingerprint is, and compare; otherwise ask whoever runs the server.</source>
        <translation>شهادة %1 صادرة عن جهة لا يعرفها هذا الحاسوب. إذا كانت مؤسستك تصدر شهاداتها بنفسها، فاسأل هناك عن بصمتها وقارن؛ وإلا فاسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. If the date on this computer is right, ask whoever runs the server to renew it.</source>
        <translation>انتهت صلاحية شهادة %1 في %2. إذا كان التاريخ على هذا الحاسوب صحيحًا، فاطلب من المسؤول عن الخادم تجديدها.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check the date on this computer; if it is right, ask whoever runs the server.</source>
        <translation>شهادة %1 صالحة ابتداءً من %2 فقط. تحقق من التاريخ على هذا الحاسوب؛ وإذا كان صحيحًا فاسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server. Ask whoever runs the server for a proper one.</source>
        <translation>لم تصدر شهادة %1 لخادم. اطلب من المسؤول عن الخادم شهادة سليمة.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by somebody who is not allowed to issue certificates. Ask whoever runs the server.</source>
        <translation>وقّعت شهادة %1 جهة لا يُسمح لها بإصدار الشهادات. اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn. Ask whoever runs the server to replace it.</source>
        <translation>أُبطلت شهادة %1. اطلب من المسؤول عن الخادم استبدالها.</translation>
    </message>
    <message>
        <source>The server %1 showed no certificate, so it could not be verified. Ask whoever runs the server.</source>
        <translation>لم يقدّم الخادم %1 شهادة، فلم يمكن التحقق منه. اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made in a way that others can forge (%2), so it proves nothing. Ask whoever runs the server to replace it.</source>
        <translation>صُنعت شهادة %1 بطريقة يستطيع غيره تزويرها (%2)، فهي لا تثبت شيئًا. اطلب من المسؤول عن الخادم استبدالها.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Ask whoever runs the server.</source>
        <translation>تعذّر التحقق من شهادة %1. اسأل المسؤول عن الخادم.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates for %1 could not be read, or holds none. Choose it again in the account&apos;s settings.</source>
        <translation>تعذّرت قراءة ملف الشهادات الموثوقة لـ %1، أو ليست فيه شهادات. اختره مرة أخرى في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that it sets itself, or that its issuer sets</source>
        <translation>تخالف الشهادة قاعدة وضعتها هي أو وضعها مُصدرها</translation>
    </message>
    <message>
        <source>A certificate can be forged (%1)</source>
        <translation>يمكن تزوير إحدى الشهادات (%1)</translation>
    </message>
    <message>
        <source>It is not the certificate that you have chosen to trust there.</source>
        <translation>ليست الشهادة التي اخترت الوثوق بها هناك.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings; the server may also be too old for TLS 1.2.</source>
        <translation>تعذّر إجراء اتصال آمن بـ %1، لذلك لم يُرسَل شيء. تحقق من المنفذ ونوع التشفير في إعدادات الحساب؛ وقد يكون الخادم أيضًا أقدم من TLS 1.2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountAssistant</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفح</translation>
    </message>
    <message>
        <source>Enter the servers</source>
        <translation>إدخال الخوادم</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>بدء القراءة</translation>
    </message>
    <message>
        <source>Enter your address first; the settings are filled in from it.</source>
        <translation>أدخل عنوانك أولًا؛ تُملأ الإعدادات منه.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمك؟</translation>
    </message>
    <message>
        <source>The people you write to will see it beside your address.</source>
        <translation>سيراه من تكتب إليهم بجانب عنوانك.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>تجربة الحساب النموذجي</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>ما عنوان بريدك الإلكتروني؟</translation>
    </message>
    <message>
        <source>Postrider knows the servers of many providers by itself. For all others it asks those who may know.</source>
        <translation>يعرف Postrider خوادم كثير من المزوّدين بنفسه. أما غيرها فيسأل عنها من قد يعرفها.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>من يُسأل</translation>
    </message>
    <message>
        <source>The part of your address behind the @, its name servers, and whoever takes its mail; always encrypted, but for the questions to name servers. No password is sent.</source>
        <translation>الجزء الذي يلي @ في عنوانك، وخوادم الأسماء الخاصة به، ومن يستقبل بريده؛ دائمًا بتشفير، ما عدا أسئلة خوادم الأسماء. لا تُرسَل كلمة مرور.</translation>
    </message>
    <message>
        <source>The public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>وال&amp;قائمة العامة للمزوّدين أيضًا (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>تعرف النطاق، ولا تعرف العنوان أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Tell your own domain the whole address; some need it to answer</source>
        <translation>إبلاغ &amp;نطاقك بالعنوان كاملًا؛ يحتاج بعضها إليه ليجيب</translation>
    </message>
    <message>
        <source>Looking for your mail servers</source>
        <translation>البحث عن خوادم بريدك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Is your mail really there?</source>
        <translation>هل بريدك هناك حقًا؟</translation>
    </message>
    <message>
        <source>If you do not know this name, ask your provider, or enter the servers yourself.</source>
        <translation>إذا كنت لا تعرف هذا الاسم، فاسأل مزوّدك أو أدخل الخوادم بنفسك.</translation>
    </message>
    <message>
        <source>&amp;I know that my mail is there</source>
        <translation>أ&amp;علم أن بريدي هناك</translation>
    </message>
    <message>
        <source>Which servers hold your mail?</source>
        <translation>ما الخوادم التي تحفظ بريدك؟</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>البريد الوارد</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>البريد الصادر (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Certificate of your own issuer, if there is one</source>
        <translation>شهادة مُصدرك الخاص، إن وُجدت</translation>
    </message>
    <message>
        <source>Certificate of your own issuer</source>
        <translation>شهادة مُصدرك الخاص</translation>
    </message>
    <message>
        <source>Not needed for servers on the Internet</source>
        <translation>غير لازمة لخوادم الإنترنت</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>اختيار...</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>What becomes of mail on the server?</source>
        <translation>ماذا يحدث للبريد على الخادم؟</translation>
    </message>
    <message>
        <source>With POP3, mail is fetched to this computer. It is deleted on the server only after it is safely here.</source>
        <translation>مع POP3 يُجلب البريد إلى هذا الحاسوب. ولا يُحذف من الخادم إلا بعد أن يُحفظ هنا بأمان.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing is saved before both servers have let you in.</source>
        <translation>لا يُحفظ شيء قبل أن يقبل الخادمان دخولك.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>الشهادة…</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so your sign-in is kept until you quit Postrider and never written to disk. You will be asked for it next time.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح تجيب، لذلك تُحفظ بيانات دخولك حتى إنهاء Postrider ولا تُكتب على القرص. ستُطلب منك في المرة القادمة.</translation>
    </message>
    <message>
        <source>Manual settings</source>
        <translation>الإعداد اليدوي</translation>
    </message>
    <message>
        <source>%1 is set up already. Enter another address, or close this window.</source>
        <translation>أُعدّ %1 من قبل. أدخل عنوانًا آخر، أو أغلق هذه النافذة.</translation>
    </message>
    <message>
        <source>%1 itself is told the address, the others its domain only. Nobody is told a password.</source>
        <translation>يُبلَّغ %1 نفسه بالعنوان، وغيره بالنطاق فقط. لا يُبلَّغ أحد بكلمة مرور.</translation>
    </message>
    <message>
        <source>All are told the domain only, %1. Nobody is told a password.</source>
        <translation>يُبلَّغ الجميع بالنطاق فقط، %1. لا يُبلَّغ أحد بكلمة مرور.</translation>
    </message>
    <message>
        <source>Nobody could be asked. Look whether this computer is online, and try again.</source>
        <translation>تعذّر سؤال أي جهة. تحقق من اتصال هذا الحاسوب بالإنترنت وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names: you find them on its help pages. Or look whether the address is right.</source>
        <translation>لا أحد ممن سُئلوا يعرف خوادم هذا العنوان. يخبرك مزوّدك بأسمائها: تجدها في صفحات المساعدة لديه. أو تحقق من صحة العنوان.</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <translation>خوادم بريدك</translation>
    </message>
    <message>
        <source>Your mail is at %1</source>
        <translation>بريدك لدى %1</translation>
    </message>
    <message>
        <source>This is what was found for %1. Your provider tells you whether it is right.</source>
        <translation>هذا ما عُثر عليه لـ %1. يخبرك مزوّدك هل هو صحيح.</translation>
    </message>
    <message>
        <source>These names are a guess for %1. Your provider tells you the right ones.</source>
        <translation>هذه الأسماء تخمين لـ %1. يخبرك مزوّدك بالأسماء الصحيحة.</translation>
    </message>
    <message>
        <source>Nobody who can be trusted says that the mail of %1 is there; whoever could change an answer on the way here could say so, too. Your password would go to:</source>
        <translation>لا أحد موثوقًا يؤكد أن بريد %1 هناك؛ وكل من يستطيع تغيير جواب في الطريق إلى هنا يستطيع أن يدّعي ذلك أيضًا. ستذهب كلمة مرورك إلى:</translation>
    </message>
    <message>
        <source>I know that my mail is at %1</source>
        <translation>أعلم أن بريدي لدى %1</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password, only through the browser. This Postrider has no id with which it could ask %1 for that: whoever built it did not register it there. An id of your own goes into oauth-clients.json in the profile.</source>
        <translation>لا يسمح %1 بالدخول بكلمة مرور، بل عبر المتصفح فقط. وليس لنسخة Postrider هذه معرّف تطلب به ذلك من %1: لم يسجّلها هناك من بناها. يوضع معرّفك الخاص في oauth-clients.json في الملف الشخصي.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Continue to try the servers again.</source>
        <translation>سجّلت الدخول عبر المتصفح. تابع لتجربة الخادمين مرة أخرى.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and sent to %1 and %2 only.</source>
        <translation>تُحفظ في سلسلة المفاتيح على هذا الحاسوب ولا تُرسَل إلا إلى %1 و%2.</translation>
    </message>
    <message>
        <source>What %1 says about this</source>
        <translation>ما يقوله %1 عن هذا</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>استخدام كلمة مرور للتطبيقات بدلًا منه</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>تسجيل الدخول عبر المتصفح بدلًا منها</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Look whether you signed in as %1, and whether your provider lets mail programs in.</source>
        <translation>لم يقبل الخادم تسجيل الدخول. تحقق من أنك سجّلت الدخول باسم %1، ومن أن مزوّدك يسمح لبرامج البريد بالدخول.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password. Type the password again; some providers want an app password.</source>
        <translation>لم يقبل الخادم اسم المستخدم وكلمة المرور. اكتب كلمة المرور مرة أخرى؛ يطلب بعض المزوّدين كلمة مرور للتطبيقات.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The connection is not secure enough to send a password over it. Look at the server name and the security; if it is your own server, look at its certificate.</source>
        <translation>الاتصال ليس آمنًا بما يكفي لإرسال كلمة مرور عبره. تحقق من اسم الخادم والأمان؛ وإذا كان خادمك الخاص، فاعرض شهادته.</translation>
    </message>
    <message>
        <source>Change the server settings</source>
        <translation>تغيير إعدادات الخادم</translation>
    </message>
    <message>
        <source>Look at the server name and the port, and whether this computer is online.</source>
        <translation>تحقق من اسم الخادم والمنفذ، ومن اتصال هذا الحاسوب بالإنترنت.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now.</source>
        <translation>أصبح %1 جاهزًا. يُجلب بريدك الآن.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now; the newest comes first.</source>
        <translation>أصبح %1 جاهزًا. يُجلب بريدك الآن، والأحدث أولًا.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountList</name>
    <message>
        <source>Needs you to sign in</source>
        <translation>يلزم تسجيل دخولك</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>شهادة غير موثوقة</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>فيه مشكلة</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an account up or down.</source>
        <translation>ينقل Alt مع مفاتيح الأسهم الحساب إلى أعلى أو أسفل.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>postrider::AccountMenu</name>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>جلب البريد</translation>
    </message>
    <message>
        <source>New message from this account</source>
        <translation>رسالة جديدة من هذا الحساب</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>المجلدات المعروضة…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>ما المشكلة؟</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>إزالة الحساب…</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPages</name>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Settings of the account</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>This page shows again what is saved.</source>
        <translation>تعرض هذه الصفحة من جديد ما هو محفوظ.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تمّ الحفظ.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a page on which something is not saved</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Something on this page is not saved</source>
        <translation>في هذه الصفحة شيء لم يُحفظ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountWorker</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>يجري إغلاق Postrider.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while looking for mail. Please report it; the mail on the server is untouched.</source>
        <translation>أخطأ Postrider أثناء البحث عن بريد. نرجو الإبلاغ عن ذلك؛ لم يُمسّ البريد على الخادم.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال بـ %1</translation>
    </message>
    <message numerus="yes">
        <source>The mail server wants %Ln minute(s) between two visits. Postrider looks again at %1.</source>
        <translation>
            <numerusform>يطلب خادم البريد انتظارًا بين زيارتين. يتفقد Postrider البريد مجددًا عند %1.</numerusform>
            <numerusform>يطلب خادم البريد دقيقة واحدة بين زيارتين. يتفقد Postrider البريد مجددًا عند %1.</numerusform>
            <numerusform>يطلب خادم البريد دقيقتين بين زيارتين. يتفقد Postrider البريد مجددًا عند %1.</numerusform>
            <numerusform>يطلب خادم البريد %Ln دقائق بين زيارتين. يتفقد Postrider البريد مجددًا عند %1.</numerusform>
            <numerusform>يطلب خادم البريد %Ln دقيقة بين زيارتين. يتفقد Postrider البريد مجددًا عند %1.</numerusform>
            <numerusform>يطلب خادم البريد %Ln دقيقة بين زيارتين. يتفقد Postrider البريد مجددًا عند %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>يقول %1: «%2»</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>Up to date, except %1: the server does not open it.</source>
        <translation>محدَّث، ما عدا %1: لا يفتحه الخادم.</translation>
    </message>
    <message>
        <source>There is no connection on which the server would tell of new mail in %1 at once: looked at every minute.</source>
        <translation>لا يوجد اتصال يخبر الخادم عبره فورًا عن البريد الجديد في %1: يُتفقَّد كل دقيقة.</translation>
    </message>
    <message>
        <source>Something else answers in the place of the mail server. A sign-in page of the network may be in the way: open any page in a browser; Postrider goes on by itself.</source>
        <translation>يجيب شيء آخر مكان خادم البريد. ربما كانت صفحة تسجيل دخول للشبكة في الطريق: افتح أي صفحة في متصفح، وسيتابع Postrider من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>لا يوجد حساب بعد</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: pages of its settings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>هل تريد حفظ ما غيّرته؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
</context>
<context>
    <name>postrider::ActionRow</name>
    <message>
        <source>Remove this action</source>
        <translation>إزالة هذا الإجراء</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>الإجراء المطلوب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: %1</translation>
    </message>
    <message>
        <source>Address to forward to</source>
        <translation>العنوان الذي يُعاد التوجيه إليه</translation>
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
        <translation>يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>Getting mail %1 of %2</source>
        <translation>جلب البريد: %1 من %2</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>جارٍ جلب البريد…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>What Postrider is doing</source>
        <translation>ما يفعله Postrider</translation>
    </message>
</context>
<context>
    <name>postrider::ActivityPopover</name>
    <message>
        <source>Connected and up to date.</source>
        <translation>متصل ومحدَّث.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>معطّل.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>جارٍ جلب البريد…</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>يلزم إدخال كلمة مرور.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>لم يستطع الخادم إثبات هويته.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed for the search.</source>
        <translation>
            <numerusform>لم تبقَ رسائل لفهرستها للبحث (%1).</numerusform>
            <numerusform>ما زالت تُفهرَس للبحث %1 رسالة.</numerusform>
            <numerusform>ما زالت تُفهرَس للبحث %1 رسالة.</numerusform>
            <numerusform>ما زالت تُفهرَس للبحث %1 رسائل.</numerusform>
            <numerusform>ما زالت تُفهرَس للبحث %1 رسالة.</numerusform>
            <numerusform>ما زالت تُفهرَس للبحث %1 رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to reach the server: %Ln change(s). Nothing is lost if you quit.</source>
        <translation>
            <numerusform>وصل كل شيء إلى الخادم.</numerusform>
            <numerusform>لم يصل إلى الخادم بعد: تغيير واحد. لا يُفقد شيء إذا أنهيت البرنامج.</numerusform>
            <numerusform>لم يصل إلى الخادم بعد: تغييران. لا يُفقد شيء إذا أنهيت البرنامج.</numerusform>
            <numerusform>لم يصل إلى الخادم بعد: %Ln تغييرات. لا يُفقد شيء إذا أنهيت البرنامج.</numerusform>
            <numerusform>لم يصل إلى الخادم بعد: %Ln تغييرًا. لا يُفقد شيء إذا أنهيت البرنامج.</numerusform>
            <numerusform>لم يصل إلى الخادم بعد: %Ln تغيير. لا يُفقد شيء إذا أنهيت البرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used on the server</source>
        <comment>room for mail</comment>
        <translation>المستخدَم على الخادم %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more folder(s) that do not open.</source>
        <translation>
            <numerusform>ولا مجلدات أخرى لا تُفتح.</numerusform>
            <numerusform>ومجلد آخر لا يُفتح.</numerusform>
            <numerusform>ومجلدان آخران لا يُفتحان.</numerusform>
            <numerusform>و%Ln مجلدات أخرى لا تُفتح.</numerusform>
            <numerusform>و%Ln مجلدًا آخر لا تُفتح.</numerusform>
            <numerusform>و%Ln مجلد آخر لا تُفتح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>آخر تفقّد الساعة %1.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية الساعة %1.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التفقّد الآن</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>الشهادة…</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>ما المشكلة؟</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>سجل الاتصال</translation>
    </message>
    <message>
        <source>Nothing has been said on this connection yet.</source>
        <translation>لم يُتبادل شيء على هذا الاتصال بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Old junk: %Ln message(s) have been removed for good.</source>
        <translation>
            <numerusform>البريد القديم غير المرغوب: لم تُزَل أي رسالة.</numerusform>
            <numerusform>البريد القديم غير المرغوب: أُزيلت رسالة واحدة نهائيًا.</numerusform>
            <numerusform>البريد القديم غير المرغوب: أُزيلت رسالتان نهائيًا.</numerusform>
            <numerusform>البريد القديم غير المرغوب: أُزيلت %Ln رسائل نهائيًا.</numerusform>
            <numerusform>البريد القديم غير المرغوب: أُزيلت %Ln رسالة نهائيًا.</numerusform>
            <numerusform>البريد القديم غير المرغوب: أُزيلت %Ln رسالة نهائيًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::AppearancePage</name>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>Smaller (85 %)</source>
        <translation>أصغر (85 %)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Larger (115 %)</source>
        <translation>أكبر (115 %)</translation>
    </message>
    <message>
        <source>Large (130 %)</source>
        <translation>كبير (130 %)</translation>
    </message>
    <message>
        <source>Very large (150 %)</source>
        <translation>كبير جدًا (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>ضعف الحجم (200 %)</translation>
    </message>
    <message>
        <source>Of everything in Postrider. Messages can be made larger by themselves with Ctrl and plus.</source>
        <translation>لكل ما في Postrider. يمكن تكبير الرسائل وحدها بالضغط على Ctrl وعلامة الزائد.</translation>
    </message>
    <message>
        <source>&amp;Lists and menus</source>
        <translation>ال&amp;قوائم</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>متباعدة</translation>
    </message>
    <message>
        <source>How close rows stand to each other.</source>
        <translation>مدى تقارب الصفوف.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Li&amp;ght or dark</source>
        <translation>فاتح أو &amp;داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>Text at seven to one, and lines that can be seen.</source>
        <translation>نص بتباين سبعة إلى واحد وخطوط واضحة.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is simply there.</source>
        <translation>لا شيء ينزلق أو يتلاشى؛ ما يتغير يظهر مباشرة.</translation>
    </message>
</context>
<context>
    <name>postrider::Arrivals</name>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentActions</name>
    <message>
        <source>“%1” is a program, or can start one. Postrider does not start it. If you expected it and trust who sent it, save it first.</source>
        <translation>«%1» برنامج، أو يمكن أن يشغّل برنامجًا. لا يشغّله Postrider. إذا كنت تنتظره وتثق بمن أرسله، فاحفظه أولًا.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened.</source>
        <translation>يمكن أن يشغّل «%1» شيئًا عند فتحه.</translation>
    </message>
    <message>
        <source>%1 Open it only if you expected it and trust who sent it.</source>
        <comment>a sentence about what is wrong</comment>
        <translation>%1 لا تفتحه إلا إذا كنت تنتظره وتثق بمن أرسله.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens “%1”. You can save it instead.</source>
        <translation>لا يوجد برنامج على هذا الحاسوب يفتح «%1». يمكنك حفظه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“%1” could be a program that harms this computer. Save it only if you expected it and trust who sent it.</source>
        <translation>قد يكون «%1» برنامجًا يضر بهذا الحاسوب. لا تحفظه إلا إذا كنت تنتظره وتثق بمن أرسله.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>حفظ كل المرفقات في</translation>
    </message>
    <message>
        <source>The message is signed: its signature will no longer be good.</source>
        <translation>الرسالة موقّعة: لن يبقى توقيعها صالحًا.</translation>
    </message>
    <message>
        <source>“%1” will be saved on this computer, and then taken out of the message, also on the server.</source>
        <translation>سيُحفظ «%1» على هذا الحاسوب، ثم يُخرَج من الرسالة، وعلى الخادم أيضًا.</translation>
    </message>
    <message>
        <source>“%1” will be deleted from the message, also on the server.</source>
        <translation>سيُحذف «%1» من الرسالة، وعلى الخادم أيضًا.</translation>
    </message>
    <message>
        <source>Save and take out…</source>
        <translation>حفظ وإخراج…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) saved in “%1”.</source>
        <translation>
            <numerusform>لم تُحفظ مرفقات في «%1».</numerusform>
            <numerusform>حُفظ مرفق واحد في «%1».</numerusform>
            <numerusform>حُفظ مرفقان في «%1».</numerusform>
            <numerusform>حُفظت %Ln مرفقات في «%1».</numerusform>
            <numerusform>حُفظ %Ln مرفقًا في «%1».</numerusform>
            <numerusform>حُفظ %Ln مرفق في «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>“%1” was not taken out of its message: %2</source>
        <translation>لم يُخرَج «%1» من رسالته: %2</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentChip</name>
    <message>
        <source>%1, not fetched</source>
        <comment>size of an attachment that is still on the server</comment>
        <translation>%1، لم يُجلب</translation>
    </message>
    <message>
        <source>Attachment that is a program. Activate to save it.</source>
        <translation>مرفق هو برنامج. فعّله لحفظه.</translation>
    </message>
    <message>
        <source>Attachment. Activate to open it, or press Space to look at it.</source>
        <translation>مرفق. فعّله لفتحه، أو اضغط المسافة لمعاينته.</translation>
    </message>
    <message>
        <source>It came in “%1”.</source>
        <translation>وصل في «%1».</translation>
    </message>
    <message>
        <source>It is still on the server, and fetched first.</source>
        <translation>ما زال على الخادم، ويُجلب أولًا.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentPreview</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width and height of a picture, size of its file</comment>
        <translation>%1 × %2، %3</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>صورة، %1</translation>
    </message>
    <message>
        <source>%1, only the beginning is shown</source>
        <translation>%1، لا يُعرض إلا أوله</translation>
    </message>
    <message>
        <source>Of this kind of file nothing can be shown here.</source>
        <translation>لا يمكن عرض شيء هنا من هذا النوع من الملفات.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentSaving</name>
    <message>
        <source>“%1” could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>تعذّر حفظ «%1». اختر مجلدًا آخر، أو أفسح مكانًا على القرص، وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentStrip</name>
    <message>
        <source>Fetch the whole message</source>
        <translation>جلب الرسالة كاملة</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%Ln more)…</source>
        <translation>
            <numerusform>حفظ الكل…</numerusform>
            <numerusform>حفظ الكل (واحد آخر)…</numerusform>
            <numerusform>حفظ الكل (اثنان آخران)…</numerusform>
            <numerusform>حفظ الكل (%Ln أخرى)…</numerusform>
            <numerusform>حفظ الكل (%Ln أخرى)…</numerusform>
            <numerusform>حفظ الكل (%Ln أخرى)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>حفظ الكل…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>م&amp;عاينة</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>حفظ ال&amp;كل…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إعادة &amp;توجيه</translation>
    </message>
    <message>
        <source>Save, and &amp;take out of the message…</source>
        <translation>حفظ وإ&amp;خراج من الرسالة…</translation>
    </message>
    <message>
        <source>&amp;Delete from the message…</source>
        <translation>ح&amp;ذف من الرسالة…</translation>
    </message>
</context>
<context>
    <name>postrider::Bar</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>postrider::BodyEdit</name>
    <message>
        <source>Write your message</source>
        <translation>اكتب رسالتك</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>postrider::BodyMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>كتابة رسالة إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>فتح الرابط في المتصفح</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>حفظ الصورة باسم…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذّرت كتابة «%1»: %2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
</context>
<context>
    <name>postrider::BodyPolicyFields</name>
    <message>
        <source>As for the account</source>
        <translation>كما للحساب</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>رسائل الأيام الأخيرة</translation>
    </message>
    <message>
        <source>Only messages I open</source>
        <translation>الرسائل التي أفتحها فقط</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>الرسائل المحفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> يومًا</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>عدد الأيام</translation>
    </message>
</context>
<context>
    <name>postrider::BodyViews</name>
    <message>
        <source>The simple view was asked for (POSTRIDER_BODY_VIEW).</source>
        <translation>طُلب العرض البسيط (POSTRIDER_BODY_VIEW).</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do is not installed.</source>
        <translation>الجزء الذي يعرض به Postrider الرسائل المنسّقة كما تفعل المتصفحات غير مثبّت.</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do cannot be used: %1</source>
        <translation>تعذّر استخدام الجزء الذي يعرض به Postrider الرسائل المنسّقة كما تفعل المتصفحات: %1</translation>
    </message>
    <message>
        <source>it belongs to another version</source>
        <translation>هو تابع لإصدار آخر</translation>
    </message>
</context>
<context>
    <name>postrider::BrowserSignIn</name>
    <message>
        <source>Sign in on &amp;another device</source>
        <translation>تسجيل الدخول على &amp;جهاز آخر</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;فتح الصفحة</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>نسخ ال&amp;رمز</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;نسخ الرابط</translation>
    </message>
    <message>
        <source>Your browser opens the page of %1. The password goes there and nowhere else; Postrider gets a key that you can take back at any time.</source>
        <translation>يفتح متصفحك صفحة %1. تذهب كلمة المرور إلى هناك ولا تذهب إلى أي مكان آخر؛ ويحصل Postrider على مفتاح يمكنك سحبه متى شئت.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows now. It goes on here by itself when you have.</source>
        <translation>سجّل الدخول في الصفحة التي يعرضها متصفحك الآن. يُستأنف العمل هنا تلقائيًا بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;فتح الصفحة مجددًا</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter the code. It goes on here by itself when you have.</source>
        <translation>افتح هذه الصفحة على أي جهاز وأدخل الرمز. يُستأنف العمل هنا تلقائيًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, open it in a browser on this computer, and sign in there.</source>
        <translation>تعذّر فتح متصفح. انسخ الرابط، وافتحه في متصفح على هذا الحاسوب، وسجّل الدخول هناك.</translation>
    </message>
</context>
<context>
    <name>postrider::BusNotification</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Looking at the servers…</source>
        <translation>جارٍ فحص الخادمين…</translation>
    </message>
    <message>
        <source>Nothing is sent to them meanwhile, and nobody signs in.</source>
        <translation>لا يُرسَل إليهما شيء في هذه الأثناء، ولا يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>The certificates could not be looked at</source>
        <translation>تعذّر عرض الشهادات</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>الشهادات سليمة</translation>
    </message>
    <message>
        <source>Both servers prove who they are. If something was wrong before, it may have been the network.</source>
        <translation>يثبت كلا الخادمين هويته. إذا كان هناك خلل من قبل، فربما كانت الشبكة سببه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>صادرة لـ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>جهة بلا اسم</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>من %1 حتى %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trust</source>
        <translation>يقدّم %1 شهادة غير التي تثق بها</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>لم يستطع %1 إثبات هويته</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>عدم الوثوق</translation>
    </message>
    <message>
        <source>A certificate with this fault proves nothing, whoever shows it, so it cannot be trusted. Ask whoever runs the server for another.</source>
        <translation>الشهادة التي فيها هذا العيب لا تثبت شيئًا أيًا كان مقدّمها، فلا يمكن الوثوق بها. اطلب من المسؤول عن الخادم شهادة أخرى.</translation>
    </message>
    <message>
        <source>If you trust it, Postrider takes exactly this certificate for %1 at port %2, and sends your password and mail there. Whoever else could show it can read them. You can take that back at any time.</source>
        <translation>إذا وثقت بها، فسيقبل Postrider هذه الشهادة بعينها لـ %1 على المنفذ %2، ويرسل كلمة مرورك وبريدك إلى هناك. ويستطيع كل من يقدر على تقديمها قراءتهما. يمكنك سحب الثقة متى شئت.</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what the administrator told me</source>
        <translation>قارنت البصمة بما أخبرني به المسؤول عن الخادم</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>الشهادة غير موثوقة</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateList</name>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>على كل خادم أن يثبت هويته: لا تُعدّ أي شهادة موثوقة بكلمتك وحدها.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>موثوقة منذ %1، على الرغم من: %2</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>سحب الثقة</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of %1</source>
        <translation>سحب الثقة من شهادة %1</translation>
    </message>
    <message>
        <source>Ends the connections that were made on it. Postrider asks again when it meets this certificate.</source>
        <translation>ينهي الاتصالات التي أُجريت بناءً عليها. يسأل Postrider مجددًا عندما يصادف هذه الشهادة.</translation>
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
        <translation>لا إجراء بهذا الاسم له اختصار.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>بحث عن اختصار</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>As in Gmail</source>
        <translation>كما في Gmail</translation>
    </message>
    <message>
        <source>Postrider&apos;s own</source>
        <translation>الخاصة بـ Postrider</translation>
    </message>
    <message>
        <source>%1, with shortcuts of your own</source>
        <comment>set of shortcuts</comment>
        <translation>%1، مع اختصاراتك الخاصة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Open the message, take what is chosen</source>
        <translation>فتح الرسالة، تنفيذ المختار</translation>
    </message>
    <message>
        <source>Back one step, close</source>
        <translation>خطوة إلى الخلف، إغلاق</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>إلى الحقل أو الزر التالي</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>قائمة المختار</translation>
    </message>
</context>
<context>
    <name>postrider::CheckList</name>
    <message>
        <source>Incoming mail: %1</source>
        <translation>البريد الوارد: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>البريد الصادر: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Works, secured with %1</source>
        <translation>يعمل، مؤمَّن بـ %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>لم يُجرَّب</translation>
    </message>
</context>
<context>
    <name>postrider::ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
</context>
<context>
    <name>postrider::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Type what you look for: an action, a folder, a person or a message. Up and Down choose, Enter takes it, Escape closes.</source>
        <translation>اكتب ما تبحث عنه: إجراء أو مجلد أو شخص أو رسالة. السهمان لأعلى ولأسفل للاختيار، وEnter للتنفيذ، وEscape للإغلاق.</translation>
    </message>
    <message>
        <source>↑ ↓ choose    ↵ take    Esc close    &gt; actions    # folders    @ people    ? help</source>
        <extracomment>Keys of the command palette. Keep the signs and arrows as they are.</extracomment>
        <translation>↑ ↓ اختيار    ↵ تنفيذ    Esc إغلاق    &gt; إجراءات    # مجلدات    @ أشخاص    ? مساعدة</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerFields</name>
    <message>
        <source>Reply-To</source>
        <translation>الرد إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Choose where answers go</source>
        <translation>اختيار وجهة الردود</translation>
    </message>
    <message>
        <source>Add people who get a copy</source>
        <translation>إضافة أشخاص يحصلون على نسخة</translation>
    </message>
    <message>
        <source>Add people who get a copy that nobody else sees</source>
        <translation>إضافة أشخاص يحصلون على نسخة لا يعلم بها الآخرون</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 موجود بالفعل في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in %1 already.</source>
        <translation>
            <numerusform>لا أحد منهم في %1 بعد.</numerusform>
            <numerusform>واحد منهم موجود بالفعل في %1.</numerusform>
            <numerusform>اثنان منهم موجودان بالفعل في %1.</numerusform>
            <numerusform>%Ln منهم موجودون بالفعل في %1.</numerusform>
            <numerusform>%Ln منهم موجودون بالفعل في %1.</numerusform>
            <numerusform>%Ln منهم موجودون بالفعل في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ComposerMenu</name>
    <message>
        <source>&amp;Importance</source>
        <translation>الأ&amp;همية</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;عالية</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>عا&amp;دية</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;منخفضة</translation>
    </message>
    <message>
        <source>&amp;Save as template</source>
        <translation>&amp;حفظ كقالب</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>البدء &amp;بقالب…</translation>
    </message>
    <message>
        <source>Send to &amp;many, each by name…</source>
        <translation>إرسال إلى &amp;كثيرين، لكل باسمه…</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>الإ&amp;صدارات السابقة…</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerWindow</name>
    <message>
        <source>Plain text has no formatting and no pictures in it: what is formatted in this message becomes ordinary text.</source>
        <translation>لا تنسيق ولا صور في النص العادي: ما هو منسّق في هذه الرسالة يصير نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>تحويل إلى نص عادي</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Discard this message</source>
        <translation>تجاهل هذه الرسالة</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>نص منسّق</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم تُحفظ</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1 Keep this window open; what you wrote is in it.</source>
        <translation>تعذّر حفظ المسودة: %1 أبقِ هذه النافذة مفتوحة؛ ما كتبته موجود فيها.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>القالب: %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>many servers refuse messages this large</source>
        <translation>ترفض خوادم كثيرة رسائل بهذا الحجم</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظت الساعة %1</translation>
    </message>
    <message numerus="yes">
        <source>The message was not sent yet: %1 cannot be an e-mail address. Correct or remove it.</source>
        <translation>
            <numerusform>لم تُرسَل الرسالة بعد: تحقق من %1.</numerusform>
            <numerusform>لم تُرسَل الرسالة بعد: لا يمكن أن يكون %1 عنوان بريد إلكتروني. صحّحه أو أزله.</numerusform>
            <numerusform>لم تُرسَل الرسالة بعد: لا يمكن أن يكون %1 عنواني بريد إلكتروني. صحّحهما أو أزلهما.</numerusform>
            <numerusform>لم تُرسَل الرسالة بعد: لا يمكن أن تكون %1 عناوين بريد إلكتروني. صحّحها أو أزلها.</numerusform>
            <numerusform>لم تُرسَل الرسالة بعد: لا يمكن أن تكون %1 عناوين بريد إلكتروني. صحّحها أو أزلها.</numerusform>
            <numerusform>لم تُرسَل الرسالة بعد: لا يمكن أن تكون %1 عناوين بريد إلكتروني. صحّحها أو أزلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one recipient, then send again.</source>
        <translation>أضف مستلمًا واحدًا على الأقل، ثم أرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>A file is still being read. Send again in a moment.</source>
        <translation>ما زال أحد الملفات يُقرأ. أرسل مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>The message was not sent. %1</source>
        <translation>لم تُرسَل الرسالة. %1</translation>
    </message>
    <message>
        <source>Keep what you wrote?</source>
        <translation>هل تريد الاحتفاظ بما كتبته؟</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>حفظ كمسودة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>%1 sends the message. Send it?</source>
        <translation>يرسل %1 الرسالة. هل تريد إرسالها؟</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>إرسال وعدم السؤال مجددًا</translation>
    </message>
    <message>
        <source>The message has no subject.</source>
        <translation>ليس للرسالة موضوع.</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>إضافة موضوع</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>إرسال بدونه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see each other&apos;s addresses.</source>
        <translation>
            <numerusform>لن يرى أحد عناوين الآخرين.</numerusform>
            <numerusform>سيرى شخص واحد عناوين الآخرين.</numerusform>
            <numerusform>سيرى شخصان كلٌّ عنوان الآخر.</numerusform>
            <numerusform>سيرى %Ln أشخاص عناوين بعضهم بعضًا.</numerusform>
            <numerusform>سيرى %Ln شخصًا عناوين بعضهم بعضًا.</numerusform>
            <numerusform>سيرى %Ln شخص عناوين بعضهم بعضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>نقل الكل إلى نسخة مخفية</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>إرسال كما هي</translation>
    </message>
    <message>
        <source>You wrote “%1”, but nothing is attached.</source>
        <translation>كتبت «%1»، لكن لا شيء مرفق.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Importance, templates, earlier versions</source>
        <translation>الأهمية والقوالب والإصدارات السابقة</translation>
    </message>
    <message>
        <source>Saved as a template. This message stays what it is.</source>
        <translation>حُفظت كقالب. تبقى هذه الرسالة كما هي.</translation>
    </message>
    <message>
        <source>Attaching messages: %L1 of %L2</source>
        <translation>جارٍ إرفاق الرسائل: %L1 من %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>لا رسائل ناقصة على هذا الحاسوب.</numerusform>
            <numerusform>رسالة واحدة ليست على هذا الحاسوب بكاملها وتُركت.</numerusform>
            <numerusform>رسالتان ليستا على هذا الحاسوب بكاملهما وتُركتا.</numerusform>
            <numerusform>%Ln رسائل ليست على هذا الحاسوب بكاملها وتُركت.</numerusform>
            <numerusform>%Ln رسالة ليست على هذا الحاسوب بكاملها وتُركت.</numerusform>
            <numerusform>%Ln رسالة ليست على هذا الحاسوب بكاملها وتُركت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Composing</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>لا يوجد حساب للكتابة منه. أضف حسابًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s) can be attached to one.</source>
        <translation>
            <numerusform>لا يمكن إرفاق أي رسالة بأخرى.</numerusform>
            <numerusform>يمكن إرفاق رسالة واحدة بأخرى على الأكثر.</numerusform>
            <numerusform>يمكن إرفاق رسالتين بأخرى على الأكثر.</numerusform>
            <numerusform>يمكن إرفاق %Ln رسائل بأخرى على الأكثر.</numerusform>
            <numerusform>يمكن إرفاق %Ln رسالة بأخرى على الأكثر.</numerusform>
            <numerusform>يمكن إرفاق %Ln رسالة بأخرى على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <comment>when</comment>
        <translation>تُرسَل %1</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>جارٍ إرسال «%1»</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>“%1” could not be written into your list of words. It counts as right until Postrider ends.</source>
        <translation>تعذّرت كتابة «%1» في قائمة كلماتك. تُعدّ صحيحة إلى أن يُغلق Postrider.</translation>
    </message>
</context>
<context>
    <name>postrider::ComposingPage</name>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>&amp;Messages begin as</source>
        <translation>تبدأ الر&amp;سائل بصيغة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>منسّقة</translation>
    </message>
    <message>
        <source>As the message that is answered, else plain text</source>
        <translation>مثل الرسالة التي يُردّ عليها، وإلا فنص عادي</translation>
    </message>
    <message>
        <source>An identity can have it otherwise: File, Accounts, Identities.</source>
        <translation>يمكن لكل هوية أن تختار غير ذلك: ملف، الحسابات، الهويات.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>التراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Not at all: it leaves at once</source>
        <translation>بلا مهلة: تُرسَل فورًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that was sent can be &amp;taken back for</source>
        <translation>مهلة الترا&amp;جع عن إرسال رسالة</translation>
    </message>
    <message>
        <source>So long it waits in the outbox, also while you are online.</source>
        <translation>تنتظر في صندوق الصادر طوال هذه المدة، حتى وأنت متصل.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Remind me of &amp;attachments</source>
        <translation>تذكيري بالمر&amp;فقات</translation>
    </message>
    <message>
        <source>Asks where the text speaks of one and nothing is attached.</source>
        <translation>يسأل عندما يذكر النص مرفقًا ولا شيء مرفق.</translation>
    </message>
    <message>
        <source>Remind me of the &amp;subject</source>
        <translation>تذكيري بالمو&amp;ضوع</translation>
    </message>
    <message>
        <source>Remind me of &amp;many recipients</source>
        <translation>تذكيري ب&amp;كثرة المستلمين</translation>
    </message>
    <message>
        <source>Offers to hide them from each other, from fifteen people on.</source>
        <translation>يعرض إخفاء بعضهم عن بعض ابتداءً من خمسة عشر شخصًا.</translation>
    </message>
    <message>
        <source>Ask before the &amp;keyboard sends</source>
        <translation>السؤال &amp;قبل الإرسال من لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+Enter is easily pressed by mistake.</source>
        <translation>من السهل الضغط على Ctrl+Enter سهوًا.</translation>
    </message>
</context>
<context>
    <name>postrider::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>What of the message</source>
        <translation>ما يُفحص في الرسالة</translation>
    </message>
    <message>
        <source>Name of the header field</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>ما يُقارن به</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>postrider::ConnectionPage</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>By which way the connections of this account go: for mail in both directions, and to renew a sign-in.</source>
        <translation>الطريق الذي تسلكه اتصالات هذا الحساب: للبريد في الاتجاهين ولتجديد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>الشهادات التي تثق بها</translation>
    </message>
    <message>
        <source>A server proves who it is by a certificate that others vouch for. One that nobody vouches for, as of your own server, you can compare and trust by itself: at that server only, and no other certificate in its place.</source>
        <translation>يثبت الخادم هويته بشهادة يشهد لها آخرون. أما الشهادة التي لا يشهد لها أحد، كشهادة خادمك الخاص، فيمكنك مقارنتها والوثوق بها وحدها: لدى ذلك الخادم فقط، ودون أي شهادة أخرى مكانها.</translation>
    </message>
    <message>
        <source>Look at the servers&apos; certificates…</source>
        <translation>عرض شهادات الخادمين…</translation>
    </message>
    <message>
        <source>Enter where the proxy is, and the password if it wants a user name.</source>
        <translation>أدخل مكان الوكيل، وكلمة المرور إذا كان يطلب اسم مستخدم.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>الات&amp;صال</translation>
    </message>
</context>
<context>
    <name>postrider::ContactEditor</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة الويب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الكنية</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>العنوان البريدي</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
</context>
<context>
    <name>postrider::ContactNote</name>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>A new message to %1</source>
        <translation>رسالة جديدة إلى %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>بطاقة %1</translation>
    </message>
</context>
<context>
    <name>postrider::ContactsModel</name>
    <message numerus="yes">
        <source>%Ln message(s), last on %1</source>
        <translation>
            <numerusform>لا رسائل، آخرها في %1</numerusform>
            <numerusform>رسالة واحدة، في %1</numerusform>
            <numerusform>رسالتان، آخرهما في %1</numerusform>
            <numerusform>%Ln رسائل، آخرها في %1</numerusform>
            <numerusform>%Ln رسالة، آخرها في %1</numerusform>
            <numerusform>%Ln رسالة، آخرها في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ContactsWindow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) removed.</source>
        <translation>
            <numerusform>لم يُزَل أي عنوان.</numerusform>
            <numerusform>أُزيل عنوان واحد.</numerusform>
            <numerusform>أُزيل عنوانان.</numerusform>
            <numerusform>أُزيلت %Ln عناوين.</numerusform>
            <numerusform>أُزيل %Ln عنوانًا.</numerusform>
            <numerusform>أُزيل %Ln عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي جهة اتصال.</numerusform>
            <numerusform>حُذفت جهة اتصال واحدة.</numerusform>
            <numerusform>حُذفت جهتا اتصال.</numerusform>
            <numerusform>حُذفت %Ln جهات اتصال.</numerusform>
            <numerusform>حُذفت %Ln جهة اتصال.</numerusform>
            <numerusform>حُذفت %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one.</source>
        <translation>
            <numerusform>لم تُدمج أي جهة اتصال.</numerusform>
            <numerusform>دُمجت جهة اتصال واحدة.</numerusform>
            <numerusform>دُمجت جهتا اتصال في واحدة.</numerusform>
            <numerusform>دُمجت %Ln جهات اتصال في واحدة.</numerusform>
            <numerusform>دُمجت %Ln جهة اتصال في واحدة.</numerusform>
            <numerusform>دُمجت %Ln جهة اتصال في واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added.</source>
        <translation>
            <numerusform>لم تُضَف أي جهة اتصال.</numerusform>
            <numerusform>أُضيفت جهة اتصال واحدة.</numerusform>
            <numerusform>أُضيفت جهتا اتصال.</numerusform>
            <numerusform>أُضيفت %Ln جهات اتصال.</numerusform>
            <numerusform>أُضيفت %Ln جهة اتصال.</numerusform>
            <numerusform>أُضيفت %Ln جهة اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>إنشاء مجموعة</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>The group “%1” was deleted. Its contacts are still there.</source>
        <translation>حُذفت المجموعة «%1». ما زالت جهات الاتصال فيها موجودة.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات اتصال</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>جهات اتصال (*.vcf *.vcard *.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3.</source>
        <translation>جديدة: %1، زادت معلوماتها: %2، موجودة من قبل: %3.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>تصدير جهات اتصال</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>لم تُصدَّر أي جهة اتصال إلى «%1».</numerusform>
            <numerusform>صُدّرت جهة اتصال واحدة إلى «%1».</numerusform>
            <numerusform>صُدّرت جهتا اتصال إلى «%1».</numerusform>
            <numerusform>صُدّرت %Ln جهات اتصال إلى «%1».</numerusform>
            <numerusform>صُدّرت %Ln جهة اتصال إلى «%1».</numerusform>
            <numerusform>صُدّرت %Ln جهة اتصال إلى «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>بحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>إضافة إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>استيراد جهات اتصال…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>تصدير بصيغة vCard…</translation>
    </message>
    <message>
        <source>Export as vCard for older programs…</source>
        <translation>تصدير بصيغة vCard للبرامج القديمة…</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>تصدير كجدول (CSV)…</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>كل جهات الاتصال</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>عناوين مجمّعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>لم تُحدَّد أي جهة اتصال</numerusform>
            <numerusform>جهة اتصال واحدة محددة</numerusform>
            <numerusform>جهتا اتصال محددتان</numerusform>
            <numerusform>%Ln جهات اتصال محددة</numerusform>
            <numerusform>%Ln جهة اتصال محددة</numerusform>
            <numerusform>%Ln جهة اتصال محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that you have written to</source>
        <translation>عناوين سبق أن كتبت إليها</translation>
    </message>
    <message>
        <source>They are offered while you type. Add those to your contacts that you want to keep.</source>
        <translation>تُقترح أثناء الكتابة. أضف ما تريد الاحتفاظ به إلى جهات الاتصال.</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>لا توجد جهات اتصال بعد</translation>
    </message>
    <message>
        <source>Make one, or import them from a file of another program.</source>
        <translation>أنشئ واحدة، أو استورد جهات الاتصال من ملف برنامج آخر.</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>اختر جهة اتصال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationRow</name>
    <message>
        <source>unread, </source>
        <comment>said by a screen reader before the sender</comment>
        <translation>غير مقروءة، </translation>
    </message>
    <message>
        <source>%1%2, %3: %4</source>
        <comment>unread or nothing, sender, date, first words</comment>
        <translation>%1%2، %3: %4</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>لا رسائل سابقة لإظهارها</numerusform>
            <numerusform>إظهار رسالة سابقة</numerusform>
            <numerusform>إظهار رسالتين سابقتين</numerusform>
            <numerusform>إظهار %Ln رسائل سابقة</numerusform>
            <numerusform>إظهار %Ln رسالة سابقة</numerusform>
            <numerusform>إظهار %Ln رسالة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
</context>
<context>
    <name>postrider::DeliveryStrip</name>
    <message>
        <source>All details…</source>
        <translation>كل التفاصيل…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide what became of this message</source>
        <translation>إخفاء ما حدث لهذه الرسالة</translation>
    </message>
    <message>
        <source>Show what became of this message</source>
        <translation>إظهار ما حدث لهذه الرسالة</translation>
    </message>
</context>
<context>
    <name>postrider::Desktop</name>
    <message>
        <source>Another program opens mail links on this computer. Should Postrider do that?</source>
        <translation>يفتح برنامج آخر روابط البريد على هذا الحاسوب. هل تريد أن يفتحها Postrider؟</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>جعل Postrider برنامج البريد</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>عدم السؤال مجددًا</translation>
    </message>
</context>
<context>
    <name>postrider::DesktopPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>&amp;Tell me about new mail</source>
        <translation>إ&amp;بلاغي بالبريد الجديد</translation>
    </message>
    <message>
        <source>While another window is in front. Never about junk, or what you have read elsewhere.</source>
        <translation>عندما تكون نافذة أخرى في المقدمة. لا يُبلَّغ أبدًا بالبريد غير المرغوب ولا بما قرأته في مكان آخر.</translation>
    </message>
    <message>
        <source>What a notification &amp;shows</source>
        <translation>ما ي&amp;عرضه الإشعار</translation>
    </message>
    <message>
        <source>Sender, subject and first words</source>
        <translation>المرسِل والموضوع وأول الكلمات</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>المرسِل والموضوع</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>المرسِل فقط</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>وصول بريد جديد فقط</translation>
    </message>
    <message>
        <source>It may be seen on a locked screen, or by whoever stands beside you.</source>
        <translation>قد يُرى على شاشة مقفلة، أو يراه من يقف بجانبك.</translation>
    </message>
    <message>
        <source>For mail to</source>
        <translation>للبريد المرسل إلى</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages on the icon</source>
        <translation>إظهار عدد الرسائل &amp;غير المقروءة على الأيقونة</translation>
    </message>
    <message>
        <source>In the dock or the task bar, where the desktop can do that.</source>
        <translation>في المرسى أو شريط المهام، حيث يتيح سطح المكتب ذلك.</translation>
    </message>
    <message>
        <source>Show an icon in the t&amp;ray</source>
        <translation>إظهار أيقونة في ع&amp;لبة النظام</translation>
    </message>
    <message>
        <source>This desktop has no tray just now.</source>
        <translation>لا توجد علبة نظام على سطح المكتب هذا حاليًا.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>ال&amp;استمرار في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Without a tray, closing the window ends the program, whatever is chosen here.</source>
        <translation>بلا علبة نظام، ينهي إغلاق النافذة البرنامج أيًّا كان الاختيار هنا.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>ال&amp;تشغيل عند تسجيل دخولي إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>البدء م&amp;صغّرًا</translation>
    </message>
    <message>
        <source>In the tray, or as a minimised window where there is none.</source>
        <translation>في علبة النظام، أو كنافذة مصغّرة حيث لا توجد.</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>روابط البريد</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>جارٍ سؤال سطح المكتب…</translation>
    </message>
    <message>
        <source>Postrider opens mail links on this computer.</source>
        <translation>يفتح Postrider روابط البريد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Another program opens mail links on this computer.</source>
        <translation>يفتح برنامج آخر روابط البريد على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>جعل Postrider برنامج البريد</translation>
    </message>
</context>
<context>
    <name>postrider::DoctorWindow</name>
    <message>
        <source>Ask the public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>سؤال ال&amp;قائمة العامة للمزوّدين أيضًا (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Send a &amp;test message to myself</source>
        <translation>إرسال رسالة ا&amp;ختبار إلى نفسي</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>الم&amp;راد فحصه</translation>
    </message>
    <message>
        <source>Account or address to look at</source>
        <translation>الحساب أو العنوان المراد فحصه</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>عنوان البريد</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>تعرف النطاق، ولا تعرف العنوان أبدًا.</translation>
    </message>
    <message>
        <source>The doctor looks at everything between you and your mail. It changes nothing.</source>
        <translation>يفحص التشخيص كل ما بينك وبين بريدك. ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>With what was said on the connections, without passwords.</source>
        <translation>مع ما قيل على الاتصالات، دون كلمات المرور.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An address that has no account here</source>
        <translation>عنوان ليس له حساب هنا</translation>
    </message>
    <message>
        <source>Looks at everything once more, then sends a message from %1 to %1 and waits for it. It stays in the Inbox.</source>
        <translation>يفحص كل شيء مرة أخرى، ثم يرسل رسالة من %1 إلى %1 وينتظرها. تبقى في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>إيقا&amp;ف</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;تشغيل مجددًا</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>جارٍ فحص %1…</translation>
    </message>
    <message>
        <source>Stopped. What had been found by then is below.</source>
        <translation>أُوقف. ما وُجد حتى ذلك الحين معروض أدناه.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>عرض الشهادة…</translation>
    </message>
    <message>
        <source>Settings of the servers…</source>
        <translation>إعدادات الخادمين…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>The report is on the clipboard. There is no password in it.</source>
        <translation>التقرير في الحافظة. ليست فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is saved. There is no password in it.</source>
        <translation>حُفظ التقرير. ليست فيه كلمة مرور.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>تعذّر حفظ التقرير: %1</translation>
    </message>
</context>
<context>
    <name>postrider::DraftListModel</name>
    <message>
        <source>No recipient yet</source>
        <translation>لا مستلم بعد</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>%1, to %2, saved %3</source>
        <translation>%1، إلى %2، حُفظت %3</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Template – %1</source>
        <comment>to these people</comment>
        <translation>قالب – %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject of a template, that it is one and to whom</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>postrider::DraftsPane</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>لا مسودات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي مسودة.</numerusform>
            <numerusform>حُذفت مسودة واحدة.</numerusform>
            <numerusform>حُذفت مسودتان.</numerusform>
            <numerusform>حُذفت %Ln مسودات.</numerusform>
            <numerusform>حُذفت %Ln مسودة.</numerusform>
            <numerusform>حُذفت %Ln مسودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Begin a message with it</source>
        <translation>بدء رسالة بهذا القالب</translation>
    </message>
</context>
<context>
    <name>postrider::Engine</name>
    <message>
        <source>There is no such account.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>This message is still on its way here from the account that it was in.</source>
        <translation>ما زالت هذه الرسالة في طريقها إلى هنا من الحساب الذي كانت فيه.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and its account is switched off. Switch it on to fetch it.</source>
        <translation>ما زال هذا المرفق على الخادم، وحسابه معطّل. فعّل الحساب لجلبه.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and Postrider is offline. Go online to fetch it.</source>
        <translation>ما زال هذا المرفق على الخادم، وPostrider دون اتصال. اتصل لجلبه.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and its account is switched off. Switch it on to fetch it.</source>
        <translation>لم تُجلب هذه الرسالة بعد، وحسابها معطّل. فعّل الحساب لجلبها.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and Postrider is offline.</source>
        <translation>لم تُجلب هذه الرسالة بعد، وPostrider دون اتصال.</translation>
    </message>
    <message>
        <source>The mail of this account is on this computer. There is nothing more to be searched on its server.</source>
        <translation>بريد هذا الحساب على هذا الحاسوب. لم يبقَ شيء للبحث فيه على خادمه.</translation>
    </message>
    <message>
        <source>The server cannot be searched: the account is switched off.</source>
        <translation>تعذّر البحث على الخادم: الحساب معطّل.</translation>
    </message>
    <message>
        <source>The server cannot be searched: Postrider is offline.</source>
        <translation>تعذّر البحث على الخادم: Postrider دون اتصال.</translation>
    </message>
</context>
<context>
    <name>postrider::EngineBodyView</name>
    <message>
        <source>The message asked for something that it may not have (%1). This should never happen; please report it.</source>
        <translation>طلبت الرسالة شيئًا لا يجوز لها الحصول عليه (%1). لا ينبغي أن يحدث هذا أبدًا؛ نرجو الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>The part of the program that shows formatted messages has crashed or does not answer. This message is shown in a simpler way.</source>
        <translation>انهار الجزء الذي يعرض الرسائل المنسّقة في البرنامج أو لا يستجيب. تُعرض هذه الرسالة بطريقة أبسط.</translation>
    </message>
</context>
<context>
    <name>postrider::FetchNote</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fetching the whole message: %1 of %2</source>
        <translation>جارٍ جلب الرسالة كاملة: %1 من %2</translation>
    </message>
    <message>
        <source>Fetching “%1”: %2 of %3</source>
        <translation>جارٍ جلب «%1»: %2 من %3</translation>
    </message>
</context>
<context>
    <name>postrider::FilterBar</name>
    <message>
        <source>Unread only</source>
        <translation>غير المقروءة فقط</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>ذات النجمة فقط</translation>
    </message>
    <message>
        <source>With attachment only</source>
        <translation>ذات المرفقات فقط</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>ذات وسم</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>تصفية سريعة</translation>
    </message>
    <message>
        <source>Filter these messages</source>
        <translation>تصفية هذه الرسائل</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>إغلاق التصفية</translation>
    </message>
</context>
<context>
    <name>postrider::FilterEditor</name>
    <message>
        <source>New filter</source>
        <translation>مرشّح جديد</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>تحرير المرشّح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What it does, if you leave it empty</source>
        <translation>ما يفعله، إذا تركت الاسم فارغًا</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>When new mail comes to the inbox</source>
        <translation>عندما يصل بريد جديد إلى صندوق الوارد</translation>
    </message>
    <message>
        <source>Only when I run it</source>
        <translation>فقط عندما أطبّقه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>كم من الشروط يجب أن يتحقق</translation>
    </message>
    <message>
        <source>Messages for which all of these hold</source>
        <translation>الرسائل التي تحقق كل هذه الشروط</translation>
    </message>
    <message>
        <source>Messages for which one of these holds</source>
        <translation>الرسائل التي تحقق أحد هذه الشروط</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>إضافة شرط</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>إضافة إجراء</translation>
    </message>
    <message>
        <source>The filters below this one do not look at these messages</source>
        <translation>المرشّحات التالية لهذا لا تفحص هذه الرسائل</translation>
    </message>
    <message>
        <source>Do this with them</source>
        <translation>يُفعل بها ما يلي</translation>
    </message>
    <message>
        <source>Test on %1</source>
        <translation>تجربة على %1</translation>
    </message>
    <message>
        <source>Counts the messages it would hold for. Nothing is changed.</source>
        <translation>يَعُدّ الرسائل التي ينطبق عليها. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>Would hold for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>لا رسائل لينطبق عليها (%L1).</numerusform>
            <numerusform>ينطبق على %L1 من رسالة واحدة.</numerusform>
            <numerusform>ينطبق على %L1 من رسالتين.</numerusform>
            <numerusform>ينطبق على %L1 من %Ln رسائل.</numerusform>
            <numerusform>ينطبق على %L1 من %Ln رسالة.</numerusform>
            <numerusform>ينطبق على %L1 من %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>أمكن فحص كل الرسائل.</numerusform>
            <numerusform>تعذّر فحص رسالة واحدة: فهي ليست كاملة على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فحص رسالتين: فهما ليستا كاملتين على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فحص %Ln رسائل: فهي ليست كاملة على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فحص %Ln رسالة: فهي ليست كاملة على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فحص %Ln رسالة: فهي ليست كاملة على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of each goes out as an attachment, written as you, through the outbox. Never forwarded: junk, bounces, automatic answers, and what has been forwarded before. It cannot be taken back.</source>
        <translation>تُرسَل نسخة من كل رسالة كمرفق، باسمك، عبر صندوق الصادر. ولا يُعاد أبدًا توجيه البريد غير المرغوب وإشعارات عدم التسليم والردود التلقائية وما أُعيد توجيهه من قبل. لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>postrider::FiltersWindow</name>
    <message>
        <source>There are no filters yet.</source>
        <translation>لا توجد مرشّحات بعد.</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشّح</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشّحات</translation>
    </message>
    <message>
        <source>A filter looks at new mail as it comes to the inbox and does what you have said: move it, tag it, mark it read.</source>
        <translation>يفحص المرشّح البريد الجديد عند وصوله إلى صندوق الوارد ويفعل ما حددته: ينقله، أو يضيف إليه وسمًا، أو يعلّمه كمقروء.</translation>
    </message>
    <message>
        <source>Filters, in the order in which they are tried</source>
        <translation>المرشّحات بترتيب تطبيقها</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;حرير…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>تطبيق المرشّحات</translation>
    </message>
    <message>
        <source>Run the chosen one on %1</source>
        <translation>تطبيق المحدد على %1</translation>
    </message>
    <message>
        <source>Run all on %1</source>
        <translation>تطبيق الكل على %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>حذف المرشّح</translation>
    </message>
    <message>
        <source>Delete the filter “%1”?</source>
        <translation>هل تريد حذف المرشّح «%1»؟</translation>
    </message>
    <message>
        <source>Messages stay where they are. To keep it for later, switch it off instead.</source>
        <translation>تبقى الرسائل في أماكنها. للاحتفاظ به لوقت لاحق، عطّله بدلًا من حذفه.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No filter is switched on.</source>
        <translation>لا يوجد مرشّح مفعّل.</translation>
    </message>
    <message>
        <source>Filtering was stopped</source>
        <translation>أُوقف تطبيق المرشّحات</translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>لا رسائل لتنطبق عليها المرشّحات (%L1).</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من رسالة واحدة.</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من رسالتين.</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من %Ln رسائل.</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من %Ln رسالة.</numerusform>
            <numerusform>انطبقت المرشّحات على %L1 من %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>أمكن فحص كل الرسائل.</numerusform>
            <numerusform>تعذّر فحص رسالة واحدة: فهي ليست كاملة على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فحص رسالتين: فهما ليستا كاملتين على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فحص %Ln رسائل: فهي ليست كاملة على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فحص %Ln رسالة: فهي ليست كاملة على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر فحص %Ln رسالة: فهي ليست كاملة على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) filtered</source>
        <translation>
            <numerusform>لم تُرشَّح أي رسالة</numerusform>
            <numerusform>رُشّحت رسالة واحدة</numerusform>
            <numerusform>رُشّحت رسالتان</numerusform>
            <numerusform>رُشّحت %Ln رسائل</numerusform>
            <numerusform>رُشّحت %Ln رسالة</numerusform>
            <numerusform>رُشّحت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>بحث في هذه الرسالة</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%L1 of very many</source>
        <translation>%L1 من عدد كبير جدًا</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>which one of how many places was found</comment>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>postrider::FindingRow</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>تفاصيل: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindingsView</name>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>postrider::FolderMenu</name>
    <message>
        <source>Mark all as read</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>إفراغ المهملات…</translation>
    </message>
    <message>
        <source>Empty Junk…</source>
        <translation>إفراغ البريد غير المرغوب…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>مجلد جديد بداخله…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>حذف المجلد…</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>المجلدات المعروضة…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>الخصائص…</translation>
    </message>
    <message>
        <source>Remove this search…</source>
        <translation>إزالة هذا البحث…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>اسم المجلد الجديد في %1:</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>اسم المجلد الجديد:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>ليست فيه رسائل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>ليست فيه رسائل.</numerusform>
            <numerusform>تُحذف الرسالة التي فيه نهائيًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تُحذف الرسالتان اللتان فيه نهائيًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تُحذف %Ln رسائل فيه نهائيًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تُحذف %Ln رسالة فيه نهائيًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تُحذف %Ln رسالة فيه نهائيًا. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are removed from the mail server too. This cannot be undone.</source>
        <translation>
            <numerusform>ليست فيه رسائل.</numerusform>
            <numerusform>تُزال الرسالة التي فيه من خادم البريد أيضًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تُزال الرسالتان اللتان فيه من خادم البريد أيضًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تُزال %Ln رسائل فيه من خادم البريد أيضًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تُزال %Ln رسالة فيه من خادم البريد أيضًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>تُزال %Ln رسالة فيه من خادم البريد أيضًا. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) below it are deleted as well.</source>
        <translation>
            <numerusform>لا مجلدات تحته.</numerusform>
            <numerusform>يُحذف أيضًا مجلد واحد تحته.</numerusform>
            <numerusform>يُحذف أيضًا مجلدان تحته.</numerusform>
            <numerusform>تُحذف أيضًا %Ln مجلدات تحته.</numerusform>
            <numerusform>يُحذف أيضًا %Ln مجلدًا تحته.</numerusform>
            <numerusform>يُحذف أيضًا %Ln مجلد تحته.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>حذف المجلد</translation>
    </message>
    <message>
        <source>Delete the folder %1?</source>
        <translation>هل تريد حذف المجلد %1؟</translation>
    </message>
    <message>
        <source>There is no other copy of what is in %1. This cannot be undone.</source>
        <translation>لا توجد نسخة أخرى مما في %1. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Everything in %1 is removed from the mail server too. This cannot be undone.</source>
        <translation>يُزال كل ما في %1 من خادم البريد أيضًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>إفراغ المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>لا شيء للحذف نهائيًا.</numerusform>
            <numerusform>هل تريد حذف رسالة واحدة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف رسالتين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln رسائل نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln رسالة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln رسالة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>إزالة البحث</translation>
    </message>
    <message>
        <source>Remove the search %1?</source>
        <translation>هل تريد إزالة البحث %1؟</translation>
    </message>
    <message>
        <source>Messages stay where they are.</source>
        <translation>تبقى الرسائل حيث هي.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>صندوق الوارد</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>البريد المرسل</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>البريد غير المرغوب</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>كل البريد</translation>
    </message>
    <message>
        <source>Mail that is on this computer only</source>
        <translation>البريد الموجود على هذا الحاسوب فقط</translation>
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
            <numerusform>%1، لا شيء غير مقروء</numerusform>
            <numerusform>%1، رسالة غير مقروءة</numerusform>
            <numerusform>%1، رسالتان غير مقروءتين</numerusform>
            <numerusform>%1، %Ln رسائل غير مقروءة</numerusform>
            <numerusform>%1، %Ln رسالة غير مقروءة</numerusform>
            <numerusform>%1، %Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a folder and what is wrong with it</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <comment>name, messages, those that need attention</comment>
        <extracomment>the outbox as a screen reader speaks it: how many are in it, and how many of them wait for the person</extracomment>
        <translation>%1، %2؛ %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>attention needed: %1</source>
        <translation>ما يحتاج إلى انتباهك: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1، لا رسائل</numerusform>
            <numerusform>%1، رسالة واحدة</numerusform>
            <numerusform>%1، رسالتان</numerusform>
            <numerusform>%1، %Ln رسائل</numerusform>
            <numerusform>%1، %Ln رسالة</numerusform>
            <numerusform>%1، %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account and how it is doing</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Drafts in progress</source>
        <translation>مسودات قيد الكتابة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a folder and its account</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
</context>
<context>
    <name>postrider::FolderPicker</name>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
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
        <translation>مشترَك فيه: يُعرض بين المجلدات</translation>
    </message>
    <message>
        <source>Tell me of new mail here at once</source>
        <translation>إخباري فورًا بالبريد الجديد هنا</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <comment>title of a dialog about a folder</comment>
        <translation>خصائص %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <translation>الاسم على الخادم</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1, of these %2 unread</source>
        <translation>%1، غير المقروء منها %2</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>آخر تفقّد</translation>
    </message>
    <message numerus="yes">
        <source>There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.</source>
        <translation>
            <numerusform>على خوادمك وسوم أكثر مما يستطيع Postrider حفظه: لا يُعرض أي وسم.</numerusform>
            <numerusform>على خوادمك وسوم أكثر مما يستطيع Postrider حفظه: يُعرض وسم واحد من كل الحسابات معًا، ولا يُعرض غيره.</numerusform>
            <numerusform>على خوادمك وسوم أكثر مما يستطيع Postrider حفظه: يُعرض وسمان من كل الحسابات معًا، ولا يُعرض غيرهما.</numerusform>
            <numerusform>على خوادمك وسوم أكثر مما يستطيع Postrider حفظه: تُعرض %Ln وسوم من كل الحسابات معًا، ولا يُعرض غيرها.</numerusform>
            <numerusform>على خوادمك وسوم أكثر مما يستطيع Postrider حفظه: يُعرض %Ln وسمًا من كل الحسابات معًا، ولا يُعرض غيرها.</numerusform>
            <numerusform>على خوادمك وسوم أكثر مما يستطيع Postrider حفظه: يُعرض %Ln وسم من كل الحسابات معًا، ولا يُعرض غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Ordinary folder</source>
        <translation>مجلد عادي</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>المحفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Some servers tell of all folders by themselves. The others are asked over a connection for each such folder, up to four; beyond that the folder is looked at every minute. Other folders are looked at every ten minutes.</source>
        <translation>تخبر بعض الخوادم عن كل المجلدات من تلقاء نفسها. أما غيرها فتُسأل عبر اتصال لكل مجلد كهذا، حتى أربعة؛ وما زاد عنها يُتفقَّد كل دقيقة. وتُتفقَّد المجلدات الأخرى كل عشر دقائق.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderRow</name>
    <message>
        <source>switched off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>postrider::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
</context>
<context>
    <name>postrider::FoldersPage</name>
    <message>
        <source>Folders that serve for something</source>
        <translation>مجلدات لها وظيفة</translation>
    </message>
    <message>
        <source>They are on this computer.</source>
        <translation>هي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Most servers say which folder serves for what. Choose another one where yours does not, or where other programs on your mailbox use another.</source>
        <translation>تبيّن معظم الخوادم وظيفة كل مجلد. اختر مجلدًا آخر إذا كان خادمك لا يبيّنها، أو إذا كانت برامج أخرى على صندوق بريدك تستخدم غيره.</translation>
    </message>
    <message>
        <source>As the server says, always</source>
        <translation>كما يحدد الخادم دائمًا</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>مجلد لـ: %1</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>المجلدات المعروضة</translation>
    </message>
    <message>
        <source>Folders that are shown (subscribed)</source>
        <translation>المجلدات المعروضة (المشترَك فيها)</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>كما يحدد الخادم</translation>
    </message>
    <message>
        <source>As the server says (%1)</source>
        <comment>name of a folder</comment>
        <translation>كما يحدد الخادم (%1)</translation>
    </message>
    <message>
        <source>As the server says (none yet)</source>
        <translation>كما يحدد الخادم (لا شيء بعد)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>A folder can serve for one thing only: choose another one for %1 or for %2.</source>
        <translation>لا يمكن أن تكون للمجلد إلا وظيفة واحدة: اختر مجلدًا آخر لـ %1 أو لـ %2.</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>الم&amp;جلدات</translation>
    </message>
    <message>
        <source>What is in Junk goes for good</source>
        <translation>إزالة البريد غير المرغوب نهائيًا</translation>
    </message>
    <message>
        <source>Counted from the day on which Postrider saw it there. It cannot be taken back.</source>
        <translation>يبدأ الحساب من اليوم الذي رأى فيه Postrider الرسالة هناك. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Old junk</source>
        <translation>البريد القديم غير المرغوب</translation>
    </message>
    <message>
        <source>Stays until I remove it</source>
        <translation>يبقى حتى أزيله</translation>
    </message>
    <message numerus="yes">
        <source>Goes for good after %Ln day(s)</source>
        <translation>
            <numerusform>يُزال نهائيًا فورًا</numerusform>
            <numerusform>يُزال نهائيًا بعد يوم واحد</numerusform>
            <numerusform>يُزال نهائيًا بعد يومين</numerusform>
            <numerusform>يُزال نهائيًا بعد %Ln أيام</numerusform>
            <numerusform>يُزال نهائيًا بعد %Ln يومًا</numerusform>
            <numerusform>يُزال نهائيًا بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving puts messages into</source>
        <translation>تضع الأرشفة الرسائل في</translation>
    </message>
    <message>
        <source>One folder</source>
        <translation>مجلد واحد</translation>
    </message>
    <message>
        <source>A folder for each year</source>
        <translation>مجلد لكل سنة</translation>
    </message>
    <message>
        <source>A folder for each month of a year</source>
        <translation>مجلد لكل شهر من السنة</translation>
    </message>
</context>
<context>
    <name>postrider::FoundView</name>
    <message>
        <source>Postrider knows %1. Nobody was asked.</source>
        <translation>يعرف Postrider ‏%1. لم يُسأل أحد.</translation>
    </message>
    <message>
        <source>From a file on this computer. Nobody was asked.</source>
        <translation>من ملف على هذا الحاسوب. لم يُسأل أحد.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>يعلن %1 ذلك بنفسه.</translation>
    </message>
    <message>
        <source>The public list of providers says so.</source>
        <translation>تذكر القائمة العامة للمزوّدين ذلك.</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1 has these servers.</source>
        <translation>هذه خوادم من يستقبل بريد %1.</translation>
    </message>
    <message>
        <source>Nobody said so, but these servers answer under the usual names.</source>
        <translation>لم يذكر أحد ذلك، لكن هذه الخوادم تجيب بالأسماء المعتادة.</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <translation>%1 (%2، المنفذ %3)</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>مشفّر من البداية (TLS)</translation>
    </message>
    <message>
        <source>Encrypted before anything is said (STARTTLS, required)</source>
        <translation>يُشفَّر قبل تبادل أي شيء (STARTTLS، إلزامي)</translation>
    </message>
    <message>
        <source>On this computer itself</source>
        <translation>على هذا الحاسوب نفسه</translation>
    </message>
    <message>
        <source>&amp;IMAP: mail stays on the server, the same on all devices</source>
        <translation>&amp;IMAP: يبقى البريد على الخادم، وهو نفسه على كل الأجهزة</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to this computer</source>
        <translation>&amp;POP3: يُجلب البريد إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>البريد الوارد</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>البريد الصادر</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
</context>
<context>
    <name>postrider::GeneralPage</name>
    <message>
        <source>&amp;Name of the account</source>
        <translation>ا&amp;سم الحساب</translation>
    </message>
    <message>
        <source>Only you see it, above its folders. If it is empty, the address stands there.</source>
        <translation>لا يراه سواك، فوق مجلداته. إذا كان فارغًا ظهر العنوان مكانه.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>A mark beside its name, and beside its messages where those of all accounts are listed together.</source>
        <translation>علامة بجانب اسمه، وبجانب رسائله عندما تُعرض رسائل كل الحسابات معًا.</translation>
    </message>
    <message>
        <source>&amp;This account is switched on</source>
        <translation>هذا الحساب م&amp;فعّل</translation>
    </message>
    <message>
        <source>Switched off, Postrider does not connect for it: no mail comes, and what is in its outbox waits. All that is on this computer stays and can be read.</source>
        <translation>عندما يكون معطّلًا لا يتصل Postrider لأجله: لا يصل بريد، وينتظر ما في صندوق الصادر. ويبقى كل ما على هذا الحاسوب ويمكن قراءته.</translation>
    </message>
    <message>
        <source>Address and server</source>
        <translation>العنوان والخادم</translation>
    </message>
    <message>
        <source>%1. Mail is fetched from %2 (POP3) and is on this computer.</source>
        <translation>%1. يُجلب البريد من %2 (POP3) وهو على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1. Mail is on %2 (IMAP).</source>
        <translation>%1. البريد على %2 (IMAP).</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
</context>
<context>
    <name>postrider::HtmlSignatureField</name>
    <message>
        <source>Also a f&amp;ormatted one, for programs that show HTML</source>
        <translation>وتوقيع &amp;منسّق أيضًا، للبرامج التي تعرض HTML</translation>
    </message>
    <message>
        <source>Its HTML, as your company gave it to you or another program shows it:</source>
        <translation>شيفرة HTML كما أعطتها لك شركتك أو كما يعرضها برنامج آخر:</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>شيفرة HTML للتوقيع</translation>
    </message>
    <message>
        <source>So it is sent. What could run or pretend is taken out; pictures of the web are not loaded here.</source>
        <translation>هكذا يُرسَل. يُزال ما يمكن أن يعمل أو يخدع؛ ولا تُجلب هنا صور الويب.</translation>
    </message>
    <message>
        <source>The signature as it is sent</source>
        <translation>التوقيع كما يُرسَل</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>التوقيع المنسّق كبير جدًا أو شديد التداخل. اجعله أبسط.</translation>
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
        <translation>يُرسَل البريد الجديد من الهوية الأولى. وتُرسَل الردود من الهوية التي كُتب إليها.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move one up or down.</source>
        <translation>ينقل Alt مع مفاتيح الأسهم الهوية إلى أعلى أو أسفل.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزا&amp;لة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>Answers go &amp;to</source>
        <translation>&amp;تذهب الردود إلى</translation>
    </message>
    <message>
        <source>The address above</source>
        <translation>العنوان أعلاه</translation>
    </message>
    <message>
        <source>A &amp;blind copy of everything to this address</source>
        <translation>نسخة مخ&amp;فية من كل شيء إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Addresses with a &amp;plus are this one, too</source>
        <translation>العناوين التي فيها علامة زائ&amp;د هي هذا العنوان أيضًا</translation>
    </message>
    <message>
        <source>Mail to name+anything@example.org is answered as name@example.org.</source>
        <translation>يُرَد على البريد الموجه إلى name+anything@example.org باسم name@example.org.</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>كما في التفضيلات</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>نص منسّق</translation>
    </message>
    <message>
        <source>Messages begin &amp;as</source>
        <translation>تبد&amp;أ الرسائل بصيغة</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>التو&amp;قيع</translation>
    </message>
    <message>
        <source>At the end, below what is quoted</source>
        <translation>في النهاية، تحت النص المقتبس</translation>
    </message>
    <message>
        <source>Above what is quoted</source>
        <translation>فوق الاقتباس</translation>
    </message>
    <message>
        <source>&amp;Where it stands in answers</source>
        <translation>م&amp;كانه في الردود</translation>
    </message>
    <message>
        <source>Below what is quoted</source>
        <translation>تحت الاقتباس</translation>
    </message>
    <message>
        <source>Where you begin to &amp;write in answers</source>
        <translation>موضع &amp;بدء الكتابة في الردود</translation>
    </message>
    <message>
        <source>The line above what is &amp;quoted</source>
        <translation>السط&amp;ر فوق الاقتباس</translation>
    </message>
    <message>
        <source>On (date), (name) wrote:</source>
        <comment>placeholder: what stands above a quote</comment>
        <translation>في (التاريخ) كتب (الاسم):</translation>
    </message>
    <message>
        <source>%name, %address, %date, %time and %subject stand for those of the message that is answered.</source>
        <translation>تمثّل %name و%address و%date و%time و%subject بيانات الرسالة التي يُردّ عليها.</translation>
    </message>
    <message>
        <source>So an answer will look:</source>
        <translation>هكذا سيبدو الرد:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>هوية جديدة</translation>
    </message>
    <message>
        <source>%1 – new mail</source>
        <comment>an identity, the one that new mail is from</comment>
        <translation>%1 – البريد الجديد</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first.</source>
        <translation>يحتاج الحساب إلى هوية يُكتب باسمها. أضف هوية أخرى أولًا.</translation>
    </message>
    <message>
        <source>What somebody wrote</source>
        <comment>in the preview of an answer</comment>
        <translation>ما كتبه شخص ما</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>in the preview of an answer</comment>
        <translation>ردك</translation>
    </message>
    <message>
        <source>Enter the address of the new identity, or remove it.</source>
        <translation>أدخل عنوان الهوية الجديدة، أو أزلها.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>«%1» ليس عنوان بريد. يكون على شكل name@example.org.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text.</source>
        <translation>يحتاج التوقيع المنسّق إلى توقيع نصي بجانبه لمن يقرأ النص العادي.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>«%1» ليس عنوان بريد يمكن أن تذهب إليه الردود.</translation>
    </message>
    <message>
        <source>&amp;Identities</source>
        <translation>ال&amp;هويات</translation>
    </message>
</context>
<context>
    <name>postrider::InlinePictures</name>
    <message>
        <source>This picture cannot stand in the text: it is no PNG, JPEG, GIF or WebP picture, or a very large one. Attach it as a file instead.</source>
        <translation>لا يمكن وضع هذه الصورة في النص: ليست صورة PNG أو JPEG أو GIF أو WebP، أو هي كبيرة جدًا. أرفقها كملف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The pictures in the text would be %1, and few servers take more than %2. Make some of them smaller, or share them another way.</source>
        <translation>سيكون حجم الصور في النص %1، وقليل من الخوادم يقبل أكثر من %2. صغّر بعضها، أو شاركها بطريقة أخرى.</translation>
    </message>
    <message>
        <source>This picture could not be made smaller. It stays as it is.</source>
        <translation>تعذّر تصغير هذه الصورة. تبقى كما هي.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceClient</name>
    <message>
        <source>This command is too long to be handed to the Postrider that has the profile open. Give it less at once, or close that one.</source>
        <translation>هذا الأمر أطول من أن يُسلَّم إلى نسخة Postrider التي فتحت الملف الشخصي. أعطها أقل دفعة واحدة، أو أغلقها.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceLink</name>
    <message>
        <source>The Postrider that has this profile open is of another version. Close it, then try again.</source>
        <translation>نسخة Postrider التي فتحت هذا الملف الشخصي من إصدار آخر. أغلقها ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>postrider::InvitationCard</name>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>التكرار: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>المنظّم: %1</translation>
    </message>
    <message numerus="yes">
        <source>With %1 and %Ln more</source>
        <translation>
            <numerusform>مع %1</numerusform>
            <numerusform>مع %1 وواحد آخر</numerusform>
            <numerusform>مع %1 واثنين آخرين</numerusform>
            <numerusform>مع %1 و%Ln آخرين</numerusform>
            <numerusform>مع %1 و%Ln آخرين</numerusform>
            <numerusform>مع %1 و%Ln آخرين</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) in the same calendar</source>
        <translation>
            <numerusform>لا أحداث أخرى في التقويم نفسه</numerusform>
            <numerusform>حدث آخر في التقويم نفسه</numerusform>
            <numerusform>حدثان آخران في التقويم نفسه</numerusform>
            <numerusform>%Ln أحداث أخرى في التقويم نفسه</numerusform>
            <numerusform>%Ln حدثًا آخر في التقويم نفسه</numerusform>
            <numerusform>%Ln حدث آخر في التقويم نفسه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::KeyboardPage</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>ا&amp;ستخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>Use these, &amp;too</source>
        <translation>استخدامها أي&amp;ضًا</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;بلا مفاتيح</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة &amp;تعيين</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>إعادة تعيين ال&amp;كل…</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>مجموعة الاختصارات</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>الا&amp;ختصارات</translation>
    </message>
    <message>
        <source>Postrider&apos;s own, much as in Thunderbird</source>
        <translation>الخاصة بـ Postrider، تشبه ما في Thunderbird</translation>
    </message>
    <message>
        <source>As in Gmail: single letters</source>
        <translation>كما في Gmail: حروف مفردة</translation>
    </message>
    <message>
        <source>Letters are shortcuts in the message list and in the message only, never where you write.</source>
        <translation>لا تعمل الحروف اختصارات إلا في قائمة الرسائل وفي الرسالة، ولا تعمل أبدًا حيث تكتب.</translation>
    </message>
    <message>
        <source>Shortcuts of your own</source>
        <translation>اختصاراتك الخاصة</translation>
    </message>
    <message>
        <source>Find an action, or keys</source>
        <translation>بحث عن إجراء أو مفاتيح</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>Press the keys. Tab goes on to the buttons.</source>
        <translation>اضغط المفاتيح. ينقلك Tab إلى الأزرار.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>إعادة تعيين كل الاختصارات</translation>
    </message>
    <message>
        <source>Forget all shortcuts of your own?</source>
        <translation>هل تريد نسيان كل اختصاراتك الخاصة؟</translation>
    </message>
    <message>
        <source>Every action has the keys of the chosen set again.</source>
        <translation>تعود لكل إجراء مفاتيح المجموعة المختارة.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>tooltip: keys</comment>
        <translation>%1 (خاصة بك)</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>اختر إجراءً لتعطيه مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>مفاتيح جديدة لـ «%1»:</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <comment>keys, actions</comment>
        <translation>%1 محجوزة لـ: %2</translation>
    </message>
    <message>
        <source>Keys are taken</source>
        <translation>المفاتيح محجوزة</translation>
    </message>
    <message>
        <source>Take %1 away from: %2?</source>
        <comment>keys, actions</comment>
        <translation>هل تريد سحب %1 من: %2؟</translation>
    </message>
    <message>
        <source>These keys can do one thing only.</source>
        <translation>لا يمكن لهذه المفاتيح أن تفعل إلا شيئًا واحدًا.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>سحبها</translation>
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
        <translation>اختيار التاريخ والوقت…</translation>
    </message>
</context>
<context>
    <name>postrider::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>إدراج رابط</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>تغيير الرابط</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العن&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>Without an address it is text like any other.</source>
        <translation>بلا عنوان يكون نصًا كغيره.</translation>
    </message>
    <message>
        <source>A link leads to an address of the web or to a mail address.</source>
        <translation>يقود الرابط إلى عنوان ويب أو عنوان بريد.</translation>
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
        <translation>تعذّرت قراءة الملف «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than an address book can be.</source>
        <translation>الملف «%1» أكبر مما يمكن أن يكون عليه دفتر عناوين.</translation>
    </message>
    <message>
        <source>Card %1 has neither a name nor an address, and was left out.</source>
        <translation>البطاقة %1 بلا اسم ولا عنوان، فتُركت.</translation>
    </message>
    <message>
        <source>A picture of “%1” is too large, and was left out.</source>
        <translation>إحدى صور «%1» كبيرة جدًا، فتُركت.</translation>
    </message>
    <message>
        <source>There are no contacts in this file that Postrider can read: neither vCards nor a table whose first row names its columns. Export it anew as vCard (.vcf).</source>
        <translation>لا توجد في هذا الملف جهات اتصال يستطيع Postrider قراءتها: لا بطاقات vCard ولا جدول يسمّي صفه الأول الأعمدة. صدّره من جديد بصيغة vCard ‏(.vcf).</translation>
    </message>
    <message>
        <source>The file is too long: its end was left out.</source>
        <translation>الملف طويل جدًا: تُركت نهايته.</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>تُركت هذه الأعمدة: %1.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>تعذّرت كتابة الملف «%1». تحقق من القرص ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file “%1” is not there, or is no file.</source>
        <translation>الملف «%1» غير موجود، أو ليس ملفًا.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>الملف «%1» أكبر مما يمكن أن تكون عليه رسالة.</translation>
    </message>
    <message>
        <source>There is no message in the file “%1”.</source>
        <translation>لا توجد رسالة في الملف «%1».</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>“%1” cannot be a keyword: letters, digits and - _ $ . are what mail servers take.</source>
        <translation>لا يصلح «%1» كلمةً مفتاحية: تقبل خوادم البريد الحروف والأرقام والرموز ‎- _ $ .‎ فقط.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln keywords already, and no more are possible.</source>
        <translation>
            <numerusform>لا يمكن إضافة كلمات مفتاحية.</numerusform>
            <numerusform>توجد كلمة مفتاحية واحدة، ولا يمكن إضافة المزيد.</numerusform>
            <numerusform>توجد كلمتان مفتاحيتان، ولا يمكن إضافة المزيد.</numerusform>
            <numerusform>توجد %Ln كلمات مفتاحية، ولا يمكن إضافة المزيد.</numerusform>
            <numerusform>توجد %Ln كلمة مفتاحية، ولا يمكن إضافة المزيد.</numerusform>
            <numerusform>توجد %Ln كلمة مفتاحية، ولا يمكن إضافة المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer there. The messages are where they were.</source>
        <translation>لم يعد المجلد موجودًا. الرسائل حيث كانت.</translation>
    </message>
    <message>
        <source>The folder is no longer there. Nothing was copied.</source>
        <translation>لم يعد المجلد موجودًا. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>Only Trash and Junk can be emptied. Nothing was removed.</source>
        <translation>لا يمكن إفراغ غير المهملات والبريد غير المرغوب. لم يُزَل شيء.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>لا يوجد حساب كهذا.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: they are part of the profile. What is in them can be.</source>
        <translation>لا يمكن إزالة %1: فهي جزء من الملف الشخصي. أما ما فيها فيمكن إزالته.</translation>
    </message>
    <message>
        <source>%1 signs in through the browser; a password is of no use there.</source>
        <translation>يسجّل %1 الدخول عبر المتصفح؛ لا تفيد كلمة المرور هناك.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer: there is nothing to set up.</source>
        <translation>%1 مكان على هذا الحاسوب: لا شيء لإعداده.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>«%1» ليس عنوان بريد. يكون على شكل name@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>«%1» ليس عنوان بريد يمكن أن تذهب إليه الردود.</translation>
    </message>
    <message>
        <source>%1 is switched off, so nothing connects for it. Switch it on first.</source>
        <translation>الحساب %1 معطّل، فلا شيء يتصل لأجله. فعّله أولًا.</translation>
    </message>
    <message>
        <source>Switched off. Its mail stays here, and what is in its outbox waits.</source>
        <translation>معطّل. يبقى بريده هنا، وينتظر ما في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>يصل بريد الحساب عبر IMAP أو عبر POP3، ويبقى كذلك. أضف العنوان مرة أخرى لتحصل عليه بالطريقة الأخرى.</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>التوقيع المنسّق كبير جدًا أو شديد التداخل. اجعله أبسط.</translation>
    </message>
    <message>
        <source>There is no such identity.</source>
        <translation>لا توجد هوية كهذه.</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first, or remove the account.</source>
        <translation>يحتاج الحساب إلى هوية يُكتب باسمها. أضف هوية أخرى أولًا، أو أزل الحساب.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>لم تعد هذه الرسالة هنا.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet.</source>
        <translation>لم تُجلب هذه الرسالة بعد.</translation>
    </message>
    <message>
        <source>This attachment cannot be taken out of the message: it is packed into another part of it.</source>
        <translation>لا يمكن إخراج هذا المرفق من الرسالة: فهو داخل جزء آخر منها.</translation>
    </message>
    <message>
        <source>This message is signed. Without the attachment its signature would no longer be good.</source>
        <translation>هذه الرسالة موقّعة. دون المرفق لن يبقى توقيعها صالحًا.</translation>
    </message>
    <message>
        <source>This certificate cannot be trusted: %1</source>
        <translation>لا يمكن الوثوق بهذه الشهادة: %1</translation>
    </message>
    <message>
        <source>A contact needs a name or an address.</source>
        <translation>تحتاج جهة الاتصال إلى اسم أو عنوان.</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>لم تعد جهة الاتصال هذه موجودة.</translation>
    </message>
    <message>
        <source>These contacts are no longer there.</source>
        <translation>لم تعد جهات الاتصال هذه موجودة.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>لم تعد هذه المجموعة موجودة.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or take it away first.</source>
        <translation>«%1» موجود هناك. اختر اسمًا آخر، أو أزله أولًا.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>تعذّر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>لم يعد المجلد موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln filters already, and no more are possible.</source>
        <translation>
            <numerusform>لا يمكن إنشاء أي مرشّح.</numerusform>
            <numerusform>يوجد مرشّح واحد بالفعل، ولا يمكن إنشاء المزيد.</numerusform>
            <numerusform>يوجد مرشّحان بالفعل، ولا يمكن إنشاء المزيد.</numerusform>
            <numerusform>توجد %Ln مرشّحات بالفعل، ولا يمكن إنشاء المزيد.</numerusform>
            <numerusform>يوجد %Ln مرشّحًا بالفعل، ولا يمكن إنشاء المزيد.</numerusform>
            <numerusform>يوجد %Ln مرشّح بالفعل، ولا يمكن إنشاء المزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>لم يعد هذا المرشّح موجودًا.</translation>
    </message>
    <message>
        <source>The folder of this filter is no longer there. Choose another one.</source>
        <translation>لم يعد مجلد هذا المرشّح موجودًا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>تطبيق المرشّحات</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>يحتاج المجلد إلى اسم.</translation>
    </message>
    <message>
        <source>This server does not take “%1” in the name of a folder.</source>
        <translation>لا يقبل هذا الخادم «%1» في اسم مجلد.</translation>
    </message>
    <message>
        <source>The name of a folder has no line breaks and no control characters.</source>
        <translation>لا يحتوي اسم المجلد على نهايات أسطر ولا على محارف تحكم.</translation>
    </message>
    <message>
        <source>This server has no folders within folders.</source>
        <translation>لا توجد على هذا الخادم مجلدات داخل مجلدات.</translation>
    </message>
    <message>
        <source>The inbox is the server&apos;s choice.</source>
        <translation>يحدد الخادم صندوق الوارد.</translation>
    </message>
    <message>
        <source>The folder to import into is no longer there, or holds no messages.</source>
        <translation>لم يعد المجلد الذي يُستورد إليه موجودًا، أو لا يمكن أن تكون فيه رسائل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were left out.</source>
        <translation>
            <numerusform>لم تُترك ملفات أخرى.</numerusform>
            <numerusform>تُرك ملف آخر.</numerusform>
            <numerusform>تُرك ملفان آخران.</numerusform>
            <numerusform>تُركت %Ln ملفات أخرى.</numerusform>
            <numerusform>تُرك %Ln ملفًا آخر.</numerusform>
            <numerusform>تُرك %Ln ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the file is untouched.</source>
        <translation>أخطأ Postrider أثناء قراءة رسالة. نرجو الإبلاغ عن ذلك؛ لم يُمسّ الملف.</translation>
    </message>
    <message>
        <source>Postrider made a mistake. Please report it; no message was lost.</source>
        <translation>أخطأ Postrider. نرجو الإبلاغ عن ذلك؛ لم تُفقد أي رسالة.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. What was done by then stays.</source>
        <translation>أُوقف هذا قبل أن يكتمل. ما أُنجز حتى ذلك الحين باقٍ.</translation>
    </message>
    <message>
        <source>This message has no Message-ID, so nothing says which messages belong to it. Nothing was changed.</source>
        <translation>ليس لهذه الرسالة معرّف Message-ID، فلا شيء يبيّن الرسائل المرتبطة بها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A message without a Message-ID would not be found again when its time has come. Nothing was put aside.</source>
        <translation>الرسالة التي بلا Message-ID لن يُعثر عليها حين يحين وقتها. لم يؤجَّل شيء.</translation>
    </message>
    <message>
        <source>Mail in Junk never loads pictures from the web.</source>
        <translation>لا يجلب ما في البريد غير المرغوب صورًا من الويب أبدًا.</translation>
    </message>
    <message>
        <source>Pictures from the web are loaded for messages that are in an account.</source>
        <translation>لا تُجلب الصور من الويب إلا للرسائل الموجودة في حساب.</translation>
    </message>
    <message>
        <source>You have switched pictures from the web off.</source>
        <translation>عطّلت الصور من الويب.</translation>
    </message>
    <message>
        <source>“Always” is for senders of whom your mail server has checked that it is them.</source>
        <translation>«دائمًا» هو للمرسِلين الذين تحقق خادم بريدك من هويتهم.</translation>
    </message>
    <message>
        <source>Pictures of this message are not to be loaded.</source>
        <translation>لا يجوز جلب صور هذه الرسالة.</translation>
    </message>
    <message>
        <source>The search index was damaged; it is made anew.</source>
        <translation>كان فهرس البحث تالفًا؛ يجري إنشاؤه من جديد.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>أُوقف هذا.</translation>
    </message>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>لا يوجد حساب للكتابة منه. أضف حسابًا أولًا.</translation>
    </message>
    <message>
        <source>This attachment is still on the server.</source>
        <translation>ما زال هذا المرفق على الخادم.</translation>
    </message>
    <message>
        <source>This message did not come through a mailing list that can be written to.</source>
        <translation>لم تصل هذه الرسالة عبر قائمة بريدية يمكن الكتابة إليها.</translation>
    </message>
    <message>
        <source>message</source>
        <comment>name of a file</comment>
        <translation>رسالة</translation>
    </message>
    <message numerus="yes">
        <source>Fwd: %Ln message(s)</source>
        <translation>
            <numerusform>Fwd: لا رسائل</numerusform>
            <numerusform>Fwd: رسالة واحدة</numerusform>
            <numerusform>Fwd: رسالتان</numerusform>
            <numerusform>Fwd: %Ln رسائل</numerusform>
            <numerusform>Fwd: %Ln رسالة</numerusform>
            <numerusform>Fwd: %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this message is no longer there. Choose another sender.</source>
        <translation>لم يعد حساب هذه الرسالة موجودًا. اختر مرسِلًا آخر.</translation>
    </message>
    <message>
        <source>Mailing lists get no read receipts.</source>
        <translation>لا تُرسَل إشعارات القراءة إلى القوائم البريدية.</translation>
    </message>
    <message>
        <source>Another search was begun.</source>
        <translation>بدأ بحث آخر.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>يحتاج البحث المحفوظ إلى اسم وإلى شيء يُبحث عنه.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>لم يعد هذا البحث المحفوظ موجودًا.</translation>
    </message>
    <message>
        <source>Nothing can be sent from %1. Choose another sender.</source>
        <translation>لا يمكن إرسال شيء من %1. اختر مرسِلًا آخر.</translation>
    </message>
    <message>
        <source>%1 is not an address of the account %2. Choose another sender.</source>
        <translation>العنوان %1 ليس من عناوين الحساب %2. اختر مرسِلًا آخر.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>حجم الرسالة %1، ولا يقبل الخادم أكثر من %2. أزل المرفقات أو صغّرها وأرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time: it is being sent, or has been sent.</source>
        <translation>فات أوان إرسال هذه الرسالة في وقت آخر: إما أنها تُرسَل الآن أو أُرسلت.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message any more.</source>
        <translation>لم يعد هناك شيء لتقريره بشأن هذه الرسالة.</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>قلت إنها أُرسلت.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>لم تعد هذه الرسالة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Postrider does not know the service “%1” that this account signs in with. It has to be in oauth-clients.json.</source>
        <translation>لا يعرف Postrider الخدمة «%1» التي يسجّل بها هذا الحساب الدخول. يجب أن تكون في oauth-clients.json.</translation>
    </message>
    <message>
        <source>This Postrider has no id with which it could ask %1 to sign you in. Use an app password if %1 has them, or put an id of your own into oauth-clients.json.</source>
        <translation>ليس لنسخة Postrider هذه معرّف تطلب به من %1 تسجيل دخولك. استخدم كلمة مرور للتطبيقات إن كان %1 يوفرها، أو ضع معرّفًا خاصًا بك في oauth-clients.json.</translation>
    </message>
    <message>
        <source>There is no such account that signs in through the browser.</source>
        <translation>لا يوجد حساب كهذا يسجّل الدخول عبر المتصفح.</translation>
    </message>
    <message>
        <source>“%1” is no name of a server.</source>
        <translation>«%1» ليس اسم خادم.</translation>
    </message>
    <message>
        <source>It is not proven that this message comes from the list, so nothing was sent. Open the list&apos;s page in the browser instead.</source>
        <translation>لم يثبت أن هذه الرسالة آتية من القائمة، لذلك لم يُرسَل شيء. افتح صفحة القائمة في المتصفح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The file has more than %1 groups: the rest of them were left out, but not the contacts in them.</source>
        <translation>في الملف أكثر من %1 مجموعة: تُركت بقية المجموعات، ولكن لم تُترك جهات الاتصال فيها.</translation>
    </message>
    <message>
        <source>The card of “%1” has no end, and was left out.</source>
        <translation>بطاقة «%1» بلا نهاية، فتُركت.</translation>
    </message>
    <message>
        <source>%1 is an address of the account %2, whose mail this filter looks at. Forward to another address, or choose the account that the filter is for.</source>
        <translation>العنوان %1 من عناوين الحساب %2 الذي يفحص هذا المرشّح بريده. أعد التوجيه إلى عنوان آخر، أو اختر الحساب الذي يكون المرشّح له.</translation>
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
        <translation>عملية واحدة في كل مرة: أوقف ما يجري، أو انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>استيراد إلى %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>جارٍ الاستيراد إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) imported.</source>
        <translation>
            <numerusform>لم تُستورد أي رسالة.</numerusform>
            <numerusform>استُوردت رسالة واحدة.</numerusform>
            <numerusform>استُوردت رسالتان.</numerusform>
            <numerusform>استُوردت %Ln رسائل.</numerusform>
            <numerusform>استُوردت %Ln رسالة.</numerusform>
            <numerusform>استُوردت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>لم تكن أي رسالة موجودة من قبل.</numerusform>
            <numerusform>كانت رسالة واحدة موجودة من قبل.</numerusform>
            <numerusform>كانت رسالتان موجودتين من قبل.</numerusform>
            <numerusform>كانت %Ln رسائل موجودة من قبل.</numerusform>
            <numerusform>كانت %Ln رسالة موجودة من قبل.</numerusform>
            <numerusform>كانت %Ln رسالة موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out.</source>
        <translation>
            <numerusform>لم تُترك أي ملفات.</numerusform>
            <numerusform>تُرك ملف واحد.</numerusform>
            <numerusform>تُرك ملفان.</numerusform>
            <numerusform>تُركت %Ln ملفات.</numerusform>
            <numerusform>تُرك %Ln ملفًا.</numerusform>
            <numerusform>تُرك %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with all messages (mbox) (*.mbox)</source>
        <translation>ملف واحد بكل الرسائل (mbox) (*.mbox)</translation>
    </message>
    <message>
        <source>A Maildir (*)</source>
        <translation>دليل Maildir (*)</translation>
    </message>
    <message>
        <source>A directory with a file for each message (*)</source>
        <translation>دليل فيه ملف لكل رسالة (*)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>جارٍ تصدير %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported.</source>
        <translation>
            <numerusform>لم تُصدَّر أي رسالة.</numerusform>
            <numerusform>صُدّرت رسالة واحدة.</numerusform>
            <numerusform>صُدّرت رسالتان.</numerusform>
            <numerusform>صُدّرت %Ln رسائل.</numerusform>
            <numerusform>صُدّرت %Ln رسالة.</numerusform>
            <numerusform>صُدّرت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>كل الرسائل على هذا الحاسوب بكاملها.</numerusform>
            <numerusform>رسالة واحدة ليست على هذا الحاسوب بكاملها وتُركت.</numerusform>
            <numerusform>رسالتان ليستا على هذا الحاسوب بكاملهما وتُركتا.</numerusform>
            <numerusform>%Ln رسائل ليست على هذا الحاسوب بكاملها وتُركت.</numerusform>
            <numerusform>%Ln رسالة ليست على هذا الحاسوب بكاملها وتُركت.</numerusform>
            <numerusform>%Ln رسالة ليست على هذا الحاسوب بكاملها وتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them, too: let the folder keep all messages on this computer (its properties say so), get mail, and export it to another place.</source>
        <translation>للحصول عليها أيضًا: اجعل المجلد يحفظ كل الرسائل على هذا الحاسوب (في خصائصه)، واجلب البريد، ثم صدّره إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Export the mail of %1</source>
        <translation>تصدير بريد %1</translation>
    </message>
    <message>
        <source>Exporting the mail of %1</source>
        <translation>جارٍ تصدير بريد %1</translation>
    </message>
    <message>
        <source>No directory could be made in %1. Choose another place.</source>
        <translation>تعذّر إنشاء دليل في %1. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>نسخ الملف الشخصي احتياطيًا</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>جارٍ النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The backup is in %1. Passwords are not in it.</source>
        <translation>النسخة الاحتياطية في %1. ليست فيها كلمات المرور.</translation>
    </message>
    <message>
        <source>Save message as</source>
        <translation>حفظ الرسالة باسم</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>The message could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>تعذّر حفظ الرسالة. اختر مجلدًا آخر، أو أفسح مكانًا على القرص، وحاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>postrider::MainWindow</name>
    <message>
        <source>Welcome to Postrider</source>
        <translation>مرحبًا بك في Postrider</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Your mail stays on this computer and your mail server. Nobody else sees it.</source>
        <translation>يبقى بريدك على هذا الحاسوب وعلى خادم بريدك. لا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>%1 of all accounts</source>
        <comment>the inbox, or another special folder</comment>
        <translation>%1 لكل الحسابات</translation>
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
        <translation>حول Postrider</translation>
    </message>
    <message>
        <source>Postrider %1</source>
        <translation>Postrider %1</translation>
    </message>
    <message>
        <source>A mail program that shows what it does with your mail.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>برنامج بريد يُريك ما يفعله ببريدك.

برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>postrider::MergeDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>تعذّرت قراءة «%1».</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>دمج المراسلات</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ا&amp;ختيار ملف…</translation>
    </message>
    <message>
        <source>A table with a row for each person, and the names of the columns in the first row (CSV).</source>
        <translation>جدول فيه صف لكل شخص، وأسماء الأعمدة في الصف الأول (CSV).</translation>
    </message>
    <message>
        <source>In recipients, subject and text, {{Name}} stands for what the column “Name” has.</source>
        <translation>في المستلمين والموضوع والنص، يحل محل {{Name}} ما في العمود «Name».</translation>
    </message>
    <message>
        <source>How the message will look</source>
        <translation>كيف ستبدو الرسالة</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Time &amp;between two messages</source>
        <translation>المدة &amp;بين رسالتين</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>الأعمدة: %1</translation>
    </message>
    <message>
        <source>Message %L1 of %L2</source>
        <translation>الرسالة %L1 من %L2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>نسخة: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>نسخة مخفية: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>of a table, what is the matter</comment>
        <translation>الصف %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…ولا شيء غيرها</numerusform>
            <numerusform>…وواحدة أخرى</numerusform>
            <numerusform>…واثنتان أخريان</numerusform>
            <numerusform>…و%Ln أخرى</numerusform>
            <numerusform>…و%Ln أخرى</numerusform>
            <numerusform>…و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل للإرسال</numerusform>
            <numerusform>إرسال رسالة واحدة</numerusform>
            <numerusform>إرسال رسالتين</numerusform>
            <numerusform>إرسال %Ln رسائل</numerusform>
            <numerusform>إرسال %Ln رسالة</numerusform>
            <numerusform>إرسال %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the outbox now.</source>
        <translation>
            <numerusform>لا رسائل في صندوق الصادر الآن.</numerusform>
            <numerusform>رسالة واحدة في صندوق الصادر الآن.</numerusform>
            <numerusform>رسالتان في صندوق الصادر الآن.</numerusform>
            <numerusform>%Ln رسائل في صندوق الصادر الآن.</numerusform>
            <numerusform>%Ln رسالة في صندوق الصادر الآن.</numerusform>
            <numerusform>%Ln رسالة في صندوق الصادر الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageActions</name>
    <message>
        <source>Copy to folder</source>
        <translation>نسخ إلى مجلد</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>لا شيء للحذف نهائيًا.</numerusform>
            <numerusform>هل تريد حذف محادثة واحدة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف محادثتين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln محادثات نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln محادثة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln محادثة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>لا شيء للحذف نهائيًا.</numerusform>
            <numerusform>هل تريد حذف رسالة واحدة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف رسالتين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln رسائل نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln رسالة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف %Ln رسالة نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the mail server too. This cannot be undone.</source>
        <translation>تُزال من خادم البريد أيضًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>المحادثة كاملة</translation>
    </message>
    <message numerus="yes">
        <source>This is for all %Ln message(s) of the conversation.</source>
        <translation>
            <numerusform>هذا لكل رسائل المحادثة.</numerusform>
            <numerusform>هذا للرسالة الواحدة في المحادثة.</numerusform>
            <numerusform>هذا لرسالتي المحادثة.</numerusform>
            <numerusform>هذا لكل رسائل المحادثة وعددها %Ln.</numerusform>
            <numerusform>هذا لكل رسائل المحادثة وعددها %Ln.</numerusform>
            <numerusform>هذا لكل رسائل المحادثة وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed conversation stands for all its messages in this list. Open it to pick one of them. You will not be asked again.</source>
        <translation>تمثّل المحادثة المغلقة كل رسائلها في هذه القائمة. افتحها لاختيار إحداها. لن تُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>إضافة هذا الوسم</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>إزالة هذا الوسم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Name of the tag. Other mail programs see it, too:</source>
        <translation>اسم الوسم. تراه برامج البريد الأخرى أيضًا:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>There is a tag of this name.</source>
        <translation>يوجد وسم بهذا الاسم.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>postrider::MessageAttaching</name>
    <message>
        <source>These messages together are larger than any mail server takes.</source>
        <translation>هذه الرسائل مجتمعةً أكبر مما يقبله أي خادم بريد.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageBody</name>
    <message>
        <source>This message is formatted in a way that no letter needs: larger or more deeply nested than can be shown safely. This is its text.</source>
        <translation>هذه الرسالة منسّقة بطريقة لا تحتاج إليها أي رسالة: أكبر أو أشد تداخلًا مما يمكن عرضه بأمان. هذا نصها.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageColumns</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>الأعمدة الأصلية</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>استخدام لكل المجلدات</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>subject, and the folder of a message shown in another one</comment>
        <translation>%1 (في %2)</translation>
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
        <translation>إدراج صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>إظهار في النص</translation>
    </message>
    <message>
        <source>Attach as files</source>
        <translation>إرفاق كملفات</translation>
    </message>
</context>
<context>
    <name>postrider::MessageFetch</name>
    <message>
        <source>Fetching was stopped.</source>
        <translation>أُوقف الجلب.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>%Ln محادثات</numerusform>
            <numerusform>%Ln محادثة</numerusform>
            <numerusform>%Ln محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageListModel</name>
    <message numerus="yes">
        <source>conversation of %Ln message(s)</source>
        <translation>
            <numerusform>محادثة بلا رسائل</numerusform>
            <numerusform>محادثة من رسالة واحدة</numerusform>
            <numerusform>محادثة من رسالتين</numerusform>
            <numerusform>محادثة من %Ln رسائل</numerusform>
            <numerusform>محادثة من %Ln رسالة</numerusform>
            <numerusform>محادثة من %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا شيء غير مقروء</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>How far a message of a conversation is indented, as a screen reader speaks it.</extracomment>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>فيها مرفقات</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>رُدّ عليها</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>أُعيد توجيهها</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>متابَعة</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <extracomment>before the names of a message&apos;s tags, as a screen reader speaks them</extracomment>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a message as a screen reader speaks it</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>postrider::MessageNotes</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>لا يوجد حساب للكتابة منه. أضف حسابًا أولًا.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePane</name>
    <message>
        <source>Filter this list</source>
        <translation>تصفية هذه القائمة</translation>
    </message>
    <message>
        <source>Order and look of this list</source>
        <translation>ترتيب هذه القائمة ومظهرها</translation>
    </message>
    <message>
        <source>Show as columns</source>
        <translation>العرض كأعمدة</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>العرض كبطاقات</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Group by conversation</source>
        <translation>التجميع حسب المحادثة</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>استخدام لكل المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>messages that a search found</comment>
        <translation>
            <numerusform>لم يُعثر على شيء</numerusform>
            <numerusform>عُثر على رسالة واحدة</numerusform>
            <numerusform>عُثر على رسالتين</numerusform>
            <numerusform>عُثر على %Ln رسائل</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts in the head of the list</comment>
        <translation>%1 غير مقروءة من %2</translation>
    </message>
    <message>
        <source>No message in here matches the filter.</source>
        <translation>لا رسالة هنا تطابق التصفية.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>All done. No mail in your inbox.</source>
        <translation>انتهى كل شيء. لا بريد في صندوق الوارد.</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>جلب البريد</translation>
    </message>
    <message>
        <source>No messages in this folder.</source>
        <translation>لا رسائل في هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePrint</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا آخرون</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>تذهب الردود إلى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%Ln مرفقات</numerusform>
            <numerusform>%Ln مرفقًا</numerusform>
            <numerusform>%Ln مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Print message</source>
        <translation>طباعة الرسالة</translation>
    </message>
    <message>
        <source>The message could not be printed. Look whether the printer can be reached.</source>
        <translation>تعذّرت طباعة الرسالة. تحقق هل يمكن الوصول إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save message as PDF</source>
        <translation>حفظ الرسالة بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>تعذّرت كتابة «%1»: %2</translation>
    </message>
</context>
<context>
    <name>postrider::MessageVerbs</name>
    <message numerus="yes">
        <source>%Ln message(s) archived</source>
        <translation>
            <numerusform>لم تُؤرشف أي رسالة</numerusform>
            <numerusform>أُرشفت رسالة واحدة</numerusform>
            <numerusform>أُرشفت رسالتان</numerusform>
            <numerusform>أُرشفت %Ln رسائل</numerusform>
            <numerusform>أُرشفت %Ln رسالة</numerusform>
            <numerusform>أُرشفت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to Trash</source>
        <translation>
            <numerusform>لم تُنقل أي رسالة إلى المهملات</numerusform>
            <numerusform>نُقلت رسالة واحدة إلى المهملات</numerusform>
            <numerusform>نُقلت رسالتان إلى المهملات</numerusform>
            <numerusform>نُقلت %Ln رسائل إلى المهملات</numerusform>
            <numerusform>نُقلت %Ln رسالة إلى المهملات</numerusform>
            <numerusform>نُقلت %Ln رسالة إلى المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to %1</source>
        <translation>
            <numerusform>لم تُنقل أي رسالة إلى %1</numerusform>
            <numerusform>نُقلت رسالة واحدة إلى %1</numerusform>
            <numerusform>نُقلت رسالتان إلى %1</numerusform>
            <numerusform>نُقلت %Ln رسائل إلى %1</numerusform>
            <numerusform>نُقلت %Ln رسالة إلى %1</numerusform>
            <numerusform>نُقلت %Ln رسالة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied to %1</source>
        <translation>
            <numerusform>لم تُنسخ أي رسالة إلى %1</numerusform>
            <numerusform>نُسخت رسالة واحدة إلى %1</numerusform>
            <numerusform>نُسخت رسالتان إلى %1</numerusform>
            <numerusform>نُسخت %Ln رسائل إلى %1</numerusform>
            <numerusform>نُسخت %Ln رسالة إلى %1</numerusform>
            <numerusform>نُسخت %Ln رسالة إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as junk</source>
        <translation>
            <numerusform>لم تُعلَّم أي رسالة كغير مرغوبة</numerusform>
            <numerusform>عُلّمت رسالة واحدة كغير مرغوبة</numerusform>
            <numerusform>عُلّمت رسالتان كغير مرغوبتين</numerusform>
            <numerusform>عُلّمت %Ln رسائل كغير مرغوبة</numerusform>
            <numerusform>عُلّمت %Ln رسالة كغير مرغوبة</numerusform>
            <numerusform>عُلّمت %Ln رسالة كغير مرغوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as not junk</source>
        <translation>
            <numerusform>لم تُعلَّم أي رسالة كمرغوبة</numerusform>
            <numerusform>عُلّمت رسالة واحدة كمرغوبة</numerusform>
            <numerusform>عُلّمت رسالتان كمرغوبتين</numerusform>
            <numerusform>عُلّمت %Ln رسائل كمرغوبة</numerusform>
            <numerusform>عُلّمت %Ln رسالة كمرغوبة</numerusform>
            <numerusform>عُلّمت %Ln رسالة كمرغوبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) put aside until %1</source>
        <translation>
            <numerusform>لم تؤجَّل أي رسالة حتى %1</numerusform>
            <numerusform>أُجّلت رسالة واحدة حتى %1</numerusform>
            <numerusform>أُجّلت رسالتان حتى %1</numerusform>
            <numerusform>أُجّلت %Ln رسائل حتى %1</numerusform>
            <numerusform>أُجّلت %Ln رسالة حتى %1</numerusform>
            <numerusform>أُجّلت %Ln رسالة حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation muted: what comes is marked read</source>
        <translation>كُتمت المحادثة: ما يصل منها يُعلَّم كمقروء</translation>
    </message>
    <message>
        <source>Conversation watched: what comes is told of</source>
        <translation>تُتابَع المحادثة: تُبلَّغ بما يصل منها</translation>
    </message>
    <message>
        <source>Conversation no longer muted</source>
        <translation>لم تعد المحادثة مكتومة</translation>
    </message>
    <message>
        <source>Conversation no longer watched</source>
        <translation>لم تعد المحادثة متابَعة</translation>
    </message>
</context>
<context>
    <name>postrider::MessageView</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Fetching the message from the server…</source>
        <translation>جارٍ جلب الرسالة من الخادم…</translation>
    </message>
    <message>
        <source>This message is in no account: it was opened from a file.</source>
        <translation>هذه الرسالة ليست في أي حساب: فُتحت من ملف.</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>حفظ في مجلد…</translation>
    </message>
    <message>
        <source>This message is long: only its beginning has been fetched.</source>
        <translation>هذه الرسالة طويلة: لم يُجلب إلا أولها.</translation>
    </message>
    <message>
        <source>Fetch the whole message</source>
        <translation>جلب الرسالة كاملة</translation>
    </message>
    <message>
        <source>This message is built so oddly that only its source can be shown.</source>
        <translation>بُنيت هذه الرسالة بصورة غريبة بحيث لا يمكن عرض غير مصدرها.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>The message has to be fetched before it can be answered. Try again in a moment.</source>
        <translation>يجب جلب الرسالة قبل الرد عليها. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>No program could be started for this link. You can copy it and open it yourself.</source>
        <translation>تعذّر تشغيل برنامج لهذا الرابط. يمكنك نسخه وفتحه بنفسك.</translation>
    </message>
    <message>
        <source>This message is in the trash. Deleting it now removes it for good.</source>
        <translation>هذه الرسالة في المهملات. حذفها الآن يزيلها نهائيًا.</translation>
    </message>
    <message>
        <source>This account has no trash. Deleting the message removes it for good.</source>
        <translation>ليس لهذا الحساب مجلد مهملات. حذف الرسالة يزيلها نهائيًا.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
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
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>حفظ في مجلد</translation>
    </message>
</context>
<context>
    <name>postrider::MonthView</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxCard</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Receipt, recipients and everything the servers said, in a window of its own.</source>
        <translation>الإيصال والمستلمون وكل ما قالته الخوادم، في نافذة مستقلة.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1, to %2, %3</source>
        <comment>subject, recipient, state</comment>
        <translation>%1، إلى %2، %3</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>إخفاء السجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>إرسال في وقت آخر</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>تغيير الوقت</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteList</name>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteModel</name>
    <message>
        <source>, </source>
        <comment>between the parts of a line as a screen reader speaks it</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>postrider::PaletteSource</name>
    <message>
        <source>Used last</source>
        <translation>المستخدمة أخيرًا</translation>
    </message>
    <message>
        <source>Actions: what can be done now</source>
        <translation>الإجراءات: ما يمكن فعله الآن</translation>
    </message>
    <message>
        <source>Folders of all accounts</source>
        <translation>مجلدات كل الحسابات</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>أشخاص يمكنك الكتابة إليهم</translation>
    </message>
    <message>
        <source>Type one of these first to see only</source>
        <translation>اكتب أحد هذه أولًا لعرضه وحده</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>كتابة إلى</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>البحث في كل البريد عن «%1»</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, date</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordPrompt</name>
    <message>
        <source>Password for %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The server wants a password to go on.</source>
        <translation>يطلب الخادم كلمة مرور للمتابعة.</translation>
    </message>
</context>
<context>
    <name>postrider::PlaceRows</name>
    <message>
        <source>Add a postal address</source>
        <translation>إضافة عنوان بريدي</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>نوع العنوان البريدي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>postrider::PlainTextView</name>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>… show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>… لا أسطر مقتبسة أخرى</numerusform>
            <numerusform>… إظهار سطر مقتبس آخر</numerusform>
            <numerusform>… إظهار سطرين مقتبسين آخرين</numerusform>
            <numerusform>… إظهار %Ln أسطر مقتبسة أخرى</numerusform>
            <numerusform>… إظهار %Ln سطرًا مقتبسًا آخر</numerusform>
            <numerusform>… إظهار %Ln سطر مقتبس آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything (another %1)</source>
        <translation>إظهار كل شيء (%1 إضافية)</translation>
    </message>
    <message>
        <source>Show more (%1 are left)</source>
        <translation>إظهار المزيد (بقي %1)</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>كتابة رسالة إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>فتح الرابط في المتصفح</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>postrider::Pop3Choices</name>
    <message>
        <source>Delete it there, too, when I delete it here for &amp;good</source>
        <translation>حذفه هناك أيضًا عندما أحذفه هنا نهائ&amp;يًا</translation>
    </message>
    <message>
        <source>&amp;Leave it on the server</source>
        <translation>إ&amp;بقاؤه على الخادم</translation>
    </message>
    <message>
        <source>Delete it there &amp;after some days</source>
        <translation>حذفه هناك بعد &amp;أيام</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>الأيا&amp;م</translation>
    </message>
    <message>
        <source>Days until it is deleted on the server</source>
        <translation>عدد الأيام حتى يُحذف من الخادم</translation>
    </message>
    <message>
        <source>Delete it there as &amp;soon as it is safely here</source>
        <translation>حذفه هناك &amp;حالما يُحفظ هنا بأمان</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesRoom</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>postrider::PrintRun</name>
    <message numerus="yes">
        <source>Save %Ln message(s) as PDF</source>
        <translation>
            <numerusform>لا رسائل لحفظها بصيغة PDF</numerusform>
            <numerusform>حفظ رسالة واحدة بصيغة PDF</numerusform>
            <numerusform>حفظ رسالتين بصيغة PDF</numerusform>
            <numerusform>حفظ %Ln رسائل بصيغة PDF</numerusform>
            <numerusform>حفظ %Ln رسالة بصيغة PDF</numerusform>
            <numerusform>حفظ %Ln رسالة بصيغة PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>لا رسائل تُطبع…</numerusform>
            <numerusform>جارٍ طباعة رسالة واحدة…</numerusform>
            <numerusform>جارٍ طباعة رسالتين…</numerusform>
            <numerusform>جارٍ طباعة %Ln رسائل…</numerusform>
            <numerusform>جارٍ طباعة %Ln رسالة…</numerusform>
            <numerusform>جارٍ طباعة %Ln رسالة…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ProxyFields</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>كما في إعدادات هذا الحاسوب</translation>
    </message>
    <message>
        <source>None, straight to the servers</source>
        <translation>بلا وكيل، مباشرة إلى الخوادم</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>وكيل SOCKS5</translation>
    </message>
    <message>
        <source>HTTP proxy (CONNECT)</source>
        <translation>وكيل HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>خادم الوكيل</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>User name (if it wants one)</source>
        <translation>اسم المستخدم (إن كان يطلبه)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>A SOCKS proxy in the settings of this computer is used for mail, too; one for the web only is not.</source>
        <translation>وكيل SOCKS في إعدادات هذا الحاسوب يُستخدم للبريد أيضًا؛ أما وكيل الويب فقط فلا يُستخدم.</translation>
    </message>
    <message>
        <source>Whatever the settings of this computer say.</source>
        <translation>أيًا كانت إعدادات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It gets the servers&apos; names and looks them up, so that nobody else hears of them. What goes through it stays encrypted.</source>
        <translation>تُعطى له أسماء الخوادم ويبحث هو عنها، فلا يعلم بها أحد غيره. ويبقى ما يمر عبره مشفّرًا.</translation>
    </message>
    <message>
        <source>It has to let connections to mail servers pass, which many do not. What goes through it stays encrypted.</source>
        <translation>يجب أن يسمح بمرور الاتصالات إلى خوادم البريد، وكثير منها لا يسمح. ويبقى ما يمر عبره مشفّرًا.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كانت</translation>
    </message>
</context>
<context>
    <name>postrider::ProxyPrompt</name>
    <message>
        <source>Proxy of %1</source>
        <translation>وكيل %1</translation>
    </message>
    <message>
        <source>Save and try again</source>
        <translation>حفظ والمحاولة مجددًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
</context>
<context>
    <name>postrider::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>إرسال الآن وإنهاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Mail is waiting</source>
        <translation>هناك بريد ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent yet</source>
        <translation>
            <numerusform>أُرسلت كل الرسائل</numerusform>
            <numerusform>رسالة واحدة لم تُرسَل بعد</numerusform>
            <numerusform>رسالتان لم تُرسَلا بعد</numerusform>
            <numerusform>%Ln رسائل لم تُرسَل بعد</numerusform>
            <numerusform>%Ln رسالة لم تُرسَل بعد</numerusform>
            <numerusform>%Ln رسالة لم تُرسَل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is safe on this computer.</source>
        <translation>كله محفوظ بأمان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Being sent now: %1</source>
        <translation>يُرسَل الآن: %1</translation>
    </message>
    <message>
        <source>Finished the next time Postrider runs; nothing is sent twice.</source>
        <translation>يُستكمل عند تشغيل Postrider في المرة القادمة؛ لا يُرسَل شيء مرتين.</translation>
    </message>
    <message>
        <source>Waiting for the next attempt: %1</source>
        <translation>ينتظر المحاولة التالية: %1</translation>
    </message>
    <message>
        <source>Sent the next time Postrider runs and is connected.</source>
        <translation>يُرسَل عندما يعمل Postrider ويتصل في المرة القادمة.</translation>
    </message>
    <message>
        <source>To be sent later: %1, %2</source>
        <comment>number, when</comment>
        <translation>يُرسَل لاحقًا: %1، %2</translation>
    </message>
    <message>
        <source>To be sent later: %1, the first %2</source>
        <comment>number, when</comment>
        <translation>يُرسَل لاحقًا: %1، أولها %2</translation>
    </message>
    <message>
        <source>Sent on time only while Postrider runs; otherwise as soon as it does.</source>
        <translation>يُرسَل في وقته فقط إذا كان Postrider عاملًا؛ وإلا فحالما يعمل.</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>ينتظر قرارك: %1</translation>
    </message>
    <message>
        <source>Kept in the outbox until you decide.</source>
        <translation>يبقى في صندوق الصادر حتى تقرر.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be sent now; the outbox says why.</source>
        <translation>
            <numerusform>أُرسلت كل الرسائل.</numerusform>
            <numerusform>تعذّر إرسال رسالة واحدة الآن؛ السبب في صندوق الصادر.</numerusform>
            <numerusform>تعذّر إرسال رسالتين الآن؛ السبب في صندوق الصادر.</numerusform>
            <numerusform>تعذّر إرسال %Ln رسائل الآن؛ السبب في صندوق الصادر.</numerusform>
            <numerusform>تعذّر إرسال %Ln رسالة الآن؛ السبب في صندوق الصادر.</numerusform>
            <numerusform>تعذّر إرسال %Ln رسالة الآن؛ السبب في صندوق الصادر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>إنهاء على أي حال</translation>
    </message>
    <message>
        <source>%1 of %2 sent…</source>
        <translation>أُرسل %1 من %2…</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>الرد على الكل</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>إضافة نجمة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>إظهار المصدر</translation>
    </message>
    <message>
        <source>Show all headers</source>
        <translation>إظهار كل الترويسات</translation>
    </message>
    <message>
        <source>Show in contacts</source>
        <translation>إظهار في جهات الاتصال</translation>
    </message>
    <message>
        <source>Show conversation with the server</source>
        <translation>إظهار الحوار مع الخادم</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Tells %1 that you want no more of this</source>
        <translation>يُبلغ %1 بأنك لا تريد المزيد من هذا</translation>
    </message>
    <message>
        <source>Writes a letter for you to send</source>
        <translation>يكتب رسالة لترسلها</translation>
    </message>
    <message>
        <source>Opens the list&apos;s page in the browser</source>
        <translation>يفتح صفحة القائمة في المتصفح</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(بلا مرسِل)</translation>
    </message>
    <message>
        <source>%1, sent by %2</source>
        <translation>%1، أرسلها %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date and time of a message, as in &quot;Saturday, 21 November 2026, 23:05&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Cc %1</source>
        <translation>نسخة إلى %1</translation>
    </message>
    <message>
        <source>Bcc %1</source>
        <translation>نسخة مخفية إلى %1</translation>
    </message>
    <message>
        <source>No recipients named</source>
        <translation>لم يُذكر مستلمون</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>متابَعة</translation>
    </message>
    <message>
        <source>New messages of this conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>تُعلَّم الرسائل الجديدة في هذه المحادثة كمقروءة، ولا يُبلَّغ بها أحد. على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>You are told of new messages of this conversation, whatever folder they come to. On this computer only.</source>
        <translation>تُبلَّغ بالرسائل الجديدة في هذه المحادثة أيًّا كان المجلد الذي تصل إليه. على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>إخفاء العناوين</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>إظهار كل العناوين</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا آخرون</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>هل هو المرسِل حقًا؟</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسِل</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>نسخة مخفية</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>تذهب الردود إلى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Show this message on a light sheet</source>
        <translation>إظهار هذه الرسالة على صفحة فاتحة</translation>
    </message>
    <message>
        <source>Darken this message</source>
        <translation>تعتيم هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderPane</name>
    <message>
        <source>No message is selected</source>
        <translation>لم تُحدَّد أي رسالة</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>لم تعد هذه الرسالة هنا</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>لم تعد هذه المحادثة هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>لم تُحدَّد أي رسالة</numerusform>
            <numerusform>رسالة واحدة محددة</numerusform>
            <numerusform>رسالتان محددتان</numerusform>
            <numerusform>%Ln رسائل محددة</numerusform>
            <numerusform>%Ln رسالة محددة</numerusform>
            <numerusform>%Ln رسالة محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Reading</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «%1».</translation>
    </message>
</context>
<context>
    <name>postrider::ReadingPage</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Messages are &amp;shown</source>
        <translation>عر&amp;ض الرسائل</translation>
    </message>
    <message>
        <source>Formatted, as they were meant</source>
        <translation>منسّقة كما أُريد لها</translation>
    </message>
    <message>
        <source>Formatted simply</source>
        <translation>بتنسيق مبسط</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>كنص عادي</translation>
    </message>
    <message>
        <source>Whatever is chosen, nothing a message names is loaded without asking.</source>
        <translation>أيًّا كان الاختيار، لا يُجلب شيء تشير إليه الرسالة دون سؤال.</translation>
    </message>
    <message>
        <source>&amp;Darken messages with colours of their own</source>
        <translation>تعتيم الرسائل ذات الأ&amp;لوان الخاصة</translation>
    </message>
    <message>
        <source>In dark colours only; else such messages lie on a light sheet.</source>
        <translation>مع الألوان الداكنة فقط؛ وإلا ظهرت هذه الرسائل على صفحة فاتحة.</translation>
    </message>
    <message>
        <source>&amp;Plain text in letters of one width</source>
        <translation>ال&amp;نص العادي بحروف متساوية العرض</translation>
    </message>
    <message>
        <source>For tables and drawings made of letters.</source>
        <translation>للجداول والرسوم المؤلفة من حروف.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>&amp;Read conversations whole</source>
        <translation>&amp;قراءة المحادثات كاملة</translation>
    </message>
    <message>
        <source>All messages of a conversation below each other, where the list is grouped by conversation.</source>
        <translation>كل رسائل المحادثة بعضها تحت بعض، حيث تُجمَّع القائمة حسب المحادثة.</translation>
    </message>
    <message>
        <source>&amp;Group this list by conversation</source>
        <translation>ت&amp;جميع هذه القائمة حسب المحادثة</translation>
    </message>
    <message>
        <source>For the folder that is shown; each folder remembers how it looks.</source>
        <translation>للمجلد المعروض؛ يتذكر كل مجلد شكل عرضه.</translation>
    </message>
    <message>
        <source>Opening a message</source>
        <translation>فتح رسالة</translation>
    </message>
    <message>
        <source>&amp;Mark it as read</source>
        <translation>ت&amp;عليمها كمقروءة</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>بعد قليل</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>ليس تلقائيًا أبدًا</translation>
    </message>
    <message>
        <source>Selecting several messages marks none of them. The key M marks what is selected.</source>
        <translation>تحديد عدة رسائل لا يعلّم أيًّا منها. يعلّم المفتاح M ما هو محدد.</translation>
    </message>
    <message>
        <source>&amp;A while is</source>
        <translation>&amp;مدة الانتظار</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>ثانيتان</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 ثوانٍ</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 ثوانٍ</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 ثانية</translation>
    </message>
    <message>
        <source>Deleting, archiving or moving a message</source>
        <translation>حذف رسالة أو أرشفتها أو نقلها</translation>
    </message>
    <message>
        <source>Then &amp;open</source>
        <translation>ثم &amp;فتح</translation>
    </message>
    <message>
        <source>The next one in the list</source>
        <translation>الرسالة التالية في القائمة</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>الرسالة التي قبلها</translation>
    </message>
    <message>
        <source>None: back to the list</source>
        <translation>لا شيء: العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientField</name>
    <message>
        <source>“%1” is not a complete e-mail address. Press Enter to correct it.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني كاملًا. اضغط Enter لتصحيحه.</translation>
    </message>
    <message>
        <source>%1, not a complete address</source>
        <translation>%1، عنوان غير كامل</translation>
    </message>
    <message>
        <source>%1 – in your contacts</source>
        <translation>%1 – في جهات الاتصال لديك</translation>
    </message>
    <message>
        <source>%1, in your contacts</source>
        <translation>%1، في جهات الاتصال لديك</translation>
    </message>
    <message>
        <source>%1 – you have not written to this address before</source>
        <translation>%1 – لم تكتب إلى هذا العنوان من قبل</translation>
    </message>
    <message>
        <source>%1, not written to before</source>
        <translation>%1، لم تكتب إليه من قبل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), %1</source>
        <translation>
            <numerusform>لا اقتراحات، %1</numerusform>
            <numerusform>اقتراح واحد، %1</numerusform>
            <numerusform>اقتراحان، %1</numerusform>
            <numerusform>%Ln اقتراحات، %1</numerusform>
            <numerusform>%Ln اقتراحًا، %1</numerusform>
            <numerusform>%Ln اقتراح، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>نسخ العناوين</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>إضافة إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientPopup</name>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>You have written to this address</source>
        <translation>سبق أن كتبت إلى هذا العنوان</translation>
    </message>
    <message>
        <source>Has written to you</source>
        <translation>سبق أن كتب إليك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%Ln أعضاء</numerusform>
            <numerusform>%Ln عضوًا</numerusform>
            <numerusform>%Ln عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
</context>
<context>
    <name>postrider::RedirectDialog</name>
    <message>
        <source>Redirect a message</source>
        <translation>تحويل رسالة</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>“%1” is passed on as it is. Answers go to whoever wrote it.</source>
        <translation>تُمرَّر «%1» كما هي. تذهب الردود إلى كاتبها.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;نسخة</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>نسخة م&amp;خفية</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>“%1” cannot be an e-mail address. Correct or remove it.</source>
        <translation>لا يمكن أن يكون «%1» عنوان بريد إلكتروني. صحّحه أو أزله.</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>أضف مستلمًا واحدًا على الأقل.</translation>
    </message>
</context>
<context>
    <name>postrider::ReportNote</name>
    <message>
        <source>It is tried until %1.</source>
        <translation>تستمر المحاولات حتى %1.</translation>
    </message>
    <message>
        <source>Show the original message</source>
        <translation>إظهار الرسالة الأصلية</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>كتابة مجددًا</translation>
    </message>
    <message>
        <source>Opens the message again, to those it could not be delivered to. Correct the address there.</source>
        <translation>يفتح الرسالة مرة أخرى لمن تعذّر تسليمها إليهم. صحّح العنوان هناك.</translation>
    </message>
    <message>
        <source>Read receipt for a message of yours</source>
        <translation>إشعار قراءة لإحدى رسائلك</translation>
    </message>
    <message>
        <source>Read receipt for “%1”</source>
        <translation>إشعار قراءة لـ «%1»</translation>
    </message>
    <message>
        <source>Report about a message of yours</source>
        <translation>تقرير بشأن إحدى رسائلك</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>تقرير بشأن «%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا آخرون</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>The report does not say whom it is about</source>
        <translation>لا يبيّن التقرير من المقصود به</translation>
    </message>
    <message>
        <source>Its text is below.</source>
        <translation>نصه أدناه.</translation>
    </message>
    <message>
        <source>No message sent from here matches this report. It may be about mail that somebody else sent in your name.</source>
        <translation>لا توجد رسالة مُرسَلة من هنا تطابق هذا التقرير. ربما كان بشأن بريد أرسله شخص آخر باسمك.</translation>
    </message>
</context>
<context>
    <name>postrider::RevisionsDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>الإصدارات السابقة</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>الرجوع إلى هذا الإصدار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are none yet. What you have written is kept about once a minute, and before much of it is deleted.</source>
        <translation>لا توجد إصدارات سابقة بعد. يُحفظ ما كتبته كل دقيقة تقريبًا، وقبل حذف جزء كبير منه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا حروف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln حروف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>نصها آنذاك</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextBar</name>
    <message>
        <source>Formatting</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>تسطير</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>لون النص</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>عنوان 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>عنوان 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>عنوان 3</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <translation>منسّق مسبقًا</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>الحجم العادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>إنقاص المسافة البادئة</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>زيادة المسافة البادئة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>إدراج صورة…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>مسح التنسيق</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextEdit</name>
    <message>
        <source>Write your message</source>
        <translation>اكتب رسالتك</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>صورة ملصقة.png</translation>
    </message>
    <message>
        <source>Resize to small (320 pixels)</source>
        <translation>تغيير الحجم إلى صغير (320 بكسل)</translation>
    </message>
    <message>
        <source>Resize to medium (640 pixels)</source>
        <translation>تغيير الحجم إلى متوسط (640 بكسل)</translation>
    </message>
    <message>
        <source>Resize to large (1024 pixels)</source>
        <translation>تغيير الحجم إلى كبير (1024 بكسل)</translation>
    </message>
    <message>
        <source>Resize to the original</source>
        <translation>تغيير الحجم إلى الأصلي</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>لصق كنص</translation>
    </message>
</context>
<context>
    <name>postrider::SafetyPage</name>
    <message>
        <source>Who checks your mail</source>
        <translation>من يفحص بريدك</translation>
    </message>
    <message>
        <source>&amp;Whom to believe about senders</source>
        <translation>بمن &amp;يوثق بشأن المرسِلين</translation>
    </message>
    <message>
        <source>The server, found out from your mail</source>
        <translation>بالخادم الذي يُعرف من بريدك</translation>
    </message>
    <message>
        <source>Servers that I name</source>
        <translation>بخوادم أسمّيها</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا يوثق بأحد</translation>
    </message>
    <message>
        <source>The mail in your inbox tells which server of yours writes down what it has checked. A single message cannot teach anything.</source>
        <translation>يبيّن البريد في صندوق الوارد أي خوادمك يدوّن ما تحقق منه. لا يمكن لرسالة واحدة أن تدل على شيء.</translation>
    </message>
    <message>
        <source>What these have written on top of a message is believed, and nothing else.</source>
        <translation>يُصدَّق ما دوّنته هذه الخوادم في رأس الرسالة، ولا شيء غيره.</translation>
    </message>
    <message>
        <source>No sender is ever shown as verified.</source>
        <translation>لا يُعرض أي مرسِل على أنه مؤكد أبدًا.</translation>
    </message>
    <message>
        <source>&amp;Names of the servers</source>
        <translation>أ&amp;سماء الخوادم</translation>
    </message>
    <message>
        <source>Pictures from the web, for all accounts</source>
        <translation>الصور من الويب، لكل الحسابات</translation>
    </message>
    <message>
        <source>Ne&amp;ver load them, and do not ask</source>
        <translation>عدم جل&amp;بها أبدًا وعدم السؤال</translation>
    </message>
    <message>
        <source>A&amp;lways shown, while it is verified that it is them</source>
        <translation>&amp;تُعرض دائمًا ما دامت هوية المرسِل مؤكدة</translation>
    </message>
    <message>
        <source>Those that you uncheck are asked about again. A picture that is loaded tells its sender that you read the message; nothing else is told, and mail in Junk never loads any.</source>
        <translation>يُسأل من جديد عمن تلغي تحديدهم. الصورة التي تُجلب تُخبر مرسِلها بأنك قرأت الرسالة؛ ولا يُخبَر بشيء غير ذلك، والبريد غير المرغوب لا يجلب صورًا أبدًا.</translation>
    </message>
    <message>
        <source>Not found yet: your server writes nothing down, or there is too little mail here to tell.</source>
        <translation>لم يُعثر عليه بعد: لا يدوّن خادمك شيئًا، أو لا يكفي البريد هنا لمعرفة ذلك.</translation>
    </message>
    <message>
        <source>Found: your server, which gives no name.</source>
        <translation>عُثر على خادمك، وهو لا يذكر اسمًا.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>عُثر على: %1</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>الجميع في %1</translation>
    </message>
    <message>
        <source>Please name a server, as it stands first in Authentication-Results.</source>
        <translation>سمِّ خادمًا، كما يرد أولًا في Authentication-Results.</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>الأما&amp;ن</translation>
    </message>
</context>
<context>
    <name>postrider::SearchBar</name>
    <message>
        <source>Search mail</source>
        <translation>بحث في البريد</translation>
    </message>
    <message>
        <source>Results appear in the list as you type. Down goes to suggestions and results.</source>
        <translation>تظهر النتائج في القائمة أثناء الكتابة. ينتقل السهم السفلي إلى الاقتراحات والنتائج.</translation>
    </message>
</context>
<context>
    <name>postrider::SearchNote</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Search on the server too</source>
        <translation>البحث على الخادم أيضًا</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <source>About this search</source>
        <translation>حول هذا البحث</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>where to search: a folder</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed.</source>
        <translation>
            <numerusform>لم تبقَ رسائل للفهرسة (%1).</numerusform>
            <numerusform>ما زالت تُفهرَس %1 رسالة.</numerusform>
            <numerusform>ما زالت تُفهرَس %1 رسالة.</numerusform>
            <numerusform>ما زالت تُفهرَس %1 رسائل.</numerusform>
            <numerusform>ما زالت تُفهرَس %1 رسالة.</numerusform>
            <numerusform>ما زالت تُفهرَس %1 رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>عُثر عليها على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>postrider::Searching</name>
    <message>
        <source>Search on the server too</source>
        <translation>البحث على الخادم أيضًا</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>The server found nothing more.</source>
        <translation>لم يجد الخادم شيئًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %Ln message(s).</source>
        <translation>
            <numerusform>لم يجد الخادم أي رسالة.</numerusform>
            <numerusform>وجد الخادم رسالة واحدة.</numerusform>
            <numerusform>وجد الخادم رسالتين.</numerusform>
            <numerusform>وجد الخادم %Ln رسائل.</numerusform>
            <numerusform>وجد الخادم %Ln رسالة.</numerusform>
            <numerusform>وجد الخادم %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Name of this search among your folders:</source>
        <translation>اسم هذا البحث بين مجلداتك:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>postrider::SendBar</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send later, and other options</source>
        <translation>إرسال لاحقًا وخيارات أخرى</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>غير مهمة</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as important.</source>
        <translation>تُظهر البرامج التي تعرف هذه العلامة الرسالة على أنها مهمة.</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as less important.</source>
        <translation>تُظهر البرامج التي تعرف هذه العلامة الرسالة على أنها أقل أهمية.</translation>
    </message>
    <message>
        <source>%1. Press Delete to take it away.</source>
        <comment>a chip in the composer</comment>
        <translation>%1. اضغط Delete لإزالته.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Will be sent %1 (%2)</source>
        <comment>when, shortcut</comment>
        <translation>تُرسَل %1 (%2)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>إرسال (%1)</translation>
    </message>
    <message>
        <source>It is sent then. Remove this to send it at once.</source>
        <translation>تُرسَل عندئذ. أزل هذا لإرسالها فورًا.</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>تقرير التسليم</translation>
    </message>
    <message>
        <source>Servers are asked to say when it has arrived.</source>
        <translation>يُطلب من الخوادم أن تخبر بوصولها.</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>إشعار القراءة</translation>
    </message>
    <message>
        <source>Whoever reads it is asked to say so.</source>
        <translation>يُطلب ممن يقرؤها أن يخبر بذلك.</translation>
    </message>
    <message>
        <source>Encrypted all the way</source>
        <translation>مشفّرة طوال الطريق</translation>
    </message>
    <message>
        <source>It is not sent over a connection that is not encrypted.</source>
        <translation>لا تُرسَل عبر اتصال غير مشفّر.</translation>
    </message>
</context>
<context>
    <name>postrider::SendDetails</name>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Details of a sent message</source>
        <translation>تفاصيل رسالة مُرسَلة</translation>
    </message>
    <message>
        <source>Copies all of this as text, for your provider or for support. Passwords are never in it.</source>
        <translation>ينسخ كل هذا نصًا لمزوّدك أو للدعم. ليست فيه كلمات مرور أبدًا.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Conversation with the server in the last failed attempt</source>
        <translation>الحوار مع الخادم في آخر محاولة فاشلة</translation>
    </message>
    <message>
        <source>It was taken out of the outbox and is among your drafts.</source>
        <translation>أُخرجت من صندوق الصادر وهي بين مسوداتك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>None; the server is on this computer</source>
        <translation>بلا تشفير؛ الخادم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>معرّف قائمة الانتظار</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>الجواب النهائي</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>آخر جواب</translation>
    </message>
    <message>
        <source>Copy in Sent</source>
        <translation>النسخة في «البريد المرسل»</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تمّ النسخ</translation>
    </message>
</context>
<context>
    <name>postrider::SendMenu</name>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>إرسال في ذلك الوقت</translation>
    </message>
    <message>
        <source>Ask for a delivery report</source>
        <translation>طلب تقرير تسليم</translation>
    </message>
    <message>
        <source>The recipients&apos; servers say when it has arrived, if they can.</source>
        <translation>تخبر خوادم المستلمين بوصولها إن استطاعت.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>طلب إشعار قراءة</translation>
    </message>
    <message>
        <source>Whoever reads it may say so, or not. Many find it impolite.</source>
        <translation>قد يخبر من يقرؤها بذلك أو لا يخبر. ويراه كثيرون غير لائق.</translation>
    </message>
    <message>
        <source>Require encryption all the way</source>
        <translation>اشتراط التشفير طوال الطريق</translation>
    </message>
    <message>
        <source>If a server on the way cannot encrypt, the message comes back to you.</source>
        <translation>إذا تعذّر التشفير على خادم في الطريق، عادت الرسالة إليك.</translation>
    </message>
</context>
<context>
    <name>postrider::SendNotices</name>
    <message>
        <source>“%1” may have been sent, or not.</source>
        <translation>ربما أُرسلت «%1» وربما لم تُرسَل.</translation>
    </message>
    <message>
        <source>“%1” could not be delivered.</source>
        <translation>تعذّر تسليم «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be sent to everybody.</source>
        <translation>تعذّر إرسال «%1» إلى الجميع.</translation>
    </message>
    <message>
        <source>“%1” was not sent.</source>
        <translation>لم تُرسَل «%1».</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened; why</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) waiting for your decision</source>
        <translation>
            <numerusform>لا رسائل تنتظر قرارك</numerusform>
            <numerusform>رسالة واحدة تنتظر قرارك</numerusform>
            <numerusform>رسالتان تنتظران قرارك</numerusform>
            <numerusform>%Ln رسائل تنتظر قرارك</numerusform>
            <numerusform>%Ln رسالة تنتظر قرارك</numerusform>
            <numerusform>%Ln رسالة تنتظر قرارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::SenderNotes</name>
    <message>
        <source>This message wants to load pictures from the web, which tells its sender that you read it.</source>
        <translation>تريد هذه الرسالة جلب صور من الويب، وهذا يُخبر مرسِلها بأنك قرأتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.</source>
        <translation>
            <numerusform>لم تُترك أي صورة خفية.</numerusform>
            <numerusform>تُركت صورة واحدة لا يُراد أن يراها أحد: لا غرض منها إلا الإخبار بفتح هذه الرسالة.</numerusform>
            <numerusform>تُركت صورتان لا يُراد أن يراهما أحد: لا غرض منهما إلا الإخبار بفتح هذه الرسالة.</numerusform>
            <numerusform>تُركت %Ln صور لا يُراد أن يراها أحد: لا غرض منها إلا الإخبار بفتح هذه الرسالة.</numerusform>
            <numerusform>تُركت %Ln صورة لا يُراد أن يراها أحد: لا غرض منها إلا الإخبار بفتح هذه الرسالة.</numerusform>
            <numerusform>تُركت %Ln صورة لا يُراد أن يراها أحد: لا غرض منها إلا الإخبار بفتح هذه الرسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>إظهار الصور</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>From everybody at %1</source>
        <translation>من الجميع في %1</translation>
    </message>
    <message>
        <source>Unsubscribing at %1…</source>
        <translation>جارٍ إلغاء الاشتراك لدى %1…</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this. It may take a few days.</source>
        <translation>أُبلغ %1 بأنك لا تريد المزيد من هذا. قد يستغرق ذلك بضعة أيام.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>فتح صفحتها</translation>
    </message>
</context>
<context>
    <name>postrider::Sending</name>
    <message>
        <source>Sent to the others. A draft for %1 is kept.</source>
        <translation>أُرسلت إلى الآخرين. تُحفظ مسودة لـ %1.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>فتح المسودة</translation>
    </message>
    <message>
        <source>“%1” is not sent; it is among your drafts</source>
        <translation>لا تُرسَل «%1»؛ وهي بين مسوداتك</translation>
    </message>
    <message>
        <source>The draft is no longer there, so it was not put back into the outbox.</source>
        <translation>لم تعد المسودة موجودة، لذلك لم تُعَد إلى صندوق الصادر.</translation>
    </message>
    <message>
        <source>The message is no longer in Sent, so it cannot be opened again.</source>
        <translation>لم تعد الرسالة في «البريد المرسل»، فلا يمكن فتحها مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingNotes</name>
    <message>
        <source>The original message is fetched first. Try again in a moment.</source>
        <translation>تُجلب الرسالة الأصلية أولًا. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>%1 would like to know that you have read this.</source>
        <translation>يود %1 أن يعرف أنك قرأت هذا.</translation>
    </message>
    <message>
        <source>The receipt would go to %1.</source>
        <translation>سيذهب الإشعار إلى %1.</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>إرسال الإشعار</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>The read receipt is on its way.</source>
        <translation>إشعار القراءة في الطريق.</translation>
    </message>
    <message>
        <source>A read receipt was sent, as you have set it for this account.</source>
        <translation>أُرسل إشعار قراءة، كما حددت لهذا الحساب.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingPage</name>
    <message>
        <source>When the server &amp;refuses a recipient</source>
        <translation>عندما ير&amp;فض الخادم مستلمًا</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>سؤالي</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>إرسال إلى الآخرين</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody until you have decided.</source>
        <translation>لا يُرسَل شيء إلى أحد حتى تقرر.</translation>
    </message>
    <message>
        <source>The others get it at once. A draft is kept for those who were refused, and a notice says so.</source>
        <translation>تصل إلى الآخرين فورًا. وتُحفظ مسودة للمستلمين المرفوضين ويظهر تنبيه بذلك.</translation>
    </message>
    <message>
        <source>When somebody asks for a read recei&amp;pt</source>
        <translation>عندما يطلب أحد إشعار &amp;قراءة</translation>
    </message>
    <message>
        <source>Never send one</source>
        <translation>عدم إرساله أبدًا</translation>
    </message>
    <message>
        <source>Always send one</source>
        <translation>إرساله دائمًا</translation>
    </message>
    <message>
        <source>You are not asked, and nobody is told.</source>
        <translation>لا تُسأل ولا يُخبَر أحد.</translation>
    </message>
    <message>
        <source>A quiet bar above the message asks you. Nothing is sent unless you say so.</source>
        <translation>يسألك شريط هادئ فوق الرسالة. لا يُرسَل شيء إلا إذا طلبت ذلك.</translation>
    </message>
    <message>
        <source>It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.</source>
        <translation>يُرسَل عندما تفتح الرسالة. وتُسأل إذا كان الطلب مشكوكًا فيه، ولا يُرسَل إلى القوائم البريدية أبدًا.</translation>
    </message>
    <message>
        <source>The &amp;copy in Sent is filed by</source>
        <translation>ي&amp;حفظ النسخة في «البريد المرسل»</translation>
    </message>
    <message>
        <source>Whoever does it, found out by itself</source>
        <translation>يُعرف تلقائيًا من يحفظها</translation>
    </message>
    <message>
        <source>Postrider</source>
        <translation>Postrider</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Postrider files it, looks whether the server did, too, and remembers.</source>
        <translation>يحفظها Postrider، وينظر هل حفظها الخادم أيضًا، ويتذكر ذلك.</translation>
    </message>
    <message>
        <source>For servers that only pass messages on.</source>
        <translation>للخوادم التي تمرّر الرسائل فقط.</translation>
    </message>
    <message>
        <source>For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.</source>
        <translation>للخوادم التي تحفظ ما تقبله، مثل Gmail وMicrosoft 365. لا يحفظ Postrider نسخة كي لا تكون هناك نسختان.</translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation>الإ&amp;رسال</translation>
    </message>
    <message>
        <source>&amp;Keep copies of answers in the folder of the message that is answered</source>
        <translation>حفظ &amp;نسخ الردود في مجلد الرسالة المردود عليها</translation>
    </message>
    <message>
        <source>Not in Sent then. Where the server files by itself, they are in Sent.</source>
        <translation>لا تكون عندئذ في «البريد المرسل». وإذا كان الخادم يحفظها بنفسه، فهي في «البريد المرسل».</translation>
    </message>
</context>
<context>
    <name>postrider::ServerFields</name>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Protocol of incoming mail</source>
        <translation>بروتوكول البريد الوارد</translation>
    </message>
    <message>
        <source>IMAP, mail stays on the server</source>
        <translation>IMAP، يبقى البريد على الخادم</translation>
    </message>
    <message>
        <source>POP3, mail is fetched</source>
        <translation>POP3، يُجلب البريد</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS من البداية</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS، إلزامي</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>بلا أمان، هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>postrider::ServersPage</name>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>البريد الوارد (POP3)</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>البريد الوارد (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>البريد الصادر (SMTP)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>عرض الشهادة…</translation>
    </message>
    <message>
        <source>Save without checking</source>
        <translation>حفظ دون تحقق</translation>
    </message>
    <message>
        <source>&amp;User name, for both</source>
        <translation>ا&amp;سم المستخدم، لكليهما</translation>
    </message>
    <message>
        <source>This account signs in through the browser. No password of it is kept here.</source>
        <translation>يسجّل هذا الحساب الدخول عبر المتصفح. لا تُحفظ له كلمة مرور هنا.</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>تسجيل ال&amp;دخول مجددًا…</translation>
    </message>
    <message>
        <source>The sign-in that Postrider has is replaced once the service has let you in.</source>
        <translation>يُستبدل تسجيل الدخول المحفوظ في Postrider حالما تقبل الخدمة دخولك.</translation>
    </message>
    <message>
        <source>A command says the password: %1</source>
        <translation>يعطي كلمةَ المرور أمر: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هي</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Only if it has changed. It goes to the keychain of this computer.</source>
        <translation>فقط إذا تغيّرت. تُحفظ في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>أدخل اسمي كلا الخادمين.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>المنفذ عدد من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Enter the name that you sign in with.</source>
        <translation>أدخل الاسم الذي تسجّل به الدخول.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed: what went wrong stands above.</source>
        <translation>لم يتغير شيء: سبب الخلل مذكور أعلاه.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>what went wrong</comment>
        <translation>%1 لم يتغير شيء.</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>ال&amp;خادمان</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>تحقق وحفظ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>postrider::ShownFolders</name>
    <message>
        <source>Find a folder</source>
        <translation>بحث عن مجلد</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>المجلدات المعروضة</translation>
    </message>
</context>
<context>
    <name>postrider::SignInPrompt</name>
    <message>
        <source>Sign in as %1</source>
        <translation>تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول عبر المتصفح</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server wants you to sign in to go on.</source>
        <translation>يطلب الخادم تسجيل دخولك للمتابعة.</translation>
    </message>
</context>
<context>
    <name>postrider::SimpleBodyView</name>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>The message is longer than can be shown here.</source>
        <translation>الرسالة أطول مما يمكن عرضه هنا.</translation>
    </message>
</context>
<context>
    <name>postrider::SourceActions</name>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>message.eml</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>الترويسات: %1</translation>
    </message>
    <message>
        <source>headers.txt</source>
        <translation>headers.txt</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>الحوار مع الخادم</translation>
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
        <translation>ما ينشره %1</translation>
    </message>
    <message>
        <source>The name servers of %1</source>
        <translation>خوادم الأسماء لـ %1</translation>
    </message>
    <message>
        <source>The public list of providers (autoconfig.thunderbird.net)</source>
        <translation>القائمة العامة للمزوّدين (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1</source>
        <translation>من يستقبل بريد %1</translation>
    </message>
    <message>
        <source>Servers with the usual names</source>
        <translation>خوادم بالأسماء المعتادة</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أجاب</translation>
    </message>
    <message>
        <source>Knows nothing about it</source>
        <translation>لا يعرف عنه شيئًا</translation>
    </message>
    <message>
        <source>Answered something that is not safe to use</source>
        <translation>أجاب بشيء لا يؤمَن استخدامه</translation>
    </message>
    <message>
        <source>No answer that can be trusted</source>
        <translation>لا جواب موثوقًا</translation>
    </message>
    <message>
        <source>Not waited for</source>
        <translation>لم يُنتظر</translation>
    </message>
</context>
<context>
    <name>postrider::SourceWindow</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. “Save as” keeps everything.</source>
        <translation>لا يُعرض إلا أول %1. يحفظ «حفظ باسم» كل شيء.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>تعذّر حفظ الملف. اختر مجلدًا آخر، أو أفسح مكانًا على القرص، وحاول مرة أخرى.</translation>
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
        <translation>التدقيق الإ&amp;ملائي</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>لم يُعثر على قاموس على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>postrider::SpellMarks</name>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>جارٍ البحث عن الكلمة المقصودة…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Nothing like it was found</source>
        <translation>لم يُعثر على ما يشبهها</translation>
    </message>
</context>
<context>
    <name>postrider::SpellingButton</name>
    <message>
        <source>Spelling is not checked</source>
        <translation>لا يُدقَّق الإملاء</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <comment>languages</comment>
        <translation>التدقيق الإملائي: %1</translation>
    </message>
</context>
<context>
    <name>postrider::StoryView</name>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>Show the report about %1</source>
        <translation>إظهار التقرير بشأن %1</translation>
    </message>
</context>
<context>
    <name>postrider::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
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
        <translation>فقط عندما أطلب ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>دائمًا</numerusform>
            <numerusform>كل ساعة</numerusform>
            <numerusform>كل ساعتين</numerusform>
            <numerusform>كل %n ساعات</numerusform>
            <numerusform>كل %n ساعة</numerusform>
            <numerusform>كل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>دائمًا</numerusform>
            <numerusform>كل دقيقة</numerusform>
            <numerusform>كل دقيقتين</numerusform>
            <numerusform>كل %n دقائق</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
            <numerusform>كل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail on the server</source>
        <translation>البريد على الخادم</translation>
    </message>
    <message>
        <source>Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.</source>
        <translation>لا يُحذف البريد من %1 إلا بعد أن يُحفظ هنا بأمان. ويسري ما تختاره على البريد الموجود هناك أيضًا.</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>الرسائل المحفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Those kept here can be read without a connection and are searched in full. Of the others, who wrote, when and about what is here all the same. A folder may have a rule of its own: its properties say which.</source>
        <translation>الرسائل المحفوظة هنا يمكن قراءتها دون اتصال ويُبحث في نصها كاملًا. أما غيرها فيبقى هنا على أي حال من كتبها ومتى وعمّ. وقد تكون للمجلد قاعدة خاصة تبيّنها خصائصه.</translation>
    </message>
    <message>
        <source>Looking for mail</source>
        <translation>تفقّد البريد</translation>
    </message>
    <message>
        <source>&amp;Look at the server</source>
        <translation>تف&amp;قّد الخادم</translation>
    </message>
    <message>
        <source>&amp;Look through all folders</source>
        <translation>تفقّد &amp;كل المجلدات</translation>
    </message>
    <message>
        <source>A POP3 server tells nothing by itself. It is looked at when Postrider starts, too, and whenever you get mail.</source>
        <translation>لا يخبر خادم POP3 بشيء من تلقاء نفسه. ويُتفقَّد أيضًا عند بدء Postrider وكلما جلبت البريد.</translation>
    </message>
    <message>
        <source>New mail in the inbox does not wait for this: the server tells of it at once (IDLE), as it does for folders that you are told of. This is for all other folders, and for servers that tell nothing.</source>
        <translation>لا ينتظر البريد الجديد في صندوق الوارد هذا: يخبر به الخادم فورًا (IDLE)، كما يفعل للمجلدات التي تُخبَر عنها. هذا لكل المجلدات الأخرى، وللخوادم التي لا تخبر بشيء.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>&amp;Messages with the same subject are one conversation, too</source>
        <translation>تُعدّ الرسائل ذات المو&amp;ضوع نفسه محادثة واحدة أيضًا</translation>
    </message>
    <message>
        <source>Else only those that answer each other are. What is here already is put together anew in the background.</source>
        <translation>وإلا فلا تُعدّ محادثة إلا الرسائل التي يرد بعضها على بعض. ويُعاد تجميع ما هو هنا في الخلفية.</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>الم&amp;زامنة</translation>
    </message>
</context>
<context>
    <name>postrider::TagsPage</name>
    <message>
        <source>&amp;Add a tag</source>
        <translation>إ&amp;ضافة وسم</translation>
    </message>
    <message>
        <source>The keys 1 to 9 put them on the selected messages and take them off again. On the server a tag is a keyword, which other mail programs see, too; name and colour are this program&apos;s.</source>
        <translation>تضيفها المفاتيح من 1 إلى 9 إلى الرسائل المحددة وتزيلها منها. والوسم على الخادم كلمة مفتاحية تراها برامج البريد الأخرى أيضًا؛ أما الاسم واللون فيخصان هذا البرنامج.</translation>
    </message>
    <message>
        <source>Name of tag %1</source>
        <translation>اسم الوسم %1</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <comment>the keyword of a tag</comment>
        <translation>على الخادم: %1</translation>
    </message>
    <message>
        <source>Colour of tag %1</source>
        <translation>لون الوسم %1</translation>
    </message>
    <message>
        <source>Move tag %1 up</source>
        <translation>تحريك الوسم %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Move tag %1 down</source>
        <translation>تحريك الوسم %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Remove tag %1 from the list</source>
        <translation>إزالة الوسم %1 من القائمة</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
</context>
<context>
    <name>postrider::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There are no templates yet. In a message that you write, choose “Save as template”.</source>
        <translation>لا توجد قوالب بعد. اختر «حفظ كقالب» في رسالة تكتبها.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ت&amp;سمية</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزا&amp;لة</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Subject of the template:</source>
        <translation>موضوع القالب:</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>إزالة قالب</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>هل تريد إزالة القالب «%1»؟</translation>
    </message>
    <message>
        <source>Messages that were begun with it stay.</source>
        <translation>تبقى الرسائل التي بدأت به.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>postrider::Tidying</name>
    <message>
        <source>Put aside until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>New messages of a muted conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>تُعلَّم الرسائل الجديدة في محادثة مكتومة كمقروءة، ولا يُبلَّغ بها أحد. على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>You are told of new messages of a watched conversation, whatever folder they come to. On this computer only.</source>
        <translation>تُبلَّغ بالرسائل الجديدة في محادثة متابَعة أيًّا كان المجلد الذي تصل إليه. على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>In all folders but drafts, junk and trash.</source>
        <translation>في كل المجلدات ما عدا المسودات والبريد غير المرغوب والمهملات.</translation>
    </message>
</context>
<context>
    <name>postrider::TimeDialog</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>مضى ذلك الوقت.</translation>
    </message>
    <message>
        <source>(the clocks go forward in that night)</source>
        <translation>(تُقدَّم الساعة في تلك الليلة)</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>اختر وقتًا لاحقًا.</translation>
    </message>
</context>
<context>
    <name>postrider::Timeline</name>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>وُضعت في الانتظار %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>In Sent</source>
        <translation>في «البريد المرسل»</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Stopped at attempt %1</source>
        <translation>أُوقفت عند المحاولة %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>قُبلت %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Not delivered to %1 of %2</source>
        <translation>لم تُسلَّم إلى %1 من %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2</source>
        <translation>سُلّمت إلى %1 من %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
</context>
<context>
    <name>postrider::ToolRow</name>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
</context>
<context>
    <name>postrider::Tray</name>
    <message>
        <source>&amp;Open Postrider</source>
        <translation>&amp;فتح Postrider</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;رسالة جديدة</translation>
    </message>
    <message>
        <source>&amp;Get new mail</source>
        <translation>&amp;جلب البريد الجديد</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message numerus="yes">
        <source>Postrider: %Ln unread message(s)</source>
        <translation>
            <numerusform>Postrider: لا رسائل غير مقروءة</numerusform>
            <numerusform>Postrider: رسالة واحدة غير مقروءة</numerusform>
            <numerusform>Postrider: رسالتان غير مقروءتين</numerusform>
            <numerusform>Postrider: %Ln رسائل غير مقروءة</numerusform>
            <numerusform>Postrider: %Ln رسالة غير مقروءة</numerusform>
            <numerusform>Postrider: %Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Troubles</name>
    <message>
        <source>Postrider did not end properly last time. Your mail was looked through, and what was wrong with it was put right.</source>
        <translation>لم ينتهِ Postrider بصورة سليمة في المرة السابقة. فُحص بريدك وأُصلح ما كان فيه من خلل.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>هذا الحساب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: you have to sign in again. Your mail is kept until then.</source>
        <translation>%1: عليك تسجيل الدخول مجددًا. يبقى بريدك محفوظًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>%1: the server could not prove who it is, so nothing was sent to it.</source>
        <translation>%1: لم يستطع الخادم إثبات هويته، لذلك لم يُرسَل إليه شيء.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>الشهادة…</translation>
    </message>
    <message>
        <source>%1: something is wrong with this account.</source>
        <translation>%1: هناك خلل في هذا الحساب.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>ما المشكلة؟</translation>
    </message>
    <message>
        <source>%1: the keychain of this computer cannot be used, so the password is kept only until Postrider closes.</source>
        <translation>%1: تعذّر استخدام سلسلة المفاتيح على هذا الحاسوب، لذلك تُحفظ كلمة المرور حتى إغلاق Postrider فقط.</translation>
    </message>
</context>
<context>
    <name>postrider::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>postrider::ValueRows</name>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Add a web page</source>
        <translation>إضافة صفحة ويب</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المنزل</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>جهاز النداء</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>نوع %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
</TS>
