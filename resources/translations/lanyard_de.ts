<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BrowserPage</name>
    <message>
        <source>You can close this tab.</source>
        <translation>Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>%1 is ready to use in Lanyard.</source>
        <comment>a person’s name</comment>
        <translation>%1 ist in Lanyard einsatzbereit.</translation>
    </message>
    <message>
        <source>Signed in – Lanyard</source>
        <translation>Angemeldet – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <translation>Sie sind bei %1 angemeldet</translation>
    </message>
    <message>
        <source>Sign-in was cancelled – Lanyard</source>
        <translation>Anmeldung abgebrochen – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>Anmeldung abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this tab.</source>
        <translation>Nichts wurde geändert. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished – Lanyard</source>
        <translation>Anmeldung nicht abgeschlossen – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished</source>
        <translation>Anmeldung nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Lanyard shows what to do next. You can close this tab.</source>
        <translation>Lanyard zeigt, wie es weitergeht. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Finishing sign-in – Lanyard</source>
        <translation>Anmeldung wird abgeschlossen – Lanyard</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>Anmeldung wird abgeschlossen</translation>
    </message>
    <message>
        <source>Go back to Lanyard; it’s finishing your sign-in.</source>
        <translation>Gehen Sie zurück zu Lanyard; Ihre Anmeldung wird dort abgeschlossen.</translation>
    </message>
    <message>
        <source>Not from this sign-in – Lanyard</source>
        <translation>Nicht von dieser Anmeldung – Lanyard</translation>
    </message>
    <message>
        <source>This isn’t from your sign-in</source>
        <translation>Das ist nicht von Ihrer Anmeldung</translation>
    </message>
    <message>
        <source>Lanyard didn’t use it and waits on. You can close this tab.</source>
        <translation>Lanyard hat sie nicht verwendet und wartet weiter. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Already used – Lanyard</source>
        <translation>Schon verwendet – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in was already used.</source>
        <translation>Diese Anmeldung wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Lanyard shows how it ended. You can close this tab.</source>
        <translation>Lanyard zeigt, wie es ausgegangen ist. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Link has run out – Lanyard</source>
        <translation>Link abgelaufen – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in link has run out</source>
        <translation>Dieser Anmeldelink ist abgelaufen</translation>
    </message>
    <message>
        <source>Start again in Lanyard.</source>
        <translation>Beginnen Sie in Lanyard noch einmal.</translation>
    </message>
    <message>
        <source>Signed out – Lanyard</source>
        <translation>Abgemeldet – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed out, here and in Lanyard</source>
        <translation>Sie sind abgemeldet, hier und in Lanyard</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed – Lanyard</source>
        <translation>Abmeldung nicht bestätigt – Lanyard</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed</source>
        <translation>Abmeldung nicht bestätigt</translation>
    </message>
    <message>
        <source>You are signed out in Lanyard. Whether this browser is still signed in, the provider’s own page shows. You can close this tab.</source>
        <translation>Sie sind in Lanyard abgemeldet. Ob dieser Browser noch angemeldet ist, zeigt die Seite des Anbieters. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the pages</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Your browser reaches Lanyard</source>
        <translation>Ihr Browser erreicht Lanyard</translation>
    </message>
    <message>
        <source>The way back from a sign-in works. You can close this tab.</source>
        <translation>Der Rückweg von einer Anmeldung funktioniert. Sie können diesen Tab schließen.</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Signed in at the provider</source>
        <translation>Beim Anbieter angemeldet</translation>
    </message>
    <message>
        <source>How sure the sign-in is</source>
        <translation>Wie sicher die Anmeldung ist</translation>
    </message>
    <message>
        <source>Ways of the sign-in</source>
        <translation>Arten der Anmeldung</translation>
    </message>
    <message>
        <source>Issued to the app</source>
        <translation>Ausgestellt für die App</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>ID of this token</source>
        <translation>ID dieses Tokens</translation>
    </message>
    <message>
        <source>ID of the session</source>
        <translation>ID der Sitzung</translation>
    </message>
    <message>
        <source>Ties it to your sign-in</source>
        <translation>Bindet es an Ihre Anmeldung</translation>
    </message>
    <message>
        <source>Ties it to the access token</source>
        <translation>Bindet es an das Access-Token</translation>
    </message>
    <message>
        <source>Ties it to the sign-in’s code</source>
        <translation>Bindet es an den Code der Anmeldung</translation>
    </message>
    <message>
        <source>Key that it is bound to</source>
        <translation>Schlüssel, an den es gebunden ist</translation>
    </message>
    <message>
        <source>Who acts for the user</source>
        <translation>Wer für den Benutzer handelt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail was checked</source>
        <translation>E-Mail wurde geprüft</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Phone number was checked</source>
        <translation>Telefonnummer wurde geprüft</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Profilseite</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User ID in the organisation</source>
        <translation>Benutzer-ID in der Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment (how far away)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{text} is called {name} now.</source>
        <translation>{text} heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>Another account is called {text}, so this one is {name}; lanyard rename gives it another name.</source>
        <translation>Ein anderes Konto heißt schon {text}, daher heißt dieses {name}; lanyard rename gibt ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is the default account now.</source>
        <translation>{name} ist jetzt das Standardkonto.</translation>
    </message>
    <message>
        <source>There is no default account any more.</source>
        <translation>Es gibt kein Standardkonto mehr.</translation>
    </message>
    <message>
        <source>there is no default account; set one with lanyard default NAME</source>
        <translation>es gibt kein Standardkonto; lanyard default NAME legt eines fest</translation>
    </message>
    <message>
        <source>say which account, or set the default one with lanyard default NAME</source>
        <translation>bitte ein Konto angeben oder mit lanyard default NAME ein Standardkonto festlegen</translation>
    </message>
    <message>
        <source>there is no account yet; lanyard login adds one</source>
        <translation>es gibt noch kein Konto; lanyard login fügt eines hinzu</translation>
    </message>
    <message>
        <source>give either NAME or --none</source>
        <translation>bitte entweder NAME oder --none angeben</translation>
    </message>
    <message>
        <source>say where it shall stand: one of --first, --last, --before and --after</source>
        <translation>bitte angeben, wo es stehen soll: mit --first, --last, --before oder --after</translation>
    </message>
    <message>
        <source>say what to sign out of: either NAME or --all</source>
        <translation>bitte angeben, was abgemeldet werden soll: entweder NAME oder --all</translation>
    </message>
    <message>
        <source>--browser waits for you at one provider’s page: use it with NAME, one account at a time</source>
        <translation>--browser wartet auf der Seite eines Anbieters auf Sie: nur mit NAME verwenden, ein Konto nach dem anderen</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} will be told when you’re back online and next use Lanyard.</source>
        <translation>{name} ist auf diesem Computer abgemeldet; {provider} wird benachrichtigt, sobald Sie wieder online sind und Lanyard benutzen.</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told just now, and will be when you use Lanyard later.</source>
        <translation>{name} ist auf diesem Computer abgemeldet; {provider} war gerade nicht zu erreichen und wird benachrichtigt, wenn Sie Lanyard später wieder benutzen.</translation>
    </message>
    <message>
        <source>Removed {name} from the list. Your {store} couldn’t be used, so what it holds of the account wasn’t erased; should it come back, Lanyard does that then.</source>
        <translation>{name} wurde aus der Liste entfernt. Ihr sicherer Speicher ({store}) war nicht verwendbar, deshalb ist dort noch etwas von diesem Konto; sobald er wieder verfügbar ist, löscht Lanyard es.</translation>
    </message>
    <message>
        <source>{provider} couldn’t be told, either. Remove Lanyard’s access there to be sure.</source>
        <translation>Auch {provider} war nicht zu benachrichtigen. Entfernen Sie dort sicherheitshalber den Zugriff von Lanyard.</translation>
    </message>
    <message>
        <source>{name} is still signed in: %1</source>
        <translation>{name} ist noch angemeldet: %1</translation>
    </message>
    <message>
        <source>Hand out access tokens to lanyard token, from memory, until Ctrl-C</source>
        <translation>Access-Tokens aus dem Arbeitsspeicher an lanyard token ausgeben, bis Strg+C</translation>
    </message>
    <message>
        <source>Have the agent forget its tokens, and ask for each program once more</source>
        <translation>Den Agenten seine Tokens vergessen lassen und bei jedem Programm noch einmal fragen</translation>
    </message>
    <message>
        <source>there can be no agent here: XDG_RUNTIME_DIR, the folder of a login session, is not set; all commands work without one</source>
        <translation>hier kann es keinen Agenten geben: XDG_RUNTIME_DIR, der Ordner einer Anmeldesitzung, ist nicht gesetzt; alle Befehle gehen auch ohne Agenten</translation>
    </message>
    <message>
        <source>%1 has to be a folder of your own that nobody else may use: chmod 700 it, or remove what is there, and start the agent again</source>
        <translation>%1 muss ein eigener Ordner sein, den sonst niemand benutzen darf: mit chmod 700 schützen oder entfernen, was dort liegt, und den Agenten noch einmal starten</translation>
    </message>
    <message>
        <source>the agent’s folder %1 cannot be used: %2</source>
        <translation>der Ordner %1 des Agenten ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>an agent is running already; one is enough for all your programs</source>
        <translation>es läuft schon ein Agent; einer genügt für alle Ihre Programme</translation>
    </message>
    <message>
        <source>another program answers at %1 already: let that start the agent (systemctl --user start lanyard-agent), or end it</source>
        <translation>unter %1 antwortet schon ein anderes Programm: lassen Sie dieses den Agenten starten (systemctl --user start lanyard-agent), oder beenden Sie es</translation>
    </message>
    <message>
        <source>something that is no socket of yours is in the agent’s place: move %1 away, and start the agent again</source>
        <translation>am Platz des Agenten ist etwas, das kein Socket von Ihnen ist: verschieben Sie %1, und starten Sie den Agenten noch einmal</translation>
    </message>
    <message>
        <source>the agent cannot listen at %1: %2</source>
        <translation>der Agent kann nicht unter %1 lauschen: %2</translation>
    </message>
    <message>
        <source>the socket that the agent was started with is not %1, where it is looked for</source>
        <translation>der Socket, mit dem der Agent gestartet wurde, ist nicht %1, wo er gesucht wird</translation>
    </message>
    <message>
        <source>the agent hands out tokens of the accounts that are kept for you; leave out --config-dir and --vault memory</source>
        <translation>der Agent gibt Tokens der Konten aus, die für Sie aufbewahrt werden; lassen Sie --config-dir und --vault memory weg</translation>
    </message>
    <message>
        <source>The agent answers at %1 until Ctrl-C.</source>
        <translation>Der Agent antwortet unter %1, bis Strg+C.</translation>
    </message>
    <message>
        <source>Locked: the agent has forgotten its tokens, and you are asked for each program once more.</source>
        <translation>Gesperrt: Der Agent hat seine Tokens vergessen, und Sie werden bei jedem Programm noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Locked: you are asked for each program once more. No agent is running.</source>
        <translation>Gesperrt: Sie werden bei jedem Programm noch einmal gefragt. Es läuft kein Agent.</translation>
    </message>
    <message>
        <source>Tools get tokens without a question all the same, until lanyard settings ask-tools on.</source>
        <translation>Tools bekommen Tokens trotzdem ohne Rückfrage, bis Sie lanyard settings ask-tools on ausführen.</translation>
    </message>
    <message>
        <source>you are asked for each program once more, but the agent does not answer, and may still have tokens in memory; end it, and start it again</source>
        <translation>Sie werden bei jedem Programm noch einmal gefragt, aber der Agent antwortet nicht und hat womöglich noch Tokens im Arbeitsspeicher; beenden Sie ihn, und starten Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>Look at what signing in needs, and say what is wrong and what helps</source>
        <translation>Nachsehen, was zum Anmelden nötig ist, und sagen, was nicht stimmt und was hilft</translation>
    </message>
    <message>
        <source>An account’s name, or an issuer or e-mail address; left out, every account</source>
        <translation>Name eines Kontos, oder eine Aussteller- oder E-Mail-Adresse; ohne Angabe jedes Konto</translation>
    </message>
    <message>
        <source>Open a page of Lanyard’s in your browser, and see whether it comes back</source>
        <translation>Eine Seite von Lanyard im Browser öffnen und sehen, ob sie zurückkommt</translation>
    </message>
    <message>
        <source>Have the provider renew the session, which replaces it</source>
        <translation>Den Anbieter die Sitzung erneuern lassen, wodurch sie ersetzt wird</translation>
    </message>
    <message>
        <source>Write all of it, without secrets, into this file, or for - to standard output, for whoever helps you</source>
        <translation>Alles ohne Geheimnisse in diese Datei schreiben, oder mit - auf die Standardausgabe, für Personen, die Ihnen helfen</translation>
    </message>
    <message>
        <source>What sign-in providers do</source>
        <translation>Was Anmelde-Anbieter tun</translation>
    </message>
    <message>
        <source>Say what a provider does right and wrong for native sign-in, each with the section of the standard</source>
        <translation>Sagen, was ein Anbieter bei der Anmeldung nativer Apps richtig und falsch macht, jeweils mit dem Abschnitt des Standards</translation>
    </message>
    <message>
        <source>The provider, by its issuer address or an e-mail address there</source>
        <translation>Der Anbieter, angegeben durch seine Aussteller-Adresse oder eine E-Mail-Adresse dort</translation>
    </message>
    <message>
        <source>Try as well what only a sign-in shows: you sign in up to three times, and nothing of it is kept</source>
        <translation>Auch prüfen, was nur eine Anmeldung zeigt: Sie melden sich bis zu dreimal an, und nichts davon wird aufbewahrt</translation>
    </message>
    <message>
        <source>The client id to sign in with; else Lanyard registers itself, where the provider lets it</source>
        <translation>Die Client-ID für die Anmeldung; sonst registriert sich Lanyard selbst, wo der Anbieter das erlaubt</translation>
    </message>
    <message>
        <source>--report - and --json both want standard output; give the report a file, or leave one of them out</source>
        <translation>--report - und --json wollen beide die Standardausgabe; geben Sie dem Bericht eine Datei, oder lassen Sie eines davon weg</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your keychain.</source>
        <translation>Meldet Sie mit Ihrem eigenen Browser an und bewahrt die Sitzung in Ihrem Schlüsselbund auf.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a fault of Lanyard, 2 fix what the message names, 3 sign in again,
4 try again later, 5 the keychain needs you, 6 the answer couldn’t be trusted, 7 the sign-in
ended without a result.</source>
        <translation>Exit-Codes: 0 erledigt, 1 ein Fehler von Lanyard, 2 beheben, was die Meldung nennt, 3 neu anmelden,
4 später noch einmal versuchen, 5 der Schlüsselbund braucht Sie, 6 der Antwort war nicht zu trauen,
7 die Anmeldung endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Sign in to an account</source>
        <translation>Sich bei einem Konto anmelden</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>Die Konten auflisten</translation>
    </message>
    <message>
        <source>Ask the provider who an account is</source>
        <translation>Den Anbieter fragen, wem ein Konto gehört</translation>
    </message>
    <message>
        <source>Print an access token that is still good, and nothing else</source>
        <translation>Ein noch gültiges Access-Token ausgeben, und sonst nichts</translation>
    </message>
    <message>
        <source>Print a proof for one request with the account’s access token, where that is bound to a key (DPoP); with --json the token as well</source>
        <translation>Einen Nachweis für eine einzelne Anfrage mit dem Access-Token des Kontos ausgeben, falls es an einen Schlüssel gebunden ist (DPoP); mit --json auch das Token</translation>
    </message>
    <message>
        <source>The request’s HTTP method; else GET</source>
        <translation>Die HTTP-Methode der Anfrage; sonst GET</translation>
    </message>
    <message>
        <source>The request’s address</source>
        <translation>Die Adresse der Anfrage</translation>
    </message>
    <message>
        <source>What the last answer from there had in its DPoP-Nonce header</source>
        <translation>Was in der letzten Antwort von dort im DPoP-Nonce-Header stand</translation>
    </message>
    <message>
        <source>Sign out: tell the provider and erase what is kept here</source>
        <translation>Abmelden: den Anbieter benachrichtigen und löschen, was hier aufbewahrt ist</translation>
    </message>
    <message>
        <source>Show what an administrator of this computer has set, and locked</source>
        <translation>Zeigen, was auf diesem Computer von Administratoren festgelegt und gesperrt ist</translation>
    </message>
    <message>
        <source>Then sign out in the browser, too, at the provider’s own page</source>
        <translation>Danach auch im Browser abmelden, auf der Seite des Anbieters</translation>
    </message>
    <message>
        <source>Sign out of every account</source>
        <translation>Alle Konten abmelden</translation>
    </message>
    <message>
        <source>Take the account off the list even where the keychain can’t be used; what that holds of it then stays there</source>
        <translation>Das Konto auch dann aus der Liste nehmen, wenn der Schlüsselbund nicht verwendbar ist; was dort von ihm liegt, bleibt dann dort</translation>
    </message>
    <message>
        <source>Give an account another name</source>
        <translation>Einem Konto einen anderen Namen geben</translation>
    </message>
    <message>
        <source>The new name: letters, digits, “-”, “_” and “.”</source>
        <translation>Der neue Name: Buchstaben, Ziffern, „-“, „_“ und „.“</translation>
    </message>
    <message>
        <source>Say which account is meant where none is named, or set it</source>
        <translation>Sagen, welches Konto gemeint ist, wenn keines genannt wird, oder es festlegen</translation>
    </message>
    <message>
        <source>From now on, none is</source>
        <translation>Ab jetzt ist es keines</translation>
    </message>
    <message>
        <source>Move an account in the list, and print the names in their order</source>
        <translation>Ein Konto in der Liste verschieben und die Namen in ihrer Reihenfolge ausgeben</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>Before this account</source>
        <translation>Vor diesem Konto</translation>
    </message>
    <message>
        <source>After this account</source>
        <translation>Nach diesem Konto</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it</source>
        <translation>Name des Kontos, oder seine E-Mail-Adresse, wenn nur ein Konto sie hat</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it; left out, the default account, or the only one</source>
        <translation>Name des Kontos, oder seine E-Mail-Adresse, wenn nur ein Konto sie hat; ohne Angabe das Standardkonto oder das einzige</translation>
    </message>
    <message>
        <source>A provider that is known here, by its id</source>
        <translation>Ein hier bekannter Anbieter, angegeben durch seine ID</translation>
    </message>
    <message>
        <source>Any OpenID Provider, by its issuer address or an e-mail address there</source>
        <translation>Ein beliebiger OpenID-Provider, angegeben durch seine Aussteller-Adresse oder eine E-Mail-Adresse dort</translation>
    </message>
    <message>
        <source>The client id that the provider gave for Lanyard; remembered once it has worked</source>
        <translation>Die Client-ID, die der Anbieter für Lanyard vergeben hat; sie wird gemerkt, sobald sie einmal funktioniert hat</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input; kept in the keychain</source>
        <translation>Das Client-Secret aus der ersten Zeile der Standardeingabe lesen; es wird im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>The organisation’s tenant, where the provider has one; remembered once it has worked</source>
        <translation>Der Mandant (Tenant) der Organisation, wenn der Anbieter so etwas hat; er wird gemerkt, sobald er einmal funktioniert hat</translation>
    </message>
    <message>
        <source>What to ask for, separated by spaces, in place of the usual</source>
        <translation>Worum statt des Üblichen gebeten wird, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>The loopback address registered at the provider, where a free port won’t do</source>
        <translation>Die beim Anbieter registrierte Loopback-Adresse, wenn ein freier Port nicht genügt</translation>
    </message>
    <message>
        <source>What to call the account here; else the provider’s id</source>
        <translation>Wie das Konto hier heißen soll; sonst wie die ID des Anbieters</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser</source>
        <translation>Wie viele Sekunden auf den Browser gewartet wird</translation>
    </message>
    <message>
        <source>Print the sign-in link and start no browser (with --json it goes to standard error)</source>
        <translation>Den Anmeldelink ausgeben und keinen Browser starten (mit --json auf der Standardfehlerausgabe)</translation>
    </message>
    <message>
        <source>Show an address and a code to finish with on another device, and start no browser</source>
        <translation>Eine Adresse und einen Code anzeigen, um auf einem anderen Gerät abzuschließen, und keinen Browser starten</translation>
    </message>
    <message>
        <source>What the provider shall ask: login, consent, select_account or create, also several, separated by spaces; or none</source>
        <translation>Was der Anbieter fragen soll: login, consent, select_account oder create, auch mehrere, durch Leerzeichen getrennt; oder none</translation>
    </message>
    <message>
        <source>Who is to sign in, for the provider’s page to suggest</source>
        <translation>Wer sich anmelden soll, als Vorschlag für die Seite des Anbieters</translation>
    </message>
    <message>
        <source>Sign in anew where the last time is longer ago than this many seconds; the answer is checked</source>
        <translation>Neu anmelden, wenn die letzte Anmeldung länger als so viele Sekunden her ist; die Antwort wird geprüft</translation>
    </message>
    <message>
        <source>How to sign in, by the provider’s names for it (acr), separated by spaces; the answer has to be one of them</source>
        <translation>Wie angemeldet werden soll, mit den Namen des Anbieters dafür (acr), durch Leerzeichen getrennt; die Antwort muss einer davon sein</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again, and lanyard token then prints those for the first one</source>
        <translation>Für welche API die Tokens sind, angegeben durch ihre Adresse; mehrmals möglich, lanyard token gibt dann die für die erste aus</translation>
    </message>
    <message>
        <source>A token for this API alone, by its address; asked for each time and not kept</source>
        <translation>Ein Token nur für diese API, angegeben durch ihre Adresse; wird jedes Mal geholt und nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Sign in once more for a resource that wants it (RFC 9470), and print the new token; its WWW-Authenticate value is read from standard input</source>
        <translation>Sich für eine Ressource, die das verlangt, noch einmal anmelden (RFC 9470) und das neue Token ausgeben; der Wert ihres WWW-Authenticate-Felds wird von der Standardeingabe gelesen</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser then</source>
        <translation>Wie viele Sekunden dann auf den Browser gewartet wird</translation>
    </message>
    <message>
        <source>Then start no browser, and print the sign-in link on standard error</source>
        <translation>Dann keinen Browser starten und den Anmeldelink auf der Standardfehlerausgabe ausgeben</translation>
    </message>
    <message>
        <source>Get a new token even where the old one is still good</source>
        <translation>Ein neues Token holen, auch wenn das alte noch gültig ist</translation>
    </message>
    <message>
        <source>Service accounts: tokens for a program instead of a person</source>
        <translation>Dienstkonten: Tokens für ein Programm statt für eine Person</translation>
    </message>
    <message>
        <source>Add a service account by the client id and secret or key that a provider gave it; lanyard token then prints its tokens</source>
        <translation>Ein Dienstkonto hinzufügen, mit der Client-ID und dem Secret oder Schlüssel, die ein Anbieter dafür ausgestellt hat; lanyard token gibt dann seine Tokens aus</translation>
    </message>
    <message>
        <source>The provider, by its issuer address</source>
        <translation>Der Anbieter, angegeben durch seine Aussteller-Adresse</translation>
    </message>
    <message>
        <source>The provider’s token endpoint, where it publishes nothing about itself</source>
        <translation>Der Token-Endpunkt des Anbieters, wenn dieser nichts über sich veröffentlicht</translation>
    </message>
    <message>
        <source>The service account’s client id</source>
        <translation>Die Client-ID des Dienstkontos</translation>
    </message>
    <message>
        <source>How the secret is sent: as HTTP Basic, or in the body; without this, as the provider says, or as it takes it</source>
        <translation>Wie das Secret gesendet wird: als HTTP Basic oder im Anfragetext; ohne Angabe so, wie der Anbieter es sagt oder annimmt</translation>
    </message>
    <message>
        <source>Sign with this private key (PEM) instead of sending a secret; kept in the keychain, the file is not needed afterwards</source>
        <translation>Mit diesem privaten Schlüssel (PEM) unterschreiben, statt ein Secret zu senden; er wird im Schlüsselbund aufbewahrt, die Datei wird danach nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>The key’s id (kid), where the provider asks for one</source>
        <translation>Die ID des Schlüssels (kid), wenn der Anbieter danach fragt</translation>
    </message>
    <message>
        <source>What the tokens shall allow, separated by spaces</source>
        <translation>Was die Tokens erlauben sollen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Which API the tokens are for, where the provider calls it audience</source>
        <translation>Für welche API die Tokens sind, wenn der Anbieter dazu Audience sagt</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again</source>
        <translation>Für welche API die Tokens sind, angegeben durch ihre Adresse; mehrmals möglich</translation>
    </message>
    <message>
        <source>Print JSON, failures too</source>
        <translation>JSON ausgeben, auch bei Fehlern</translation>
    </message>
    <message>
        <source>Where sign-ins are kept: in the system’s keychain, in a file with a passphrase, or in memory, where they end with this command and are listed nowhere</source>
        <translation>Wo Anmeldungen aufbewahrt werden: im Schlüsselbund des Systems, in einer Datei mit Passphrase oder im Arbeitsspeicher, wo sie mit diesem Befehl enden und nirgends aufgelistet werden</translation>
    </message>
    <message>
        <source>Read the file’s passphrase from the first line of this descriptor</source>
        <translation>Die Passphrase der Datei aus der ersten Zeile dieses Dateideskriptors lesen</translation>
    </message>
    <message>
        <source>Where sign-ins are kept</source>
        <translation>Wo Anmeldungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Move all accounts to a file with a passphrase, or to the keyring</source>
        <translation>Alle Konten in eine Datei mit Passphrase oder in den Schlüsselbund verschieben</translation>
    </message>
    <message>
        <source>Where to; from then on they are looked for there</source>
        <translation>Wohin; von da an werden sie dort gesucht</translation>
    </message>
    <message>
        <source>Keep accounts list, settings, providers and locks in this folder</source>
        <translation>Kontenliste, Einstellungen, Anbieter und Sperrdateien in diesem Ordner aufbewahren</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Diese Hilfe ausgeben</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Die Version ausgeben</translation>
    </message>
    <message>
        <source>Continue in your browser: sign in to {provider} there. This command goes on by itself; the link works until {text}, Ctrl-C cancels.</source>
        <translation>Weiter geht es in Ihrem Browser: Melden Sie sich dort bei {provider} an. Dieser Befehl läuft von selbst weiter; der Link gilt bis {text}, Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>Öffnen Sie %1 auf Ihrem Telefon oder einem anderen Computer, und geben Sie %2 ein.</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>Machen Sie nur weiter, wenn Sie das selbst begonnen haben.</translation>
    </message>
    <message>
        <source>This command goes on by itself; the code works until {text}, Ctrl-C cancels.</source>
        <translation>Dieser Befehl läuft von selbst weiter; der Code gilt bis {text}, Strg+C bricht ab.</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out with lanyard logout.</source>
        <translation>Sie bleiben angemeldet, bis Sie sich mit lanyard logout abmelden.</translation>
    </message>
    <message>
        <source>Open this link in a browser on this computer:</source>
        <translation>Öffnen Sie diesen Link in einem Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>Is the browser on another computer? Its last page won’t load there. Copy that page’s address, paste it here and press Enter:</source>
        <translation>Läuft der Browser auf einem anderen Computer? Dann lädt seine letzte Seite nicht. Kopieren Sie deren Adresse, fügen Sie sie hier ein, und drücken Sie die Eingabetaste:</translation>
    </message>
    <message>
        <source>Not there yet? That link may have run out. This one is good for the same sign-in:</source>
        <translation>Noch nicht dort? Der Link ist womöglich abgelaufen. Dieser gilt für dieselbe Anmeldung:</translation>
    </message>
    <message>
        <source>That isn’t the address of this sign-in’s last page. It begins with the redirect URI and ends in a code; still waiting.</source>
        <translation>Das ist nicht die Adresse der letzten Seite dieser Anmeldung. Sie beginnt mit der Redirect-URI und endet mit einem Code; es wird weiter gewartet.</translation>
    </message>
    <message>
        <source>The value of the resource’s WWW-Authenticate field:</source>
        <translation>Der Wert des Felds WWW-Authenticate der Ressource:</translation>
    </message>
    <message>
        <source>The resource wants you to sign in for it once more ({text}).</source>
        <translation>Die Ressource verlangt, dass Sie sich noch einmal für sie anmelden ({text}).</translation>
    </message>
    <message>
        <source>No browser could be started. Open this link in any browser on this computer:</source>
        <translation>Es konnte kein Browser gestartet werden. Öffnen Sie diesen Link in einem beliebigen Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>Don’t see it? Open this link in any browser on this computer:</source>
        <translation>Nicht zu sehen? Öffnen Sie diesen Link in einem beliebigen Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>The page shows an error? {provider} has to know the client id, and with it this redirect URI, to the letter: %1</source>
        <translation>Zeigt die Seite einen Fehler? {provider} muss die Client-ID kennen, und dazu diese Redirect-URI, buchstabengetreu: %1</translation>
    </message>
    <message>
        <source>A page answered that isn’t from this sign-in. It wasn’t used; still waiting.</source>
        <translation>Eine Seite hat geantwortet, die nicht von dieser Anmeldung ist. Sie wurde nicht verwendet; es wird weiter gewartet.</translation>
    </message>
    <message>
        <source>Careful: {provider} no longer offers what it did at your last sign-in: %1. If nobody there can say why, don’t go on, or sign out again.</source>
        <translation>Vorsicht: {provider} bietet nicht mehr alles, was bei Ihrer letzten Anmeldung da war. Es fehlt: %1. Wenn dort niemand sagen kann, warum, machen Sie nicht weiter, oder melden Sie sich wieder ab.</translation>
    </message>
    <message>
        <source>Signed in to {provider} as {who}; the account is called {name}.</source>
        <translation>Bei {provider} als {who} angemeldet; das Konto heißt {name}.</translation>
    </message>
    <message>
        <source>You were already signed in to {provider} as {who}; {name} was updated.</source>
        <translation>Sie waren schon als {who} bei {provider} angemeldet; {name} wurde aktualisiert.</translation>
    </message>
    <message>
        <source>{provider} didn’t grant everything that was asked for; missing: {text}.</source>
        <translation>{provider} hat nicht alles gewährt, worum gebeten wurde; es fehlt: {text}.</translation>
    </message>
    <message>
        <source>Nothing is kept: with --vault memory the sign-in ends with this command.</source>
        <translation>Nichts wird aufbewahrt: Mit --vault memory endet die Anmeldung mit diesem Befehl.</translation>
    </message>
    <message>
        <source>What you said about {provider} couldn’t be remembered for the next sign-in: %1</source>
        <translation>Ihre Angaben zu {provider} konnten nicht für die nächste Anmeldung gemerkt werden: %1</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client there, or ask your IT team for its client id</source>
        <translation>{provider} muss Lanyard kennen: registrieren Sie dort einen nativen (Desktop-)Client, oder fragen Sie Ihr IT-Team nach dessen Client-ID</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client at %1</source>
        <translation>{provider} muss Lanyard kennen: registrieren Sie einen nativen (Desktop-)Client unter %1</translation>
    </message>
    <message>
        <source>Its redirect URI, to the letter: %1</source>
        <translation>Seine Redirect-URI, buchstabengetreu: %1</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; give it once more (an empty secret is the one that is kept), or another one.</source>
        <translation>{provider} hat die Client-ID „{text}“ bei der letzten Anmeldung abgelehnt; geben Sie sie noch einmal ein (bei leerem Secret gilt das aufbewahrte), oder eine andere.</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; pass it once more with --client-id, or another one</source>
        <translation>{provider} hat die Client-ID „{text}“ bei der letzten Anmeldung abgelehnt; geben Sie sie mit --client-id noch einmal an, oder eine andere</translation>
    </message>
    <message>
        <source>--client-id is missing</source>
        <translation>--client-id fehlt</translation>
    </message>
    <message>
        <source>its redirect URI, to the letter: %1</source>
        <translation>seine Redirect-URI, buchstabengetreu: %1</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs your organisation’s id there</source>
        <translation>--tenant fehlt: {provider} braucht die dortige ID Ihrer Organisation</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs %1</source>
        <translation>--tenant fehlt: {provider} braucht %1</translation>
    </message>
    <message>
        <source>{provider} has no tenants; leave --tenant out</source>
        <translation>{provider} hat keine Mandanten; lassen Sie --tenant weg</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>Client-ID:</translation>
    </message>
    <message>
        <source>Client secret (not shown; empty where there is none):</source>
        <translation>Client-Secret (wird nicht angezeigt; leer, wenn es keines gibt):</translation>
    </message>
    <message>
        <source>Client secret (not shown):</source>
        <translation>Client-Secret (wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>{provider} needs your organisation’s id there:</source>
        <translation>{provider} braucht die dortige ID Ihrer Organisation:</translation>
    </message>
    <message>
        <source>{provider} needs %1:</source>
        <translation>{provider} braucht %1:</translation>
    </message>
    <message>
        <source>Signed out of {name}; {provider} ended the sign-in, too.</source>
        <translation>{name} ist abgemeldet; {provider} hat die Anmeldung ebenfalls beendet.</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told. Remove Lanyard’s access there to be sure.</source>
        <translation>{name} ist auf diesem Computer abgemeldet; {provider} war nicht zu benachrichtigen. Entfernen Sie dort sicherheitshalber den Zugriff von Lanyard.</translation>
    </message>
    <message>
        <source>To sign out of {provider} there, open this link in the browser that you signed in with:</source>
        <translation>Um sich dort bei {provider} abzumelden, öffnen Sie diesen Link in dem Browser, mit dem Sie sich angemeldet haben:</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} can’t be told from here. Remove Lanyard’s access there to be sure.</source>
        <translation>{name} ist auf diesem Computer abgemeldet; {provider} lässt sich von hier aus nicht benachrichtigen. Entfernen Sie dort sicherheitshalber den Zugriff von Lanyard.</translation>
    </message>
    <message>
        <source>{provider} signs you out in your browser, too, and may ask there; Ctrl-C stops waiting for it.</source>
        <translation>{provider} meldet Sie auch in Ihrem Browser ab und fragt dort vielleicht nach; Strg+C beendet das Warten darauf.</translation>
    </message>
    <message>
        <source>Signed out of {provider} in the browser, too.</source>
        <translation>Auch im Browser bei {provider} abgemeldet.</translation>
    </message>
    <message>
        <source>{provider}’s sign-out page is open in your browser; it says the rest.</source>
        <translation>Die Abmeldeseite von {provider} ist in Ihrem Browser geöffnet; dort steht das Übrige.</translation>
    </message>
    <message>
        <source>{provider} has no sign-out page; sign out in the browser there.</source>
        <translation>{provider} hat keine Abmeldeseite; melden Sie sich dort im Browser ab.</translation>
    </message>
    <message>
        <source>Whether {provider} signed you out in the browser isn’t known; look there.</source>
        <translation>Ob {provider} Sie im Browser abgemeldet hat, ist nicht bekannt; sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Waiting for the sign-out to be finished; Ctrl-C again stops at once.</source>
        <translation>Es wird gewartet, bis die Abmeldung abgeschlossen ist; noch einmal Strg+C bricht sofort ab.</translation>
    </message>
    <message>
        <source>Added the service account {who} at {provider}; it is called {name}.</source>
        <translation>Das Dienstkonto {who} bei {provider} wurde hinzugefügt; es heißt {name}.</translation>
    </message>
    <message>
        <source>The service account {who} at {provider} was here already; {name} was updated.</source>
        <translation>Das Dienstkonto {who} bei {provider} war schon da; {name} wurde aktualisiert.</translation>
    </message>
    <message>
        <source>{provider} can’t be asked who you are; this is what its last ID token said.</source>
        <translation>{provider} lässt sich nicht fragen, wer Sie sind; das stand im letzten ID-Token.</translation>
    </message>
    <message>
        <source>This token is bound to a key: send it as “Authorization: DPoP”, with a proof from lanyard dpop-proof {name} (--json says so without this note).</source>
        <translation>Dieses Token ist an einen Schlüssel gebunden: Senden Sie es als „Authorization: DPoP“, mit einem Nachweis von lanyard dpop-proof {name} (--json sagt das ohne diesen Hinweis).</translation>
    </message>
    <message>
        <source>Waiting for the provider’s answer, so that the session isn’t lost; Ctrl-C again stops at once.</source>
        <translation>Es wird auf die Antwort des Anbieters gewartet, damit die Sitzung nicht verloren geht; noch einmal Strg+C bricht sofort ab.</translation>
    </message>
    <message>
        <source>There is no account yet; lanyard login adds one.</source>
        <translation>Es gibt noch kein Konto; lanyard login fügt eines hinzu.</translation>
    </message>
    <message>
        <source>With --vault memory there is never an account to list: a sign-in ends with its command.</source>
        <translation>Mit --vault memory gibt es nie ein Konto aufzulisten: Eine Anmeldung endet mit ihrem Befehl.</translation>
    </message>
    <message>
        <source>No administrator of this computer has set anything for Lanyard.</source>
        <translation>Auf diesem Computer ist von Administratoren nichts für Lanyard festgelegt.</translation>
    </message>
    <message>
        <source>The list of accounts couldn’t be read and was set aside as %1; sign in again to the accounts you miss.</source>
        <translation>Die Kontenliste war nicht lesbar und wurde als %1 beiseitegelegt; melden Sie sich bei den Konten, die Ihnen fehlen, neu an.</translation>
    </message>
    <message>
        <source>The settings couldn’t be read and were set aside as %1; you are asked again for what they held, such as client ids.</source>
        <translation>Die Einstellungen waren nicht lesbar und wurden als %1 beiseitegelegt; was darin war, etwa Client-IDs, wird noch einmal erfragt.</translation>
    </message>
    <message>
        <source>the output couldn’t be written (%1)</source>
        <translation>die Ausgabe konnte nicht geschrieben werden (%1)</translation>
    </message>
    <message>
        <source>%1; see %2 --help</source>
        <translation>%1; siehe %2 --help</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>ein Befehl fehlt</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>der Wert ist leer</translation>
    </message>
    <message>
        <source>say where to sign in: either --provider or --issuer</source>
        <translation>bitte angeben, wo Sie sich anmelden: entweder --provider oder --issuer</translation>
    </message>
    <message>
        <source>choose a provider: give either --issuer or --token-endpoint</source>
        <translation>bitte einen Anbieter wählen: entweder --issuer oder --token-endpoint angeben</translation>
    </message>
    <message>
        <source>a service account proves itself: give either --client-secret-stdin or --private-key</source>
        <translation>ein Dienstkonto weist sich selbst aus: entweder --client-secret-stdin oder --private-key angeben</translation>
    </message>
    <message>
        <source>--auth-method says how a secret is sent: it goes with --client-secret-stdin</source>
        <translation>--auth-method sagt, wie ein Secret gesendet wird: es gehört zu --client-secret-stdin</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the private key {text} couldn’t be read</source>
        <translation>der private Schlüssel {text} war nicht lesbar</translation>
    </message>
    <message>
        <source>no provider “{text}” is known here; known are:</source>
        <translation>einen Anbieter „{text}“ kennt Lanyard hier nicht; bekannt sind:</translation>
    </message>
    <message>
        <source>“{text}” isn’t a plain name; use letters, digits, “-”, “_” and “.”</source>
        <translation>„{text}“ ist kein einfacher Name; erlaubt sind Buchstaben, Ziffern, „-“, „_“ und „.“</translation>
    </message>
    <message>
        <source>“{text}” isn’t a client id; copy it again from the provider</source>
        <translation>„{text}“ ist keine Client-ID; kopieren Sie sie noch einmal vom Anbieter</translation>
    </message>
    <message>
        <source>“{text}” isn’t a scope</source>
        <translation>„{text}“ ist kein Scope</translation>
    </message>
    <message>
        <source>“{text}” can’t be a redirect URI; it has to be like http://127.0.0.1:8400/callback, in lower case up to the path and without needless %-escapes</source>
        <translation>„{text}“ kann keine Redirect-URI sein; sie muss aussehen wie http://127.0.0.1:8400/callback, bis zum Pfad in Kleinbuchstaben und ohne unnötige %-Maskierungen</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input held no secret</source>
        <translation>--client-secret-stdin wurde angegeben, aber auf der Standardeingabe stand kein Secret</translation>
    </message>
    <message>
        <source>--challenge-stdin was given, and standard input held no challenge; it wants the value of the resource’s WWW-Authenticate field</source>
        <translation>--challenge-stdin wurde angegeben, aber auf der Standardeingabe stand keine Challenge; erwartet wird der Wert des Felds WWW-Authenticate der Ressource</translation>
    </message>
    <message>
        <source>the challenge on standard input can’t be read (%1)</source>
        <translation>die Challenge auf der Standardeingabe ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in</source>
        <translation>die Challenge auf der Standardeingabe verlangt keine andere Anmeldung</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in, but says “{text}”; --force-refresh gets another token</source>
        <translation>die Challenge auf der Standardeingabe verlangt keine andere Anmeldung, sondern meldet „{text}“; --force-refresh holt ein anderes Token</translation>
    </message>
    <message>
        <source>It hides which file it runs; its name is its own word.</source>
        <translation>Es verbirgt, welche Datei es ausführt; sein Name ist nur seine eigene Angabe.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programm: %1</translation>
    </message>
    <message>
        <source>Program: %1 (another file is there now, or none)</source>
        <translation>Programm: %1 (dort ist jetzt eine andere Datei oder keine)</translation>
    </message>
    <message>
        <source>List which programs get tokens without a question, or change that</source>
        <translation>Auflisten, welche Programme Tokens ohne Rückfrage bekommen, oder das ändern</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Sie auflisten</translation>
    </message>
    <message>
        <source>Let a program have an account’s tokens without a question</source>
        <translation>Einem Programm Tokens eines Kontos ohne Rückfrage geben</translation>
    </message>
    <message>
        <source>Ask again before a program gets a token</source>
        <translation>Wieder fragen, bevor ein Programm ein Token bekommt</translation>
    </message>
    <message>
        <source>The program’s file, or its name in $PATH; of a script, its interpreter</source>
        <translation>Die Datei des Programms oder sein Name in $PATH; bei einem Skript sein Interpreter</translation>
    </message>
    <message>
        <source>For how many hours; else until it is revoked</source>
        <translation>Für wie viele Stunden; sonst bis zum Widerruf</translation>
    </message>
    <message>
        <source>Only tokens for this API (lanyard token --resource)</source>
        <translation>Nur Tokens für diese API (lanyard token --resource)</translation>
    </message>
    <message>
        <source>A number from the list, or a program, for all that it was granted</source>
        <translation>Eine Nummer aus der Liste, oder ein Programm für alles, was ihm freigegeben ist</translation>
    </message>
    <message>
        <source>Show which programs got or asked for tokens, the latest last</source>
        <translation>Zeigen, welche Programme Tokens bekommen oder verlangt haben, das neueste zuletzt</translation>
    </message>
    <message>
        <source>Of this account only</source>
        <translation>Nur von diesem Konto</translation>
    </message>
    <message>
        <source>Whether you are asked before a tool gets a token</source>
        <translation>Ob Sie gefragt werden, bevor ein Tool ein Token bekommt</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on (ein) oder off (aus)</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>Ein Programm ohne Namen</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}</source>
        <translation>{tool} möchte ein Token für {name}</translation>
    </message>
    <message>
        <source>Terminal: %1</source>
        <translation>Terminal: %1</translation>
    </message>
    <message>
        <source>For this API alone: %1</source>
        <translation>Nur für diese API: %1</translation>
    </message>
    <message>
        <source>It can then: %1</source>
        <translation>Es darf dann: %1</translation>
    </message>
    <message>
        <source>This tells your programs apart. One that means harm can pretend to be another.</source>
        <translation>Das hält Ihre Programme auseinander. Eines mit bösen Absichten kann sich als ein anderes ausgeben.</translation>
    </message>
    <message>
        <source>Don’t allow (n), allow once (once), or always allow (always)?</source>
        <translation>Nicht erlauben (n), einmal erlauben (once) oder immer erlauben (always)?</translation>
    </message>
    <message>
        <source>Don’t allow (n), or allow once (once)?</source>
        <translation>Nicht erlauben (n) oder einmal erlauben (once)?</translation>
    </message>
    <message>
        <source>{tool} was not allowed a token for {name}</source>
        <translation>{tool} wurde kein Token für {name} erlaubt</translation>
    </message>
    <message>
        <source>No program gets tokens without a question on your word.</source>
        <translation>Kein Programm bekommt auf Ihr Wort hin Tokens ohne Rückfrage.</translation>
    </message>
    <message>
        <source>The list of grants couldn’t be read and was set aside as %1; you are asked again.</source>
        <translation>Die Liste der Freigaben war nicht lesbar und wurde als %1 beiseitegelegt; Sie werden noch einmal gefragt.</translation>
    </message>
    <message>
        <source>%1 gets tokens of {name} without a question now.</source>
        <translation>%1 bekommt jetzt Tokens von {name} ohne Rückfrage.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>mit Rückfrage</translation>
    </message>
    <message>
        <source>So does every program of yours, until lanyard settings ask-tools on.</source>
        <translation>Das gilt auch für jedes andere Ihrer Programme, bis Sie lanyard settings ask-tools on ausführen.</translation>
    </message>
    <message>
        <source>You are asked again before %1 gets a token of {name}.</source>
        <translation>Sie werden wieder gefragt, bevor %1 ein Token von {name} bekommt.</translation>
    </message>
    <message>
        <source>“{text}” is no program that can be run; give its file, or its name in $PATH</source>
        <translation>„{text}“ ist kein ausführbares Programm; geben Sie seine Datei oder seinen Namen in $PATH an</translation>
    </message>
    <message>
        <source>nothing is granted to “{text}”; lanyard grants shows what is</source>
        <translation>„{text}“ ist nichts freigegeben; lanyard grants zeigt, was freigegeben ist</translation>
    </message>
    <message>
        <source>No tool has asked for a token yet.</source>
        <translation>Noch hat kein Tool nach einem Token gefragt.</translation>
    </message>
    <message>
        <source>You are asked before a tool gets a token, from now on.</source>
        <translation>Ab jetzt werden Sie gefragt, bevor ein Tool ein Token bekommt.</translation>
    </message>
    <message>
        <source>Tools get tokens without a question from now on; lanyard journal shows which did.</source>
        <translation>Tools bekommen Tokens ab jetzt ohne Rückfrage; lanyard journal zeigt, welche es waren.</translation>
    </message>
    <message>
        <source>You sign in once, with your own browser, to any OAuth 2.0 or OpenID Connect provider. The refresh token goes into your keyring and nowhere else; from then on tools get fresh access tokens from lanyard, and never see it.</source>
        <translation>Sie melden sich einmal mit Ihrem eigenen Browser an, bei einem beliebigen Anbieter für OAuth 2.0 oder OpenID Connect. Das Refresh-Token kommt in Ihren Schlüsselbund und sonst nirgendwohin; von da an bekommen Tools frische Access-Tokens von lanyard und sehen es nie.</translation>
    </message>
    <message>
        <source>Results go to standard output, and words for a person to standard error; with --json, one JSON document to standard output, failures too. Accounts are called by their names. lanyard list shows them.</source>
        <translation>Ergebnisse gehen auf die Standardausgabe, Meldungen für Menschen auf die Standardfehlerausgabe; mit --json geht ein einziges JSON-Dokument auf die Standardausgabe, auch bei Fehlern. Konten werden bei ihrem Namen genannt. lanyard list zeigt sie.</translation>
    </message>
    <message>
        <source>Signs in at a provider that is known here.</source>
        <translation>Meldet sich bei einem hier bekannten Anbieter an.</translation>
    </message>
    <message>
        <source>Signs in at any OpenID Provider.</source>
        <translation>Meldet sich bei einem beliebigen OpenID-Provider an.</translation>
    </message>
    <message>
        <source>Sends a request with a token that is in no argument, which others could see.</source>
        <translation>Sendet eine Anfrage mit einem Token, das in keinem Argument steht, welches andere sehen könnten.</translation>
    </message>
    <message>
        <source>A token that is kept is printed as long as it is good; else the provider is asked for another one, and however many programs want one, it is asked once. Where an agent runs, lanyard-agent(1), it comes from its memory.</source>
        <translation>Ein aufbewahrtes Token wird ausgegeben, solange es gültig ist; sonst wird beim Anbieter ein anderes geholt, und auch wenn viele Programme eines wollen, wird er nur einmal gefragt. Wo ein Agent läuft, lanyard-agent(1), kommt es aus dessen Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>In a script: without a token there is nothing to go on with.</source>
        <translation>In einem Skript: Ohne Token geht es nicht weiter.</translation>
    </message>
    <message>
        <source>Your browser opens, you sign in at the provider’s own page, and come back. Over ssh, --device finishes on another device, and --print-url leaves the browser to you.</source>
        <translation>Ihr Browser öffnet sich, Sie melden sich auf der Seite des Anbieters an und kommen zurück. Über ssh schließt --device auf einem anderen Gerät ab, und --print-url überlässt Ihnen den Browser.</translation>
    </message>
    <message>
        <source>Finds the provider by an e-mail address, where its host answers WebFinger.</source>
        <translation>Findet den Anbieter anhand einer E-Mail-Adresse, wenn deren Host auf WebFinger antwortet.</translation>
    </message>
    <message>
        <source>Where the provider cannot be told now, it is told later; the account is gone here at once.</source>
        <translation>Lässt sich der Anbieter jetzt nicht benachrichtigen, wird er es später; das Konto ist hier sofort weg.</translation>
    </message>
    <message>
        <source>Each line says the name, the state (signed_in, sign_in_required, service, or vault_locked, vault_missing and vault_not_answering), who it is, the provider, and which one is the default. Nothing is unlocked for it.</source>
        <translation>Jede Zeile nennt den Namen, den Zustand (signed_in, sign_in_required, service oder vault_locked, vault_missing und vault_not_answering), wer es ist, den Anbieter und welches das Standardkonto ist. Nichts wird dafür entsperrt.</translation>
    </message>
    <message>
        <source>The command takes the place of lanyard: signals, streams and exit code are its own. Before that, exit codes are those of lanyard(1); 127 is a command that is not there, and 126 one that cannot be run. The token is in its environment, where what it starts can read it.</source>
        <translation>Der Befehl tritt an die Stelle von lanyard: Signale, Datenströme und Exit-Code sind seine eigenen. Davor sind die Exit-Codes die von lanyard(1); 127 ist ein Befehl, den es nicht gibt, und 126 einer, der sich nicht ausführen lässt. Das Token steht in seiner Umgebung, wo auch das, was er startet, es lesen kann.</translation>
    </message>
    <message>
        <source>Runs deploy --all with the token in API_TOKEN.</source>
        <translation>Führt deploy --all mit dem Token in API_TOKEN aus.</translation>
    </message>
    <message>
        <source>git runs this by the name git-credential-lanyard, where lanyard is the helper of a server in its configuration, gitcredentials(7). It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>git ruft dies unter dem Namen git-credential-lanyard auf, wenn lanyard in seiner Konfiguration der Helfer eines Servers ist, gitcredentials(7). Antwortet für Server, die mit lanyard-site-add(1) genannt wurden, und für nichts sonst.</translation>
    </message>
    <message>
        <source>Has git ask lanyard for this server.</source>
        <translation>Lässt git für diesen Server lanyard fragen.</translation>
    </message>
    <message>
        <source>docker, podman and skopeo run this by the name docker-credential-lanyard, where credHelpers in their config.json has lanyard for a registry. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>docker, podman und skopeo rufen dies unter dem Namen docker-credential-lanyard auf, wenn credHelpers in ihrer config.json für eine Registry lanyard nennt. Antwortet für Server, die mit lanyard-site-add(1) genannt wurden, und für nichts sonst.</translation>
    </message>
    <message>
        <source>For exec in a kubeconfig, with client.authentication.k8s.io/v1 and provideClusterInfo: true. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>Für exec in einer kubeconfig, mit client.authentication.k8s.io/v1 und provideClusterInfo: true. Antwortet für Server, die mit lanyard-site-add(1) genannt wurden, und für nichts sonst.</translation>
    </message>
    <message>
        <source>There is one agent for a person. Start it in a terminal, or have systemd start it when it is first asked; nothing is enabled by itself.</source>
        <translation>Es gibt einen Agenten pro Person. Starten Sie ihn in einem Terminal, oder lassen Sie ihn von systemd starten, sobald er zum ersten Mal gefragt wird; von selbst wird nichts aktiviert.</translation>
    </message>
    <message>
        <source>Has systemd start it when a token is first asked for.</source>
        <translation>Lässt systemd ihn starten, sobald zum ersten Mal nach einem Token gefragt wird.</translation>
    </message>
    <message>
        <source>A package puts these scripts where the shells look for them; then there is nothing to do. A script asks lanyard what can come next; for the names of accounts the list of them is read, and nothing is unlocked. It calls this command with -- and the words of the line.</source>
        <translation>Ein Paket legt diese Skripte dorthin, wo die Shells sie suchen; dann ist nichts zu tun. Ein Skript fragt lanyard, was als Nächstes kommen kann; für die Namen von Konten wird deren Liste gelesen, und nichts wird entsperrt. Es ruft diesen Befehl mit -- und den Wörtern der Zeile auf.</translation>
    </message>
    <message>
        <source>In ~/.bashrc; or, in ~/.zshrc behind compinit, the same with zsh.</source>
        <translation>In ~/.bashrc; oder in ~/.zshrc nach compinit, dasselbe mit zsh.</translation>
    </message>
    <message>
        <source>Once, for fish.</source>
        <translation>Einmalig, für fish.</translation>
    </message>
    <message>
        <source>The browser to open, in place of the system’s.</source>
        <translation>Der Browser, der statt des im System eingestellten geöffnet wird.</translation>
    </message>
    <message>
        <source>Where the files below are, in place of ~/.config, ~/.local/share and ~/.local/state.</source>
        <translation>Wo die unten genannten Dateien liegen, statt in ~/.config, ~/.local/share und ~/.local/state.</translation>
    </message>
    <message>
        <source>Where the agent’s socket is. Without it there is no agent.</source>
        <translation>Wo der Socket des Agenten liegt. Ohne sie gibt es keinen Agenten.</translation>
    </message>
    <message>
        <source>The way to providers, where the system’s settings name no proxy. This computer is never reached through one.</source>
        <translation>Der Weg zu Anbietern, wenn die Einstellungen des Systems keinen Proxy nennen. Dieser Computer wird nie über einen Proxy angesprochen.</translation>
    </message>
    <message>
        <source>One more file with certificate authorities to trust, besides the system’s.</source>
        <translation>Eine weitere Datei mit Zertifizierungsstellen, denen vertraut wird, zusätzlich zu denen des Systems.</translation>
    </message>
    <message>
        <source>Where it is set, no QR code is drawn.</source>
        <translation>Ist sie gesetzt, wird kein QR-Code gezeichnet.</translation>
    </message>
    <message>
        <source>The list of accounts, without secrets.</source>
        <translation>Die Kontenliste, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Sign-ins that are kept in a file with a passphrase.</source>
        <translation>Anmeldungen, die in einer Datei mit Passphrase aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Providers of your own.</source>
        <translation>Eigene Anbieter.</translation>
    </message>
    <message>
        <source>Certificate authorities of your company.</source>
        <translation>Zertifizierungsstellen Ihrer Firma.</translation>
    </message>
    <message>
        <source>Which program got a token, and when; lanyard-journal(1).</source>
        <translation>Welches Programm wann ein Token bekommen hat; lanyard-journal(1).</translation>
    </message>
    <message>
        <source>What an administrator of this computer has set, for everybody.</source>
        <translation>Was auf diesem Computer von Administratoren für alle festgelegt ist.</translation>
    </message>
    <message>
        <source>By default %1.</source>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>Nur mit %1.</translation>
    </message>
    <message>
        <source>Not together with %1.</source>
        <translation>Nicht zusammen mit %1.</translation>
    </message>
    <message>
        <source>Pass requests of your programs on to one server, each with a fresh access token, until Ctrl-C</source>
        <translation>Anfragen Ihrer Programme an einen Server weiterreichen, jede mit einem frischen Access-Token, bis Strg+C</translation>
    </message>
    <message>
        <source>The server: https:// and its host, with the port where it has one of its own</source>
        <translation>Der Server: https:// und sein Host, mit dem Port, wenn es ein besonderer ist</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; else on any that is free</source>
        <translation>An diesem Port von 127.0.0.1 lauschen; sonst an irgendeinem freien</translation>
    </message>
    <message>
        <source>Listen on a Unix socket at this path instead, which nobody but you may use</source>
        <translation>Stattdessen an einem Unix-Socket unter diesem Pfad lauschen, den niemand außer Ihnen benutzen darf</translation>
    </message>
    <message>
        <source>Tokens for this API alone, by its address; each is kept in memory until it runs out</source>
        <translation>Tokens nur für diese API, angegeben durch ihre Adresse; jedes bleibt im Arbeitsspeicher, bis es abläuft</translation>
    </message>
    <message>
        <source>--to names no server for tokens: {reason}</source>
        <translation>--to nennt keinen Server für Tokens: {reason}</translation>
    </message>
    <message>
        <source>--to names a server alone, like https://api.example.com: paths stay what your programs ask for</source>
        <translation>--to nennt nur einen Server, etwa https://api.example.com: die Pfade bleiben so, wie Ihre Programme sie anfragen</translation>
    </message>
    <message>
        <source>--to is the address of this very proxy: name another port</source>
        <translation>--to ist die Adresse dieses Proxys selbst: nennen Sie einen anderen Port</translation>
    </message>
    <message>
        <source>the proxy cannot listen on port %1 of 127.0.0.1: %2</source>
        <translation>der Proxy kann nicht an Port %1 von 127.0.0.1 lauschen: %2</translation>
    </message>
    <message>
        <source>this system does not tell whose a connection to a port is, so that anybody on it could use your token: use --socket PATH</source>
        <translation>dieses System sagt nicht, wem eine Verbindung zu einem Port gehört, sodass jeder darauf Ihr Token benutzen könnte: verwenden Sie --socket PATH</translation>
    </message>
    <message>
        <source>something that is no socket of yours is at %1: move it away, or name another path</source>
        <translation>unter %1 ist etwas, das kein Socket von Ihnen ist: verschieben Sie es, oder nennen Sie einen anderen Pfad</translation>
    </message>
    <message>
        <source>another program answers at %1 already: end it, or name another path</source>
        <translation>unter %1 antwortet schon ein anderes Programm: beenden Sie es, oder nennen Sie einen anderen Pfad</translation>
    </message>
    <message>
        <source>the proxy cannot listen at %1: %2</source>
        <translation>der Proxy kann nicht unter %1 lauschen: %2</translation>
    </message>
    <message>
        <source>What your programs ask there goes to {site}, with a token of {name}, until Ctrl-C.</source>
        <translation>Was Ihre Programme dort anfragen, geht an {site}, mit einem Token von {name}, bis Strg+C.</translation>
    </message>
    <message>
        <source>this is no request that can be passed on: ask for a path, with one Host and one length (this is no proxy for other servers)</source>
        <translation>diese Anfrage lässt sich nicht weiterreichen: fragen Sie nach einem Pfad, mit einem Host und einer Länge (dies ist kein Proxy für andere Server)</translation>
    </message>
    <message>
        <source>the request was for another server: ask at {site}</source>
        <translation>die Anfrage war für einen anderen Server: fragen Sie unter {site}</translation>
    </message>
    <message>
        <source>a browser asked, maybe for a web page: this is for programs alone</source>
        <translation>ein Browser hat gefragt, vielleicht für eine Webseite: das hier ist nur für Programme</translation>
    </message>
    <message>
        <source>TRACE and CONNECT are not passed on: the token would get out</source>
        <translation>TRACE und CONNECT werden nicht weitergereicht: das Token würde nach außen gelangen</translation>
    </message>
    <message>
        <source>nothing can be expected but 100-continue</source>
        <translation>als Expect ist nur 100-continue möglich</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>{site} answered with something that is no HTTP answer</source>
        <translation>{site} hat etwas geantwortet, das keine HTTP-Antwort ist</translation>
    </message>
    <message>
        <source>{site} closed the connection without an answer</source>
        <translation>{site} hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>somebody else on this computer was turned away</source>
        <translation>jemand anders auf diesem Computer wurde abgewiesen</translation>
    </message>
    <message>
        <source>Print the script that makes a shell complete lanyard’s commands, options and account names</source>
        <translation>Das Skript ausgeben, mit dem eine Shell die Befehle, Optionen und Kontonamen von lanyard vervollständigt</translation>
    </message>
    <message>
        <source>Which shell it is for</source>
        <translation>Für welche Shell es ist</translation>
    </message>
    <message>
        <source>Write the pages of the manual</source>
        <translation>Die Seiten des Handbuchs schreiben</translation>
    </message>
    <message>
        <source>The folder they go into, which has to be there</source>
        <translation>Der Ordner, in den sie kommen; er muss schon da sein</translation>
    </message>
    <message>
        <source>the page {text} cannot be written</source>
        <translation>die Seite {text} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Have git, docker or kubectl ask Lanyard for one server: show the change to their file, make it, and try it</source>
        <translation>git, docker oder kubectl für einen Server Lanyard fragen lassen: die Änderung an deren Datei zeigen, vornehmen und ausprobieren</translation>
    </message>
    <message>
        <source>Which tool: git, docker or kubectl</source>
        <translation>Welches Tool: git, docker oder kubectl</translation>
    </message>
    <message>
        <source>The server’s address; of a registry or a cluster, the one it is known by there</source>
        <translation>Die Adresse des Servers; bei einer Registry oder einem Cluster die, unter der dort danach gefragt wird</translation>
    </message>
    <message>
        <source>Whose tokens it gets; left out, the account that is chosen for that server, the default account, or the only one</source>
        <translation>Wessen Tokens es bekommt; ohne Angabe das für diesen Server gewählte Konto, das Standardkonto oder das einzige</translation>
    </message>
    <message>
        <source>Take that change back, and nothing else</source>
        <translation>Diese Änderung zurücknehmen, und sonst nichts</translation>
    </message>
    <message>
        <source>Try it where it is set up, else show the change; nothing is changed</source>
        <translation>Ausprobieren, wenn es eingerichtet ist, sonst die Änderung zeigen; nichts wird geändert</translation>
    </message>
    <message>
        <source>Change the file without a question</source>
        <translation>Die Datei ohne Rückfrage ändern</translation>
    </message>
    <message>
        <source>kubectl: which user of the kubeconfig, where several sign in there</source>
        <translation>kubectl: welcher Benutzer aus der kubeconfig, wenn sich dort mehrere anmelden</translation>
    </message>
    <message>
        <source>kubectl: give the cluster the ID token, where it signs people in by OpenID Connect itself</source>
        <translation>kubectl: dem Cluster das ID-Token geben, wenn es selbst Personen mit OpenID Connect anmeldet</translation>
    </message>
    <message>
        <source>And tools will get tokens of %1 for %2.</source>
        <translation>Außerdem bekommen Tools dann Tokens von %1 für %2.</translation>
    </message>
    <message>
        <source>Change %1 like this? (y/N)</source>
        <translation>%1 so ändern? (y/N)</translation>
    </message>
    <message>
        <source>Go on? (y/N)</source>
        <translation>Weiter? (y/N)</translation>
    </message>
    <message>
        <source>nothing was changed; --yes changes it without a question</source>
        <translation>nichts wurde geändert; --yes ändert es ohne Rückfrage</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 ist geändert.</translation>
    </message>
    <message>
        <source>%1 is already set up for %2 (%3).</source>
        <translation>%1 ist für %2 schon eingerichtet (%3).</translation>
    </message>
    <message>
        <source>Tried: %1 gets tokens of %2 for %3.</source>
        <translation>Ausprobiert: %1 bekommt Tokens von %2 für %3.</translation>
    </message>
    <message>
        <source>%1 is set up, but gets no token for %2: %3</source>
        <translation>%1 ist eingerichtet, bekommt aber kein Token für %2: %3</translation>
    </message>
    <message>
        <source>In %1, %2 is not set up for %3; nothing was changed.</source>
        <translation>In %1 ist %2 nicht für %3 eingerichtet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Tools may still get tokens for %1; lanyard site remove %1 ends that.</source>
        <translation>Tools dürfen noch Tokens für %1 bekommen; lanyard site remove %1 beendet das.</translation>
    </message>
    <message>
        <source>%1 is in no folder of $PATH, so it would not be found; put this into ~/.profile, and sign in to this computer again: PATH=%2:$PATH</source>
        <translation>%1 liegt in keinem Ordner aus $PATH und würde daher nicht gefunden; schreiben Sie dies in ~/.profile, und melden Sie sich an diesem Computer neu an: PATH=%2:$PATH</translation>
    </message>
    <message>
        <source>%1 cannot be started; install it</source>
        <translation>%1 lässt sich nicht starten; installieren Sie es</translation>
    </message>
    <message>
        <source>%1 did not come to an end</source>
        <translation>%1 kam zu keinem Ende</translation>
    </message>
    <message>
        <source>a credential.helper that stands behind ours has git ask somebody else, too, who would keep each token, or nobody; git config --show-origin --get-regexp &apos;^credential.*helper$&apos; says where it is</source>
        <translation>ein credential.helper, der hinter unserem steht, lässt git noch jemand anders fragen, der jedes Token aufbewahren würde, oder niemanden; git config --show-origin --get-regexp &apos;^credential.*helper$&apos; sagt, wo er ist</translation>
    </message>
    <message>
        <source>%1 is written so that lines cannot be put into it or taken out; change credential.%2.helper there yourself</source>
        <translation>%1 ist so geschrieben, dass sich keine Zeilen einfügen oder herausnehmen lassen; ändern Sie dort credential.%2.helper selbst</translation>
    </message>
    <message>
        <source>--user and --id-token are for kubectl alone</source>
        <translation>--user und --id-token sind nur für kubectl</translation>
    </message>
    <message>
        <source>%1 gave no answer that can be used</source>
        <translation>%1 gab keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>Put these lines among its users yourself:</source>
        <translation>Fügen Sie diese Zeilen selbst bei den Benutzern (users) ein:</translation>
    </message>
    <message>
        <source>Print the header fields that a request with the account’s access token needs, one a line, as curl -H @- reads them</source>
        <translation>Die Header-Felder ausgeben, die eine Anfrage mit dem Access-Token des Kontos braucht, eines pro Zeile, so wie curl -H @- sie liest</translation>
    </message>
    <message>
        <source>The request’s address; where the token is bound to a key (DPoP), a proof for that one request is printed, too</source>
        <translation>Die Adresse der Anfrage; ist das Token an einen Schlüssel gebunden (DPoP), wird auch ein Nachweis für diese eine Anfrage ausgegeben</translation>
    </message>
    <message>
        <source>Run a command that reads its access token from a variable of its environment; it takes the place of lanyard</source>
        <translation>Einen Befehl ausführen, der sein Access-Token aus einer Variable seiner Umgebung liest; er tritt an die Stelle von lanyard</translation>
    </message>
    <message>
        <source>The variable that the command reads</source>
        <translation>Die Variable, die der Befehl liest</translation>
    </message>
    <message>
        <source>Behind --: the command and its arguments</source>
        <translation>Nach --: der Befehl und seine Argumente</translation>
    </message>
    <message>
        <source>Which servers git, docker and kubectl get tokens for, and of which account</source>
        <translation>Für welche Server git, docker und kubectl Tokens bekommen, und von welchem Konto</translation>
    </message>
    <message>
        <source>Let tools have an account’s tokens for one server</source>
        <translation>Tools Tokens eines Kontos für einen Server geben</translation>
    </message>
    <message>
        <source>List the servers that tools get tokens for</source>
        <translation>Die Server auflisten, für die Tools Tokens bekommen</translation>
    </message>
    <message>
        <source>No more tokens for that server</source>
        <translation>Keine Tokens mehr für diesen Server</translation>
    </message>
    <message>
        <source>The server’s address: https:// and its host, with the port where it has one of its own</source>
        <translation>Die Adresse des Servers: https:// und sein Host, mit dem Port, wenn es ein besonderer ist</translation>
    </message>
    <message>
        <source>The user name that goes with the token, where the server wants another one</source>
        <translation>Der Benutzername, der zum Token gehört, wenn der Server einen anderen verlangt</translation>
    </message>
    <message>
        <source>Answer git, as its credential helper</source>
        <translation>git als dessen Credential-Helfer antworten</translation>
    </message>
    <message>
        <source>What git asks for: get, store or erase</source>
        <translation>Was git verlangt: get, store oder erase</translation>
    </message>
    <message>
        <source>Answer kubectl, as its exec credential plugin</source>
        <translation>kubectl als dessen exec-Credential-Plugin antworten</translation>
    </message>
    <message>
        <source>Give it the ID token, for a cluster that signs people in by OpenID Connect itself</source>
        <translation>Ihm das ID-Token geben, für ein Cluster, das selbst Personen mit OpenID Connect anmeldet</translation>
    </message>
    <message>
        <source>Answer docker, podman and skopeo, as their credential helper</source>
        <translation>docker, podman und skopeo als deren Credential-Helfer antworten</translation>
    </message>
    <message>
        <source>What they ask for: get, list or erase (store is refused)</source>
        <translation>Was sie verlangen: get, list oder erase (store wird abgelehnt)</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and goes with a proof for one request: say which with --url, and with --method where it isn’t GET</source>
        <translation>das Token von {name} ist an einen Schlüssel gebunden (DPoP) und braucht einen Nachweis für eine bestimmte Anfrage: geben Sie sie mit --url an, und mit --method, wenn es nicht GET ist</translation>
    </message>
    <message>
        <source>a variable’s name is made of letters, digits and “_”, and begins with no digit</source>
        <translation>der Name einer Variable besteht aus Buchstaben, Ziffern und „_“ und beginnt mit keiner Ziffer</translation>
    </message>
    <message>
        <source>say what to run, behind “--”: lanyard exec NAME --env VAR -- COMMAND</source>
        <translation>geben Sie hinter „--“ an, was ausgeführt werden soll: lanyard exec NAME --env VAR -- COMMAND</translation>
    </message>
    <message>
        <source>{text} can’t be run: {reason}</source>
        <translation>{text} lässt sich nicht ausführen: {reason}</translation>
    </message>
    <message>
        <source>Tools get tokens of {name} for {site} now.</source>
        <translation>Tools bekommen jetzt Tokens von {name} für {site}.</translation>
    </message>
    <message>
        <source>No tool gets a token for {site} any more.</source>
        <translation>Kein Tool bekommt mehr ein Token für {site}.</translation>
    </message>
    <message>
        <source>Tools get no tokens yet; lanyard site add says for which server they shall.</source>
        <translation>Tools bekommen noch keine Tokens; lanyard site add sagt, für welchen Server sie welche bekommen sollen.</translation>
    </message>
    <message>
        <source>that is no server for tokens: {reason}</source>
        <translation>das ist kein Server für Tokens: {reason}</translation>
    </message>
    <message>
        <source>a user name is made of 1 to 255 visible ASCII characters, and no colon</source>
        <translation>ein Benutzername besteht aus 1 bis 255 sichtbaren ASCII-Zeichen ohne Doppelpunkt</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and this tool cannot prove that; put &quot;dpop_bound_access_tokens&quot;: false into the provider’s file, and sign in again</source>
        <translation>das Token von {name} ist an einen Schlüssel gebunden (DPoP), und dieses Tool kann das nicht nachweisen; schreiben Sie &quot;dpop_bound_access_tokens&quot;: false in die Datei des Anbieters, und melden Sie sich neu an</translation>
    </message>
    <message>
        <source>kubectl calls this, and tells the cluster in KUBERNETES_EXEC_INFO, which is not there</source>
        <translation>kubectl ruft dies auf und nennt das Cluster in KUBERNETES_EXEC_INFO, das hier fehlt</translation>
    </message>
    <message>
        <source>no account is chosen for {site}; lanyard site add NAME {site} does that</source>
        <translation>für {site} ist kein Konto gewählt; lanyard site add NAME {site} tut das</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}.</source>
        <translation>{tool} möchte ein Token für {name}.</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal</source>
        <translation>Sie wollen gefragt werden, bevor ein Tool ein Token bekommt, und {tool} kam ohne ein Terminal, in dem sich fragen ließe; führen Sie es in einem Terminal aus</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal, or allow it beforehand:</source>
        <translation>Sie wollen gefragt werden, bevor ein Tool ein Token bekommt, und {tool} kam ohne ein Terminal, in dem sich fragen ließe; führen Sie es in einem Terminal aus, oder erlauben Sie es vorab:</translation>
    </message>
    <message>
        <source>Only tokens that allow no more than this, separated by spaces (lanyard token --scope)</source>
        <translation>Nur Tokens, die nicht mehr als dies erlauben, durch Leerzeichen getrennt (lanyard token --scope)</translation>
    </message>
    <message>
        <source>A token that allows no more than this of what the account may, separated by spaces; you don’t get it where the provider says that it allows more</source>
        <translation>Ein Token, das von dem, was das Konto darf, nicht mehr als dies erlaubt, durch Leerzeichen getrennt; Sie bekommen es nicht, wenn es laut Anbieter mehr erlaubt</translation>
    </message>
    <message>
        <source>The day on which the secret or key stops working; the window says so two weeks before</source>
        <translation>Der Tag, an dem das Secret oder der Schlüssel abläuft; das Fenster sagt es zwei Wochen vorher</translation>
    </message>
    <message>
        <source>“{text}” isn’t a date; write it as 2027-01-31</source>
        <translation>„{text}“ ist kein Datum; schreiben Sie es wie 2027-01-31</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Sign in with your own browser.</source>
        <translation>Mit dem eigenen Browser anmelden.</translation>
    </message>
    <message>
        <source>Where sessions are kept: keychain, file (sealed with a passphrase), or memory (until Lanyard ends). Where there are accounts, they say it themselves.</source>
        <translation>Wo Sitzungen aufbewahrt werden: keychain (Schlüsselbund), file (Datei mit Passphrase) oder memory (bis Lanyard endet). Wo es schon Konten gibt, ist das bereits festgelegt.</translation>
    </message>
    <message>
        <source>Keep accounts, settings and providers below this folder.</source>
        <translation>Konten, Einstellungen und Anbieter unterhalb dieses Ordners aufbewahren.</translation>
    </message>
    <message>
        <source>Start a provider on this computer and sign in there; nothing is kept.</source>
        <translation>Einen Anbieter auf diesem Computer starten und sich dort anmelden; nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Unerwartetes Argument „%1“.</translation>
    </message>
    <message>
        <source>--vault is keychain, file or memory, not &apos;%1&apos;.</source>
        <translation>--vault ist keychain, file oder memory, nicht „%1“.</translation>
    </message>
    <message>
        <source>--action is add-account or copy-token, not &apos;%1&apos;.</source>
        <translation>--action ist add-account oder copy-token, nicht „%1“.</translation>
    </message>
    <message>
        <source>Start without a window, as at login; the icon in the tray, or the next start, shows it.</source>
        <translation>Ohne Fenster starten, wie beim Anmelden am Computer; das Symbol im Infobereich oder der nächste Start zeigt es.</translation>
    </message>
    <message>
        <source>Show the window for this; in the one that runs, where there is one.</source>
        <translation>Das Fenster dafür zeigen; läuft Lanyard schon, dann dort.</translation>
    </message>
    <message>
        <source>Where the browser comes back to: app.lanyard.lanyard:/return. Nothing else.</source>
        <translation>Wohin der Browser zurückkommt: app.lanyard.lanyard:/return. Sonst nichts.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>It names: %1.</source>
        <translation>Darin genannt: %1.</translation>
    </message>
    <message>
        <source>There is no token, password or e-mail address in this report. Look through it before you give it away: names of hosts and accounts may be nobody else’s business.</source>
        <translation>In diesem Bericht stehen keine Tokens, Passwörter oder E-Mail-Adressen. Sehen Sie ihn durch, bevor Sie ihn weitergeben: Namen von Hosts und Konten gehen vielleicht niemanden etwas an.</translation>
    </message>
    <message>
        <source>The report is in %1; look through it before you give it away.</source>
        <translation>Der Bericht ist in %1; sehen Sie ihn durch, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>(and %1 more like it)</source>
        <translation>(und %1 weitere dieser Art)</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 behind</source>
        <translation>die Uhr dieses Computers geht %1 nach</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 ahead</source>
        <translation>die Uhr dieses Computers geht %1 vor</translation>
    </message>
    <message>
        <source>encrypted, and its certificate is good until %1 (%2 days)</source>
        <translation>verschlüsselt, und das Zertifikat gilt bis %1 (%2 Tage)</translation>
    </message>
    <message>
        <source>by the company certificate {what}</source>
        <translation>dank Firmenzertifikat {what}</translation>
    </message>
    <message>
        <source>you may write to them</source>
        <translation>Sie dürfen darin schreiben</translation>
    </message>
    <message>
        <source>cannot be written to</source>
        <translation>ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>accounts in it: %1</source>
        <translation>Konten darin: %1</translation>
    </message>
    <message>
        <source>was damaged, and is set aside as {what}</source>
        <translation>war beschädigt und ist als {what} beiseitegelegt</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>nothing is wrong with them</source>
        <translation>an ihnen ist nichts auszusetzen</translation>
    </message>
    <message>
        <source>one can’t be used</source>
        <translation>eine Datei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>none besides the system’s authorities</source>
        <translation>keine außer denen des Systems</translation>
    </message>
    <message>
        <source>added to the system’s authorities: %1</source>
        <translation>zusätzlich zu denen des Systems: %1</translation>
    </message>
    <message>
        <source>the one in {what} has expired on %1</source>
        <translation>das in {what} ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>is open, and keeps what it is given</source>
        <translation>ist offen und behält, was ihm gegeben wird</translation>
    </message>
    <message>
        <source>works, but took %1 s</source>
        <translation>funktioniert, hat aber %1 s gebraucht</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>ist nicht verwendbar</translation>
    </message>
    <message>
        <source>the vault file opens, and keeps what it is given</source>
        <translation>die Tresordatei lässt sich öffnen und behält, was ihr gegeben wird</translation>
    </message>
    <message>
        <source>there is no vault file yet; the first sign-in makes it</source>
        <translation>es gibt noch keine Tresordatei; die erste Anmeldung legt sie an</translation>
    </message>
    <message>
        <source>sign-ins are kept in memory only</source>
        <translation>Anmeldungen werden nur im Arbeitsspeicher aufbewahrt</translation>
    </message>
    <message>
        <source>{what} opens pages</source>
        <translation>{what} öffnet Seiten</translation>
    </message>
    <message>
        <source>none was found that could be started</source>
        <translation>es wurde keiner gefunden, der sich starten lässt</translation>
    </message>
    <message>
        <source>none is running, and every command does without</source>
        <translation>es läuft keiner, und alle Befehle gehen auch so</translation>
    </message>
    <message>
        <source>hands out tokens of these accounts</source>
        <translation>gibt Tokens dieser Konten aus</translation>
    </message>
    <message>
        <source>the one that runs is version {what}, and isn’t used</source>
        <translation>der laufende hat die Version {what} und wird nicht verwendet</translation>
    </message>
    <message>
        <source>the one that runs serves other accounts, and isn’t used</source>
        <translation>der laufende bedient andere Konten und wird nicht verwendet</translation>
    </message>
    <message>
        <source>one is running, and doesn’t answer</source>
        <translation>es läuft einer, aber er antwortet nicht</translation>
    </message>
    <message>
        <source>{what} took a visit from this computer</source>
        <translation>{what} war von diesem Computer aus erreichbar</translation>
    </message>
    <message>
        <source>no visit came in</source>
        <translation>es kam kein Aufruf an</translation>
    </message>
    <message>
        <source>your browser came back to Lanyard</source>
        <translation>Ihr Browser kam zu Lanyard zurück</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --browser opens a page for that</source>
        <translation>nicht geprüft: lanyard doctor --browser öffnet dafür eine Seite</translation>
    </message>
    <message>
        <source>your browser didn’t come back to Lanyard</source>
        <translation>Ihr Browser kam nicht zu Lanyard zurück</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>es wird keiner verwendet</translation>
    </message>
    <message>
        <source>through {what}</source>
        <translation>über {what}</translation>
    </message>
    <message>
        <source>none is used, as the system’s settings didn’t answer in time</source>
        <translation>es wird keiner verwendet, denn die Einstellungen des Systems antworteten nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the setting can’t be used</source>
        <translation>die Einstellung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>Adressen: %1</translation>
    </message>
    <message>
        <source>is an address itself</source>
        <translation>ist selbst eine Adresse</translation>
    </message>
    <message>
        <source>nobody knows the name</source>
        <translation>niemand kennt den Namen</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <translation>dem Proxy überlassen</translation>
    </message>
    <message>
        <source>answers on this computer, where nothing has to be encrypted</source>
        <translation>antwortet auf diesem Computer, wo nichts verschlüsselt werden muss</translation>
    </message>
    <message>
        <source>answers, and isn’t safe</source>
        <translation>antwortet, ist aber nicht sicher</translation>
    </message>
    <message>
        <source>can’t be reached</source>
        <translation>ist nicht erreichbar</translation>
    </message>
    <message>
        <source>not tried, as what it needs doesn’t work</source>
        <translation>nicht geprüft, denn was es dafür braucht, funktioniert nicht</translation>
    </message>
    <message>
        <source>the document is good, and is the issuer’s own</source>
        <translation>das Dokument ist in Ordnung und stammt vom Aussteller selbst</translation>
    </message>
    <message>
        <source>a provider file lists the endpoints</source>
        <translation>eine Anbieterdatei nennt die Endpunkte</translation>
    </message>
    <message>
        <source>the document can’t be used</source>
        <translation>das Dokument ist nicht verwendbar</translation>
    </message>
    <message>
        <source>agrees with this computer’s</source>
        <translation>stimmt mit der dieses Computers überein</translation>
    </message>
    <message>
        <source>doesn’t say what time it is</source>
        <translation>sagt nicht, wie spät es ist</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>liegt vor</translation>
    </message>
    <message>
        <source>is of no use</source>
        <translation>ist nutzlos</translation>
    </message>
    <message>
        <source>is good until %1, %2</source>
        <translation>gilt bis %1, %2</translation>
    </message>
    <message>
        <source>is kept, and nobody said until when it is good</source>
        <translation>liegt vor, doch niemand hat gesagt, bis wann es gilt</translation>
    </message>
    <message>
        <source>has run out; whoever needs one gets the next</source>
        <translation>ist abgelaufen; wer eines braucht, bekommt das nächste</translation>
    </message>
    <message>
        <source>none is kept; whoever needs one gets it</source>
        <translation>es liegt keines vor; wer eines braucht, bekommt es</translation>
    </message>
    <message>
        <source>the provider gave a new token</source>
        <translation>der Anbieter hat ein neues Token ausgestellt</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --refresh does, and the session is replaced</source>
        <translation>nicht geprüft: das tut lanyard doctor --refresh, und die Sitzung wird dabei ersetzt</translation>
    </message>
    <message>
        <source>there is no new token</source>
        <translation>es gibt kein neues Token</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>list of accounts</source>
        <translation>Kontenliste</translation>
    </message>
    <message>
        <source>set-up files</source>
        <translation>Einrichtungsdateien</translation>
    </message>
    <message>
        <source>company certificates</source>
        <translation>Firmenzertifikate</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>way back, by browser</source>
        <translation>Rückweg per Browser</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>Namensauflösung</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>Discovery-Dokument</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>put a copy from before back in its place, or sign in again</source>
        <translation>legen Sie eine frühere Kopie an ihren Platz, oder melden Sie sich neu an</translation>
    </message>
    <message>
        <source>ask your IT team for the current one, and put it in its place</source>
        <translation>fragen Sie Ihr IT-Team nach dem aktuellen, und ersetzen Sie es damit</translation>
    </message>
    <message>
        <source>each token waits that long; look whether the keyring’s program is busy, or start it anew</source>
        <translation>so lange wartet jedes Token; sehen Sie nach, ob das Programm des Schlüsselbunds beschäftigt ist, oder starten Sie es neu</translation>
    </message>
    <message>
        <source>set $BROWSER, or sign in with lanyard login --print-url or --device</source>
        <translation>setzen Sie $BROWSER, oder melden Sie sich mit lanyard login --print-url oder --device an</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>starten Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>HOME or an XDG folder was set otherwise where it was started</source>
        <translation>HOME oder ein XDG-Ordner war dort anders gesetzt, wo er gestartet wurde</translation>
    </message>
    <message>
        <source>end it, and start it again; until then lanyard token waits for it</source>
        <translation>beenden Sie ihn, und starten Sie ihn noch einmal; bis dahin wartet lanyard token auf ihn</translation>
    </message>
    <message>
        <source>did a page open, and what does it say? A browser in a container, on another computer or behind a proxy for local addresses doesn’t get here; set $BROWSER to another one, or use lanyard login --print-url</source>
        <translation>hat sich eine Seite geöffnet, und was steht darauf? Ein Browser in einem Container, auf einem anderen Computer oder hinter einem Proxy für lokale Adressen kommt nicht hierher; setzen Sie $BROWSER auf einen anderen, oder verwenden Sie lanyard login --print-url</translation>
    </message>
    <message>
        <source>set $BROWSER to one that can be started, or use lanyard login --print-url</source>
        <translation>setzen Sie $BROWSER auf einen, der sich starten lässt, oder verwenden Sie lanyard login --print-url</translation>
    </message>
    <message>
        <source>look at the desktop’s proxy settings, and whether their PAC file can be fetched; or set https_proxy</source>
        <translation>sehen Sie in den Proxy-Einstellungen der Arbeitsumgebung nach, auch ob deren PAC-Datei abrufbar ist; oder setzen Sie https_proxy</translation>
    </message>
    <message>
        <source>whoever runs it has to renew that before; ask your IT team</source>
        <translation>das muss der Betreiber vorher erneuern; fragen Sie Ihr IT-Team</translation>
    </message>
    <message>
        <source>it is allowed for; set date and time to automatic</source>
        <translation>das wird noch hingenommen; stellen Sie Datum und Uhrzeit auf automatisch</translation>
    </message>
    <message>
        <source>sign-ins will be refused; set date and time to automatic</source>
        <translation>Anmeldungen werden abgelehnt; stellen Sie Datum und Uhrzeit auf automatisch</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>your organisation has to approve Lanyard at {provider}; ask your IT team</source>
        <translation>Ihre Organisation muss Lanyard bei {provider} genehmigen; fragen Sie Ihr IT-Team</translation>
    </message>
    <message>
        <source>{provider} wants another sign-in for this; run lanyard login again and ask for it with --acr-values and --max-age</source>
        <translation>{provider} verlangt hierfür eine andere Anmeldung; führen Sie lanyard login noch einmal aus, und verlangen Sie sie mit --acr-values und --max-age</translation>
    </message>
    <message>
        <source>nobody is signed in to {provider} in this browser, and it was to ask nothing; run lanyard login without --prompt none</source>
        <translation>in diesem Browser ist niemand bei {provider} angemeldet, und es sollte nichts gefragt werden; führen Sie lanyard login ohne --prompt none aus</translation>
    </message>
    <message>
        <source>{provider} has to ask you for consent first; run lanyard login without --prompt none</source>
        <translation>{provider} muss Sie erst um Ihre Zustimmung bitten; führen Sie lanyard login ohne --prompt none aus</translation>
    </message>
    <message>
        <source>{provider} has to ask which account you mean; run lanyard login without --prompt none, or with a --login-hint</source>
        <translation>{provider} muss fragen, welches Konto Sie meinen; führen Sie lanyard login ohne --prompt none oder mit --login-hint aus</translation>
    </message>
    <message>
        <source>{provider} has to ask you something first; run lanyard login without --prompt none</source>
        <translation>{provider} muss Sie erst etwas fragen; führen Sie lanyard login ohne --prompt none aus</translation>
    </message>
    <message>
        <source>{provider} wants to check that it’s you; sign in again with lanyard login</source>
        <translation>{provider} will prüfen, ob Sie es sind; melden Sie sich mit lanyard login neu an</translation>
    </message>
    <message>
        <source>{provider} didn’t sign you in the way it was asked to, or not as lately, so the answer wasn’t used; try again, and ask whoever runs it if it comes back</source>
        <translation>{provider} hat Sie nicht auf die verlangte Art oder nicht frisch genug angemeldet, deshalb wurde die Antwort nicht verwendet; versuchen Sie es noch einmal, und fragen Sie den Betreiber, wenn es wieder vorkommt</translation>
    </message>
    <message>
        <source>the answer didn’t match what {provider} publishes, so it wasn’t used; try again, and tell your IT team if it comes back</source>
        <translation>die Antwort passte nicht zu dem, was {provider} veröffentlicht, und wurde deshalb nicht verwendet; versuchen Sie es noch einmal, und sagen Sie Ihrem IT-Team Bescheid, wenn es wieder vorkommt</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>die Uhr dieses Computers geht im Vergleich zu {provider} etwa %1 vor, deshalb wurde die Anfrage abgelehnt; stellen Sie Datum und Uhrzeit auf automatisch, und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>die Uhr dieses Computers geht im Vergleich zu {provider} etwa %1 nach, deshalb wurde die Anfrage abgelehnt; stellen Sie Datum und Uhrzeit auf automatisch, und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>die Uhr dieses Computers geht im Vergleich zu {provider} etwa %1 vor, deshalb wurde die Antwort nicht verwendet; stellen Sie Datum und Uhrzeit auf automatisch, und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>die Uhr dieses Computers geht im Vergleich zu {provider} etwa %1 nach, deshalb wurde die Antwort nicht verwendet; stellen Sie Datum und Uhrzeit auf automatisch, und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>{provider} can’t sign you in the way it was asked to; nothing was changed</source>
        <translation>{provider} kann Sie nicht so anmelden, wie es verlangt war; nichts wurde geändert</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed; nothing was changed, and lanyard login starts again</source>
        <translation>{provider} sagt, dass der Zugriff nicht erlaubt wurde; nichts wurde geändert, und lanyard login beginnt noch einmal</translation>
    </message>
    <message>
        <source>{host} doesn’t answer with TLS, so nothing was sent; check the address and its port for a typo, or ask your IT team</source>
        <translation>{host} antwortet nicht mit TLS, deshalb wurde nichts gesendet; prüfen Sie die Adresse und ihren Port auf Tippfehler, oder fragen Sie Ihr IT-Team</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate has expired; ask your IT team</source>
        <translation>die Verbindung zu {host} ist nicht sicher, denn das Zertifikat dort ist abgelaufen; fragen Sie Ihr IT-Team</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t valid yet; check this computer’s date and time, and if they are right, ask your IT team</source>
        <translation>die Verbindung zu {host} ist nicht sicher, denn das Zertifikat dort gilt noch nicht; prüfen Sie Datum und Uhrzeit dieses Computers, und wenn sie stimmen, fragen Sie Ihr IT-Team</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate is for another name; ask your IT team</source>
        <translation>die Verbindung zu {host} ist nicht sicher, denn das Zertifikat dort gilt für einen anderen Namen; fragen Sie Ihr IT-Team</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t trusted here; ask your IT team, or put your company’s certificate into the folder certificates beside your provider files</source>
        <translation>die Verbindung zu {host} ist nicht sicher, denn dem Zertifikat dort wird hier nicht vertraut; fragen Sie Ihr IT-Team, oder legen Sie das Zertifikat Ihrer Firma in den Ordner certificates neben Ihren Anbieterdateien</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as the company certificate here that vouches for it has expired; ask your IT team for the current one, and put it in place of the file that is named</source>
        <translation>die Verbindung zu {host} ist nicht sicher, denn das hiesige Firmenzertifikat, das dafür bürgt, ist abgelaufen; fragen Sie Ihr IT-Team nach dem aktuellen, und ersetzen Sie damit die genannte Datei</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as it isn’t secured by TLS 1.2 or later and a good certificate; ask your IT team</source>
        <translation>die Verbindung zu {host} ist nicht sicher, denn sie ist nicht durch TLS 1.2 oder neuer und ein gültiges Zertifikat geschützt; fragen Sie Ihr IT-Team</translation>
    </message>
    <message>
        <source>{host} can’t be reached; check the connection and try again</source>
        <translation>{host} ist nicht erreichbar; prüfen Sie die Verbindung, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the connection and try again</source>
        <translation>{host} wurde nicht gefunden; prüfen Sie die Verbindung, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the address for a typo, and the connection, and try again</source>
        <translation>{host} wurde nicht gefunden; prüfen Sie die Adresse auf Tippfehler und die Verbindung, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again in a few minutes</source>
        <translation>{provider} bittet um etwas Geduld; versuchen Sie es in ein paar Minuten noch einmal</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again in a few minutes</source>
        <translation>{provider} hat selbst eine Störung; versuchen Sie es in ein paar Minuten noch einmal</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again after %1</source>
        <comment>a time of day</comment>
        <translation>{provider} bittet um etwas Geduld; versuchen Sie es nach %1 noch einmal</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again after %1</source>
        <comment>a time of day</comment>
        <translation>{provider} hat selbst eine Störung; versuchen Sie es nach %1 noch einmal</translation>
    </message>
    <message>
        <source>your {store} doesn’t have this sign-in; it may be another one than before: bring that one back, or sign in again with lanyard login</source>
        <translation>Ihr sicherer Speicher ({store}) hat diese Anmeldung nicht; vielleicht ist es ein anderer als zuvor: stellen Sie jenen wieder bereit, oder melden Sie sich mit lanyard login neu an</translation>
    </message>
    <message>
        <source>the ID token of {who} ran out, and {provider} gives no new one when a sign-in is renewed; sign in again with lanyard login, or have that server take access tokens</source>
        <translation>das ID-Token von {who} ist abgelaufen, und {provider} stellt beim Erneuern einer Anmeldung kein neues aus; melden Sie sich mit lanyard login neu an, oder lassen Sie jenen Server Access-Tokens annehmen</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in, as it had run out or was used before; run lanyard login again</source>
        <translation>{provider} hat diese Anmeldung nicht angenommen, denn sie war abgelaufen oder schon verwendet; führen Sie lanyard login noch einmal aus</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended: it ran out, access was removed, or it was used from somewhere else; sign in again with lanyard login</source>
        <translation>die Anmeldung bei {provider} ist beendet: sie lief ab, der Zugriff wurde entzogen, oder sie wurde anderswo verwendet; melden Sie sich mit lanyard login neu an</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended; sign in again with lanyard login</source>
        <translation>die Anmeldung bei {provider} ist beendet; melden Sie sich mit lanyard login neu an</translation>
    </message>
    <message>
        <source>what your {store} has of this sign-in is damaged, or from a newer version; sign in again with lanyard login, and it’s replaced</source>
        <translation>was Ihr sicherer Speicher ({store}) von dieser Anmeldung hat, ist beschädigt oder von einer neueren Version; melden Sie sich mit lanyard login neu an, dann wird es ersetzt</translation>
    </message>
    <message>
        <source>your {store} couldn’t keep the sign-in, so nothing was changed; check it and the room on its disk, and try again</source>
        <translation>Ihr sicherer Speicher ({store}) konnte die Anmeldung nicht aufnehmen, deshalb wurde nichts geändert; prüfen Sie ihn und den freien Platz auf dem Datenträger, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part, so the session was left as it is; check it and the room on its disk, and try again</source>
        <translation>Ihr sicherer Speicher ({store}) hat nicht mitgespielt, deshalb blieb die Sitzung, wie sie war; prüfen Sie ihn und den freien Platz auf dem Datenträger, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part; check it and the room on its disk, and try again</source>
        <translation>Ihr sicherer Speicher ({store}) hat nicht mitgespielt; prüfen Sie ihn und den freien Platz auf dem Datenträger, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} is locked and couldn’t keep the new one; unlock it and sign in again with lanyard login</source>
        <translation>{provider} hat die Sitzung ersetzt, und Ihr sicherer Speicher ({store}) ist gesperrt und konnte die neue nicht aufnehmen; entsperren Sie ihn, und melden Sie sich mit lanyard login neu an</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} couldn’t keep the new one; check it and sign in again with lanyard login</source>
        <translation>{provider} hat die Sitzung ersetzt, und Ihr sicherer Speicher ({store}) konnte die neue nicht aufnehmen; prüfen Sie ihn, und melden Sie sich mit lanyard login neu an</translation>
    </message>
    <message>
        <source>your {store} isn’t answering; no account is changed by that: wait a moment or start it again, and try again</source>
        <translation>Ihr sicherer Speicher ({store}) antwortet nicht; an keinem Konto ändert das etwas: warten Sie einen Moment, oder starten Sie ihn neu, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{provider} answered with something that no sign-in server sends; try again, and report it there if it comes back</source>
        <translation>{provider} hat etwas geantwortet, das kein Anmeldeserver sendet; versuchen Sie es noch einmal, und melden Sie es dort, wenn es wieder vorkommt</translation>
    </message>
    <message>
        <source>the connection to {host} broke before the answer was here; try again</source>
        <translation>die Verbindung zu {host} brach ab, bevor die Antwort da war; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the resource asks again for the sign-in that it has just got; ask whoever runs it, and start afresh with lanyard login</source>
        <translation>die Ressource verlangt noch einmal die Anmeldung, die sie gerade bekommen hat; fragen Sie ihren Betreiber, und beginnen Sie mit lanyard login von vorn</translation>
    </message>
    <message>
        <source>{provider} refused the request; try again later, and sign in again if it comes back</source>
        <translation>{provider} hat die Anfrage abgelehnt; versuchen Sie es später noch einmal, und melden Sie sich neu an, wenn es wieder vorkommt</translation>
    </message>
    <message>
        <source>another lanyard is busy with the same file; try again in a moment</source>
        <translation>ein anderes lanyard arbeitet gerade mit derselben Datei; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>there is no keychain to keep sign-ins in; set one up (GNOME Keyring, KDE Wallet or KeePassXC), and without a desktop start it with the session (dbus-run-session, gnome-keyring-daemon --unlock)</source>
        <translation>es gibt keinen Schlüsselbund für Anmeldungen; richten Sie einen ein (GNOME-Schlüsselbund, KDE-Brieftasche oder KeePassXC), und starten Sie ihn ohne Desktop zusammen mit der Sitzung (dbus-run-session, gnome-keyring-daemon --unlock)</translation>
    </message>
    <message>
        <source>your {store} is locked; unlock it and try again</source>
        <translation>Ihr sicherer Speicher ({store}) ist gesperrt; entsperren Sie ihn, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>you signed in as someone else than this account needs; try again and choose the other account</source>
        <translation>dieses Konto braucht die Anmeldung einer anderen Person; versuchen Sie es noch einmal, und wählen Sie das andere Konto</translation>
    </message>
    <message>
        <source>sign-in was cancelled; nothing was changed</source>
        <translation>die Anmeldung wurde abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the code ran out before the sign-in was finished; run lanyard login again for a new one</source>
        <translation>der Code lief ab, bevor die Anmeldung abgeschlossen war; führen Sie lanyard login noch einmal aus, um einen neuen zu bekommen</translation>
    </message>
    <message>
        <source>the sign-in wasn’t finished in time; run lanyard login again (--timeout gives more time)</source>
        <translation>die Anmeldung wurde nicht rechtzeitig abgeschlossen; führen Sie lanyard login noch einmal aus (--timeout gibt mehr Zeit)</translation>
    </message>
    <message>
        <source>the browser can’t reach Lanyard, as another program or a firewall blocks its local address; close or allow it and try again</source>
        <translation>der Browser erreicht Lanyard nicht, denn ein anderes Programm oder eine Firewall blockiert die lokale Adresse; beenden oder erlauben Sie das, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>no browser could be started; open the link in any browser on this computer</source>
        <translation>es konnte kein Browser gestartet werden; öffnen Sie den Link in einem beliebigen Browser auf diesem Computer</translation>
    </message>
    <message>
        <source>no browser could be started; open the link that is shown above in the browser that you signed in with</source>
        <translation>es konnte kein Browser gestartet werden; öffnen Sie den oben gezeigten Link in dem Browser, mit dem Sie sich angemeldet haben</translation>
    </message>
    <message>
        <source>something went wrong in Lanyard; try again, and report it if it comes back</source>
        <translation>in Lanyard ist etwas schiefgegangen; versuchen Sie es noch einmal, und melden Sie es, wenn es wieder vorkommt</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client id, or its secret or private key isn’t right; add the service account again with the right ones</source>
        <translation>{provider} kennt diese Client-ID nicht, oder ihr Secret oder privater Schlüssel stimmt nicht; fügen Sie das Dienstkonto mit den richtigen noch einmal hinzu</translation>
    </message>
    <message>
        <source>{provider} doesn’t give this client tokens of its own; its registration there has to allow the client credentials grant</source>
        <translation>{provider} gibt diesem Client keine eigenen Tokens; seine Registrierung dort muss den Grant „Client Credentials“ erlauben</translation>
    </message>
    <message>
        <source>{provider} wants to be told a scope; pass --scope</source>
        <translation>{provider} verlangt die Angabe eines Scopes; geben Sie --scope an</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; pass one that it allows with --scope</source>
        <translation>{provider} hat den Scope „{scope}“ abgelehnt; geben Sie mit --scope einen erlaubten an</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience or resource; pass one that it knows with --audience or --resource</source>
        <translation>{provider} kennt diese Audience oder Ressource nicht; geben Sie mit --audience oder --resource eine bekannte an</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope, audience and resource against the registration there</source>
        <translation>{provider} hat die Anfrage nicht angenommen; vergleichen Sie Client-ID, Scope, Audience und Ressource mit der Registrierung dort</translation>
    </message>
    <message>
        <source>there is no provider at {host}; check the issuer address for a typo, or pass its --token-endpoint</source>
        <translation>bei {host} gibt es keinen Anbieter; prüfen Sie die Aussteller-Adresse auf Tippfehler, oder geben Sie seinen --token-endpoint an</translation>
    </message>
    <message>
        <source>there is no sign-in page at {host}; check the issuer address for a typo, or ask your IT team for it</source>
        <translation>bei {host} gibt es keine Anmeldeseite; prüfen Sie die Aussteller-Adresse auf Tippfehler, oder fragen Sie Ihr IT-Team danach</translation>
    </message>
    <message>
        <source>no one account is called “{who}”; lanyard list shows the names</source>
        <translation>kein einzelnes Konto heißt „{who}“; lanyard list zeigt die Namen</translation>
    </message>
    <message>
        <source>{provider} doesn’t take this account’s client id or secret any more; sign in again with lanyard login, --client-id (and --client-secret-stdin)</source>
        <translation>{provider} nimmt Client-ID oder Secret dieses Kontos nicht mehr an; melden Sie sich mit lanyard login, --client-id (und --client-secret-stdin) neu an</translation>
    </message>
    <message>
        <source>{provider} refused this account’s scope; sign in again with lanyard login and a narrower --scope</source>
        <translation>{provider} hat den Scope dieses Kontos abgelehnt; melden Sie sich mit lanyard login und einem engeren --scope neu an</translation>
    </message>
    <message>
        <source>the client id or secret isn’t right; copy both again from {provider}’s console and pass --client-id (and --client-secret-stdin)</source>
        <translation>Client-ID oder Secret stimmen nicht; kopieren Sie beides noch einmal aus der Konsole von {provider}, und geben Sie --client-id an (und --client-secret-stdin)</translation>
    </message>
    <message>
        <source>{provider} doesn’t let this client sign in; its registration there has to allow the authorization code grant</source>
        <translation>{provider} erlaubt diesem Client keine Anmeldung; seine Registrierung dort muss den Grant „Authorization Code“ erlauben</translation>
    </message>
    <message>
        <source>{provider} refused a scope; try again with a narrower --scope</source>
        <translation>{provider} hat einen Scope abgelehnt; versuchen Sie es mit einem engeren --scope noch einmal</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; try again (without a --scope of your own, offline_access is left out then), or pass a narrower --scope</source>
        <translation>{provider} hat den Scope „{scope}“ abgelehnt; versuchen Sie es noch einmal (ohne eigenen --scope wird offline_access dann weggelassen), oder geben Sie einen engeren --scope an</translation>
    </message>
    <message>
        <source>this sign-in brings no tokens for that resource; sign in again with lanyard login and it as a --resource</source>
        <translation>diese Anmeldung bringt keine Tokens für jene Ressource; melden Sie sich mit lanyard login neu an, und geben Sie sie als --resource an</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this resource, or doesn’t give you tokens for it; pass one that it knows with --resource</source>
        <translation>{provider} kennt diese Ressource nicht oder gibt Ihnen keine Tokens dafür; geben Sie mit --resource eine bekannte an</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope and redirect URI against the registration there</source>
        <translation>{provider} hat die Anfrage nicht angenommen; vergleichen Sie Client-ID, Scope und Redirect-URI mit der Registrierung dort</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard’s registration any more; sign in again with lanyard login, which registers it anew</source>
        <translation>{provider} kennt die Registrierung von Lanyard nicht mehr; melden Sie sich mit lanyard login neu an, dabei registriert es sich von Neuem</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard, as it doesn’t take a redirect URI on this computer; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} hat Lanyard nicht registriert, denn eine Redirect-URI auf diesem Computer wird dort nicht angenommen; fragen Sie Ihr IT-Team nach einer Client-ID, und geben Sie --client-id an</translation>
    </message>
    <message>
        <source>{provider} registers only apps that its admins let in; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} registriert nur Apps, die von Administratoren dort zugelassen sind; fragen Sie Ihr IT-Team nach einer Client-ID, und geben Sie --client-id an</translation>
    </message>
    <message>
        <source>{provider} says that it registers apps by itself, and didn’t register Lanyard; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} sagt, dass Apps dort von selbst registriert werden, hat Lanyard aber nicht registriert; fragen Sie Ihr IT-Team nach einer Client-ID, und geben Sie --client-id an</translation>
    </message>
    <message>
        <source>{provider} gave a token that allows more than “{scope}”, so you don’t get it; do without --scope there</source>
        <translation>{provider} hat ein Token gegeben, das mehr als „{scope}“ erlaubt, daher bekommen Sie es nicht; lassen Sie --scope dort weg</translation>
    </message>
    <message>
        <source>this sign-in doesn’t allow “{scope}”; name less with --scope, or sign in again with lanyard login and it as the --scope</source>
        <translation>diese Anmeldung erlaubt „{scope}“ nicht; geben Sie mit --scope weniger an, oder melden Sie sich mit lanyard login und diesem --scope neu an</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The sign-in wasn’t what was asked</source>
        <translation>Die Anmeldung war nicht die verlangte</translation>
    </message>
    <message>
        <source>{provider} didn’t say that you signed in as strongly, or as lately, as it was asked to. Try again; the details say what is missing.</source>
        <translation>{provider} hat nicht bestätigt, dass Ihre Anmeldung so stark oder so frisch ist wie verlangt. Versuchen Sie es noch einmal; was fehlt, steht in den Details.</translation>
    </message>
    <message>
        <source>It’s about %1 ahead of {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>Sie geht im Vergleich zu {provider} etwa %1 vor. Stellen Sie Datum und Uhrzeit auf automatisch, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It’s about %1 behind {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>Sie geht im Vergleich zu {provider} etwa %1 nach. Stellen Sie Datum und Uhrzeit auf automatisch, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your computer’s clock is off</source>
        <translation>Die Uhr Ihres Computers geht falsch</translation>
    </message>
    <message>
        <source>The answer couldn’t be trusted</source>
        <translation>Der Antwort war nicht zu trauen</translation>
    </message>
    <message>
        <source>It didn’t match what {provider} publishes, so Lanyard didn’t use it. Try again; if it comes back, send the details to your IT team.</source>
        <translation>Sie passte nicht zu dem, was {provider} veröffentlicht, deshalb hat Lanyard sie nicht verwendet. Versuchen Sie es noch einmal; wenn es wieder vorkommt, schicken Sie die Details an Ihr IT-Team.</translation>
    </message>
    <message>
        <source>That’s a different account</source>
        <translation>Das ist ein anderes Konto</translation>
    </message>
    <message>
        <source>You signed in as {other}, but {who} needed it.</source>
        <translation>Sie haben sich als {other} angemeldet, nötig war aber {who}.</translation>
    </message>
    <message>
        <source>You signed in as someone else than this account needs. Try again and choose the other account.</source>
        <translation>Dieses Konto braucht die Anmeldung einer anderen Person. Versuchen Sie es noch einmal, und wählen Sie das andere Konto.</translation>
    </message>
    <message>
        <source>You signed in as someone else, but {who} needed it. Try again as {who}.</source>
        <translation>Sie haben sich als jemand anders angemeldet, nötig war aber {who}. Versuchen Sie es noch einmal als {who}.</translation>
    </message>
    <message>
        <source>{provider} can’t do what was asked</source>
        <translation>{provider} kann nicht, was verlangt war</translation>
    </message>
    <message>
        <source>It has no way to sign you in that is strong or recent enough. Nothing was changed or saved.</source>
        <translation>Dort gibt es keine Anmeldung, die stark oder frisch genug wäre. Nichts wurde geändert oder gespeichert.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>Anmeldung abgebrochen</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed. Nothing was changed or saved.</source>
        <translation>{provider} sagt, dass der Zugriff nicht erlaubt wurde. Nichts wurde geändert oder gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved; try again in a few minutes.</source>
        <translation>Nichts wurde gespeichert; versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Your account is fine; next try at %1.</source>
        <translation>Mit Ihrem Konto ist alles in Ordnung; nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>Your account is fine; try again in a few minutes.</source>
        <translation>Mit Ihrem Konto ist alles in Ordnung; versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>408 Request timeout</source>
        <translation>408 Zeitüberschreitung der Anfrage</translation>
    </message>
    <message>
        <source>500 Internal server error</source>
        <translation>500 Interner Serverfehler</translation>
    </message>
    <message>
        <source>501 Not implemented</source>
        <translation>501 Nicht implementiert</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 Fehlerhaftes Gateway</translation>
    </message>
    <message>
        <source>503 Service unavailable</source>
        <translation>503 Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>504 Gateway timeout</source>
        <translation>504 Zeitüberschreitung am Gateway</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>Signing in needs {host}. It goes on by itself when you’re back online.</source>
        <translation>Zum Anmelden wird {host} gebraucht. Es geht von selbst weiter, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>The next token comes when you’re back online.</source>
        <translation>Das nächste Token kommt, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online; this one works until %1.</source>
        <translation>Sie bleiben angemeldet. Tokens werden erneuert, sobald Sie wieder online sind; dieses gilt bis %1.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online.</source>
        <translation>Sie bleiben angemeldet. Tokens werden erneuert, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>What answers there doesn’t speak TLS, so nothing was sent. Check the address for a typo, or ask your IT team.</source>
        <translation>Was dort antwortet, spricht kein TLS, deshalb wurde nichts gesendet. Prüfen Sie die Adresse auf Tippfehler, oder fragen Sie Ihr IT-Team.</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Don’t go on; ask your IT team.</source>
        <translation>Das Zertifikat dort ist am %1 abgelaufen. Machen Sie nicht weiter; fragen Sie Ihr IT-Team.</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Check this computer’s date and time; if they are right, ask your IT team.</source>
        <translation>Das Zertifikat dort gilt erst ab %1. Prüfen Sie Datum und Uhrzeit dieses Computers; wenn sie stimmen, fragen Sie Ihr IT-Team.</translation>
    </message>
    <message>
        <source>Its certificate is for another name. Don’t go on; ask your IT team.</source>
        <translation>Das Zertifikat dort gilt für einen anderen Namen. Machen Sie nicht weiter; fragen Sie Ihr IT-Team.</translation>
    </message>
    <message>
        <source>Its certificate isn’t trusted here. Don’t go on; ask your IT team.</source>
        <translation>Dem Zertifikat dort wird hier nicht vertraut. Machen Sie nicht weiter; fragen Sie Ihr IT-Team.</translation>
    </message>
    <message>
        <source>The company certificate here that vouches for it expired on %1. Ask your IT team for the current one, and put it in place of the file that the details name.</source>
        <translation>Das hiesige Firmenzertifikat, das dafür bürgt, ist am %1 abgelaufen. Fragen Sie Ihr IT-Team nach dem aktuellen, und ersetzen Sie damit die in den Details genannte Datei.</translation>
    </message>
    <message>
        <source>It isn’t secured as it has to be, by TLS 1.2 or later and a good certificate. Don’t go on; ask your IT team.</source>
        <translation>Die Verbindung ist nicht so gesichert, wie sie sein muss: durch TLS 1.2 oder neuer und ein gültiges Zertifikat. Machen Sie nicht weiter; fragen Sie Ihr IT-Team.</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <translation>{host} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The address may have a typo, or you’re offline. Check both, then try again.</source>
        <translation>Vielleicht enthält die Adresse einen Tippfehler, oder Sie sind offline. Prüfen Sie beides, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You’re offline, or {host} is</source>
        <translation>Sie sind offline, oder {host} ist es</translation>
    </message>
    <message>
        <source>The next token comes when {host} can be reached again.</source>
        <translation>Das nächste Token kommt, sobald {host} wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>Signing in needs {host}. Check your connection, then try again.</source>
        <translation>Zum Anmelden wird {host} gebraucht. Prüfen Sie Ihre Verbindung, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when {host} can be reached again.</source>
        <translation>Sie bleiben angemeldet. Tokens werden erneuert, sobald {host} wieder erreichbar ist.</translation>
    </message>
    <message>
        <source>The trouble is at {host}.</source>
        <translation>Die Störung liegt bei {host}.</translation>
    </message>
    <message>
        <source>It returned “%1”.</source>
        <comment>an HTTP status</comment>
        <translation>Die Antwort war „%1“.</translation>
    </message>
    <message>
        <source>{provider} isn’t answering properly</source>
        <translation>{provider} antwortet nicht richtig</translation>
    </message>
    <message>
        <source>{provider} asked us to wait</source>
        <translation>{provider} bittet um etwas Geduld</translation>
    </message>
    <message>
        <source>Too many requests. Next try at %1.</source>
        <translation>Zu viele Anfragen. Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>Too many requests. Try again after %1.</source>
        <translation>Zu viele Anfragen. Versuchen Sie es nach %1 noch einmal.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in a few minutes.</source>
        <translation>Zu viele Anfragen. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The answer wasn’t what sign-in servers send.</source>
        <translation>Die Antwort war nicht das, was Anmeldeserver senden.</translation>
    </message>
    <message>
        <source>{provider} didn’t finish its answer</source>
        <translation>{provider} hat nicht zu Ende geantwortet</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort da war.</translation>
    </message>
    <message>
        <source>Approval wanted: Lanyard, a desktop app that signs people in with their own browser (OAuth 2.0 authorization code with PKCE).</source>
        <translation>Bitte um Genehmigung: Lanyard, eine Desktop-App, die Menschen mit ihrem eigenen Browser anmeldet (OAuth 2.0 Authorization Code mit PKCE).</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>Client-ID: %1</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Berechtigungen: %1</translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>Antwort von dort: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Host: %1</translation>
    </message>
    <message>
        <source>This service account can’t be used</source>
        <translation>Dieses Dienstkonto ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Its secret or key isn’t on this computer any more. Remove it, and add it again.</source>
        <translation>Sein Secret oder Schlüssel ist nicht mehr auf diesem Computer. Entfernen Sie es, und fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in</source>
        <translation>{provider} hat die Anmeldung nicht angenommen</translation>
    </message>
    <message>
        <source>Its answer had run out or was used before. Start again.</source>
        <translation>Die Antwort von dort war abgelaufen oder schon verwendet. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Your {store} doesn’t have this sign-in</source>
        <translation>{store} hat diese Anmeldung nicht</translation>
    </message>
    <message>
        <source>It may be another one than before. Bring that one back and try again, or sign in again.</source>
        <translation>Vielleicht wird ein anderer Speicher verwendet als zuvor. Stellen Sie den früheren wieder bereit, und versuchen Sie es noch einmal, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>{provider} needs you to sign in again</source>
        <translation>Sie müssen sich bei {provider} neu anmelden</translation>
    </message>
    <message>
        <source>There is no usable sign-in on this computer any more. Sign in again to go on.</source>
        <translation>Auf diesem Computer gibt es keine brauchbare Anmeldung mehr. Melden Sie sich neu an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Your sign-in ended on %1: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>Ihre Anmeldung endete am %1: Sie lief ab, Ihr Passwort wurde geändert, der Zugriff wurde entzogen, oder sie wurde anderswo verwendet.</translation>
    </message>
    <message>
        <source>Your sign-in ended: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>Ihre Anmeldung ist beendet: Sie lief ab, Ihr Passwort wurde geändert, der Zugriff wurde entzogen, oder sie wurde anderswo verwendet.</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering</source>
        <translation>{store} antwortet nicht</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Wait a moment, or start your {store} again, then try again.</source>
        <translation>Lanyard bewahrt dort Ihre Anmeldungen auf. Warten Sie einen Moment, oder starten Sie Ihren sicheren Speicher ({store}) neu, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This sign-in can’t be read any more</source>
        <translation>Diese Anmeldung ist nicht mehr lesbar</translation>
    </message>
    <message>
        <source>What your {store} has of it is damaged, or from a newer Lanyard. Sign in again, and it’s replaced.</source>
        <translation>Was Ihr sicherer Speicher ({store}) davon hat, ist beschädigt oder von einem neueren Lanyard. Melden Sie sich neu an, dann wird es ersetzt.</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there.</source>
        <translation>Lanyard bewahrt dort Ihre Anmeldungen auf.</translation>
    </message>
    <message>
        <source>{Store} answered “{reason}”.</source>
        <translation>{Store} meldet: „{reason}“.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be saved</source>
        <translation>Ihre Anmeldung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Check your {store} and the room on its disk, then try again.</source>
        <translation>Prüfen Sie Ihren sicheren Speicher ({store}) und den freien Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your {store} didn’t do its part</source>
        <translation>{store} hat nicht mitgespielt</translation>
    </message>
    <message>
        <source>Check it and the room on its disk, then try again.</source>
        <translation>Prüfen Sie diesen Speicher und den freien Platz auf dem Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your sign-in isn’t saved yet</source>
        <translation>Ihre Anmeldung ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>There is no {store} to keep it in. You stay signed in until you quit Lanyard; it’s saved as soon as there is one.</source>
        <translation>Es fehlt ein sicherer Speicher ({store}) dafür. Sie bleiben angemeldet, bis Sie Lanyard beenden; sobald es einen gibt, wird sie gespeichert.</translation>
    </message>
    <message>
        <source>Your {store} is locked.</source>
        <translation>Ihr sicherer Speicher ({store}) ist gesperrt.</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering.</source>
        <translation>Ihr sicherer Speicher ({store}) antwortet nicht.</translation>
    </message>
    <message>
        <source>Your {store} refused it.</source>
        <translation>Ihr sicherer Speicher ({store}) hat das abgelehnt.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Lanyard.</source>
        <translation>Sie bleiben angemeldet, bis Sie Lanyard beenden.</translation>
    </message>
    <message>
        <source>The browser can’t reach Lanyard</source>
        <translation>Der Browser erreicht Lanyard nicht</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks the local address that the details name. Allow it, then try again.</source>
        <translation>Ein anderes Programm oder eine Firewall blockiert die lokale Adresse, die in den Details steht. Erlauben Sie sie, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks {place}. Allow it, or choose another port in the provider’s file.</source>
        <translation>Ein anderes Programm oder eine Firewall blockiert {place}. Erlauben Sie das, oder wählen Sie einen anderen Port in der Datei des Anbieters.</translation>
    </message>
    <message>
        <source>{provider} refused the request</source>
        <translation>{provider} hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again; if it comes back, send the details to your IT team.</source>
        <translation>Nichts wurde gespeichert. Versuchen Sie es noch einmal; wenn es wieder vorkommt, schicken Sie die Details an Ihr IT-Team.</translation>
    </message>
    <message>
        <source>The account is unchanged. Try again later; if it comes back, send the details to your IT team.</source>
        <translation>Das Konto ist unverändert. Versuchen Sie es später noch einmal; wenn es wieder vorkommt, schicken Sie die Details an Ihr IT-Team.</translation>
    </message>
    <message>
        <source>Your account is unchanged. Try again later; if it comes back, sign in again.</source>
        <translation>Ihr Konto ist unverändert. Versuchen Sie es später noch einmal; wenn es wieder vorkommt, melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Your organisation has to approve Lanyard</source>
        <translation>Ihre Organisation muss Lanyard genehmigen</translation>
    </message>
    <message>
        <source>Ask your IT team; the request below tells them what Lanyard needs.</source>
        <translation>Fragen Sie Ihr IT-Team; die Anfrage unten sagt ihm, was Lanyard braucht.</translation>
    </message>
    <message>
        <source>{provider} wants to check it’s you</source>
        <translation>{provider} will prüfen, ob Sie es sind</translation>
    </message>
    <message>
        <source>More was asked for than this sign-in allows. Sign in once more to go on.</source>
        <translation>Es wurde mehr verlangt, als diese Anmeldung erlaubt. Melden Sie sich noch einmal an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The connection to {host} isn’t safe</source>
        <translation>Die Verbindung zu {host} ist nicht sicher</translation>
    </message>
    <message>
        <source>Another program is using Lanyard’s files</source>
        <translation>Ein anderes Programm benutzt Lanyards Dateien</translation>
    </message>
    <message>
        <source>It didn’t let go of the one that the details name. Try again in a moment.</source>
        <translation>Die in den Details genannte Datei wurde nicht freigegeben. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No place to keep sign-ins</source>
        <translation>Kein Ort zum Aufbewahren von Anmeldungen</translation>
    </message>
    <message>
        <source>Set up a keyring (GNOME Keyring, KDE Wallet or KeePassXC) to stay signed in.</source>
        <translation>Richten Sie einen Schlüsselbund ein (GNOME-Schlüsselbund, KDE-Brieftasche oder KeePassXC), um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>Your {store} is locked</source>
        <translation>{store} ist gesperrt</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>Lanyard bewahrt dort Ihre Anmeldungen auf. Nach dem Entsperren können Sie Ihre Konten benutzen.</translation>
    </message>
    <message>
        <source>Nothing was changed or saved.</source>
        <translation>Nichts wurde geändert oder gespeichert.</translation>
    </message>
    <message>
        <source>The sign-in wasn’t finished in time</source>
        <translation>Die Anmeldung dauerte zu lange</translation>
    </message>
    <message>
        <source>The code stopped working. Nothing was saved.</source>
        <translation>Der Code gilt nicht mehr. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The link stopped working. Nothing was saved.</source>
        <translation>Der Link gilt nicht mehr. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <translation>Ihr Browser hat sich nicht geöffnet</translation>
    </message>
    <message>
        <source>No default browser is set, or it didn’t start. Copy the link and paste it into any browser on this computer.</source>
        <translation>Es ist kein Standardbrowser eingestellt, oder er startete nicht. Kopieren Sie den Link, und fügen Sie ihn in einen beliebigen Browser auf diesem Computer ein.</translation>
    </message>
    <message>
        <source>Something went wrong in Lanyard</source>
        <translation>In Lanyard ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>The details say what. Try again; if it comes back, report it with them.</source>
        <translation>Was es ist, steht in den Details. Versuchen Sie es noch einmal; wenn es wieder vorkommt, melden Sie es mit den Details.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Credential Manager</source>
        <translation>Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE-Brieftasche</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>A permission isn’t allowed</source>
        <translation>Eine Berechtigung ist nicht erlaubt</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Try again: Lanyard then leaves “offline_access” out, and you may have to sign in more often.</source>
        <translation>{provider} hat „{scope}“ abgelehnt. Versuchen Sie es noch einmal: Lanyard lässt „offline_access“ dann weg, und Sie müssen sich vielleicht öfter anmelden.</translation>
    </message>
    <message>
        <source>“{scope}” isn’t allowed</source>
        <translation>„{scope}“ ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Remove it, or ask {provider}’s admin to allow it.</source>
        <translation>Entfernen Sie sie, oder bitten Sie die Administratoren von {provider}, sie zu erlauben.</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Remove what isn’t needed, or ask {provider}’s admin to allow it.</source>
        <translation>{provider} hat „{scope}“ abgelehnt. Entfernen Sie, was nicht nötig ist, oder bitten Sie die Administratoren von {provider}, es zu erlauben.</translation>
    </message>
    <message>
        <source>The client ID or secret isn’t right</source>
        <translation>Client-ID oder Secret stimmen nicht</translation>
    </message>
    <message>
        <source>{provider} gives this client no tokens</source>
        <translation>{provider} gibt diesem Client keine Tokens</translation>
    </message>
    <message>
        <source>Its registration there has to allow the client credentials grant. Ask whoever made it.</source>
        <translation>Seine Registrierung dort muss den Grant „Client Credentials“ erlauben. Fragen Sie, wer sie angelegt hat.</translation>
    </message>
    <message>
        <source>Ask {provider}’s admin to allow it, or add the service account again without it.</source>
        <translation>Bitten Sie die Administratoren von {provider}, sie zu erlauben, oder fügen Sie das Dienstkonto ohne sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience</source>
        <translation>{provider} kennt diese Audience nicht</translation>
    </message>
    <message>
        <source>Add the service account again, with an audience or resource that {provider} knows.</source>
        <translation>Fügen Sie das Dienstkonto noch einmal hinzu, mit einer Audience oder Ressource, die {provider} kennt.</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request</source>
        <translation>{provider} hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>The registration there doesn’t fit Lanyard’s set-up. Send the details to your IT team.</source>
        <translation>Die Registrierung dort passt nicht zur Einrichtung von Lanyard. Schicken Sie die Details an Ihr IT-Team.</translation>
    </message>
    <message>
        <source>No sign-in page at {host}</source>
        <translation>Keine Anmeldeseite bei {host}</translation>
    </message>
    <message>
        <source>The address may have a typo, or the server doesn’t offer OpenID Connect. Check it, or ask your IT team for the issuer address.</source>
        <translation>Vielleicht enthält die Adresse einen Tippfehler, oder der Server bietet kein OpenID Connect an. Prüfen Sie sie, oder fragen Sie Ihr IT-Team nach der Aussteller-Adresse.</translation>
    </message>
    <message>
        <source>This account isn’t here</source>
        <translation>Dieses Konto ist nicht hier</translation>
    </message>
    <message>
        <source>It may have been removed from this computer. Choose another account, or sign in.</source>
        <translation>Vielleicht wurde es von diesem Computer entfernt. Wählen Sie ein anderes Konto, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>{host} sends tokens to another owner</source>
        <translation>{host} schickt Tokens an jemand anderen</translation>
    </message>
    <message>
        <source>Its document names {place}, which no provider file here lists for it. If your IT team says that’s right, add it; the details say how.</source>
        <translation>Das Dokument dort nennt {place}, und keine Anbieterdatei hier führt das dafür auf. Wenn Ihr IT-Team sagt, dass es stimmt, fügen Sie es hinzu; wie, steht in den Details.</translation>
    </message>
    <message>
        <source>Sign-ins may not be kept there</source>
        <translation>Anmeldungen dürfen dort nicht liegen</translation>
    </message>
    <message>
        <source>Whoever administers this computer says where they are kept. The details name the file, and what it allows.</source>
        <translation>Wer diesen Computer verwaltet, legt fest, wo sie aufbewahrt werden. Die Details nennen die Datei und was sie erlaubt.</translation>
    </message>
    <message>
        <source>{place} isn’t allowed on this computer</source>
        <translation>{place} ist auf diesem Computer nicht erlaubt</translation>
    </message>
    <message>
        <source>Whoever administers this computer lists where you may sign in. Ask your IT team to add it; the details name the file.</source>
        <translation>Wer diesen Computer verwaltet, legt fest, wo Sie sich anmelden dürfen. Bitten Sie Ihr IT-Team, das hier aufzunehmen; die Details nennen die Datei.</translation>
    </message>
    <message>
        <source>Copy both again from {provider}’s console; look for spaces at the ends.</source>
        <translation>Kopieren Sie beides noch einmal aus der Konsole von {provider}; achten Sie auf Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <source>{provider} doesn’t let Lanyard sign in</source>
        <translation>{provider} erlaubt Lanyard keine Anmeldung</translation>
    </message>
    <message>
        <source>The registration there doesn’t allow this way of signing in. Ask whoever made it to allow the authorization code grant.</source>
        <translation>Die Registrierung dort erlaubt diese Art der Anmeldung nicht. Wer sie angelegt hat, muss den Grant „Authorization Code“ erlauben.</translation>
    </message>
    <message>
        <source>Lanyard’s set-up needs a correction</source>
        <translation>Lanyards Einrichtung braucht eine Korrektur</translation>
    </message>
    <message>
        <source>The details name the setting, file or folder. Correct it, then try again.</source>
        <translation>Die Details nennen die Einstellung, die Datei oder den Ordner. Korrigieren Sie das, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard any more</source>
        <translation>{provider} kennt Lanyard nicht mehr</translation>
    </message>
    <message>
        <source>It has dropped the registration that it made for Lanyard. Sign in again; Lanyard then registers itself anew.</source>
        <translation>Die Registrierung, die dort für Lanyard angelegt war, ist gelöscht. Melden Sie sich neu an; Lanyard registriert sich dann von Neuem.</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard</source>
        <translation>{provider} hat Lanyard nicht registriert</translation>
    </message>
    <message>
        <source>It doesn’t take an app whose sign-ins come back to your own computer. Ask your IT team for a client ID.</source>
        <translation>Dort werden keine Apps angenommen, deren Anmeldungen auf den eigenen Computer zurückkommen. Fragen Sie Ihr IT-Team nach einer Client-ID.</translation>
    </message>
    <message>
        <source>{provider} registers no apps by itself</source>
        <translation>{provider} registriert Apps nicht von selbst</translation>
    </message>
    <message>
        <source>It registers only those that its admins let in. Ask your IT team for a client ID.</source>
        <translation>Registriert werden dort nur Apps, die von Administratoren zugelassen sind. Fragen Sie Ihr IT-Team nach einer Client-ID.</translation>
    </message>
    <message>
        <source>It says that it registers apps by itself, and didn’t. Ask your IT team for a client ID; the details may help them.</source>
        <translation>Dort heißt es, dass Apps von selbst registriert werden, doch das geschah nicht. Fragen Sie Ihr IT-Team nach einer Client-ID; die Details helfen ihm vielleicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token comes from {host}. It goes on by itself when you’re back online.</source>
        <translation>Das erste Token kommt von {host}. Es geht von selbst weiter, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>The first token comes from {host}. Check your connection, then try again.</source>
        <translation>Das erste Token kommt von {host}. Prüfen Sie Ihre Verbindung, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client ID, or not with this secret or key. Copy them again from its console, and enter them here.</source>
        <translation>{provider} kennt diese Client-ID nicht, oder nicht mit diesem Secret oder Schlüssel. Kopieren Sie sie noch einmal aus der Konsole dort, und geben Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Correct it, or ask {provider}’s admin for the right one.</source>
        <translation>Korrigieren Sie sie, oder fragen Sie die Administratoren von {provider} nach der richtigen.</translation>
    </message>
    <message>
        <source>No token address at {host}</source>
        <translation>Keine Token-Adresse bei {host}</translation>
    </message>
    <message>
        <source>The address may have a typo. Check it, or ask whoever gave you the client ID for the token or issuer address.</source>
        <translation>Vielleicht enthält die Adresse einen Tippfehler. Prüfen Sie sie, oder fragen Sie dort, wo Sie die Client-ID bekommen haben, nach der Token- oder Aussteller-Adresse.</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Correct it, then try again:</source>
        <translation>Korrigieren Sie dies, und versuchen Sie es erneut:</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Ne&amp;u anmelden</translation>
    </message>
    <message>
        <source>Change client &amp;ID…</source>
        <translation>Client-ID &amp;ändern …</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>K&amp;onto entfernen</translation>
    </message>
    <message>
        <source>Un&amp;lock %1…</source>
        <comment>a keyring</comment>
        <translation>%1 ent&amp;sperren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>&amp;Go on for now</source>
        <translation>Vorerst &amp;weiter</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>Beide beha&amp;lten</translation>
    </message>
    <message>
        <source>&amp;Try again as %1</source>
        <comment>a person</comment>
        <translation>Erneut als %1 &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>How to &amp;set one up</source>
        <comment>a keyring</comment>
        <translation>So richten Sie ihn ei&amp;n</translation>
    </message>
    <message>
        <source>Copy re&amp;quest for IT</source>
        <translation>Anfra&amp;ge für IT kopieren</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details k&amp;opieren</translation>
    </message>
    <message>
        <source>Or go on: you’ll sign in again after quitting.</source>
        <translation>Oder machen Sie so weiter: Nach dem Beenden melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>%1 protects sign-ins less than before</source>
        <translation>%1 schützt Anmeldungen weniger als bisher</translation>
    </message>
    <message>
        <source>Since your last sign-in it has stopped offering: %1. Ask your IT team why before you go on.</source>
        <translation>Seit Ihrer letzten Anmeldung wird nicht mehr alles geboten. Es fehlt: %1. Fragen Sie Ihr IT-Team nach dem Grund, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Not everything was allowed. Missing: %1.</source>
        <translation>Nicht alles wurde erlaubt. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>You were already signed in as %1. We updated it.</source>
        <translation>Sie waren schon als %1 angemeldet. Lanyard hat das Konto aktualisiert.</translation>
    </message>
    <message>
        <source>What you said about %1 couldn’t be remembered for the next sign-in.</source>
        <translation>Ihre Angaben zu %1 konnten nicht für die nächste Anmeldung gemerkt werden.</translation>
    </message>
    <message>
        <source>%1 no longer offers what it did at your last sign-in: %2. If your IT team can’t say why, sign out.</source>
        <translation>%1 bietet nicht mehr alles, was bei Ihrer letzten Anmeldung da war. Es fehlt: %2. Wenn Ihr IT-Team nicht sagen kann, warum, melden Sie sich ab.</translation>
    </message>
    <message>
        <source>Your sign-in is saved</source>
        <translation>Ihre Anmeldung ist gespeichert</translation>
    </message>
    <message>
        <source>Your %1 took it after all. You stay signed in, also after a restart.</source>
        <comment>a keyring</comment>
        <translation>Ihr sicherer Speicher (%1) hat sie nun doch angenommen. Sie bleiben angemeldet, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>Dienstkonto entfernt</translation>
    </message>
    <message>
        <source>Another program on this computer removed %1.</source>
        <translation>Ein anderes Programm auf diesem Computer hat %1 entfernt.</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Hier abgemeldet</translation>
    </message>
    <message>
        <source>Another program on this computer signed %1 out.</source>
        <translation>Ein anderes Programm auf diesem Computer hat %1 abgemeldet.</translation>
    </message>
    <message>
        <source>A set-up file can’t be used</source>
        <translation>Einrichtungsdatei nicht verwendbar</translation>
    </message>
    <message>
        <source>Lanyard goes on without it. Correct or remove it, then start Lanyard again:</source>
        <translation>Lanyard macht ohne sie weiter. Korrigieren oder entfernen Sie sie, und starten Sie Lanyard dann neu:</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up files can’t be used</source>
        <translation>
            <numerusform>%n Einrichtungsdatei nicht verwendbar</numerusform>
            <numerusform>%n Einrichtungsdateien nicht verwendbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard goes on without them. Correct or remove them, then start Lanyard again:</source>
        <translation>Lanyard macht ohne sie weiter. Korrigieren oder entfernen Sie sie, und starten Sie Lanyard dann neu:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token copied</source>
        <translation>Access-Token kopiert</translation>
    </message>
    <message numerus="yes">
        <source>It’s cleared from the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Es wird in %n Sekunde aus der Zwischenablage gelöscht.</numerusform>
            <numerusform>Es wird in %n Sekunden aus der Zwischenablage gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on the clipboard until you copy something else.</source>
        <translation>Es bleibt in der Zwischenablage, bis Sie etwas anderes kopieren.</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>It gets a token that works each time it runs; there is none in it.</source>
        <translation>Er holt bei jeder Ausführung ein gültiges Token; selbst enthält er keines.</translation>
    </message>
    <message>
        <source>Service account added</source>
        <translation>Dienstkonto hinzugefügt</translation>
    </message>
    <message>
        <source>Service account updated</source>
        <translation>Dienstkonto aktualisiert</translation>
    </message>
    <message>
        <source>%1 gives it tokens. Tools ask for it as %2.</source>
        <translation>%1 gibt ihm Tokens. Tools fragen unter dem Namen %2 danach.</translation>
    </message>
    <message>
        <source>The secret for %1 ran out on %2</source>
        <translation>Das Secret für %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>The secret for %1 runs out on %2</source>
        <translation>Das Secret für %1 läuft am %2 ab</translation>
    </message>
    <message>
        <source>Make a new one at %1 and enter it here.</source>
        <translation>Erstellen Sie bei %1 ein neues, und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>Enter new se&amp;cret…</source>
        <translation>Neues Secret &amp;angeben&#xa0;…</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <comment>the clipboard</comment>
        <translation>Jetzt l&amp;öschen</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>%1 needs you to sign in again</source>
        <comment>a provider</comment>
        <translation>Sie müssen sich bei %1 neu anmelden</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Lanyard öffnen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>A service account of %1 needs you</source>
        <comment>a provider</comment>
        <translation>Ein Dienstkonto von %1 braucht Sie</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <comment>a provider</comment>
        <translation>Sie sind bei %1 angemeldet</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <comment>a person</comment>
        <translation>Angemeldet als %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>know who you are</source>
        <translation>Ihre Identität erfahren</translation>
    </message>
    <message>
        <source>read your profile</source>
        <translation>Ihr Profil lesen</translation>
    </message>
    <message>
        <source>read your e‑mail address</source>
        <translation>Ihre E‑Mail-Adresse lesen</translation>
    </message>
    <message>
        <source>stay signed in</source>
        <translation>angemeldet bleiben</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird erneuert&#xa0;…</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>Looking for a sign-in page at %1…</source>
        <translation>Anmeldeseite bei %1 wird gesucht&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>none were named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Ran out at %1.</source>
        <translation>Um %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Works for less than a minute, until %1.</source>
        <translation>Gilt noch weniger als eine Minute, bis %1.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>Gilt bis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for %1, until %2.</source>
        <translation>Gilt noch %1, bis %2.</translation>
    </message>
    <message>
        <source>Secret ran out</source>
        <translation>Secret abgelaufen</translation>
    </message>
    <message>
        <source>Secret runs out tomorrow</source>
        <translation>Secret läuft morgen ab</translation>
    </message>
    <message>
        <source>Secret runs out today</source>
        <translation>Secret läuft heute ab</translation>
    </message>
    <message numerus="yes">
        <source>Secret runs out in %n days</source>
        <translation>
            <numerusform>Secret läuft in %n Tag ab</numerusform>
            <numerusform>Secret läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>proof that the answer went to the right program (PKCE)</source>
        <translation>Nachweis des richtigen Programms als Empfänger (PKCE)</translation>
    </message>
    <message>
        <source>its name in the answer (iss)</source>
        <translation>eigener Name in der Antwort (iss)</translation>
    </message>
    <message>
        <source>a signature on every ID token</source>
        <translation>Signatur auf jedem ID-Token</translation>
    </message>
    <message>
        <source>stronger signatures (ES256, PS256 or EdDSA)</source>
        <translation>stärkere Signaturen (ES256, PS256 oder EdDSA)</translation>
    </message>
    <message>
        <source>ending access when you sign out</source>
        <translation>Ende des Zugriffs beim Abmelden</translation>
    </message>
    <message>
        <source>requests that the browser can’t change (PAR)</source>
        <translation>vor Änderung im Browser geschützte Anfragen (PAR)</translation>
    </message>
    <message>
        <source>tokens that work on one device only (DPoP)</source>
        <translation>nur auf einem Gerät gültige Tokens (DPoP)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ProviderCheck</name>
    <message>
        <source>not tried: %1</source>
        <translation>nicht geprüft: %1</translation>
    </message>
    <message>
        <source>not tried: only a sign-in shows it (--sign-in)</source>
        <translation>nicht geprüft: das zeigt nur eine Anmeldung (--sign-in)</translation>
    </message>
    <message>
        <source>not tried: there is no document to go by</source>
        <translation>nicht geprüft: es gibt kein Dokument als Grundlage</translation>
    </message>
    <message>
        <source>not tried: an earlier step did not bring what it needs</source>
        <translation>nicht geprüft: ein früherer Schritt hat nicht gebracht, was dafür nötig ist</translation>
    </message>
    <message>
        <source>not tried: it is not announced</source>
        <translation>nicht geprüft: es wird nicht angekündigt</translation>
    </message>
    <message>
        <source>not tried: there is no refresh token</source>
        <translation>nicht geprüft: es gibt kein Refresh-Token</translation>
    </message>
    <message>
        <source>is valid, over https, and the issuer’s own</source>
        <translation>ist gültig, über https und vom Aussteller selbst</translation>
    </message>
    <message>
        <source>are at the issuer’s own site, or where a provider file says</source>
        <translation>liegen beim Aussteller selbst oder dort, wo eine Anbieterdatei es sagt</translation>
    </message>
    <message>
        <source>answers, and sends nobody on to an address it doesn’t know</source>
        <translation>antwortet und schickt niemanden an eine unbekannte Adresse weiter</translation>
    </message>
    <message>
        <source>S256 is announced</source>
        <translation>S256 wird angekündigt</translation>
    </message>
    <message>
        <source>iss in the answer is announced</source>
        <translation>iss in der Antwort wird angekündigt</translation>
    </message>
    <message>
        <source>code is announced</source>
        <translation>code wird angekündigt</translation>
    </message>
    <message>
        <source>codes and refresh tokens are announced</source>
        <translation>Codes und Refresh-Tokens werden angekündigt</translation>
    </message>
    <message>
        <source>clients without a secret are announced (none)</source>
        <translation>Clients ohne Secret werden angekündigt (none)</translation>
    </message>
    <message>
        <source>apps may register themselves</source>
        <translation>Apps dürfen sich selbst registrieren</translation>
    </message>
    <message>
        <source>a sign-out can be told</source>
        <translation>eine Abmeldung lässt sich mitteilen</translation>
    </message>
    <message>
        <source>the browser can be signed out, too</source>
        <translation>auch der Browser lässt sich abmelden</translation>
    </message>
    <message>
        <source>another device can be used</source>
        <translation>ein anderes Gerät lässt sich verwenden</translation>
    </message>
    <message>
        <source>requests can be pushed</source>
        <translation>Anfragen lassen sich vorab hinterlegen</translation>
    </message>
    <message>
        <source>tokens can be bound to a key</source>
        <translation>Tokens lassen sich an einen Schlüssel binden</translation>
    </message>
    <message>
        <source>ID tokens are signed</source>
        <translation>ID-Tokens werden signiert</translation>
    </message>
    <message>
        <source>are of use, and strong enough</source>
        <translation>sind brauchbar und stark genug</translation>
    </message>
    <message>
        <source>can be asked</source>
        <translation>lässt sich abfragen</translation>
    </message>
    <message>
        <source>the browser came back to a random port</source>
        <translation>der Browser kam an einem zufälligen Port zurück</translation>
    </message>
    <message>
        <source>answer, tokens and ID token are as they should be</source>
        <translation>Antwort, Tokens und ID-Token sind, wie sie sein sollen</translation>
    </message>
    <message>
        <source>there is one, and it renews the session</source>
        <translation>es gibt eines, und es erneuert die Sitzung</translation>
    </message>
    <message>
        <source>each is good once, or bound to a key</source>
        <translation>jedes gilt nur einmal oder ist an einen Schlüssel gebunden</translation>
    </message>
    <message>
        <source>one that comes twice ends the session for both</source>
        <translation>eines, das zweimal kommt, beendet die Sitzung für beide</translation>
    </message>
    <message>
        <source>a code that comes twice is refused</source>
        <translation>ein Code, der zweimal kommt, wird abgelehnt</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is refused</source>
        <translation>ein Code mit falschem Verifier wird abgelehnt</translation>
    </message>
    <message>
        <source>a code without its verifier is refused</source>
        <translation>ein Code ohne seinen Verifier wird abgelehnt</translation>
    </message>
    <message>
        <source>the provider took it</source>
        <translation>der Anbieter nahm sie an</translation>
    </message>
    <message>
        <source>can’t be believed</source>
        <translation>ist nicht glaubwürdig</translation>
    </message>
    <message>
        <source>one belongs to another owner</source>
        <translation>einer gehört jemand anderem</translation>
    </message>
    <message>
        <source>doesn’t answer properly</source>
        <translation>antwortet nicht richtig</translation>
    </message>
    <message>
        <source>sends the browser to whatever address it is given, for a client that it can’t know</source>
        <translation>schickt den Browser an jede angegebene Adresse, für einen Client, den er nicht kennen kann</translation>
    </message>
    <message>
        <source>S256 is not among the methods</source>
        <translation>S256 ist nicht unter den Methoden</translation>
    </message>
    <message>
        <source>S256 is not announced; Lanyard sends it all the same</source>
        <translation>S256 wird nicht angekündigt; Lanyard sendet es trotzdem</translation>
    </message>
    <message>
        <source>iss in the answer is not announced: a second provider could pass for this one</source>
        <translation>iss in der Antwort wird nicht angekündigt: ein zweiter Anbieter könnte sich als dieser ausgeben</translation>
    </message>
    <message>
        <source>code is not among them</source>
        <translation>code ist nicht darunter</translation>
    </message>
    <message>
        <source>are not listed, and have to be</source>
        <translation>sind nicht aufgeführt, müssen es aber sein</translation>
    </message>
    <message>
        <source>codes are not taken</source>
        <translation>Codes werden nicht angenommen</translation>
    </message>
    <message>
        <source>refresh tokens are not announced: people may have to sign in often</source>
        <translation>Refresh-Tokens werden nicht angekündigt: man muss sich womöglich oft anmelden</translation>
    </message>
    <message>
        <source>clients without a secret are not announced, and no app on a computer can keep one</source>
        <translation>Clients ohne Secret werden nicht angekündigt, und keine App auf einem Computer kann eines für sich behalten</translation>
    </message>
    <message>
        <source>apps can’t register themselves; people have to be told a client id</source>
        <translation>Apps können sich nicht selbst registrieren; man muss eine Client-ID bekommen</translation>
    </message>
    <message>
        <source>a sign-out can’t be told: tokens stay good until they run out</source>
        <translation>eine Abmeldung lässt sich nicht mitteilen: Tokens gelten, bis sie ablaufen</translation>
    </message>
    <message>
        <source>the browser stays signed in after a sign-out</source>
        <translation>der Browser bleibt nach einer Abmeldung angemeldet</translation>
    </message>
    <message>
        <source>another device can’t be used</source>
        <translation>ein anderes Gerät lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>requests go through the browser</source>
        <translation>Anfragen gehen durch den Browser</translation>
    </message>
    <message>
        <source>ES256 is not among the algorithms</source>
        <translation>ES256 ist nicht unter den Algorithmen</translation>
    </message>
    <message>
        <source>tokens are bound to no key: whoever has one can use it</source>
        <translation>Tokens sind an keinen Schlüssel gebunden: wer eines hat, kann es benutzen</translation>
    </message>
    <message>
        <source>there is none that a public key verifies</source>
        <translation>keine lässt sich mit einem öffentlichen Schlüssel prüfen</translation>
    </message>
    <message>
        <source>none is among them; Lanyard takes no such ID token</source>
        <translation>none ist darunter; ein solches ID-Token nimmt Lanyard nicht an</translation>
    </message>
    <message>
        <source>can’t be trusted</source>
        <translation>sind nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>are of use, but not told apart</source>
        <translation>sind brauchbar, aber nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>can’t be asked; the ID token has to say it all</source>
        <translation>lässt sich nicht abfragen; das ID-Token muss alles sagen</translation>
    </message>
    <message>
        <source>the browser didn’t come back to a random port</source>
        <translation>der Browser kam an einem zufälligen Port nicht zurück</translation>
    </message>
    <message>
        <source>the answer can’t be believed</source>
        <translation>die Antwort ist nicht glaubwürdig</translation>
    </message>
    <message>
        <source>there is one, and it renews nothing</source>
        <translation>es gibt eines, und es erneuert nichts</translation>
    </message>
    <message>
        <source>none came: people have to sign in again</source>
        <translation>es kam keines: man muss sich immer wieder anmelden</translation>
    </message>
    <message>
        <source>the same one stays good, and is bound to no key</source>
        <translation>dasselbe bleibt gültig und ist an keinen Schlüssel gebunden</translation>
    </message>
    <message>
        <source>one that was replaced is still taken (some allow it for a moment)</source>
        <translation>ein ersetztes wird noch angenommen (manche erlauben das für einen Moment)</translation>
    </message>
    <message>
        <source>one that comes twice is refused, and the session goes on</source>
        <translation>eines, das zweimal kommt, wird abgelehnt, und die Sitzung geht weiter</translation>
    </message>
    <message>
        <source>a code that comes twice is taken twice</source>
        <translation>ein Code, der zweimal kommt, wird zweimal angenommen</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is taken: PKCE protects nobody here</source>
        <translation>ein Code mit falschem Verifier wird angenommen: PKCE schützt hier niemanden</translation>
    </message>
    <message>
        <source>a code without its verifier is taken: PKCE can be left out</source>
        <translation>ein Code ohne seinen Verifier wird angenommen: PKCE lässt sich weglassen</translation>
    </message>
    <message>
        <source>the provider didn’t take it</source>
        <translation>der Anbieter nahm sie nicht an</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>response types</source>
        <translation>Antworttypen</translation>
    </message>
    <message>
        <source>grant types</source>
        <translation>Grant-Typen</translation>
    </message>
    <message>
        <source>public clients</source>
        <translation>ohne Secret</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>sign-out page</source>
        <translation>Abmeldeseite</translation>
    </message>
    <message>
        <source>device grant</source>
        <translation>Geräte-Grant</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>user-info</source>
        <translation>UserInfo</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>beliebiger Port</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>reuse detection</source>
        <translation>Wiederverwendung</translation>
    </message>
    <message>
        <source>code, twice</source>
        <translation>Code, doppelt</translation>
    </message>
    <message>
        <source>PKCE, wrong</source>
        <translation>PKCE, falsch</translation>
    </message>
    <message>
        <source>PKCE, left out</source>
        <translation>PKCE, fehlend</translation>
    </message>
    <message>
        <source>sign-out</source>
        <translation>Abmeldung</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FALSCH</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser (%2 of %3); if no page opens, open this link:</source>
        <translation>Melden Sie sich in Ihrem Browser bei %1 an (%2 von %3); wenn sich keine Seite öffnet, öffnen Sie diesen Link:</translation>
    </message>
    <message>
        <source>Nothing of this is kept; the session is ended at the provider now.</source>
        <translation>Nichts davon wird aufbewahrt; die Sitzung beim Anbieter wird jetzt beendet.</translation>
    </message>
</context>
<context>
    <name>SetUpDetails</name>
    <message>
        <source>Lanyard signs people in with their own browser, as a native app: OAuth 2.0 authorization code with PKCE (RFC 8252, RFC 7636).</source>
        <translation>Lanyard meldet Menschen mit ihrem eigenen Browser an, als native App: OAuth 2.0 Authorization Code mit PKCE (RFC 8252, RFC 7636).</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>Client-ID: %1</translation>
    </message>
    <message>
        <source>Redirect URI of this sign-in: %1</source>
        <translation>Redirect-URI dieser Anmeldung: %1</translation>
    </message>
    <message>
        <source>Redirect URI to register: %1 (the port is another one each time)</source>
        <translation>Zu registrierende Redirect-URI: %1 (der Port ist jedes Mal ein anderer)</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Berechtigungen: %1</translation>
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
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>still signed in</source>
        <translation>noch angemeldet</translation>
    </message>
    <message>
        <source>ended there, too</source>
        <translation>auch dort beendet</translation>
    </message>
    <message>
        <source>signed out here; they will be told later</source>
        <translation>hier abgemeldet; wird später benachrichtigt</translation>
    </message>
    <message>
        <source>signed out here; they couldn’t be told</source>
        <translation>hier abgemeldet; war nicht zu benachrichtigen</translation>
    </message>
    <message>
        <source>signed out here; they can’t be told</source>
        <translation>hier abgemeldet; lässt sich nicht benachrichtigen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, provider, what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Some accounts are still signed in</source>
        <translation>Einige Konten sind noch angemeldet</translation>
    </message>
    <message>
        <source>Signed out of all accounts</source>
        <translation>Alle Konten abgemeldet</translation>
    </message>
    <message>
        <source>Some providers couldn’t be told. To be sure, remove Lanyard’s access in your accounts there.</source>
        <translation>Einige Anbieter waren nicht zu benachrichtigen. Entfernen Sie sicherheitshalber den Zugriff von Lanyard in Ihren Konten dort.</translation>
    </message>
    <message>
        <source>Some providers will be told when you’re back online.</source>
        <translation>Einige Anbieter werden benachrichtigt, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>The providers ended these sign-ins, and Lanyard forgot them.</source>
        <translation>Die Anbieter haben diese Anmeldungen beendet, und Lanyard hat sie vergessen.</translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>vault file</source>
        <comment>within a sentence</comment>
        <translation>Tresordatei</translation>
    </message>
    <message>
        <source>Your vault file isn’t there</source>
        <translation>Ihre Tresordatei ist nicht da</translation>
    </message>
    <message>
        <source>Put %1 back where it was, then try again.</source>
        <translation>Legen Sie %1 an den alten Platz zurück, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Your vault file is locked</source>
        <translation>Ihre Tresordatei ist gesperrt</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>Lanyard bewahrt dort Ihre Anmeldungen auf. Nach dem Entsperren können Sie Ihre Konten benutzen.</translation>
    </message>
    <message>
        <source>Your vault file can’t be used</source>
        <translation>Ihre Tresordatei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1. Nothing was written over it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation>%1. Nichts davon wurde überschrieben.</translation>
    </message>
    <message>
        <source>%1; put it back where it was</source>
        <translation>%1; legen Sie sie an den alten Platz zurück</translation>
    </message>
    <message>
        <source>%1; try again with the right one</source>
        <translation>%1; versuchen Sie es mit der richtigen noch einmal</translation>
    </message>
    <message>
        <source>Passphrase of the vault file %1, then Enter (it isn’t shown):</source>
        <translation>Passphrase der Tresordatei %1, dann Eingabetaste (sie wird nicht angezeigt):</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in the vault file %1. Choose a passphrase for it, then Enter (it isn’t shown); nobody can open the file without it:</source>
        <translation>Ihre Anmeldungen werden in der Tresordatei %1 aufbewahrt. Wählen Sie eine Passphrase dafür, dann Eingabetaste (sie wird nicht angezeigt); ohne sie kann niemand die Datei öffnen:</translation>
    </message>
    <message>
        <source>The same passphrase again, then Enter:</source>
        <translation>Dieselbe Passphrase noch einmal, dann Eingabetaste:</translation>
    </message>
    <message>
        <source>the two passphrases are not the same, so nothing was written; try again</source>
        <translation>die beiden Passphrasen sind nicht gleich, deshalb wurde nichts geschrieben; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the passphrase is empty, and an empty one keeps nobody out; give another</source>
        <translation>die Passphrase ist leer, und eine leere hält niemanden ab; geben Sie eine andere ein</translation>
    </message>
    <message>
        <source>the vault file %1 needs its passphrase: run the command at a terminal, pass --vault-passphrase-fd, or give a service the systemd credential lanyard.vault-passphrase</source>
        <translation>die Tresordatei %1 braucht ihre Passphrase: führen Sie den Befehl in einem Terminal aus, geben Sie --vault-passphrase-fd an, oder geben Sie einem Dienst das systemd-Credential lanyard.vault-passphrase</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1.</source>
        <translation>Anmeldungen werden in der Tresordatei %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>your %1</source>
        <translation>Ihr sicherer Speicher (%1)</translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation>die Tresordatei %1</translation>
    </message>
    <message>
        <source>There was no account to move; from now on sign-ins are kept in %1.</source>
        <translation>Es war kein Konto zu verschieben; neuer Ort für Anmeldungen ist jetzt: %1.</translation>
    </message>
    <message>
        <source>Moved to %1: %2.</source>
        <translation>Neuer Ort: %1. Verschoben: %2.</translation>
    </message>
    <message>
        <source>Lanyard’s registrations went along: %1.</source>
        <translation>Lanyards Registrierungen sind mitgekommen: %1.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in your %1 already.</source>
        <translation>Anmeldungen werden schon in Ihrem sicheren Speicher (%1) aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1 already.</source>
        <translation>Anmeldungen werden schon in der Tresordatei %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Your %1 may still hold copies; lanyard vault move --to=%2 erases them when it can be used.</source>
        <translation>Ihr sicherer Speicher (%1) enthält womöglich noch Kopien; lanyard vault move --to=%2 löscht sie, sobald er verwendbar ist.</translation>
    </message>
    <message>
        <source>--vault memory keeps nothing, so there is nothing to move; leave it out</source>
        <translation>--vault memory bewahrt nichts auf, deshalb gibt es nichts zu verschieben; lassen Sie es weg</translation>
    </message>
    <message>
        <source>Waiting until the accounts are moved, so that none is in two places; Ctrl-C again stops at once.</source>
        <translation>Es wird gewartet, bis die Konten verschoben sind, damit keines an zwei Orten ist; noch einmal Strg+C bricht sofort ab.</translation>
    </message>
</context>
<context>
    <name>lanyard::AboutDialog</name>
    <message>
        <source>%1 (locked by %2)</source>
        <translation>%1 (gesperrt durch %2)</translation>
    </message>
    <message>
        <source>%1 (set by %2)</source>
        <translation>%1 (gesetzt durch %2)</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in this computer’s keychain.</source>
        <translation>Meldet Sie mit Ihrem eigenen Browser an und bewahrt die Sitzung im Schlüsselbund dieses Computers auf.</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your vault file.</source>
        <translation>Meldet Sie mit Ihrem eigenen Browser an und bewahrt die Sitzung in Ihrer Tresordatei auf.</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session until you quit.</source>
        <translation>Meldet Sie mit Ihrem eigenen Browser an und bewahrt die Sitzung auf, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Über Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Qt %1. Lanyard’s sources are under the Apache License 2.0; this program contains Qt Network Authorization and is therefore distributed under the GNU GPL, version 3.</source>
        <translation>Qt %1. Die Quelltexte von Lanyard stehen unter der Apache License 2.0; dieses Programm enthält Qt Network Authorization und wird deshalb unter der GNU GPL, Version 3, verbreitet.</translation>
    </message>
    <message>
        <source>Set by an administrator of this computer:</source>
        <translation>Von Administratoren dieses Computers festgelegt:</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountFind</name>
    <message>
        <source>No account is called that</source>
        <translation>Kein Konto heißt so</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Konto suchen</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountList</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountListModel</name>
    <message>
        <source>%1, default</source>
        <comment>status</comment>
        <translation>%1, Standard</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, provider, status</comment>
        <translation>%1, %2, %3</translation>
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
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Program, account or day</source>
        <translation>Programm, Konto oder Tag</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>The activity couldn’t be read</source>
        <translation>Die Aktivität war nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Zum Filter passt nichts.</translation>
    </message>
    <message>
        <source>No activity is kept. You can change that in the settings.</source>
        <translation>Es wird keine Aktivität aufbewahrt. Das können Sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>Aktivität löschen</translation>
    </message>
    <message>
        <source>Clear all activity?</source>
        <translation>Gesamte Aktivität löschen?</translation>
    </message>
    <message>
        <source>Lanyard forgets which programs got tokens until now. What they may get stays as it is.</source>
        <translation>Lanyard vergisst, welche Programme bisher Tokens bekommen haben. Was sie bekommen dürfen, bleibt unverändert.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>L&amp;öschen</translation>
    </message>
    <message>
        <source>The activity couldn’t be cleared</source>
        <translation>Die Aktivität ließ sich nicht löschen</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityModel</name>
    <message>
        <source>Token given to %1</source>
        <translation>Token an %1 gegeben</translation>
    </message>
    <message>
        <source>Token given to %1, which you always allow</source>
        <translation>Token an %1 gegeben, immer erlaubt</translation>
    </message>
    <message>
        <source>Token given to %1, allowed once</source>
        <translation>Token an %1 gegeben, einmal erlaubt</translation>
    </message>
    <message>
        <source>Token given to %1, always allowed from then on</source>
        <translation>Token an %1 gegeben, von da an immer erlaubt</translation>
    </message>
    <message>
        <source>Token refused to %1</source>
        <translation>Token für %1 abgelehnt</translation>
    </message>
    <message>
        <source>Token refused to %1, as nobody was there to ask</source>
        <translation>Token für %1 abgelehnt, denn niemand konnte gefragt werden</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Berechtigungen: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserSetting</name>
    <message>
        <source>&amp;Browser</source>
        <translation>&amp;Browser</translation>
    </message>
    <message>
        <source>Program that opens the browser</source>
        <translation>Programm, das den Browser öffnet</translation>
    </message>
    <message>
        <source>Program, such as firefox</source>
        <translation>Programm, zum Beispiel firefox</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Anderes Programm&#xa0;…</translation>
    </message>
</context>
<context>
    <name>lanyard::CertificatesSetting</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>The folder that company certificates go into</source>
        <translation>Der Ordner, in den Firmenzertifikate kommen</translation>
    </message>
    <message>
        <source>No company certificates</source>
        <translation>Keine Firmenzertifikate</translation>
    </message>
    <message>
        <source>%1 can’t be opened here; put the files there yourself</source>
        <translation>%1 lässt sich hier nicht öffnen; legen Sie die Dateien selbst dorthin</translation>
    </message>
    <message>
        <source>1 company certificate</source>
        <translation>1 Firmenzertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n company certificates</source>
        <translation>
            <numerusform>%n Firmenzertifikat</numerusform>
            <numerusform>%n Firmenzertifikate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClaimTable</name>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>lanyard::ClientPage</name>
    <message>
        <source>Your &amp;organisation there</source>
        <translation>Ihre Or&amp;ganisation dort</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Redirect address to &amp;register there</source>
        <translation>Redirect-Adresse zum &amp;Registrieren dort</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Redirect-Adresse kopieren</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>C&amp;lient-ID</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a client secret</comment>
        <translation>falls Sie eines haben</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>A secret is kept in your %1 only.</source>
        <translation>Ein Secret wird nur in Ihrem sicheren Speicher (%1) aufbewahrt.</translation>
    </message>
    <message>
        <source>A secret is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>Ein Secret wird nur im Arbeitsspeicher aufbewahrt, bis Sie Lanyard beenden.</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it.</source>
        <translation>%1 möchte wissen, welche App anmeldet. Registrieren Sie Lanyard dort als Desktop- oder native App, oder fragen Sie Ihr IT-Team nach einer Client-ID. Lanyard merkt sie sich.</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it.</source>
        <translation>Lanyard muss wissen, wo sich Ihre Organisation anmeldet. Es merkt sich das.</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it until you quit.</source>
        <translation>%1 möchte wissen, welche App anmeldet. Registrieren Sie Lanyard dort als Desktop- oder native App, oder fragen Sie Ihr IT-Team nach einer Client-ID. Lanyard merkt sie sich, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it until you quit.</source>
        <translation>Lanyard muss wissen, wo sich Ihre Organisation anmeldet. Es merkt sich das, bis Sie es beenden.</translation>
    </message>
    <message>
        <source>Set up %1 once</source>
        <translation>%1 einmalig einrichten</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>Registrieren bei %1</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <comment>what a provider&apos;s file says, in English</comment>
        <translation>Geben Sie dies ein: %1.</translation>
    </message>
    <message>
        <source>Register it like this: the port, another one each time, is left out.</source>
        <translation>Registrieren Sie sie so: Der Port, jedes Mal ein anderer, wird weggelassen.</translation>
    </message>
    <message>
        <source>Register it exactly like this, with the port.</source>
        <translation>Registrieren Sie sie genau so, mit dem Port.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompanyPage</name>
    <message>
        <source>Sign in with your company</source>
        <translation>Bei Ihrer Firma anmelden</translation>
    </message>
    <message>
        <source>Company sign-in addre&amp;ss</source>
        <translation>An&amp;meldeadresse der Firma</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Your IT team knows it. It may be called issuer or OpenID address. At many companies your e-mail address does as well.</source>
        <translation>Ihr IT-Team kennt sie. Sie heißt vielleicht Issuer- oder OpenID-Adresse. Bei vielen Firmen geht auch Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Asking %1 where its people sign in…</source>
        <translation>%1 wird gefragt, wo man sich dort anmeldet&#xa0;…</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “?” or “#” in it.</source>
        <translation>Das ist keine Webadresse, die Lanyard verwenden kann. Sie beginnt mit https:// und enthält weder „?“ noch „#“.</translation>
    </message>
</context>
<context>
    <name>lanyard::Composition</name>
    <message>
        <source>The list of accounts was damaged</source>
        <translation>Die Kontenliste war beschädigt</translation>
    </message>
    <message>
        <source>Lanyard put it aside and starts with an empty one. Sign in again to get your accounts back.</source>
        <translation>Lanyard hat sie beiseitegelegt und beginnt mit einer leeren Liste. Melden Sie sich neu an, dann sind Ihre Konten wieder da.</translation>
    </message>
    <message>
        <source>The settings were damaged</source>
        <translation>Die Einstellungen waren beschädigt</translation>
    </message>
    <message>
        <source>Lanyard put them aside as the file that the details name. It asks again for what they held, such as client IDs.</source>
        <translation>Lanyard hat sie in der Datei beiseitegelegt, die in den Details steht. Was darin war, etwa Client-IDs, wird noch einmal erfragt.</translation>
    </message>
    <message>
        <source>Starting the demo provider…</source>
        <translation>Demo-Anbieter wird gestartet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentDialog</name>
    <message>
        <source>It can then: %1</source>
        <translation>Es darf dann: %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <translation>%1 möchte ein Token für %2</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>Nicht erlauben</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Immer erlauben</translation>
    </message>
</context>
<context>
    <name>lanyard::DefaultAccountSetting</name>
    <message>
        <source>&amp;Default account for tools</source>
        <translation>Stan&amp;dardkonto für Tools</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
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
        <translation>lanyard-demo-provider ist nicht installiert</translation>
    </message>
    <message>
        <source>lanyard-demo-provider ended before it was ready</source>
        <translation>lanyard-demo-provider hat sich beendet, bevor es bereit war</translation>
    </message>
</context>
<context>
    <name>lanyard::DevicePage</name>
    <message>
        <source>Use another device</source>
        <translation>Anderes Gerät verwenden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>QR code of the address and the code above</source>
        <translation>QR-Code der Adresse und des Codes oben</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>Machen Sie nur weiter, wenn Sie das selbst begonnen haben.</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Code ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 entsteht</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>Öffnen Sie %1 auf Ihrem Telefon oder einem anderen Computer, und geben Sie %2 ein.</translation>
    </message>
    <message>
        <source>Waiting for %1. This page changes by itself; the code works until %2.</source>
        <translation>Warten auf %1. Diese Seite ändert sich von selbst; der Code gilt bis %2.</translation>
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
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>What signing in, and staying signed in, needs on this computer.</source>
        <translation>Was zum Anmelden und Angemeldetbleiben auf diesem Computer nötig ist.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is in the way of signing in.</source>
        <translation>Dem Anmelden steht nichts im Weg.</translation>
    </message>
    <message>
        <source>The report is copied. Look through it before you give it away.</source>
        <translation>Der Bericht ist kopiert. Sehen Sie ihn durch, bevor Sie ihn weitergeben.</translation>
    </message>
    <message>
        <source>One of them needs a look.</source>
        <comment>checks</comment>
        <translation>1 davon sollten Sie sich ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need a look.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n davon sollten Sie sich ansehen.</numerusform>
            <numerusform>%n davon sollten Sie sich ansehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ExpiryLine</name>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>Melden Sie sich neu an, um ein neues zu bekommen.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>There is none at the moment.</source>
        <translation>Im Moment gibt es keines.</translation>
    </message>
    <message>
        <source>Works; %1 doesn’t say until when.</source>
        <translation>Gilt; bis wann, sagt %1 nicht.</translation>
    </message>
</context>
<context>
    <name>lanyard::GrantModel</name>
    <message>
        <source>%1; for %2 alone</source>
        <comment>permissions; an API</comment>
        <translation>%1; nur für %2</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Wird wieder gefragt</translation>
    </message>
    <message>
        <source>You revoke it</source>
        <translation>Auf Widerruf</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>lanyard::InfoBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>Deta&amp;ils</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details k&amp;opieren</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyringHelp</name>
    <message>
        <source>How to set up a keyring</source>
        <translation>Einen Schlüsselbund einrichten</translation>
    </message>
    <message>
        <source>A keyring is a program that keeps secrets for others (a Secret Service). Install one of these, and start it:</source>
        <translation>Ein Schlüsselbund ist ein Programm, das Geheimnisse für andere aufbewahrt (ein Secret Service). Installieren Sie eines davon, und starten Sie es:</translation>
    </message>
    <message>
        <source>GNOME Keyring (package gnome-keyring): log in again, and it is there.</source>
        <translation>GNOME-Schlüsselbund (Paket gnome-keyring): Melden Sie sich am Computer neu an, dann ist er da.</translation>
    </message>
    <message>
        <source>KDE Wallet (package kwalletmanager): switch it on in the system settings.</source>
        <translation>KDE-Brieftasche (Paket kwalletmanager): Schalten Sie sie in den Systemeinstellungen ein.</translation>
    </message>
    <message>
        <source>KeePassXC (package keepassxc): switch on “Secret Service Integration” in its settings, and open a database.</source>
        <translation>KeePassXC (Paket keepassxc): Schalten Sie in den Einstellungen die „Secret-Service-Integration“ ein, und öffnen Sie eine Datenbank.</translation>
    </message>
    <message>
        <source>Over ssh start GNOME Keyring yourself, type a password (it is shown) and press Ctrl-D, not Enter; then start Lanyard from there:</source>
        <translation>Über ssh starten Sie GNOME-Schlüsselbund selbst, tippen ein Passwort (es ist zu sehen) und drücken Strg+D, nicht die Eingabetaste; dann starten Sie Lanyard von dort:</translation>
    </message>
    <message>
        <source>Then choose “Try again” in the window.</source>
        <translation>Wählen Sie danach „Erneut versuchen“ im Fenster.</translation>
    </message>
</context>
<context>
    <name>lanyard::LanguageSetting</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>lanyard::ListAndPage</name>
    <message>
        <source>‹ Accou&amp;nts</source>
        <translation>‹ Kon&amp;ten</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Zurück zu den Konten</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginStartSetting</name>
    <message>
        <source>Start w&amp;hen I log in</source>
        <translation>Beim Anmelden am &amp;Computer starten</translation>
    </message>
</context>
<context>
    <name>lanyard::MaskedToken</name>
    <message>
        <source>Access token, hidden</source>
        <translation>Access-Token, verborgen</translation>
    </message>
    <message>
        <source>Access token, hidden, ends in %1</source>
        <translation>Access-Token, verborgen, endet mit %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pieren</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>lanyard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>Lanyard &amp;beenden</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Refresh access token</source>
        <translation>Access-Token &amp;erneuern</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Als &amp;Standard verwenden</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts…</source>
        <translation>A&amp;lle Konten abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>Ü&amp;ber Lanyard</translation>
    </message>
    <message>
        <source>Re&amp;move service account…</source>
        <translation>Dienstkonto en&amp;tfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Add a &amp;service account…</source>
        <translation>Dienstk&amp;onto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einstellun&amp;gen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>Access-Toke&amp;n kopieren</translation>
    </message>
    <message>
        <source>&amp;Token and claims…</source>
        <translation>Token und Clai&amp;ms&#xa0;…</translation>
    </message>
    <message>
        <source>Tools that may get &amp;tokens…</source>
        <translation>Tools, die Tokens bekommen dür&amp;fen&#xa0;…</translation>
    </message>
    <message>
        <source>Acti&amp;vity…</source>
        <translation>Akti&amp;vität&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tastatu&amp;rkürzel</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>Diesen Computer &amp;prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Ansi&amp;cht</translation>
    </message>
</context>
<context>
    <name>lanyard::PortSetting</name>
    <message>
        <source>&amp;Port for the way back from the browser</source>
        <translation>&amp;Port für den Rückweg vom Browser</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfilePage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>Ein neues Access-Token holen</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name for tools</source>
        <translation>Name für Tools</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Token-Adresse</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>e-mail or client ID · provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>status · date</comment>
        <translation>%1 · seit %2</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Entfe&amp;rnen&#xa0;…</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Berechtigungen: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Co&amp;py access token</source>
        <translation>Access-Token ko&amp;pieren</translation>
    </message>
    <message>
        <source>Tok&amp;en and claims…</source>
        <translation>Token und Clai&amp;ms&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>Access-Toke&amp;n kopieren</translation>
    </message>
    <message>
        <source>Copy as Authorization &amp;header</source>
        <translation>Als Authori&amp;zation-Header kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;environment variable</source>
        <translation>Als &amp;Umgebungsvariable kopieren</translation>
    </message>
    <message>
        <source>Copy command for &amp;scripts</source>
        <translation>Befehl für &amp;Skripte kopieren</translation>
    </message>
</context>
<context>
    <name>lanyard::RenamePage</name>
    <message>
        <source>Na&amp;me for tools</source>
        <translation>Na&amp;me für Tools</translation>
    </message>
    <message>
        <source>Tools ask for the account by this name, as “lanyard token” does: those that use the old name have to be told.</source>
        <translation>Tools fragen unter diesem Namen nach dem Konto, so wie „lanyard token“: Wo der alte Name steht, muss er geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>Verwenden Sie Buchstaben von A bis Z, Ziffern, „-“, „_“ und „.“, und beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Tools ask for this account as %1 now.</source>
        <translation>Tools fragen jetzt unter dem Namen %1 nach diesem Konto.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose another one.</source>
        <translation>Ein anderes Konto hat diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServiceForm</name>
    <message>
        <source>A secret or key is kept in your %1 only.</source>
        <translation>Ein Secret oder Schlüssel wird nur in Ihrem sicheren Speicher (%1) aufbewahrt.</translation>
    </message>
    <message>
        <source>A secret or key is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>Ein Secret oder Schlüssel wird nur im Arbeitsspeicher aufbewahrt, bis Sie Lanyard beenden.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>nightly-build</source>
        <comment>an example of a name</comment>
        <translation>nightly-build</translation>
    </message>
    <message>
        <source>T&amp;oken or issuer address</source>
        <translation>Token- oder &amp;Aussteller-Adresse</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>C&amp;lient-ID</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>Sec&amp;ret</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a key ID</comment>
        <translation>falls Sie eine haben</translation>
    </message>
    <message>
        <source>Pe&amp;rmissions</source>
        <translation>Berechti&amp;gungen</translation>
    </message>
    <message>
        <source>if it needs some; separated by spaces</source>
        <comment>permissions</comment>
        <translation>falls welche nötig sind; durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Audi&amp;ence</source>
        <translation>A&amp;udience</translation>
    </message>
    <message>
        <source>if you were told one</source>
        <comment>an audience</comment>
        <translation>falls Ihnen eine genannt wurde</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Prove it with</source>
        <translation>Nachweis &amp;per</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Schl&amp;üsseldatei</translation>
    </message>
    <message>
        <source>key.pem</source>
        <comment>an example of a file</comment>
        <translation>key.pem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei auswählen</translation>
    </message>
    <message>
        <source>It runs out on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>The secret or key runs out on a day</source>
        <translation>Das Secret oder der Schlüssel läuft an einem bestimmten Tag ab</translation>
    </message>
    <message>
        <source>The day on which it runs out</source>
        <translation>Der Tag des Ablaufs</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “#” in it.</source>
        <translation>Das ist keine Webadresse, die Lanyard verwenden kann. Sie beginnt mit https:// und enthält kein „#“.</translation>
    </message>
    <message>
        <source>This can’t be a client ID. Copy it again from where you got it.</source>
        <translation>Das kann keine Client-ID sein. Kopieren Sie sie noch einmal von dort, wo Sie sie bekommen haben.</translation>
    </message>
    <message>
        <source>It’s needed to prove who asks.</source>
        <translation>Es wird gebraucht, um nachzuweisen, wer anfragt.</translation>
    </message>
    <message>
        <source>There is no private key in this file that Lanyard can use. It has to be a PEM file without a passphrase.</source>
        <translation>In dieser Datei ist kein privater Schlüssel, den Lanyard verwenden kann. Es muss eine PEM-Datei ohne Passphrase sein.</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>Verwenden Sie Buchstaben von A bis Z, Ziffern, „-“, „_“ und „.“, und beginnen Sie mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>One of these can’t be a permission. Copy them again from where you got them.</source>
        <translation>Eine davon kann keine Berechtigung sein. Kopieren Sie sie noch einmal von dort, wo Sie sie bekommen haben.</translation>
    </message>
    <message>
        <source>This can’t be an audience.</source>
        <translation>Das kann keine Audience sein.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServicePage</name>
    <message>
        <source>For a program that signs in as itself. Whoever registered it with the provider knows what to enter here.</source>
        <translation>Für ein Programm, das sich im eigenen Namen anmeldet. Wer es beim Anbieter registriert hat, weiß, was hier einzugeben ist.</translation>
    </message>
    <message>
        <source>Test and sa&amp;ve</source>
        <translation>Testen und sp&amp;eichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Add a service account</source>
        <translation>Dienstkonto hinzufügen</translation>
    </message>
    <message>
        <source>Enter the new secret of %1</source>
        <translation>Neues Secret von %1 eingeben</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>%1 wird nach einem Token gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingControl</name>
    <message>
        <source>Set by an administrator of this computer, in %1.</source>
        <translation>Von Administratoren dieses Computers festgelegt, in %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
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
        <source>Time &amp;limit for a sign-in</source>
        <translation>&amp;Zeitlimit für eine Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear copied tokens</source>
        <translation>Kopierte Tokens &amp;löschen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds</source>
        <translation>
            <numerusform>Nach %n Sekunde</numerusform>
            <numerusform>Nach %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep activity</source>
        <translation>Akti&amp;vität aufbewahren</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keep &amp;running when the window is closed</source>
        <translation>Nach dem Schließen des Fensters &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>&amp;Show an icon in the tray</source>
        <translation>&amp;Symbol im Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>An account &amp;needs you to sign in again</source>
        <translation>Bei einem Konto müssen Sie sich &amp;neu anmelden</translation>
    </message>
    <message>
        <source>You have si&amp;gned in</source>
        <translation>Sie haben sich an&amp;gemeldet</translation>
    </message>
    <message>
        <source>The secret of a service account runs o&amp;ut</source>
        <translation>Das Secret eines Dienstkontos lä&amp;uft ab</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The settings couldn’t be read</source>
        <translation>Die Einstellungen waren nicht lesbar</translation>
    </message>
    <message>
        <source>That couldn’t be changed</source>
        <translation>Das ließ sich nicht ändern</translation>
    </message>
</context>
<context>
    <name>lanyard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturkürzel</translation>
    </message>
    <message>
        <source>Go between the list and the page</source>
        <translation>Zwischen Liste und Seite wechseln</translation>
    </message>
    <message>
        <source>Cancel, or close a dialog</source>
        <translation>Abbrechen oder einen Dialog schließen</translation>
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
        <translation>Access-Token</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPage</name>
    <message>
        <source>Sign-in link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Antwort wird geprüft</translation>
    </message>
    <message>
        <source>Getting your profile</source>
        <translation>Profil wird geholt</translation>
    </message>
    <message>
        <source>&amp;Open browser again</source>
        <translation>Browse&amp;r erneut öffnen</translation>
    </message>
    <message>
        <source>Copy sign-in &amp;link</source>
        <translation>Anmelde&amp;link kopieren</translation>
    </message>
    <message>
        <source>Use another &amp;device…</source>
        <translation>Anderes &amp;Gerät verwenden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Weiter geht es in Ihrem Browser</translation>
    </message>
    <message>
        <source>Sign in to %1 there, then come back. This page changes by itself.</source>
        <translation>Melden Sie sich dort bei %1 an, und kommen Sie dann zurück. Diese Seite ändert sich von selbst.</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out here, also after a restart.</source>
        <translation>Sie bleiben angemeldet, bis Sie sich hier abmelden, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Warten auf %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 entsteht</translation>
    </message>
    <message>
        <source>The link works for 2 more minutes.</source>
        <translation>Der Link gilt noch 2 Minuten.</translation>
    </message>
    <message>
        <source>The link works for less than a minute.</source>
        <translation>Der Link gilt noch weniger als eine Minute.</translation>
    </message>
    <message>
        <source>Don’t see it? Look for a new tab, or open the browser again.</source>
        <translation>Nicht zu sehen? Suchen Sie nach einem neuen Tab, oder öffnen Sie den Browser erneut.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>Anmeldung wird abgeschlossen</translation>
    </message>
    <message>
        <source>Saving to your %1</source>
        <translation>Wird gespeichert (%1)</translation>
    </message>
    <message>
        <source>Keeping it until you quit Lanyard</source>
        <translation>Wird aufbewahrt, bis Sie Lanyard beenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>A page answered that isn’t yours</source>
        <translation>Eine fremde Seite hat geantwortet</translation>
    </message>
    <message>
        <source>It is not from this sign-in, so Lanyard ignored it. Go on in the browser; if nothing happens there, open it again.</source>
        <translation>Sie ist nicht von dieser Anmeldung, deshalb hat Lanyard sie ignoriert. Machen Sie im Browser weiter; wenn dort nichts geschieht, öffnen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The page shows an error? Copy the set-up details for your IT team.</source>
        <translation>Zeigt die Seite einen Fehler? Kopieren Sie die Einrichtungsdetails für Ihr IT-Team.</translation>
    </message>
    <message>
        <source>Copy &amp;set-up details</source>
        <translation>&amp;Einrichtungsdetails kopieren</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutAllPage</name>
    <message>
        <source>Sign out of all accounts?</source>
        <translation>Alle Konten abmelden?</translation>
    </message>
    <message>
        <source>Tools on this computer that use these accounts stop working when their tokens run out.</source>
        <translation>Tools auf diesem Computer, die diese Konten benutzen, funktionieren nicht mehr, sobald ihre Tokens ablaufen.</translation>
    </message>
    <message>
        <source>Lanyard forgets the accounts, and tells the providers that listen to end the sign-ins. Your browser stays signed in there.</source>
        <translation>Lanyard vergisst die Konten und bittet die Anbieter, die das können, die Anmeldungen zu beenden. Ihr Browser bleibt dort angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Sign &amp;out of all</source>
        <translation>Alle &amp;abmelden</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutPage</name>
    <message>
        <source>Tools on this computer that use this account stop working when their token runs out.</source>
        <translation>Tools auf diesem Computer, die dieses Konto benutzen, funktionieren nicht mehr, sobald ihr Token abläuft.</translation>
    </message>
    <message>
        <source>Sign out h&amp;ere</source>
        <translation>Hi&amp;er abmelden</translation>
    </message>
    <message>
        <source>Sign out here and in the &amp;browser</source>
        <translation>Hier und im Brow&amp;ser abmelden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key, and tells %1 to end its token. Its registration there stays.</source>
        <translation>Lanyard vergisst das Dienstkonto mit seinem Secret oder Schlüssel und bittet %1, dessen Token zu beenden. Seine Registrierung dort bleibt.</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key. Its registration at %1 stays.</source>
        <translation>Lanyard vergisst das Dienstkonto mit seinem Secret oder Schlüssel. Seine Registrierung bei %1 bleibt.</translation>
    </message>
    <message>
        <source>Lanyard forgets the account and tells %1 to end this sign-in.</source>
        <translation>Lanyard vergisst das Konto und bittet %1, diese Anmeldung zu beenden.</translation>
    </message>
    <message>
        <source>Lanyard forgets the account. %1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>Lanyard vergisst das Konto. %1 lässt sich von hier aus nicht benachrichtigen; Sie können den Zugriff von Lanyard in Ihrem Konto dort entfernen.</translation>
    </message>
    <message>
        <source>Then its own page in your browser signs you out there, too.</source>
        <translation>Dann meldet Sie die Seite des Anbieters auch dort in Ihrem Browser ab.</translation>
    </message>
    <message>
        <source>Your browser stays signed in there.</source>
        <translation>Ihr Browser bleibt dort angemeldet.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Weiter geht es in Ihrem Browser</translation>
    </message>
    <message>
        <source>Lanyard forgot the account. %1 signs you out in your browser, too, and may ask there.</source>
        <translation>Lanyard hat das Konto vergessen. %1 meldet Sie auch in Ihrem Browser ab und fragt dort vielleicht nach.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>%1 ended this sign-in, and Lanyard forgot it.</source>
        <translation>%1 hat diese Anmeldung beendet, und Lanyard hat sie vergessen.</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Hier abgemeldet</translation>
    </message>
    <message>
        <source>%1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>%1 lässt sich von hier aus nicht benachrichtigen; Sie können den Zugriff von Lanyard in Ihrem Konto dort entfernen.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>%1 war nicht zu benachrichtigen. Entfernen Sie sicherheitshalber den Zugriff von Lanyard in Ihrem Konto dort.</translation>
    </message>
    <message>
        <source>Signed out here and in the browser</source>
        <translation>Hier und im Browser abgemeldet</translation>
    </message>
    <message>
        <source>Its sign-out page is open in your browser, and says the rest.</source>
        <translation>Die Abmeldeseite ist in Ihrem Browser geöffnet; dort steht das Übrige.</translation>
    </message>
    <message>
        <source>It has no sign-out page: sign out in your browser there.</source>
        <translation>Dort gibt es keine Abmeldeseite: Melden Sie sich dort im Browser ab.</translation>
    </message>
    <message>
        <source>Whether %1 signed you out in your browser isn’t known; look there.</source>
        <translation>Ob %1 Sie in Ihrem Browser abgemeldet hat, ist nicht bekannt; sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>It didn’t open; the page is %1</source>
        <translation>Sie hat sich nicht geöffnet; die Seite ist %1</translation>
    </message>
    <message>
        <source>%1 will be told when you’re back online.</source>
        <translation>%1 wird benachrichtigt, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told just now, and will be later.</source>
        <translation>%1 war gerade nicht zu benachrichtigen; das wird nachgeholt.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in. What your %2 holds of it couldn’t be erased.</source>
        <translation>%1 hat die Anmeldung beendet. Was Ihr sicherer Speicher (%2) davon enthält, ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Nothing could be erased from your %2, and %1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>In Ihrem sicheren Speicher (%2) ließ sich nichts löschen, und %1 war nicht zu benachrichtigen. Entfernen Sie sicherheitshalber den Zugriff von Lanyard in Ihrem Konto dort.</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>Aus der Liste entfernt</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>Dienstkonto entfernt</translation>
    </message>
    <message>
        <source>%1 ended its token, and Lanyard forgot it.</source>
        <translation>%1 hat das Token beendet, und Lanyard hat das Dienstkonto vergessen.</translation>
    </message>
    <message>
        <source>A token that tools still have works at %1 until it runs out.</source>
        <translation>Ein Token, das Tools noch haben, gilt bei %1, bis es abläuft.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told: a token that tools still have works until it runs out.</source>
        <translation>%1 war nicht zu benachrichtigen: Ein Token, das Tools noch haben, gilt, bis es abläuft.</translation>
    </message>
</context>
<context>
    <name>lanyard::StayingDialog</name>
    <message>
        <source>Lanyard keeps running so your tools stay signed in.</source>
        <translation>Lanyard läuft weiter, damit Ihre Tools angemeldet bleiben.</translation>
    </message>
    <message>
        <source>Its window is back when you start it again.</source>
        <translation>Das Fenster ist wieder da, wenn Sie Lanyard noch einmal starten.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>Stattdessen &amp;beenden</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenDialog</name>
    <message>
        <source>✓ Signed by %1, checked when it came.</source>
        <translation>✓ Signiert von %1, beim Empfang geprüft.</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked when it came.</source>
        <translation>✓ Signiert von %1 (Schlüssel %2), beim Empfang geprüft.</translation>
    </message>
    <message>
        <source>✓ Signed by %1, checked %2.</source>
        <comment>provider, time</comment>
        <translation>✓ Signiert von %1, geprüft: %2.</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked %3.</source>
        <comment>provider, key, time</comment>
        <translation>✓ Signiert von %1 (Schlüssel %2), geprüft: %3.</translation>
    </message>
    <message>
        <source>Only %1 can read this token.</source>
        <translation>Nur %1 kann dieses Token lesen.</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it.</source>
        <translation>Angezeigt wie empfangen. Lanyard kann es nicht prüfen.</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it: it’s meant for %1.</source>
        <translation>Angezeigt wie empfangen. Lanyard kann es nicht prüfen: Es ist bestimmt für %1.</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard.</source>
        <translation>Aufbewahrt, bis Sie Lanyard beenden.</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard, replaced %1.</source>
        <comment>3 days ago</comment>
        <translation>Aufbewahrt, bis Sie Lanyard beenden; ersetzt %1.</translation>
    </message>
    <message>
        <source>Kept in your %1.</source>
        <comment>a keyring</comment>
        <translation>Aufbewahrt in Ihrem sicheren Speicher (%1).</translation>
    </message>
    <message>
        <source>Kept in your %1, replaced %2.</source>
        <comment>a keyring, 3 days ago</comment>
        <translation>Aufbewahrt in Ihrem sicheren Speicher (%1), ersetzt %2.</translation>
    </message>
    <message>
        <source>Token and claims</source>
        <translation>Token und Claims</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person · a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>Ein neues Access-Token holen</translation>
    </message>
    <message>
        <source>Claims of the access token</source>
        <translation>Claims des Access-Tokens</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>Claims of the ID token</source>
        <translation>Claims des ID-Tokens</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolAskingSetting</name>
    <message>
        <source>Ask before a &amp;tool gets a token</source>
        <translation>Fragen, bevor ein &amp;Tool ein Token bekommt</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolsDialog</name>
    <message>
        <source>Tools that may get tokens</source>
        <translation>Tools, die Tokens bekommen dürfen</translation>
    </message>
    <message>
        <source>These programs get tokens without a question, since you said “always”.</source>
        <translation>Diese Programme bekommen Tokens ohne Rückfrage, denn Sie haben „immer“ gesagt.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Revoke &amp;all</source>
        <translation>&amp;Alle widerrufen</translation>
    </message>
    <message>
        <source>The list couldn’t be read</source>
        <translation>Die Liste war nicht lesbar</translation>
    </message>
    <message>
        <source>The list was damaged</source>
        <translation>Die Liste war beschädigt</translation>
    </message>
    <message>
        <source>Lanyard put it aside, and asks again before a program gets a token.</source>
        <translation>Lanyard hat sie beiseitegelegt und fragt wieder, bevor ein Programm ein Token bekommt.</translation>
    </message>
    <message>
        <source>You aren’t asked at the moment: every program of yours gets tokens. You can change that in the settings.</source>
        <translation>Im Moment werden Sie nicht gefragt: Jedes Ihrer Programme bekommt Tokens. Das können Sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>It couldn’t be revoked</source>
        <translation>Der Widerruf ist nicht gelungen</translation>
    </message>
</context>
<context>
    <name>lanyard::Tray</name>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard – %1</source>
        <comment>how many accounts</comment>
        <translation>Lanyard – %1</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n braucht Sie</numerusform>
            <numerusform>%n brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard – %1, %2</source>
        <comment>how many accounts, how many need the person</comment>
        <translation>Lanyard – %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>person – provider</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Copy access token</source>
        <translation>Access-Token kopieren</translation>
    </message>
    <message>
        <source>Show what it needs</source>
        <translation>Zeigen, was es braucht</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Unlock %1…</source>
        <translation>%1 entsperren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open Lanyard</source>
        <translation>Lanyard &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Einstellun&amp;gen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>Lanyard &amp;beenden</translation>
    </message>
</context>
<context>
    <name>lanyard::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>Dieselbe &amp;noch einmal</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Unlock your vault file</source>
        <translation>Ihre Tresordatei entsperren</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in %1. Nobody can open it without the passphrase, and nobody can tell it to you again.</source>
        <translation>Ihre Anmeldungen werden in %1 aufbewahrt. Niemand kann diese Datei ohne die Passphrase öffnen, und niemand kann sie Ihnen noch einmal nennen.</translation>
    </message>
    <message>
        <source>Your sign-ins are kept in %1. Type the passphrase that it was made with.</source>
        <translation>Ihre Anmeldungen werden in %1 aufbewahrt. Geben Sie die Passphrase ein, mit der sie angelegt wurde.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Ent&amp;sperren</translation>
    </message>
    <message>
        <source>That isn’t the passphrase</source>
        <translation>Das ist nicht die Passphrase</translation>
    </message>
    <message>
        <source>The vault file has another one. Nothing was changed; try again.</source>
        <translation>Die Tresordatei hat eine andere. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The two aren’t the same. Type them again.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Your browser opens so you can sign in where you always do. Lanyard never sees your password.</source>
        <translation>Ihr Browser öffnet sich, und Sie melden sich dort an, wo Sie es immer tun. Lanyard sieht Ihr Passwort nie.</translation>
    </message>
    <message>
        <source>Sign in with your co&amp;mpany…</source>
        <translation>Bei Ihrer Fir&amp;ma anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Mit %1 anmelden</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Sign in to get started</source>
        <translation>Melden Sie sich an, um loszulegen</translation>
    </message>
    <message>
        <source>Add a ser&amp;vice account…</source>
        <translation>Di&amp;enstkonto hinzufügen&#xa0;…</translation>
    </message>
</context>
</TS>
