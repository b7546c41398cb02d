<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>BrowserPage</name>
    <message>
        <source>You can close this tab.</source>
        <translation>このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>%1 is ready to use in Lanyard.</source>
        <comment>a person’s name</comment>
        <translation>%1 を Lanyard で使えるようになりました。</translation>
    </message>
    <message>
        <source>Signed in – Lanyard</source>
        <translation>サインインしました – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <translation>%1 にサインインしました</translation>
    </message>
    <message>
        <source>Sign-in was cancelled – Lanyard</source>
        <translation>サインインがキャンセルされました – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>サインインがキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this tab.</source>
        <translation>何も変更されていません。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished – Lanyard</source>
        <translation>サインインは完了しませんでした – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished</source>
        <translation>サインインは完了しませんでした</translation>
    </message>
    <message>
        <source>Lanyard shows what to do next. You can close this tab.</source>
        <translation>次の操作は Lanyard に表示されます。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Finishing sign-in – Lanyard</source>
        <translation>サインインを完了しています – Lanyard</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>サインインを完了しています</translation>
    </message>
    <message>
        <source>Go back to Lanyard; it’s finishing your sign-in.</source>
        <translation>Lanyard に戻ってください。サインインを完了しています。</translation>
    </message>
    <message>
        <source>Not from this sign-in – Lanyard</source>
        <translation>このサインインのものではありません – Lanyard</translation>
    </message>
    <message>
        <source>This isn’t from your sign-in</source>
        <translation>このサインインのものではありません</translation>
    </message>
    <message>
        <source>Lanyard didn’t use it and waits on. You can close this tab.</source>
        <translation>Lanyard はこれを使わず、引き続き待機しています。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Already used – Lanyard</source>
        <translation>使用済み – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in was already used.</source>
        <translation>このサインインはすでに使用されています。</translation>
    </message>
    <message>
        <source>Lanyard shows how it ended. You can close this tab.</source>
        <translation>結果は Lanyard に表示されます。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Link has run out – Lanyard</source>
        <translation>リンクの期限切れ – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in link has run out</source>
        <translation>このサインインリンクは期限切れです</translation>
    </message>
    <message>
        <source>Start again in Lanyard.</source>
        <translation>Lanyard からやり直してください。</translation>
    </message>
    <message>
        <source>Signed out – Lanyard</source>
        <translation>サインアウトしました – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed out, here and in Lanyard</source>
        <translation>このブラウザーと Lanyard からサインアウトしました</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed – Lanyard</source>
        <translation>サインアウトを確認できませんでした – Lanyard</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed</source>
        <translation>サインアウトを確認できませんでした</translation>
    </message>
    <message>
        <source>You are signed out in Lanyard. Whether this browser is still signed in, the provider’s own page shows. You can close this tab.</source>
        <translation>Lanyard ではサインアウトしました。このブラウザーがまだサインインしているかどうかは、プロバイダーのページで確認できます。このタブは閉じてかまいません。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the pages</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Your browser reaches Lanyard</source>
        <translation>ブラウザーから Lanyard に接続できました</translation>
    </message>
    <message>
        <source>The way back from a sign-in works. You can close this tab.</source>
        <translation>サインインから戻る経路は正常です。このタブは閉じてかまいません。</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>有効になる日時</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Signed in at the provider</source>
        <translation>プロバイダーでのサインイン</translation>
    </message>
    <message>
        <source>How sure the sign-in is</source>
        <translation>サインインの確実さ</translation>
    </message>
    <message>
        <source>Ways of the sign-in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Issued to the app</source>
        <translation>発行先のアプリ</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>利用権</translation>
    </message>
    <message>
        <source>ID of this token</source>
        <translation>このトークンの ID</translation>
    </message>
    <message>
        <source>ID of the session</source>
        <translation>セッションの ID</translation>
    </message>
    <message>
        <source>Ties it to your sign-in</source>
        <translation>サインインとの結び付け</translation>
    </message>
    <message>
        <source>Ties it to the access token</source>
        <translation>アクセストークンとの結び付け</translation>
    </message>
    <message>
        <source>Ties it to the sign-in’s code</source>
        <translation>サインインのコードとの結び付け</translation>
    </message>
    <message>
        <source>Key that it is bound to</source>
        <translation>結び付けられた鍵</translation>
    </message>
    <message>
        <source>Who acts for the user</source>
        <translation>ユーザーの代理人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>E-mail was checked</source>
        <translation>メールの確認</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Phone number was checked</source>
        <translation>電話番号の確認</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>プロフィールページ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>プロフィールの変更日時</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>User ID in the organisation</source>
        <translation>組織でのユーザー ID</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment (how far away)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{text} is called {name} now.</source>
        <translation>{text} の名前を {name} に変更しました。</translation>
    </message>
    <message>
        <source>Another account is called {text}, so this one is {name}; lanyard rename gives it another name.</source>
        <translation>{text} という名前のアカウントがすでにあるため、このアカウントは {name} になりました。lanyard rename で名前を変更できます。</translation>
    </message>
    <message>
        <source>{name} is the default account now.</source>
        <translation>{name} を既定のアカウントにしました。</translation>
    </message>
    <message>
        <source>There is no default account any more.</source>
        <translation>既定のアカウントはなくなりました。</translation>
    </message>
    <message>
        <source>there is no default account; set one with lanyard default NAME</source>
        <translation>既定のアカウントがありません。lanyard default NAME で設定してください</translation>
    </message>
    <message>
        <source>say which account, or set the default one with lanyard default NAME</source>
        <translation>アカウントを指定するか、lanyard default NAME で既定のアカウントを設定してください</translation>
    </message>
    <message>
        <source>there is no account yet; lanyard login adds one</source>
        <translation>アカウントがまだありません。lanyard login で追加できます</translation>
    </message>
    <message>
        <source>give either NAME or --none</source>
        <translation>NAME か --none のどちらかを指定してください</translation>
    </message>
    <message>
        <source>say where it shall stand: one of --first, --last, --before and --after</source>
        <translation>位置を --first、--last、--before、--after のいずれかで指定してください</translation>
    </message>
    <message>
        <source>say what to sign out of: either NAME or --all</source>
        <translation>サインアウトする対象を、NAME か --all のどちらかで指定してください</translation>
    </message>
    <message>
        <source>--browser waits for you at one provider’s page: use it with NAME, one account at a time</source>
        <translation>--browser は 1 つのプロバイダーのページで待機します。NAME を指定し、アカウントごとに実行してください</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} will be told when you’re back online and next use Lanyard.</source>
        <translation>このコンピューターで {name} からサインアウトしました。{provider} には、オンラインに戻って次に Lanyard を使うときに通知します。</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told just now, and will be when you use Lanyard later.</source>
        <translation>このコンピューターで {name} からサインアウトしました。{provider} には今は通知できなかったため、次に Lanyard を使うときに通知します。</translation>
    </message>
    <message>
        <source>Removed {name} from the list. Your {store} couldn’t be used, so what it holds of the account wasn’t erased; should it come back, Lanyard does that then.</source>
        <translation>{name} を一覧から削除しました。{store}を使用できなかったため、そこに保存されているこのアカウントの情報は消去されていません。使用できるようになったら、Lanyard が消去します。</translation>
    </message>
    <message>
        <source>{provider} couldn’t be told, either. Remove Lanyard’s access there to be sure.</source>
        <translation>{provider} にも通知できませんでした。念のため、そちらで Lanyard のアクセス権を取り消してください。</translation>
    </message>
    <message>
        <source>{name} is still signed in: %1</source>
        <translation>{name} はまだサインインしています: %1</translation>
    </message>
    <message>
        <source>Hand out access tokens to lanyard token, from memory, until Ctrl-C</source>
        <translation>Ctrl-C を押すまで、メモリからアクセストークンを lanyard token に渡します</translation>
    </message>
    <message>
        <source>Have the agent forget its tokens, and ask for each program once more</source>
        <translation>エージェントにトークンを破棄させ、プログラムごとにあらためて確認するようにします</translation>
    </message>
    <message>
        <source>there can be no agent here: XDG_RUNTIME_DIR, the folder of a login session, is not set; all commands work without one</source>
        <translation>ここではエージェントを使用できません。ログインセッションのフォルダーを示す XDG_RUNTIME_DIR が設定されていません。どのコマンドもエージェントなしで動作します</translation>
    </message>
    <message>
        <source>%1 has to be a folder of your own that nobody else may use: chmod 700 it, or remove what is there, and start the agent again</source>
        <translation>%1 は、ほかの人が使用できないご自身のフォルダーでなければなりません。chmod 700 を実行するか、そこにあるものを削除してから、エージェントをもう一度起動してください</translation>
    </message>
    <message>
        <source>the agent’s folder %1 cannot be used: %2</source>
        <translation>エージェントのフォルダー %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>an agent is running already; one is enough for all your programs</source>
        <translation>エージェントはすでに動作しています。1 つですべてのプログラムに対応できます</translation>
    </message>
    <message>
        <source>another program answers at %1 already: let that start the agent (systemctl --user start lanyard-agent), or end it</source>
        <translation>別のプログラムがすでに %1 で応答しています。そのプログラムからエージェントを起動するか (systemctl --user start lanyard-agent)、そのプログラムを終了してください</translation>
    </message>
    <message>
        <source>something that is no socket of yours is in the agent’s place: move %1 away, and start the agent again</source>
        <translation>エージェントの場所に、ご自身のソケットではないものがあります。%1 を移動してから、エージェントをもう一度起動してください</translation>
    </message>
    <message>
        <source>the agent cannot listen at %1: %2</source>
        <translation>エージェントは %1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>the socket that the agent was started with is not %1, where it is looked for</source>
        <translation>エージェントの起動時に渡されたソケットは、想定されている %1 ではありません</translation>
    </message>
    <message>
        <source>the agent hands out tokens of the accounts that are kept for you; leave out --config-dir and --vault memory</source>
        <translation>エージェントは、保存されているアカウントのトークンを渡すものです。--config-dir と --vault memory は指定しないでください</translation>
    </message>
    <message>
        <source>The agent answers at %1 until Ctrl-C.</source>
        <translation>エージェントは Ctrl-C を押すまで %1 で応答します。</translation>
    </message>
    <message>
        <source>Locked: the agent has forgotten its tokens, and you are asked for each program once more.</source>
        <translation>ロックしました。エージェントはトークンを破棄し、プログラムごとにあらためて確認します。</translation>
    </message>
    <message>
        <source>Locked: you are asked for each program once more. No agent is running.</source>
        <translation>ロックしました。プログラムごとにあらためて確認します。動作中のエージェントはありません。</translation>
    </message>
    <message>
        <source>Tools get tokens without a question all the same, until lanyard settings ask-tools on.</source>
        <translation>ただし、lanyard settings ask-tools on を実行するまで、ツールは確認なしでトークンを取得します。</translation>
    </message>
    <message>
        <source>you are asked for each program once more, but the agent does not answer, and may still have tokens in memory; end it, and start it again</source>
        <translation>プログラムごとにあらためて確認するようにしましたが、エージェントが応答せず、まだメモリにトークンを保持している可能性があります。エージェントを終了し、もう一度起動してください</translation>
    </message>
    <message>
        <source>Look at what signing in needs, and say what is wrong and what helps</source>
        <translation>サインインに必要なものを調べ、問題と対処方法を表示します</translation>
    </message>
    <message>
        <source>An account’s name, or an issuer or e-mail address; left out, every account</source>
        <translation>アカウントの名前、または発行者 (issuer) のアドレスかメールアドレス。省略するとすべてのアカウント</translation>
    </message>
    <message>
        <source>Open a page of Lanyard’s in your browser, and see whether it comes back</source>
        <translation>Lanyard のページをブラウザーで開き、戻ってくるかどうかを確かめます</translation>
    </message>
    <message>
        <source>Have the provider renew the session, which replaces it</source>
        <translation>プロバイダーにセッションを更新させます (セッションは置き換えられます)</translation>
    </message>
    <message>
        <source>Write all of it, without secrets, into this file, or for - to standard output, for whoever helps you</source>
        <translation>秘密情報を除くすべての結果をこのファイルに書き込みます (- の場合は標準出力)。サポート担当者に渡すためのものです</translation>
    </message>
    <message>
        <source>What sign-in providers do</source>
        <translation>サインインプロバイダーの動作</translation>
    </message>
    <message>
        <source>Say what a provider does right and wrong for native sign-in, each with the section of the standard</source>
        <translation>ネイティブアプリのサインインについて、プロバイダーの適合点と問題点を、標準仕様の該当箇所とともに表示します</translation>
    </message>
    <message>
        <source>The provider, by its issuer address or an e-mail address there</source>
        <translation>プロバイダー。発行者 (issuer) のアドレス、またはそこでのメールアドレスで指定します</translation>
    </message>
    <message>
        <source>Try as well what only a sign-in shows: you sign in up to three times, and nothing of it is kept</source>
        <translation>サインインしないとわからない項目も調べます。最大 3 回サインインしますが、何も保存されません</translation>
    </message>
    <message>
        <source>The client id to sign in with; else Lanyard registers itself, where the provider lets it</source>
        <translation>サインインに使うクライアント ID。省略すると、プロバイダーが許す場合は Lanyard が自動で登録します</translation>
    </message>
    <message>
        <source>--report - and --json both want standard output; give the report a file, or leave one of them out</source>
        <translation>--report - と --json はどちらも標準出力を使います。--report にファイルを指定するか、どちらか一方を外してください</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your keychain.</source>
        <translation>ご自身のブラウザーでサインインし、セッションをキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a fault of Lanyard, 2 fix what the message names, 3 sign in again,
4 try again later, 5 the keychain needs you, 6 the answer couldn’t be trusted, 7 the sign-in
ended without a result.</source>
        <translation>終了コード: 0 完了、1 Lanyard の不具合、2 メッセージが示す箇所の修正が必要、3 再サインインが必要、
4 後で再試行、5 キーチェーンで操作が必要、6 応答を信頼できない、7 サインインが
結果なしで終了。</translation>
    </message>
    <message>
        <source>Sign in to an account</source>
        <translation>アカウントにサインインします</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>アカウントを一覧表示します</translation>
    </message>
    <message>
        <source>Ask the provider who an account is</source>
        <translation>アカウントのユーザー情報をプロバイダーに問い合わせます</translation>
    </message>
    <message>
        <source>Print an access token that is still good, and nothing else</source>
        <translation>有効なアクセストークンだけを出力します</translation>
    </message>
    <message>
        <source>Print a proof for one request with the account’s access token, where that is bound to a key (DPoP); with --json the token as well</source>
        <translation>アカウントのアクセストークンが鍵に紐付けられている場合 (DPoP)、1 つの要求に対するプルーフを出力します。--json を付けるとトークンも出力します</translation>
    </message>
    <message>
        <source>The request’s HTTP method; else GET</source>
        <translation>要求の HTTP メソッド。省略すると GET</translation>
    </message>
    <message>
        <source>The request’s address</source>
        <translation>要求のアドレス</translation>
    </message>
    <message>
        <source>What the last answer from there had in its DPoP-Nonce header</source>
        <translation>そのサーバーからの前回の応答にあった DPoP-Nonce ヘッダーの値</translation>
    </message>
    <message>
        <source>Sign out: tell the provider and erase what is kept here</source>
        <translation>サインアウトします。プロバイダーに通知し、ここに保存されている情報を消去します</translation>
    </message>
    <message>
        <source>Show what an administrator of this computer has set, and locked</source>
        <translation>このコンピューターの管理者が設定した項目と固定した項目を表示します</translation>
    </message>
    <message>
        <source>Then sign out in the browser, too, at the provider’s own page</source>
        <translation>続けて、プロバイダーのページでブラウザーからもサインアウトします</translation>
    </message>
    <message>
        <source>Sign out of every account</source>
        <translation>すべてのアカウントからサインアウトします</translation>
    </message>
    <message>
        <source>Take the account off the list even where the keychain can’t be used; what that holds of it then stays there</source>
        <translation>キーチェーンを使用できない場合でも、アカウントを一覧から外します。キーチェーン内の情報はそのまま残ります</translation>
    </message>
    <message>
        <source>Give an account another name</source>
        <translation>アカウントの名前を変更します</translation>
    </message>
    <message>
        <source>The new name: letters, digits, “-”, “_” and “.”</source>
        <translation>新しい名前。英字、数字、「-」「_」「.」を使えます</translation>
    </message>
    <message>
        <source>Say which account is meant where none is named, or set it</source>
        <translation>アカウントを指定しない場合に使われるアカウントを表示または設定します</translation>
    </message>
    <message>
        <source>From now on, none is</source>
        <translation>今後は既定のアカウントなしにします</translation>
    </message>
    <message>
        <source>Move an account in the list, and print the names in their order</source>
        <translation>一覧の中でアカウントを移動し、名前を順に出力します</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>先頭に移動します</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>末尾に移動します</translation>
    </message>
    <message>
        <source>Before this account</source>
        <translation>このアカウントの前に移動します</translation>
    </message>
    <message>
        <source>After this account</source>
        <translation>このアカウントの後に移動します</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it</source>
        <translation>アカウントの名前、または 1 つのアカウントだけが持つメールアドレス</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it; left out, the default account, or the only one</source>
        <translation>アカウントの名前、または 1 つのアカウントだけが持つメールアドレス。省略すると、既定のアカウントまたは唯一のアカウント</translation>
    </message>
    <message>
        <source>A provider that is known here, by its id</source>
        <translation>ここで登録されているプロバイダーの ID</translation>
    </message>
    <message>
        <source>Any OpenID Provider, by its issuer address or an e-mail address there</source>
        <translation>任意の OpenID プロバイダー。発行者 (issuer) のアドレス、またはそこでのメールアドレスで指定します</translation>
    </message>
    <message>
        <source>The client id that the provider gave for Lanyard; remembered once it has worked</source>
        <translation>プロバイダーが Lanyard 用に発行したクライアント ID。一度成功すると記憶されます</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input; kept in the keychain</source>
        <translation>クライアントシークレットを標準入力の 1 行目から読み取ります。キーチェーンに保存されます</translation>
    </message>
    <message>
        <source>The organisation’s tenant, where the provider has one; remembered once it has worked</source>
        <translation>組織のテナント (プロバイダーにある場合)。一度成功すると記憶されます</translation>
    </message>
    <message>
        <source>What to ask for, separated by spaces, in place of the usual</source>
        <translation>通常のものの代わりに要求する内容 (空白区切り)</translation>
    </message>
    <message>
        <source>The loopback address registered at the provider, where a free port won’t do</source>
        <translation>空いているポートでは使えない場合に、プロバイダーに登録したループバックアドレス</translation>
    </message>
    <message>
        <source>What to call the account here; else the provider’s id</source>
        <translation>ここでのアカウントの名前。省略するとプロバイダーの ID</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser</source>
        <translation>ブラウザーを待つ秒数</translation>
    </message>
    <message>
        <source>Print the sign-in link and start no browser (with --json it goes to standard error)</source>
        <translation>ブラウザーを起動せず、サインインリンクを出力します (--json の場合は標準エラー出力に出力します)</translation>
    </message>
    <message>
        <source>Show an address and a code to finish with on another device, and start no browser</source>
        <translation>別のデバイスで完了するためのアドレスとコードを表示し、ブラウザーを起動しません</translation>
    </message>
    <message>
        <source>What the provider shall ask: login, consent, select_account or create, also several, separated by spaces; or none</source>
        <translation>プロバイダーが確認する内容: login、consent、select_account、create (空白区切りで複数可)、または none</translation>
    </message>
    <message>
        <source>Who is to sign in, for the provider’s page to suggest</source>
        <translation>プロバイダーのページで候補として示す、サインインするユーザー</translation>
    </message>
    <message>
        <source>Sign in anew where the last time is longer ago than this many seconds; the answer is checked</source>
        <translation>最後のサインインからこの秒数を超えている場合は、あらためてサインインします。応答も検証されます</translation>
    </message>
    <message>
        <source>How to sign in, by the provider’s names for it (acr), separated by spaces; the answer has to be one of them</source>
        <translation>サインインの方法。プロバイダーでの名前 (acr) を空白区切りで指定します。応答はそのいずれかでなければなりません</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again, and lanyard token then prints those for the first one</source>
        <translation>トークンの対象となる API のアドレス。複数回指定でき、lanyard token は最初の API 用のトークンを出力します</translation>
    </message>
    <message>
        <source>A token for this API alone, by its address; asked for each time and not kept</source>
        <translation>この API 専用のトークン。API のアドレスで指定します。毎回要求し、保存しません</translation>
    </message>
    <message>
        <source>Sign in once more for a resource that wants it (RFC 9470), and print the new token; its WWW-Authenticate value is read from standard input</source>
        <translation>リソースが求める場合 (RFC 9470) にあらためてサインインし、新しいトークンを出力します。WWW-Authenticate の値は標準入力から読み取ります</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser then</source>
        <translation>その場合にブラウザーを待つ秒数</translation>
    </message>
    <message>
        <source>Then start no browser, and print the sign-in link on standard error</source>
        <translation>その場合、ブラウザーを起動せず、サインインリンクを標準エラー出力に出力します</translation>
    </message>
    <message>
        <source>Get a new token even where the old one is still good</source>
        <translation>古いトークンがまだ有効でも、新しいトークンを取得します</translation>
    </message>
    <message>
        <source>Service accounts: tokens for a program instead of a person</source>
        <translation>サービスアカウント: 人ではなくプログラムのためのトークン</translation>
    </message>
    <message>
        <source>Add a service account by the client id and secret or key that a provider gave it; lanyard token then prints its tokens</source>
        <translation>プロバイダーから発行されたクライアント ID とシークレットまたは鍵で、サービスアカウントを追加します。以後、lanyard token でそのトークンを出力できます</translation>
    </message>
    <message>
        <source>The provider, by its issuer address</source>
        <translation>プロバイダーの発行者 (issuer) のアドレス</translation>
    </message>
    <message>
        <source>The provider’s token endpoint, where it publishes nothing about itself</source>
        <translation>プロバイダーのトークンエンドポイント。プロバイダーが自身の情報を公開していない場合に指定します</translation>
    </message>
    <message>
        <source>The service account’s client id</source>
        <translation>サービスアカウントのクライアント ID</translation>
    </message>
    <message>
        <source>How the secret is sent: as HTTP Basic, or in the body; without this, as the provider says, or as it takes it</source>
        <translation>シークレットの送信方法: HTTP Basic または本文。省略すると、プロバイダーの指定または受け付ける方法に従います</translation>
    </message>
    <message>
        <source>Sign with this private key (PEM) instead of sending a secret; kept in the keychain, the file is not needed afterwards</source>
        <translation>シークレットを送る代わりに、この秘密鍵 (PEM) で署名します。キーチェーンに保存され、以後ファイルは不要です</translation>
    </message>
    <message>
        <source>The key’s id (kid), where the provider asks for one</source>
        <translation>鍵の ID (kid)。プロバイダーが求める場合に指定します</translation>
    </message>
    <message>
        <source>What the tokens shall allow, separated by spaces</source>
        <translation>トークンで許可する内容 (空白区切り)</translation>
    </message>
    <message>
        <source>Which API the tokens are for, where the provider calls it audience</source>
        <translation>トークンの対象となる API。プロバイダーが audience と呼ぶ場合に指定します</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again</source>
        <translation>トークンの対象となる API のアドレス。複数回指定できます</translation>
    </message>
    <message>
        <source>Print JSON, failures too</source>
        <translation>JSON で出力します (失敗時も同様)</translation>
    </message>
    <message>
        <source>Where sign-ins are kept: in the system’s keychain, in a file with a passphrase, or in memory, where they end with this command and are listed nowhere</source>
        <translation>サインイン情報の保存先: システムのキーチェーン、パスフレーズ付きのファイル、またはメモリ。メモリの場合はこのコマンドとともに終了し、一覧にも表示されません</translation>
    </message>
    <message>
        <source>Read the file’s passphrase from the first line of this descriptor</source>
        <translation>ファイルのパスフレーズを、この記述子の 1 行目から読み取ります</translation>
    </message>
    <message>
        <source>Where sign-ins are kept</source>
        <translation>サインイン情報の保存先</translation>
    </message>
    <message>
        <source>Move all accounts to a file with a passphrase, or to the keyring</source>
        <translation>すべてのアカウントを、パスフレーズ付きのファイルまたはキーリングに移動します</translation>
    </message>
    <message>
        <source>Where to; from then on they are looked for there</source>
        <translation>移動先。以後はそこが参照されます</translation>
    </message>
    <message>
        <source>Keep accounts list, settings, providers and locks in this folder</source>
        <translation>アカウントの一覧、設定、プロバイダー、ロックをこのフォルダーに保存します</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>このヘルプを表示します</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>バージョンを表示します</translation>
    </message>
    <message>
        <source>Continue in your browser: sign in to {provider} there. This command goes on by itself; the link works until {text}, Ctrl-C cancels.</source>
        <translation>ブラウザーで続けてください。そこで {provider} にサインインします。このコマンドは自動的に続行します。リンクは {text} まで有効で、Ctrl-C でキャンセルできます。</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>スマートフォンまたは別のコンピューターで %1 を開き、%2 を入力してください。</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>ご自身で開始した場合にのみ続けてください。</translation>
    </message>
    <message>
        <source>This command goes on by itself; the code works until {text}, Ctrl-C cancels.</source>
        <translation>このコマンドは自動的に続行します。コードは {text} まで有効で、Ctrl-C でキャンセルできます。</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out with lanyard logout.</source>
        <translation>lanyard logout でサインアウトするまで、サインインしたままになります。</translation>
    </message>
    <message>
        <source>Open this link in a browser on this computer:</source>
        <translation>このコンピューターのブラウザーで次のリンクを開いてください:</translation>
    </message>
    <message>
        <source>Is the browser on another computer? Its last page won’t load there. Copy that page’s address, paste it here and press Enter:</source>
        <translation>ブラウザーが別のコンピューターにある場合、最後のページは読み込まれません。そのページのアドレスをコピーし、ここに貼り付けて Enter を押してください:</translation>
    </message>
    <message>
        <source>Not there yet? That link may have run out. This one is good for the same sign-in:</source>
        <translation>まだ開けない場合、リンクの期限が切れている可能性があります。次のリンクで同じサインインを続けられます:</translation>
    </message>
    <message>
        <source>That isn’t the address of this sign-in’s last page. It begins with the redirect URI and ends in a code; still waiting.</source>
        <translation>このサインインの最後のページのアドレスではありません。そのアドレスはリダイレクト URI で始まり、末尾にコードが付いています。引き続き待機しています。</translation>
    </message>
    <message>
        <source>The value of the resource’s WWW-Authenticate field:</source>
        <translation>リソースの WWW-Authenticate フィールドの値:</translation>
    </message>
    <message>
        <source>The resource wants you to sign in for it once more ({text}).</source>
        <translation>リソースが、あらためてサインインするよう求めています ({text})。</translation>
    </message>
    <message>
        <source>No browser could be started. Open this link in any browser on this computer:</source>
        <translation>ブラウザーを起動できませんでした。このコンピューターのブラウザーで次のリンクを開いてください:</translation>
    </message>
    <message>
        <source>Don’t see it? Open this link in any browser on this computer:</source>
        <translation>表示されない場合は、このコンピューターのブラウザーで次のリンクを開いてください:</translation>
    </message>
    <message>
        <source>The page shows an error? {provider} has to know the client id, and with it this redirect URI, to the letter: %1</source>
        <translation>ページにエラーが表示される場合、{provider} にクライアント ID と、次のリダイレクト URI が一字一句そのまま登録されている必要があります: %1</translation>
    </message>
    <message>
        <source>A page answered that isn’t from this sign-in. It wasn’t used; still waiting.</source>
        <translation>このサインインのものではないページから応答がありました。使用せず、引き続き待機しています。</translation>
    </message>
    <message>
        <source>Careful: {provider} no longer offers what it did at your last sign-in: %1. If nobody there can say why, don’t go on, or sign out again.</source>
        <translation>ご注意ください: {provider} は、前回のサインイン時に提供していた次のものを提供しなくなりました: %1。プロバイダー側で理由がわからない場合は、先に進まないか、サインアウトしてください。</translation>
    </message>
    <message>
        <source>Signed in to {provider} as {who}; the account is called {name}.</source>
        <translation>{provider} に {who} としてサインインしました。アカウントの名前は {name} です。</translation>
    </message>
    <message>
        <source>You were already signed in to {provider} as {who}; {name} was updated.</source>
        <translation>すでに {who} として {provider} にサインインしていました。{name} を更新しました。</translation>
    </message>
    <message>
        <source>{provider} didn’t grant everything that was asked for; missing: {text}.</source>
        <translation>{provider} は要求の一部を許可しませんでした。不足しているもの: {text}。</translation>
    </message>
    <message>
        <source>Nothing is kept: with --vault memory the sign-in ends with this command.</source>
        <translation>何も保存されません。--vault memory では、サインインはこのコマンドとともに終了します。</translation>
    </message>
    <message>
        <source>What you said about {provider} couldn’t be remembered for the next sign-in: %1</source>
        <translation>{provider} について入力された内容を、次回のサインイン用に記憶できませんでした: %1</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client there, or ask your IT team for its client id</source>
        <translation>{provider} に Lanyard を登録する必要があります。そこでネイティブ (デスクトップ) クライアントを登録するか、IT 担当者にクライアント ID をお尋ねください</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client at %1</source>
        <translation>{provider} に Lanyard を登録する必要があります。%1 でネイティブ (デスクトップ) クライアントを登録してください</translation>
    </message>
    <message>
        <source>Its redirect URI, to the letter: %1</source>
        <translation>リダイレクト URI (一字一句そのまま): %1</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; give it once more (an empty secret is the one that is kept), or another one.</source>
        <translation>前回のサインインで、{provider} はクライアント ID「{text}」を拒否しました。もう一度入力するか (シークレットを空にすると保存済みのものを使います)、別の ID を入力してください。</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; pass it once more with --client-id, or another one</source>
        <translation>前回のサインインで、{provider} はクライアント ID「{text}」を拒否しました。--client-id でもう一度指定するか、別の ID を指定してください</translation>
    </message>
    <message>
        <source>--client-id is missing</source>
        <translation>--client-id が指定されていません</translation>
    </message>
    <message>
        <source>its redirect URI, to the letter: %1</source>
        <translation>リダイレクト URI (一字一句そのまま): %1</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs your organisation’s id there</source>
        <translation>--tenant が指定されていません。{provider} には、そこでの組織の ID が必要です</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs %1</source>
        <translation>--tenant が指定されていません。{provider} には次が必要です: %1</translation>
    </message>
    <message>
        <source>{provider} has no tenants; leave --tenant out</source>
        <translation>{provider} にテナントはありません。--tenant は指定しないでください</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>クライアント ID:</translation>
    </message>
    <message>
        <source>Client secret (not shown; empty where there is none):</source>
        <translation>クライアントシークレット (表示されません。ない場合は空のまま):</translation>
    </message>
    <message>
        <source>Client secret (not shown):</source>
        <translation>クライアントシークレット (表示されません):</translation>
    </message>
    <message>
        <source>{provider} needs your organisation’s id there:</source>
        <translation>{provider} での組織の ID:</translation>
    </message>
    <message>
        <source>{provider} needs %1:</source>
        <translation>{provider} に必要な情報 (%1):</translation>
    </message>
    <message>
        <source>Signed out of {name}; {provider} ended the sign-in, too.</source>
        <translation>{name} からサインアウトしました。{provider} 側でもサインインが終了しました。</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told. Remove Lanyard’s access there to be sure.</source>
        <translation>このコンピューターで {name} からサインアウトしました。{provider} には通知できませんでした。念のため、そちらで Lanyard のアクセス権を取り消してください。</translation>
    </message>
    <message>
        <source>To sign out of {provider} there, open this link in the browser that you signed in with:</source>
        <translation>{provider} からもサインアウトするには、サインインに使ったブラウザーで次のリンクを開いてください:</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} can’t be told from here. Remove Lanyard’s access there to be sure.</source>
        <translation>このコンピューターで {name} からサインアウトしました。{provider} にはここから通知できません。念のため、そちらで Lanyard のアクセス権を取り消してください。</translation>
    </message>
    <message>
        <source>{provider} signs you out in your browser, too, and may ask there; Ctrl-C stops waiting for it.</source>
        <translation>{provider} はブラウザーからもサインアウトします。そこで確認を求められることがあります。Ctrl-C で待機を終了します。</translation>
    </message>
    <message>
        <source>Signed out of {provider} in the browser, too.</source>
        <translation>ブラウザーでも {provider} からサインアウトしました。</translation>
    </message>
    <message>
        <source>{provider}’s sign-out page is open in your browser; it says the rest.</source>
        <translation>{provider} のサインアウトページをブラウザーで開きました。続きはそちらに表示されます。</translation>
    </message>
    <message>
        <source>{provider} has no sign-out page; sign out in the browser there.</source>
        <translation>{provider} にはサインアウトページがありません。ブラウザーでサインアウトしてください。</translation>
    </message>
    <message>
        <source>Whether {provider} signed you out in the browser isn’t known; look there.</source>
        <translation>{provider} がブラウザーでサインアウトしたかどうかは不明です。ブラウザーで確認してください。</translation>
    </message>
    <message>
        <source>Waiting for the sign-out to be finished; Ctrl-C again stops at once.</source>
        <translation>サインアウトの完了を待っています。もう一度 Ctrl-C を押すと、すぐに停止します。</translation>
    </message>
    <message>
        <source>Added the service account {who} at {provider}; it is called {name}.</source>
        <translation>{provider} のサービスアカウント {who} を追加しました。名前は {name} です。</translation>
    </message>
    <message>
        <source>The service account {who} at {provider} was here already; {name} was updated.</source>
        <translation>{provider} のサービスアカウント {who} はすでにあります。{name} を更新しました。</translation>
    </message>
    <message>
        <source>{provider} can’t be asked who you are; this is what its last ID token said.</source>
        <translation>{provider} にはユーザー情報を問い合わせできません。これは最後の ID トークンの内容です。</translation>
    </message>
    <message>
        <source>This token is bound to a key: send it as “Authorization: DPoP”, with a proof from lanyard dpop-proof {name} (--json says so without this note).</source>
        <translation>このトークンは鍵に紐付けられています。lanyard dpop-proof {name} で得たプルーフとともに「Authorization: DPoP」として送信してください (--json を使うと、この案内なしで同じ内容を出力します)。</translation>
    </message>
    <message>
        <source>Waiting for the provider’s answer, so that the session isn’t lost; Ctrl-C again stops at once.</source>
        <translation>セッションが失われないよう、プロバイダーの応答を待っています。もう一度 Ctrl-C を押すと、すぐに停止します。</translation>
    </message>
    <message>
        <source>There is no account yet; lanyard login adds one.</source>
        <translation>アカウントがまだありません。lanyard login で追加できます。</translation>
    </message>
    <message>
        <source>With --vault memory there is never an account to list: a sign-in ends with its command.</source>
        <translation>--vault memory では、一覧に表示できるアカウントはありません。サインインはコマンドとともに終了します。</translation>
    </message>
    <message>
        <source>No administrator of this computer has set anything for Lanyard.</source>
        <translation>このコンピューターの管理者による Lanyard の設定はありません。</translation>
    </message>
    <message>
        <source>The list of accounts couldn’t be read and was set aside as %1; sign in again to the accounts you miss.</source>
        <translation>アカウントの一覧を読み取れなかったため、%1 として別に保管しました。足りないアカウントにはもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The settings couldn’t be read and were set aside as %1; you are asked again for what they held, such as client ids.</source>
        <translation>設定を読み取れなかったため、%1 として別に保管しました。クライアント ID など、保存されていた内容はあらためてお尋ねします。</translation>
    </message>
    <message>
        <source>the output couldn’t be written (%1)</source>
        <translation>出力を書き込めませんでした (%1)</translation>
    </message>
    <message>
        <source>%1; see %2 --help</source>
        <translation>%1。%2 --help をご覧ください</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>コマンドが指定されていません</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>値が空です</translation>
    </message>
    <message>
        <source>say where to sign in: either --provider or --issuer</source>
        <translation>サインイン先を --provider か --issuer のどちらかで指定してください</translation>
    </message>
    <message>
        <source>choose a provider: give either --issuer or --token-endpoint</source>
        <translation>プロバイダーを --issuer か --token-endpoint のどちらかで指定してください</translation>
    </message>
    <message>
        <source>a service account proves itself: give either --client-secret-stdin or --private-key</source>
        <translation>サービスアカウントには証明の手段が必要です。--client-secret-stdin か --private-key のどちらかを指定してください</translation>
    </message>
    <message>
        <source>--auth-method says how a secret is sent: it goes with --client-secret-stdin</source>
        <translation>--auth-method はシークレットの送信方法を指定するものです。--client-secret-stdin とともに使ってください</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>the private key {text} couldn’t be read</source>
        <translation>秘密鍵 {text} を読み取れませんでした</translation>
    </message>
    <message>
        <source>no provider “{text}” is known here; known are:</source>
        <translation>プロバイダー「{text}」はここには登録されていません。登録済み:</translation>
    </message>
    <message>
        <source>“{text}” isn’t a plain name; use letters, digits, “-”, “_” and “.”</source>
        <translation>「{text}」は使用できない名前です。英字、数字、「-」「_」「.」を使ってください</translation>
    </message>
    <message>
        <source>“{text}” isn’t a client id; copy it again from the provider</source>
        <translation>「{text}」はクライアント ID ではありません。プロバイダーからコピーし直してください</translation>
    </message>
    <message>
        <source>“{text}” isn’t a scope</source>
        <translation>「{text}」はスコープではありません</translation>
    </message>
    <message>
        <source>“{text}” can’t be a redirect URI; it has to be like http://127.0.0.1:8400/callback, in lower case up to the path and without needless %-escapes</source>
        <translation>「{text}」はリダイレクト URI として使えません。http://127.0.0.1:8400/callback のような形式で、パスの前までは小文字にし、不要な % エスケープを使わないでください</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input held no secret</source>
        <translation>--client-secret-stdin が指定されましたが、標準入力にシークレットがありませんでした</translation>
    </message>
    <message>
        <source>--challenge-stdin was given, and standard input held no challenge; it wants the value of the resource’s WWW-Authenticate field</source>
        <translation>--challenge-stdin が指定されましたが、標準入力にチャレンジがありませんでした。リソースの WWW-Authenticate フィールドの値が必要です</translation>
    </message>
    <message>
        <source>the challenge on standard input can’t be read (%1)</source>
        <translation>標準入力のチャレンジを読み取れません (%1)</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in</source>
        <translation>標準入力のチャレンジは、別のサインインを求めていません</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in, but says “{text}”; --force-refresh gets another token</source>
        <translation>標準入力のチャレンジは別のサインインを求めていませんが、「{text}」と示しています。--force-refresh で別のトークンを取得できます</translation>
    </message>
    <message>
        <source>It hides which file it runs; its name is its own word.</source>
        <translation>実行ファイルが隠されているため、名前は自称です。</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>プログラム: %1</translation>
    </message>
    <message>
        <source>Program: %1 (another file is there now, or none)</source>
        <translation>プログラム: %1 (現在は別のファイルがあるか、ファイルがありません)</translation>
    </message>
    <message>
        <source>List which programs get tokens without a question, or change that</source>
        <translation>確認なしでトークンを取得できるプログラムを一覧表示または変更します</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>一覧表示します</translation>
    </message>
    <message>
        <source>Let a program have an account’s tokens without a question</source>
        <translation>プログラムがアカウントのトークンを確認なしで取得できるようにします</translation>
    </message>
    <message>
        <source>Ask again before a program gets a token</source>
        <translation>プログラムがトークンを取得する前に、再び確認するようにします</translation>
    </message>
    <message>
        <source>The program’s file, or its name in $PATH; of a script, its interpreter</source>
        <translation>プログラムのファイル、または $PATH 内の名前。スクリプトの場合はそのインタープリター</translation>
    </message>
    <message>
        <source>For how many hours; else until it is revoked</source>
        <translation>許可する時間数。省略すると取り消すまで</translation>
    </message>
    <message>
        <source>Only tokens for this API (lanyard token --resource)</source>
        <translation>この API のトークンのみ (lanyard token --resource)</translation>
    </message>
    <message>
        <source>A number from the list, or a program, for all that it was granted</source>
        <translation>一覧の番号。プログラムを指定すると、そのプログラムへのすべての許可が対象になります</translation>
    </message>
    <message>
        <source>Show which programs got or asked for tokens, the latest last</source>
        <translation>トークンを取得または要求したプログラムを、新しいものを最後にして表示します</translation>
    </message>
    <message>
        <source>Of this account only</source>
        <translation>このアカウントのみ</translation>
    </message>
    <message>
        <source>Whether you are asked before a tool gets a token</source>
        <translation>ツールがトークンを取得する前に確認するかどうか</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on または off</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>名前のないプログラム</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}</source>
        <translation>{tool} が {name} のトークンを要求しています</translation>
    </message>
    <message>
        <source>Terminal: %1</source>
        <translation>ターミナル: %1</translation>
    </message>
    <message>
        <source>For this API alone: %1</source>
        <translation>対象はこの API のみ: %1</translation>
    </message>
    <message>
        <source>It can then: %1</source>
        <translation>許可される操作: %1</translation>
    </message>
    <message>
        <source>This tells your programs apart. One that means harm can pretend to be another.</source>
        <translation>これはプログラムを区別するためのものです。悪意のあるプログラムは別のプログラムになりすますことができます。</translation>
    </message>
    <message>
        <source>Don’t allow (n), allow once (once), or always allow (always)?</source>
        <translation>許可しない (n)、今回のみ許可 (once)、常に許可 (always)?</translation>
    </message>
    <message>
        <source>Don’t allow (n), or allow once (once)?</source>
        <translation>許可しない (n)、今回のみ許可 (once)?</translation>
    </message>
    <message>
        <source>{tool} was not allowed a token for {name}</source>
        <translation>{tool} は {name} のトークンの取得を許可されませんでした</translation>
    </message>
    <message>
        <source>No program gets tokens without a question on your word.</source>
        <translation>確認なしでトークンを取得できるよう許可したプログラムはありません。</translation>
    </message>
    <message>
        <source>The list of grants couldn’t be read and was set aside as %1; you are asked again.</source>
        <translation>許可の一覧を読み取れなかったため、%1 として別に保管しました。あらためて確認します。</translation>
    </message>
    <message>
        <source>%1 gets tokens of {name} without a question now.</source>
        <translation>%1 は {name} のトークンを確認なしで取得できるようになりました。</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>So does every program of yours, until lanyard settings ask-tools on.</source>
        <translation>lanyard settings ask-tools on を実行するまでは、ほかのどのプログラムも同様です。</translation>
    </message>
    <message>
        <source>You are asked again before %1 gets a token of {name}.</source>
        <translation>%1 が {name} のトークンを取得する前に、再び確認します。</translation>
    </message>
    <message>
        <source>“{text}” is no program that can be run; give its file, or its name in $PATH</source>
        <translation>「{text}」は実行できるプログラムではありません。ファイル、または $PATH 内の名前を指定してください</translation>
    </message>
    <message>
        <source>nothing is granted to “{text}”; lanyard grants shows what is</source>
        <translation>「{text}」への許可はありません。現在の許可は lanyard grants で確認できます</translation>
    </message>
    <message>
        <source>No tool has asked for a token yet.</source>
        <translation>トークンを要求したツールはまだありません。</translation>
    </message>
    <message>
        <source>You are asked before a tool gets a token, from now on.</source>
        <translation>今後、ツールがトークンを取得する前に確認します。</translation>
    </message>
    <message>
        <source>Tools get tokens without a question from now on; lanyard journal shows which did.</source>
        <translation>今後、ツールは確認なしでトークンを取得します。取得したツールは lanyard journal で確認できます。</translation>
    </message>
    <message>
        <source>You sign in once, with your own browser, to any OAuth 2.0 or OpenID Connect provider. The refresh token goes into your keyring and nowhere else; from then on tools get fresh access tokens from lanyard, and never see it.</source>
        <translation>ご自身のブラウザーで、任意の OAuth 2.0 または OpenID Connect プロバイダーに一度だけサインインします。リフレッシュトークンはキーリングにのみ保存されます。以後、ツールは lanyard から新しいアクセストークンを受け取り、リフレッシュトークンを目にすることはありません。</translation>
    </message>
    <message>
        <source>Results go to standard output, and words for a person to standard error; with --json, one JSON document to standard output, failures too. Accounts are called by their names. lanyard list shows them.</source>
        <translation>結果は標準出力に、人が読むためのメッセージは標準エラー出力に出力されます。--json の場合は、失敗時も含めて 1 つの JSON ドキュメントが標準出力に出力されます。アカウントは名前で指定します。名前は lanyard list で確認できます。</translation>
    </message>
    <message>
        <source>Signs in at a provider that is known here.</source>
        <translation>ここで登録されているプロバイダーにサインインします。</translation>
    </message>
    <message>
        <source>Signs in at any OpenID Provider.</source>
        <translation>任意の OpenID プロバイダーにサインインします。</translation>
    </message>
    <message>
        <source>Sends a request with a token that is in no argument, which others could see.</source>
        <translation>ほかの人に見える引数にトークンを含めずに、要求を送信します。</translation>
    </message>
    <message>
        <source>A token that is kept is printed as long as it is good; else the provider is asked for another one, and however many programs want one, it is asked once. Where an agent runs, lanyard-agent(1), it comes from its memory.</source>
        <translation>保存されているトークンが有効な間は、それを出力します。そうでない場合はプロバイダーに別のトークンを要求します。いくつのプログラムが必要としていても、要求は 1 回です。エージェント lanyard-agent(1) が動作している場合は、そのメモリから渡されます。</translation>
    </message>
    <message>
        <source>In a script: without a token there is nothing to go on with.</source>
        <translation>スクリプトの例: トークンがなければ先に進めません。</translation>
    </message>
    <message>
        <source>Your browser opens, you sign in at the provider’s own page, and come back. Over ssh, --device finishes on another device, and --print-url leaves the browser to you.</source>
        <translation>ブラウザーが開き、プロバイダーのページでサインインすると戻ってきます。ssh 経由の場合、--device では別のデバイスで完了でき、--print-url ではブラウザーをご自身で用意します。</translation>
    </message>
    <message>
        <source>Finds the provider by an e-mail address, where its host answers WebFinger.</source>
        <translation>メールアドレスからプロバイダーを探します (そのホストが WebFinger に応答する場合)。</translation>
    </message>
    <message>
        <source>Where the provider cannot be told now, it is told later; the account is gone here at once.</source>
        <translation>今プロバイダーに通知できない場合は、後で通知します。ここのアカウントはすぐになくなります。</translation>
    </message>
    <message>
        <source>Each line says the name, the state (signed_in, sign_in_required, service, or vault_locked, vault_missing and vault_not_answering), who it is, the provider, and which one is the default. Nothing is unlocked for it.</source>
        <translation>各行には、名前、状態 (signed_in、sign_in_required、service、または vault_locked、vault_missing、vault_not_answering)、ユーザー、プロバイダー、既定かどうかが表示されます。表示のために何かをロック解除することはありません。</translation>
    </message>
    <message>
        <source>The command takes the place of lanyard: signals, streams and exit code are its own. Before that, exit codes are those of lanyard(1); 127 is a command that is not there, and 126 one that cannot be run. The token is in its environment, where what it starts can read it.</source>
        <translation>コマンドは lanyard に置き換わって実行されます。シグナル、入出力、終了コードはコマンド自身のものです。それより前の終了コードは lanyard(1) と同じで、127 はコマンドが存在しないこと、126 は実行できないことを示します。トークンはコマンドの環境変数に設定され、コマンドが起動するものからも読み取れます。</translation>
    </message>
    <message>
        <source>Runs deploy --all with the token in API_TOKEN.</source>
        <translation>API_TOKEN にトークンを設定して deploy --all を実行します。</translation>
    </message>
    <message>
        <source>git runs this by the name git-credential-lanyard, where lanyard is the helper of a server in its configuration, gitcredentials(7). It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>設定でサーバーのヘルパーとして lanyard が指定されている場合 (gitcredentials(7) を参照)、git はこれを git-credential-lanyard という名前で実行します。lanyard-site-add(1) で指定したサーバーに対してのみ応答します。</translation>
    </message>
    <message>
        <source>Has git ask lanyard for this server.</source>
        <translation>git がこのサーバーについて lanyard に問い合わせるようにします。</translation>
    </message>
    <message>
        <source>docker, podman and skopeo run this by the name docker-credential-lanyard, where credHelpers in their config.json has lanyard for a registry. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>config.json の credHelpers でレジストリに lanyard が指定されている場合、docker、podman、skopeo はこれを docker-credential-lanyard という名前で実行します。lanyard-site-add(1) で指定したサーバーに対してのみ応答します。</translation>
    </message>
    <message>
        <source>For exec in a kubeconfig, with client.authentication.k8s.io/v1 and provideClusterInfo: true. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>kubeconfig の exec で、client.authentication.k8s.io/v1 と provideClusterInfo: true を指定して使います。lanyard-site-add(1) で指定したサーバーに対してのみ応答します。</translation>
    </message>
    <message>
        <source>There is one agent for a person. Start it in a terminal, or have systemd start it when it is first asked; nothing is enabled by itself.</source>
        <translation>エージェントはユーザーごとに 1 つです。ターミナルで起動するか、最初に要求されたときに systemd が起動するようにします。自動的に有効になることはありません。</translation>
    </message>
    <message>
        <source>Has systemd start it when a token is first asked for.</source>
        <translation>最初にトークンが求められたときに systemd が起動するようにします。</translation>
    </message>
    <message>
        <source>A package puts these scripts where the shells look for them; then there is nothing to do. A script asks lanyard what can come next; for the names of accounts the list of them is read, and nothing is unlocked. It calls this command with -- and the words of the line.</source>
        <translation>これらのスクリプトは、パッケージによってシェルが探す場所に置かれるため、通常は何もする必要がありません。スクリプトは次に入力できるものを lanyard に問い合わせます。アカウント名にはアカウントの一覧が使われ、何もロック解除されません。スクリプトは -- と行の単語を付けてこのコマンドを呼び出します。</translation>
    </message>
    <message>
        <source>In ~/.bashrc; or, in ~/.zshrc behind compinit, the same with zsh.</source>
        <translation>~/.bashrc に書きます。zsh の場合は ~/.zshrc の compinit の後に同様に書きます。</translation>
    </message>
    <message>
        <source>Once, for fish.</source>
        <translation>fish の場合、一度だけ実行します。</translation>
    </message>
    <message>
        <source>The browser to open, in place of the system’s.</source>
        <translation>システムのブラウザーの代わりに開くブラウザー。</translation>
    </message>
    <message>
        <source>Where the files below are, in place of ~/.config, ~/.local/share and ~/.local/state.</source>
        <translation>~/.config、~/.local/share、~/.local/state の代わりに、以下のファイルを置く場所。</translation>
    </message>
    <message>
        <source>Where the agent’s socket is. Without it there is no agent.</source>
        <translation>エージェントのソケットの場所。設定されていない場合、エージェントは使えません。</translation>
    </message>
    <message>
        <source>The way to providers, where the system’s settings name no proxy. This computer is never reached through one.</source>
        <translation>システムの設定にプロキシがない場合に、プロバイダーへの接続に使うプロキシ。このコンピューターへの接続にプロキシは使われません。</translation>
    </message>
    <message>
        <source>One more file with certificate authorities to trust, besides the system’s.</source>
        <translation>システムのもの以外に信頼する認証局のファイル (1 つ)。</translation>
    </message>
    <message>
        <source>Where it is set, no QR code is drawn.</source>
        <translation>設定されている場合、QR コードを描画しません。</translation>
    </message>
    <message>
        <source>The list of accounts, without secrets.</source>
        <translation>アカウントの一覧 (秘密情報は含まれません)。</translation>
    </message>
    <message>
        <source>Sign-ins that are kept in a file with a passphrase.</source>
        <translation>パスフレーズ付きのファイルに保存されたサインイン情報。</translation>
    </message>
    <message>
        <source>Providers of your own.</source>
        <translation>独自のプロバイダー。</translation>
    </message>
    <message>
        <source>Certificate authorities of your company.</source>
        <translation>会社の認証局。</translation>
    </message>
    <message>
        <source>Which program got a token, and when; lanyard-journal(1).</source>
        <translation>トークンを取得したプログラムと日時。lanyard-journal(1) を参照してください。</translation>
    </message>
    <message>
        <source>What an administrator of this computer has set, for everybody.</source>
        <translation>このコンピューターの管理者が全員に対して設定した内容。</translation>
    </message>
    <message>
        <source>By default %1.</source>
        <translation>既定値は %1 です。</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>%1 とともに使う場合のみ。</translation>
    </message>
    <message>
        <source>Not together with %1.</source>
        <translation>%1 とは同時に使えません。</translation>
    </message>
    <message>
        <source>Pass requests of your programs on to one server, each with a fresh access token, until Ctrl-C</source>
        <translation>Ctrl-C を押すまで、プログラムの要求を、それぞれ新しいアクセストークンを付けて 1 つのサーバーに転送します</translation>
    </message>
    <message>
        <source>The server: https:// and its host, with the port where it has one of its own</source>
        <translation>サーバー: https:// とホスト。独自のポートがある場合はポートも指定します</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; else on any that is free</source>
        <translation>127.0.0.1 のこのポートで待ち受けます。省略すると空いているポートを使います</translation>
    </message>
    <message>
        <source>Listen on a Unix socket at this path instead, which nobody but you may use</source>
        <translation>代わりに、ご自身だけが使えるこのパスの Unix ソケットで待ち受けます</translation>
    </message>
    <message>
        <source>Tokens for this API alone, by its address; each is kept in memory until it runs out</source>
        <translation>この API 専用のトークン。API のアドレスで指定します。それぞれ期限が切れるまでメモリに保持されます</translation>
    </message>
    <message>
        <source>--to names no server for tokens: {reason}</source>
        <translation>--to に指定されたものはトークンの対象となるサーバーではありません: {reason}</translation>
    </message>
    <message>
        <source>--to names a server alone, like https://api.example.com: paths stay what your programs ask for</source>
        <translation>--to には https://api.example.com のようにサーバーだけを指定してください。パスはプログラムの要求がそのまま使われます</translation>
    </message>
    <message>
        <source>--to is the address of this very proxy: name another port</source>
        <translation>--to にこのプロキシ自身のアドレスが指定されています。別のポートを指定してください</translation>
    </message>
    <message>
        <source>the proxy cannot listen on port %1 of 127.0.0.1: %2</source>
        <translation>プロキシは 127.0.0.1 のポート %1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>this system does not tell whose a connection to a port is, so that anybody on it could use your token: use --socket PATH</source>
        <translation>このシステムではポートへの接続が誰のものか判別できないため、ほかのユーザーもトークンを使えてしまいます。--socket PATH を使ってください</translation>
    </message>
    <message>
        <source>something that is no socket of yours is at %1: move it away, or name another path</source>
        <translation>%1 に、ご自身のソケットではないものがあります。移動するか、別のパスを指定してください</translation>
    </message>
    <message>
        <source>another program answers at %1 already: end it, or name another path</source>
        <translation>別のプログラムがすでに %1 で応答しています。それを終了するか、別のパスを指定してください</translation>
    </message>
    <message>
        <source>the proxy cannot listen at %1: %2</source>
        <translation>プロキシは %1 で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>What your programs ask there goes to {site}, with a token of {name}, until Ctrl-C.</source>
        <translation>Ctrl-C を押すまで、ここへのプログラムの要求は {name} のトークンを付けて {site} に転送されます。</translation>
    </message>
    <message>
        <source>this is no request that can be passed on: ask for a path, with one Host and one length (this is no proxy for other servers)</source>
        <translation>転送できる要求ではありません。Host と長さを 1 つずつ付けてパスを要求してください (ほかのサーバーのためのプロキシではありません)</translation>
    </message>
    <message>
        <source>the request was for another server: ask at {site}</source>
        <translation>要求は別のサーバー宛てです。{site} に要求してください</translation>
    </message>
    <message>
        <source>a browser asked, maybe for a web page: this is for programs alone</source>
        <translation>ブラウザーからの要求です (ウェブページのためかもしれません)。これはプログラム専用です</translation>
    </message>
    <message>
        <source>TRACE and CONNECT are not passed on: the token would get out</source>
        <translation>TRACE と CONNECT は転送されません。トークンが漏れるためです</translation>
    </message>
    <message>
        <source>nothing can be expected but 100-continue</source>
        <translation>Expect に指定できるのは 100-continue だけです</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>{site} answered with something that is no HTTP answer</source>
        <translation>{site} から HTTP の応答ではないものが返されました</translation>
    </message>
    <message>
        <source>{site} closed the connection without an answer</source>
        <translation>{site} は応答せずに接続を閉じました</translation>
    </message>
    <message>
        <source>somebody else on this computer was turned away</source>
        <translation>このコンピューターのほかのユーザーからの接続を拒否しました</translation>
    </message>
    <message>
        <source>Print the script that makes a shell complete lanyard’s commands, options and account names</source>
        <translation>シェルで lanyard のコマンド、オプション、アカウント名を補完するためのスクリプトを出力します</translation>
    </message>
    <message>
        <source>Which shell it is for</source>
        <translation>対象のシェル</translation>
    </message>
    <message>
        <source>Write the pages of the manual</source>
        <translation>マニュアルのページを書き出します</translation>
    </message>
    <message>
        <source>The folder they go into, which has to be there</source>
        <translation>出力先のフォルダー (既存のもの)</translation>
    </message>
    <message>
        <source>the page {text} cannot be written</source>
        <translation>ページ {text} を書き込めません</translation>
    </message>
    <message>
        <source>Have git, docker or kubectl ask Lanyard for one server: show the change to their file, make it, and try it</source>
        <translation>git、docker、kubectl が 1 つのサーバーについて Lanyard に問い合わせるようにします。ファイルの変更内容を表示し、変更して、試します</translation>
    </message>
    <message>
        <source>Which tool: git, docker or kubectl</source>
        <translation>ツール: git、docker、kubectl</translation>
    </message>
    <message>
        <source>The server’s address; of a registry or a cluster, the one it is known by there</source>
        <translation>サーバーのアドレス。レジストリまたはクラスターの場合は、ツールの設定でのアドレス</translation>
    </message>
    <message>
        <source>Whose tokens it gets; left out, the account that is chosen for that server, the default account, or the only one</source>
        <translation>トークンを使うアカウント。省略すると、そのサーバー用に選択したアカウント、既定のアカウント、または唯一のアカウント</translation>
    </message>
    <message>
        <source>Take that change back, and nothing else</source>
        <translation>その変更だけを元に戻します</translation>
    </message>
    <message>
        <source>Try it where it is set up, else show the change; nothing is changed</source>
        <translation>設定済みの場合は試し、そうでない場合は変更内容を表示します。何も変更されません</translation>
    </message>
    <message>
        <source>Change the file without a question</source>
        <translation>確認せずにファイルを変更します</translation>
    </message>
    <message>
        <source>kubectl: which user of the kubeconfig, where several sign in there</source>
        <translation>kubectl: 複数のユーザーがサインインする場合の kubeconfig のユーザー</translation>
    </message>
    <message>
        <source>kubectl: give the cluster the ID token, where it signs people in by OpenID Connect itself</source>
        <translation>kubectl: クラスター自体が OpenID Connect でサインインを行う場合に、ID トークンを渡します</translation>
    </message>
    <message>
        <source>And tools will get tokens of %1 for %2.</source>
        <translation>また、ツールは %2 用に %1 のトークンを取得できるようになります。</translation>
    </message>
    <message>
        <source>Change %1 like this? (y/N)</source>
        <translation>%1 をこのように変更しますか? (y/N)</translation>
    </message>
    <message>
        <source>Go on? (y/N)</source>
        <translation>続けますか? (y/N)</translation>
    </message>
    <message>
        <source>nothing was changed; --yes changes it without a question</source>
        <translation>何も変更されていません。--yes を付けると確認せずに変更します</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>何も変更されていません</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message>
        <source>%1 is already set up for %2 (%3).</source>
        <translation>%1 はすでに %2 用に設定されています (%3)。</translation>
    </message>
    <message>
        <source>Tried: %1 gets tokens of %2 for %3.</source>
        <translation>試しました: %1 は %3 用に %2 のトークンを取得できます。</translation>
    </message>
    <message>
        <source>%1 is set up, but gets no token for %2: %3</source>
        <translation>%1 は設定されていますが、%2 のトークンを取得できません: %3</translation>
    </message>
    <message>
        <source>In %1, %2 is not set up for %3; nothing was changed.</source>
        <translation>%1 では、%2 は %3 用に設定されていません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Tools may still get tokens for %1; lanyard site remove %1 ends that.</source>
        <translation>ツールは引き続き %1 のトークンを取得できます。lanyard site remove %1 で終了できます。</translation>
    </message>
    <message>
        <source>%1 is in no folder of $PATH, so it would not be found; put this into ~/.profile, and sign in to this computer again: PATH=%2:$PATH</source>
        <translation>%1 が $PATH のどのフォルダーにもないため、見つけられません。~/.profile に次の行を追加し、このコンピューターにサインインし直してください: PATH=%2:$PATH</translation>
    </message>
    <message>
        <source>%1 cannot be started; install it</source>
        <translation>%1 を起動できません。インストールしてください</translation>
    </message>
    <message>
        <source>%1 did not come to an end</source>
        <translation>%1 が終了しませんでした</translation>
    </message>
    <message>
        <source>a credential.helper that stands behind ours has git ask somebody else, too, who would keep each token, or nobody; git config --show-origin --get-regexp &apos;^credential.*helper$&apos; says where it is</source>
        <translation>Lanyard のものより後に別の credential.helper があるため、git は別のヘルパーにも問い合わせて各トークンをそこに保存するか、どこにも問い合わせなくなります。その場所は git config --show-origin --get-regexp &apos;^credential.*helper$&apos; で確認できます</translation>
    </message>
    <message>
        <source>%1 is written so that lines cannot be put into it or taken out; change credential.%2.helper there yourself</source>
        <translation>%1 は行を追加または削除できない書き方になっています。credential.%2.helper をご自身で変更してください</translation>
    </message>
    <message>
        <source>--user and --id-token are for kubectl alone</source>
        <translation>--user と --id-token は kubectl 専用です</translation>
    </message>
    <message>
        <source>%1 gave no answer that can be used</source>
        <translation>%1 から使用できる応答がありませんでした</translation>
    </message>
    <message>
        <source>Put these lines among its users yourself:</source>
        <translation>次の行をご自身で users に追加してください:</translation>
    </message>
    <message>
        <source>Print the header fields that a request with the account’s access token needs, one a line, as curl -H @- reads them</source>
        <translation>アカウントのアクセストークンを使う要求に必要なヘッダーフィールドを、1 行に 1 つずつ出力します (curl -H @- で読み取れる形式)</translation>
    </message>
    <message>
        <source>The request’s address; where the token is bound to a key (DPoP), a proof for that one request is printed, too</source>
        <translation>要求のアドレス。トークンが鍵に紐付けられている場合 (DPoP) は、その 1 つの要求に対するプルーフも出力します</translation>
    </message>
    <message>
        <source>Run a command that reads its access token from a variable of its environment; it takes the place of lanyard</source>
        <translation>環境変数からアクセストークンを読み取るコマンドを実行します。コマンドは lanyard に置き換わって実行されます</translation>
    </message>
    <message>
        <source>The variable that the command reads</source>
        <translation>コマンドが読み取る環境変数</translation>
    </message>
    <message>
        <source>Behind --: the command and its arguments</source>
        <translation>-- の後: コマンドとその引数</translation>
    </message>
    <message>
        <source>Which servers git, docker and kubectl get tokens for, and of which account</source>
        <translation>git、docker、kubectl がトークンを取得できるサーバーと、そのアカウントを管理します</translation>
    </message>
    <message>
        <source>Let tools have an account’s tokens for one server</source>
        <translation>1 つのサーバー用に、ツールがアカウントのトークンを取得できるようにします</translation>
    </message>
    <message>
        <source>List the servers that tools get tokens for</source>
        <translation>ツールがトークンを取得できるサーバーを一覧表示します</translation>
    </message>
    <message>
        <source>No more tokens for that server</source>
        <translation>そのサーバー用のトークンを渡さないようにします</translation>
    </message>
    <message>
        <source>The server’s address: https:// and its host, with the port where it has one of its own</source>
        <translation>サーバーのアドレス: https:// とホスト。独自のポートがある場合はポートも指定します</translation>
    </message>
    <message>
        <source>The user name that goes with the token, where the server wants another one</source>
        <translation>トークンとともに使うユーザー名。サーバーが別のものを求める場合に指定します</translation>
    </message>
    <message>
        <source>Answer git, as its credential helper</source>
        <translation>git の資格情報ヘルパーとして応答します</translation>
    </message>
    <message>
        <source>What git asks for: get, store or erase</source>
        <translation>git が求める操作: get、store、erase</translation>
    </message>
    <message>
        <source>Answer kubectl, as its exec credential plugin</source>
        <translation>kubectl の exec 資格情報プラグインとして応答します</translation>
    </message>
    <message>
        <source>Give it the ID token, for a cluster that signs people in by OpenID Connect itself</source>
        <translation>ID トークンを渡します。クラスター自体が OpenID Connect でサインインを行う場合に使います</translation>
    </message>
    <message>
        <source>Answer docker, podman and skopeo, as their credential helper</source>
        <translation>docker、podman、skopeo の資格情報ヘルパーとして応答します</translation>
    </message>
    <message>
        <source>What they ask for: get, list or erase (store is refused)</source>
        <translation>ツールが求める操作: get、list、erase (store は拒否されます)</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and goes with a proof for one request: say which with --url, and with --method where it isn’t GET</source>
        <translation>{name} のトークンは鍵に紐付けられており (DPoP)、1 つの要求に対するプルーフが必要です。要求を --url で指定し、GET 以外の場合は --method も指定してください</translation>
    </message>
    <message>
        <source>a variable’s name is made of letters, digits and “_”, and begins with no digit</source>
        <translation>変数の名前には英字、数字、「_」を使い、数字では始められません</translation>
    </message>
    <message>
        <source>say what to run, behind “--”: lanyard exec NAME --env VAR -- COMMAND</source>
        <translation>実行するものを「--」の後に指定してください: lanyard exec NAME --env VAR -- COMMAND</translation>
    </message>
    <message>
        <source>{text} can’t be run: {reason}</source>
        <translation>{text} を実行できません: {reason}</translation>
    </message>
    <message>
        <source>Tools get tokens of {name} for {site} now.</source>
        <translation>ツールは {site} 用に {name} のトークンを取得できるようになりました。</translation>
    </message>
    <message>
        <source>No tool gets a token for {site} any more.</source>
        <translation>ツールは {site} のトークンを取得できなくなりました。</translation>
    </message>
    <message>
        <source>Tools get no tokens yet; lanyard site add says for which server they shall.</source>
        <translation>ツールはまだトークンを取得できません。lanyard site add で対象のサーバーを指定してください。</translation>
    </message>
    <message>
        <source>that is no server for tokens: {reason}</source>
        <translation>トークンの対象となるサーバーではありません: {reason}</translation>
    </message>
    <message>
        <source>a user name is made of 1 to 255 visible ASCII characters, and no colon</source>
        <translation>ユーザー名は 1 から 255 文字までの表示可能な ASCII 文字で、コロンは使えません</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and this tool cannot prove that; put &quot;dpop_bound_access_tokens&quot;: false into the provider’s file, and sign in again</source>
        <translation>{name} のトークンは鍵に紐付けられており (DPoP)、このツールはそれを証明できません。プロバイダーファイルに &quot;dpop_bound_access_tokens&quot;: false を追加し、もう一度サインインしてください</translation>
    </message>
    <message>
        <source>kubectl calls this, and tells the cluster in KUBERNETES_EXEC_INFO, which is not there</source>
        <translation>これは kubectl が呼び出すもので、KUBERNETES_EXEC_INFO でクラスターが指定されますが、設定されていません</translation>
    </message>
    <message>
        <source>no account is chosen for {site}; lanyard site add NAME {site} does that</source>
        <translation>{site} 用のアカウントが選択されていません。lanyard site add NAME {site} で選択できます</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}.</source>
        <translation>{tool} が {name} のトークンを要求しています。</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal</source>
        <translation>ツールへのトークンの提供には確認が必要ですが、{tool} には確認を表示するターミナルがありません。ターミナルで実行してください</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal, or allow it beforehand:</source>
        <translation>ツールへのトークンの提供には確認が必要ですが、{tool} には確認を表示するターミナルがありません。ターミナルで実行するか、事前に許可してください:</translation>
    </message>
    <message>
        <source>Only tokens that allow no more than this, separated by spaces (lanyard token --scope)</source>
        <translation>これだけを許可するトークンのみ (空白区切り) (lanyard token --scope)</translation>
    </message>
    <message>
        <source>A token that allows no more than this of what the account may, separated by spaces; you don’t get it where the provider says that it allows more</source>
        <translation>アカウントに許可された範囲のうち、これだけを許可するトークン (空白区切り)。それ以上を許可するとプロバイダーが示したものは渡されません</translation>
    </message>
    <message>
        <source>The day on which the secret or key stops working; the window says so two weeks before</source>
        <translation>シークレットまたは鍵の期限が切れる日。2 週間前からウィンドウに表示されます</translation>
    </message>
    <message>
        <source>“{text}” isn’t a date; write it as 2027-01-31</source>
        <translation>「{text}」は日付ではありません。2027-01-31 のように入力してください</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Sign in with your own browser.</source>
        <translation>ご自身のブラウザーでサインインします。</translation>
    </message>
    <message>
        <source>Where sessions are kept: keychain, file (sealed with a passphrase), or memory (until Lanyard ends). Where there are accounts, they say it themselves.</source>
        <translation>セッションの保存先: keychain (キーチェーン)、file (パスフレーズで封印したファイル)、memory (メモリ、Lanyard の終了まで)。すでにアカウントがある場合は、そのアカウントの保存先に従います。</translation>
    </message>
    <message>
        <source>Keep accounts, settings and providers below this folder.</source>
        <translation>アカウント、設定、プロバイダーをこのフォルダー以下に保存します。</translation>
    </message>
    <message>
        <source>Start a provider on this computer and sign in there; nothing is kept.</source>
        <translation>このコンピューターでプロバイダーを起動し、そこにサインインします。何も保存されません。</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>予期しない引数「%1」です。</translation>
    </message>
    <message>
        <source>--vault is keychain, file or memory, not &apos;%1&apos;.</source>
        <translation>--vault に指定できるのは keychain、file、memory です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>--action is add-account or copy-token, not &apos;%1&apos;.</source>
        <translation>--action に指定できるのは add-account、copy-token です。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>Start without a window, as at login; the icon in the tray, or the next start, shows it.</source>
        <translation>ログイン時と同じく、ウィンドウを表示せずに起動します。トレイのアイコンか次回の起動で表示されます。</translation>
    </message>
    <message>
        <source>Show the window for this; in the one that runs, where there is one.</source>
        <translation>このためのウィンドウを表示します。すでに動作している Lanyard がある場合は、そちらに表示します。</translation>
    </message>
    <message>
        <source>Where the browser comes back to: app.lanyard.lanyard:/return. Nothing else.</source>
        <translation>ブラウザーの戻り先: app.lanyard.lanyard:/return。それ以外は指定できません。</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>It names: %1.</source>
        <translation>含まれる名前: %1。</translation>
    </message>
    <message>
        <source>There is no token, password or e-mail address in this report. Look through it before you give it away: names of hosts and accounts may be nobody else’s business.</source>
        <translation>このレポートには、トークン、パスワード、メールアドレスは含まれていません。ホスト名やアカウント名は他人に知らせる必要のない情報かもしれません。ほかの人に渡す前に、内容を確認してください。</translation>
    </message>
    <message>
        <source>The report is in %1; look through it before you give it away.</source>
        <translation>レポートは %1 にあります。ほかの人に渡す前に、内容を確認してください。</translation>
    </message>
    <message>
        <source>(and %1 more like it)</source>
        <translation>(ほか同様のものが %1 件)</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 behind</source>
        <translation>このコンピューターの時計が %1 遅れています</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 ahead</source>
        <translation>このコンピューターの時計が %1 進んでいます</translation>
    </message>
    <message>
        <source>encrypted, and its certificate is good until %1 (%2 days)</source>
        <translation>暗号化されています。証明書は %1 まで有効です (あと %2 日)</translation>
    </message>
    <message>
        <source>by the company certificate {what}</source>
        <translation>(会社の証明書 {what} による)</translation>
    </message>
    <message>
        <source>you may write to them</source>
        <translation>書き込めます</translation>
    </message>
    <message>
        <source>cannot be written to</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>accounts in it: %1</source>
        <translation>アカウント数: %1</translation>
    </message>
    <message>
        <source>was damaged, and is set aside as {what}</source>
        <translation>破損していたため、{what} として別に保管しました</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>nothing is wrong with them</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>one can’t be used</source>
        <translation>使用できないものが 1 件あります</translation>
    </message>
    <message>
        <source>none besides the system’s authorities</source>
        <translation>システムの認証局以外はありません</translation>
    </message>
    <message>
        <source>added to the system’s authorities: %1</source>
        <translation>システムの認証局に追加: %1</translation>
    </message>
    <message>
        <source>the one in {what} has expired on %1</source>
        <translation>{what} の証明書は %1 に期限が切れています</translation>
    </message>
    <message>
        <source>is open, and keeps what it is given</source>
        <translation>開いており、渡した情報を保存できます</translation>
    </message>
    <message>
        <source>works, but took %1 s</source>
        <translation>動作しますが、%1 秒かかりました</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>the vault file opens, and keeps what it is given</source>
        <translation>保管庫ファイルは開くことができ、渡した情報を保存できます</translation>
    </message>
    <message>
        <source>there is no vault file yet; the first sign-in makes it</source>
        <translation>保管庫ファイルはまだありません。最初のサインインで作成されます</translation>
    </message>
    <message>
        <source>sign-ins are kept in memory only</source>
        <translation>サインイン情報はメモリにのみ保持されます</translation>
    </message>
    <message>
        <source>{what} opens pages</source>
        <translation>{what} でページを開きます</translation>
    </message>
    <message>
        <source>none was found that could be started</source>
        <translation>起動できるものが見つかりませんでした</translation>
    </message>
    <message>
        <source>none is running, and every command does without</source>
        <translation>動作していません。どのコマンドもエージェントなしで動作します</translation>
    </message>
    <message>
        <source>hands out tokens of these accounts</source>
        <translation>これらのアカウントのトークンを渡しています</translation>
    </message>
    <message>
        <source>the one that runs is version {what}, and isn’t used</source>
        <translation>動作中のものはバージョン {what} のため、使用しません</translation>
    </message>
    <message>
        <source>the one that runs serves other accounts, and isn’t used</source>
        <translation>動作中のものは別のアカウント用のため、使用しません</translation>
    </message>
    <message>
        <source>one is running, and doesn’t answer</source>
        <translation>動作していますが、応答しません</translation>
    </message>
    <message>
        <source>{what} took a visit from this computer</source>
        <translation>{what} がこのコンピューターからのアクセスを受け付けました</translation>
    </message>
    <message>
        <source>no visit came in</source>
        <translation>アクセスがありませんでした</translation>
    </message>
    <message>
        <source>your browser came back to Lanyard</source>
        <translation>ブラウザーから Lanyard に戻りました</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --browser opens a page for that</source>
        <translation>未実行。lanyard doctor --browser でページを開いて確認できます</translation>
    </message>
    <message>
        <source>your browser didn’t come back to Lanyard</source>
        <translation>ブラウザーから Lanyard に戻りませんでした</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>使用していません</translation>
    </message>
    <message>
        <source>through {what}</source>
        <translation>{what} 経由</translation>
    </message>
    <message>
        <source>none is used, as the system’s settings didn’t answer in time</source>
        <translation>使用していません。システムの設定が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>the setting can’t be used</source>
        <translation>設定を使用できません</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>アドレス数: %1</translation>
    </message>
    <message>
        <source>is an address itself</source>
        <translation>それ自体がアドレスです</translation>
    </message>
    <message>
        <source>nobody knows the name</source>
        <translation>この名前は見つかりません</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <translation>プロキシに任せています</translation>
    </message>
    <message>
        <source>answers on this computer, where nothing has to be encrypted</source>
        <translation>このコンピューター上で応答しています (暗号化は不要です)</translation>
    </message>
    <message>
        <source>answers, and isn’t safe</source>
        <translation>応答していますが、安全ではありません</translation>
    </message>
    <message>
        <source>can’t be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>not tried, as what it needs doesn’t work</source>
        <translation>未実行。前提となるものが動作していません</translation>
    </message>
    <message>
        <source>the document is good, and is the issuer’s own</source>
        <translation>ドキュメントは正しく、発行者自身のものです</translation>
    </message>
    <message>
        <source>a provider file lists the endpoints</source>
        <translation>エンドポイントはプロバイダーファイルに記載されています</translation>
    </message>
    <message>
        <source>the document can’t be used</source>
        <translation>ドキュメントを使用できません</translation>
    </message>
    <message>
        <source>agrees with this computer’s</source>
        <translation>このコンピューターの時計と一致しています</translation>
    </message>
    <message>
        <source>doesn’t say what time it is</source>
        <translation>時刻を示していません</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>保存されています</translation>
    </message>
    <message>
        <source>is of no use</source>
        <translation>使用できる状態ではありません</translation>
    </message>
    <message>
        <source>is good until %1, %2</source>
        <translation>%1 %2 まで有効です</translation>
    </message>
    <message>
        <source>is kept, and nobody said until when it is good</source>
        <translation>保存されていますが、有効期限は示されていません</translation>
    </message>
    <message>
        <source>has run out; whoever needs one gets the next</source>
        <translation>期限切れです。次に必要になったときに取得します</translation>
    </message>
    <message>
        <source>none is kept; whoever needs one gets it</source>
        <translation>保存されていません。必要になったときに取得します</translation>
    </message>
    <message>
        <source>the provider gave a new token</source>
        <translation>プロバイダーが新しいトークンを発行しました</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --refresh does, and the session is replaced</source>
        <translation>未実行。lanyard doctor --refresh で実行できます。セッションは置き換えられます</translation>
    </message>
    <message>
        <source>there is no new token</source>
        <translation>新しいトークンはありません</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>list of accounts</source>
        <translation>アカウントの一覧</translation>
    </message>
    <message>
        <source>set-up files</source>
        <translation>構成ファイル</translation>
    </message>
    <message>
        <source>company certificates</source>
        <translation>会社の証明書</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>戻り経路</translation>
    </message>
    <message>
        <source>way back, by browser</source>
        <translation>戻り経路 (ブラウザー)</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>ディスカバリー</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>put a copy from before back in its place, or sign in again</source>
        <translation>以前のコピーを元の場所に戻すか、もう一度サインインしてください</translation>
    </message>
    <message>
        <source>ask your IT team for the current one, and put it in its place</source>
        <translation>IT 担当者から現在のものを受け取り、置き換えてください</translation>
    </message>
    <message>
        <source>each token waits that long; look whether the keyring’s program is busy, or start it anew</source>
        <translation>トークンごとにこの時間がかかります。キーリングのプログラムが混み合っていないか確認するか、起動し直してください</translation>
    </message>
    <message>
        <source>set $BROWSER, or sign in with lanyard login --print-url or --device</source>
        <translation>$BROWSER を設定するか、lanyard login --print-url または --device でサインインしてください</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>もう一度起動してください</translation>
    </message>
    <message>
        <source>HOME or an XDG folder was set otherwise where it was started</source>
        <translation>起動元で HOME または XDG フォルダーが異なる設定になっていました</translation>
    </message>
    <message>
        <source>end it, and start it again; until then lanyard token waits for it</source>
        <translation>終了して、もう一度起動してください。それまでは lanyard token が応答を待ちます</translation>
    </message>
    <message>
        <source>did a page open, and what does it say? A browser in a container, on another computer or behind a proxy for local addresses doesn’t get here; set $BROWSER to another one, or use lanyard login --print-url</source>
        <translation>ページは開きましたか? 何と表示されていますか? コンテナー内や別のコンピューターのブラウザー、ローカルアドレスにもプロキシを使うブラウザーからは、ここに接続できません。$BROWSER に別のブラウザーを設定するか、lanyard login --print-url を使ってください</translation>
    </message>
    <message>
        <source>set $BROWSER to one that can be started, or use lanyard login --print-url</source>
        <translation>$BROWSER に起動できるブラウザーを設定するか、lanyard login --print-url を使ってください</translation>
    </message>
    <message>
        <source>look at the desktop’s proxy settings, and whether their PAC file can be fetched; or set https_proxy</source>
        <translation>デスクトップのプロキシ設定と、その PAC ファイルを取得できるかどうかを確認するか、https_proxy を設定してください</translation>
    </message>
    <message>
        <source>whoever runs it has to renew that before; ask your IT team</source>
        <translation>期限までに管理者が更新する必要があります。IT 担当者にお問い合わせください</translation>
    </message>
    <message>
        <source>it is allowed for; set date and time to automatic</source>
        <translation>許容範囲内ですが、日付と時刻を自動設定にしてください</translation>
    </message>
    <message>
        <source>sign-ins will be refused; set date and time to automatic</source>
        <translation>サインインが拒否されます。日付と時刻を自動設定にしてください</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>your organisation has to approve Lanyard at {provider}; ask your IT team</source>
        <translation>{provider} での Lanyard の使用には、組織の承認が必要です。IT 担当者に依頼してください</translation>
    </message>
    <message>
        <source>{provider} wants another sign-in for this; run lanyard login again and ask for it with --acr-values and --max-age</source>
        <translation>{provider} はこの操作に別のサインインを求めています。--acr-values と --max-age で指定して、もう一度 lanyard login を実行してください</translation>
    </message>
    <message>
        <source>nobody is signed in to {provider} in this browser, and it was to ask nothing; run lanyard login without --prompt none</source>
        <translation>このブラウザーでは {provider} にサインインしておらず、確認も表示しない指定になっています。--prompt none を付けずに lanyard login を実行してください</translation>
    </message>
    <message>
        <source>{provider} has to ask you for consent first; run lanyard login without --prompt none</source>
        <translation>{provider} が先に同意を求める必要があります。--prompt none を付けずに lanyard login を実行してください</translation>
    </message>
    <message>
        <source>{provider} has to ask which account you mean; run lanyard login without --prompt none, or with a --login-hint</source>
        <translation>{provider} がどのアカウントを使うか確認する必要があります。--prompt none を付けずに、または --login-hint を付けて lanyard login を実行してください</translation>
    </message>
    <message>
        <source>{provider} has to ask you something first; run lanyard login without --prompt none</source>
        <translation>{provider} が先に確認する必要があります。--prompt none を付けずに lanyard login を実行してください</translation>
    </message>
    <message>
        <source>{provider} wants to check that it’s you; sign in again with lanyard login</source>
        <translation>{provider} が本人確認を求めています。lanyard login でもう一度サインインしてください</translation>
    </message>
    <message>
        <source>{provider} didn’t sign you in the way it was asked to, or not as lately, so the answer wasn’t used; try again, and ask whoever runs it if it comes back</source>
        <translation>{provider} でのサインインが、求められた方法や新しさではなかったため、応答を使用しませんでした。もう一度お試しください。繰り返し発生する場合は、その管理者にお問い合わせください</translation>
    </message>
    <message>
        <source>the answer didn’t match what {provider} publishes, so it wasn’t used; try again, and tell your IT team if it comes back</source>
        <translation>応答の内容が {provider} の公開情報と一致しなかったため、使用しませんでした。もう一度お試しください。繰り返し発生する場合は IT 担当者に連絡してください</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>このコンピューターの時計が {provider} の時計より約 %1 進んでいるため、要求が拒否されました。日付と時刻を自動設定にしてから、もう一度お試しください</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>このコンピューターの時計が {provider} の時計より約 %1 遅れているため、要求が拒否されました。日付と時刻を自動設定にしてから、もう一度お試しください</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>このコンピューターの時計が {provider} の時計より約 %1 進んでいるため、応答を使用しませんでした。日付と時刻を自動設定にしてから、もう一度お試しください</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>このコンピューターの時計が {provider} の時計より約 %1 遅れているため、応答を使用しませんでした。日付と時刻を自動設定にしてから、もう一度お試しください</translation>
    </message>
    <message>
        <source>{provider} can’t sign you in the way it was asked to; nothing was changed</source>
        <translation>{provider} は求められた方法でサインインできません。何も変更されていません</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed; nothing was changed, and lanyard login starts again</source>
        <translation>{provider} によると、アクセスは許可されませんでした。何も変更されていません。lanyard login でやり直せます</translation>
    </message>
    <message>
        <source>{host} doesn’t answer with TLS, so nothing was sent; check the address and its port for a typo, or ask your IT team</source>
        <translation>{host} が TLS で応答しないため、何も送信していません。アドレスとポートに誤りがないか確認するか、IT 担当者にお問い合わせください</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate has expired; ask your IT team</source>
        <translation>{host} への接続は安全ではありません。証明書の期限が切れています。IT 担当者にお問い合わせください</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t valid yet; check this computer’s date and time, and if they are right, ask your IT team</source>
        <translation>{host} への接続は安全ではありません。証明書がまだ有効になっていません。このコンピューターの日付と時刻を確認し、正しい場合は IT 担当者にお問い合わせください</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate is for another name; ask your IT team</source>
        <translation>{host} への接続は安全ではありません。証明書が別の名前のものです。IT 担当者にお問い合わせください</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t trusted here; ask your IT team, or put your company’s certificate into the folder certificates beside your provider files</source>
        <translation>{host} への接続は安全ではありません。証明書がここでは信頼されていません。IT 担当者にお問い合わせになるか、会社の証明書をプロバイダーファイルと同じ場所の certificates フォルダーに置いてください</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as the company certificate here that vouches for it has expired; ask your IT team for the current one, and put it in place of the file that is named</source>
        <translation>{host} への接続は安全ではありません。証明書を保証する会社の証明書の期限が切れています。IT 担当者から現在のものを受け取り、ここに示すファイルと置き換えてください</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as it isn’t secured by TLS 1.2 or later and a good certificate; ask your IT team</source>
        <translation>{host} への接続は安全ではありません。TLS 1.2 以降と正しい証明書で保護されていません。IT 担当者にお問い合わせください</translation>
    </message>
    <message>
        <source>{host} can’t be reached; check the connection and try again</source>
        <translation>{host} に接続できません。接続を確認してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the connection and try again</source>
        <translation>{host} が見つかりませんでした。接続を確認してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the address for a typo, and the connection, and try again</source>
        <translation>{host} が見つかりませんでした。アドレスの誤りと接続を確認してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again in a few minutes</source>
        <translation>{provider} から待機を求められました。数分後にもう一度お試しください</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again in a few minutes</source>
        <translation>{provider} 側で問題が起きています。数分後にもう一度お試しください</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again after %1</source>
        <comment>a time of day</comment>
        <translation>{provider} から待機を求められました。%1 以降にもう一度お試しください</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again after %1</source>
        <comment>a time of day</comment>
        <translation>{provider} 側で問題が起きています。%1 以降にもう一度お試しください</translation>
    </message>
    <message>
        <source>your {store} doesn’t have this sign-in; it may be another one than before: bring that one back, or sign in again with lanyard login</source>
        <translation>{store}にこのサインインの情報がありません。以前とは別のものかもしれません。元のものに戻すか、lanyard login でもう一度サインインしてください</translation>
    </message>
    <message>
        <source>the ID token of {who} ran out, and {provider} gives no new one when a sign-in is renewed; sign in again with lanyard login, or have that server take access tokens</source>
        <translation>{who} の ID トークンは期限切れで、{provider} はサインインの更新時に新しい ID トークンを発行しません。lanyard login でもう一度サインインするか、そのサーバーがアクセストークンを受け付けるようにしてください</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in, as it had run out or was used before; run lanyard login again</source>
        <translation>{provider} はこのサインインを受け付けませんでした。期限切れか、使用済みです。lanyard login をもう一度実行してください</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended: it ran out, access was removed, or it was used from somewhere else; sign in again with lanyard login</source>
        <translation>{provider} でのサインインは終了しました。期限が切れたか、アクセス権が取り消されたか、別の場所から使用されました。lanyard login でもう一度サインインしてください</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended; sign in again with lanyard login</source>
        <translation>{provider} でのサインインは終了しました。lanyard login でもう一度サインインしてください</translation>
    </message>
    <message>
        <source>what your {store} has of this sign-in is damaged, or from a newer version; sign in again with lanyard login, and it’s replaced</source>
        <translation>{store}にあるこのサインインの情報は、破損しているか、新しいバージョンのものです。lanyard login でもう一度サインインすると置き換えられます</translation>
    </message>
    <message>
        <source>your {store} couldn’t keep the sign-in, so nothing was changed; check it and the room on its disk, and try again</source>
        <translation>{store}にサインイン情報を保存できなかったため、何も変更されていません。その状態とディスクの空き容量を確認してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part, so the session was left as it is; check it and the room on its disk, and try again</source>
        <translation>{store}が正しく動作しなかったため、セッションはそのままにしました。その状態とディスクの空き容量を確認してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part; check it and the room on its disk, and try again</source>
        <translation>{store}が正しく動作しませんでした。その状態とディスクの空き容量を確認してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} is locked and couldn’t keep the new one; unlock it and sign in again with lanyard login</source>
        <translation>{provider} がセッションを置き換えましたが、{store}がロックされているため、新しいセッションを保存できませんでした。ロックを解除してから、lanyard login でもう一度サインインしてください</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} couldn’t keep the new one; check it and sign in again with lanyard login</source>
        <translation>{provider} がセッションを置き換えましたが、{store}に新しいセッションを保存できませんでした。確認してから、lanyard login でもう一度サインインしてください</translation>
    </message>
    <message>
        <source>your {store} isn’t answering; no account is changed by that: wait a moment or start it again, and try again</source>
        <translation>{store}が応答していません。アカウントには影響ありません。少し待つか、起動し直してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>{provider} answered with something that no sign-in server sends; try again, and report it there if it comes back</source>
        <translation>{provider} から、サインインサーバーのものではない応答がありました。もう一度お試しください。繰り返し発生する場合は、プロバイダーに報告してください</translation>
    </message>
    <message>
        <source>the connection to {host} broke before the answer was here; try again</source>
        <translation>応答が届く前に {host} への接続が切れました。もう一度お試しください</translation>
    </message>
    <message>
        <source>the resource asks again for the sign-in that it has just got; ask whoever runs it, and start afresh with lanyard login</source>
        <translation>リソースが、たった今行ったサインインをもう一度求めています。その管理者にお問い合わせになり、lanyard login からやり直してください</translation>
    </message>
    <message>
        <source>{provider} refused the request; try again later, and sign in again if it comes back</source>
        <translation>{provider} が要求を拒否しました。後でもう一度お試しください。繰り返し発生する場合は、もう一度サインインしてください</translation>
    </message>
    <message>
        <source>another lanyard is busy with the same file; try again in a moment</source>
        <translation>別の lanyard が同じファイルを使用しています。少し待ってから、もう一度お試しください</translation>
    </message>
    <message>
        <source>there is no keychain to keep sign-ins in; set one up (GNOME Keyring, KDE Wallet or KeePassXC), and without a desktop start it with the session (dbus-run-session, gnome-keyring-daemon --unlock)</source>
        <translation>サインイン情報を保存するキーチェーンがありません。GNOME Keyring、KDE ウォレット、KeePassXC のいずれかを設定してください。デスクトップがない場合は、セッションとともに起動してください (dbus-run-session、gnome-keyring-daemon --unlock)</translation>
    </message>
    <message>
        <source>your {store} is locked; unlock it and try again</source>
        <translation>{store}がロックされています。ロックを解除してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>you signed in as someone else than this account needs; try again and choose the other account</source>
        <translation>このアカウントに必要なユーザーとは別のユーザーでサインインしました。もう一度試して、もう一方のアカウントを選択してください</translation>
    </message>
    <message>
        <source>sign-in was cancelled; nothing was changed</source>
        <translation>サインインがキャンセルされました。何も変更されていません</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>the code ran out before the sign-in was finished; run lanyard login again for a new one</source>
        <translation>サインインが完了する前にコードの期限が切れました。lanyard login をもう一度実行して、新しいコードを取得してください</translation>
    </message>
    <message>
        <source>the sign-in wasn’t finished in time; run lanyard login again (--timeout gives more time)</source>
        <translation>サインインが時間内に完了しませんでした。lanyard login をもう一度実行してください (--timeout で時間を延ばせます)</translation>
    </message>
    <message>
        <source>the browser can’t reach Lanyard, as another program or a firewall blocks its local address; close or allow it and try again</source>
        <translation>別のプログラムまたはファイアウォールがローカルアドレスをブロックしているため、ブラウザーから Lanyard に接続できません。終了または許可してから、もう一度お試しください</translation>
    </message>
    <message>
        <source>no browser could be started; open the link in any browser on this computer</source>
        <translation>ブラウザーを起動できませんでした。このコンピューターのブラウザーでリンクを開いてください</translation>
    </message>
    <message>
        <source>no browser could be started; open the link that is shown above in the browser that you signed in with</source>
        <translation>ブラウザーを起動できませんでした。サインインに使ったブラウザーで、上に表示されているリンクを開いてください</translation>
    </message>
    <message>
        <source>something went wrong in Lanyard; try again, and report it if it comes back</source>
        <translation>Lanyard で問題が発生しました。もう一度お試しください。繰り返し発生する場合は報告してください</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client id, or its secret or private key isn’t right; add the service account again with the right ones</source>
        <translation>{provider} がこのクライアント ID を認識しないか、シークレットまたは秘密鍵が正しくありません。正しいもので、サービスアカウントを追加し直してください</translation>
    </message>
    <message>
        <source>{provider} doesn’t give this client tokens of its own; its registration there has to allow the client credentials grant</source>
        <translation>{provider} はこのクライアント自身のトークンを発行しません。プロバイダーでの登録で client credentials グラントを許可する必要があります</translation>
    </message>
    <message>
        <source>{provider} wants to be told a scope; pass --scope</source>
        <translation>{provider} にはスコープの指定が必要です。--scope で指定してください</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; pass one that it allows with --scope</source>
        <translation>{provider} がスコープ「{scope}」を拒否しました。許可されるものを --scope で指定してください</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience or resource; pass one that it knows with --audience or --resource</source>
        <translation>{provider} はこのオーディエンスまたはリソースを認識できません。認識できるものを --audience または --resource で指定してください</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope, audience and resource against the registration there</source>
        <translation>{provider} は要求を受け付けませんでした。クライアント ID、スコープ、オーディエンス、リソースをプロバイダーでの登録内容と照らし合わせてください</translation>
    </message>
    <message>
        <source>there is no provider at {host}; check the issuer address for a typo, or pass its --token-endpoint</source>
        <translation>{host} にプロバイダーがありません。発行者 (issuer) のアドレスに誤りがないか確認するか、--token-endpoint を指定してください</translation>
    </message>
    <message>
        <source>there is no sign-in page at {host}; check the issuer address for a typo, or ask your IT team for it</source>
        <translation>{host} にサインインページがありません。発行者 (issuer) のアドレスに誤りがないか確認するか、IT 担当者にお尋ねください</translation>
    </message>
    <message>
        <source>no one account is called “{who}”; lanyard list shows the names</source>
        <translation>「{who}」に該当するアカウントを特定できません。名前は lanyard list で確認できます</translation>
    </message>
    <message>
        <source>{provider} doesn’t take this account’s client id or secret any more; sign in again with lanyard login, --client-id (and --client-secret-stdin)</source>
        <translation>{provider} はこのアカウントのクライアント ID またはシークレットを受け付けなくなりました。lanyard login に --client-id (および --client-secret-stdin) を付けて、もう一度サインインしてください</translation>
    </message>
    <message>
        <source>{provider} refused this account’s scope; sign in again with lanyard login and a narrower --scope</source>
        <translation>{provider} がこのアカウントのスコープを拒否しました。--scope の範囲を絞って、lanyard login でもう一度サインインしてください</translation>
    </message>
    <message>
        <source>the client id or secret isn’t right; copy both again from {provider}’s console and pass --client-id (and --client-secret-stdin)</source>
        <translation>クライアント ID またはシークレットが正しくありません。{provider} のコンソールから両方をコピーし直し、--client-id (および --client-secret-stdin) で指定してください</translation>
    </message>
    <message>
        <source>{provider} doesn’t let this client sign in; its registration there has to allow the authorization code grant</source>
        <translation>{provider} はこのクライアントのサインインを許可していません。プロバイダーでの登録で authorization code グラントを許可する必要があります</translation>
    </message>
    <message>
        <source>{provider} refused a scope; try again with a narrower --scope</source>
        <translation>{provider} がスコープを拒否しました。--scope の範囲を絞って、もう一度お試しください</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; try again (without a --scope of your own, offline_access is left out then), or pass a narrower --scope</source>
        <translation>{provider} がスコープ「{scope}」を拒否しました。もう一度試すか (--scope を指定していない場合、次は offline_access が省かれます)、範囲を絞った --scope を指定してください</translation>
    </message>
    <message>
        <source>this sign-in brings no tokens for that resource; sign in again with lanyard login and it as a --resource</source>
        <translation>このサインインでは、そのリソースのトークンを取得できません。--resource にそれを指定して、lanyard login でもう一度サインインしてください</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this resource, or doesn’t give you tokens for it; pass one that it knows with --resource</source>
        <translation>{provider} はこのリソースを認識しないか、そのトークンを発行しません。認識できるものを --resource で指定してください</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope and redirect URI against the registration there</source>
        <translation>{provider} は要求を受け付けませんでした。クライアント ID、スコープ、リダイレクト URI をプロバイダーでの登録内容と照らし合わせてください</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard’s registration any more; sign in again with lanyard login, which registers it anew</source>
        <translation>{provider} は Lanyard の登録を認識しなくなりました。lanyard login でもう一度サインインすると、登録をやり直します</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard, as it doesn’t take a redirect URI on this computer; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} はこのコンピューターへのリダイレクト URI を受け付けないため、Lanyard を登録しませんでした。IT 担当者にクライアント ID をお尋ねになり、--client-id で指定してください</translation>
    </message>
    <message>
        <source>{provider} registers only apps that its admins let in; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} は管理者が許可したアプリだけを登録します。IT 担当者にクライアント ID をお尋ねになり、--client-id で指定してください</translation>
    </message>
    <message>
        <source>{provider} says that it registers apps by itself, and didn’t register Lanyard; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} はアプリを自動で登録すると示していますが、Lanyard を登録しませんでした。IT 担当者にクライアント ID をお尋ねになり、--client-id で指定してください</translation>
    </message>
    <message>
        <source>{provider} gave a token that allows more than “{scope}”, so you don’t get it; do without --scope there</source>
        <translation>{provider} が「{scope}」より多くを許可するトークンを発行したため、渡しません。そこでは --scope を付けないでください</translation>
    </message>
    <message>
        <source>this sign-in doesn’t allow “{scope}”; name less with --scope, or sign in again with lanyard login and it as the --scope</source>
        <translation>このサインインでは「{scope}」は許可されていません。--scope で範囲を絞るか、--scope にそれを指定して lanyard login でもう一度サインインしてください</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The sign-in wasn’t what was asked</source>
        <translation>求められたサインインではありませんでした</translation>
    </message>
    <message>
        <source>{provider} didn’t say that you signed in as strongly, or as lately, as it was asked to. Try again; the details say what is missing.</source>
        <translation>{provider} の応答では、求められた強度や新しさでサインインしたことを確認できませんでした。もう一度お試しください。何が足りないかは詳細に表示されます。</translation>
    </message>
    <message>
        <source>It’s about %1 ahead of {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>{provider} の時計より約 %1 進んでいます。日付と時刻を自動設定にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>It’s about %1 behind {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>{provider} の時計より約 %1 遅れています。日付と時刻を自動設定にしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your computer’s clock is off</source>
        <translation>このコンピューターの時計がずれています</translation>
    </message>
    <message>
        <source>The answer couldn’t be trusted</source>
        <translation>応答を信頼できませんでした</translation>
    </message>
    <message>
        <source>It didn’t match what {provider} publishes, so Lanyard didn’t use it. Try again; if it comes back, send the details to your IT team.</source>
        <translation>応答の内容が {provider} の公開情報と一致しなかったため、Lanyard は使用しませんでした。もう一度お試しください。繰り返し発生する場合は、詳細を IT 担当者に送ってください。</translation>
    </message>
    <message>
        <source>That’s a different account</source>
        <translation>別のアカウントです</translation>
    </message>
    <message>
        <source>You signed in as {other}, but {who} needed it.</source>
        <translation>{who} が必要ですが、{other} としてサインインしました。</translation>
    </message>
    <message>
        <source>You signed in as someone else than this account needs. Try again and choose the other account.</source>
        <translation>このアカウントに必要なユーザーとは別のユーザーでサインインしました。もう一度試して、もう一方のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>You signed in as someone else, but {who} needed it. Try again as {who}.</source>
        <translation>{who} が必要ですが、別のユーザーでサインインしました。{who} としてもう一度お試しください。</translation>
    </message>
    <message>
        <source>{provider} can’t do what was asked</source>
        <translation>{provider} は求められたことに対応できません</translation>
    </message>
    <message>
        <source>It has no way to sign you in that is strong or recent enough. Nothing was changed or saved.</source>
        <translation>求められた強度や新しさを満たすサインイン方法がありません。何も変更・保存されていません。</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>サインインがキャンセルされました</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed. Nothing was changed or saved.</source>
        <translation>{provider} によると、アクセスは許可されませんでした。何も変更・保存されていません。</translation>
    </message>
    <message>
        <source>Nothing was saved; try again in a few minutes.</source>
        <translation>何も保存されていません。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your account is fine; next try at %1.</source>
        <translation>アカウントに問題はありません。%1 に再試行します。</translation>
    </message>
    <message>
        <source>Your account is fine; try again in a few minutes.</source>
        <translation>アカウントに問題はありません。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>408 Request timeout</source>
        <translation>408 要求タイムアウト</translation>
    </message>
    <message>
        <source>500 Internal server error</source>
        <translation>500 サーバー内部エラー</translation>
    </message>
    <message>
        <source>501 Not implemented</source>
        <translation>501 未実装</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 不正なゲートウェイ</translation>
    </message>
    <message>
        <source>503 Service unavailable</source>
        <translation>503 サービス利用不可</translation>
    </message>
    <message>
        <source>504 Gateway timeout</source>
        <translation>504 ゲートウェイタイムアウト</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <source>Signing in needs {host}. It goes on by itself when you’re back online.</source>
        <translation>サインインには {host} への接続が必要です。オンラインに戻ると自動的に続行します。</translation>
    </message>
    <message>
        <source>The next token comes when you’re back online.</source>
        <translation>オンラインに戻ると、次のトークンを取得します。</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online; this one works until %1.</source>
        <translation>サインインしたままです。オンラインに戻るとトークンを更新します。現在のトークンは %1 まで有効です。</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online.</source>
        <translation>サインインしたままです。オンラインに戻るとトークンを更新します。</translation>
    </message>
    <message>
        <source>What answers there doesn’t speak TLS, so nothing was sent. Check the address for a typo, or ask your IT team.</source>
        <translation>接続先が TLS に対応していないため、何も送信していません。アドレスに誤りがないか確認するか、IT 担当者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Don’t go on; ask your IT team.</source>
        <translation>証明書の期限が %1 に切れています。先に進まず、IT 担当者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Check this computer’s date and time; if they are right, ask your IT team.</source>
        <translation>証明書は %1 から有効になります。このコンピューターの日付と時刻を確認し、正しい場合は IT 担当者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Its certificate is for another name. Don’t go on; ask your IT team.</source>
        <translation>証明書が別の名前のものです。先に進まず、IT 担当者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Its certificate isn’t trusted here. Don’t go on; ask your IT team.</source>
        <translation>証明書がここでは信頼されていません。先に進まず、IT 担当者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The company certificate here that vouches for it expired on %1. Ask your IT team for the current one, and put it in place of the file that the details name.</source>
        <translation>この証明書を保証する会社の証明書の期限が %1 に切れています。IT 担当者から現在のものを受け取り、詳細に示すファイルと置き換えてください。</translation>
    </message>
    <message>
        <source>It isn’t secured as it has to be, by TLS 1.2 or later and a good certificate. Don’t go on; ask your IT team.</source>
        <translation>必要な保護 (TLS 1.2 以降と正しい証明書) がありません。先に進まず、IT 担当者にお問い合わせください。</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <translation>{host} が見つかりませんでした</translation>
    </message>
    <message>
        <source>The address may have a typo, or you’re offline. Check both, then try again.</source>
        <translation>アドレスに誤りがあるか、オフラインの可能性があります。両方を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You’re offline, or {host} is</source>
        <translation>このコンピューターか {host} がオフラインです</translation>
    </message>
    <message>
        <source>The next token comes when {host} can be reached again.</source>
        <translation>{host} に再び接続できるようになると、次のトークンを取得します。</translation>
    </message>
    <message>
        <source>Signing in needs {host}. Check your connection, then try again.</source>
        <translation>サインインには {host} への接続が必要です。接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when {host} can be reached again.</source>
        <translation>サインインしたままです。{host} に再び接続できるようになるとトークンを更新します。</translation>
    </message>
    <message>
        <source>The trouble is at {host}.</source>
        <translation>{host} で問題が起きています。</translation>
    </message>
    <message>
        <source>It returned “%1”.</source>
        <comment>an HTTP status</comment>
        <translation>「%1」が返されました。</translation>
    </message>
    <message>
        <source>{provider} isn’t answering properly</source>
        <translation>{provider} が正しく応答していません</translation>
    </message>
    <message>
        <source>{provider} asked us to wait</source>
        <translation>{provider} から待機を求められました</translation>
    </message>
    <message>
        <source>Too many requests. Next try at %1.</source>
        <translation>要求が多すぎます。%1 に再試行します。</translation>
    </message>
    <message>
        <source>Too many requests. Try again after %1.</source>
        <translation>要求が多すぎます。%1 以降にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many requests. Try again in a few minutes.</source>
        <translation>要求が多すぎます。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer wasn’t what sign-in servers send.</source>
        <translation>応答がサインインサーバーのものではありませんでした。</translation>
    </message>
    <message>
        <source>{provider} didn’t finish its answer</source>
        <translation>{provider} の応答が途中で終わりました</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>応答が届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>Approval wanted: Lanyard, a desktop app that signs people in with their own browser (OAuth 2.0 authorization code with PKCE).</source>
        <translation>承認の依頼: Lanyard。ご自身のブラウザーでサインインするデスクトップアプリです (OAuth 2.0 認可コード + PKCE)。</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>プロバイダー: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>クライアント ID: %1</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>権限: %1</translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>応答: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>ホスト: %1</translation>
    </message>
    <message>
        <source>This service account can’t be used</source>
        <translation>このサービスアカウントは使用できません</translation>
    </message>
    <message>
        <source>Its secret or key isn’t on this computer any more. Remove it, and add it again.</source>
        <translation>シークレットまたは鍵がこのコンピューターにありません。アカウントを削除して、追加し直してください。</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in</source>
        <translation>{provider} はこのサインインを受け付けませんでした</translation>
    </message>
    <message>
        <source>Its answer had run out or was used before. Start again.</source>
        <translation>応答が期限切れか、使用済みでした。最初からやり直してください。</translation>
    </message>
    <message>
        <source>Your {store} doesn’t have this sign-in</source>
        <translation>{store}にこのサインインの情報がありません</translation>
    </message>
    <message>
        <source>It may be another one than before. Bring that one back and try again, or sign in again.</source>
        <translation>以前とは別のものかもしれません。元のものに戻してもう一度試すか、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>{provider} needs you to sign in again</source>
        <translation>{provider} にもう一度サインインする必要があります</translation>
    </message>
    <message>
        <source>There is no usable sign-in on this computer any more. Sign in again to go on.</source>
        <translation>このコンピューターに使用できるサインイン情報がありません。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your sign-in ended on %1: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>サインインは %1 に終了しました。期限が切れたか、パスワードが変更されたか、アクセス権が取り消されたか、別の場所から使用されました。</translation>
    </message>
    <message>
        <source>Your sign-in ended: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>サインインは終了しました。期限が切れたか、パスワードが変更されたか、アクセス権が取り消されたか、別の場所から使用されました。</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering</source>
        <translation>{store}が応答していません</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Wait a moment, or start your {store} again, then try again.</source>
        <translation>Lanyard はここにサインイン情報を保存しています。少し待つか、{store}を起動し直してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This sign-in can’t be read any more</source>
        <translation>このサインイン情報は読み取れなくなりました</translation>
    </message>
    <message>
        <source>What your {store} has of it is damaged, or from a newer Lanyard. Sign in again, and it’s replaced.</source>
        <translation>{store}にある情報が破損しているか、新しい Lanyard のものです。もう一度サインインすると置き換えられます。</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there.</source>
        <translation>Lanyard はここにサインイン情報を保存しています。</translation>
    </message>
    <message>
        <source>{Store} answered “{reason}”.</source>
        <translation>{Store}からの応答: 「{reason}」。</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be saved</source>
        <translation>サインイン情報を保存できませんでした</translation>
    </message>
    <message>
        <source>Check your {store} and the room on its disk, then try again.</source>
        <translation>{store}の状態とディスクの空き容量を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your {store} didn’t do its part</source>
        <translation>{store}が正しく動作しませんでした</translation>
    </message>
    <message>
        <source>Check it and the room on its disk, then try again.</source>
        <translation>その状態とディスクの空き容量を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your sign-in isn’t saved yet</source>
        <translation>サインイン情報はまだ保存されていません</translation>
    </message>
    <message>
        <source>There is no {store} to keep it in. You stay signed in until you quit Lanyard; it’s saved as soon as there is one.</source>
        <translation>保存先の{store}がありません。Lanyard を終了するまでサインインしたままになり、使用できるようになりしだい保存されます。</translation>
    </message>
    <message>
        <source>Your {store} is locked.</source>
        <translation>{store}がロックされています。</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering.</source>
        <translation>{store}が応答していません。</translation>
    </message>
    <message>
        <source>Your {store} refused it.</source>
        <translation>{store}に拒否されました。</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Lanyard.</source>
        <translation>Lanyard を終了するまでサインインしたままになります。</translation>
    </message>
    <message>
        <source>The browser can’t reach Lanyard</source>
        <translation>ブラウザーから Lanyard に接続できません</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks the local address that the details name. Allow it, then try again.</source>
        <translation>詳細に示すローカルアドレスを、別のプログラムまたはファイアウォールがブロックしています。許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks {place}. Allow it, or choose another port in the provider’s file.</source>
        <translation>別のプログラムまたはファイアウォールが {place} をブロックしています。許可するか、プロバイダーファイルで別のポートを選択してください。</translation>
    </message>
    <message>
        <source>{provider} refused the request</source>
        <translation>{provider} が要求を拒否しました</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again; if it comes back, send the details to your IT team.</source>
        <translation>何も保存されていません。もう一度お試しください。繰り返し発生する場合は、詳細を IT 担当者に送ってください。</translation>
    </message>
    <message>
        <source>The account is unchanged. Try again later; if it comes back, send the details to your IT team.</source>
        <translation>アカウントは変更されていません。後でもう一度お試しください。繰り返し発生する場合は、詳細を IT 担当者に送ってください。</translation>
    </message>
    <message>
        <source>Your account is unchanged. Try again later; if it comes back, sign in again.</source>
        <translation>アカウントは変更されていません。後でもう一度お試しください。繰り返し発生する場合は、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your organisation has to approve Lanyard</source>
        <translation>組織による Lanyard の承認が必要です</translation>
    </message>
    <message>
        <source>Ask your IT team; the request below tells them what Lanyard needs.</source>
        <translation>IT 担当者に依頼してください。Lanyard に必要なものは、下の依頼文に書かれています。</translation>
    </message>
    <message>
        <source>{provider} wants to check it’s you</source>
        <translation>{provider} が本人確認を求めています</translation>
    </message>
    <message>
        <source>More was asked for than this sign-in allows. Sign in once more to go on.</source>
        <translation>このサインインで許可されている以上のものが求められました。続けるには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The connection to {host} isn’t safe</source>
        <translation>{host} への接続は安全ではありません</translation>
    </message>
    <message>
        <source>Another program is using Lanyard’s files</source>
        <translation>別のプログラムが Lanyard のファイルを使用しています</translation>
    </message>
    <message>
        <source>It didn’t let go of the one that the details name. Try again in a moment.</source>
        <translation>詳細に示すファイルが解放されませんでした。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No place to keep sign-ins</source>
        <translation>サインイン情報の保存先がありません</translation>
    </message>
    <message>
        <source>Set up a keyring (GNOME Keyring, KDE Wallet or KeePassXC) to stay signed in.</source>
        <translation>サインインしたままにするには、キーリング (GNOME Keyring、KDE ウォレット、KeePassXC のいずれか) を設定してください。</translation>
    </message>
    <message>
        <source>Your {store} is locked</source>
        <translation>{store}がロックされています</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>Lanyard はここにサインイン情報を保存しています。アカウントを使うには、ロックを解除してください。</translation>
    </message>
    <message>
        <source>Nothing was changed or saved.</source>
        <translation>何も変更・保存されていません。</translation>
    </message>
    <message>
        <source>The sign-in wasn’t finished in time</source>
        <translation>サインインが時間内に完了しませんでした</translation>
    </message>
    <message>
        <source>The code stopped working. Nothing was saved.</source>
        <translation>コードが無効になりました。何も保存されていません。</translation>
    </message>
    <message>
        <source>The link stopped working. Nothing was saved.</source>
        <translation>リンクが無効になりました。何も保存されていません。</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <translation>ブラウザーが開きませんでした</translation>
    </message>
    <message>
        <source>No default browser is set, or it didn’t start. Copy the link and paste it into any browser on this computer.</source>
        <translation>既定のブラウザーが設定されていないか、起動しませんでした。リンクをコピーして、このコンピューターのブラウザーに貼り付けてください。</translation>
    </message>
    <message>
        <source>Something went wrong in Lanyard</source>
        <translation>Lanyard で問題が発生しました</translation>
    </message>
    <message>
        <source>The details say what. Try again; if it comes back, report it with them.</source>
        <translation>内容は詳細に表示されます。もう一度お試しください。繰り返し発生する場合は、詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Credential Manager</source>
        <translation>資格情報マネージャー</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE ウォレット</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>A permission isn’t allowed</source>
        <translation>許可されていない権限があります</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Try again: Lanyard then leaves “offline_access” out, and you may have to sign in more often.</source>
        <translation>{provider} が「{scope}」を拒否しました。もう一度お試しください。次は Lanyard が「offline_access」を省きます。サインインの回数が増えるかもしれません。</translation>
    </message>
    <message>
        <source>“{scope}” isn’t allowed</source>
        <translation>「{scope}」は許可されていません</translation>
    </message>
    <message>
        <source>Remove it, or ask {provider}’s admin to allow it.</source>
        <translation>それを外すか、{provider} の管理者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Remove what isn’t needed, or ask {provider}’s admin to allow it.</source>
        <translation>{provider} が「{scope}」を拒否しました。不要なものを外すか、{provider} の管理者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>The client ID or secret isn’t right</source>
        <translation>クライアント ID またはシークレットが正しくありません</translation>
    </message>
    <message>
        <source>{provider} gives this client no tokens</source>
        <translation>{provider} はこのクライアントにトークンを発行しません</translation>
    </message>
    <message>
        <source>Its registration there has to allow the client credentials grant. Ask whoever made it.</source>
        <translation>登録で client credentials グラントを許可する必要があります。登録を作成した人に依頼してください。</translation>
    </message>
    <message>
        <source>Ask {provider}’s admin to allow it, or add the service account again without it.</source>
        <translation>{provider} の管理者に許可を依頼するか、その権限なしでサービスアカウントを追加し直してください。</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience</source>
        <translation>{provider} はこのオーディエンスを認識できません</translation>
    </message>
    <message>
        <source>Add the service account again, with an audience or resource that {provider} knows.</source>
        <translation>{provider} が認識するオーディエンスまたはリソースを指定して、サービスアカウントを追加し直してください。</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request</source>
        <translation>{provider} は要求を受け付けませんでした</translation>
    </message>
    <message>
        <source>The registration there doesn’t fit Lanyard’s set-up. Send the details to your IT team.</source>
        <translation>登録が Lanyard の構成と合っていません。詳細を IT 担当者に送ってください。</translation>
    </message>
    <message>
        <source>No sign-in page at {host}</source>
        <translation>{host} にサインインページがありません</translation>
    </message>
    <message>
        <source>The address may have a typo, or the server doesn’t offer OpenID Connect. Check it, or ask your IT team for the issuer address.</source>
        <translation>アドレスに誤りがあるか、サーバーが OpenID Connect に対応していない可能性があります。確認するか、IT 担当者に発行者 (issuer) のアドレスをお尋ねください。</translation>
    </message>
    <message>
        <source>This account isn’t here</source>
        <translation>このアカウントはここにありません</translation>
    </message>
    <message>
        <source>It may have been removed from this computer. Choose another account, or sign in.</source>
        <translation>このコンピューターから削除された可能性があります。別のアカウントを選択するか、サインインしてください。</translation>
    </message>
    <message>
        <source>{host} sends tokens to another owner</source>
        <translation>{host} が別の所有者にトークンを送ろうとしています</translation>
    </message>
    <message>
        <source>Its document names {place}, which no provider file here lists for it. If your IT team says that’s right, add it; the details say how.</source>
        <translation>ドキュメントに {place} が記載されていますが、ここのどのプロバイダーファイルにもありません。IT 担当者が正しいと確認した場合は追加してください。方法は詳細に表示されます。</translation>
    </message>
    <message>
        <source>Sign-ins may not be kept there</source>
        <translation>サインイン情報をそこには保存できません</translation>
    </message>
    <message>
        <source>Whoever administers this computer says where they are kept. The details name the file, and what it allows.</source>
        <translation>保存先は、このコンピューターの管理者が指定しています。ファイルと許可されている内容は詳細に表示されます。</translation>
    </message>
    <message>
        <source>{place} isn’t allowed on this computer</source>
        <translation>{place} はこのコンピューターでは許可されていません</translation>
    </message>
    <message>
        <source>Whoever administers this computer lists where you may sign in. Ask your IT team to add it; the details name the file.</source>
        <translation>サインインできる先は、このコンピューターの管理者が指定しています。IT 担当者に追加を依頼してください。ファイルは詳細に表示されます。</translation>
    </message>
    <message>
        <source>Copy both again from {provider}’s console; look for spaces at the ends.</source>
        <translation>{provider} のコンソールから両方をコピーし直してください。前後に空白がないか確認してください。</translation>
    </message>
    <message>
        <source>{provider} doesn’t let Lanyard sign in</source>
        <translation>{provider} は Lanyard のサインインを許可していません</translation>
    </message>
    <message>
        <source>The registration there doesn’t allow this way of signing in. Ask whoever made it to allow the authorization code grant.</source>
        <translation>登録でこのサインイン方法が許可されていません。登録を作成した人に、authorization code グラントの許可を依頼してください。</translation>
    </message>
    <message>
        <source>Lanyard’s set-up needs a correction</source>
        <translation>Lanyard の構成に修正が必要です</translation>
    </message>
    <message>
        <source>The details name the setting, file or folder. Correct it, then try again.</source>
        <translation>設定、ファイル、またはフォルダーは詳細に表示されます。修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard any more</source>
        <translation>{provider} は Lanyard を認識しなくなりました</translation>
    </message>
    <message>
        <source>It has dropped the registration that it made for Lanyard. Sign in again; Lanyard then registers itself anew.</source>
        <translation>Lanyard 用に作成された登録が破棄されています。もう一度サインインすると、Lanyard は登録をやり直します。</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard</source>
        <translation>{provider} は Lanyard を登録しませんでした</translation>
    </message>
    <message>
        <source>It doesn’t take an app whose sign-ins come back to your own computer. Ask your IT team for a client ID.</source>
        <translation>サインイン後にご自身のコンピューターに戻るアプリは受け付けられません。IT 担当者にクライアント ID をお尋ねください。</translation>
    </message>
    <message>
        <source>{provider} registers no apps by itself</source>
        <translation>{provider} はアプリを自動で登録しません</translation>
    </message>
    <message>
        <source>It registers only those that its admins let in. Ask your IT team for a client ID.</source>
        <translation>管理者が許可したアプリだけを登録します。IT 担当者にクライアント ID をお尋ねください。</translation>
    </message>
    <message>
        <source>It says that it registers apps by itself, and didn’t. Ask your IT team for a client ID; the details may help them.</source>
        <translation>アプリを自動で登録すると示していますが、登録されませんでした。IT 担当者にクライアント ID をお尋ねください。詳細が役立つかもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token comes from {host}. It goes on by itself when you’re back online.</source>
        <translation>最初のトークンは {host} から取得します。オンラインに戻ると、自動的に続行します。</translation>
    </message>
    <message>
        <source>The first token comes from {host}. Check your connection, then try again.</source>
        <translation>最初のトークンは {host} から取得します。接続を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client ID, or not with this secret or key. Copy them again from its console, and enter them here.</source>
        <translation>{provider} がこのクライアント ID を認識しないか、シークレットまたは鍵が一致しません。コンソールからコピーし直して、ここに入力してください。</translation>
    </message>
    <message>
        <source>Correct it, or ask {provider}’s admin for the right one.</source>
        <translation>修正するか、{provider} の管理者に正しいものをお尋ねください。</translation>
    </message>
    <message>
        <source>No token address at {host}</source>
        <translation>{host} にトークンのアドレスがありません</translation>
    </message>
    <message>
        <source>The address may have a typo. Check it, or ask whoever gave you the client ID for the token or issuer address.</source>
        <translation>アドレスに誤りがある可能性があります。確認するか、クライアント ID の発行元にトークンまたは発行者 (issuer) のアドレスをお尋ねください。</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Correct it, then try again:</source>
        <translation>修正してから、もう一度お試しください:</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>最初からやり直す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>もう一度サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Change client &amp;ID…</source>
        <translation>クライアント ID を変更(&amp;I)…</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>アカウントを削除(&amp;M)</translation>
    </message>
    <message>
        <source>Un&amp;lock %1…</source>
        <comment>a keyring</comment>
        <translation>%1のロックを解除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go on for now</source>
        <translation>今はこのまま続ける(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>両方を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Try again as %1</source>
        <comment>a person</comment>
        <translation>%1 として再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>How to &amp;set one up</source>
        <comment>a keyring</comment>
        <translation>設定方法(&amp;L)</translation>
    </message>
    <message>
        <source>Copy re&amp;quest for IT</source>
        <translation>IT 担当者への依頼文をコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>詳細をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Or go on: you’ll sign in again after quitting.</source>
        <translation>このまま続けることもできます。その場合、終了後にもう一度サインインが必要です。</translation>
    </message>
    <message>
        <source>%1 protects sign-ins less than before</source>
        <translation>%1 のサインインの保護が以前より弱くなっています</translation>
    </message>
    <message>
        <source>Since your last sign-in it has stopped offering: %1. Ask your IT team why before you go on.</source>
        <translation>前回のサインイン以降、次のものが提供されなくなりました: %1。続ける前に、IT 担当者に理由をお尋ねください。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインインしました</translation>
    </message>
    <message>
        <source>Not everything was allowed. Missing: %1.</source>
        <translation>一部が許可されませんでした。不足しているもの: %1。</translation>
    </message>
    <message>
        <source>You were already signed in as %1. We updated it.</source>
        <translation>すでに %1 としてサインインしていました。アカウントを更新しました。</translation>
    </message>
    <message>
        <source>What you said about %1 couldn’t be remembered for the next sign-in.</source>
        <translation>%1 について入力された内容を、次回のサインイン用に記憶できませんでした。</translation>
    </message>
    <message>
        <source>%1 no longer offers what it did at your last sign-in: %2. If your IT team can’t say why, sign out.</source>
        <translation>%1 は、前回のサインイン時に提供していた次のものを提供しなくなりました: %2。IT 担当者にも理由がわからない場合は、サインアウトしてください。</translation>
    </message>
    <message>
        <source>Your sign-in is saved</source>
        <translation>サインイン情報を保存しました</translation>
    </message>
    <message>
        <source>Your %1 took it after all. You stay signed in, also after a restart.</source>
        <comment>a keyring</comment>
        <translation>%1に保存できました。再起動後もサインインしたままになります。</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>サービスアカウントを削除しました</translation>
    </message>
    <message>
        <source>Another program on this computer removed %1.</source>
        <translation>このコンピューターの別のプログラムが %1 を削除しました。</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>ここからサインアウトしました</translation>
    </message>
    <message>
        <source>Another program on this computer signed %1 out.</source>
        <translation>このコンピューターの別のプログラムが %1 をサインアウトしました。</translation>
    </message>
    <message>
        <source>A set-up file can’t be used</source>
        <translation>使用できない構成ファイルがあります</translation>
    </message>
    <message>
        <source>Lanyard goes on without it. Correct or remove it, then start Lanyard again:</source>
        <translation>Lanyard はこのファイルを使わずに続行します。修正または削除してから、Lanyard を起動し直してください:</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up files can’t be used</source>
        <translation>
            <numerusform>%n 個の構成ファイルを使用できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard goes on without them. Correct or remove them, then start Lanyard again:</source>
        <translation>Lanyard はこれらのファイルを使わずに続行します。修正または削除してから、Lanyard を起動し直してください:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token copied</source>
        <translation>アクセストークンをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>It’s cleared from the clipboard in %n seconds.</source>
        <translation>
            <numerusform>%n 秒後にクリップボードから消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on the clipboard until you copy something else.</source>
        <translation>ほかのものをコピーするまでクリップボードに残ります。</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>It gets a token that works each time it runs; there is none in it.</source>
        <translation>実行するたびに有効なトークンを取得します。コマンド自体にトークンは含まれていません。</translation>
    </message>
    <message>
        <source>Service account added</source>
        <translation>サービスアカウントを追加しました</translation>
    </message>
    <message>
        <source>Service account updated</source>
        <translation>サービスアカウントを更新しました</translation>
    </message>
    <message>
        <source>%1 gives it tokens. Tools ask for it as %2.</source>
        <translation>トークンは %1 から取得します。ツールはこのアカウントを %2 という名前で要求します。</translation>
    </message>
    <message>
        <source>The secret for %1 ran out on %2</source>
        <translation>%1 のシークレットの期限が %2 に切れました</translation>
    </message>
    <message>
        <source>The secret for %1 runs out on %2</source>
        <translation>%1 のシークレットの期限が %2 に切れます</translation>
    </message>
    <message>
        <source>Make a new one at %1 and enter it here.</source>
        <translation>%1 で新しいシークレットを作成し、ここに入力してください。</translation>
    </message>
    <message>
        <source>Enter new se&amp;cret…</source>
        <translation>新しいシークレットを入力(&amp;Z)…</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <comment>the clipboard</comment>
        <translation>今すぐ消去(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>%1 needs you to sign in again</source>
        <comment>a provider</comment>
        <translation>%1 にもう一度サインインする必要があります</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Lanyard を開く</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>A service account of %1 needs you</source>
        <comment>a provider</comment>
        <translation>%1 のサービスアカウントに対応が必要です</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <comment>a provider</comment>
        <translation>%1 にサインインしました</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <comment>a person</comment>
        <translation>%1 としてサインインしました</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>know who you are</source>
        <translation>本人の識別</translation>
    </message>
    <message>
        <source>read your profile</source>
        <translation>プロフィールの読み取り</translation>
    </message>
    <message>
        <source>read your e‑mail address</source>
        <translation>メールアドレスの読み取り</translation>
    </message>
    <message>
        <source>stay signed in</source>
        <translation>サインイン状態の維持</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>更新しています…</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1: ロック中</translation>
    </message>
    <message>
        <source>Looking for a sign-in page at %1…</source>
        <translation>%1 のサインインページを探しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none were named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Ran out at %1.</source>
        <translation>%1 に期限が切れました。</translation>
    </message>
    <message>
        <source>Works for less than a minute, until %1.</source>
        <translation>あと 1 分未満有効です (%1 まで)。</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>%1 まで有効です。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for %1, until %2.</source>
        <translation>あと %1 有効です (%2 まで)。</translation>
    </message>
    <message>
        <source>Secret ran out</source>
        <translation>シークレットの期限切れ</translation>
    </message>
    <message>
        <source>Secret runs out tomorrow</source>
        <translation>シークレットの期限は明日</translation>
    </message>
    <message>
        <source>Secret runs out today</source>
        <translation>シークレットの期限は今日</translation>
    </message>
    <message numerus="yes">
        <source>Secret runs out in %n days</source>
        <translation>
            <numerusform>シークレットの期限まで %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>proof that the answer went to the right program (PKCE)</source>
        <translation>応答が正しいプログラムに届いたことの証明 (PKCE)</translation>
    </message>
    <message>
        <source>its name in the answer (iss)</source>
        <translation>応答に含まれるプロバイダーの名前 (iss)</translation>
    </message>
    <message>
        <source>a signature on every ID token</source>
        <translation>すべての ID トークンへの署名</translation>
    </message>
    <message>
        <source>stronger signatures (ES256, PS256 or EdDSA)</source>
        <translation>より強力な署名 (ES256、PS256、または EdDSA)</translation>
    </message>
    <message>
        <source>ending access when you sign out</source>
        <translation>サインアウト時のアクセスの終了</translation>
    </message>
    <message>
        <source>requests that the browser can’t change (PAR)</source>
        <translation>ブラウザーが変更できない要求 (PAR)</translation>
    </message>
    <message>
        <source>tokens that work on one device only (DPoP)</source>
        <translation>1 つのデバイスでのみ使えるトークン (DPoP)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ProviderCheck</name>
    <message>
        <source>not tried: %1</source>
        <translation>未実行: %1</translation>
    </message>
    <message>
        <source>not tried: only a sign-in shows it (--sign-in)</source>
        <translation>未実行: サインインしないとわかりません (--sign-in)</translation>
    </message>
    <message>
        <source>not tried: there is no document to go by</source>
        <translation>未実行: 参照するドキュメントがありません</translation>
    </message>
    <message>
        <source>not tried: an earlier step did not bring what it needs</source>
        <translation>未実行: 前の手順で必要なものが得られませんでした</translation>
    </message>
    <message>
        <source>not tried: it is not announced</source>
        <translation>未実行: 公表されていません</translation>
    </message>
    <message>
        <source>not tried: there is no refresh token</source>
        <translation>未実行: リフレッシュトークンがありません</translation>
    </message>
    <message>
        <source>is valid, over https, and the issuer’s own</source>
        <translation>有効で、https で提供され、発行者自身のものです</translation>
    </message>
    <message>
        <source>are at the issuer’s own site, or where a provider file says</source>
        <translation>発行者自身のサイト、またはプロバイダーファイルに記載の場所にあります</translation>
    </message>
    <message>
        <source>answers, and sends nobody on to an address it doesn’t know</source>
        <translation>応答し、登録されていないアドレスには転送しません</translation>
    </message>
    <message>
        <source>S256 is announced</source>
        <translation>S256 が公表されています</translation>
    </message>
    <message>
        <source>iss in the answer is announced</source>
        <translation>応答の iss が公表されています</translation>
    </message>
    <message>
        <source>code is announced</source>
        <translation>code が公表されています</translation>
    </message>
    <message>
        <source>codes and refresh tokens are announced</source>
        <translation>コードとリフレッシュトークンが公表されています</translation>
    </message>
    <message>
        <source>clients without a secret are announced (none)</source>
        <translation>シークレットのないクライアントへの対応が公表されています (none)</translation>
    </message>
    <message>
        <source>apps may register themselves</source>
        <translation>アプリは自動で登録できます</translation>
    </message>
    <message>
        <source>a sign-out can be told</source>
        <translation>サインアウトを通知できます</translation>
    </message>
    <message>
        <source>the browser can be signed out, too</source>
        <translation>ブラウザーでもサインアウトできます</translation>
    </message>
    <message>
        <source>another device can be used</source>
        <translation>別のデバイスを使えます</translation>
    </message>
    <message>
        <source>requests can be pushed</source>
        <translation>要求を事前に送信 (プッシュ) できます</translation>
    </message>
    <message>
        <source>tokens can be bound to a key</source>
        <translation>トークンを鍵に紐付けることができます</translation>
    </message>
    <message>
        <source>ID tokens are signed</source>
        <translation>ID トークンは署名されています</translation>
    </message>
    <message>
        <source>are of use, and strong enough</source>
        <translation>使用でき、十分な強度があります</translation>
    </message>
    <message>
        <source>can be asked</source>
        <translation>問い合わせできます</translation>
    </message>
    <message>
        <source>the browser came back to a random port</source>
        <translation>ブラウザーはランダムなポートに戻ってきました</translation>
    </message>
    <message>
        <source>answer, tokens and ID token are as they should be</source>
        <translation>応答、トークン、ID トークンはいずれも正しい内容です</translation>
    </message>
    <message>
        <source>there is one, and it renews the session</source>
        <translation>発行され、セッションを更新できます</translation>
    </message>
    <message>
        <source>each is good once, or bound to a key</source>
        <translation>それぞれ 1 回のみ有効か、鍵に紐付けられています</translation>
    </message>
    <message>
        <source>one that comes twice ends the session for both</source>
        <translation>2 回使われると、両方のセッションが終了します</translation>
    </message>
    <message>
        <source>a code that comes twice is refused</source>
        <translation>2 回送られたコードは拒否されます</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is refused</source>
        <translation>誤った検証値 (verifier) を伴うコードは拒否されます</translation>
    </message>
    <message>
        <source>a code without its verifier is refused</source>
        <translation>検証値 (verifier) のないコードは拒否されます</translation>
    </message>
    <message>
        <source>the provider took it</source>
        <translation>プロバイダーは受け付けました</translation>
    </message>
    <message>
        <source>can’t be believed</source>
        <translation>信用できません</translation>
    </message>
    <message>
        <source>one belongs to another owner</source>
        <translation>別の所有者のものが含まれています</translation>
    </message>
    <message>
        <source>doesn’t answer properly</source>
        <translation>正しく応答しません</translation>
    </message>
    <message>
        <source>sends the browser to whatever address it is given, for a client that it can’t know</source>
        <translation>認識できないはずのクライアントに対しても、指定されたアドレスへブラウザーを転送します</translation>
    </message>
    <message>
        <source>S256 is not among the methods</source>
        <translation>S256 が方式に含まれていません</translation>
    </message>
    <message>
        <source>S256 is not announced; Lanyard sends it all the same</source>
        <translation>S256 は公表されていませんが、Lanyard は送信します</translation>
    </message>
    <message>
        <source>iss in the answer is not announced: a second provider could pass for this one</source>
        <translation>応答の iss が公表されていません。別のプロバイダーがこのプロバイダーになりすませます</translation>
    </message>
    <message>
        <source>code is not among them</source>
        <translation>code が含まれていません</translation>
    </message>
    <message>
        <source>are not listed, and have to be</source>
        <translation>記載されていません (記載は必須です)</translation>
    </message>
    <message>
        <source>codes are not taken</source>
        <translation>コードが受け付けられません</translation>
    </message>
    <message>
        <source>refresh tokens are not announced: people may have to sign in often</source>
        <translation>リフレッシュトークンが公表されていません。利用者は頻繁にサインインすることになるかもしれません</translation>
    </message>
    <message>
        <source>clients without a secret are not announced, and no app on a computer can keep one</source>
        <translation>シークレットのないクライアントへの対応が公表されていません。コンピューター上のアプリはシークレットを秘密に保てません</translation>
    </message>
    <message>
        <source>apps can’t register themselves; people have to be told a client id</source>
        <translation>アプリは自動で登録できません。利用者にクライアント ID を知らせる必要があります</translation>
    </message>
    <message>
        <source>a sign-out can’t be told: tokens stay good until they run out</source>
        <translation>サインアウトを通知できません。トークンは期限が切れるまで有効です</translation>
    </message>
    <message>
        <source>the browser stays signed in after a sign-out</source>
        <translation>サインアウト後もブラウザーはサインインしたままです</translation>
    </message>
    <message>
        <source>another device can’t be used</source>
        <translation>別のデバイスは使えません</translation>
    </message>
    <message>
        <source>requests go through the browser</source>
        <translation>要求はブラウザーを経由します</translation>
    </message>
    <message>
        <source>ES256 is not among the algorithms</source>
        <translation>ES256 がアルゴリズムに含まれていません</translation>
    </message>
    <message>
        <source>tokens are bound to no key: whoever has one can use it</source>
        <translation>トークンは鍵に紐付けられていません。持っている人は誰でも使えます</translation>
    </message>
    <message>
        <source>there is none that a public key verifies</source>
        <translation>公開鍵で検証できるものがありません</translation>
    </message>
    <message>
        <source>none is among them; Lanyard takes no such ID token</source>
        <translation>いずれも含まれていません。Lanyard はそのような ID トークンを受け付けません</translation>
    </message>
    <message>
        <source>can’t be trusted</source>
        <translation>信頼できません</translation>
    </message>
    <message>
        <source>are of use, but not told apart</source>
        <translation>使用できますが、区別できません</translation>
    </message>
    <message>
        <source>can’t be asked; the ID token has to say it all</source>
        <translation>問い合わせできません。必要な情報はすべて ID トークンに含まれている必要があります</translation>
    </message>
    <message>
        <source>the browser didn’t come back to a random port</source>
        <translation>ブラウザーはランダムなポートに戻ってきませんでした</translation>
    </message>
    <message>
        <source>the answer can’t be believed</source>
        <translation>応答を信用できません</translation>
    </message>
    <message>
        <source>there is one, and it renews nothing</source>
        <translation>発行されましたが、何も更新できません</translation>
    </message>
    <message>
        <source>none came: people have to sign in again</source>
        <translation>発行されませんでした。利用者はもう一度サインインする必要があります</translation>
    </message>
    <message>
        <source>the same one stays good, and is bound to no key</source>
        <translation>同じものが有効なままで、鍵にも紐付けられていません</translation>
    </message>
    <message>
        <source>one that was replaced is still taken (some allow it for a moment)</source>
        <translation>置き換え済みのものがまだ受け付けられます (短時間は許す実装もあります)</translation>
    </message>
    <message>
        <source>one that comes twice is refused, and the session goes on</source>
        <translation>2 回目は拒否されますが、セッションは続きます</translation>
    </message>
    <message>
        <source>a code that comes twice is taken twice</source>
        <translation>2 回送られたコードが 2 回とも受け付けられます</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is taken: PKCE protects nobody here</source>
        <translation>誤った検証値 (verifier) を伴うコードが受け付けられます。ここでは PKCE による保護が働きません</translation>
    </message>
    <message>
        <source>a code without its verifier is taken: PKCE can be left out</source>
        <translation>検証値 (verifier) のないコードが受け付けられます。PKCE を省略できてしまいます</translation>
    </message>
    <message>
        <source>the provider didn’t take it</source>
        <translation>プロバイダーは受け付けませんでした</translation>
    </message>
    <message>
        <source>document</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>authorization</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>response types</source>
        <translation>レスポンスタイプ</translation>
    </message>
    <message>
        <source>grant types</source>
        <translation>グラントタイプ</translation>
    </message>
    <message>
        <source>public clients</source>
        <translation>公開クライアント</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>sign-out page</source>
        <translation>サインアウトページ</translation>
    </message>
    <message>
        <source>device grant</source>
        <translation>デバイスグラント</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>user-info</source>
        <translation>ユーザー情報</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>任意のポート</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>reuse detection</source>
        <translation>再利用の検出</translation>
    </message>
    <message>
        <source>code, twice</source>
        <translation>コードの再利用</translation>
    </message>
    <message>
        <source>PKCE, wrong</source>
        <translation>PKCE (誤り)</translation>
    </message>
    <message>
        <source>PKCE, left out</source>
        <translation>PKCE (省略)</translation>
    </message>
    <message>
        <source>sign-out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>right</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser (%2 of %3); if no page opens, open this link:</source>
        <translation>ブラウザーで %1 にサインインしてください (%3 回中 %2 回目)。ページが開かない場合は、次のリンクを開いてください:</translation>
    </message>
    <message>
        <source>Nothing of this is kept; the session is ended at the provider now.</source>
        <translation>これらは何も保存されません。今、プロバイダーでセッションを終了しています。</translation>
    </message>
</context>
<context>
    <name>SetUpDetails</name>
    <message>
        <source>Lanyard signs people in with their own browser, as a native app: OAuth 2.0 authorization code with PKCE (RFC 8252, RFC 7636).</source>
        <translation>Lanyard は、利用者自身のブラウザーでサインインするネイティブアプリです: OAuth 2.0 認可コード + PKCE (RFC 8252、RFC 7636)。</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>プロバイダー: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>クライアント ID: %1</translation>
    </message>
    <message>
        <source>Redirect URI of this sign-in: %1</source>
        <translation>このサインインのリダイレクト URI: %1</translation>
    </message>
    <message>
        <source>Redirect URI to register: %1 (the port is another one each time)</source>
        <translation>登録するリダイレクト URI: %1 (ポートは毎回異なります)</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>権限: %1</translation>
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
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>still signed in</source>
        <translation>まだサインインしています</translation>
    </message>
    <message>
        <source>ended there, too</source>
        <translation>プロバイダー側でも終了しました</translation>
    </message>
    <message>
        <source>signed out here; they will be told later</source>
        <translation>ここからサインアウトしました。プロバイダーには後で通知します</translation>
    </message>
    <message>
        <source>signed out here; they couldn’t be told</source>
        <translation>ここからサインアウトしました。プロバイダーには通知できませんでした</translation>
    </message>
    <message>
        <source>signed out here; they can’t be told</source>
        <translation>ここからサインアウトしました。プロバイダーには通知できません</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, provider, what happened</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Some accounts are still signed in</source>
        <translation>一部のアカウントはまだサインインしています</translation>
    </message>
    <message>
        <source>Signed out of all accounts</source>
        <translation>すべてのアカウントからサインアウトしました</translation>
    </message>
    <message>
        <source>Some providers couldn’t be told. To be sure, remove Lanyard’s access in your accounts there.</source>
        <translation>一部のプロバイダーに通知できませんでした。念のため、各プロバイダーのアカウントで Lanyard のアクセス権を取り消してください。</translation>
    </message>
    <message>
        <source>Some providers will be told when you’re back online.</source>
        <translation>一部のプロバイダーには、オンラインに戻ったときに通知します。</translation>
    </message>
    <message>
        <source>The providers ended these sign-ins, and Lanyard forgot them.</source>
        <translation>プロバイダー側でサインインが終了し、Lanyard も情報を消去しました。</translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>vault file</source>
        <comment>within a sentence</comment>
        <translation>保管庫ファイル</translation>
    </message>
    <message>
        <source>Your vault file isn’t there</source>
        <translation>保管庫ファイルがありません</translation>
    </message>
    <message>
        <source>Put %1 back where it was, then try again.</source>
        <translation>%1 を元の場所に戻してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your vault file is locked</source>
        <translation>保管庫ファイルがロックされています</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>Lanyard はここにサインイン情報を保存しています。アカウントを使うには、ロックを解除してください。</translation>
    </message>
    <message>
        <source>Your vault file can’t be used</source>
        <translation>保管庫ファイルを使用できません</translation>
    </message>
    <message>
        <source>%1. Nothing was written over it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation>%1。ファイルは上書きされていません。</translation>
    </message>
    <message>
        <source>%1; put it back where it was</source>
        <translation>%1。元の場所に戻してください</translation>
    </message>
    <message>
        <source>%1; try again with the right one</source>
        <translation>%1。正しいパスフレーズでもう一度お試しください</translation>
    </message>
    <message>
        <source>Passphrase of the vault file %1, then Enter (it isn’t shown):</source>
        <translation>保管庫ファイル %1 のパスフレーズを入力し、Enter を押してください (表示されません):</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in the vault file %1. Choose a passphrase for it, then Enter (it isn’t shown); nobody can open the file without it:</source>
        <translation>サインイン情報は保管庫ファイル %1 に保存されます。パスフレーズを決めて入力し、Enter を押してください (表示されません)。パスフレーズがないと誰もファイルを開けません:</translation>
    </message>
    <message>
        <source>The same passphrase again, then Enter:</source>
        <translation>同じパスフレーズをもう一度入力し、Enter を押してください:</translation>
    </message>
    <message>
        <source>the two passphrases are not the same, so nothing was written; try again</source>
        <translation>2 つのパスフレーズが一致しないため、何も書き込まれていません。もう一度お試しください</translation>
    </message>
    <message>
        <source>the passphrase is empty, and an empty one keeps nobody out; give another</source>
        <translation>パスフレーズが空です。空のパスフレーズでは保護できません。別のものを指定してください</translation>
    </message>
    <message>
        <source>the vault file %1 needs its passphrase: run the command at a terminal, pass --vault-passphrase-fd, or give a service the systemd credential lanyard.vault-passphrase</source>
        <translation>保管庫ファイル %1 にはパスフレーズが必要です。ターミナルでコマンドを実行するか、--vault-passphrase-fd を指定するか、サービスの場合は systemd クレデンシャル lanyard.vault-passphrase を渡してください</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1.</source>
        <translation>サインイン情報は保管庫ファイル %1 に保存されています。</translation>
    </message>
    <message>
        <source>your %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation>保管庫ファイル %1 </translation>
    </message>
    <message>
        <source>There was no account to move; from now on sign-ins are kept in %1.</source>
        <translation>移動するアカウントはありませんでした。今後、サインイン情報は%1に保存されます。</translation>
    </message>
    <message>
        <source>Moved to %1: %2.</source>
        <translation>%1に移動しました: %2。</translation>
    </message>
    <message>
        <source>Lanyard’s registrations went along: %1.</source>
        <translation>Lanyard の登録も移動しました: %1。</translation>
    </message>
    <message>
        <source>Sign-ins are kept in your %1 already.</source>
        <translation>サインイン情報はすでに%1に保存されています。</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1 already.</source>
        <translation>サインイン情報はすでに保管庫ファイル %1 に保存されています。</translation>
    </message>
    <message>
        <source>Your %1 may still hold copies; lanyard vault move --to=%2 erases them when it can be used.</source>
        <translation>%1にコピーが残っている可能性があります。使用できるときに lanyard vault move --to=%2 を実行すると消去されます。</translation>
    </message>
    <message>
        <source>--vault memory keeps nothing, so there is nothing to move; leave it out</source>
        <translation>--vault memory は何も保存しないため、移動するものがありません。指定しないでください</translation>
    </message>
    <message>
        <source>Waiting until the accounts are moved, so that none is in two places; Ctrl-C again stops at once.</source>
        <translation>アカウントが 2 か所に残らないよう、移動の完了を待っています。もう一度 Ctrl-C を押すと、すぐに停止します。</translation>
    </message>
</context>
<context>
    <name>lanyard::AboutDialog</name>
    <message>
        <source>%1 (locked by %2)</source>
        <translation>%1 (%2 により固定)</translation>
    </message>
    <message>
        <source>%1 (set by %2)</source>
        <translation>%1 (%2 により設定)</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in this computer’s keychain.</source>
        <translation>ご自身のブラウザーでサインインし、セッションをこのコンピューターのキーチェーンに保存します。</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your vault file.</source>
        <translation>ご自身のブラウザーでサインインし、セッションを保管庫ファイルに保存します。</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session until you quit.</source>
        <translation>ご自身のブラウザーでサインインし、終了するまでセッションを保持します。</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Lanyard について</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Qt %1. Lanyard’s sources are under the Apache License 2.0; this program contains Qt Network Authorization and is therefore distributed under the GNU GPL, version 3.</source>
        <translation>Qt %1。Lanyard のソースコードには Apache License 2.0 が適用されます。このプログラムは Qt Network Authorization を含むため、GNU GPL バージョン 3 のもとで配布されます。</translation>
    </message>
    <message>
        <source>Set by an administrator of this computer:</source>
        <translation>このコンピューターの管理者による設定:</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountFind</name>
    <message>
        <source>No account is called that</source>
        <translation>その名前のアカウントはありません</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>アカウントを検索</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountList</name>
    <message>
        <source>&amp;Add account</source>
        <translation>アカウントを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountListModel</name>
    <message>
        <source>%1, default</source>
        <comment>status</comment>
        <translation>%1、既定</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, provider, status</comment>
        <translation>%1、%2、%3</translation>
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
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Program, account or day</source>
        <translation>プログラム、アカウント、または日付</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>消去(&amp;L)…</translation>
    </message>
    <message>
        <source>The activity couldn’t be read</source>
        <translation>アクティビティを読み取れませんでした</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <source>No activity is kept. You can change that in the settings.</source>
        <translation>アクティビティは保存されていません。設定で変更できます。</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>アクティビティの消去</translation>
    </message>
    <message>
        <source>Clear all activity?</source>
        <translation>すべてのアクティビティを消去しますか?</translation>
    </message>
    <message>
        <source>Lanyard forgets which programs got tokens until now. What they may get stays as it is.</source>
        <translation>Lanyard は、どのプログラムがこれまでにトークンを取得したかの記録を消去します。プログラムへの許可は変わりません。</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>消去(&amp;L)</translation>
    </message>
    <message>
        <source>The activity couldn’t be cleared</source>
        <translation>アクティビティを消去できませんでした</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityModel</name>
    <message>
        <source>Token given to %1</source>
        <translation>%1 にトークンを渡しました</translation>
    </message>
    <message>
        <source>Token given to %1, which you always allow</source>
        <translation>%1 にトークンを渡しました (常に許可)</translation>
    </message>
    <message>
        <source>Token given to %1, allowed once</source>
        <translation>%1 にトークンを渡しました (今回のみ許可)</translation>
    </message>
    <message>
        <source>Token given to %1, always allowed from then on</source>
        <translation>%1 にトークンを渡しました (以後は常に許可)</translation>
    </message>
    <message>
        <source>Token refused to %1</source>
        <translation>%1 へのトークンを拒否しました</translation>
    </message>
    <message>
        <source>Token refused to %1, as nobody was there to ask</source>
        <translation>%1 へのトークンを拒否しました (確認できる人がいないため)</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>権限: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserSetting</name>
    <message>
        <source>&amp;Browser</source>
        <translation>ブラウザー(&amp;B)</translation>
    </message>
    <message>
        <source>Program that opens the browser</source>
        <translation>ブラウザーを開くプログラム</translation>
    </message>
    <message>
        <source>Program, such as firefox</source>
        <translation>プログラム (例: firefox)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>別のプログラム…</translation>
    </message>
</context>
<context>
    <name>lanyard::CertificatesSetting</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The folder that company certificates go into</source>
        <translation>会社の証明書を入れるフォルダー</translation>
    </message>
    <message>
        <source>No company certificates</source>
        <translation>会社の証明書なし</translation>
    </message>
    <message>
        <source>%1 can’t be opened here; put the files there yourself</source>
        <translation>%1 をここから開けません。ファイルをご自身で入れてください</translation>
    </message>
    <message>
        <source>1 company certificate</source>
        <translation>会社の証明書 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n company certificates</source>
        <translation>
            <numerusform>会社の証明書 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClaimTable</name>
    <message>
        <source>Claim</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>lanyard::ClientPage</name>
    <message>
        <source>Your &amp;organisation there</source>
        <translation>プロバイダーでの組織(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Redirect address to &amp;register there</source>
        <translation>プロバイダーに登録するリダイレクトアドレス(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>リダイレクトアドレスをコピー</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>クライアント ID(&amp;I)</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a client secret</comment>
        <translation>ある場合のみ</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>A secret is kept in your %1 only.</source>
        <translation>シークレットは%1にのみ保存されます。</translation>
    </message>
    <message>
        <source>A secret is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>シークレットは Lanyard を終了するまでメモリにのみ保持されます。</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it.</source>
        <translation>%1 にサインインするアプリを登録する必要があります。Lanyard をデスクトップアプリまたはネイティブアプリとして登録するか、IT 担当者にクライアント ID をお尋ねください。Lanyard はこれを記憶します。</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it.</source>
        <translation>組織のサインイン先を入力してください。Lanyard はこれを記憶します。</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it until you quit.</source>
        <translation>%1 にサインインするアプリを登録する必要があります。Lanyard をデスクトップアプリまたはネイティブアプリとして登録するか、IT 担当者にクライアント ID をお尋ねください。Lanyard は終了するまでこれを記憶します。</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it until you quit.</source>
        <translation>組織のサインイン先を入力してください。Lanyard は終了するまでこれを記憶します。</translation>
    </message>
    <message>
        <source>Set up %1 once</source>
        <translation>%1 の初回設定</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>%1 で登録</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <comment>what a provider&apos;s file says, in English</comment>
        <translation>%1 を入力してください。</translation>
    </message>
    <message>
        <source>Register it like this: the port, another one each time, is left out.</source>
        <translation>このとおり登録してください。毎回変わるポートは省かれています。</translation>
    </message>
    <message>
        <source>Register it exactly like this, with the port.</source>
        <translation>ポートも含めて、このとおり正確に登録してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::CompanyPage</name>
    <message>
        <source>Sign in with your company</source>
        <translation>会社のアカウントでサインイン</translation>
    </message>
    <message>
        <source>Company sign-in addre&amp;ss</source>
        <translation>会社のサインインアドレス(&amp;S)</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Your IT team knows it. It may be called issuer or OpenID address. At many companies your e-mail address does as well.</source>
        <translation>IT 担当者にお尋ねください。発行者 (issuer) や OpenID アドレスと呼ばれることもあります。多くの会社では、メールアドレスでもかまいません。</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Asking %1 where its people sign in…</source>
        <translation>%1 のサインイン先を確認しています…</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “?” or “#” in it.</source>
        <translation>Lanyard で使えるウェブアドレスではありません。https:// で始まり、「?」と「#」を含まないアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::Composition</name>
    <message>
        <source>The list of accounts was damaged</source>
        <translation>アカウントの一覧が破損していました</translation>
    </message>
    <message>
        <source>Lanyard put it aside and starts with an empty one. Sign in again to get your accounts back.</source>
        <translation>Lanyard は破損した一覧を別に保管し、空の一覧で開始します。アカウントを元に戻すには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The settings were damaged</source>
        <translation>設定が破損していました</translation>
    </message>
    <message>
        <source>Lanyard put them aside as the file that the details name. It asks again for what they held, such as client IDs.</source>
        <translation>Lanyard は破損した設定を、詳細に示すファイルとして別に保管しました。クライアント ID など、保存されていた内容はあらためてお尋ねします。</translation>
    </message>
    <message>
        <source>Starting the demo provider…</source>
        <translation>デモプロバイダーを起動しています…</translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentDialog</name>
    <message>
        <source>It can then: %1</source>
        <translation>許可される操作: %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <translation>%1 が %2 のトークンを要求しています</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>今回のみ許可</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>常に許可</translation>
    </message>
</context>
<context>
    <name>lanyard::DefaultAccountSetting</name>
    <message>
        <source>&amp;Default account for tools</source>
        <translation>ツールの既定のアカウント(&amp;D)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>lanyard-demo-provider がインストールされていません</translation>
    </message>
    <message>
        <source>lanyard-demo-provider ended before it was ready</source>
        <translation>lanyard-demo-provider は準備が整う前に終了しました</translation>
    </message>
</context>
<context>
    <name>lanyard::DevicePage</name>
    <message>
        <source>Use another device</source>
        <translation>別のデバイスを使う</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>QR code of the address and the code above</source>
        <translation>上のアドレスとコードの QR コード</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>ご自身で開始した場合にのみ続けてください。</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>コードをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>スマートフォンまたは別のコンピューターで %1 を開き、%2 を入力してください。</translation>
    </message>
    <message>
        <source>Waiting for %1. This page changes by itself; the code works until %2.</source>
        <translation>%1 を待っています。このページは自動的に変わります。コードは %2 まで有効です。</translation>
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
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>このコンピューターを確認</translation>
    </message>
    <message>
        <source>What signing in, and staying signed in, needs on this computer.</source>
        <translation>このコンピューターで、サインインとその維持に必要なもの。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>確認項目</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>もう一度確認(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>レポートをコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Nothing is in the way of signing in.</source>
        <translation>サインインの妨げになるものはありません。</translation>
    </message>
    <message>
        <source>The report is copied. Look through it before you give it away.</source>
        <translation>レポートをコピーしました。ほかの人に渡す前に、内容を確認してください。</translation>
    </message>
    <message>
        <source>One of them needs a look.</source>
        <comment>checks</comment>
        <translation>1 件の項目に注意が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need a look.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n 件の項目に注意が必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ExpiryLine</name>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>新しいトークンを取得するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>There is none at the moment.</source>
        <translation>現在はありません。</translation>
    </message>
    <message>
        <source>Works; %1 doesn’t say until when.</source>
        <translation>有効です。期限は %1 から示されていません。</translation>
    </message>
</context>
<context>
    <name>lanyard::GrantModel</name>
    <message>
        <source>%1; for %2 alone</source>
        <comment>permissions; an API</comment>
        <translation>%1 (%2 専用)</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>あらためて確認</translation>
    </message>
    <message>
        <source>You revoke it</source>
        <translation>取り消すまで</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>lanyard::InfoBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>詳細をコピー(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyringHelp</name>
    <message>
        <source>How to set up a keyring</source>
        <translation>キーリングの設定方法</translation>
    </message>
    <message>
        <source>A keyring is a program that keeps secrets for others (a Secret Service). Install one of these, and start it:</source>
        <translation>キーリングは、ほかのプログラムのために秘密情報を保管するプログラムです (Secret Service)。次のいずれかをインストールして起動してください:</translation>
    </message>
    <message>
        <source>GNOME Keyring (package gnome-keyring): log in again, and it is there.</source>
        <translation>GNOME Keyring (パッケージ gnome-keyring): ログインし直すと使えるようになります。</translation>
    </message>
    <message>
        <source>KDE Wallet (package kwalletmanager): switch it on in the system settings.</source>
        <translation>KDE ウォレット (パッケージ kwalletmanager): システム設定で有効にします。</translation>
    </message>
    <message>
        <source>KeePassXC (package keepassxc): switch on “Secret Service Integration” in its settings, and open a database.</source>
        <translation>KeePassXC (パッケージ keepassxc): 設定で「シークレットサービス統合」を有効にし、データベースを開きます。</translation>
    </message>
    <message>
        <source>Over ssh start GNOME Keyring yourself, type a password (it is shown) and press Ctrl-D, not Enter; then start Lanyard from there:</source>
        <translation>ssh 経由の場合は、ご自身で GNOME Keyring を起動し、パスワードを入力して (画面に表示されます)、Enter ではなく Ctrl-D を押します。続けてそこから Lanyard を起動してください:</translation>
    </message>
    <message>
        <source>Then choose “Try again” in the window.</source>
        <translation>その後、ウィンドウで「再試行」を選択してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::LanguageSetting</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;E)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システムに合わせる</translation>
    </message>
</context>
<context>
    <name>lanyard::ListAndPage</name>
    <message>
        <source>‹ Accou&amp;nts</source>
        <translation>‹ アカウント(&amp;N)</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>アカウントに戻る</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginStartSetting</name>
    <message>
        <source>Start w&amp;hen I log in</source>
        <translation>ログイン時に起動する(&amp;H)</translation>
    </message>
</context>
<context>
    <name>lanyard::MaskedToken</name>
    <message>
        <source>Access token, hidden</source>
        <translation>アクセストークン (非表示)</translation>
    </message>
    <message>
        <source>Access token, hidden, ends in %1</source>
        <translation>アクセストークン (非表示、末尾は %1)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lanyard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>Lanyard を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>アカウント(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Refresh access token</source>
        <translation>アクセストークンを更新(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>既定で使う(&amp;D)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上に移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下に移動(&amp;W)</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts…</source>
        <translation>すべてのアカウントからサインアウト(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>Lanyard について(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move service account…</source>
        <translation>サービスアカウントを削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>サインアウト(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a &amp;service account…</source>
        <translation>サービスアカウントを追加(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>アクセストークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Token and claims…</source>
        <translation>トークンとクレーム(&amp;T)…</translation>
    </message>
    <message>
        <source>Tools that may get &amp;tokens…</source>
        <translation>トークンを取得できるツール(&amp;L)…</translation>
    </message>
    <message>
        <source>Acti&amp;vity…</source>
        <translation>アクティビティ(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>このコンピューターを確認(&amp;C)…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>表示(&amp;V)</translation>
    </message>
</context>
<context>
    <name>lanyard::PortSetting</name>
    <message>
        <source>&amp;Port for the way back from the browser</source>
        <translation>ブラウザーから戻るためのポート(&amp;P)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfilePage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>新しいアクセストークンを取得します</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>サインアウト(&amp;O)…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name for tools</source>
        <translation>ツールでの名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>トークンのアドレス</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>e-mail or client ID · provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>status · date</comment>
        <translation>%1 · %2 から</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>権限: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Co&amp;py access token</source>
        <translation>アクセストークンをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Tok&amp;en and claims…</source>
        <translation>トークンとクレーム(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>アクセストークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as Authorization &amp;header</source>
        <translation>Authorization ヘッダーとしてコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy as &amp;environment variable</source>
        <translation>環境変数としてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy command for &amp;scripts</source>
        <translation>スクリプト用のコマンドをコピー(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lanyard::RenamePage</name>
    <message>
        <source>Na&amp;me for tools</source>
        <translation>ツールでの名前(&amp;M)</translation>
    </message>
    <message>
        <source>Tools ask for the account by this name, as “lanyard token” does: those that use the old name have to be told.</source>
        <translation>「lanyard token」などのツールは、この名前でアカウントを要求します。以前の名前を使っているツールは設定の変更が必要です。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>A から Z までの英字、数字、「-」「_」「.」を使い、英字または数字で始めてください。</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前を変更しました</translation>
    </message>
    <message>
        <source>Tools ask for this account as %1 now.</source>
        <translation>今後、ツールはこのアカウントを %1 という名前で要求します。</translation>
    </message>
    <message>
        <source>Another account has this name. Choose another one.</source>
        <translation>この名前は別のアカウントで使われています。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>lanyard::ServiceForm</name>
    <message>
        <source>A secret or key is kept in your %1 only.</source>
        <translation>シークレットまたは鍵は%1にのみ保存されます。</translation>
    </message>
    <message>
        <source>A secret or key is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>シークレットまたは鍵は Lanyard を終了するまでメモリにのみ保持されます。</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>nightly-build</source>
        <comment>an example of a name</comment>
        <translation>nightly-build</translation>
    </message>
    <message>
        <source>T&amp;oken or issuer address</source>
        <translation>トークンまたは発行者 (issuer) のアドレス(&amp;O)</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>クライアント ID(&amp;I)</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>シークレット(&amp;W)</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>鍵 ID</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a key ID</comment>
        <translation>ある場合のみ</translation>
    </message>
    <message>
        <source>Pe&amp;rmissions</source>
        <translation>権限(&amp;R)</translation>
    </message>
    <message>
        <source>if it needs some; separated by spaces</source>
        <comment>permissions</comment>
        <translation>必要な場合のみ。空白で区切ります</translation>
    </message>
    <message>
        <source>Audi&amp;ence</source>
        <translation>オーディエンス(&amp;E)</translation>
    </message>
    <message>
        <source>if you were told one</source>
        <comment>an audience</comment>
        <translation>指定された場合のみ</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>&amp;Prove it with</source>
        <translation>証明の手段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>鍵ファイル(&amp;K)</translation>
    </message>
    <message>
        <source>key.pem</source>
        <comment>an example of a file</comment>
        <translation>key.pem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>鍵ファイルを選択</translation>
    </message>
    <message>
        <source>It runs out on</source>
        <translation>期限を指定</translation>
    </message>
    <message>
        <source>The secret or key runs out on a day</source>
        <translation>シークレットまたは鍵に期限がある</translation>
    </message>
    <message>
        <source>The day on which it runs out</source>
        <translation>期限が切れる日</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “#” in it.</source>
        <translation>Lanyard で使えるウェブアドレスではありません。https:// で始まり、「#」を含まないアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This can’t be a client ID. Copy it again from where you got it.</source>
        <translation>クライアント ID として使えません。入手元からコピーし直してください。</translation>
    </message>
    <message>
        <source>It’s needed to prove who asks.</source>
        <translation>要求元を証明するために必要です。</translation>
    </message>
    <message>
        <source>There is no private key in this file that Lanyard can use. It has to be a PEM file without a passphrase.</source>
        <translation>このファイルには Lanyard で使える秘密鍵がありません。パスフレーズのない PEM ファイルが必要です。</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>A から Z までの英字、数字、「-」「_」「.」を使い、英字または数字で始めてください。</translation>
    </message>
    <message>
        <source>One of these can’t be a permission. Copy them again from where you got them.</source>
        <translation>権限として使えないものが含まれています。入手元からコピーし直してください。</translation>
    </message>
    <message>
        <source>This can’t be an audience.</source>
        <translation>オーディエンスとして使えません。</translation>
    </message>
</context>
<context>
    <name>lanyard::ServicePage</name>
    <message>
        <source>For a program that signs in as itself. Whoever registered it with the provider knows what to enter here.</source>
        <translation>プログラム自身としてサインインするためのアカウントです。入力する内容は、プロバイダーに登録した人にお尋ねください。</translation>
    </message>
    <message>
        <source>Test and sa&amp;ve</source>
        <translation>テストして保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Add a service account</source>
        <translation>サービスアカウントを追加</translation>
    </message>
    <message>
        <source>Enter the new secret of %1</source>
        <translation>%1 の新しいシークレットを入力</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>%1 にトークンを要求しています…</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingControl</name>
    <message>
        <source>Set by an administrator of this computer, in %1.</source>
        <translation>このコンピューターの管理者が %1 で設定しています。</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システムに合わせる</translation>
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
        <source>Time &amp;limit for a sign-in</source>
        <translation>サインインの制限時間(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear copied tokens</source>
        <translation>コピーしたトークンを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep activity</source>
        <translation>アクティビティを保存(&amp;K)</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Keep &amp;running when the window is closed</source>
        <translation>ウィンドウを閉じても動作を続ける(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show an icon in the tray</source>
        <translation>トレイにアイコンを表示する(&amp;S)</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>An account &amp;needs you to sign in again</source>
        <translation>アカウントに再サインインが必要なとき(&amp;N)</translation>
    </message>
    <message>
        <source>You have si&amp;gned in</source>
        <translation>サインインしたとき(&amp;G)</translation>
    </message>
    <message>
        <source>The secret of a service account runs o&amp;ut</source>
        <translation>サービスアカウントのシークレットの期限が切れるとき(&amp;U)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The settings couldn’t be read</source>
        <translation>設定を読み取れませんでした</translation>
    </message>
    <message>
        <source>That couldn’t be changed</source>
        <translation>変更できませんでした</translation>
    </message>
</context>
<context>
    <name>lanyard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Go between the list and the page</source>
        <translation>一覧とページの間を移動</translation>
    </message>
    <message>
        <source>Cancel, or close a dialog</source>
        <translation>キャンセル、またはダイアログを閉じる</translation>
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
        <translation>アクセストークン</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPage</name>
    <message>
        <source>Sign-in link</source>
        <translation>サインインリンク</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>応答の確認</translation>
    </message>
    <message>
        <source>Getting your profile</source>
        <translation>プロフィールの取得</translation>
    </message>
    <message>
        <source>&amp;Open browser again</source>
        <translation>ブラウザーをもう一度開く(&amp;J)</translation>
    </message>
    <message>
        <source>Copy sign-in &amp;link</source>
        <translation>サインインリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Use another &amp;device…</source>
        <translation>別のデバイスを使う(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Sign in to %1 there, then come back. This page changes by itself.</source>
        <translation>ブラウザーで %1 にサインインしてから、ここに戻ってください。このページは自動的に変わります。</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out here, also after a restart.</source>
        <translation>ここでサインアウトするまで、再起動後もサインインしたままになります。</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>The link works for 2 more minutes.</source>
        <translation>リンクはあと 2 分有効です。</translation>
    </message>
    <message>
        <source>The link works for less than a minute.</source>
        <translation>リンクの有効期間は残り 1 分未満です。</translation>
    </message>
    <message>
        <source>Don’t see it? Look for a new tab, or open the browser again.</source>
        <translation>表示されない場合は、新しいタブを探すか、ブラウザーをもう一度開いてください。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>サインインを完了しています</translation>
    </message>
    <message>
        <source>Saving to your %1</source>
        <translation>%1への保存</translation>
    </message>
    <message>
        <source>Keeping it until you quit Lanyard</source>
        <translation>Lanyard を終了するまで保持</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>A page answered that isn’t yours</source>
        <translation>別のページから応答がありました</translation>
    </message>
    <message>
        <source>It is not from this sign-in, so Lanyard ignored it. Go on in the browser; if nothing happens there, open it again.</source>
        <translation>このサインインのものではないため、Lanyard は無視しました。ブラウザーで続けてください。何も起こらない場合は、ブラウザーをもう一度開いてください。</translation>
    </message>
    <message>
        <source>The page shows an error? Copy the set-up details for your IT team.</source>
        <translation>ページにエラーが表示された場合は、IT 担当者に渡す構成の詳細をコピーしてください。</translation>
    </message>
    <message>
        <source>Copy &amp;set-up details</source>
        <translation>構成の詳細をコピー(&amp;S)</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutAllPage</name>
    <message>
        <source>Sign out of all accounts?</source>
        <translation>すべてのアカウントからサインアウトしますか?</translation>
    </message>
    <message>
        <source>Tools on this computer that use these accounts stop working when their tokens run out.</source>
        <translation>このコンピューターでこれらのアカウントを使っているツールは、トークンの期限が切れると動作しなくなります。</translation>
    </message>
    <message>
        <source>Lanyard forgets the accounts, and tells the providers that listen to end the sign-ins. Your browser stays signed in there.</source>
        <translation>Lanyard はアカウントの情報を消去し、対応しているプロバイダーにサインインの終了を通知します。ブラウザーはサインインしたままです。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;out of all</source>
        <translation>すべてからサインアウト(&amp;O)</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutPage</name>
    <message>
        <source>Tools on this computer that use this account stop working when their token runs out.</source>
        <translation>このコンピューターでこのアカウントを使っているツールは、トークンの期限が切れると動作しなくなります。</translation>
    </message>
    <message>
        <source>Sign out h&amp;ere</source>
        <translation>ここからサインアウト(&amp;E)</translation>
    </message>
    <message>
        <source>Sign out here and in the &amp;browser</source>
        <translation>ここからとブラウザーからサインアウト(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <translation>一覧から削除(&amp;V)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 をサインアウトしますか?</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key, and tells %1 to end its token. Its registration there stays.</source>
        <translation>Lanyard はサービスアカウントをシークレットまたは鍵とともに消去し、%1 にトークンの終了を通知します。プロバイダーでの登録は残ります。</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key. Its registration at %1 stays.</source>
        <translation>Lanyard はサービスアカウントをシークレットまたは鍵とともに消去します。%1 での登録は残ります。</translation>
    </message>
    <message>
        <source>Lanyard forgets the account and tells %1 to end this sign-in.</source>
        <translation>Lanyard はアカウントの情報を消去し、%1 にこのサインインの終了を通知します。</translation>
    </message>
    <message>
        <source>Lanyard forgets the account. %1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>Lanyard はアカウントの情報を消去します。%1 にはここから通知できません。そちらのアカウントで Lanyard のアクセス権を取り消すことができます。</translation>
    </message>
    <message>
        <source>Then its own page in your browser signs you out there, too.</source>
        <translation>続いて、プロバイダーのページがブラウザーで開き、そこからもサインアウトします。</translation>
    </message>
    <message>
        <source>Your browser stays signed in there.</source>
        <translation>ブラウザーはプロバイダーにサインインしたままです。</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Lanyard forgot the account. %1 signs you out in your browser, too, and may ask there.</source>
        <translation>Lanyard はアカウントの情報を消去しました。%1 はブラウザーからもサインアウトします。そこで確認を求められることがあります。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>%1 ended this sign-in, and Lanyard forgot it.</source>
        <translation>%1 でこのサインインが終了し、Lanyard も情報を消去しました。</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>ここからサインアウトしました</translation>
    </message>
    <message>
        <source>%1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>%1 にはここから通知できません。そちらのアカウントで Lanyard のアクセス権を取り消すことができます。</translation>
    </message>
    <message>
        <source>%1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>%1 に通知できませんでした。念のため、そちらのアカウントで Lanyard のアクセス権を取り消してください。</translation>
    </message>
    <message>
        <source>Signed out here and in the browser</source>
        <translation>ここからとブラウザーからサインアウトしました</translation>
    </message>
    <message>
        <source>Its sign-out page is open in your browser, and says the rest.</source>
        <translation>サインアウトページをブラウザーで開きました。続きはそちらに表示されます。</translation>
    </message>
    <message>
        <source>It has no sign-out page: sign out in your browser there.</source>
        <translation>サインアウトページがありません。ブラウザーでサインアウトしてください。</translation>
    </message>
    <message>
        <source>Whether %1 signed you out in your browser isn’t known; look there.</source>
        <translation>%1 がブラウザーでサインアウトしたかどうかは不明です。ブラウザーで確認してください。</translation>
    </message>
    <message>
        <source>It didn’t open; the page is %1</source>
        <translation>ページが開きませんでした。アドレス: %1</translation>
    </message>
    <message>
        <source>%1 will be told when you’re back online.</source>
        <translation>%1 には、オンラインに戻ったときに通知します。</translation>
    </message>
    <message>
        <source>%1 couldn’t be told just now, and will be later.</source>
        <translation>%1 には今は通知できなかったため、後で通知します。</translation>
    </message>
    <message>
        <source>%1 ended the sign-in. What your %2 holds of it couldn’t be erased.</source>
        <translation>%1 でサインインが終了しました。%2に保存されている情報は消去できませんでした。</translation>
    </message>
    <message>
        <source>Nothing could be erased from your %2, and %1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>%2の情報を消去できず、%1 にも通知できませんでした。念のため、そちらのアカウントで Lanyard のアクセス権を取り消してください。</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>一覧から削除しました</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>サービスアカウントを削除しました</translation>
    </message>
    <message>
        <source>%1 ended its token, and Lanyard forgot it.</source>
        <translation>%1 でトークンが無効になり、Lanyard も情報を消去しました。</translation>
    </message>
    <message>
        <source>A token that tools still have works at %1 until it runs out.</source>
        <translation>ツールがまだ持っているトークンは、期限が切れるまで %1 で有効です。</translation>
    </message>
    <message>
        <source>%1 couldn’t be told: a token that tools still have works until it runs out.</source>
        <translation>%1 に通知できませんでした。ツールがまだ持っているトークンは、期限が切れるまで有効です。</translation>
    </message>
</context>
<context>
    <name>lanyard::StayingDialog</name>
    <message>
        <source>Lanyard keeps running so your tools stay signed in.</source>
        <translation>Lanyard は動作を続け、ツールはサインインしたままになります。</translation>
    </message>
    <message>
        <source>Its window is back when you start it again.</source>
        <translation>もう一度起動すると、ウィンドウが再び表示されます。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>動作を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>終了する(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenDialog</name>
    <message>
        <source>✓ Signed by %1, checked when it came.</source>
        <translation>✓ %1 の署名を受信時に確認しました。</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked when it came.</source>
        <translation>✓ %1 の署名 (鍵 %2) を受信時に確認しました。</translation>
    </message>
    <message>
        <source>✓ Signed by %1, checked %2.</source>
        <comment>provider, time</comment>
        <translation>✓ %1 の署名を確認しました (%2)。</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked %3.</source>
        <comment>provider, key, time</comment>
        <translation>✓ %1 の署名 (鍵 %2) を確認しました (%3)。</translation>
    </message>
    <message>
        <source>Only %1 can read this token.</source>
        <translation>このトークンを読み取れるのは %1 だけです。</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it.</source>
        <translation>受け取ったまま表示しています。Lanyard では検証できません。</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it: it’s meant for %1.</source>
        <translation>受け取ったまま表示しています。%1 宛てのため、Lanyard では検証できません。</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard.</source>
        <translation>Lanyard を終了するまで保持されます。</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard, replaced %1.</source>
        <comment>3 days ago</comment>
        <translation>Lanyard を終了するまで保持されます (置き換え: %1)。</translation>
    </message>
    <message>
        <source>Kept in your %1.</source>
        <comment>a keyring</comment>
        <translation>%1に保存されています。</translation>
    </message>
    <message>
        <source>Kept in your %1, replaced %2.</source>
        <comment>a keyring, 3 days ago</comment>
        <translation>%1に保存されています (置き換え: %2)。</translation>
    </message>
    <message>
        <source>Token and claims</source>
        <translation>トークンとクレーム</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person · a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>新しいアクセストークンを取得します</translation>
    </message>
    <message>
        <source>Claims of the access token</source>
        <translation>アクセストークンのクレーム</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>Claims of the ID token</source>
        <translation>ID トークンのクレーム</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolAskingSetting</name>
    <message>
        <source>Ask before a &amp;tool gets a token</source>
        <translation>ツールがトークンを取得する前に確認する(&amp;T)</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolsDialog</name>
    <message>
        <source>Tools that may get tokens</source>
        <translation>トークンを取得できるツール</translation>
    </message>
    <message>
        <source>These programs get tokens without a question, since you said “always”.</source>
        <translation>「常に許可」を選択したため、次のプログラムは確認なしでトークンを取得します。</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>Revoke &amp;all</source>
        <translation>すべて取り消す(&amp;A)</translation>
    </message>
    <message>
        <source>The list couldn’t be read</source>
        <translation>一覧を読み取れませんでした</translation>
    </message>
    <message>
        <source>The list was damaged</source>
        <translation>一覧が破損していました</translation>
    </message>
    <message>
        <source>Lanyard put it aside, and asks again before a program gets a token.</source>
        <translation>Lanyard は破損した一覧を別に保管し、プログラムがトークンを取得する前にあらためて確認します。</translation>
    </message>
    <message>
        <source>You aren’t asked at the moment: every program of yours gets tokens. You can change that in the settings.</source>
        <translation>現在は確認が行われません。ご自身のプログラムはすべてトークンを取得できます。設定で変更できます。</translation>
    </message>
    <message>
        <source>It couldn’t be revoked</source>
        <translation>取り消せませんでした</translation>
    </message>
</context>
<context>
    <name>lanyard::Tray</name>
    <message>
        <source>1 account</source>
        <translation>アカウント 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>アカウント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard – %1</source>
        <comment>how many accounts</comment>
        <translation>Lanyard – %1</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 件に対応が必要</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n 件に対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard – %1, %2</source>
        <comment>how many accounts, how many need the person</comment>
        <translation>Lanyard – %1、%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>person – provider</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Copy access token</source>
        <translation>アクセストークンをコピー</translation>
    </message>
    <message>
        <source>Show what it needs</source>
        <translation>必要な対応を表示</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>もう一度サインイン…</translation>
    </message>
    <message>
        <source>Unlock %1…</source>
        <translation>%1のロックを解除…</translation>
    </message>
    <message>
        <source>&amp;Open Lanyard</source>
        <translation>Lanyard を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>Lanyard を終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>lanyard::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>もう一度入力(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>パスフレーズを決めてください</translation>
    </message>
    <message>
        <source>Unlock your vault file</source>
        <translation>保管庫ファイルのロックを解除</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in %1. Nobody can open it without the passphrase, and nobody can tell it to you again.</source>
        <translation>サインイン情報は %1 に保存されます。パスフレーズがないと誰も開けません。忘れた場合に確認する方法もありません。</translation>
    </message>
    <message>
        <source>Your sign-ins are kept in %1. Type the passphrase that it was made with.</source>
        <translation>サインイン情報は %1 に保存されています。作成時のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>続ける(&amp;N)</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>ロックを解除(&amp;L)</translation>
    </message>
    <message>
        <source>That isn’t the passphrase</source>
        <translation>パスフレーズが正しくありません</translation>
    </message>
    <message>
        <source>The vault file has another one. Nothing was changed; try again.</source>
        <translation>保管庫ファイルのパスフレーズと一致しません。何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The two aren’t the same. Type them again.</source>
        <translation>2 つの入力が一致しません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Your browser opens so you can sign in where you always do. Lanyard never sees your password.</source>
        <translation>ブラウザーが開き、いつもの場所でサインインできます。Lanyard がパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>Sign in with your co&amp;mpany…</source>
        <translation>会社のアカウントでサインイン(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>%1 でサインイン</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Sign in to get started</source>
        <translation>サインインして始めましょう</translation>
    </message>
    <message>
        <source>Add a ser&amp;vice account…</source>
        <translation>サービスアカウントを追加(&amp;S)…</translation>
    </message>
</context>
</TS>
