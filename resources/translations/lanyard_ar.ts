<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BrowserPage</name>
    <message>
        <source>You can close this tab.</source>
        <translation>يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>%1 is ready to use in Lanyard.</source>
        <comment>a person’s name</comment>
        <translation>أصبح %1 جاهزًا للاستخدام في Lanyard.</translation>
    </message>
    <message>
        <source>Signed in – Lanyard</source>
        <translation>سُجّل الدخول – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed in</source>
        <translation>سُجّل دخولك</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <translation>سُجّل دخولك إلى %1</translation>
    </message>
    <message>
        <source>Sign-in was cancelled – Lanyard</source>
        <translation>أُلغي تسجيل الدخول – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this tab.</source>
        <translation>لم يُغيَّر شيء. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished – Lanyard</source>
        <translation>لم يكتمل تسجيل الدخول – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished</source>
        <translation>لم يكتمل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Lanyard shows what to do next. You can close this tab.</source>
        <translation>يعرض Lanyard الخطوة التالية. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>Finishing sign-in – Lanyard</source>
        <translation>إتمام تسجيل الدخول – Lanyard</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>إتمام تسجيل الدخول</translation>
    </message>
    <message>
        <source>Go back to Lanyard; it’s finishing your sign-in.</source>
        <translation>عُد إلى Lanyard؛ فهو يتمّ تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Not from this sign-in – Lanyard</source>
        <translation>ليس من تسجيل الدخول هذا – Lanyard</translation>
    </message>
    <message>
        <source>This isn’t from your sign-in</source>
        <translation>هذا ليس من تسجيل دخولك</translation>
    </message>
    <message>
        <source>Lanyard didn’t use it and waits on. You can close this tab.</source>
        <translation>لم يستخدمه Lanyard وما زال ينتظر. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>Already used – Lanyard</source>
        <translation>استُخدم من قبل – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in was already used.</source>
        <translation>استُخدم تسجيل الدخول هذا من قبل.</translation>
    </message>
    <message>
        <source>Lanyard shows how it ended. You can close this tab.</source>
        <translation>يعرض Lanyard كيف انتهى الأمر. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>Link has run out – Lanyard</source>
        <translation>انتهت صلاحية الرابط – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in link has run out</source>
        <translation>انتهت صلاحية رابط تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Start again in Lanyard.</source>
        <translation>ابدأ من جديد في Lanyard.</translation>
    </message>
    <message>
        <source>Signed out – Lanyard</source>
        <translation>سُجّل الخروج – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed out, here and in Lanyard</source>
        <translation>سُجّل خروجك، هنا وفي Lanyard</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed – Lanyard</source>
        <translation>لم يُؤكَّد تسجيل الخروج – Lanyard</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed</source>
        <translation>لم يُؤكَّد تسجيل الخروج</translation>
    </message>
    <message>
        <source>You are signed out in Lanyard. Whether this browser is still signed in, the provider’s own page shows. You can close this tab.</source>
        <translation>سُجّل خروجك في Lanyard. أمّا هل ما زال هذا المتصفح مسجّل الدخول فتبيّنه صفحة المزوّد نفسه. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the pages</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Your browser reaches Lanyard</source>
        <translation>متصفحك يصل إلى Lanyard</translation>
    </message>
    <message>
        <source>The way back from a sign-in works. You can close this tab.</source>
        <translation>طريق العودة من تسجيل الدخول يعمل. يمكنك إغلاق علامة التبويب هذه.</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>Issued by</source>
        <translation>صادر عن</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>موجّه إلى</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>ينتهي عمله</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>يعمل ابتداءً من</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Signed in at the provider</source>
        <translation>تسجيل الدخول لدى المزوّد</translation>
    </message>
    <message>
        <source>How sure the sign-in is</source>
        <translation>مدى الوثوق بتسجيل الدخول</translation>
    </message>
    <message>
        <source>Ways of the sign-in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>Issued to the app</source>
        <translation>صادر للتطبيق</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>ID of this token</source>
        <translation>معرّف هذا الرمز</translation>
    </message>
    <message>
        <source>ID of the session</source>
        <translation>معرّف الجلسة</translation>
    </message>
    <message>
        <source>Ties it to your sign-in</source>
        <translation>يربطه بتسجيل دخولك</translation>
    </message>
    <message>
        <source>Ties it to the access token</source>
        <translation>يربطه برمز الوصول</translation>
    </message>
    <message>
        <source>Ties it to the sign-in’s code</source>
        <translation>يربطه بكود تسجيل الدخول</translation>
    </message>
    <message>
        <source>Key that it is bound to</source>
        <translation>المفتاح الذي يرتبط به</translation>
    </message>
    <message>
        <source>Who acts for the user</source>
        <translation>من ينوب عن المستخدم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail was checked</source>
        <translation>جرى التحقق من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Phone number was checked</source>
        <translation>جرى التحقق من رقم الهاتف</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>صفحة الملف الشخصي</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>موقع الويب</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>وقت تغيير الملف الشخصي</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>User ID in the organisation</source>
        <translation>معرّف المستخدم في المؤسسة</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n عنصر آخر</numerusform>
            <numerusform>عنصر آخر</numerusform>
            <numerusform>عنصران آخران</numerusform>
            <numerusform>%n عناصر أخرى</numerusform>
            <numerusform>%n عنصرًا آخر</numerusform>
            <numerusform>%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment (how far away)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n مطالبة أخرى</numerusform>
            <numerusform>مطالبة أخرى</numerusform>
            <numerusform>مطالبتان أخريان</numerusform>
            <numerusform>%n مطالبات أخرى</numerusform>
            <numerusform>%n مطالبة أخرى</numerusform>
            <numerusform>%n مطالبة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{text} is called {name} now.</source>
        <translation>أصبح اسم {text} الآن {name}.</translation>
    </message>
    <message>
        <source>Another account is called {text}, so this one is {name}; lanyard rename gives it another name.</source>
        <translation>يوجد حساب آخر باسم {text}، لذا سُمّي هذا {name}؛ ويمكنك تغيير اسمه بالأمر lanyard rename.</translation>
    </message>
    <message>
        <source>{name} is the default account now.</source>
        <translation>أصبح {name} الحساب الافتراضي.</translation>
    </message>
    <message>
        <source>There is no default account any more.</source>
        <translation>لم يعد هناك حساب افتراضي.</translation>
    </message>
    <message>
        <source>there is no default account; set one with lanyard default NAME</source>
        <translation>لا يوجد حساب افتراضي؛ عيّنه بالأمر lanyard default NAME</translation>
    </message>
    <message>
        <source>say which account, or set the default one with lanyard default NAME</source>
        <translation>حدّد الحساب، أو عيّن الحساب الافتراضي بالأمر lanyard default NAME</translation>
    </message>
    <message>
        <source>there is no account yet; lanyard login adds one</source>
        <translation>لا يوجد حساب بعد؛ يمكنك إضافة حساب بالأمر lanyard login</translation>
    </message>
    <message>
        <source>give either NAME or --none</source>
        <translation>أعطِ إمّا NAME وإمّا ‎--none</translation>
    </message>
    <message>
        <source>say where it shall stand: one of --first, --last, --before and --after</source>
        <translation>حدّد موضعه: واحد من ‎--first و‎--last و‎--before و‎--after</translation>
    </message>
    <message>
        <source>say what to sign out of: either NAME or --all</source>
        <translation>حدّد ما تريد تسجيل الخروج منه: إمّا NAME وإمّا ‎--all</translation>
    </message>
    <message>
        <source>--browser waits for you at one provider’s page: use it with NAME, one account at a time</source>
        <translation>ينتظرك ‎--browser عند صفحة مزوّد واحد: استخدمه مع NAME، لحساب واحد في كل مرة</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} will be told when you’re back online and next use Lanyard.</source>
        <translation>سُجّل الخروج من {name} على هذا الحاسوب؛ وسيُبلَّغ {provider} حين يعود اتصالك وتستخدم Lanyard في المرة القادمة.</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told just now, and will be when you use Lanyard later.</source>
        <translation>سُجّل الخروج من {name} على هذا الحاسوب؛ وتعذّر إبلاغ {provider} الآن، وسيُبلَّغ حين تستخدم Lanyard لاحقًا.</translation>
    </message>
    <message>
        <source>Removed {name} from the list. Your {store} couldn’t be used, so what it holds of the account wasn’t erased; should it come back, Lanyard does that then.</source>
        <translation>أُزيل {name} من القائمة. تعذّر استخدام {store}، فلم يُمحَ المحفوظ هناك عن الحساب؛ وسيمحوه Lanyard إن عاد ذلك متاحًا.</translation>
    </message>
    <message>
        <source>{provider} couldn’t be told, either. Remove Lanyard’s access there to be sure.</source>
        <translation>وتعذّر إبلاغ {provider} أيضًا. أزِل إذن وصول Lanyard هناك لتطمئن.</translation>
    </message>
    <message>
        <source>{name} is still signed in: %1</source>
        <translation>ما زال {name} مسجّل الدخول: %1</translation>
    </message>
    <message>
        <source>Hand out access tokens to lanyard token, from memory, until Ctrl-C</source>
        <translation>تسليم رموز الوصول إلى lanyard token، من الذاكرة، حتى Ctrl-C</translation>
    </message>
    <message>
        <source>Have the agent forget its tokens, and ask for each program once more</source>
        <translation>جعل الوكيل ينسى رموزه، والسؤال مجددًا عن كل برنامج</translation>
    </message>
    <message>
        <source>there can be no agent here: XDG_RUNTIME_DIR, the folder of a login session, is not set; all commands work without one</source>
        <translation>لا يمكن تشغيل وكيل هنا: لم تُعيَّن قيمة XDG_RUNTIME_DIR، وهو مجلد جلسة الدخول؛ وتعمل كل الأوامر دون وكيل</translation>
    </message>
    <message>
        <source>%1 has to be a folder of your own that nobody else may use: chmod 700 it, or remove what is there, and start the agent again</source>
        <translation>يجب أن يكون %1 مجلدًا لك وحدك لا يستخدمه غيرك: نفّذ chmod 700 عليه، أو أزِل ما هو موجود هناك، ثم ابدأ الوكيل من جديد</translation>
    </message>
    <message>
        <source>the agent’s folder %1 cannot be used: %2</source>
        <translation>لا يمكن استخدام مجلد الوكيل %1: %2</translation>
    </message>
    <message>
        <source>an agent is running already; one is enough for all your programs</source>
        <translation>يوجد وكيل يعمل بالفعل؛ ويكفي وكيل واحد لكل برامجك</translation>
    </message>
    <message>
        <source>another program answers at %1 already: let that start the agent (systemctl --user start lanyard-agent), or end it</source>
        <translation>يجيب برنامج آخر على %1 بالفعل: دعه يبدأ الوكيل (systemctl --user start lanyard-agent)، أو أنهِه</translation>
    </message>
    <message>
        <source>something that is no socket of yours is in the agent’s place: move %1 away, and start the agent again</source>
        <translation>في مكان الوكيل شيء ليس مقبسًا لك: انقل %1 من هناك، ثم ابدأ الوكيل من جديد</translation>
    </message>
    <message>
        <source>the agent cannot listen at %1: %2</source>
        <translation>لا يستطيع الوكيل الاستماع على %1: %2</translation>
    </message>
    <message>
        <source>the socket that the agent was started with is not %1, where it is looked for</source>
        <translation>المقبس الذي بُدئ به الوكيل ليس %1 حيث يُبحث عنه</translation>
    </message>
    <message>
        <source>the agent hands out tokens of the accounts that are kept for you; leave out --config-dir and --vault memory</source>
        <translation>يسلّم الوكيل رموز الحسابات المحفوظة لك؛ احذف ‎--config-dir و‎--vault memory</translation>
    </message>
    <message>
        <source>The agent answers at %1 until Ctrl-C.</source>
        <translation>يجيب الوكيل على %1 حتى Ctrl-C.</translation>
    </message>
    <message>
        <source>Locked: the agent has forgotten its tokens, and you are asked for each program once more.</source>
        <translation>قُفل: نسي الوكيل رموزه، وستُسأل مجددًا عن كل برنامج.</translation>
    </message>
    <message>
        <source>Locked: you are asked for each program once more. No agent is running.</source>
        <translation>قُفل: ستُسأل مجددًا عن كل برنامج. ولا يعمل أي وكيل.</translation>
    </message>
    <message>
        <source>Tools get tokens without a question all the same, until lanyard settings ask-tools on.</source>
        <translation>ومع ذلك تحصل الأدوات على الرموز دون سؤال، حتى تنفّذ lanyard settings ask-tools on.</translation>
    </message>
    <message>
        <source>you are asked for each program once more, but the agent does not answer, and may still have tokens in memory; end it, and start it again</source>
        <translation>ستُسأل مجددًا عن كل برنامج، لكن الوكيل لا يجيب، وقد تكون في ذاكرته رموز بعد؛ أنهِه ثم ابدأه من جديد</translation>
    </message>
    <message>
        <source>Look at what signing in needs, and say what is wrong and what helps</source>
        <translation>فحص ما يحتاج إليه تسجيل الدخول، وذكر الخلل وما ينفع معه</translation>
    </message>
    <message>
        <source>An account’s name, or an issuer or e-mail address; left out, every account</source>
        <translation>اسم حساب، أو عنوان جهة إصدار أو بريد إلكتروني؛ وإن حُذف، فكل الحسابات</translation>
    </message>
    <message>
        <source>Open a page of Lanyard’s in your browser, and see whether it comes back</source>
        <translation>فتح صفحة من Lanyard في متصفحك، ومعرفة هل تعود</translation>
    </message>
    <message>
        <source>Have the provider renew the session, which replaces it</source>
        <translation>جعل المزوّد يجدّد الجلسة، ويحلّ الجديد محلّ القديم</translation>
    </message>
    <message>
        <source>Write all of it, without secrets, into this file, or for - to standard output, for whoever helps you</source>
        <translation>كتابة كل ذلك، دون أسرار، في هذا الملف، أو إلى الخرج القياسي مع -، لمن يساعدك</translation>
    </message>
    <message>
        <source>What sign-in providers do</source>
        <translation>ما يفعله مزوّدو تسجيل الدخول</translation>
    </message>
    <message>
        <source>Say what a provider does right and wrong for native sign-in, each with the section of the standard</source>
        <translation>ذكر ما يصيب فيه المزوّد وما يخطئ فيه لتسجيل دخول التطبيقات الأصلية، مع بند المعيار لكل أمر</translation>
    </message>
    <message>
        <source>The provider, by its issuer address or an e-mail address there</source>
        <translation>المزوّد، بعنوان جهة إصداره أو بعنوان بريد إلكتروني لديه</translation>
    </message>
    <message>
        <source>Try as well what only a sign-in shows: you sign in up to three times, and nothing of it is kept</source>
        <translation>تجربة ما لا يظهر إلا بتسجيل الدخول أيضًا: تسجّل الدخول حتى ثلاث مرات، ولا يُحفظ شيء من ذلك</translation>
    </message>
    <message>
        <source>The client id to sign in with; else Lanyard registers itself, where the provider lets it</source>
        <translation>معرّف العميل لتسجيل الدخول به؛ وإلا سجّل Lanyard نفسه حيث يسمح المزوّد</translation>
    </message>
    <message>
        <source>--report - and --json both want standard output; give the report a file, or leave one of them out</source>
        <translation>كلٌّ من ‎--report - و‎--json يريد الخرج القياسي؛ أعطِ التقرير ملفًا، أو احذف أحدهما</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your keychain.</source>
        <translation>يسجّل دخولك بمتصفحك أنت ويحفظ الجلسة في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a fault of Lanyard, 2 fix what the message names, 3 sign in again,
4 try again later, 5 the keychain needs you, 6 the answer couldn’t be trusted, 7 the sign-in
ended without a result.</source>
        <translation>أكواد الخروج: 0 تمّ، 1 عيب في Lanyard، 2 أصلح ما تذكره الرسالة، 3 سجّل الدخول مجددًا،
4 أعد المحاولة لاحقًا، 5 سلسلة المفاتيح تحتاج إليك، 6 تعذّر الوثوق بالإجابة، 7 انتهى تسجيل
الدخول دون نتيجة.</translation>
    </message>
    <message>
        <source>Sign in to an account</source>
        <translation>تسجيل الدخول إلى حساب</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>سرد الحسابات</translation>
    </message>
    <message>
        <source>Ask the provider who an account is</source>
        <translation>سؤال المزوّد عن صاحب الحساب</translation>
    </message>
    <message>
        <source>Print an access token that is still good, and nothing else</source>
        <translation>طباعة رمز وصول صالح، ولا شيء غيره</translation>
    </message>
    <message>
        <source>Print a proof for one request with the account’s access token, where that is bound to a key (DPoP); with --json the token as well</source>
        <translation>طباعة إثبات لطلب واحد برمز وصول الحساب، حيث يكون مرتبطًا بمفتاح (DPoP)؛ ومع ‎--json يُطبع الرمز أيضًا</translation>
    </message>
    <message>
        <source>The request’s HTTP method; else GET</source>
        <translation>طريقة HTTP للطلب؛ وإلا GET</translation>
    </message>
    <message>
        <source>The request’s address</source>
        <translation>عنوان الطلب</translation>
    </message>
    <message>
        <source>What the last answer from there had in its DPoP-Nonce header</source>
        <translation>ما كان في ترويسة DPoP-Nonce من آخر إجابة هناك</translation>
    </message>
    <message>
        <source>Sign out: tell the provider and erase what is kept here</source>
        <translation>تسجيل الخروج: إبلاغ المزوّد ومحو المحفوظ هنا</translation>
    </message>
    <message>
        <source>Show what an administrator of this computer has set, and locked</source>
        <translation>عرض ما عيّنه مسؤول هذا الحاسوب وما قفله</translation>
    </message>
    <message>
        <source>Then sign out in the browser, too, at the provider’s own page</source>
        <translation>ثم تسجيل الخروج في المتصفح أيضًا، عند صفحة المزوّد نفسه</translation>
    </message>
    <message>
        <source>Sign out of every account</source>
        <translation>تسجيل الخروج من كل الحسابات</translation>
    </message>
    <message>
        <source>Take the account off the list even where the keychain can’t be used; what that holds of it then stays there</source>
        <translation>شطب الحساب من القائمة وإن تعذّر استخدام سلسلة المفاتيح؛ ويبقى فيها حينئذ ما تحفظه عنه</translation>
    </message>
    <message>
        <source>Give an account another name</source>
        <translation>إعطاء الحساب اسمًا آخر</translation>
    </message>
    <message>
        <source>The new name: letters, digits, “-”, “_” and “.”</source>
        <translation>الاسم الجديد: حروف لاتينية وأرقام و«-» و«_» و«.»</translation>
    </message>
    <message>
        <source>Say which account is meant where none is named, or set it</source>
        <translation>عرض الحساب المقصود حيث لا يُسمّى حساب، أو تعيينه</translation>
    </message>
    <message>
        <source>From now on, none is</source>
        <translation>من الآن فصاعدًا، لا حساب افتراضي</translation>
    </message>
    <message>
        <source>Move an account in the list, and print the names in their order</source>
        <translation>نقل حساب ضمن القائمة، وطباعة الأسماء بترتيبها</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>إلى النهاية</translation>
    </message>
    <message>
        <source>Before this account</source>
        <translation>قبل هذا الحساب</translation>
    </message>
    <message>
        <source>After this account</source>
        <translation>بعد هذا الحساب</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it</source>
        <translation>اسم الحساب، أو بريده الإلكتروني إن كان لحساب واحد فقط</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it; left out, the default account, or the only one</source>
        <translation>اسم الحساب، أو بريده الإلكتروني إن كان لحساب واحد فقط؛ وإن حُذف، فالحساب الافتراضي أو الوحيد</translation>
    </message>
    <message>
        <source>A provider that is known here, by its id</source>
        <translation>مزوّد معروف هنا، بمعرّفه</translation>
    </message>
    <message>
        <source>Any OpenID Provider, by its issuer address or an e-mail address there</source>
        <translation>أي مزوّد OpenID، بعنوان جهة إصداره أو بعنوان بريد إلكتروني لديه</translation>
    </message>
    <message>
        <source>The client id that the provider gave for Lanyard; remembered once it has worked</source>
        <translation>معرّف العميل الذي أعطاه المزوّد لأجل Lanyard؛ يُتذكَّر بعد أن ينجح</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input; kept in the keychain</source>
        <translation>قراءة سرّ العميل من السطر الأول في الدخل القياسي؛ ويُحفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The organisation’s tenant, where the provider has one; remembered once it has worked</source>
        <translation>مستأجر المؤسسة (tenant)، حيث يكون للمزوّد ذلك؛ يُتذكَّر بعد أن ينجح</translation>
    </message>
    <message>
        <source>What to ask for, separated by spaces, in place of the usual</source>
        <translation>ما يُطلب، مفصولًا بمسافات، بدلًا من المعتاد</translation>
    </message>
    <message>
        <source>The loopback address registered at the provider, where a free port won’t do</source>
        <translation>عنوان الاسترجاع المحلي (loopback) المسجّل لدى المزوّد، حيث لا يصلح منفذ حر</translation>
    </message>
    <message>
        <source>What to call the account here; else the provider’s id</source>
        <translation>اسم الحساب هنا؛ وإلا فمعرّف المزوّد</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser</source>
        <translation>عدد ثواني انتظار المتصفح</translation>
    </message>
    <message>
        <source>Print the sign-in link and start no browser (with --json it goes to standard error)</source>
        <translation>طباعة رابط تسجيل الدخول دون بدء متصفح (مع ‎--json يذهب إلى خرج الخطأ القياسي)</translation>
    </message>
    <message>
        <source>Show an address and a code to finish with on another device, and start no browser</source>
        <translation>عرض عنوان وكود للإتمام على جهاز آخر، دون بدء متصفح</translation>
    </message>
    <message>
        <source>What the provider shall ask: login, consent, select_account or create, also several, separated by spaces; or none</source>
        <translation>ما يسأله المزوّد: login أو consent أو select_account أو create، أو عدّة منها مفصولة بمسافات؛ أو none</translation>
    </message>
    <message>
        <source>Who is to sign in, for the provider’s page to suggest</source>
        <translation>من سيسجّل الدخول، لتقترحه صفحة المزوّد</translation>
    </message>
    <message>
        <source>Sign in anew where the last time is longer ago than this many seconds; the answer is checked</source>
        <translation>تسجيل الدخول من جديد إن مضى على آخر مرة أكثر من هذا العدد من الثواني؛ ويُتحقق من الإجابة</translation>
    </message>
    <message>
        <source>How to sign in, by the provider’s names for it (acr), separated by spaces; the answer has to be one of them</source>
        <translation>طريقة تسجيل الدخول، بأسمائها لدى المزوّد (acr)، مفصولة بمسافات؛ ويجب أن تكون الإجابة إحداها</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again, and lanyard token then prints those for the first one</source>
        <translation>الواجهة البرمجية (API) التي تُطلب الرموز لها، بعنوانها؛ ويمكن تكراره، فيطبع lanyard token رموز أولاها</translation>
    </message>
    <message>
        <source>A token for this API alone, by its address; asked for each time and not kept</source>
        <translation>رمز لهذه الواجهة البرمجية (API) وحدها، بعنوانها؛ يُطلب كل مرة ولا يُحفظ</translation>
    </message>
    <message>
        <source>Sign in once more for a resource that wants it (RFC 9470), and print the new token; its WWW-Authenticate value is read from standard input</source>
        <translation>تسجيل الدخول مرة أخرى لمورد يريد ذلك (RFC 9470)، وطباعة الرمز الجديد؛ وتُقرأ قيمة WWW-Authenticate منه من الدخل القياسي</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser then</source>
        <translation>عدد ثواني انتظار المتصفح حينئذ</translation>
    </message>
    <message>
        <source>Then start no browser, and print the sign-in link on standard error</source>
        <translation>عدم بدء متصفح حينئذ، وطباعة رابط تسجيل الدخول في خرج الخطأ القياسي</translation>
    </message>
    <message>
        <source>Get a new token even where the old one is still good</source>
        <translation>الحصول على رمز جديد وإن كان القديم صالحًا بعد</translation>
    </message>
    <message>
        <source>Service accounts: tokens for a program instead of a person</source>
        <translation>حسابات الخدمة: رموز لبرنامج بدلًا من شخص</translation>
    </message>
    <message>
        <source>Add a service account by the client id and secret or key that a provider gave it; lanyard token then prints its tokens</source>
        <translation>إضافة حساب خدمة بمعرّف العميل والسرّ أو المفتاح الذي أعطاه المزوّد له؛ وبعدها يطبع lanyard token رموزه</translation>
    </message>
    <message>
        <source>The provider, by its issuer address</source>
        <translation>المزوّد، بعنوان جهة إصداره</translation>
    </message>
    <message>
        <source>The provider’s token endpoint, where it publishes nothing about itself</source>
        <translation>نقطة نهاية الرموز لدى المزوّد، حيث لا ينشر شيئًا عن نفسه</translation>
    </message>
    <message>
        <source>The service account’s client id</source>
        <translation>معرّف العميل لحساب الخدمة</translation>
    </message>
    <message>
        <source>How the secret is sent: as HTTP Basic, or in the body; without this, as the provider says, or as it takes it</source>
        <translation>طريقة إرسال السرّ: عبر HTTP Basic أو في متن الطلب؛ ودون هذا كما يذكر المزوّد، أو كما يقبله</translation>
    </message>
    <message>
        <source>Sign with this private key (PEM) instead of sending a secret; kept in the keychain, the file is not needed afterwards</source>
        <translation>التوقيع بهذا المفتاح الخاص (PEM) بدلًا من إرسال سرّ؛ يُحفظ في سلسلة المفاتيح، ولا حاجة إلى الملف بعد ذلك</translation>
    </message>
    <message>
        <source>The key’s id (kid), where the provider asks for one</source>
        <translation>معرّف المفتاح (kid)، حيث يطلبه المزوّد</translation>
    </message>
    <message>
        <source>What the tokens shall allow, separated by spaces</source>
        <translation>ما تسمح به الرموز، مفصولًا بمسافات</translation>
    </message>
    <message>
        <source>Which API the tokens are for, where the provider calls it audience</source>
        <translation>الواجهة البرمجية (API) التي تُطلب الرموز لها، حيث يسمّيها المزوّد audience</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again</source>
        <translation>الواجهة البرمجية (API) التي تُطلب الرموز لها، بعنوانها؛ ويمكن تكراره</translation>
    </message>
    <message>
        <source>Print JSON, failures too</source>
        <translation>طباعة JSON، وكذلك حالات الإخفاق</translation>
    </message>
    <message>
        <source>Where sign-ins are kept: in the system’s keychain, in a file with a passphrase, or in memory, where they end with this command and are listed nowhere</source>
        <translation>أين تُحفظ بيانات تسجيل الدخول: في سلسلة مفاتيح النظام، أو في ملف بعبارة مرور، أو في الذاكرة حيث تنتهي مع هذا الأمر ولا تظهر في أي قائمة</translation>
    </message>
    <message>
        <source>Read the file’s passphrase from the first line of this descriptor</source>
        <translation>قراءة عبارة مرور الملف من السطر الأول في واصف الملف هذا</translation>
    </message>
    <message>
        <source>Where sign-ins are kept</source>
        <translation>أين تُحفظ بيانات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Move all accounts to a file with a passphrase, or to the keyring</source>
        <translation>نقل كل الحسابات إلى ملف بعبارة مرور، أو إلى حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Where to; from then on they are looked for there</source>
        <translation>إلى أين؛ ومن حينها يُبحث عنها هناك</translation>
    </message>
    <message>
        <source>Keep accounts list, settings, providers and locks in this folder</source>
        <translation>حفظ قائمة الحسابات والإعدادات والمزوّدين والأقفال في هذا المجلد</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>طباعة هذه المساعدة</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>طباعة الإصدار</translation>
    </message>
    <message>
        <source>Continue in your browser: sign in to {provider} there. This command goes on by itself; the link works until {text}, Ctrl-C cancels.</source>
        <translation>تابع في متصفحك: سجّل الدخول إلى {provider} هناك. يتابع هذا الأمر من تلقاء نفسه؛ ويعمل الرابط حتى {text}، وللإلغاء اضغط Ctrl-C.</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>على هاتفك أو حاسوب آخر، افتح %1 وأدخل %2.</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>لا تتابع إلا إن كنت أنت من بدأ هذا.</translation>
    </message>
    <message>
        <source>This command goes on by itself; the code works until {text}, Ctrl-C cancels.</source>
        <translation>يتابع هذا الأمر من تلقاء نفسه؛ ويعمل الكود حتى {text}، وللإلغاء اضغط Ctrl-C.</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out with lanyard logout.</source>
        <translation>تبقى مسجّل الدخول حتى تسجّل الخروج بالأمر lanyard logout.</translation>
    </message>
    <message>
        <source>Open this link in a browser on this computer:</source>
        <translation>افتح هذا الرابط في متصفح على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Is the browser on another computer? Its last page won’t load there. Copy that page’s address, paste it here and press Enter:</source>
        <translation>هل المتصفح على حاسوب آخر؟ لن تُحمَّل صفحته الأخيرة هناك. انسخ عنوان تلك الصفحة والصقه هنا ثم اضغط Enter:</translation>
    </message>
    <message>
        <source>Not there yet? That link may have run out. This one is good for the same sign-in:</source>
        <translation>ألم تصل بعد؟ ربما انتهت صلاحية ذلك الرابط. هذا يصلح لتسجيل الدخول نفسه:</translation>
    </message>
    <message>
        <source>That isn’t the address of this sign-in’s last page. It begins with the redirect URI and ends in a code; still waiting.</source>
        <translation>ليس هذا عنوان آخر صفحة من تسجيل الدخول هذا. فهو يبدأ بعنوان إعادة التوجيه (redirect URI) وينتهي بكود؛ والانتظار مستمر.</translation>
    </message>
    <message>
        <source>The value of the resource’s WWW-Authenticate field:</source>
        <translation>قيمة حقل WWW-Authenticate من المورد:</translation>
    </message>
    <message>
        <source>The resource wants you to sign in for it once more ({text}).</source>
        <translation>يريد المورد أن تسجّل الدخول له مرة أخرى ({text}).</translation>
    </message>
    <message>
        <source>No browser could be started. Open this link in any browser on this computer:</source>
        <translation>تعذّر بدء متصفح. افتح هذا الرابط في أي متصفح على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Don’t see it? Open this link in any browser on this computer:</source>
        <translation>ألا تراه؟ افتح هذا الرابط في أي متصفح على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>The page shows an error? {provider} has to know the client id, and with it this redirect URI, to the letter: %1</source>
        <translation>هل تعرض الصفحة خطأ؟ يجب أن يعرف {provider} معرّف العميل، ومعه عنوان إعادة التوجيه هذا حرفًا بحرف: %1</translation>
    </message>
    <message>
        <source>A page answered that isn’t from this sign-in. It wasn’t used; still waiting.</source>
        <translation>أجابت صفحة ليست من تسجيل الدخول هذا. لم تُستخدم؛ والانتظار مستمر.</translation>
    </message>
    <message>
        <source>Careful: {provider} no longer offers what it did at your last sign-in: %1. If nobody there can say why, don’t go on, or sign out again.</source>
        <translation>انتبه: لم يعد {provider} يوفّر ما كان يوفّره في آخر تسجيل دخول لك: %1. إن لم يستطع أحد هناك ذكر السبب فلا تتابع، أو سجّل الخروج مجددًا.</translation>
    </message>
    <message>
        <source>Signed in to {provider} as {who}; the account is called {name}.</source>
        <translation>سُجّل الدخول إلى {provider} باسم {who}؛ واسم الحساب هنا {name}.</translation>
    </message>
    <message>
        <source>You were already signed in to {provider} as {who}; {name} was updated.</source>
        <translation>كنت مسجّل الدخول إلى {provider} باسم {who} بالفعل؛ وقد حُدّث {name}.</translation>
    </message>
    <message>
        <source>{provider} didn’t grant everything that was asked for; missing: {text}.</source>
        <translation>لم يمنح {provider} كل ما طُلب؛ الناقص: {text}.</translation>
    </message>
    <message>
        <source>Nothing is kept: with --vault memory the sign-in ends with this command.</source>
        <translation>لا يُحفظ شيء: مع ‎--vault memory ينتهي تسجيل الدخول بانتهاء هذا الأمر.</translation>
    </message>
    <message>
        <source>What you said about {provider} couldn’t be remembered for the next sign-in: %1</source>
        <translation>تعذّر تذكّر ما ذكرته عن {provider} لتسجيل الدخول القادم: %1</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client there, or ask your IT team for its client id</source>
        <translation>يجب أن يعرف {provider} تطبيق Lanyard: سجّل هناك عميلًا أصليًا (لسطح المكتب)، أو اطلب من فريق تقنية المعلومات لديك معرّف العميل</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client at %1</source>
        <translation>يجب أن يعرف {provider} تطبيق Lanyard: سجّل عميلًا أصليًا (لسطح المكتب) عند %1</translation>
    </message>
    <message>
        <source>Its redirect URI, to the letter: %1</source>
        <translation>عنوان إعادة التوجيه (redirect URI) له، حرفًا بحرف: %1</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; give it once more (an empty secret is the one that is kept), or another one.</source>
        <translation>رفض {provider} معرّف العميل «{text}» في آخر تسجيل دخول؛ أدخله مرة أخرى (السرّ الفارغ يعني السرّ المحفوظ)، أو أدخل غيره.</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; pass it once more with --client-id, or another one</source>
        <translation>رفض {provider} معرّف العميل «{text}» في آخر تسجيل دخول؛ مرّره مرة أخرى باستخدام ‎--client-id، أو مرّر غيره</translation>
    </message>
    <message>
        <source>--client-id is missing</source>
        <translation>الخيار ‎--client-id ناقص</translation>
    </message>
    <message>
        <source>its redirect URI, to the letter: %1</source>
        <translation>وعنوان إعادة التوجيه (redirect URI) له، حرفًا بحرف: %1</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs your organisation’s id there</source>
        <translation>الخيار ‎--tenant ناقص: يحتاج {provider} إلى معرّف مؤسستك لديه</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs %1</source>
        <translation>الخيار ‎--tenant ناقص: يحتاج {provider} إلى %1</translation>
    </message>
    <message>
        <source>{provider} has no tenants; leave --tenant out</source>
        <translation>ليس لدى {provider} مستأجرون؛ احذف ‎--tenant</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>معرّف العميل:</translation>
    </message>
    <message>
        <source>Client secret (not shown; empty where there is none):</source>
        <translation>سرّ العميل (لا يُعرض؛ واتركه فارغًا إن لم يوجد):</translation>
    </message>
    <message>
        <source>Client secret (not shown):</source>
        <translation>سرّ العميل (لا يُعرض):</translation>
    </message>
    <message>
        <source>{provider} needs your organisation’s id there:</source>
        <translation>يحتاج {provider} إلى معرّف مؤسستك لديه:</translation>
    </message>
    <message>
        <source>{provider} needs %1:</source>
        <translation>يحتاج {provider} إلى %1:</translation>
    </message>
    <message>
        <source>Signed out of {name}; {provider} ended the sign-in, too.</source>
        <translation>سُجّل الخروج من {name}؛ وأنهى {provider} تسجيل الدخول أيضًا.</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told. Remove Lanyard’s access there to be sure.</source>
        <translation>سُجّل الخروج من {name} على هذا الحاسوب؛ وتعذّر إبلاغ {provider}. أزِل إذن وصول Lanyard هناك لتطمئن.</translation>
    </message>
    <message>
        <source>To sign out of {provider} there, open this link in the browser that you signed in with:</source>
        <translation>لتسجيل الخروج من {provider} هناك، افتح هذا الرابط في المتصفح الذي سجّلت الدخول به:</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} can’t be told from here. Remove Lanyard’s access there to be sure.</source>
        <translation>سُجّل الخروج من {name} على هذا الحاسوب؛ ولا يمكن إبلاغ {provider} من هنا. أزِل إذن وصول Lanyard هناك لتطمئن.</translation>
    </message>
    <message>
        <source>{provider} signs you out in your browser, too, and may ask there; Ctrl-C stops waiting for it.</source>
        <translation>يسجّل {provider} خروجك في متصفحك أيضًا، وقد يسأل هناك؛ ولإيقاف الانتظار اضغط Ctrl-C.</translation>
    </message>
    <message>
        <source>Signed out of {provider} in the browser, too.</source>
        <translation>سُجّل الخروج من {provider} في المتصفح أيضًا.</translation>
    </message>
    <message>
        <source>{provider}’s sign-out page is open in your browser; it says the rest.</source>
        <translation>صفحة تسجيل الخروج لدى {provider} مفتوحة في متصفحك؛ وهي تذكر الباقي.</translation>
    </message>
    <message>
        <source>{provider} has no sign-out page; sign out in the browser there.</source>
        <translation>ليست لدى {provider} صفحة تسجيل خروج؛ سجّل الخروج في المتصفح هناك.</translation>
    </message>
    <message>
        <source>Whether {provider} signed you out in the browser isn’t known; look there.</source>
        <translation>لا يُعرف هل سجّل {provider} خروجك في المتصفح؛ تحقّق هناك.</translation>
    </message>
    <message>
        <source>Waiting for the sign-out to be finished; Ctrl-C again stops at once.</source>
        <translation>في انتظار اكتمال تسجيل الخروج؛ للإيقاف فورًا اضغط Ctrl-C مرة أخرى.</translation>
    </message>
    <message>
        <source>Added the service account {who} at {provider}; it is called {name}.</source>
        <translation>أُضيف حساب الخدمة {who} لدى {provider}؛ واسمه {name}.</translation>
    </message>
    <message>
        <source>The service account {who} at {provider} was here already; {name} was updated.</source>
        <translation>حساب الخدمة {who} لدى {provider} موجود هنا من قبل؛ وقد حُدّث {name}.</translation>
    </message>
    <message>
        <source>{provider} can’t be asked who you are; this is what its last ID token said.</source>
        <translation>لا يمكن سؤال {provider} عن هويتك؛ هذا ما ذكره آخر رمز هوية منه.</translation>
    </message>
    <message>
        <source>This token is bound to a key: send it as “Authorization: DPoP”, with a proof from lanyard dpop-proof {name} (--json says so without this note).</source>
        <translation>هذا الرمز مرتبط بمفتاح: أرسله في صورة «Authorization: DPoP» مع إثبات من lanyard dpop-proof {name} (يذكر ‎--json ذلك دون هذه الملاحظة).</translation>
    </message>
    <message>
        <source>Waiting for the provider’s answer, so that the session isn’t lost; Ctrl-C again stops at once.</source>
        <translation>في انتظار إجابة المزوّد حتى لا تضيع الجلسة؛ للإيقاف فورًا اضغط Ctrl-C مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no account yet; lanyard login adds one.</source>
        <translation>لا يوجد حساب بعد؛ يمكنك إضافة حساب بالأمر lanyard login.</translation>
    </message>
    <message>
        <source>With --vault memory there is never an account to list: a sign-in ends with its command.</source>
        <translation>مع ‎--vault memory لا يوجد أبدًا حساب يُسرد: ينتهي تسجيل الدخول بانتهاء أمره.</translation>
    </message>
    <message>
        <source>No administrator of this computer has set anything for Lanyard.</source>
        <translation>لم يعيّن أي مسؤول عن هذا الحاسوب شيئًا لأجل Lanyard.</translation>
    </message>
    <message>
        <source>The list of accounts couldn’t be read and was set aside as %1; sign in again to the accounts you miss.</source>
        <translation>تعذّرت قراءة قائمة الحسابات فنُحّيت باسم %1؛ سجّل الدخول مجددًا إلى الحسابات التي تفتقدها.</translation>
    </message>
    <message>
        <source>The settings couldn’t be read and were set aside as %1; you are asked again for what they held, such as client ids.</source>
        <translation>تعذّرت قراءة الإعدادات فنُحّيت باسم %1؛ وستُسأل من جديد عمّا كانت تحويه، مثل معرّفات العملاء.</translation>
    </message>
    <message>
        <source>the output couldn’t be written (%1)</source>
        <translation>تعذّرت كتابة الخرج (%1)</translation>
    </message>
    <message>
        <source>%1; see %2 --help</source>
        <translation>%1؛ انظر %2 --help</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>ينقص أمر</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>القيمة فارغة</translation>
    </message>
    <message>
        <source>say where to sign in: either --provider or --issuer</source>
        <translation>حدّد مكان تسجيل الدخول: إمّا ‎--provider وإمّا ‎--issuer</translation>
    </message>
    <message>
        <source>choose a provider: give either --issuer or --token-endpoint</source>
        <translation>اختر مزوّدًا: أعطِ إمّا ‎--issuer وإمّا ‎--token-endpoint</translation>
    </message>
    <message>
        <source>a service account proves itself: give either --client-secret-stdin or --private-key</source>
        <translation>على حساب الخدمة أن يثبت هويته: أعطِ إمّا ‎--client-secret-stdin وإمّا ‎--private-key</translation>
    </message>
    <message>
        <source>--auth-method says how a secret is sent: it goes with --client-secret-stdin</source>
        <translation>يحدّد ‎--auth-method طريقة إرسال السرّ: وهو يلازم ‎--client-secret-stdin</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>the private key {text} couldn’t be read</source>
        <translation>تعذّرت قراءة المفتاح الخاص {text}</translation>
    </message>
    <message>
        <source>no provider “{text}” is known here; known are:</source>
        <translation>لا يوجد هنا مزوّد معروف باسم «{text}»؛ المعروف هو:</translation>
    </message>
    <message>
        <source>“{text}” isn’t a plain name; use letters, digits, “-”, “_” and “.”</source>
        <translation>ليس «{text}» اسمًا بسيطًا؛ استخدم حروفًا لاتينية وأرقامًا و«-» و«_» و«.»</translation>
    </message>
    <message>
        <source>“{text}” isn’t a client id; copy it again from the provider</source>
        <translation>ليس «{text}» معرّف عميل؛ انسخه مرة أخرى من المزوّد</translation>
    </message>
    <message>
        <source>“{text}” isn’t a scope</source>
        <translation>ليس «{text}» نطاقًا (scope)</translation>
    </message>
    <message>
        <source>“{text}” can’t be a redirect URI; it has to be like http://127.0.0.1:8400/callback, in lower case up to the path and without needless %-escapes</source>
        <translation>لا يصلح «{text}» عنوانًا لإعادة التوجيه (redirect URI)؛ يجب أن يكون مثل http://127.0.0.1:8400/callback، بحروف صغيرة حتى المسار ودون تهريب بعلامة % بلا حاجة</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input held no secret</source>
        <translation>أُعطي ‎--client-secret-stdin ولم يكن في الدخل القياسي أي سرّ</translation>
    </message>
    <message>
        <source>--challenge-stdin was given, and standard input held no challenge; it wants the value of the resource’s WWW-Authenticate field</source>
        <translation>أُعطي ‎--challenge-stdin ولم يكن في الدخل القياسي أي تحدٍّ؛ يُراد قيمة حقل WWW-Authenticate من المورد</translation>
    </message>
    <message>
        <source>the challenge on standard input can’t be read (%1)</source>
        <translation>تعذّرت قراءة التحدّي في الدخل القياسي (%1)</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in</source>
        <translation>التحدّي في الدخل القياسي لا يطلب تسجيل دخول آخر</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in, but says “{text}”; --force-refresh gets another token</source>
        <translation>التحدّي في الدخل القياسي لا يطلب تسجيل دخول آخر، بل يقول «{text}»؛ يجلب ‎--force-refresh رمزًا آخر</translation>
    </message>
    <message>
        <source>It hides which file it runs; its name is its own word.</source>
        <translation>يخفي أي ملف يشغّله؛ واسمه هو ما يقوله عن نفسه.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>البرنامج: %1</translation>
    </message>
    <message>
        <source>Program: %1 (another file is there now, or none)</source>
        <translation>البرنامج: %1 (يوجد هناك الآن ملف آخر، أو لا ملف)</translation>
    </message>
    <message>
        <source>List which programs get tokens without a question, or change that</source>
        <translation>سرد البرامج التي تحصل على رموز دون سؤال، أو تغيير ذلك</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>سردها</translation>
    </message>
    <message>
        <source>Let a program have an account’s tokens without a question</source>
        <translation>السماح لبرنامج برموز حساب دون سؤال</translation>
    </message>
    <message>
        <source>Ask again before a program gets a token</source>
        <translation>السؤال مجددًا قبل أن يحصل برنامج على رمز</translation>
    </message>
    <message>
        <source>The program’s file, or its name in $PATH; of a script, its interpreter</source>
        <translation>ملف البرنامج، أو اسمه في ‎$PATH؛ وللنص البرمجي مفسّره</translation>
    </message>
    <message>
        <source>For how many hours; else until it is revoked</source>
        <translation>عدد الساعات؛ وإلا فحتى يُسحب</translation>
    </message>
    <message>
        <source>Only tokens for this API (lanyard token --resource)</source>
        <translation>رموز هذه الواجهة البرمجية (API) فقط (lanyard token --resource)</translation>
    </message>
    <message>
        <source>A number from the list, or a program, for all that it was granted</source>
        <translation>رقم من القائمة، أو برنامج لكل ما مُنح له</translation>
    </message>
    <message>
        <source>Show which programs got or asked for tokens, the latest last</source>
        <translation>عرض البرامج التي حصلت على رموز أو طلبتها، والأحدث في الآخر</translation>
    </message>
    <message>
        <source>Of this account only</source>
        <translation>لهذا الحساب فقط</translation>
    </message>
    <message>
        <source>Whether you are asked before a tool gets a token</source>
        <translation>هل تُسأل قبل أن تحصل أداة على رمز</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on أو off</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>برنامج بلا اسم</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}</source>
        <translation>يريد {tool} رمزًا لحساب {name}</translation>
    </message>
    <message>
        <source>Terminal: %1</source>
        <translation>الطرفية: %1</translation>
    </message>
    <message>
        <source>For this API alone: %1</source>
        <translation>لهذه الواجهة البرمجية (API) وحدها: %1</translation>
    </message>
    <message>
        <source>It can then: %1</source>
        <translation>يمكنه حينئذ: %1</translation>
    </message>
    <message>
        <source>This tells your programs apart. One that means harm can pretend to be another.</source>
        <translation>يميّز هذا بين برامجك. أمّا البرنامج المؤذي فيستطيع أن ينتحل صفة غيره.</translation>
    </message>
    <message>
        <source>Don’t allow (n), allow once (once), or always allow (always)?</source>
        <translation>عدم السماح (n) أم السماح مرة واحدة (once) أم السماح دائمًا (always)؟</translation>
    </message>
    <message>
        <source>Don’t allow (n), or allow once (once)?</source>
        <translation>عدم السماح (n) أم السماح مرة واحدة (once)؟</translation>
    </message>
    <message>
        <source>{tool} was not allowed a token for {name}</source>
        <translation>لم يُمنح {tool} رمزًا لحساب {name}</translation>
    </message>
    <message>
        <source>No program gets tokens without a question on your word.</source>
        <translation>لا يحصل أي برنامج على رموز دون سؤال بإذن منك.</translation>
    </message>
    <message>
        <source>The list of grants couldn’t be read and was set aside as %1; you are asked again.</source>
        <translation>تعذّرت قراءة قائمة الأذونات الممنوحة فنُحّيت باسم %1؛ وستُسأل من جديد.</translation>
    </message>
    <message>
        <source>%1 gets tokens of {name} without a question now.</source>
        <translation>يحصل %1 الآن على رموز {name} دون سؤال.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>يُسأل عنه</translation>
    </message>
    <message>
        <source>So does every program of yours, until lanyard settings ask-tools on.</source>
        <translation>وكذلك كل برامجك، حتى تنفّذ lanyard settings ask-tools on.</translation>
    </message>
    <message>
        <source>You are asked again before %1 gets a token of {name}.</source>
        <translation>ستُسأل مجددًا قبل أن يحصل %1 على رمز من {name}.</translation>
    </message>
    <message>
        <source>“{text}” is no program that can be run; give its file, or its name in $PATH</source>
        <translation>ليس «{text}» برنامجًا يمكن تشغيله؛ أعطِ ملفه، أو اسمه في ‎$PATH</translation>
    </message>
    <message>
        <source>nothing is granted to “{text}”; lanyard grants shows what is</source>
        <translation>لم يُمنح شيء إلى «{text}»؛ يعرض lanyard grants الممنوح</translation>
    </message>
    <message>
        <source>No tool has asked for a token yet.</source>
        <translation>لم تطلب أي أداة رمزًا بعد.</translation>
    </message>
    <message>
        <source>You are asked before a tool gets a token, from now on.</source>
        <translation>ستُسأل قبل أن تحصل أداة على رمز، من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Tools get tokens without a question from now on; lanyard journal shows which did.</source>
        <translation>تحصل الأدوات على رموز دون سؤال من الآن فصاعدًا؛ ويعرض lanyard journal أيّها حصل عليها.</translation>
    </message>
    <message>
        <source>You sign in once, with your own browser, to any OAuth 2.0 or OpenID Connect provider. The refresh token goes into your keyring and nowhere else; from then on tools get fresh access tokens from lanyard, and never see it.</source>
        <translation>تسجّل الدخول مرة واحدة، بمتصفحك أنت، إلى أي مزوّد OAuth 2.0 أو OpenID Connect. يذهب رمز التحديث إلى حلقة مفاتيحك لا إلى غيرها؛ ومن حينها تحصل الأدوات على رموز وصول جديدة من lanyard، ولا ترى رمز التحديث أبدًا.</translation>
    </message>
    <message>
        <source>Results go to standard output, and words for a person to standard error; with --json, one JSON document to standard output, failures too. Accounts are called by their names. lanyard list shows them.</source>
        <translation>تذهب النتائج إلى الخرج القياسي، والكلمات الموجّهة إلى الأشخاص إلى خرج الخطأ القياسي؛ ومع ‎--json يذهب مستند JSON واحد إلى الخرج القياسي، وكذلك حالات الإخفاق. وتُستدعى الحسابات بأسمائها، ويعرضها lanyard list.</translation>
    </message>
    <message>
        <source>Signs in at a provider that is known here.</source>
        <translation>يسجّل الدخول لدى مزوّد معروف هنا.</translation>
    </message>
    <message>
        <source>Signs in at any OpenID Provider.</source>
        <translation>يسجّل الدخول لدى أي مزوّد OpenID.</translation>
    </message>
    <message>
        <source>Sends a request with a token that is in no argument, which others could see.</source>
        <translation>يرسل طلبًا برمز لا يظهر في أي معامل يمكن لغيرك رؤيته.</translation>
    </message>
    <message>
        <source>A token that is kept is printed as long as it is good; else the provider is asked for another one, and however many programs want one, it is asked once. Where an agent runs, lanyard-agent(1), it comes from its memory.</source>
        <translation>يُطبع الرمز المحفوظ ما دام صالحًا؛ وإلا طُلب رمز آخر من المزوّد، ومهما كثرت البرامج التي تريده فإنه يُطلب مرة واحدة. وحيث يعمل وكيل، lanyard-agent(1)، يأتي الرمز من ذاكرته.</translation>
    </message>
    <message>
        <source>In a script: without a token there is nothing to go on with.</source>
        <translation>في نص برمجي: دون رمز لا يوجد ما يُتابَع به.</translation>
    </message>
    <message>
        <source>Your browser opens, you sign in at the provider’s own page, and come back. Over ssh, --device finishes on another device, and --print-url leaves the browser to you.</source>
        <translation>يُفتح متصفحك، فتسجّل الدخول في صفحة المزوّد نفسه ثم تعود. وعبر ssh يتمّ ‎--device ذلك على جهاز آخر، ويترك ‎--print-url المتصفح لك.</translation>
    </message>
    <message>
        <source>Finds the provider by an e-mail address, where its host answers WebFinger.</source>
        <translation>يجد المزوّد بعنوان بريد إلكتروني، حيث يجيب مضيفه على WebFinger.</translation>
    </message>
    <message>
        <source>Where the provider cannot be told now, it is told later; the account is gone here at once.</source>
        <translation>حيث يتعذّر إبلاغ المزوّد الآن يُبلَّغ لاحقًا؛ ويزول الحساب من هنا فورًا.</translation>
    </message>
    <message>
        <source>Each line says the name, the state (signed_in, sign_in_required, service, or vault_locked, vault_missing and vault_not_answering), who it is, the provider, and which one is the default. Nothing is unlocked for it.</source>
        <translation>يذكر كل سطر الاسم، والحالة (signed_in أو sign_in_required أو service، أو vault_locked وvault_missing وvault_not_answering)، وصاحب الحساب، والمزوّد، وأيّها الافتراضي. ولا يُفتح قفل شيء لأجل ذلك.</translation>
    </message>
    <message>
        <source>The command takes the place of lanyard: signals, streams and exit code are its own. Before that, exit codes are those of lanyard(1); 127 is a command that is not there, and 126 one that cannot be run. The token is in its environment, where what it starts can read it.</source>
        <translation>يحلّ الأمر محلّ lanyard: فله إشاراته ومجاريه وكود خروجه. وقبل ذلك تكون أكواد الخروج هي أكواد lanyard(1)؛ و127 لأمر غير موجود، و126 لأمر لا يمكن تشغيله. والرمز في بيئته، حيث يستطيع ما يبدؤه قراءته.</translation>
    </message>
    <message>
        <source>Runs deploy --all with the token in API_TOKEN.</source>
        <translation>يشغّل deploy --all والرمز في API_TOKEN.</translation>
    </message>
    <message>
        <source>git runs this by the name git-credential-lanyard, where lanyard is the helper of a server in its configuration, gitcredentials(7). It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>يشغّل git هذا باسم git-credential-lanyard، حيث يكون lanyard مساعد خادم ما في إعداداته، gitcredentials(7). يجيب عن الخوادم التي سمّاها lanyard-site-add(1)، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Has git ask lanyard for this server.</source>
        <translation>يجعل git يسأل lanyard لأجل هذا الخادم.</translation>
    </message>
    <message>
        <source>docker, podman and skopeo run this by the name docker-credential-lanyard, where credHelpers in their config.json has lanyard for a registry. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>تشغّل docker وpodman وskopeo هذا باسم docker-credential-lanyard، حيث يكون في credHelpers ضمن ملف config.json القيمة lanyard لسجلّ ما. يجيب عن الخوادم التي سمّاها lanyard-site-add(1)، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>For exec in a kubeconfig, with client.authentication.k8s.io/v1 and provideClusterInfo: true. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>للقسم exec في kubeconfig، مع client.authentication.k8s.io/v1 وprovideClusterInfo: true. يجيب عن الخوادم التي سمّاها lanyard-site-add(1)، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>There is one agent for a person. Start it in a terminal, or have systemd start it when it is first asked; nothing is enabled by itself.</source>
        <translation>لكل شخص وكيل واحد. ابدأه في طرفية، أو دع systemd يبدؤه حين يُطلب لأول مرة؛ فلا شيء يُفعَّل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Has systemd start it when a token is first asked for.</source>
        <translation>يجعل systemd يبدؤه حين يُطلب رمز لأول مرة.</translation>
    </message>
    <message>
        <source>A package puts these scripts where the shells look for them; then there is nothing to do. A script asks lanyard what can come next; for the names of accounts the list of them is read, and nothing is unlocked. It calls this command with -- and the words of the line.</source>
        <translation>تضع الحزمة هذه النصوص البرمجية حيث تبحث عنها الأصداف؛ ولا يبقى حينئذ ما يُفعل. يسأل النص البرمجي lanyard عمّا يمكن أن يلي؛ ولأجل أسماء الحسابات تُقرأ قائمتها، ولا يُفتح قفل شيء. وهو يستدعي هذا الأمر مع -- وكلمات السطر.</translation>
    </message>
    <message>
        <source>In ~/.bashrc; or, in ~/.zshrc behind compinit, the same with zsh.</source>
        <translation>في ‎~/.bashrc؛ أو في ‎~/.zshrc بعد compinit، الأمر نفسه مع zsh.</translation>
    </message>
    <message>
        <source>Once, for fish.</source>
        <translation>مرة واحدة، من أجل fish.</translation>
    </message>
    <message>
        <source>The browser to open, in place of the system’s.</source>
        <translation>المتصفح الذي يُفتح، بدلًا من متصفح النظام.</translation>
    </message>
    <message>
        <source>Where the files below are, in place of ~/.config, ~/.local/share and ~/.local/state.</source>
        <translation>مكان الملفات المذكورة أدناه، بدلًا من ‎~/.config و‎~/.local/share و‎~/.local/state.</translation>
    </message>
    <message>
        <source>Where the agent’s socket is. Without it there is no agent.</source>
        <translation>مكان مقبس الوكيل. ودونه لا يوجد وكيل.</translation>
    </message>
    <message>
        <source>The way to providers, where the system’s settings name no proxy. This computer is never reached through one.</source>
        <translation>الطريق إلى المزوّدين، حيث لا تسمّي إعدادات النظام وسيطًا. ولا يُوصل إلى هذا الحاسوب عبر وسيط أبدًا.</translation>
    </message>
    <message>
        <source>One more file with certificate authorities to trust, besides the system’s.</source>
        <translation>ملف آخر فيه سلطات شهادات يُوثق بها، إضافة إلى سلطات النظام.</translation>
    </message>
    <message>
        <source>Where it is set, no QR code is drawn.</source>
        <translation>حيث يُعيَّن، لا يُرسم رمز QR.</translation>
    </message>
    <message>
        <source>The list of accounts, without secrets.</source>
        <translation>قائمة الحسابات، دون أسرار.</translation>
    </message>
    <message>
        <source>Sign-ins that are kept in a file with a passphrase.</source>
        <translation>بيانات تسجيل الدخول المحفوظة في ملف بعبارة مرور.</translation>
    </message>
    <message>
        <source>Providers of your own.</source>
        <translation>مزوّدون خاصون بك.</translation>
    </message>
    <message>
        <source>Certificate authorities of your company.</source>
        <translation>سلطات شهادات شركتك.</translation>
    </message>
    <message>
        <source>Which program got a token, and when; lanyard-journal(1).</source>
        <translation>أي برنامج حصل على رمز، ومتى؛ lanyard-journal(1).</translation>
    </message>
    <message>
        <source>What an administrator of this computer has set, for everybody.</source>
        <translation>ما عيّنه مسؤول هذا الحاسوب للجميع.</translation>
    </message>
    <message>
        <source>By default %1.</source>
        <translation>القيمة الافتراضية: %1.</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>لا يُستخدم إلا مع %1.</translation>
    </message>
    <message>
        <source>Not together with %1.</source>
        <translation>لا يُستخدم مع %1.</translation>
    </message>
    <message>
        <source>Pass requests of your programs on to one server, each with a fresh access token, until Ctrl-C</source>
        <translation>تمرير طلبات برامجك إلى خادم واحد، مع رمز وصول جديد لكل طلب، حتى Ctrl-C</translation>
    </message>
    <message>
        <source>The server: https:// and its host, with the port where it has one of its own</source>
        <translation>الخادم: https://‎ ومضيفه، مع المنفذ إن كان له منفذ خاص</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; else on any that is free</source>
        <translation>الاستماع على هذا المنفذ من 127.0.0.1؛ وإلا فعلى أي منفذ حر</translation>
    </message>
    <message>
        <source>Listen on a Unix socket at this path instead, which nobody but you may use</source>
        <translation>الاستماع بدلًا من ذلك على مقبس Unix في هذا المسار، لا يستخدمه غيرك</translation>
    </message>
    <message>
        <source>Tokens for this API alone, by its address; each is kept in memory until it runs out</source>
        <translation>رموز لهذه الواجهة البرمجية (API) وحدها، بعنوانها؛ ويُحفظ كل رمز في الذاكرة حتى تنتهي مدته</translation>
    </message>
    <message>
        <source>--to names no server for tokens: {reason}</source>
        <translation>لا تحدّد ‎--to خادمًا للرموز: {reason}</translation>
    </message>
    <message>
        <source>--to names a server alone, like https://api.example.com: paths stay what your programs ask for</source>
        <translation>تحدّد ‎--to خادمًا فقط، مثل https://api.example.com: وتبقى المسارات كما تطلبها برامجك</translation>
    </message>
    <message>
        <source>--to is the address of this very proxy: name another port</source>
        <translation>قيمة ‎--to هي عنوان هذا الوسيط نفسه: حدّد منفذًا آخر</translation>
    </message>
    <message>
        <source>the proxy cannot listen on port %1 of 127.0.0.1: %2</source>
        <translation>لا يستطيع الوسيط الاستماع على المنفذ %1 من 127.0.0.1: %2</translation>
    </message>
    <message>
        <source>this system does not tell whose a connection to a port is, so that anybody on it could use your token: use --socket PATH</source>
        <translation>لا يبيّن هذا النظام لمن يعود الاتصال بالمنفذ، فيستطيع أي مستخدم عليه استعمال رمزك: استخدم ‎--socket PATH</translation>
    </message>
    <message>
        <source>something that is no socket of yours is at %1: move it away, or name another path</source>
        <translation>في %1 شيء ليس مقبسًا لك: انقله من هناك، أو حدّد مسارًا آخر</translation>
    </message>
    <message>
        <source>another program answers at %1 already: end it, or name another path</source>
        <translation>يجيب برنامج آخر على %1 بالفعل: أنهِه، أو حدّد مسارًا آخر</translation>
    </message>
    <message>
        <source>the proxy cannot listen at %1: %2</source>
        <translation>لا يستطيع الوسيط الاستماع على %1: %2</translation>
    </message>
    <message>
        <source>What your programs ask there goes to {site}, with a token of {name}, until Ctrl-C.</source>
        <translation>ما تطلبه برامجك هناك يذهب إلى {site}، مع رمز من {name}، حتى Ctrl-C.</translation>
    </message>
    <message>
        <source>this is no request that can be passed on: ask for a path, with one Host and one length (this is no proxy for other servers)</source>
        <translation>ليس هذا طلبًا يمكن تمريره: اطلب مسارًا، مع Host واحد وطول واحد (وليس هذا وسيطًا لخوادم أخرى)</translation>
    </message>
    <message>
        <source>the request was for another server: ask at {site}</source>
        <translation>كان الطلب لخادم آخر: اطلب عند {site}</translation>
    </message>
    <message>
        <source>a browser asked, maybe for a web page: this is for programs alone</source>
        <translation>جاء الطلب من متصفح، ربما لأجل صفحة ويب: هذا للبرامج وحدها</translation>
    </message>
    <message>
        <source>TRACE and CONNECT are not passed on: the token would get out</source>
        <translation>لا يُمرَّر TRACE ولا CONNECT: فقد يتسرّب الرمز</translation>
    </message>
    <message>
        <source>nothing can be expected but 100-continue</source>
        <translation>لا يُتوقَّع غير 100-continue</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>تعذّر الوصول إلى %1: %2</translation>
    </message>
    <message>
        <source>{site} answered with something that is no HTTP answer</source>
        <translation>أجاب {site} بما ليس إجابة HTTP</translation>
    </message>
    <message>
        <source>{site} closed the connection without an answer</source>
        <translation>أغلق {site} الاتصال دون إجابة</translation>
    </message>
    <message>
        <source>somebody else on this computer was turned away</source>
        <translation>رُفض طلب مستخدم آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Print the script that makes a shell complete lanyard’s commands, options and account names</source>
        <translation>طباعة النص البرمجي الذي يجعل الصدفة تُكمل أوامر lanyard وخياراته وأسماء الحسابات</translation>
    </message>
    <message>
        <source>Which shell it is for</source>
        <translation>الصدفة المقصودة</translation>
    </message>
    <message>
        <source>Write the pages of the manual</source>
        <translation>كتابة صفحات الدليل</translation>
    </message>
    <message>
        <source>The folder they go into, which has to be there</source>
        <translation>المجلد الذي توضع فيه، ويجب أن يكون موجودًا</translation>
    </message>
    <message>
        <source>the page {text} cannot be written</source>
        <translation>لا يمكن كتابة الصفحة {text}</translation>
    </message>
    <message>
        <source>Have git, docker or kubectl ask Lanyard for one server: show the change to their file, make it, and try it</source>
        <translation>جعل git أو docker أو kubectl تسأل Lanyard لأجل خادم واحد: عرض التغيير في ملفها، ثم إجراؤه وتجربته</translation>
    </message>
    <message>
        <source>Which tool: git, docker or kubectl</source>
        <translation>الأداة: git أو docker أو kubectl</translation>
    </message>
    <message>
        <source>The server’s address; of a registry or a cluster, the one it is known by there</source>
        <translation>عنوان الخادم؛ وللسجلّ أو العنقود، العنوان المعروف به هناك</translation>
    </message>
    <message>
        <source>Whose tokens it gets; left out, the account that is chosen for that server, the default account, or the only one</source>
        <translation>الحساب الذي تحصل على رموزه؛ وإن حُذف، فالحساب المختار لذلك الخادم، أو الحساب الافتراضي، أو الوحيد</translation>
    </message>
    <message>
        <source>Take that change back, and nothing else</source>
        <translation>التراجع عن ذلك التغيير، لا عن غيره</translation>
    </message>
    <message>
        <source>Try it where it is set up, else show the change; nothing is changed</source>
        <translation>تجربته حيث يكون مُعدًّا، وإلا فعرض التغيير؛ ولا يُغيَّر شيء</translation>
    </message>
    <message>
        <source>Change the file without a question</source>
        <translation>تغيير الملف دون سؤال</translation>
    </message>
    <message>
        <source>kubectl: which user of the kubeconfig, where several sign in there</source>
        <translation>kubectl: المستخدم المقصود في kubeconfig، حيث يسجّل عدّة مستخدمين الدخول هناك</translation>
    </message>
    <message>
        <source>kubectl: give the cluster the ID token, where it signs people in by OpenID Connect itself</source>
        <translation>kubectl: إعطاء العنقود رمز الهوية، حيث يسجّل دخول الأشخاص عبر OpenID Connect بنفسه</translation>
    </message>
    <message>
        <source>And tools will get tokens of %1 for %2.</source>
        <translation>وستحصل الأدوات على رموز %1 لأجل %2.</translation>
    </message>
    <message>
        <source>Change %1 like this? (y/N)</source>
        <translation>أتريد تغيير %1 هكذا؟ (y/N)</translation>
    </message>
    <message>
        <source>Go on? (y/N)</source>
        <translation>أتريد المتابعة؟ (y/N)</translation>
    </message>
    <message>
        <source>nothing was changed; --yes changes it without a question</source>
        <translation>لم يُغيَّر شيء؛ ومع ‎--yes يُغيَّر دون سؤال</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>لم يُغيَّر شيء</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>غُيّر %1.</translation>
    </message>
    <message>
        <source>%1 is already set up for %2 (%3).</source>
        <translation>الأداة %1 مُعدّة من قبل لأجل %2 (%3).</translation>
    </message>
    <message>
        <source>Tried: %1 gets tokens of %2 for %3.</source>
        <translation>جُرّب: الأداة %1 تحصل على رموز %2 لأجل %3.</translation>
    </message>
    <message>
        <source>%1 is set up, but gets no token for %2: %3</source>
        <translation>الأداة %1 مُعدّة، لكنها لا تحصل على رمز لأجل %2: %3</translation>
    </message>
    <message>
        <source>In %1, %2 is not set up for %3; nothing was changed.</source>
        <translation>في %1، الأداة %2 غير مُعدّة لأجل %3؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Tools may still get tokens for %1; lanyard site remove %1 ends that.</source>
        <translation>ما زال يمكن للأدوات الحصول على رموز لأجل %1؛ ينهي lanyard site remove %1 ذلك.</translation>
    </message>
    <message>
        <source>%1 is in no folder of $PATH, so it would not be found; put this into ~/.profile, and sign in to this computer again: PATH=%2:$PATH</source>
        <translation>لا يوجد %1 في أي مجلد من ‎$PATH، فلن يُعثر عليه؛ ضع هذا في ‎~/.profile ثم سجّل الدخول إلى هذا الحاسوب مجددًا: PATH=%2:$PATH</translation>
    </message>
    <message>
        <source>%1 cannot be started; install it</source>
        <translation>لا يمكن بدء %1؛ ثبّته</translation>
    </message>
    <message>
        <source>%1 did not come to an end</source>
        <translation>لم يصل %1 إلى نهايته</translation>
    </message>
    <message>
        <source>a credential.helper that stands behind ours has git ask somebody else, too, who would keep each token, or nobody; git config --show-origin --get-regexp &apos;^credential.*helper$&apos; says where it is</source>
        <translation>يوجد بعد مساعدنا credential.helper يجعل git يسأل جهة أخرى أيضًا فتحفظ كل رمز، أو لا يسأل أحدًا؛ يبيّن git config --show-origin --get-regexp &apos;^credential.*helper$&apos; مكانه</translation>
    </message>
    <message>
        <source>%1 is written so that lines cannot be put into it or taken out; change credential.%2.helper there yourself</source>
        <translation>كُتب %1 بحيث لا يمكن إدراج أسطر فيه أو إخراجها؛ غيّر credential.%2.helper هناك بنفسك</translation>
    </message>
    <message>
        <source>--user and --id-token are for kubectl alone</source>
        <translation>الخياران ‎--user و‎--id-token لأداة kubectl وحدها</translation>
    </message>
    <message>
        <source>%1 gave no answer that can be used</source>
        <translation>لم يعطِ %1 إجابة يمكن استخدامها</translation>
    </message>
    <message>
        <source>Put these lines among its users yourself:</source>
        <translation>ضع هذه الأسطر بين users فيه بنفسك:</translation>
    </message>
    <message>
        <source>Print the header fields that a request with the account’s access token needs, one a line, as curl -H @- reads them</source>
        <translation>طباعة حقول الترويسة التي يحتاج إليها طلب برمز وصول الحساب، حقلًا في كل سطر، كما يقرؤها curl -H @-</translation>
    </message>
    <message>
        <source>The request’s address; where the token is bound to a key (DPoP), a proof for that one request is printed, too</source>
        <translation>عنوان الطلب؛ وحيث يكون الرمز مرتبطًا بمفتاح (DPoP) يُطبع أيضًا إثبات لذلك الطلب وحده</translation>
    </message>
    <message>
        <source>Run a command that reads its access token from a variable of its environment; it takes the place of lanyard</source>
        <translation>تشغيل أمر يقرأ رمز وصوله من متغيّر في بيئته؛ ويحلّ محلّ lanyard</translation>
    </message>
    <message>
        <source>The variable that the command reads</source>
        <translation>المتغيّر الذي يقرؤه الأمر</translation>
    </message>
    <message>
        <source>Behind --: the command and its arguments</source>
        <translation>بعد --: الأمر ومعاملاته</translation>
    </message>
    <message>
        <source>Which servers git, docker and kubectl get tokens for, and of which account</source>
        <translation>الخوادم التي تحصل git وdocker وkubectl على رموز لأجلها، ومن أي حساب</translation>
    </message>
    <message>
        <source>Let tools have an account’s tokens for one server</source>
        <translation>السماح للأدوات برموز حساب لأجل خادم واحد</translation>
    </message>
    <message>
        <source>List the servers that tools get tokens for</source>
        <translation>سرد الخوادم التي تحصل الأدوات على رموز لأجلها</translation>
    </message>
    <message>
        <source>No more tokens for that server</source>
        <translation>لا مزيد من الرموز لذلك الخادم</translation>
    </message>
    <message>
        <source>The server’s address: https:// and its host, with the port where it has one of its own</source>
        <translation>عنوان الخادم: https://‎ ومضيفه، مع المنفذ إن كان له منفذ خاص</translation>
    </message>
    <message>
        <source>The user name that goes with the token, where the server wants another one</source>
        <translation>اسم المستخدم الذي يصحب الرمز، حيث يريد الخادم اسمًا آخر</translation>
    </message>
    <message>
        <source>Answer git, as its credential helper</source>
        <translation>إجابة git، كمساعد بيانات اعتماد له</translation>
    </message>
    <message>
        <source>What git asks for: get, store or erase</source>
        <translation>ما يطلبه git: ‏get أو store أو erase</translation>
    </message>
    <message>
        <source>Answer kubectl, as its exec credential plugin</source>
        <translation>إجابة kubectl، كملحق بيانات اعتماد exec لها</translation>
    </message>
    <message>
        <source>Give it the ID token, for a cluster that signs people in by OpenID Connect itself</source>
        <translation>إعطاؤها رمز الهوية، لعنقود يسجّل دخول الأشخاص عبر OpenID Connect بنفسه</translation>
    </message>
    <message>
        <source>Answer docker, podman and skopeo, as their credential helper</source>
        <translation>إجابة docker وpodman وskopeo، كمساعد بيانات اعتماد لها</translation>
    </message>
    <message>
        <source>What they ask for: get, list or erase (store is refused)</source>
        <translation>ما تطلبه: get أو list أو erase (ويُرفض store)</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and goes with a proof for one request: say which with --url, and with --method where it isn’t GET</source>
        <translation>رمز {name} مرتبط بمفتاح (DPoP)، ويُرسل مع إثبات لطلب واحد: حدّده باستخدام ‎--url، ومع ‎--method حيث لا يكون GET</translation>
    </message>
    <message>
        <source>a variable’s name is made of letters, digits and “_”, and begins with no digit</source>
        <translation>يتكوّن اسم المتغيّر من حروف لاتينية وأرقام و«_»، ولا يبدأ برقم</translation>
    </message>
    <message>
        <source>say what to run, behind “--”: lanyard exec NAME --env VAR -- COMMAND</source>
        <translation>حدّد ما تريد تشغيله، بعد «--»: lanyard exec NAME --env VAR -- COMMAND</translation>
    </message>
    <message>
        <source>{text} can’t be run: {reason}</source>
        <translation>لا يمكن تشغيل {text}: {reason}</translation>
    </message>
    <message>
        <source>Tools get tokens of {name} for {site} now.</source>
        <translation>تحصل الأدوات الآن على رموز {name} لأجل {site}.</translation>
    </message>
    <message>
        <source>No tool gets a token for {site} any more.</source>
        <translation>لم تعد أي أداة تحصل على رمز لأجل {site}.</translation>
    </message>
    <message>
        <source>Tools get no tokens yet; lanyard site add says for which server they shall.</source>
        <translation>لا تحصل الأدوات على رموز بعد؛ يحدّد lanyard site add الخادم الذي تحصل عليها لأجله.</translation>
    </message>
    <message>
        <source>that is no server for tokens: {reason}</source>
        <translation>ليس ذلك خادمًا للرموز: {reason}</translation>
    </message>
    <message>
        <source>a user name is made of 1 to 255 visible ASCII characters, and no colon</source>
        <translation>يتكوّن اسم المستخدم من 1 إلى 255 محرف ASCII مرئيًا، دون نقطتين رأسيتين</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and this tool cannot prove that; put &quot;dpop_bound_access_tokens&quot;: false into the provider’s file, and sign in again</source>
        <translation>رمز {name} مرتبط بمفتاح (DPoP)، ولا تستطيع هذه الأداة إثبات ذلك؛ ضع ‎&quot;dpop_bound_access_tokens&quot;: false في ملف المزوّد، ثم سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>kubectl calls this, and tells the cluster in KUBERNETES_EXEC_INFO, which is not there</source>
        <translation>تستدعي kubectl هذا، وتذكر العنقود في KUBERNETES_EXEC_INFO، وهو غير موجود</translation>
    </message>
    <message>
        <source>no account is chosen for {site}; lanyard site add NAME {site} does that</source>
        <translation>لم يُختر حساب لأجل {site}؛ يفعل ذلك lanyard site add NAME {site}</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}.</source>
        <translation>يريد {tool} رمزًا لحساب {name}.</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal</source>
        <translation>تريد أن تُسأل قبل أن تحصل أداة على رمز، وقد جاء {tool} دون طرفية تُسأل فيها؛ شغّله من طرفية</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal, or allow it beforehand:</source>
        <translation>تريد أن تُسأل قبل أن تحصل أداة على رمز، وقد جاء {tool} دون طرفية تُسأل فيها؛ شغّله من طرفية، أو اسمح له مسبقًا:</translation>
    </message>
    <message>
        <source>Only tokens that allow no more than this, separated by spaces (lanyard token --scope)</source>
        <translation>الرموز التي لا تسمح بأكثر من هذا فقط، مفصولًا بمسافات (lanyard token --scope)</translation>
    </message>
    <message>
        <source>A token that allows no more than this of what the account may, separated by spaces; you don’t get it where the provider says that it allows more</source>
        <translation>رمز لا يسمح بأكثر من هذا مما يُسمح به للحساب، مفصولًا بمسافات؛ ولا تحصل عليه إن قال المزوّد إنه يسمح بأكثر</translation>
    </message>
    <message>
        <source>The day on which the secret or key stops working; the window says so two weeks before</source>
        <translation>اليوم الذي تنتهي فيه صلاحية السرّ أو المفتاح؛ وتُعلمك النافذة بذلك قبله بأسبوعين</translation>
    </message>
    <message>
        <source>“{text}” isn’t a date; write it as 2027-01-31</source>
        <translation>ليس «{text}» تاريخًا؛ اكتبه هكذا: 2027-01-31</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Sign in with your own browser.</source>
        <translation>سجّل الدخول بمتصفحك أنت.</translation>
    </message>
    <message>
        <source>Where sessions are kept: keychain, file (sealed with a passphrase), or memory (until Lanyard ends). Where there are accounts, they say it themselves.</source>
        <translation>أين تُحفظ الجلسات: keychain (سلسلة المفاتيح)، أو file (ملف مختوم بعبارة مرور)، أو memory (حتى ينتهي Lanyard). وحيث توجد حسابات فهي تحدّد ذلك بنفسها.</translation>
    </message>
    <message>
        <source>Keep accounts, settings and providers below this folder.</source>
        <translation>حفظ الحسابات والإعدادات والمزوّدين تحت هذا المجلد.</translation>
    </message>
    <message>
        <source>Start a provider on this computer and sign in there; nothing is kept.</source>
        <translation>بدء مزوّد على هذا الحاسوب وتسجيل الدخول لديه؛ ولا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>معامل غير متوقّع «%1».</translation>
    </message>
    <message>
        <source>--vault is keychain, file or memory, not &apos;%1&apos;.</source>
        <translation>قيمة ‎--vault هي keychain أو file أو memory، لا «%1».</translation>
    </message>
    <message>
        <source>--action is add-account or copy-token, not &apos;%1&apos;.</source>
        <translation>قيمة ‎--action هي add-account أو copy-token، لا «%1».</translation>
    </message>
    <message>
        <source>Start without a window, as at login; the icon in the tray, or the next start, shows it.</source>
        <translation>البدء دون نافذة، كما عند الدخول إلى النظام؛ وتُظهرها الأيقونة في صينية النظام، أو البدء التالي.</translation>
    </message>
    <message>
        <source>Show the window for this; in the one that runs, where there is one.</source>
        <translation>إظهار النافذة لهذا الغرض؛ في Lanyard الذي يعمل، إن وُجد.</translation>
    </message>
    <message>
        <source>Where the browser comes back to: app.lanyard.lanyard:/return. Nothing else.</source>
        <translation>أين يعود المتصفح: app.lanyard.lanyard:/return. ولا شيء غير ذلك.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>It names: %1.</source>
        <translation>الأسماء المذكورة فيه: %1.</translation>
    </message>
    <message>
        <source>There is no token, password or e-mail address in this report. Look through it before you give it away: names of hosts and accounts may be nobody else’s business.</source>
        <translation>لا يحوي هذا التقرير رموزًا ولا كلمات مرور ولا عناوين بريد إلكتروني. راجعه قبل أن تعطيه لأحد: فقد تكون أسماء المضيفين والحسابات مما لا يخصّ غيرك.</translation>
    </message>
    <message>
        <source>The report is in %1; look through it before you give it away.</source>
        <translation>التقرير في %1؛ راجعه قبل أن تعطيه لأحد.</translation>
    </message>
    <message>
        <source>(and %1 more like it)</source>
        <translation>(وكذلك %1 غيره)</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 behind</source>
        <translation>ساعة هذا الحاسوب متأخرة بمقدار %1</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 ahead</source>
        <translation>ساعة هذا الحاسوب متقدّمة بمقدار %1</translation>
    </message>
    <message>
        <source>encrypted, and its certificate is good until %1 (%2 days)</source>
        <translation>مشفّر، وشهادته صالحة حتى %1 (الأيام: %2)</translation>
    </message>
    <message>
        <source>by the company certificate {what}</source>
        <translation>بشهادة الشركة {what}</translation>
    </message>
    <message>
        <source>you may write to them</source>
        <translation>يمكنك الكتابة فيها</translation>
    </message>
    <message>
        <source>cannot be written to</source>
        <translation>لا يمكن الكتابة فيه</translation>
    </message>
    <message>
        <source>accounts in it: %1</source>
        <translation>الحسابات فيها: %1</translation>
    </message>
    <message>
        <source>was damaged, and is set aside as {what}</source>
        <translation>كانت تالفة، ونُحّيت باسم {what}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>nothing is wrong with them</source>
        <translation>لا خلل فيها</translation>
    </message>
    <message>
        <source>one can’t be used</source>
        <translation>فيها ما لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>none besides the system’s authorities</source>
        <translation>لا شيء غير سلطات النظام</translation>
    </message>
    <message>
        <source>added to the system’s authorities: %1</source>
        <translation>أُضيف إلى سلطات النظام: %1</translation>
    </message>
    <message>
        <source>the one in {what} has expired on %1</source>
        <translation>انتهت صلاحية الشهادة الموجودة في {what} بتاريخ %1</translation>
    </message>
    <message>
        <source>is open, and keeps what it is given</source>
        <translation>القفل مفتوح، وما يُعطى هناك يُحفظ</translation>
    </message>
    <message>
        <source>works, but took %1 s</source>
        <translation>الحفظ يعمل، لكنه استغرق %1 ث</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>الاستخدام غير ممكن</translation>
    </message>
    <message>
        <source>the vault file opens, and keeps what it is given</source>
        <translation>ملف الخزنة ينفتح، ويحفظ ما يُعطى</translation>
    </message>
    <message>
        <source>there is no vault file yet; the first sign-in makes it</source>
        <translation>لا يوجد ملف خزنة بعد؛ وينشئه أول تسجيل دخول</translation>
    </message>
    <message>
        <source>sign-ins are kept in memory only</source>
        <translation>تُحفظ بيانات تسجيل الدخول في الذاكرة فقط</translation>
    </message>
    <message>
        <source>{what} opens pages</source>
        <translation>يفتح {what} الصفحات</translation>
    </message>
    <message>
        <source>none was found that could be started</source>
        <translation>لم يُعثر على متصفح يمكن بدؤه</translation>
    </message>
    <message>
        <source>none is running, and every command does without</source>
        <translation>لا وكيل يعمل، وكل أمر يعمل دونه</translation>
    </message>
    <message>
        <source>hands out tokens of these accounts</source>
        <translation>يسلّم رموز هذه الحسابات</translation>
    </message>
    <message>
        <source>the one that runs is version {what}, and isn’t used</source>
        <translation>الوكيل العامل إصداره {what}، ولا يُستخدم</translation>
    </message>
    <message>
        <source>the one that runs serves other accounts, and isn’t used</source>
        <translation>الوكيل العامل يخدم حسابات أخرى، ولا يُستخدم</translation>
    </message>
    <message>
        <source>one is running, and doesn’t answer</source>
        <translation>يوجد وكيل يعمل ولا يجيب</translation>
    </message>
    <message>
        <source>{what} took a visit from this computer</source>
        <translation>وصلت إلى {what} زيارة من هذا الحاسوب</translation>
    </message>
    <message>
        <source>no visit came in</source>
        <translation>لم تصل أي زيارة</translation>
    </message>
    <message>
        <source>your browser came back to Lanyard</source>
        <translation>عاد متصفحك إلى Lanyard</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --browser opens a page for that</source>
        <translation>لم يُجرَّب: يفتح lanyard doctor --browser صفحة لذلك</translation>
    </message>
    <message>
        <source>your browser didn’t come back to Lanyard</source>
        <translation>لم يعد متصفحك إلى Lanyard</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>لا يُستخدم أي وسيط</translation>
    </message>
    <message>
        <source>through {what}</source>
        <translation>عبر {what}</translation>
    </message>
    <message>
        <source>none is used, as the system’s settings didn’t answer in time</source>
        <translation>لا يُستخدم أي وسيط، إذ لم تجب إعدادات النظام في الوقت المناسب</translation>
    </message>
    <message>
        <source>the setting can’t be used</source>
        <translation>لا يمكن استخدام الإعداد</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>العناوين: %1</translation>
    </message>
    <message>
        <source>is an address itself</source>
        <translation>هو نفسه عنوان</translation>
    </message>
    <message>
        <source>nobody knows the name</source>
        <translation>الاسم غير معروف لأحد</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <translation>متروك للوسيط</translation>
    </message>
    <message>
        <source>answers on this computer, where nothing has to be encrypted</source>
        <translation>يجيب على هذا الحاسوب، حيث لا داعي للتشفير</translation>
    </message>
    <message>
        <source>answers, and isn’t safe</source>
        <translation>يجيب، وهو غير آمن</translation>
    </message>
    <message>
        <source>can’t be reached</source>
        <translation>تعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>not tried, as what it needs doesn’t work</source>
        <translation>لم يُجرَّب، إذ لا يعمل ما يحتاج إليه</translation>
    </message>
    <message>
        <source>the document is good, and is the issuer’s own</source>
        <translation>المستند سليم، وهو لجهة الإصدار نفسها</translation>
    </message>
    <message>
        <source>a provider file lists the endpoints</source>
        <translation>يسرد ملف مزوّد نقاط النهاية</translation>
    </message>
    <message>
        <source>the document can’t be used</source>
        <translation>لا يمكن استخدام المستند</translation>
    </message>
    <message>
        <source>agrees with this computer’s</source>
        <translation>مطابقة لساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>doesn’t say what time it is</source>
        <translation>لا يذكر كم الساعة</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>is of no use</source>
        <translation>لا تصلح للاستخدام</translation>
    </message>
    <message>
        <source>is good until %1, %2</source>
        <translation>صالح حتى %1، %2</translation>
    </message>
    <message>
        <source>is kept, and nobody said until when it is good</source>
        <translation>محفوظ، ولم يُذكر إلى متى يصلح</translation>
    </message>
    <message>
        <source>has run out; whoever needs one gets the next</source>
        <translation>انتهت صلاحيته؛ ومن يحتاج إلى رمز يحصل على التالي</translation>
    </message>
    <message>
        <source>none is kept; whoever needs one gets it</source>
        <translation>لا رمز محفوظ؛ ومن يحتاج إليه يحصل عليه</translation>
    </message>
    <message>
        <source>the provider gave a new token</source>
        <translation>أعطى المزوّد رمزًا جديدًا</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --refresh does, and the session is replaced</source>
        <translation>لم يُجرَّب: يفعل ذلك lanyard doctor --refresh، وتُستبدل الجلسة</translation>
    </message>
    <message>
        <source>there is no new token</source>
        <translation>لا يوجد رمز جديد</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>list of accounts</source>
        <translation>قائمة الحسابات</translation>
    </message>
    <message>
        <source>set-up files</source>
        <translation>ملفات الإعداد</translation>
    </message>
    <message>
        <source>company certificates</source>
        <translation>شهادات الشركة</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>طريق العودة</translation>
    </message>
    <message>
        <source>way back, by browser</source>
        <translation>طريق العودة بالمتصفح</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>البحث عن الاسم</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>الاستكشاف</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>put a copy from before back in its place, or sign in again</source>
        <translation>أعد نسخة سابقة منها إلى مكانها، أو سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>ask your IT team for the current one, and put it in its place</source>
        <translation>اطلب الشهادة الحالية من فريق تقنية المعلومات لديك، وضعها مكانها</translation>
    </message>
    <message>
        <source>each token waits that long; look whether the keyring’s program is busy, or start it anew</source>
        <translation>ينتظر كل رمز هذه المدة؛ انظر هل برنامج حلقة المفاتيح مشغول، أو ابدأه من جديد</translation>
    </message>
    <message>
        <source>set $BROWSER, or sign in with lanyard login --print-url or --device</source>
        <translation>عيّن ‎$BROWSER، أو سجّل الدخول بالأمر lanyard login --print-url أو ‎--device</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>ابدأه من جديد</translation>
    </message>
    <message>
        <source>HOME or an XDG folder was set otherwise where it was started</source>
        <translation>كانت قيمة HOME أو أحد مجلدات XDG مختلفة حيث بُدئ</translation>
    </message>
    <message>
        <source>end it, and start it again; until then lanyard token waits for it</source>
        <translation>أنهِه ثم ابدأه من جديد؛ وحتى ذلك الحين ينتظره lanyard token</translation>
    </message>
    <message>
        <source>did a page open, and what does it say? A browser in a container, on another computer or behind a proxy for local addresses doesn’t get here; set $BROWSER to another one, or use lanyard login --print-url</source>
        <translation>هل فُتحت صفحة، وماذا تقول؟ لا يصل إلى هنا متصفح في حاوية أو على حاسوب آخر أو خلف وسيط للعناوين المحلية؛ اجعل ‎$BROWSER متصفحًا آخر، أو استخدم lanyard login --print-url</translation>
    </message>
    <message>
        <source>set $BROWSER to one that can be started, or use lanyard login --print-url</source>
        <translation>اجعل ‎$BROWSER متصفحًا يمكن بدؤه، أو استخدم lanyard login --print-url</translation>
    </message>
    <message>
        <source>look at the desktop’s proxy settings, and whether their PAC file can be fetched; or set https_proxy</source>
        <translation>راجع إعدادات الوسيط في سطح المكتب، وهل يمكن جلب ملف PAC؛ أو عيّن https_proxy</translation>
    </message>
    <message>
        <source>whoever runs it has to renew that before; ask your IT team</source>
        <translation>على القائمين عليه تجديدها قبل ذلك؛ اسأل فريق تقنية المعلومات لديك</translation>
    </message>
    <message>
        <source>it is allowed for; set date and time to automatic</source>
        <translation>هذا ضمن المسموح؛ اضبط التاريخ والوقت تلقائيًا</translation>
    </message>
    <message>
        <source>sign-ins will be refused; set date and time to automatic</source>
        <translation>ستُرفض عمليات تسجيل الدخول؛ اضبط التاريخ والوقت تلقائيًا</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>your organisation has to approve Lanyard at {provider}; ask your IT team</source>
        <translation>يجب أن توافق مؤسستك على Lanyard لدى {provider}؛ اسأل فريق تقنية المعلومات لديك</translation>
    </message>
    <message>
        <source>{provider} wants another sign-in for this; run lanyard login again and ask for it with --acr-values and --max-age</source>
        <translation>يريد {provider} تسجيل دخول آخر لهذا؛ نفّذ lanyard login مجددًا واطلبه باستخدام ‎--acr-values و‎--max-age</translation>
    </message>
    <message>
        <source>nobody is signed in to {provider} in this browser, and it was to ask nothing; run lanyard login without --prompt none</source>
        <translation>لا أحد مسجّل الدخول إلى {provider} في هذا المتصفح، والمطلوب ألّا يسأل عن شيء؛ نفّذ lanyard login دون ‎--prompt none</translation>
    </message>
    <message>
        <source>{provider} has to ask you for consent first; run lanyard login without --prompt none</source>
        <translation>يحتاج {provider} إلى أن يطلب موافقتك أولًا؛ نفّذ lanyard login دون ‎--prompt none</translation>
    </message>
    <message>
        <source>{provider} has to ask which account you mean; run lanyard login without --prompt none, or with a --login-hint</source>
        <translation>يحتاج {provider} إلى أن يسألك أي حساب تقصد؛ نفّذ lanyard login دون ‎--prompt none، أو مع ‎--login-hint</translation>
    </message>
    <message>
        <source>{provider} has to ask you something first; run lanyard login without --prompt none</source>
        <translation>يحتاج {provider} إلى أن يسألك شيئًا أولًا؛ نفّذ lanyard login دون ‎--prompt none</translation>
    </message>
    <message>
        <source>{provider} wants to check that it’s you; sign in again with lanyard login</source>
        <translation>يريد {provider} التحقق من هويتك؛ سجّل الدخول مجددًا بالأمر lanyard login</translation>
    </message>
    <message>
        <source>{provider} didn’t sign you in the way it was asked to, or not as lately, so the answer wasn’t used; try again, and ask whoever runs it if it comes back</source>
        <translation>لم يسجّل {provider} دخولك بالطريقة المطلوبة أو في الوقت المطلوب، فلم تُستخدم الإجابة؛ أعد المحاولة، واسأل القائمين عليه إن تكرّر ذلك</translation>
    </message>
    <message>
        <source>the answer didn’t match what {provider} publishes, so it wasn’t used; try again, and tell your IT team if it comes back</source>
        <translation>لم تطابق الإجابة ما ينشره {provider}، فلم تُستخدم؛ أعد المحاولة، وأبلغ فريق تقنية المعلومات لديك إن تكرّر ذلك</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>ساعة هذا الحاسوب متقدّمة بنحو %1 على ساعة {provider}، فرُفض الطلب؛ اضبط التاريخ والوقت تلقائيًا، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>ساعة هذا الحاسوب متأخرة بنحو %1 عن ساعة {provider}، فرُفض الطلب؛ اضبط التاريخ والوقت تلقائيًا، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>ساعة هذا الحاسوب متقدّمة بنحو %1 على ساعة {provider}، فلم تُستخدم الإجابة؛ اضبط التاريخ والوقت تلقائيًا، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>ساعة هذا الحاسوب متأخرة بنحو %1 عن ساعة {provider}، فلم تُستخدم الإجابة؛ اضبط التاريخ والوقت تلقائيًا، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>{provider} can’t sign you in the way it was asked to; nothing was changed</source>
        <translation>لا يستطيع {provider} تسجيل دخولك بالطريقة المطلوبة؛ لم يُغيَّر شيء</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed; nothing was changed, and lanyard login starts again</source>
        <translation>يقول {provider} إن الوصول لم يُسمح به؛ لم يُغيَّر شيء، ويمكنك البدء من جديد بالأمر lanyard login</translation>
    </message>
    <message>
        <source>{host} doesn’t answer with TLS, so nothing was sent; check the address and its port for a typo, or ask your IT team</source>
        <translation>لا يجيب {host} باستخدام TLS، لذا لم يُرسل شيء؛ تحقّق من كتابة العنوان ومنفذه، أو اسأل فريق تقنية المعلومات لديك</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate has expired; ask your IT team</source>
        <translation>الاتصال مع {host} غير آمن، إذ انتهت صلاحية شهادته؛ اسأل فريق تقنية المعلومات لديك</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t valid yet; check this computer’s date and time, and if they are right, ask your IT team</source>
        <translation>الاتصال مع {host} غير آمن، إذ لم تبدأ صلاحية شهادته بعد؛ تحقّق من تاريخ هذا الحاسوب ووقته، وإن كانا صحيحين فاسأل فريق تقنية المعلومات لديك</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate is for another name; ask your IT team</source>
        <translation>الاتصال مع {host} غير آمن، إذ شهادته لاسم آخر؛ اسأل فريق تقنية المعلومات لديك</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t trusted here; ask your IT team, or put your company’s certificate into the folder certificates beside your provider files</source>
        <translation>الاتصال مع {host} غير آمن، إذ شهادته غير موثوقة هنا؛ اسأل فريق تقنية المعلومات لديك، أو ضع شهادة شركتك في المجلد certificates بجانب ملفات المزوّدين لديك</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as the company certificate here that vouches for it has expired; ask your IT team for the current one, and put it in place of the file that is named</source>
        <translation>الاتصال مع {host} غير آمن، إذ انتهت صلاحية شهادة الشركة التي تضمنه هنا؛ اطلب الشهادة الحالية من فريق تقنية المعلومات لديك، وضعها مكان الملف المذكور</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as it isn’t secured by TLS 1.2 or later and a good certificate; ask your IT team</source>
        <translation>الاتصال مع {host} غير آمن، إذ لم يُؤمَّن بالإصدار TLS 1.2 أو أحدث وبشهادة سليمة؛ اسأل فريق تقنية المعلومات لديك</translation>
    </message>
    <message>
        <source>{host} can’t be reached; check the connection and try again</source>
        <translation>تعذّر الوصول إلى {host}؛ تحقّق من الاتصال ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the connection and try again</source>
        <translation>لم يُعثر على {host}؛ تحقّق من الاتصال ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the address for a typo, and the connection, and try again</source>
        <translation>لم يُعثر على {host}؛ تحقّق من كتابة العنوان ومن الاتصال، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again in a few minutes</source>
        <translation>طلب {provider} الانتظار؛ أعد المحاولة بعد بضع دقائق</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again in a few minutes</source>
        <translation>لدى {provider} مشكلة تخصّه؛ أعد المحاولة بعد بضع دقائق</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again after %1</source>
        <comment>a time of day</comment>
        <translation>طلب {provider} الانتظار؛ أعد المحاولة بعد %1</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again after %1</source>
        <comment>a time of day</comment>
        <translation>لدى {provider} مشكلة تخصّه؛ أعد المحاولة بعد %1</translation>
    </message>
    <message>
        <source>your {store} doesn’t have this sign-in; it may be another one than before: bring that one back, or sign in again with lanyard login</source>
        <translation>لا وجود لتسجيل الدخول هذا في {store}؛ ربما ليس المخزن السابق نفسه: أعد السابق، أو سجّل الدخول مجددًا بالأمر lanyard login</translation>
    </message>
    <message>
        <source>the ID token of {who} ran out, and {provider} gives no new one when a sign-in is renewed; sign in again with lanyard login, or have that server take access tokens</source>
        <translation>انتهت صلاحية رمز هوية {who}، ولا يعطي {provider} رمزًا جديدًا عند تجديد تسجيل الدخول؛ سجّل الدخول مجددًا بالأمر lanyard login، أو اجعل ذلك الخادم يقبل رموز الوصول</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in, as it had run out or was used before; run lanyard login again</source>
        <translation>لم يقبل {provider} تسجيل الدخول هذا، إذ انتهت مدته أو استُخدم من قبل؛ نفّذ lanyard login مجددًا</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended: it ran out, access was removed, or it was used from somewhere else; sign in again with lanyard login</source>
        <translation>انتهى تسجيل الدخول لدى {provider}: انتهت مدته، أو سُحب الوصول، أو استُخدم من مكان آخر؛ سجّل الدخول مجددًا بالأمر lanyard login</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended; sign in again with lanyard login</source>
        <translation>انتهى تسجيل الدخول لدى {provider}؛ سجّل الدخول مجددًا بالأمر lanyard login</translation>
    </message>
    <message>
        <source>what your {store} has of this sign-in is damaged, or from a newer version; sign in again with lanyard login, and it’s replaced</source>
        <translation>المحفوظ في {store} عن تسجيل الدخول هذا تالف، أو من إصدار أحدث؛ سجّل الدخول مجددًا بالأمر lanyard login فيُستبدل</translation>
    </message>
    <message>
        <source>your {store} couldn’t keep the sign-in, so nothing was changed; check it and the room on its disk, and try again</source>
        <translation>تعذّر حفظ تسجيل الدخول في {store}، لذا لم يُغيَّر شيء؛ تحقّق من ذلك ومن المساحة على القرص، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part, so the session was left as it is; check it and the room on its disk, and try again</source>
        <translation>حدثت مشكلة في {store}، لذا تُركت الجلسة كما هي؛ تحقّق من ذلك ومن المساحة على القرص، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part; check it and the room on its disk, and try again</source>
        <translation>حدثت مشكلة في {store}؛ تحقّق من ذلك ومن المساحة على القرص، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} is locked and couldn’t keep the new one; unlock it and sign in again with lanyard login</source>
        <translation>استبدل {provider} الجلسة، وتعذّر حفظ الجديدة لأن {store} بحاجة إلى فتح القفل؛ افتحه ثم سجّل الدخول مجددًا بالأمر lanyard login</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} couldn’t keep the new one; check it and sign in again with lanyard login</source>
        <translation>استبدل {provider} الجلسة، وتعذّر حفظ الجديدة في {store}؛ تحقّق من ذلك ثم سجّل الدخول مجددًا بالأمر lanyard login</translation>
    </message>
    <message>
        <source>your {store} isn’t answering; no account is changed by that: wait a moment or start it again, and try again</source>
        <translation>لا استجابة من {store}؛ ولا يغيّر ذلك أي حساب: انتظر لحظة أو أعد التشغيل هناك، ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>{provider} answered with something that no sign-in server sends; try again, and report it there if it comes back</source>
        <translation>أجاب {provider} بما لا يرسله أي خادم تسجيل دخول؛ أعد المحاولة، وأبلغ عن ذلك هناك إن تكرّر</translation>
    </message>
    <message>
        <source>the connection to {host} broke before the answer was here; try again</source>
        <translation>انقطع الاتصال مع {host} قبل وصول الإجابة؛ أعد المحاولة</translation>
    </message>
    <message>
        <source>the resource asks again for the sign-in that it has just got; ask whoever runs it, and start afresh with lanyard login</source>
        <translation>يطلب المورد من جديد تسجيل الدخول الذي حصل عليه للتو؛ اسأل القائمين عليه، وابدأ من جديد بالأمر lanyard login</translation>
    </message>
    <message>
        <source>{provider} refused the request; try again later, and sign in again if it comes back</source>
        <translation>رفض {provider} الطلب؛ أعد المحاولة لاحقًا، وسجّل الدخول مجددًا إن تكرّر ذلك</translation>
    </message>
    <message>
        <source>another lanyard is busy with the same file; try again in a moment</source>
        <translation>برنامج lanyard آخر مشغول بالملف نفسه؛ أعد المحاولة بعد لحظات</translation>
    </message>
    <message>
        <source>there is no keychain to keep sign-ins in; set one up (GNOME Keyring, KDE Wallet or KeePassXC), and without a desktop start it with the session (dbus-run-session, gnome-keyring-daemon --unlock)</source>
        <translation>لا توجد سلسلة مفاتيح تُحفظ فيها بيانات تسجيل الدخول؛ هيّئ واحدة (GNOME Keyring أو KDE Wallet أو KeePassXC)، ودون سطح مكتب ابدأها مع الجلسة (dbus-run-session, gnome-keyring-daemon --unlock)</translation>
    </message>
    <message>
        <source>your {store} is locked; unlock it and try again</source>
        <translation>يلزم فتح قفل {store}؛ افتحه ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>you signed in as someone else than this account needs; try again and choose the other account</source>
        <translation>سجّلت الدخول باسم شخص غير الذي يتطلّبه هذا الحساب؛ أعد المحاولة واختر الحساب الآخر</translation>
    </message>
    <message>
        <source>sign-in was cancelled; nothing was changed</source>
        <translation>أُلغي تسجيل الدخول؛ لم يُغيَّر شيء</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>the code ran out before the sign-in was finished; run lanyard login again for a new one</source>
        <translation>انتهت صلاحية الكود قبل اكتمال تسجيل الدخول؛ نفّذ lanyard login مجددًا للحصول على كود جديد</translation>
    </message>
    <message>
        <source>the sign-in wasn’t finished in time; run lanyard login again (--timeout gives more time)</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المناسب؛ نفّذ lanyard login مجددًا (يعطي ‎--timeout وقتًا أطول)</translation>
    </message>
    <message>
        <source>the browser can’t reach Lanyard, as another program or a firewall blocks its local address; close or allow it and try again</source>
        <translation>لا يستطيع المتصفح الوصول إلى Lanyard، إذ يحجب برنامج آخر أو جدار حماية عنوانه المحلي؛ أغلقه أو اسمح بالعنوان ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>no browser could be started; open the link in any browser on this computer</source>
        <translation>تعذّر بدء متصفح؛ افتح الرابط في أي متصفح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>no browser could be started; open the link that is shown above in the browser that you signed in with</source>
        <translation>تعذّر بدء متصفح؛ افتح الرابط المعروض أعلاه في المتصفح الذي سجّلت الدخول به</translation>
    </message>
    <message>
        <source>something went wrong in Lanyard; try again, and report it if it comes back</source>
        <translation>حدث خطأ ما في Lanyard؛ أعد المحاولة، وأبلغ عنه إن تكرّر</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client id, or its secret or private key isn’t right; add the service account again with the right ones</source>
        <translation>لا يعرف {provider} معرّف العميل هذا، أو أن سرّه أو مفتاحه الخاص غير صحيح؛ أضِف حساب الخدمة من جديد بالقيم الصحيحة</translation>
    </message>
    <message>
        <source>{provider} doesn’t give this client tokens of its own; its registration there has to allow the client credentials grant</source>
        <translation>لا يعطي {provider} هذا العميل رموزًا خاصة به؛ ويجب أن يسمح تسجيله هناك بمنحة client credentials</translation>
    </message>
    <message>
        <source>{provider} wants to be told a scope; pass --scope</source>
        <translation>يريد {provider} أن يُذكر له نطاق؛ مرّر ‎--scope</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; pass one that it allows with --scope</source>
        <translation>رفض {provider} النطاق «{scope}»؛ مرّر نطاقًا يسمح به باستخدام ‎--scope</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience or resource; pass one that it knows with --audience or --resource</source>
        <translation>لا يعرف {provider} هذا الجمهور أو المورد؛ مرّر ما يعرفه باستخدام ‎--audience أو ‎--resource</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope, audience and resource against the registration there</source>
        <translation>لم يقبل {provider} الطلب؛ قارن معرّف العميل والنطاق (scope) والجمهور (audience) والمورد (resource) بالتسجيل هناك</translation>
    </message>
    <message>
        <source>there is no provider at {host}; check the issuer address for a typo, or pass its --token-endpoint</source>
        <translation>لا يوجد مزوّد لدى {host}؛ تحقّق من كتابة عنوان جهة الإصدار، أو مرّر ‎--token-endpoint الخاص به</translation>
    </message>
    <message>
        <source>there is no sign-in page at {host}; check the issuer address for a typo, or ask your IT team for it</source>
        <translation>لا توجد صفحة تسجيل دخول لدى {host}؛ تحقّق من كتابة عنوان جهة الإصدار، أو اطلبه من فريق تقنية المعلومات لديك</translation>
    </message>
    <message>
        <source>no one account is called “{who}”; lanyard list shows the names</source>
        <translation>لا يوجد حساب وحيد باسم «{who}»؛ يعرض lanyard list الأسماء</translation>
    </message>
    <message>
        <source>{provider} doesn’t take this account’s client id or secret any more; sign in again with lanyard login, --client-id (and --client-secret-stdin)</source>
        <translation>لم يعد {provider} يقبل معرّف العميل أو السرّ لهذا الحساب؛ سجّل الدخول مجددًا بالأمر lanyard login مع ‎--client-id (و‎--client-secret-stdin)</translation>
    </message>
    <message>
        <source>{provider} refused this account’s scope; sign in again with lanyard login and a narrower --scope</source>
        <translation>رفض {provider} نطاق هذا الحساب؛ سجّل الدخول مجددًا بالأمر lanyard login مع ‎--scope أضيق</translation>
    </message>
    <message>
        <source>the client id or secret isn’t right; copy both again from {provider}’s console and pass --client-id (and --client-secret-stdin)</source>
        <translation>معرّف العميل أو سرّه غير صحيح؛ انسخ كليهما من جديد من لوحة {provider} ومرّر ‎--client-id (و‎--client-secret-stdin)</translation>
    </message>
    <message>
        <source>{provider} doesn’t let this client sign in; its registration there has to allow the authorization code grant</source>
        <translation>لا يسمح {provider} لهذا العميل بتسجيل الدخول؛ ويجب أن يسمح تسجيله هناك بمنحة authorization code</translation>
    </message>
    <message>
        <source>{provider} refused a scope; try again with a narrower --scope</source>
        <translation>رفض {provider} أحد النطاقات (scope)؛ أعد المحاولة باستخدام ‎--scope أضيق</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; try again (without a --scope of your own, offline_access is left out then), or pass a narrower --scope</source>
        <translation>رفض {provider} النطاق «{scope}»؛ أعد المحاولة (ودون ‎--scope من عندك يُحذف offline_access حينئذ)، أو مرّر ‎--scope أضيق</translation>
    </message>
    <message>
        <source>this sign-in brings no tokens for that resource; sign in again with lanyard login and it as a --resource</source>
        <translation>لا يأتي تسجيل الدخول هذا برموز لذلك المورد؛ سجّل الدخول مجددًا بالأمر lanyard login مع تمرير المورد في ‎--resource</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this resource, or doesn’t give you tokens for it; pass one that it knows with --resource</source>
        <translation>لا يعرف {provider} هذا المورد، أو لا يعطيك رموزًا له؛ مرّر ما يعرفه باستخدام ‎--resource</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope and redirect URI against the registration there</source>
        <translation>لم يقبل {provider} الطلب؛ قارن معرّف العميل والنطاق (scope) وعنوان إعادة التوجيه (redirect URI) بالتسجيل هناك</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard’s registration any more; sign in again with lanyard login, which registers it anew</source>
        <translation>لم يعد {provider} يعرف تسجيل Lanyard؛ سجّل الدخول مجددًا بالأمر lanyard login الذي يسجّله من جديد</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard, as it doesn’t take a redirect URI on this computer; ask your IT team for a client id, and pass --client-id</source>
        <translation>لم يسجّل {provider} تطبيق Lanyard، إذ لا يقبل عنوان إعادة توجيه (redirect URI) على هذا الحاسوب؛ اطلب معرّف عميل من فريق تقنية المعلومات لديك، ومرّر ‎--client-id</translation>
    </message>
    <message>
        <source>{provider} registers only apps that its admins let in; ask your IT team for a client id, and pass --client-id</source>
        <translation>لا يسجّل {provider} إلا التطبيقات التي يسمح بها مسؤولوه؛ اطلب معرّف عميل من فريق تقنية المعلومات لديك، ومرّر ‎--client-id</translation>
    </message>
    <message>
        <source>{provider} says that it registers apps by itself, and didn’t register Lanyard; ask your IT team for a client id, and pass --client-id</source>
        <translation>يقول {provider} إنه يسجّل التطبيقات تلقائيًا، ولم يسجّل Lanyard؛ اطلب معرّف عميل من فريق تقنية المعلومات لديك، ومرّر ‎--client-id</translation>
    </message>
    <message>
        <source>{provider} gave a token that allows more than “{scope}”, so you don’t get it; do without --scope there</source>
        <translation>أعطى {provider} رمزًا يسمح بأكثر من «{scope}»، فلا تحصل عليه؛ استغنِ هناك عن ‎--scope</translation>
    </message>
    <message>
        <source>this sign-in doesn’t allow “{scope}”; name less with --scope, or sign in again with lanyard login and it as the --scope</source>
        <translation>لا يسمح تسجيل الدخول هذا بـ«{scope}»؛ اذكر أقل مع ‎--scope، أو سجّل الدخول مجددًا بالأمر lanyard login مع تمريره في ‎--scope</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The sign-in wasn’t what was asked</source>
        <translation>لم يكن تسجيل الدخول كما طُلب</translation>
    </message>
    <message>
        <source>{provider} didn’t say that you signed in as strongly, or as lately, as it was asked to. Try again; the details say what is missing.</source>
        <translation>لم يذكر {provider} أنك سجّلت الدخول بالقوة المطلوبة أو في الوقت المطلوب. أعد المحاولة؛ وتذكر التفاصيل ما ينقص.</translation>
    </message>
    <message>
        <source>It’s about %1 ahead of {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>إنها متقدّمة بنحو %1 على ساعة {provider}. اضبط التاريخ والوقت تلقائيًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It’s about %1 behind {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>إنها متأخرة بنحو %1 عن ساعة {provider}. اضبط التاريخ والوقت تلقائيًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your computer’s clock is off</source>
        <translation>ساعة حاسوبك غير مضبوطة</translation>
    </message>
    <message>
        <source>The answer couldn’t be trusted</source>
        <translation>لم يمكن الوثوق بالإجابة</translation>
    </message>
    <message>
        <source>It didn’t match what {provider} publishes, so Lanyard didn’t use it. Try again; if it comes back, send the details to your IT team.</source>
        <translation>لم تطابق ما ينشره {provider}، فلم يستخدمها Lanyard. أعد المحاولة؛ وإن تكرّر ذلك فأرسل التفاصيل إلى فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>That’s a different account</source>
        <translation>هذا حساب مختلف</translation>
    </message>
    <message>
        <source>You signed in as {other}, but {who} needed it.</source>
        <translation>سجّلت الدخول باسم {other}، لكن المطلوب كان {who}.</translation>
    </message>
    <message>
        <source>You signed in as someone else than this account needs. Try again and choose the other account.</source>
        <translation>سجّلت الدخول باسم شخص غير الذي يتطلّبه هذا الحساب. أعد المحاولة واختر الحساب الآخر.</translation>
    </message>
    <message>
        <source>You signed in as someone else, but {who} needed it. Try again as {who}.</source>
        <translation>سجّلت الدخول باسم شخص آخر، لكن المطلوب كان {who}. أعد المحاولة باسم {who}.</translation>
    </message>
    <message>
        <source>{provider} can’t do what was asked</source>
        <translation>لا يستطيع {provider} تنفيذ المطلوب</translation>
    </message>
    <message>
        <source>It has no way to sign you in that is strong or recent enough. Nothing was changed or saved.</source>
        <translation>ليست لديه طريقة لتسجيل دخولك قوية أو حديثة بما يكفي. لم يُغيَّر شيء ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed. Nothing was changed or saved.</source>
        <translation>يقول {provider} إن الوصول لم يُسمح به. لم يُغيَّر شيء ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Nothing was saved; try again in a few minutes.</source>
        <translation>لم يُحفظ شيء؛ أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Your account is fine; next try at %1.</source>
        <translation>حسابك سليم؛ المحاولة التالية في %1.</translation>
    </message>
    <message>
        <source>Your account is fine; try again in a few minutes.</source>
        <translation>حسابك سليم؛ أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>408 Request timeout</source>
        <translation>408 انتهت مهلة الطلب</translation>
    </message>
    <message>
        <source>500 Internal server error</source>
        <translation>500 خطأ داخلي في الخادم</translation>
    </message>
    <message>
        <source>501 Not implemented</source>
        <translation>501 غير منفَّذ</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 بوابة غير صالحة</translation>
    </message>
    <message>
        <source>503 Service unavailable</source>
        <translation>503 الخدمة غير متاحة</translation>
    </message>
    <message>
        <source>504 Gateway timeout</source>
        <translation>504 انتهت مهلة البوابة</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>أنت غير متصل</translation>
    </message>
    <message>
        <source>Signing in needs {host}. It goes on by itself when you’re back online.</source>
        <translation>يحتاج تسجيل الدخول إلى {host}. وسيتابع من تلقاء نفسه حين يعود اتصالك.</translation>
    </message>
    <message>
        <source>The next token comes when you’re back online.</source>
        <translation>يأتي الرمز التالي حين يعود اتصالك.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online; this one works until %1.</source>
        <translation>تبقى مسجّل الدخول. وتُحدَّث الرموز حين يعود اتصالك؛ ويعمل هذا الرمز حتى %1.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online.</source>
        <translation>تبقى مسجّل الدخول. وتُحدَّث الرموز حين يعود اتصالك.</translation>
    </message>
    <message>
        <source>What answers there doesn’t speak TLS, so nothing was sent. Check the address for a typo, or ask your IT team.</source>
        <translation>ما يجيب هناك لا يستخدم TLS، لذا لم يُرسل شيء. تحقّق من كتابة العنوان، أو اسأل فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Don’t go on; ask your IT team.</source>
        <translation>انتهت صلاحية شهادته في %1. لا تتابع؛ اسأل فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Check this computer’s date and time; if they are right, ask your IT team.</source>
        <translation>لا تصلح شهادته إلا ابتداءً من %1. تحقّق من تاريخ هذا الحاسوب ووقته؛ وإن كانا صحيحين فاسأل فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>Its certificate is for another name. Don’t go on; ask your IT team.</source>
        <translation>شهادته لاسم آخر. لا تتابع؛ اسأل فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>Its certificate isn’t trusted here. Don’t go on; ask your IT team.</source>
        <translation>شهادته غير موثوقة هنا. لا تتابع؛ اسأل فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>The company certificate here that vouches for it expired on %1. Ask your IT team for the current one, and put it in place of the file that the details name.</source>
        <translation>انتهت في %1 صلاحية شهادة الشركة التي تضمنه هنا. اطلب الشهادة الحالية من فريق تقنية المعلومات لديك، وضعها مكان الملف المذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>It isn’t secured as it has to be, by TLS 1.2 or later and a good certificate. Don’t go on; ask your IT team.</source>
        <translation>ليس الاتصال مؤمَّنًا كما يجب، بالإصدار TLS 1.2 أو أحدث وبشهادة سليمة. لا تتابع؛ اسأل فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <translation>لم يُعثر على {host}</translation>
    </message>
    <message>
        <source>The address may have a typo, or you’re offline. Check both, then try again.</source>
        <translation>ربما في العنوان خطأ كتابة، أو أنك غير متصل. تحقّق من الأمرين، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You’re offline, or {host} is</source>
        <translation>الاتصال منقطع لديك أو لدى {host}</translation>
    </message>
    <message>
        <source>The next token comes when {host} can be reached again.</source>
        <translation>يأتي الرمز التالي حين يعود الوصول إلى {host} ممكنًا.</translation>
    </message>
    <message>
        <source>Signing in needs {host}. Check your connection, then try again.</source>
        <translation>يحتاج تسجيل الدخول إلى {host}. تحقّق من اتصالك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when {host} can be reached again.</source>
        <translation>تبقى مسجّل الدخول. وتُحدَّث الرموز حين يعود الوصول إلى {host} ممكنًا.</translation>
    </message>
    <message>
        <source>The trouble is at {host}.</source>
        <translation>المشكلة لدى {host}.</translation>
    </message>
    <message>
        <source>It returned “%1”.</source>
        <comment>an HTTP status</comment>
        <translation>أعاد «%1».</translation>
    </message>
    <message>
        <source>{provider} isn’t answering properly</source>
        <translation>لا يجيب {provider} كما ينبغي</translation>
    </message>
    <message>
        <source>{provider} asked us to wait</source>
        <translation>طلب {provider} الانتظار</translation>
    </message>
    <message>
        <source>Too many requests. Next try at %1.</source>
        <translation>طلبات كثيرة جدًا. المحاولة التالية في %1.</translation>
    </message>
    <message>
        <source>Too many requests. Try again after %1.</source>
        <translation>طلبات كثيرة جدًا. أعد المحاولة بعد %1.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in a few minutes.</source>
        <translation>طلبات كثيرة جدًا. أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The answer wasn’t what sign-in servers send.</source>
        <translation>لم تكن الإجابة مما ترسله خوادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>{provider} didn’t finish its answer</source>
        <translation>لم يُكمل {provider} إجابته</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>انقطع الاتصال قبل وصول الإجابة.</translation>
    </message>
    <message>
        <source>Approval wanted: Lanyard, a desktop app that signs people in with their own browser (OAuth 2.0 authorization code with PKCE).</source>
        <translation>مطلوب الموافقة على: Lanyard، وهو تطبيق لسطح المكتب يسجّل دخول الأشخاص بمتصفحاتهم (كود تفويض OAuth 2.0 مع PKCE).</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>المزوّد: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>معرّف العميل: %1</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>الأذونات: %1</translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>الإجابة: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الكود: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>المضيف: %1</translation>
    </message>
    <message>
        <source>This service account can’t be used</source>
        <translation>لا يمكن استخدام حساب الخدمة هذا</translation>
    </message>
    <message>
        <source>Its secret or key isn’t on this computer any more. Remove it, and add it again.</source>
        <translation>لم يعد سرّه أو مفتاحه على هذا الحاسوب. أزِله ثم أضِفه من جديد.</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in</source>
        <translation>لم يقبل {provider} تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Its answer had run out or was used before. Start again.</source>
        <translation>انتهت صلاحية إجابته أو استُخدمت من قبل. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Your {store} doesn’t have this sign-in</source>
        <translation>لا وجود لتسجيل الدخول هذا في {store}</translation>
    </message>
    <message>
        <source>It may be another one than before. Bring that one back and try again, or sign in again.</source>
        <translation>ربما ليس المخزن السابق نفسه. أعد السابق ثم أعد المحاولة، أو سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>{provider} needs you to sign in again</source>
        <translation>يحتاج {provider} إلى تسجيل دخولك مجددًا</translation>
    </message>
    <message>
        <source>There is no usable sign-in on this computer any more. Sign in again to go on.</source>
        <translation>لم يعد على هذا الحاسوب تسجيل دخول صالح للاستخدام. سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
    <message>
        <source>Your sign-in ended on %1: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>انتهى تسجيل دخولك في %1: انتهت مدته، أو تغيّرت كلمة مرورك، أو سُحب الوصول، أو استُخدم من مكان آخر.</translation>
    </message>
    <message>
        <source>Your sign-in ended: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>انتهى تسجيل دخولك: انتهت مدته، أو تغيّرت كلمة مرورك، أو سُحب الوصول، أو استُخدم من مكان آخر.</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering</source>
        <translation>لا استجابة من {store}</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Wait a moment, or start your {store} again, then try again.</source>
        <translation>يحفظ Lanyard بيانات تسجيل دخولك هناك. انتظر لحظة، أو أعد تشغيل {store}، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This sign-in can’t be read any more</source>
        <translation>لم تعد قراءة تسجيل الدخول هذا ممكنة</translation>
    </message>
    <message>
        <source>What your {store} has of it is damaged, or from a newer Lanyard. Sign in again, and it’s replaced.</source>
        <translation>المحفوظ عنه في {store} تالف، أو من إصدار أحدث من Lanyard. سجّل الدخول مجددًا فيُستبدل.</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there.</source>
        <translation>يحفظ Lanyard بيانات تسجيل دخولك هناك.</translation>
    </message>
    <message>
        <source>{Store} answered “{reason}”.</source>
        <translation>الرد من {Store}: «{reason}».</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be saved</source>
        <translation>تعذّر حفظ تسجيل دخولك</translation>
    </message>
    <message>
        <source>Check your {store} and the room on its disk, then try again.</source>
        <translation>تحقّق من {store} ومن المساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your {store} didn’t do its part</source>
        <translation>حدثت مشكلة في {store}</translation>
    </message>
    <message>
        <source>Check it and the room on its disk, then try again.</source>
        <translation>تحقّق من ذلك ومن المساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your sign-in isn’t saved yet</source>
        <translation>لم يُحفظ تسجيل دخولك بعد</translation>
    </message>
    <message>
        <source>There is no {store} to keep it in. You stay signed in until you quit Lanyard; it’s saved as soon as there is one.</source>
        <translation>لا يوجد مخزن لحفظه ({store}). تبقى مسجّل الدخول حتى تنهي Lanyard؛ ويُحفظ حالما يتوفّر المخزن.</translation>
    </message>
    <message>
        <source>Your {store} is locked.</source>
        <translation>يلزم فتح قفل {store}.</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering.</source>
        <translation>لا استجابة من {store}.</translation>
    </message>
    <message>
        <source>Your {store} refused it.</source>
        <translation>جاء الرفض من {store}.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Lanyard.</source>
        <translation>تبقى مسجّل الدخول حتى تنهي Lanyard.</translation>
    </message>
    <message>
        <source>The browser can’t reach Lanyard</source>
        <translation>لا يستطيع المتصفح الوصول إلى Lanyard</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks the local address that the details name. Allow it, then try again.</source>
        <translation>يحجب برنامج آخر أو جدار حماية العنوان المحلي المذكور في التفاصيل. اسمح به، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks {place}. Allow it, or choose another port in the provider’s file.</source>
        <translation>يحجب برنامج آخر أو جدار حماية {place}. اسمح به، أو اختر منفذًا آخر في ملف المزوّد.</translation>
    </message>
    <message>
        <source>{provider} refused the request</source>
        <translation>رفض {provider} الطلب</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again; if it comes back, send the details to your IT team.</source>
        <translation>لم يُحفظ شيء. أعد المحاولة؛ وإن تكرّر ذلك فأرسل التفاصيل إلى فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>The account is unchanged. Try again later; if it comes back, send the details to your IT team.</source>
        <translation>لم يتغيّر الحساب. أعد المحاولة لاحقًا؛ وإن تكرّر ذلك فأرسل التفاصيل إلى فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>Your account is unchanged. Try again later; if it comes back, sign in again.</source>
        <translation>لم يتغيّر حسابك. أعد المحاولة لاحقًا؛ وإن تكرّر ذلك فسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your organisation has to approve Lanyard</source>
        <translation>يجب أن توافق مؤسستك على Lanyard</translation>
    </message>
    <message>
        <source>Ask your IT team; the request below tells them what Lanyard needs.</source>
        <translation>اسأل فريق تقنية المعلومات لديك؛ والطلب أدناه يبيّن لهم ما يحتاج إليه Lanyard.</translation>
    </message>
    <message>
        <source>{provider} wants to check it’s you</source>
        <translation>يريد {provider} التحقق من هويتك</translation>
    </message>
    <message>
        <source>More was asked for than this sign-in allows. Sign in once more to go on.</source>
        <translation>طُلب أكثر مما يسمح به تسجيل الدخول هذا. سجّل الدخول مرة أخرى للمتابعة.</translation>
    </message>
    <message>
        <source>The connection to {host} isn’t safe</source>
        <translation>الاتصال مع {host} غير آمن</translation>
    </message>
    <message>
        <source>Another program is using Lanyard’s files</source>
        <translation>برنامج آخر يستخدم ملفات Lanyard</translation>
    </message>
    <message>
        <source>It didn’t let go of the one that the details name. Try again in a moment.</source>
        <translation>لم يترك الملف المذكور في التفاصيل. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>No place to keep sign-ins</source>
        <translation>لا مكان لحفظ بيانات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Set up a keyring (GNOME Keyring, KDE Wallet or KeePassXC) to stay signed in.</source>
        <translation>هيّئ حلقة مفاتيح (GNOME Keyring أو KDE Wallet أو KeePassXC) لتبقى مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Your {store} is locked</source>
        <translation>يلزم فتح قفل {store}</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>يحفظ Lanyard بيانات تسجيل دخولك هناك. افتح القفل لاستخدام حساباتك.</translation>
    </message>
    <message>
        <source>Nothing was changed or saved.</source>
        <translation>لم يُغيَّر شيء ولم يُحفظ.</translation>
    </message>
    <message>
        <source>The sign-in wasn’t finished in time</source>
        <translation>لم يكتمل تسجيل الدخول في الوقت المناسب</translation>
    </message>
    <message>
        <source>The code stopped working. Nothing was saved.</source>
        <translation>توقّف الكود عن العمل. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The link stopped working. Nothing was saved.</source>
        <translation>توقّف الرابط عن العمل. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <translation>لم يُفتح متصفحك</translation>
    </message>
    <message>
        <source>No default browser is set, or it didn’t start. Copy the link and paste it into any browser on this computer.</source>
        <translation>لم يُعيَّن متصفح افتراضي، أو أنه لم يبدأ. انسخ الرابط والصقه في أي متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something went wrong in Lanyard</source>
        <translation>حدث خطأ ما في Lanyard</translation>
    </message>
    <message>
        <source>The details say what. Try again; if it comes back, report it with them.</source>
        <translation>تذكر التفاصيل ما حدث. أعد المحاولة؛ وإن تكرّر ذلك فأبلغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Credential Manager</source>
        <translation>إدارة بيانات الاعتماد</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>محفظة KDE</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>A permission isn’t allowed</source>
        <translation>أحد الأذونات غير مسموح به</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Try again: Lanyard then leaves “offline_access” out, and you may have to sign in more often.</source>
        <translation>رفض {provider} «{scope}». أعد المحاولة: فيحذف Lanyard حينئذ «offline_access»، وقد تضطر إلى تسجيل الدخول أكثر.</translation>
    </message>
    <message>
        <source>“{scope}” isn’t allowed</source>
        <translation>«{scope}» غير مسموح به</translation>
    </message>
    <message>
        <source>Remove it, or ask {provider}’s admin to allow it.</source>
        <translation>أزِله، أو اطلب من مسؤول {provider} السماح به.</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Remove what isn’t needed, or ask {provider}’s admin to allow it.</source>
        <translation>رفض {provider} «{scope}». أزِل ما لا حاجة إليه، أو اطلب من مسؤول {provider} السماح به.</translation>
    </message>
    <message>
        <source>The client ID or secret isn’t right</source>
        <translation>معرّف العميل أو سرّه غير صحيح</translation>
    </message>
    <message>
        <source>{provider} gives this client no tokens</source>
        <translation>لا يعطي {provider} هذا العميل رموزًا</translation>
    </message>
    <message>
        <source>Its registration there has to allow the client credentials grant. Ask whoever made it.</source>
        <translation>يجب أن يسمح تسجيله هناك بمنحة client credentials. اسأل من أنشأه.</translation>
    </message>
    <message>
        <source>Ask {provider}’s admin to allow it, or add the service account again without it.</source>
        <translation>اطلب من مسؤول {provider} السماح به، أو أضِف حساب الخدمة من جديد دونه.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience</source>
        <translation>لا يعرف {provider} هذا الجمهور</translation>
    </message>
    <message>
        <source>Add the service account again, with an audience or resource that {provider} knows.</source>
        <translation>أضِف حساب الخدمة من جديد، مع جمهور (audience) أو مورد (resource) يعرفه {provider}.</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request</source>
        <translation>لم يقبل {provider} الطلب</translation>
    </message>
    <message>
        <source>The registration there doesn’t fit Lanyard’s set-up. Send the details to your IT team.</source>
        <translation>لا يناسب التسجيل هناك إعداد Lanyard. أرسل التفاصيل إلى فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>No sign-in page at {host}</source>
        <translation>لا صفحة تسجيل دخول لدى {host}</translation>
    </message>
    <message>
        <source>The address may have a typo, or the server doesn’t offer OpenID Connect. Check it, or ask your IT team for the issuer address.</source>
        <translation>ربما في العنوان خطأ كتابة، أو أن الخادم لا يوفّر OpenID Connect. تحقّق منه، أو اطلب عنوان جهة الإصدار من فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>This account isn’t here</source>
        <translation>هذا الحساب ليس هنا</translation>
    </message>
    <message>
        <source>It may have been removed from this computer. Choose another account, or sign in.</source>
        <translation>ربما أُزيل من هذا الحاسوب. اختر حسابًا آخر، أو سجّل الدخول.</translation>
    </message>
    <message>
        <source>{host} sends tokens to another owner</source>
        <translation>يرسل {host} الرموز إلى مالك آخر</translation>
    </message>
    <message>
        <source>Its document names {place}, which no provider file here lists for it. If your IT team says that’s right, add it; the details say how.</source>
        <translation>يذكر مستنده {place}، ولا يسرده له أي ملف مزوّد هنا. إن قال فريق تقنية المعلومات لديك إن ذلك صحيح فأضِفه؛ وتبيّن التفاصيل الطريقة.</translation>
    </message>
    <message>
        <source>Sign-ins may not be kept there</source>
        <translation>لا يُسمح بحفظ بيانات تسجيل الدخول هناك</translation>
    </message>
    <message>
        <source>Whoever administers this computer says where they are kept. The details name the file, and what it allows.</source>
        <translation>يحدّد مسؤول هذا الحاسوب أين تُحفظ. وتذكر التفاصيل الملف وما يسمح به.</translation>
    </message>
    <message>
        <source>{place} isn’t allowed on this computer</source>
        <translation>غير مسموح على هذا الحاسوب: {place}</translation>
    </message>
    <message>
        <source>Whoever administers this computer lists where you may sign in. Ask your IT team to add it; the details name the file.</source>
        <translation>يسرد مسؤول هذا الحاسوب الأماكن التي يمكنك تسجيل الدخول إليها. اطلب من فريق تقنية المعلومات لديك إضافته؛ وتذكر التفاصيل الملف.</translation>
    </message>
    <message>
        <source>Copy both again from {provider}’s console; look for spaces at the ends.</source>
        <translation>انسخ كليهما من جديد من لوحة {provider}؛ وانتبه للمسافات في الطرفين.</translation>
    </message>
    <message>
        <source>{provider} doesn’t let Lanyard sign in</source>
        <translation>لا يسمح {provider} لتطبيق Lanyard بتسجيل الدخول</translation>
    </message>
    <message>
        <source>The registration there doesn’t allow this way of signing in. Ask whoever made it to allow the authorization code grant.</source>
        <translation>لا يسمح التسجيل هناك بطريقة تسجيل الدخول هذه. اطلب ممن أنشأه السماح بمنحة authorization code.</translation>
    </message>
    <message>
        <source>Lanyard’s set-up needs a correction</source>
        <translation>يحتاج إعداد Lanyard إلى تصحيح</translation>
    </message>
    <message>
        <source>The details name the setting, file or folder. Correct it, then try again.</source>
        <translation>تذكر التفاصيل الإعداد أو الملف أو المجلد. صحّحه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard any more</source>
        <translation>لم يعد {provider} يعرف Lanyard</translation>
    </message>
    <message>
        <source>It has dropped the registration that it made for Lanyard. Sign in again; Lanyard then registers itself anew.</source>
        <translation>لقد حذف التسجيل الذي أنشأه لأجل Lanyard. سجّل الدخول مجددًا؛ فيسجّل Lanyard نفسه من جديد.</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard</source>
        <translation>لم يسجّل {provider} تطبيق Lanyard</translation>
    </message>
    <message>
        <source>It doesn’t take an app whose sign-ins come back to your own computer. Ask your IT team for a client ID.</source>
        <translation>لا يقبل تطبيقًا تعود عمليات تسجيل دخوله إلى حاسوبك نفسه. اطلب معرّف عميل من فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>{provider} registers no apps by itself</source>
        <translation>لا يسجّل {provider} التطبيقات تلقائيًا</translation>
    </message>
    <message>
        <source>It registers only those that its admins let in. Ask your IT team for a client ID.</source>
        <translation>لا يسجّل إلا التطبيقات التي يسمح بها مسؤولوه. اطلب معرّف عميل من فريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>It says that it registers apps by itself, and didn’t. Ask your IT team for a client ID; the details may help them.</source>
        <translation>يقول إنه يسجّل التطبيقات تلقائيًا، ولم يفعل. اطلب معرّف عميل من فريق تقنية المعلومات لديك؛ وقد تفيدهم التفاصيل.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token comes from {host}. It goes on by itself when you’re back online.</source>
        <translation>يأتي الرمز الأول من {host}. ويستمر ذلك تلقائيًا حين يعود اتصالك.</translation>
    </message>
    <message>
        <source>The first token comes from {host}. Check your connection, then try again.</source>
        <translation>يأتي الرمز الأول من {host}. تحقّق من اتصالك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client ID, or not with this secret or key. Copy them again from its console, and enter them here.</source>
        <translation>لا يعرف {provider} معرّف العميل هذا، أو لا يعرفه مع هذا السرّ أو المفتاح. انسخها من جديد من لوحته، وأدخلها هنا.</translation>
    </message>
    <message>
        <source>Correct it, or ask {provider}’s admin for the right one.</source>
        <translation>صحّحه، أو اطلب الصحيح من مسؤول {provider}.</translation>
    </message>
    <message>
        <source>No token address at {host}</source>
        <translation>لا عنوان رموز لدى {host}</translation>
    </message>
    <message>
        <source>The address may have a typo. Check it, or ask whoever gave you the client ID for the token or issuer address.</source>
        <translation>ربما في العنوان خطأ كتابة. تحقّق منه، أو اطلب عنوان الرموز أو جهة الإصدار ممن أعطاك معرّف العميل.</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>بعد لحظات</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل ساعة واحدة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Correct it, then try again:</source>
        <translation>صحّحه، ثم أعد المحاولة:</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>البدء م&amp;ن جديد</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>ت&amp;سجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Change client &amp;ID…</source>
        <translation>تغي&amp;ير معرّف العميل…</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>إ&amp;زالة الحساب</translation>
    </message>
    <message>
        <source>Un&amp;lock %1…</source>
        <comment>a keyring</comment>
        <translation>فتح قف&amp;ل %1…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس ال&amp;آن</translation>
    </message>
    <message>
        <source>&amp;Go on for now</source>
        <translation>المتابعة مؤ&amp;قتًا</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>المحاولة ال&amp;آن</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>إبقاء &amp;كليهما</translation>
    </message>
    <message>
        <source>&amp;Try again as %1</source>
        <comment>a person</comment>
        <translation>إعا&amp;دة المحاولة باسم %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>How to &amp;set one up</source>
        <comment>a keyring</comment>
        <translation>&amp;طريقة الإعداد</translation>
    </message>
    <message>
        <source>Copy re&amp;quest for IT</source>
        <translation>نسخ ال&amp;طلب لتقنية المعلومات</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>نسخ الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Or go on: you’ll sign in again after quitting.</source>
        <translation>أو تابع: وستسجّل الدخول مجددًا بعد الإنهاء.</translation>
    </message>
    <message>
        <source>%1 protects sign-ins less than before</source>
        <translation>حماية %1 لتسجيل الدخول أقلّ من ذي قبل</translation>
    </message>
    <message>
        <source>Since your last sign-in it has stopped offering: %1. Ask your IT team why before you go on.</source>
        <translation>منذ آخر تسجيل دخول لك توقّف عن توفير: %1. اسأل فريق تقنية المعلومات لديك عن السبب قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>سُجّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Not everything was allowed. Missing: %1.</source>
        <translation>لم يُسمح بكل شيء. الناقص: %1.</translation>
    </message>
    <message>
        <source>You were already signed in as %1. We updated it.</source>
        <translation>كنت مسجّل الدخول باسم %1 بالفعل. وقد حدّثناه.</translation>
    </message>
    <message>
        <source>What you said about %1 couldn’t be remembered for the next sign-in.</source>
        <translation>تعذّر تذكّر ما ذكرته عن %1 لتسجيل الدخول القادم.</translation>
    </message>
    <message>
        <source>%1 no longer offers what it did at your last sign-in: %2. If your IT team can’t say why, sign out.</source>
        <translation>لم يعد %1 يوفّر ما كان يوفّره في آخر تسجيل دخول لك: %2. إن لم يستطع فريق تقنية المعلومات لديك ذكر السبب فسجّل الخروج.</translation>
    </message>
    <message>
        <source>Your sign-in is saved</source>
        <translation>حُفظ تسجيل دخولك</translation>
    </message>
    <message>
        <source>Your %1 took it after all. You stay signed in, also after a restart.</source>
        <comment>a keyring</comment>
        <translation>تمّ الحفظ في %1 في النهاية. وتبقى مسجّل الدخول، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>أُزيل حساب الخدمة</translation>
    </message>
    <message>
        <source>Another program on this computer removed %1.</source>
        <translation>أزال برنامج آخر على هذا الحاسوب %1.</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>سُجّل الخروج هنا</translation>
    </message>
    <message>
        <source>Another program on this computer signed %1 out.</source>
        <translation>سجّل برنامج آخر على هذا الحاسوب خروج %1.</translation>
    </message>
    <message>
        <source>A set-up file can’t be used</source>
        <translation>لا يمكن استخدام ملف إعداد</translation>
    </message>
    <message>
        <source>Lanyard goes on without it. Correct or remove it, then start Lanyard again:</source>
        <translation>يتابع Lanyard دونه. صحّحه أو أزِله، ثم ابدأ Lanyard من جديد:</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up files can’t be used</source>
        <translation>
            <numerusform>لا يمكن استخدام %n من ملفات الإعداد</numerusform>
            <numerusform>لا يمكن استخدام ملف إعداد واحد</numerusform>
            <numerusform>لا يمكن استخدام ملفّي إعداد</numerusform>
            <numerusform>لا يمكن استخدام %n ملفات إعداد</numerusform>
            <numerusform>لا يمكن استخدام %n ملف إعداد</numerusform>
            <numerusform>لا يمكن استخدام %n ملف إعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard goes on without them. Correct or remove them, then start Lanyard again:</source>
        <translation>يتابع Lanyard دونها. صحّحها أو أزِلها، ثم ابدأ Lanyard من جديد:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>… و%n ملف آخر</numerusform>
            <numerusform>… وملف آخر</numerusform>
            <numerusform>… وملفان آخران</numerusform>
            <numerusform>… و%n ملفات أخرى</numerusform>
            <numerusform>… و%n ملفًا آخر</numerusform>
            <numerusform>… و%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token copied</source>
        <translation>نُسخ رمز الوصول</translation>
    </message>
    <message numerus="yes">
        <source>It’s cleared from the clipboard in %n seconds.</source>
        <translation>
            <numerusform>يُمسح من الحافظة بعد %n ثانية.</numerusform>
            <numerusform>يُمسح من الحافظة بعد ثانية واحدة.</numerusform>
            <numerusform>يُمسح من الحافظة بعد ثانيتين.</numerusform>
            <numerusform>يُمسح من الحافظة بعد %n ثوانٍ.</numerusform>
            <numerusform>يُمسح من الحافظة بعد %n ثانية.</numerusform>
            <numerusform>يُمسح من الحافظة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on the clipboard until you copy something else.</source>
        <translation>يبقى في الحافظة حتى تنسخ شيئًا آخر.</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>نُسخ الأمر</translation>
    </message>
    <message>
        <source>It gets a token that works each time it runs; there is none in it.</source>
        <translation>يحصل على رمز صالح كلما شُغّل؛ ولا رمز فيه.</translation>
    </message>
    <message>
        <source>Service account added</source>
        <translation>أُضيف حساب الخدمة</translation>
    </message>
    <message>
        <source>Service account updated</source>
        <translation>حُدّث حساب الخدمة</translation>
    </message>
    <message>
        <source>%1 gives it tokens. Tools ask for it as %2.</source>
        <translation>يعطيه %1 الرموز. وتطلبه الأدوات باسم %2.</translation>
    </message>
    <message>
        <source>The secret for %1 ran out on %2</source>
        <translation>انتهت صلاحية سرّ %1 في %2</translation>
    </message>
    <message>
        <source>The secret for %1 runs out on %2</source>
        <translation>تنتهي صلاحية سرّ %1 في %2</translation>
    </message>
    <message>
        <source>Make a new one at %1 and enter it here.</source>
        <translation>أنشئ سرًّا جديدًا لدى %1 وأدخله هنا.</translation>
    </message>
    <message>
        <source>Enter new se&amp;cret…</source>
        <translation>إد&amp;خال سرّ جديد…</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <comment>the clipboard</comment>
        <translation>مسح&amp;ه الآن</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>%1 needs you to sign in again</source>
        <comment>a provider</comment>
        <translation>يحتاج %1 إلى تسجيل دخولك مجددًا</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>فتح Lanyard</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>A service account of %1 needs you</source>
        <comment>a provider</comment>
        <translation>حساب خدمة لدى %1 يحتاج إليك</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <comment>a provider</comment>
        <translation>سُجّل دخولك إلى %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <comment>a person</comment>
        <translation>سُجّل الدخول باسم %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>know who you are</source>
        <translation>معرفة هويتك</translation>
    </message>
    <message>
        <source>read your profile</source>
        <translation>قراءة ملفك الشخصي</translation>
    </message>
    <message>
        <source>read your e‑mail address</source>
        <translation>قراءة عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>stay signed in</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>يلزم فتح قفل %1</translation>
    </message>
    <message>
        <source>Looking for a sign-in page at %1…</source>
        <translation>جارٍ البحث عن صفحة تسجيل دخول لدى %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n إذن آخر</numerusform>
            <numerusform>إذن آخر</numerusform>
            <numerusform>إذنان آخران</numerusform>
            <numerusform>%n أذونات أخرى</numerusform>
            <numerusform>%n إذنًا آخر</numerusform>
            <numerusform>%n إذن آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>none were named</source>
        <translation>لم يُذكر أي إذن</translation>
    </message>
    <message>
        <source>Ran out at %1.</source>
        <translation>انتهت صلاحيته في %1.</translation>
    </message>
    <message>
        <source>Works for less than a minute, until %1.</source>
        <translation>يعمل لأقل من دقيقة، حتى %1.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>يعمل حتى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for %1, until %2.</source>
        <translation>يعمل لمدة %1، حتى %2.</translation>
    </message>
    <message>
        <source>Secret ran out</source>
        <translation>انتهت صلاحية السرّ</translation>
    </message>
    <message>
        <source>Secret runs out tomorrow</source>
        <translation>تنتهي صلاحية السرّ غدًا</translation>
    </message>
    <message>
        <source>Secret runs out today</source>
        <translation>تنتهي صلاحية السرّ اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Secret runs out in %n days</source>
        <translation>
            <numerusform>تنتهي صلاحية السرّ بعد %n يوم</numerusform>
            <numerusform>تنتهي صلاحية السرّ بعد يوم واحد</numerusform>
            <numerusform>تنتهي صلاحية السرّ بعد يومين</numerusform>
            <numerusform>تنتهي صلاحية السرّ بعد %n أيام</numerusform>
            <numerusform>تنتهي صلاحية السرّ بعد %n يومًا</numerusform>
            <numerusform>تنتهي صلاحية السرّ بعد %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>proof that the answer went to the right program (PKCE)</source>
        <translation>إثبات أن الإجابة ذهبت إلى البرنامج الصحيح (PKCE)</translation>
    </message>
    <message>
        <source>its name in the answer (iss)</source>
        <translation>اسمه في الإجابة (iss)</translation>
    </message>
    <message>
        <source>a signature on every ID token</source>
        <translation>توقيع على كل رمز هوية</translation>
    </message>
    <message>
        <source>stronger signatures (ES256, PS256 or EdDSA)</source>
        <translation>توقيعات أقوى (ES256 أو PS256 أو EdDSA)</translation>
    </message>
    <message>
        <source>ending access when you sign out</source>
        <translation>إنهاء الوصول حين تسجّل الخروج</translation>
    </message>
    <message>
        <source>requests that the browser can’t change (PAR)</source>
        <translation>طلبات لا يستطيع المتصفح تغييرها (PAR)</translation>
    </message>
    <message>
        <source>tokens that work on one device only (DPoP)</source>
        <translation>رموز تعمل على جهاز واحد فقط (DPoP)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ProviderCheck</name>
    <message>
        <source>not tried: %1</source>
        <translation>لم يُجرَّب: %1</translation>
    </message>
    <message>
        <source>not tried: only a sign-in shows it (--sign-in)</source>
        <translation>لم يُجرَّب: لا يُظهره إلا تسجيل الدخول (‎--sign-in)</translation>
    </message>
    <message>
        <source>not tried: there is no document to go by</source>
        <translation>لم يُجرَّب: لا يوجد مستند يُعتمد عليه</translation>
    </message>
    <message>
        <source>not tried: an earlier step did not bring what it needs</source>
        <translation>لم يُجرَّب: لم تأتِ خطوة سابقة بما يحتاج إليه</translation>
    </message>
    <message>
        <source>not tried: it is not announced</source>
        <translation>لم يُجرَّب: لم يُعلن عنه</translation>
    </message>
    <message>
        <source>not tried: there is no refresh token</source>
        <translation>لم يُجرَّب: لا يوجد رمز تحديث</translation>
    </message>
    <message>
        <source>is valid, over https, and the issuer’s own</source>
        <translation>صالح، عبر https، وهو لجهة الإصدار نفسها</translation>
    </message>
    <message>
        <source>are at the issuer’s own site, or where a provider file says</source>
        <translation>على موقع جهة الإصدار نفسها، أو حيث يذكر ملف مزوّد</translation>
    </message>
    <message>
        <source>answers, and sends nobody on to an address it doesn’t know</source>
        <translation>يجيب، ولا يحيل أحدًا إلى عنوان لا يعرفه</translation>
    </message>
    <message>
        <source>S256 is announced</source>
        <translation>أُعلن عن S256</translation>
    </message>
    <message>
        <source>iss in the answer is announced</source>
        <translation>أُعلن عن iss في الإجابة</translation>
    </message>
    <message>
        <source>code is announced</source>
        <translation>أُعلن عن code</translation>
    </message>
    <message>
        <source>codes and refresh tokens are announced</source>
        <translation>أُعلن عن الأكواد ورموز التحديث</translation>
    </message>
    <message>
        <source>clients without a secret are announced (none)</source>
        <translation>أُعلن عن العملاء الذين بلا سرّ (none)</translation>
    </message>
    <message>
        <source>apps may register themselves</source>
        <translation>يمكن للتطبيقات تسجيل نفسها</translation>
    </message>
    <message>
        <source>a sign-out can be told</source>
        <translation>يمكن الإبلاغ بتسجيل الخروج</translation>
    </message>
    <message>
        <source>the browser can be signed out, too</source>
        <translation>يمكن تسجيل الخروج من المتصفح أيضًا</translation>
    </message>
    <message>
        <source>another device can be used</source>
        <translation>يمكن استخدام جهاز آخر</translation>
    </message>
    <message>
        <source>requests can be pushed</source>
        <translation>يمكن دفع الطلبات مسبقًا</translation>
    </message>
    <message>
        <source>tokens can be bound to a key</source>
        <translation>يمكن ربط الرموز بمفتاح</translation>
    </message>
    <message>
        <source>ID tokens are signed</source>
        <translation>رموز الهوية موقّعة</translation>
    </message>
    <message>
        <source>are of use, and strong enough</source>
        <translation>صالحة للاستخدام، وقوية بما يكفي</translation>
    </message>
    <message>
        <source>can be asked</source>
        <translation>يمكن السؤال عنها</translation>
    </message>
    <message>
        <source>the browser came back to a random port</source>
        <translation>عاد المتصفح إلى منفذ عشوائي</translation>
    </message>
    <message>
        <source>answer, tokens and ID token are as they should be</source>
        <translation>الإجابة والرموز ورمز الهوية كما يجب أن تكون</translation>
    </message>
    <message>
        <source>there is one, and it renews the session</source>
        <translation>يوجد رمز، وهو يجدّد الجلسة</translation>
    </message>
    <message>
        <source>each is good once, or bound to a key</source>
        <translation>كل رمز يصلح مرة واحدة، أو مرتبط بمفتاح</translation>
    </message>
    <message>
        <source>one that comes twice ends the session for both</source>
        <translation>الرمز الذي يأتي مرتين ينهي الجلسة للطرفين</translation>
    </message>
    <message>
        <source>a code that comes twice is refused</source>
        <translation>الكود الذي يأتي مرتين يُرفض</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is refused</source>
        <translation>يُرفض الكود مع verifier خاطئ</translation>
    </message>
    <message>
        <source>a code without its verifier is refused</source>
        <translation>يُرفض الكود دون verifier الخاص به</translation>
    </message>
    <message>
        <source>the provider took it</source>
        <translation>قبله المزوّد</translation>
    </message>
    <message>
        <source>can’t be believed</source>
        <translation>لا يمكن تصديقه</translation>
    </message>
    <message>
        <source>one belongs to another owner</source>
        <translation>إحداها لمالك آخر</translation>
    </message>
    <message>
        <source>doesn’t answer properly</source>
        <translation>لا يجيب كما ينبغي</translation>
    </message>
    <message>
        <source>sends the browser to whatever address it is given, for a client that it can’t know</source>
        <translation>يحيل المتصفح إلى أي عنوان يُعطى له، لعميل لا يمكن أن يعرفه</translation>
    </message>
    <message>
        <source>S256 is not among the methods</source>
        <translation>ليست S256 بين الطرائق</translation>
    </message>
    <message>
        <source>S256 is not announced; Lanyard sends it all the same</source>
        <translation>لم يُعلن عن S256؛ ويرسلها Lanyard مع ذلك</translation>
    </message>
    <message>
        <source>iss in the answer is not announced: a second provider could pass for this one</source>
        <translation>لم يُعلن عن iss في الإجابة: قد ينتحل مزوّد ثانٍ صفة هذا المزوّد</translation>
    </message>
    <message>
        <source>code is not among them</source>
        <translation>ليس code بينها</translation>
    </message>
    <message>
        <source>are not listed, and have to be</source>
        <translation>غير مسرودة، ويجب أن تُسرد</translation>
    </message>
    <message>
        <source>codes are not taken</source>
        <translation>لا تُقبل الأكواد</translation>
    </message>
    <message>
        <source>refresh tokens are not announced: people may have to sign in often</source>
        <translation>لم يُعلن عن رموز التحديث: قد يضطر الأشخاص إلى تسجيل الدخول كثيرًا</translation>
    </message>
    <message>
        <source>clients without a secret are not announced, and no app on a computer can keep one</source>
        <translation>لم يُعلن عن العملاء الذين بلا سرّ، ولا يستطيع أي تطبيق على حاسوب حفظ سرّ</translation>
    </message>
    <message>
        <source>apps can’t register themselves; people have to be told a client id</source>
        <translation>لا تستطيع التطبيقات تسجيل نفسها؛ ويجب إعطاء الأشخاص معرّف عميل</translation>
    </message>
    <message>
        <source>a sign-out can’t be told: tokens stay good until they run out</source>
        <translation>لا يمكن الإبلاغ بتسجيل الخروج: تبقى الرموز صالحة حتى تنتهي مدتها</translation>
    </message>
    <message>
        <source>the browser stays signed in after a sign-out</source>
        <translation>يبقى المتصفح مسجّل الدخول بعد تسجيل الخروج</translation>
    </message>
    <message>
        <source>another device can’t be used</source>
        <translation>لا يمكن استخدام جهاز آخر</translation>
    </message>
    <message>
        <source>requests go through the browser</source>
        <translation>تمر الطلبات عبر المتصفح</translation>
    </message>
    <message>
        <source>ES256 is not among the algorithms</source>
        <translation>ليست ES256 بين الخوارزميات</translation>
    </message>
    <message>
        <source>tokens are bound to no key: whoever has one can use it</source>
        <translation>الرموز غير مرتبطة بأي مفتاح: يستطيع كل من لديه رمز استخدامه</translation>
    </message>
    <message>
        <source>there is none that a public key verifies</source>
        <translation>لا يوجد ما يُتحقق منه بمفتاح عام</translation>
    </message>
    <message>
        <source>none is among them; Lanyard takes no such ID token</source>
        <translation>لا شيء منها مقبول؛ فلا يقبل Lanyard رمز هوية كهذا</translation>
    </message>
    <message>
        <source>can’t be trusted</source>
        <translation>لا يمكن الوثوق بها</translation>
    </message>
    <message>
        <source>are of use, but not told apart</source>
        <translation>صالحة للاستخدام، لكن لا تمييز بينها</translation>
    </message>
    <message>
        <source>can’t be asked; the ID token has to say it all</source>
        <translation>لا يمكن السؤال عنها؛ فعلى رمز الهوية أن يذكر كل شيء</translation>
    </message>
    <message>
        <source>the browser didn’t come back to a random port</source>
        <translation>لم يعد المتصفح إلى منفذ عشوائي</translation>
    </message>
    <message>
        <source>the answer can’t be believed</source>
        <translation>لا يمكن تصديق الإجابة</translation>
    </message>
    <message>
        <source>there is one, and it renews nothing</source>
        <translation>يوجد رمز، ولا يجدّد شيئًا</translation>
    </message>
    <message>
        <source>none came: people have to sign in again</source>
        <translation>لم يأتِ أي رمز: على الأشخاص تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>the same one stays good, and is bound to no key</source>
        <translation>يبقى الرمز نفسه صالحًا، وليس مرتبطًا بأي مفتاح</translation>
    </message>
    <message>
        <source>one that was replaced is still taken (some allow it for a moment)</source>
        <translation>ما زال الرمز المستبدَل مقبولًا (يسمح بعضهم بذلك لحظة)</translation>
    </message>
    <message>
        <source>one that comes twice is refused, and the session goes on</source>
        <translation>الرمز الذي يأتي مرتين يُرفض، وتستمر الجلسة</translation>
    </message>
    <message>
        <source>a code that comes twice is taken twice</source>
        <translation>الكود الذي يأتي مرتين يُقبل في المرتين</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is taken: PKCE protects nobody here</source>
        <translation>يُقبل الكود مع verifier خاطئ: لا يحمي PKCE أحدًا هنا</translation>
    </message>
    <message>
        <source>a code without its verifier is taken: PKCE can be left out</source>
        <translation>يُقبل الكود دون verifier الخاص به: يمكن حذف PKCE</translation>
    </message>
    <message>
        <source>the provider didn’t take it</source>
        <translation>لم يقبله المزوّد</translation>
    </message>
    <message>
        <source>document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>نقاط النهاية</translation>
    </message>
    <message>
        <source>authorization</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>response types</source>
        <translation>أنواع الاستجابة</translation>
    </message>
    <message>
        <source>grant types</source>
        <translation>أنواع المنح</translation>
    </message>
    <message>
        <source>public clients</source>
        <translation>عملاء عموميون</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>الإبطال</translation>
    </message>
    <message>
        <source>sign-out page</source>
        <translation>صفحة الخروج</translation>
    </message>
    <message>
        <source>device grant</source>
        <translation>منحة الجهاز</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>user-info</source>
        <translation>معلومات المستخدم</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>أي منفذ</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>reuse detection</source>
        <translation>كشف التكرار</translation>
    </message>
    <message>
        <source>code, twice</source>
        <translation>الكود، مرتين</translation>
    </message>
    <message>
        <source>PKCE, wrong</source>
        <translation>PKCE، خاطئ</translation>
    </message>
    <message>
        <source>PKCE, left out</source>
        <translation>PKCE، محذوف</translation>
    </message>
    <message>
        <source>sign-out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser (%2 of %3); if no page opens, open this link:</source>
        <translation>سجّل الدخول إلى %1 في متصفحك (%2 من %3)؛ وإن لم تُفتح صفحة فافتح هذا الرابط:</translation>
    </message>
    <message>
        <source>Nothing of this is kept; the session is ended at the provider now.</source>
        <translation>لا يُحفظ شيء من هذا؛ وتُنهى الجلسة لدى المزوّد الآن.</translation>
    </message>
</context>
<context>
    <name>SetUpDetails</name>
    <message>
        <source>Lanyard signs people in with their own browser, as a native app: OAuth 2.0 authorization code with PKCE (RFC 8252, RFC 7636).</source>
        <translation>يسجّل Lanyard دخول الأشخاص بمتصفحاتهم، كتطبيق أصلي: كود تفويض OAuth 2.0 مع PKCE ‏(RFC 8252 وRFC 7636).</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>المزوّد: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>معرّف العميل: %1</translation>
    </message>
    <message>
        <source>Redirect URI of this sign-in: %1</source>
        <translation>عنوان إعادة التوجيه (redirect URI) لتسجيل الدخول هذا: %1</translation>
    </message>
    <message>
        <source>Redirect URI to register: %1 (the port is another one each time)</source>
        <translation>عنوان إعادة التوجيه (redirect URI) الذي يُسجَّل: %1 (ويختلف المنفذ كل مرة)</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>الأذونات: %1</translation>
    </message>
</context>
<context>
    <name>SignOutAll</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, provider</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n حساب آخر</numerusform>
            <numerusform>حساب آخر</numerusform>
            <numerusform>حسابان آخران</numerusform>
            <numerusform>%n حسابات أخرى</numerusform>
            <numerusform>%n حسابًا آخر</numerusform>
            <numerusform>%n حساب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>still signed in</source>
        <translation>ما زال مسجّل الدخول</translation>
    </message>
    <message>
        <source>ended there, too</source>
        <translation>أُنهي هناك أيضًا</translation>
    </message>
    <message>
        <source>signed out here; they will be told later</source>
        <translation>سُجّل الخروج هنا؛ وسيُبلَّغ المزوّد لاحقًا</translation>
    </message>
    <message>
        <source>signed out here; they couldn’t be told</source>
        <translation>سُجّل الخروج هنا؛ وتعذّر إبلاغ المزوّد</translation>
    </message>
    <message>
        <source>signed out here; they can’t be told</source>
        <translation>سُجّل الخروج هنا؛ ولا يمكن إبلاغ المزوّد</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, provider, what happened</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Some accounts are still signed in</source>
        <translation>ما زالت بعض الحسابات مسجّلة الدخول</translation>
    </message>
    <message>
        <source>Signed out of all accounts</source>
        <translation>سُجّل الخروج من كل الحسابات</translation>
    </message>
    <message>
        <source>Some providers couldn’t be told. To be sure, remove Lanyard’s access in your accounts there.</source>
        <translation>تعذّر إبلاغ بعض المزوّدين. ولتطمئن، أزِل إذن وصول Lanyard من حساباتك هناك.</translation>
    </message>
    <message>
        <source>Some providers will be told when you’re back online.</source>
        <translation>سيُبلَّغ بعض المزوّدين حين يعود اتصالك.</translation>
    </message>
    <message>
        <source>The providers ended these sign-ins, and Lanyard forgot them.</source>
        <translation>أنهى المزوّدون تسجيلات الدخول هذه، ونسيها Lanyard.</translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>vault file</source>
        <comment>within a sentence</comment>
        <translation>ملف الخزنة</translation>
    </message>
    <message>
        <source>Your vault file isn’t there</source>
        <translation>ملف الخزنة غير موجود</translation>
    </message>
    <message>
        <source>Put %1 back where it was, then try again.</source>
        <translation>أعد %1 إلى حيث كان، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your vault file is locked</source>
        <translation>ملف الخزنة مقفل</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>يحفظ Lanyard بيانات تسجيل دخولك هناك. افتح القفل لاستخدام حساباتك.</translation>
    </message>
    <message>
        <source>Your vault file can’t be used</source>
        <translation>لا يمكن استخدام ملف الخزنة</translation>
    </message>
    <message>
        <source>%1. Nothing was written over it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation>%1. لم يُكتب شيء فوقه.</translation>
    </message>
    <message>
        <source>%1; put it back where it was</source>
        <translation>%1؛ أعده إلى حيث كان</translation>
    </message>
    <message>
        <source>%1; try again with the right one</source>
        <translation>%1؛ أعد المحاولة بالعبارة الصحيحة</translation>
    </message>
    <message>
        <source>Passphrase of the vault file %1, then Enter (it isn’t shown):</source>
        <translation>عبارة مرور ملف الخزنة %1، ثم Enter (لا تُعرض):</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in the vault file %1. Choose a passphrase for it, then Enter (it isn’t shown); nobody can open the file without it:</source>
        <translation>ستُحفظ بيانات تسجيل دخولك في ملف الخزنة %1. اختر له عبارة مرور، ثم Enter (لا تُعرض)؛ ولا يستطيع أحد فتح الملف دونها:</translation>
    </message>
    <message>
        <source>The same passphrase again, then Enter:</source>
        <translation>عبارة المرور نفسها مرة أخرى، ثم Enter:</translation>
    </message>
    <message>
        <source>the two passphrases are not the same, so nothing was written; try again</source>
        <translation>عبارتا المرور غير متطابقتين، لذا لم يُكتب شيء؛ أعد المحاولة</translation>
    </message>
    <message>
        <source>the passphrase is empty, and an empty one keeps nobody out; give another</source>
        <translation>عبارة المرور فارغة، والفارغة لا تمنع أحدًا؛ أعطِ غيرها</translation>
    </message>
    <message>
        <source>the vault file %1 needs its passphrase: run the command at a terminal, pass --vault-passphrase-fd, or give a service the systemd credential lanyard.vault-passphrase</source>
        <translation>يحتاج ملف الخزنة %1 إلى عبارة مروره: شغّل الأمر من طرفية، أو مرّر ‎--vault-passphrase-fd، أو أعطِ الخدمة بيانات الاعتماد lanyard.vault-passphrase عبر systemd</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1.</source>
        <translation>بيانات تسجيل الدخول محفوظة في ملف الخزنة %1.</translation>
    </message>
    <message>
        <source>your %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation>ملف الخزنة %1</translation>
    </message>
    <message>
        <source>There was no account to move; from now on sign-ins are kept in %1.</source>
        <translation>لم يوجد حساب يُنقل؛ ومن الآن تُحفظ بيانات تسجيل الدخول في %1.</translation>
    </message>
    <message>
        <source>Moved to %1: %2.</source>
        <translation>نُقل إلى %1: %2.</translation>
    </message>
    <message>
        <source>Lanyard’s registrations went along: %1.</source>
        <translation>ونُقلت معها تسجيلات Lanyard: ‏%1.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in your %1 already.</source>
        <translation>بيانات تسجيل الدخول محفوظة في %1 بالفعل.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1 already.</source>
        <translation>بيانات تسجيل الدخول محفوظة في ملف الخزنة %1 بالفعل.</translation>
    </message>
    <message>
        <source>Your %1 may still hold copies; lanyard vault move --to=%2 erases them when it can be used.</source>
        <translation>قد تبقى نسخ في %1؛ يمحوها lanyard vault move --to=%2 حين يمكن استخدام ذلك.</translation>
    </message>
    <message>
        <source>--vault memory keeps nothing, so there is nothing to move; leave it out</source>
        <translation>لا يحفظ ‎--vault memory شيئًا، فلا يوجد ما يُنقل؛ احذفه</translation>
    </message>
    <message>
        <source>Waiting until the accounts are moved, so that none is in two places; Ctrl-C again stops at once.</source>
        <translation>في انتظار نقل الحسابات، حتى لا يكون حساب في مكانين؛ للإيقاف فورًا اضغط Ctrl-C مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>lanyard::AboutDialog</name>
    <message>
        <source>%1 (locked by %2)</source>
        <translation>%1 (قُفل بواسطة %2)</translation>
    </message>
    <message>
        <source>%1 (set by %2)</source>
        <translation>%1 (عُيّن بواسطة %2)</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in this computer’s keychain.</source>
        <translation>يسجّل دخولك بمتصفحك أنت ويحفظ الجلسة في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your vault file.</source>
        <translation>يسجّل دخولك بمتصفحك أنت ويحفظ الجلسة في ملف الخزنة.</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session until you quit.</source>
        <translation>يسجّل دخولك بمتصفحك أنت ويحفظ الجلسة حتى الإنهاء.</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>عن Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Qt %1. Lanyard’s sources are under the Apache License 2.0; this program contains Qt Network Authorization and is therefore distributed under the GNU GPL, version 3.</source>
        <translation>يستخدم Qt %1. شفرة Lanyard المصدرية مرخّصة برخصة Apache License 2.0؛ ويحوي هذا البرنامج Qt Network Authorization، لذا يُوزَّع برخصة GNU GPL، الإصدار 3.</translation>
    </message>
    <message>
        <source>Set by an administrator of this computer:</source>
        <translation>عيّنه مسؤول هذا الحاسوب:</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountFind</name>
    <message>
        <source>No account is called that</source>
        <translation>لا يوجد حساب بهذا الاسم</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>البحث عن حساب</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountList</name>
    <message>
        <source>&amp;Add account</source>
        <translation>إ&amp;ضافة حساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountListModel</name>
    <message>
        <source>%1, default</source>
        <comment>status</comment>
        <translation>%1، افتراضي</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, provider, status</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>provider · status</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityDialog</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <source>Program, account or day</source>
        <translation>برنامج أو حساب أو يوم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>م&amp;سح…</translation>
    </message>
    <message>
        <source>The activity couldn’t be read</source>
        <translation>تعذّرت قراءة النشاط</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>لا شيء يطابق التصفية.</translation>
    </message>
    <message>
        <source>No activity is kept. You can change that in the settings.</source>
        <translation>لا يُحتفظ بأي نشاط. ويمكنك تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>مسح النشاط</translation>
    </message>
    <message>
        <source>Clear all activity?</source>
        <translation>أتريد مسح كل النشاط؟</translation>
    </message>
    <message>
        <source>Lanyard forgets which programs got tokens until now. What they may get stays as it is.</source>
        <translation>ينسى Lanyard البرامج التي حصلت على رموز حتى الآن. ويبقى المسموح لها به كما هو.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>The activity couldn’t be cleared</source>
        <translation>تعذّر مسح النشاط</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityModel</name>
    <message>
        <source>Token given to %1</source>
        <translation>أُعطي رمز إلى %1</translation>
    </message>
    <message>
        <source>Token given to %1, which you always allow</source>
        <translation>أُعطي رمز إلى %1، المسموح له دائمًا</translation>
    </message>
    <message>
        <source>Token given to %1, allowed once</source>
        <translation>أُعطي رمز إلى %1، بالسماح مرة واحدة</translation>
    </message>
    <message>
        <source>Token given to %1, always allowed from then on</source>
        <translation>أُعطي رمز إلى %1، بالسماح دائمًا من حينها</translation>
    </message>
    <message>
        <source>Token refused to %1</source>
        <translation>رُفض إعطاء رمز إلى %1</translation>
    </message>
    <message>
        <source>Token refused to %1, as nobody was there to ask</source>
        <translation>رُفض إعطاء رمز إلى %1، إذ لم يوجد من يُسأل</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>الأذونات: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserSetting</name>
    <message>
        <source>&amp;Browser</source>
        <translation>المتص&amp;فح</translation>
    </message>
    <message>
        <source>Program that opens the browser</source>
        <translation>البرنامج الذي يفتح المتصفح</translation>
    </message>
    <message>
        <source>Program, such as firefox</source>
        <translation>برنامج، مثل firefox</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>الافتراضي في النظام</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>برنامج آخر…</translation>
    </message>
</context>
<context>
    <name>lanyard::CertificatesSetting</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح الم&amp;جلد</translation>
    </message>
    <message>
        <source>The folder that company certificates go into</source>
        <translation>المجلد الذي توضع فيه شهادات الشركة</translation>
    </message>
    <message>
        <source>No company certificates</source>
        <translation>لا شهادات للشركة</translation>
    </message>
    <message>
        <source>%1 can’t be opened here; put the files there yourself</source>
        <translation>لا يمكن فتح %1 هنا؛ ضع الملفات هناك بنفسك</translation>
    </message>
    <message>
        <source>1 company certificate</source>
        <translation>شهادة واحدة للشركة</translation>
    </message>
    <message numerus="yes">
        <source>%n company certificates</source>
        <translation>
            <numerusform>لا شهادات للشركة</numerusform>
            <numerusform>شهادة واحدة للشركة</numerusform>
            <numerusform>شهادتان للشركة</numerusform>
            <numerusform>%n شهادات للشركة</numerusform>
            <numerusform>%n شهادة للشركة</numerusform>
            <numerusform>%n شهادة للشركة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClaimTable</name>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>lanyard::ClientPage</name>
    <message>
        <source>Your &amp;organisation there</source>
        <translation>مؤسستك &amp;هناك</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Redirect address to &amp;register there</source>
        <translation>عنوان إعادة التوجيه الذي &amp;يُسجَّل هناك</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>نسخ عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>معرّف ا&amp;لعميل</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a client secret</comment>
        <translation>إن حصلت على سرّ</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;سرّ العميل</translation>
    </message>
    <message>
        <source>A secret is kept in your %1 only.</source>
        <translation>لا يُحفظ السرّ إلا في %1.</translation>
    </message>
    <message>
        <source>A secret is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>لا يُحفظ السرّ إلا في الذاكرة، حتى تنهي Lanyard.</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it.</source>
        <translation>يريد %1 معرفة التطبيق الذي يسجّل الدخول. سجّل Lanyard هناك كتطبيق سطح مكتب أو تطبيق أصلي، أو اطلب معرّف عميل من فريق تقنية المعلومات لديك. يتذكّره Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it.</source>
        <translation>يحتاج Lanyard إلى معرفة أين تسجّل مؤسستك الدخول. وسيتذكّر ذلك.</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it until you quit.</source>
        <translation>يريد %1 معرفة التطبيق الذي يسجّل الدخول. سجّل Lanyard هناك كتطبيق سطح مكتب أو تطبيق أصلي، أو اطلب معرّف عميل من فريق تقنية المعلومات لديك. يتذكّره Lanyard حتى الإنهاء.</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it until you quit.</source>
        <translation>يحتاج Lanyard إلى معرفة أين تسجّل مؤسستك الدخول. وسيتذكّر ذلك حتى الإنهاء.</translation>
    </message>
    <message>
        <source>Set up %1 once</source>
        <translation>إعداد %1 لمرة واحدة</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>التسجيل لدى %1</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <comment>what a provider&apos;s file says, in English</comment>
        <translation>أدخل %1.</translation>
    </message>
    <message>
        <source>Register it like this: the port, another one each time, is left out.</source>
        <translation>سجّله هكذا: دون المنفذ، فهو يتغيّر كل مرة.</translation>
    </message>
    <message>
        <source>Register it exactly like this, with the port.</source>
        <translation>سجّله هكذا تمامًا، مع المنفذ.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompanyPage</name>
    <message>
        <source>Sign in with your company</source>
        <translation>تسجيل الدخول عبر شركتك</translation>
    </message>
    <message>
        <source>Company sign-in addre&amp;ss</source>
        <translation>عنوان تسجيل الدخول إلى ال&amp;شركة</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Your IT team knows it. It may be called issuer or OpenID address. At many companies your e-mail address does as well.</source>
        <translation>يعرفه فريق تقنية المعلومات لديك. قد يُسمّى issuer أو عنوان OpenID. وفي كثير من الشركات يكفي عنوان بريدك الإلكتروني أيضًا.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Asking %1 where its people sign in…</source>
        <translation>يجري سؤال %1 أين يسجّل منتسبوه الدخول…</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “?” or “#” in it.</source>
        <translation>ليس هذا عنوان ويب يمكن أن يستخدمه Lanyard. فهو يبدأ بـ https://‎ وليس فيه «?» ولا «#».</translation>
    </message>
</context>
<context>
    <name>lanyard::Composition</name>
    <message>
        <source>The list of accounts was damaged</source>
        <translation>كانت قائمة الحسابات تالفة</translation>
    </message>
    <message>
        <source>Lanyard put it aside and starts with an empty one. Sign in again to get your accounts back.</source>
        <translation>نحّاها Lanyard جانبًا وبدأ بقائمة فارغة. سجّل الدخول مجددًا لتستعيد حساباتك.</translation>
    </message>
    <message>
        <source>The settings were damaged</source>
        <translation>كانت الإعدادات تالفة</translation>
    </message>
    <message>
        <source>Lanyard put them aside as the file that the details name. It asks again for what they held, such as client IDs.</source>
        <translation>نحّاها Lanyard جانبًا باسم الملف المذكور في التفاصيل، وسيسألك من جديد عمّا كانت تحويه، مثل معرّفات العملاء.</translation>
    </message>
    <message>
        <source>Starting the demo provider…</source>
        <translation>يجري بدء المزوّد التجريبي…</translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentDialog</name>
    <message>
        <source>It can then: %1</source>
        <translation>يمكنه حينئذ: %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <translation>يريد %1 رمزًا لحساب %2</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>عدم السماح</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>السماح مرة واحدة</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>السماح دائمًا</translation>
    </message>
</context>
<context>
    <name>lanyard::DefaultAccountSetting</name>
    <message>
        <source>&amp;Default account for tools</source>
        <translation>الحساب الافترا&amp;ضي للأدوات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, provider</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>lanyard::DemoChild</name>
    <message>
        <source>lanyard-demo-provider is not installed</source>
        <translation>البرنامج lanyard-demo-provider غير مثبّت</translation>
    </message>
    <message>
        <source>lanyard-demo-provider ended before it was ready</source>
        <translation>انتهى lanyard-demo-provider قبل أن يصبح جاهزًا</translation>
    </message>
</context>
<context>
    <name>lanyard::DevicePage</name>
    <message>
        <source>Use another device</source>
        <translation>استخدام جهاز آخر</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>QR code of the address and the code above</source>
        <translation>رمز QR للعنوان والكود أعلاه</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>لا تتابع إلا إن كنت أنت من بدأ هذا.</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>نسخ ال&amp;كود</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>نسخ ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال مع %1</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>على هاتفك أو حاسوب آخر، افتح %1 وأدخل %2.</translation>
    </message>
    <message>
        <source>Waiting for %1. This page changes by itself; the code works until %2.</source>
        <translation>في انتظار %1. تتغيّر هذه الصفحة من تلقاء نفسها؛ ويعمل الكود حتى %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at: what was seen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what was looked at, how it is: what was seen</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>فحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>What signing in, and staying signed in, needs on this computer.</source>
        <translation>ما يحتاج إليه تسجيل الدخول، والبقاء مسجّل الدخول، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>نسخ الت&amp;قرير</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Nothing is in the way of signing in.</source>
        <translation>لا شيء يعوق تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The report is copied. Look through it before you give it away.</source>
        <translation>نُسخ التقرير. راجعه قبل أن تعطيه لأحد.</translation>
    </message>
    <message>
        <source>One of them needs a look.</source>
        <comment>checks</comment>
        <translation>يحتاج واحد منها إلى مراجعة.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need a look.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>لا يحتاج أي منها إلى مراجعة.</numerusform>
            <numerusform>يحتاج واحد منها إلى مراجعة.</numerusform>
            <numerusform>يحتاج اثنان منها إلى مراجعة.</numerusform>
            <numerusform>تحتاج %n منها إلى مراجعة.</numerusform>
            <numerusform>يحتاج %n منها إلى مراجعة.</numerusform>
            <numerusform>يحتاج %n منها إلى مراجعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ExpiryLine</name>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>سجّل الدخول مجددًا للحصول على رمز جديد.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>جارٍ البحث عنه…</translation>
    </message>
    <message>
        <source>There is none at the moment.</source>
        <translation>لا يوجد رمز حاليًا.</translation>
    </message>
    <message>
        <source>Works; %1 doesn’t say until when.</source>
        <translation>يعمل؛ ولا يذكر %1 إلى متى.</translation>
    </message>
</context>
<context>
    <name>lanyard::GrantModel</name>
    <message>
        <source>%1; for %2 alone</source>
        <comment>permissions; an API</comment>
        <translation>%1؛ لأجل %2 وحده</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>أن تُسأل مجددًا</translation>
    </message>
    <message>
        <source>You revoke it</source>
        <translation>أن تسحبه</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>lanyard::InfoBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>التفا&amp;صيل</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>نسخ الت&amp;فاصيل</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyringHelp</name>
    <message>
        <source>How to set up a keyring</source>
        <translation>كيفية إعداد حلقة مفاتيح</translation>
    </message>
    <message>
        <source>A keyring is a program that keeps secrets for others (a Secret Service). Install one of these, and start it:</source>
        <translation>حلقة المفاتيح برنامج يحفظ الأسرار لغيره (Secret Service). ثبّت واحدًا من هذه، وابدأه:</translation>
    </message>
    <message>
        <source>GNOME Keyring (package gnome-keyring): log in again, and it is there.</source>
        <translation>‏GNOME Keyring (الحزمة gnome-keyring): أعد الدخول إلى النظام، فتجده.</translation>
    </message>
    <message>
        <source>KDE Wallet (package kwalletmanager): switch it on in the system settings.</source>
        <translation>‏KDE Wallet (الحزمة kwalletmanager): فعّله في إعدادات النظام.</translation>
    </message>
    <message>
        <source>KeePassXC (package keepassxc): switch on “Secret Service Integration” in its settings, and open a database.</source>
        <translation>‏KeePassXC (الحزمة keepassxc): فعّل «Secret Service Integration» في إعداداته، وافتح قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Over ssh start GNOME Keyring yourself, type a password (it is shown) and press Ctrl-D, not Enter; then start Lanyard from there:</source>
        <translation>عبر ssh ابدأ GNOME Keyring بنفسك، واكتب كلمة مرور (وهي تُعرض) ثم اضغط Ctrl-D، لا Enter؛ ثم ابدأ Lanyard من هناك:</translation>
    </message>
    <message>
        <source>Then choose “Try again” in the window.</source>
        <translation>ثم اختر «إعادة المحاولة» في النافذة.</translation>
    </message>
</context>
<context>
    <name>lanyard::LanguageSetting</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>حسب النظام</translation>
    </message>
</context>
<context>
    <name>lanyard::ListAndPage</name>
    <message>
        <source>‹ Accou&amp;nts</source>
        <translation>‹ الحسا&amp;بات</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>رجوع إلى الحسابات</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginStartSetting</name>
    <message>
        <source>Start w&amp;hen I log in</source>
        <translation>البدء &amp;عند دخولي إلى النظام</translation>
    </message>
</context>
<context>
    <name>lanyard::MaskedToken</name>
    <message>
        <source>Access token, hidden</source>
        <translation>رمز الوصول، مخفي</translation>
    </message>
    <message>
        <source>Access token, hidden, ends in %1</source>
        <translation>رمز الوصول، مخفي، آخره %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إ&amp;خفاء</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
</context>
<context>
    <name>lanyard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>إ&amp;نهاء Lanyard</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Refresh access token</source>
        <translation>&amp;تحديث رمز الوصول</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>استخدامه افترا&amp;ضيًا</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أ&amp;على</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل إلى أس&amp;فل</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts…</source>
        <translation>تسجيل الخروج من &amp;كل الحسابات…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مسا&amp;عدة</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>&amp;عن Lanyard</translation>
    </message>
    <message>
        <source>Re&amp;move service account…</source>
        <translation>إ&amp;زالة حساب الخدمة…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>Add a &amp;service account…</source>
        <translation>إضافة حساب &amp;خدمة…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>&amp;Token and claims…</source>
        <translation>ال&amp;رمز والمطالبات…</translation>
    </message>
    <message>
        <source>Tools that may get &amp;tokens…</source>
        <translation>الأدوات المسموح لها بالر&amp;موز…</translation>
    </message>
    <message>
        <source>Acti&amp;vity…</source>
        <translation>النشا&amp;ط…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لو&amp;حة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>&amp;فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;العرض</translation>
    </message>
</context>
<context>
    <name>lanyard::PortSetting</name>
    <message>
        <source>&amp;Port for the way back from the browser</source>
        <translation>منف&amp;ذ العودة من المتصفح</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfilePage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>الحصول على رمز وصول جديد</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name for tools</source>
        <translation>الاسم لدى الأدوات</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>عنوان الرموز</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>e-mail or client ID · provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>status · date</comment>
        <translation>%1 · منذ %2</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>الأذونات: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>حساب خدمة</translation>
    </message>
    <message>
        <source>Co&amp;py access token</source>
        <translation>نسخ &amp;رمز الوصول</translation>
    </message>
    <message>
        <source>Tok&amp;en and claims…</source>
        <translation>الرمز &amp;والمطالبات…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>&amp;نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>Copy as Authorization &amp;header</source>
        <translation>نسخ &amp;كترويسة Authorization</translation>
    </message>
    <message>
        <source>Copy as &amp;environment variable</source>
        <translation>نسخ كمت&amp;غيّر بيئة</translation>
    </message>
    <message>
        <source>Copy command for &amp;scripts</source>
        <translation>نسخ أمر للنصوص البرم&amp;جية</translation>
    </message>
</context>
<context>
    <name>lanyard::RenamePage</name>
    <message>
        <source>Na&amp;me for tools</source>
        <translation>الا&amp;سم لدى الأدوات</translation>
    </message>
    <message>
        <source>Tools ask for the account by this name, as “lanyard token” does: those that use the old name have to be told.</source>
        <translation>تطلب الأدوات الحساب بهذا الاسم، كما يفعل «lanyard token»: ويجب إبلاغ الأدوات التي تستخدم الاسم القديم.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>استخدم الحروف من A إلى Z والأرقام و«-» و«_» و«.»، وابدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>أُعيدت التسمية</translation>
    </message>
    <message>
        <source>Tools ask for this account as %1 now.</source>
        <translation>تطلب الأدوات هذا الحساب الآن باسم %1.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose another one.</source>
        <translation>لحساب آخر هذا الاسم. اختر غيره.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServiceForm</name>
    <message>
        <source>A secret or key is kept in your %1 only.</source>
        <translation>لا يُحفظ السرّ أو المفتاح إلا في %1.</translation>
    </message>
    <message>
        <source>A secret or key is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>لا يُحفظ السرّ أو المفتاح إلا في الذاكرة، حتى تنهي Lanyard.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>nightly-build</source>
        <comment>an example of a name</comment>
        <translation>nightly-build</translation>
    </message>
    <message>
        <source>T&amp;oken or issuer address</source>
        <translation>عنوان الرمو&amp;ز أو جهة الإصدار</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>معرّف ا&amp;لعميل</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>الس&amp;رّ</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>معرّف المفتاح</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a key ID</comment>
        <translation>إن حصلت عليه</translation>
    </message>
    <message>
        <source>Pe&amp;rmissions</source>
        <translation>الأ&amp;ذونات</translation>
    </message>
    <message>
        <source>if it needs some; separated by spaces</source>
        <comment>permissions</comment>
        <translation>إن احتاج إلى بعضها؛ مفصولة بمسافات</translation>
    </message>
    <message>
        <source>Audi&amp;ence</source>
        <translation>الجم&amp;هور</translation>
    </message>
    <message>
        <source>if you were told one</source>
        <comment>an audience</comment>
        <translation>إن ذُكر لك</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>&amp;Prove it with</source>
        <translation>الإ&amp;ثبات بواسطة</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>ملف المف&amp;تاح</translation>
    </message>
    <message>
        <source>key.pem</source>
        <comment>an example of a file</comment>
        <translation>key.pem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>اختيار ملف المفتاح</translation>
    </message>
    <message>
        <source>It runs out on</source>
        <translation>تنتهي صلاحيته في</translation>
    </message>
    <message>
        <source>The secret or key runs out on a day</source>
        <translation>للسرّ أو المفتاح يوم تنتهي فيه صلاحيته</translation>
    </message>
    <message>
        <source>The day on which it runs out</source>
        <translation>اليوم الذي تنتهي فيه صلاحيته</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “#” in it.</source>
        <translation>ليس هذا عنوان ويب يمكن أن يستخدمه Lanyard. فهو يبدأ بـ https://‎ وليس فيه «#».</translation>
    </message>
    <message>
        <source>This can’t be a client ID. Copy it again from where you got it.</source>
        <translation>لا يمكن أن يكون هذا معرّف عميل. انسخه من جديد من حيث حصلت عليه.</translation>
    </message>
    <message>
        <source>It’s needed to prove who asks.</source>
        <translation>يلزم لإثبات هوية الطالب.</translation>
    </message>
    <message>
        <source>There is no private key in this file that Lanyard can use. It has to be a PEM file without a passphrase.</source>
        <translation>لا يوجد في هذا الملف مفتاح خاص يمكن أن يستخدمه Lanyard. يجب أن يكون ملف PEM دون عبارة مرور.</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>استخدم الحروف من A إلى Z والأرقام و«-» و«_» و«.»، وابدأ بحرف أو رقم.</translation>
    </message>
    <message>
        <source>One of these can’t be a permission. Copy them again from where you got them.</source>
        <translation>لا يمكن أن يكون أحد هذه إذنًا. انسخها من جديد من حيث حصلت عليها.</translation>
    </message>
    <message>
        <source>This can’t be an audience.</source>
        <translation>لا يمكن أن يكون هذا جمهورًا.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServicePage</name>
    <message>
        <source>For a program that signs in as itself. Whoever registered it with the provider knows what to enter here.</source>
        <translation>لبرنامج يسجّل الدخول باسمه هو. ومن سجّله لدى المزوّد يعرف ما يُدخَل هنا.</translation>
    </message>
    <message>
        <source>Test and sa&amp;ve</source>
        <translation>الاختبار والحف&amp;ظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Add a service account</source>
        <translation>إضافة حساب خدمة</translation>
    </message>
    <message>
        <source>Enter the new secret of %1</source>
        <translation>إدخال السرّ الجديد لحساب %1</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>يجري طلب رمز من %1…</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingControl</name>
    <message>
        <source>Set by an administrator of this computer, in %1.</source>
        <translation>عيّنه مسؤول هذا الحاسوب، في %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>حسب النظام</translation>
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
        <source>Time &amp;limit for a sign-in</source>
        <translation>م&amp;هلة تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear copied tokens</source>
        <translation>مس&amp;ح الرموز المنسوخة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds</source>
        <translation>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد ثانية واحدة</numerusform>
            <numerusform>بعد ثانيتين</numerusform>
            <numerusform>بعد %n ثوانٍ</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep activity</source>
        <translation>الاحتفاظ بال&amp;نشاط</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Keep &amp;running when the window is closed</source>
        <translation>مواصلة التش&amp;غيل عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Show an icon in the tray</source>
        <translation>إ&amp;ظهار أيقونة في صينية النظام</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>An account &amp;needs you to sign in again</source>
        <translation>حساب يحتاج إلى تسجيل د&amp;خولك مجددًا</translation>
    </message>
    <message>
        <source>You have si&amp;gned in</source>
        <translation>نجاح ت&amp;سجيل دخولك</translation>
    </message>
    <message>
        <source>The secret of a service account runs o&amp;ut</source>
        <translation>انتهاء &amp;صلاحية سرّ حساب خدمة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>The settings couldn’t be read</source>
        <translation>تعذّرت قراءة الإعدادات</translation>
    </message>
    <message>
        <source>That couldn’t be changed</source>
        <translation>تعذّر تغيير ذلك</translation>
    </message>
</context>
<context>
    <name>lanyard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Go between the list and the page</source>
        <translation>الانتقال بين القائمة والصفحة</translation>
    </message>
    <message>
        <source>Cancel, or close a dialog</source>
        <translation>إلغاء، أو إغلاق مربع حوار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it does: the keys</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ShownToken</name>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPage</name>
    <message>
        <source>Sign-in link</source>
        <translation>رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>التحقق من الإجابة</translation>
    </message>
    <message>
        <source>Getting your profile</source>
        <translation>جلب ملفك الشخصي</translation>
    </message>
    <message>
        <source>&amp;Open browser again</source>
        <translation>فتح المتصفح من &amp;جديد</translation>
    </message>
    <message>
        <source>Copy sign-in &amp;link</source>
        <translation>نسخ &amp;رابط تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use another &amp;device…</source>
        <translation>استخدام جها&amp;ز آخر…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>Sign in to %1 there, then come back. This page changes by itself.</source>
        <translation>سجّل الدخول إلى %1 هناك، ثم عُد. تتغيّر هذه الصفحة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out here, also after a restart.</source>
        <translation>تبقى مسجّل الدخول حتى تسجّل الخروج هنا، حتى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال مع %1</translation>
    </message>
    <message>
        <source>The link works for 2 more minutes.</source>
        <translation>يعمل الرابط لدقيقتين أخريين.</translation>
    </message>
    <message>
        <source>The link works for less than a minute.</source>
        <translation>يعمل الرابط لأقل من دقيقة.</translation>
    </message>
    <message>
        <source>Don’t see it? Look for a new tab, or open the browser again.</source>
        <translation>ألا تراه؟ ابحث عن علامة تبويب جديدة، أو افتح المتصفح من جديد.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعا&amp;دة المحاولة</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>إتمام تسجيل الدخول</translation>
    </message>
    <message>
        <source>Saving to your %1</source>
        <translation>جارٍ الحفظ في %1</translation>
    </message>
    <message>
        <source>Keeping it until you quit Lanyard</source>
        <translation>الاحتفاظ به حتى تنهي Lanyard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّت</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>A page answered that isn’t yours</source>
        <translation>أجابت صفحة ليست لك</translation>
    </message>
    <message>
        <source>It is not from this sign-in, so Lanyard ignored it. Go on in the browser; if nothing happens there, open it again.</source>
        <translation>ليست من تسجيل الدخول هذا، لذا تجاهلها Lanyard. تابع في المتصفح؛ وإن لم يحدث شيء هناك فافتحه من جديد.</translation>
    </message>
    <message>
        <source>The page shows an error? Copy the set-up details for your IT team.</source>
        <translation>أتعرض الصفحة خطأ؟ انسخ تفاصيل الإعداد لفريق تقنية المعلومات لديك.</translation>
    </message>
    <message>
        <source>Copy &amp;set-up details</source>
        <translation>نس&amp;خ تفاصيل الإعداد</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutAllPage</name>
    <message>
        <source>Sign out of all accounts?</source>
        <translation>أتريد تسجيل الخروج من كل الحسابات؟</translation>
    </message>
    <message>
        <source>Tools on this computer that use these accounts stop working when their tokens run out.</source>
        <translation>تتوقف الأدوات التي تستخدم هذه الحسابات على هذا الحاسوب عن العمل حين تنتهي مدة رموزها.</translation>
    </message>
    <message>
        <source>Lanyard forgets the accounts, and tells the providers that listen to end the sign-ins. Your browser stays signed in there.</source>
        <translation>ينسى Lanyard الحسابات، ويبلّغ المزوّدين الذين يقبلون ذلك بإنهاء تسجيلات الدخول. ويبقى متصفحك مسجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Sign &amp;out of all</source>
        <translation>تسجيل ال&amp;خروج من الكل</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutPage</name>
    <message>
        <source>Tools on this computer that use this account stop working when their token runs out.</source>
        <translation>تتوقف الأدوات التي تستخدم هذا الحساب على هذا الحاسوب عن العمل حين تنتهي مدة رمزها.</translation>
    </message>
    <message>
        <source>Sign out h&amp;ere</source>
        <translation>تسجيل الخروج &amp;هنا</translation>
    </message>
    <message>
        <source>Sign out here and in the &amp;browser</source>
        <translation>تسجيل الخروج هنا &amp;وفي المتصفح</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <translation>إزالة من ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>أتريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>أتريد تسجيل خروج %1؟</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key, and tells %1 to end its token. Its registration there stays.</source>
        <translation>ينسى Lanyard حساب الخدمة مع سرّه أو مفتاحه، ويبلّغ %1 بإنهاء رمزه. ويبقى تسجيله هناك.</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key. Its registration at %1 stays.</source>
        <translation>ينسى Lanyard حساب الخدمة مع سرّه أو مفتاحه. ويبقى تسجيله لدى %1.</translation>
    </message>
    <message>
        <source>Lanyard forgets the account and tells %1 to end this sign-in.</source>
        <translation>ينسى Lanyard الحساب ويبلّغ %1 بإنهاء تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>Lanyard forgets the account. %1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>ينسى Lanyard الحساب. ولا يمكن إبلاغ %1 من هنا؛ ويمكنك إزالة إذن وصول Lanyard من حسابك هناك.</translation>
    </message>
    <message>
        <source>Then its own page in your browser signs you out there, too.</source>
        <translation>ثم تسجّل صفحته في متصفحك خروجك هناك أيضًا.</translation>
    </message>
    <message>
        <source>Your browser stays signed in there.</source>
        <translation>يبقى متصفحك مسجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>Lanyard forgot the account. %1 signs you out in your browser, too, and may ask there.</source>
        <translation>نسي Lanyard الحساب. ويسجّل %1 خروجك في متصفحك أيضًا، وقد يسأل هناك.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>%1 ended this sign-in, and Lanyard forgot it.</source>
        <translation>أنهى %1 تسجيل الدخول هذا، ونسيه Lanyard.</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>سُجّل الخروج هنا</translation>
    </message>
    <message>
        <source>%1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>لا يمكن إبلاغ %1 من هنا؛ ويمكنك إزالة إذن وصول Lanyard من حسابك هناك.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>تعذّر إبلاغ %1. ولتطمئن، أزِل إذن وصول Lanyard من حسابك هناك.</translation>
    </message>
    <message>
        <source>Signed out here and in the browser</source>
        <translation>سُجّل الخروج هنا وفي المتصفح</translation>
    </message>
    <message>
        <source>Its sign-out page is open in your browser, and says the rest.</source>
        <translation>صفحة تسجيل الخروج لديه مفتوحة في متصفحك، وهي تذكر الباقي.</translation>
    </message>
    <message>
        <source>It has no sign-out page: sign out in your browser there.</source>
        <translation>ليست لديه صفحة تسجيل خروج: سجّل الخروج في متصفحك هناك.</translation>
    </message>
    <message>
        <source>Whether %1 signed you out in your browser isn’t known; look there.</source>
        <translation>لا يُعرف هل سجّل %1 خروجك في متصفحك؛ تحقّق هناك.</translation>
    </message>
    <message>
        <source>It didn’t open; the page is %1</source>
        <translation>لم تُفتح؛ والصفحة هي %1</translation>
    </message>
    <message>
        <source>%1 will be told when you’re back online.</source>
        <translation>سيُبلَّغ %1 حين يعود اتصالك.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told just now, and will be later.</source>
        <translation>تعذّر إبلاغ %1 الآن، وسيُبلَّغ لاحقًا.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in. What your %2 holds of it couldn’t be erased.</source>
        <translation>أنهى %1 تسجيل الدخول. وتعذّر محو المحفوظ عنه في %2.</translation>
    </message>
    <message>
        <source>Nothing could be erased from your %2, and %1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>تعذّر محو أي شيء من %2، وتعذّر إبلاغ %1. ولتطمئن، أزِل إذن وصول Lanyard من حسابك هناك.</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>أُزيل من القائمة</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>أُزيل حساب الخدمة</translation>
    </message>
    <message>
        <source>%1 ended its token, and Lanyard forgot it.</source>
        <translation>أنهى %1 رمزه، ونسيه Lanyard.</translation>
    </message>
    <message>
        <source>A token that tools still have works at %1 until it runs out.</source>
        <translation>يبقى الرمز الذي لدى الأدوات عاملًا لدى %1 حتى تنتهي مدته.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told: a token that tools still have works until it runs out.</source>
        <translation>تعذّر إبلاغ %1: يبقى الرمز الذي لدى الأدوات عاملًا حتى تنتهي مدته.</translation>
    </message>
</context>
<context>
    <name>lanyard::StayingDialog</name>
    <message>
        <source>Lanyard keeps running so your tools stay signed in.</source>
        <translation>يواصل Lanyard العمل لتبقى أدواتك مسجّلة الدخول.</translation>
    </message>
    <message>
        <source>Its window is back when you start it again.</source>
        <translation>تعود نافذته حين تبدؤه من جديد.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>م&amp;واصلة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>إ&amp;نهاء بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenDialog</name>
    <message>
        <source>✓ Signed by %1, checked when it came.</source>
        <translation>✓ موقّع من %1، وجرى التحقق منه عند وصوله.</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked when it came.</source>
        <translation>✓ موقّع من %1 (المفتاح %2)، وجرى التحقق منه عند وصوله.</translation>
    </message>
    <message>
        <source>✓ Signed by %1, checked %2.</source>
        <comment>provider, time</comment>
        <translation>✓ موقّع من %1، وجرى التحقق منه في %2.</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked %3.</source>
        <comment>provider, key, time</comment>
        <translation>✓ موقّع من %1 (المفتاح %2)، وجرى التحقق منه في %3.</translation>
    </message>
    <message>
        <source>Only %1 can read this token.</source>
        <translation>لا يستطيع قراءة هذا الرمز إلا %1.</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it.</source>
        <translation>معروض كما أُرسل. ولا يستطيع Lanyard التحقق منه.</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it: it’s meant for %1.</source>
        <translation>معروض كما أُرسل. ولا يستطيع Lanyard التحقق منه: فهو موجّه إلى %1.</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard.</source>
        <translation>محفوظ حتى تنهي Lanyard.</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard, replaced %1.</source>
        <comment>3 days ago</comment>
        <translation>محفوظ حتى تنهي Lanyard، واستُبدل %1.</translation>
    </message>
    <message>
        <source>Kept in your %1.</source>
        <comment>a keyring</comment>
        <translation>محفوظ في %1.</translation>
    </message>
    <message>
        <source>Kept in your %1, replaced %2.</source>
        <comment>a keyring, 3 days ago</comment>
        <translation>محفوظ في %1، واستُبدل %2.</translation>
    </message>
    <message>
        <source>Token and claims</source>
        <translation>الرمز والمطالبات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person · a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التحديث</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحدي&amp;ث</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>الحصول على رمز وصول جديد</translation>
    </message>
    <message>
        <source>Claims of the access token</source>
        <translation>مطالبات رمز الوصول</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>Claims of the ID token</source>
        <translation>مطالبات رمز الهوية</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>نسخ بتنسي&amp;ق JSON</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolAskingSetting</name>
    <message>
        <source>Ask before a &amp;tool gets a token</source>
        <translation>السؤال &amp;قبل أن تحصل أداة على رمز</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolsDialog</name>
    <message>
        <source>Tools that may get tokens</source>
        <translation>الأدوات المسموح لها بالرموز</translation>
    </message>
    <message>
        <source>These programs get tokens without a question, since you said “always”.</source>
        <translation>تحصل هذه البرامج على الرموز دون سؤال، لأنك اخترت «السماح دائمًا».</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;سحب</translation>
    </message>
    <message>
        <source>Revoke &amp;all</source>
        <translation>سحب ال&amp;كل</translation>
    </message>
    <message>
        <source>The list couldn’t be read</source>
        <translation>تعذّرت قراءة القائمة</translation>
    </message>
    <message>
        <source>The list was damaged</source>
        <translation>كانت القائمة تالفة</translation>
    </message>
    <message>
        <source>Lanyard put it aside, and asks again before a program gets a token.</source>
        <translation>نحّاها Lanyard جانبًا، وسيسأل مجددًا قبل أن يحصل برنامج على رمز.</translation>
    </message>
    <message>
        <source>You aren’t asked at the moment: every program of yours gets tokens. You can change that in the settings.</source>
        <translation>لا تُسأل حاليًا: تحصل كل برامجك على الرموز. ويمكنك تغيير ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>It couldn’t be revoked</source>
        <translation>تعذّر السحب</translation>
    </message>
</context>
<context>
    <name>lanyard::Tray</name>
    <message>
        <source>1 account</source>
        <translation>حساب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard – %1</source>
        <comment>how many accounts</comment>
        <translation>‏Lanyard – %1</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>واحد يحتاج إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>لا شيء يحتاج إليك</numerusform>
            <numerusform>واحد يحتاج إليك</numerusform>
            <numerusform>اثنان يحتاجان إليك</numerusform>
            <numerusform>%n تحتاج إليك</numerusform>
            <numerusform>%n تحتاج إليك</numerusform>
            <numerusform>%n تحتاج إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard – %1, %2</source>
        <comment>how many accounts, how many need the person</comment>
        <translation>‏Lanyard – %1، %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>person – provider</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Copy access token</source>
        <translation>نسخ رمز الوصول</translation>
    </message>
    <message>
        <source>Show what it needs</source>
        <translation>عرض ما يحتاج إليه</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Unlock %1…</source>
        <translation>فتح قفل %1…</translation>
    </message>
    <message>
        <source>&amp;Open Lanyard</source>
        <translation>&amp;فتح Lanyard</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>إ&amp;نهاء Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>عبارة المر&amp;ور</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>&amp;نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختر عبارة مرور</translation>
    </message>
    <message>
        <source>Unlock your vault file</source>
        <translation>افتح قفل ملف الخزنة</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in %1. Nobody can open it without the passphrase, and nobody can tell it to you again.</source>
        <translation>ستُحفظ بيانات تسجيل دخولك في %1. لا يستطيع أحد فتحه دون عبارة المرور، ولا أحد يستطيع أن يخبرك بها مجددًا.</translation>
    </message>
    <message>
        <source>Your sign-ins are kept in %1. Type the passphrase that it was made with.</source>
        <translation>بيانات تسجيل دخولك محفوظة في %1. اكتب عبارة المرور التي أُنشئ بها.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>فتح ال&amp;قفل</translation>
    </message>
    <message>
        <source>That isn’t the passphrase</source>
        <translation>ليست هذه عبارة المرور</translation>
    </message>
    <message>
        <source>The vault file has another one. Nothing was changed; try again.</source>
        <translation>لملف الخزنة عبارة أخرى. لم يُغيَّر شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The two aren’t the same. Type them again.</source>
        <translation>العبارتان غير متطابقتين. اكتبهما من جديد.</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Your browser opens so you can sign in where you always do. Lanyard never sees your password.</source>
        <translation>يُفتح متصفحك لتسجّل الدخول حيث تفعل ذلك دائمًا. ولا يرى Lanyard كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>Sign in with your co&amp;mpany…</source>
        <translation>تسجيل الدخول عبر &amp;شركتك…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>تسجيل الدخول عبر %1</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Sign in to get started</source>
        <translation>سجّل الدخول للبدء</translation>
    </message>
    <message>
        <source>Add a ser&amp;vice account…</source>
        <translation>إضافة حساب &amp;خدمة…</translation>
    </message>
</context>
</TS>
