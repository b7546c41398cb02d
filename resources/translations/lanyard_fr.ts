<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BrowserPage</name>
    <message>
        <source>You can close this tab.</source>
        <translation>Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>%1 is ready to use in Lanyard.</source>
        <comment>a person’s name</comment>
        <translation>%1 est prêt à l’emploi dans Lanyard.</translation>
    </message>
    <message>
        <source>Signed in – Lanyard</source>
        <translation>Connexion réussie – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed in</source>
        <translation>Connexion réussie</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <translation>Connexion à %1 réussie</translation>
    </message>
    <message>
        <source>Sign-in was cancelled – Lanyard</source>
        <translation>Connexion annulée – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>Connexion annulée</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this tab.</source>
        <translation>Rien n’a été modifié. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished – Lanyard</source>
        <translation>Connexion non terminée – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished</source>
        <translation>Connexion non terminée</translation>
    </message>
    <message>
        <source>Lanyard shows what to do next. You can close this tab.</source>
        <translation>Lanyard indique la marche à suivre. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Finishing sign-in – Lanyard</source>
        <translation>Finalisation de la connexion – Lanyard</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>Finalisation de la connexion</translation>
    </message>
    <message>
        <source>Go back to Lanyard; it’s finishing your sign-in.</source>
        <translation>Revenez à Lanyard, qui termine votre connexion.</translation>
    </message>
    <message>
        <source>Not from this sign-in – Lanyard</source>
        <translation>Étrangère à cette connexion – Lanyard</translation>
    </message>
    <message>
        <source>This isn’t from your sign-in</source>
        <translation>Cette page ne vient pas de votre connexion</translation>
    </message>
    <message>
        <source>Lanyard didn’t use it and waits on. You can close this tab.</source>
        <translation>Lanyard ne l’a pas utilisée et attend toujours. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Already used – Lanyard</source>
        <translation>Déjà utilisée – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in was already used.</source>
        <translation>Cette connexion a déjà été utilisée.</translation>
    </message>
    <message>
        <source>Lanyard shows how it ended. You can close this tab.</source>
        <translation>Lanyard indique le résultat. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Link has run out – Lanyard</source>
        <translation>Lien expiré – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in link has run out</source>
        <translation>Ce lien de connexion a expiré</translation>
    </message>
    <message>
        <source>Start again in Lanyard.</source>
        <translation>Recommencez dans Lanyard.</translation>
    </message>
    <message>
        <source>Signed out – Lanyard</source>
        <translation>Déconnexion effectuée – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed out, here and in Lanyard</source>
        <translation>Vous êtes déconnecté, ici et dans Lanyard</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed – Lanyard</source>
        <translation>Déconnexion non confirmée – Lanyard</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed</source>
        <translation>Déconnexion non confirmée</translation>
    </message>
    <message>
        <source>You are signed out in Lanyard. Whether this browser is still signed in, the provider’s own page shows. You can close this tab.</source>
        <translation>La déconnexion est effectuée dans Lanyard. La page du fournisseur indique si ce navigateur est encore connecté. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the pages</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Your browser reaches Lanyard</source>
        <translation>Votre navigateur atteint Lanyard</translation>
    </message>
    <message>
        <source>The way back from a sign-in works. You can close this tab.</source>
        <translation>Le retour après une connexion fonctionne. Vous pouvez fermer cet onglet.</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destiné à</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>Valable à partir de</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Signed in at the provider</source>
        <translation>Connexion chez le fournisseur</translation>
    </message>
    <message>
        <source>How sure the sign-in is</source>
        <translation>Niveau de sûreté de la connexion</translation>
    </message>
    <message>
        <source>Ways of the sign-in</source>
        <translation>Moyens de connexion</translation>
    </message>
    <message>
        <source>Issued to the app</source>
        <translation>Émis pour l’application</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>ID of this token</source>
        <translation>ID de ce jeton</translation>
    </message>
    <message>
        <source>ID of the session</source>
        <translation>ID de la session</translation>
    </message>
    <message>
        <source>Ties it to your sign-in</source>
        <translation>Le lie à votre connexion</translation>
    </message>
    <message>
        <source>Ties it to the access token</source>
        <translation>Le lie au jeton d’accès</translation>
    </message>
    <message>
        <source>Ties it to the sign-in’s code</source>
        <translation>Le lie au code de la connexion</translation>
    </message>
    <message>
        <source>Key that it is bound to</source>
        <translation>Clé à laquelle il est lié</translation>
    </message>
    <message>
        <source>Who acts for the user</source>
        <translation>Qui agit pour l’utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail was checked</source>
        <translation>E-mail vérifié</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Phone number was checked</source>
        <translation>Numéro de téléphone vérifié</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Page de profil</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profil modifié</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User ID in the organisation</source>
        <translation>ID utilisateur dans l’organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment (how far away)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{text} is called {name} now.</source>
        <translation>{text} s’appelle maintenant {name}.</translation>
    </message>
    <message>
        <source>Another account is called {text}, so this one is {name}; lanyard rename gives it another name.</source>
        <translation>Un autre compte s’appelle déjà {text}, celui-ci s’appelle donc {name}&#x202f;; lanyard rename permet de le renommer.</translation>
    </message>
    <message>
        <source>{name} is the default account now.</source>
        <translation>{name} est maintenant le compte par défaut.</translation>
    </message>
    <message>
        <source>There is no default account any more.</source>
        <translation>Il n’y a plus de compte par défaut.</translation>
    </message>
    <message>
        <source>there is no default account; set one with lanyard default NAME</source>
        <translation>il n’y a pas de compte par défaut&#x202f;; définissez-en un avec lanyard default NAME</translation>
    </message>
    <message>
        <source>say which account, or set the default one with lanyard default NAME</source>
        <translation>indiquez le compte, ou définissez celui par défaut avec lanyard default NAME</translation>
    </message>
    <message>
        <source>there is no account yet; lanyard login adds one</source>
        <translation>il n’y a pas encore de compte&#x202f;; lanyard login en ajoute un</translation>
    </message>
    <message>
        <source>give either NAME or --none</source>
        <translation>indiquez soit NAME, soit --none</translation>
    </message>
    <message>
        <source>say where it shall stand: one of --first, --last, --before and --after</source>
        <translation>indiquez la position&#xa0;: --first, --last, --before ou --after</translation>
    </message>
    <message>
        <source>say what to sign out of: either NAME or --all</source>
        <translation>indiquez de quoi vous déconnecter&#xa0;: soit NAME, soit --all</translation>
    </message>
    <message>
        <source>--browser waits for you at one provider’s page: use it with NAME, one account at a time</source>
        <translation>--browser vous attend sur la page d’un seul fournisseur&#xa0;: utilisez-le avec NAME, un compte à la fois</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} will be told when you’re back online and next use Lanyard.</source>
        <translation>Déconnexion de {name} effectuée sur cet ordinateur&#x202f;; {provider} sera prévenu dès que vous serez de nouveau en ligne et utiliserez Lanyard.</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told just now, and will be when you use Lanyard later.</source>
        <translation>Déconnexion de {name} effectuée sur cet ordinateur&#x202f;; {provider} n’a pas pu être prévenu pour l’instant, et le sera quand vous utiliserez Lanyard plus tard.</translation>
    </message>
    <message>
        <source>Removed {name} from the list. Your {store} couldn’t be used, so what it holds of the account wasn’t erased; should it come back, Lanyard does that then.</source>
        <translation>{name} a été retiré de la liste. Votre {store} était inutilisable, ce qu’il contient du compte n’a donc pas été effacé&#x202f;; Lanyard le fera si c’est de nouveau possible.</translation>
    </message>
    <message>
        <source>{provider} couldn’t be told, either. Remove Lanyard’s access there to be sure.</source>
        <translation>{provider} n’a pas pu être prévenu non plus. Par sécurité, supprimez-y l’accès de Lanyard.</translation>
    </message>
    <message>
        <source>{name} is still signed in: %1</source>
        <translation>{name} est toujours connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hand out access tokens to lanyard token, from memory, until Ctrl-C</source>
        <translation>Fournir des jetons d’accès à lanyard token, depuis la mémoire, jusqu’à Ctrl-C</translation>
    </message>
    <message>
        <source>Have the agent forget its tokens, and ask for each program once more</source>
        <translation>Faire oublier ses jetons à l’agent, et redemander pour chaque programme</translation>
    </message>
    <message>
        <source>there can be no agent here: XDG_RUNTIME_DIR, the folder of a login session, is not set; all commands work without one</source>
        <translation>l’agent est impossible ici&#xa0;: XDG_RUNTIME_DIR, le dossier d’une session ouverte, n’est pas défini&#x202f;; toutes les commandes fonctionnent sans agent</translation>
    </message>
    <message>
        <source>%1 has to be a folder of your own that nobody else may use: chmod 700 it, or remove what is there, and start the agent again</source>
        <translation>%1 doit être un dossier à vous, que personne d’autre ne peut utiliser&#xa0;: appliquez-lui chmod 700, ou supprimez ce qui s’y trouve, et redémarrez l’agent</translation>
    </message>
    <message>
        <source>the agent’s folder %1 cannot be used: %2</source>
        <translation>le dossier de l’agent %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>an agent is running already; one is enough for all your programs</source>
        <translation>un agent est déjà en cours d’exécution&#x202f;; un seul suffit pour tous vos programmes</translation>
    </message>
    <message>
        <source>another program answers at %1 already: let that start the agent (systemctl --user start lanyard-agent), or end it</source>
        <translation>un autre programme répond déjà sur %1&#xa0;: laissez-le démarrer l’agent (systemctl --user start lanyard-agent), ou arrêtez-le</translation>
    </message>
    <message>
        <source>something that is no socket of yours is in the agent’s place: move %1 away, and start the agent again</source>
        <translation>quelque chose qui n’est pas un socket à vous occupe la place de l’agent&#xa0;: déplacez %1, et redémarrez l’agent</translation>
    </message>
    <message>
        <source>the agent cannot listen at %1: %2</source>
        <translation>l’agent ne peut pas écouter sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the socket that the agent was started with is not %1, where it is looked for</source>
        <translation>le socket avec lequel l’agent a été démarré n’est pas %1, où on le cherche</translation>
    </message>
    <message>
        <source>the agent hands out tokens of the accounts that are kept for you; leave out --config-dir and --vault memory</source>
        <translation>l’agent fournit les jetons des comptes conservés pour vous&#x202f;; n’indiquez ni --config-dir ni --vault memory</translation>
    </message>
    <message>
        <source>The agent answers at %1 until Ctrl-C.</source>
        <translation>L’agent répond sur %1 jusqu’à Ctrl-C.</translation>
    </message>
    <message>
        <source>Locked: the agent has forgotten its tokens, and you are asked for each program once more.</source>
        <translation>Verrouillé&#xa0;: l’agent a oublié ses jetons, et votre accord sera redemandé pour chaque programme.</translation>
    </message>
    <message>
        <source>Locked: you are asked for each program once more. No agent is running.</source>
        <translation>Verrouillé&#xa0;: votre accord sera redemandé pour chaque programme. Aucun agent n’est en cours d’exécution.</translation>
    </message>
    <message>
        <source>Tools get tokens without a question all the same, until lanyard settings ask-tools on.</source>
        <translation>Les outils obtiennent malgré tout des jetons sans question, jusqu’à lanyard settings ask-tools on.</translation>
    </message>
    <message>
        <source>you are asked for each program once more, but the agent does not answer, and may still have tokens in memory; end it, and start it again</source>
        <translation>votre accord sera redemandé pour chaque programme, mais l’agent ne répond pas et peut encore avoir des jetons en mémoire&#x202f;; arrêtez-le et redémarrez-le</translation>
    </message>
    <message>
        <source>Look at what signing in needs, and say what is wrong and what helps</source>
        <translation>Examiner ce qu’il faut pour se connecter, et dire ce qui ne va pas et comment y remédier</translation>
    </message>
    <message>
        <source>An account’s name, or an issuer or e-mail address; left out, every account</source>
        <translation>Nom d’un compte, adresse d’un émetteur ou adresse e-mail&#x202f;; par défaut, tous les comptes</translation>
    </message>
    <message>
        <source>Open a page of Lanyard’s in your browser, and see whether it comes back</source>
        <translation>Ouvrir une page de Lanyard dans votre navigateur, et voir si elle revient</translation>
    </message>
    <message>
        <source>Have the provider renew the session, which replaces it</source>
        <translation>Faire renouveler la session par le fournisseur, ce qui la remplace</translation>
    </message>
    <message>
        <source>Write all of it, without secrets, into this file, or for - to standard output, for whoever helps you</source>
        <translation>Tout écrire, sans les secrets, dans ce fichier, ou avec - sur la sortie standard, pour la personne qui vous aide</translation>
    </message>
    <message>
        <source>What sign-in providers do</source>
        <translation>Ce que font les fournisseurs de connexion</translation>
    </message>
    <message>
        <source>Say what a provider does right and wrong for native sign-in, each with the section of the standard</source>
        <translation>Indiquer ce qu’un fournisseur fait bien ou mal pour la connexion native, avec à chaque fois la section de la norme</translation>
    </message>
    <message>
        <source>The provider, by its issuer address or an e-mail address there</source>
        <translation>Fournisseur, par son adresse d’émetteur ou une adresse e-mail chez lui</translation>
    </message>
    <message>
        <source>Try as well what only a sign-in shows: you sign in up to three times, and nothing of it is kept</source>
        <translation>Essayer aussi ce que seule une connexion révèle&#xa0;: vous vous connectez jusqu’à trois fois, et rien n’en est conservé</translation>
    </message>
    <message>
        <source>The client id to sign in with; else Lanyard registers itself, where the provider lets it</source>
        <translation>ID client avec lequel se connecter&#x202f;; sinon, Lanyard s’enregistre lui-même si le fournisseur le permet</translation>
    </message>
    <message>
        <source>--report - and --json both want standard output; give the report a file, or leave one of them out</source>
        <translation>--report - et --json veulent tous deux la sortie standard&#x202f;; indiquez un fichier pour le rapport, ou omettez l’un des deux</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your keychain.</source>
        <translation>Vous connecte avec votre propre navigateur et conserve la session dans votre trousseau de clés.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a fault of Lanyard, 2 fix what the message names, 3 sign in again,
4 try again later, 5 the keychain needs you, 6 the answer couldn’t be trusted, 7 the sign-in
ended without a result.</source>
        <translation>Codes de sortie&#xa0;: 0 réussite, 1 défaut de Lanyard, 2 corriger ce que dit le message,
3 se reconnecter, 4 réessayer plus tard, 5 le trousseau de clés a besoin de vous,
6 réponse non fiable, 7 connexion terminée sans résultat.</translation>
    </message>
    <message>
        <source>Sign in to an account</source>
        <translation>Se connecter à un compte</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>Lister les comptes</translation>
    </message>
    <message>
        <source>Ask the provider who an account is</source>
        <translation>Demander au fournisseur à qui est un compte</translation>
    </message>
    <message>
        <source>Print an access token that is still good, and nothing else</source>
        <translation>Afficher un jeton d’accès encore valable, et rien d’autre</translation>
    </message>
    <message>
        <source>Print a proof for one request with the account’s access token, where that is bound to a key (DPoP); with --json the token as well</source>
        <translation>Afficher une preuve pour une requête avec le jeton d’accès du compte, s’il est lié à une clé (DPoP)&#x202f;; avec --json, le jeton aussi</translation>
    </message>
    <message>
        <source>The request’s HTTP method; else GET</source>
        <translation>Méthode HTTP de la requête&#x202f;; sinon GET</translation>
    </message>
    <message>
        <source>The request’s address</source>
        <translation>Adresse de la requête</translation>
    </message>
    <message>
        <source>What the last answer from there had in its DPoP-Nonce header</source>
        <translation>Ce que la dernière réponse reçue de là contenait dans son en-tête DPoP-Nonce</translation>
    </message>
    <message>
        <source>Sign out: tell the provider and erase what is kept here</source>
        <translation>Se déconnecter&#xa0;: prévenir le fournisseur et effacer ce qui est conservé ici</translation>
    </message>
    <message>
        <source>Show what an administrator of this computer has set, and locked</source>
        <translation>Afficher ce qu’un administrateur de cet ordinateur a défini et verrouillé</translation>
    </message>
    <message>
        <source>Then sign out in the browser, too, at the provider’s own page</source>
        <translation>Se déconnecter ensuite aussi dans le navigateur, sur la page du fournisseur</translation>
    </message>
    <message>
        <source>Sign out of every account</source>
        <translation>Se déconnecter de tous les comptes</translation>
    </message>
    <message>
        <source>Take the account off the list even where the keychain can’t be used; what that holds of it then stays there</source>
        <translation>Retirer le compte de la liste même si le trousseau de clés est inutilisable&#x202f;; ce qu’il contient du compte y reste alors</translation>
    </message>
    <message>
        <source>Give an account another name</source>
        <translation>Donner un autre nom à un compte</translation>
    </message>
    <message>
        <source>The new name: letters, digits, “-”, “_” and “.”</source>
        <translation>Nouveau nom&#xa0;: lettres, chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;»</translation>
    </message>
    <message>
        <source>Say which account is meant where none is named, or set it</source>
        <translation>Indiquer quel compte est choisi quand aucun n’est nommé, ou le définir</translation>
    </message>
    <message>
        <source>From now on, none is</source>
        <translation>Désormais, aucun compte par défaut</translation>
    </message>
    <message>
        <source>Move an account in the list, and print the names in their order</source>
        <translation>Déplacer un compte dans la liste, et afficher les noms dans leur ordre</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Before this account</source>
        <translation>Avant ce compte</translation>
    </message>
    <message>
        <source>After this account</source>
        <translation>Après ce compte</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it</source>
        <translation>Nom du compte, ou son adresse e-mail si aucun autre compte ne l’utilise</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it; left out, the default account, or the only one</source>
        <translation>Nom du compte, ou son adresse e-mail si aucun autre compte ne l’utilise&#x202f;; par défaut, le compte par défaut, ou le seul existant</translation>
    </message>
    <message>
        <source>A provider that is known here, by its id</source>
        <translation>Fournisseur connu ici, par son identifiant</translation>
    </message>
    <message>
        <source>Any OpenID Provider, by its issuer address or an e-mail address there</source>
        <translation>N’importe quel fournisseur OpenID, par son adresse d’émetteur ou une adresse e-mail chez lui</translation>
    </message>
    <message>
        <source>The client id that the provider gave for Lanyard; remembered once it has worked</source>
        <translation>ID client que le fournisseur a donné pour Lanyard&#x202f;; retenu dès qu’il a fonctionné</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input; kept in the keychain</source>
        <translation>Lire le secret client sur la première ligne de l’entrée standard&#x202f;; conservé dans le trousseau de clés</translation>
    </message>
    <message>
        <source>The organisation’s tenant, where the provider has one; remembered once it has worked</source>
        <translation>Locataire (tenant) de l’organisation, si le fournisseur en a&#x202f;; retenu dès qu’il a fonctionné</translation>
    </message>
    <message>
        <source>What to ask for, separated by spaces, in place of the usual</source>
        <translation>Ce qu’il faut demander, séparé par des espaces, au lieu des valeurs habituelles</translation>
    </message>
    <message>
        <source>The loopback address registered at the provider, where a free port won’t do</source>
        <translation>Adresse de bouclage enregistrée chez le fournisseur, si un port libre ne convient pas</translation>
    </message>
    <message>
        <source>What to call the account here; else the provider’s id</source>
        <translation>Nom à donner au compte ici&#x202f;; sinon, l’identifiant du fournisseur</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser</source>
        <translation>Nombre de secondes à attendre le navigateur</translation>
    </message>
    <message>
        <source>Print the sign-in link and start no browser (with --json it goes to standard error)</source>
        <translation>Afficher le lien de connexion sans lancer de navigateur (avec --json, sur la sortie d’erreur)</translation>
    </message>
    <message>
        <source>Show an address and a code to finish with on another device, and start no browser</source>
        <translation>Afficher une adresse et un code pour terminer sur un autre appareil, sans lancer de navigateur</translation>
    </message>
    <message>
        <source>What the provider shall ask: login, consent, select_account or create, also several, separated by spaces; or none</source>
        <translation>Ce que le fournisseur doit demander&#xa0;: login, consent, select_account ou create, ou plusieurs, séparés par des espaces&#x202f;; ou none</translation>
    </message>
    <message>
        <source>Who is to sign in, for the provider’s page to suggest</source>
        <translation>Personne qui doit se connecter, à proposer sur la page du fournisseur</translation>
    </message>
    <message>
        <source>Sign in anew where the last time is longer ago than this many seconds; the answer is checked</source>
        <translation>Se reconnecter si la dernière connexion remonte à plus de ce nombre de secondes&#x202f;; la réponse est vérifiée</translation>
    </message>
    <message>
        <source>How to sign in, by the provider’s names for it (acr), separated by spaces; the answer has to be one of them</source>
        <translation>Comment se connecter, avec les noms qu’emploie le fournisseur (acr), séparés par des espaces&#x202f;; la réponse doit être l’un d’eux</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again, and lanyard token then prints those for the first one</source>
        <translation>API à laquelle les jetons sont destinés, par son adresse&#x202f;; peut être répété, et lanyard token affiche alors ceux de la première</translation>
    </message>
    <message>
        <source>A token for this API alone, by its address; asked for each time and not kept</source>
        <translation>Jeton pour cette API seulement, par son adresse&#x202f;; demandé à chaque fois et non conservé</translation>
    </message>
    <message>
        <source>Sign in once more for a resource that wants it (RFC 9470), and print the new token; its WWW-Authenticate value is read from standard input</source>
        <translation>Se reconnecter pour une ressource qui l’exige (RFC 9470), et afficher le nouveau jeton&#x202f;; la valeur de son WWW-Authenticate est lue sur l’entrée standard</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser then</source>
        <translation>Nombre de secondes à attendre alors le navigateur</translation>
    </message>
    <message>
        <source>Then start no browser, and print the sign-in link on standard error</source>
        <translation>Ne lancer alors aucun navigateur, et afficher le lien de connexion sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>Get a new token even where the old one is still good</source>
        <translation>Obtenir un nouveau jeton même si l’ancien est encore valable</translation>
    </message>
    <message>
        <source>Service accounts: tokens for a program instead of a person</source>
        <translation>Comptes de service&#xa0;: des jetons pour un programme au lieu d’une personne</translation>
    </message>
    <message>
        <source>Add a service account by the client id and secret or key that a provider gave it; lanyard token then prints its tokens</source>
        <translation>Ajouter un compte de service avec l’ID client et le secret ou la clé qu’un fournisseur lui a donnés&#x202f;; lanyard token affiche ensuite ses jetons</translation>
    </message>
    <message>
        <source>The provider, by its issuer address</source>
        <translation>Fournisseur, par son adresse d’émetteur</translation>
    </message>
    <message>
        <source>The provider’s token endpoint, where it publishes nothing about itself</source>
        <translation>Point d’accès aux jetons du fournisseur, s’il ne publie rien sur lui-même</translation>
    </message>
    <message>
        <source>The service account’s client id</source>
        <translation>ID client du compte de service</translation>
    </message>
    <message>
        <source>How the secret is sent: as HTTP Basic, or in the body; without this, as the provider says, or as it takes it</source>
        <translation>Comment envoyer le secret&#xa0;: en HTTP Basic, ou dans le corps&#x202f;; par défaut, selon ce que le fournisseur annonce ou accepte</translation>
    </message>
    <message>
        <source>Sign with this private key (PEM) instead of sending a secret; kept in the keychain, the file is not needed afterwards</source>
        <translation>Signer avec cette clé privée (PEM) au lieu d’envoyer un secret&#x202f;; conservée dans le trousseau de clés, le fichier n’est plus nécessaire ensuite</translation>
    </message>
    <message>
        <source>The key’s id (kid), where the provider asks for one</source>
        <translation>Identifiant de la clé (kid), si le fournisseur en demande un</translation>
    </message>
    <message>
        <source>What the tokens shall allow, separated by spaces</source>
        <translation>Ce que les jetons doivent permettre, séparé par des espaces</translation>
    </message>
    <message>
        <source>Which API the tokens are for, where the provider calls it audience</source>
        <translation>API à laquelle les jetons sont destinés, si le fournisseur appelle cela audience</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again</source>
        <translation>API à laquelle les jetons sont destinés, par son adresse&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>Print JSON, failures too</source>
        <translation>Afficher du JSON, même en cas d’échec</translation>
    </message>
    <message>
        <source>Where sign-ins are kept: in the system’s keychain, in a file with a passphrase, or in memory, where they end with this command and are listed nowhere</source>
        <translation>Où conserver les connexions&#xa0;: dans le trousseau de clés du système, dans un fichier protégé par une phrase secrète, ou en mémoire, où elles prennent fin avec cette commande et ne figurent dans aucune liste</translation>
    </message>
    <message>
        <source>Read the file’s passphrase from the first line of this descriptor</source>
        <translation>Lire la phrase secrète du fichier sur la première ligne de ce descripteur</translation>
    </message>
    <message>
        <source>Where sign-ins are kept</source>
        <translation>Où les connexions sont conservées</translation>
    </message>
    <message>
        <source>Move all accounts to a file with a passphrase, or to the keyring</source>
        <translation>Déplacer tous les comptes dans un fichier protégé par une phrase secrète, ou dans le trousseau de clés</translation>
    </message>
    <message>
        <source>Where to; from then on they are looked for there</source>
        <translation>Destination&#x202f;; c’est là qu’ils seront cherchés ensuite</translation>
    </message>
    <message>
        <source>Keep accounts list, settings, providers and locks in this folder</source>
        <translation>Conserver la liste des comptes, les paramètres, les fournisseurs et les verrous dans ce dossier</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Continue in your browser: sign in to {provider} there. This command goes on by itself; the link works until {text}, Ctrl-C cancels.</source>
        <translation>Continuez dans votre navigateur&#xa0;: connectez-vous à {provider}. Cette commande se poursuit d’elle-même&#x202f;; le lien est valable jusqu’à {text}, Ctrl-C annule.</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>Sur votre téléphone ou un autre ordinateur, ouvrez %1 et saisissez %2.</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>Ne continuez que si c’est vous qui avez lancé cette opération.</translation>
    </message>
    <message>
        <source>This command goes on by itself; the code works until {text}, Ctrl-C cancels.</source>
        <translation>Cette commande se poursuit d’elle-même&#x202f;; le code est valable jusqu’à {text}, Ctrl-C annule.</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out with lanyard logout.</source>
        <translation>Votre session reste ouverte jusqu’à votre déconnexion avec lanyard logout.</translation>
    </message>
    <message>
        <source>Open this link in a browser on this computer:</source>
        <translation>Ouvrez ce lien dans un navigateur de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Is the browser on another computer? Its last page won’t load there. Copy that page’s address, paste it here and press Enter:</source>
        <translation>Le navigateur est sur un autre ordinateur&#x202f;? Sa dernière page ne s’y chargera pas. Copiez l’adresse de cette page, collez-la ici et appuyez sur Entrée&#xa0;:</translation>
    </message>
    <message>
        <source>Not there yet? That link may have run out. This one is good for the same sign-in:</source>
        <translation>Pas encore arrivé&#x202f;? Ce lien a peut-être expiré. Celui-ci vaut pour la même connexion&#xa0;:</translation>
    </message>
    <message>
        <source>That isn’t the address of this sign-in’s last page. It begins with the redirect URI and ends in a code; still waiting.</source>
        <translation>Ce n’est pas l’adresse de la dernière page de cette connexion. Elle commence par l’URI de redirection et se termine par un code&#x202f;; l’attente continue.</translation>
    </message>
    <message>
        <source>The value of the resource’s WWW-Authenticate field:</source>
        <translation>Valeur du champ WWW-Authenticate de la ressource&#xa0;:</translation>
    </message>
    <message>
        <source>The resource wants you to sign in for it once more ({text}).</source>
        <translation>La ressource veut que vous vous reconnectiez pour elle ({text}).</translation>
    </message>
    <message>
        <source>No browser could be started. Open this link in any browser on this computer:</source>
        <translation>Aucun navigateur n’a pu être lancé. Ouvrez ce lien dans n’importe quel navigateur de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Don’t see it? Open this link in any browser on this computer:</source>
        <translation>Vous ne le voyez pas&#x202f;? Ouvrez ce lien dans n’importe quel navigateur de cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>The page shows an error? {provider} has to know the client id, and with it this redirect URI, to the letter: %1</source>
        <translation>La page affiche une erreur&#x202f;? {provider} doit connaître l’ID client et, avec lui, exactement cette URI de redirection&#xa0;: %1</translation>
    </message>
    <message>
        <source>A page answered that isn’t from this sign-in. It wasn’t used; still waiting.</source>
        <translation>Une page étrangère à cette connexion a répondu. Elle n’a pas été utilisée&#x202f;; l’attente continue.</translation>
    </message>
    <message>
        <source>Careful: {provider} no longer offers what it did at your last sign-in: %1. If nobody there can say why, don’t go on, or sign out again.</source>
        <translation>Attention&#xa0;: {provider} ne propose plus ce qu’il offrait à votre dernière connexion&#xa0;: %1. Si personne là-bas ne peut dire pourquoi, n’allez pas plus loin, ou déconnectez-vous.</translation>
    </message>
    <message>
        <source>Signed in to {provider} as {who}; the account is called {name}.</source>
        <translation>Connexion à {provider} réussie en tant que {who}&#x202f;; le compte s’appelle {name}.</translation>
    </message>
    <message>
        <source>You were already signed in to {provider} as {who}; {name} was updated.</source>
        <translation>Vous étiez déjà connecté à {provider} en tant que {who}&#x202f;; {name} a été mis à jour.</translation>
    </message>
    <message>
        <source>{provider} didn’t grant everything that was asked for; missing: {text}.</source>
        <translation>{provider} n’a pas accordé tout ce qui était demandé&#x202f;; il manque&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Nothing is kept: with --vault memory the sign-in ends with this command.</source>
        <translation>Rien n’est conservé&#xa0;: avec --vault memory, la connexion prend fin avec cette commande.</translation>
    </message>
    <message>
        <source>What you said about {provider} couldn’t be remembered for the next sign-in: %1</source>
        <translation>Ce que vous avez indiqué au sujet de {provider} n’a pas pu être retenu pour la prochaine connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client there, or ask your IT team for its client id</source>
        <translation>{provider} doit connaître Lanyard&#xa0;: enregistrez-y un client natif (de bureau), ou demandez son ID client à votre service informatique</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client at %1</source>
        <translation>{provider} doit connaître Lanyard&#xa0;: enregistrez un client natif (de bureau) sur %1</translation>
    </message>
    <message>
        <source>Its redirect URI, to the letter: %1</source>
        <translation>Son URI de redirection, à la lettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; give it once more (an empty secret is the one that is kept), or another one.</source>
        <translation>{provider} a refusé l’ID client «&#xa0;{text}&#xa0;» à la dernière connexion&#x202f;; saisissez-le de nouveau (un secret vide garde celui qui est conservé), ou donnez-en un autre.</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; pass it once more with --client-id, or another one</source>
        <translation>{provider} a refusé l’ID client «&#xa0;{text}&#xa0;» à la dernière connexion&#x202f;; indiquez-le de nouveau avec --client-id, ou donnez-en un autre</translation>
    </message>
    <message>
        <source>--client-id is missing</source>
        <translation>--client-id manque</translation>
    </message>
    <message>
        <source>its redirect URI, to the letter: %1</source>
        <translation>son URI de redirection, à la lettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs your organisation’s id there</source>
        <translation>--tenant manque&#xa0;: {provider} demande l’identifiant que votre organisation y a</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs %1</source>
        <translation>--tenant manque&#xa0;: {provider} demande %1</translation>
    </message>
    <message>
        <source>{provider} has no tenants; leave --tenant out</source>
        <translation>{provider} n’a pas de locataires (tenants)&#x202f;; omettez --tenant</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>ID client&#xa0;:</translation>
    </message>
    <message>
        <source>Client secret (not shown; empty where there is none):</source>
        <translation>Secret client (non affiché&#x202f;; vide s’il n’y en a pas)&#xa0;:</translation>
    </message>
    <message>
        <source>Client secret (not shown):</source>
        <translation>Secret client (non affiché)&#xa0;:</translation>
    </message>
    <message>
        <source>{provider} needs your organisation’s id there:</source>
        <translation>{provider} demande l’identifiant que votre organisation y a&#xa0;:</translation>
    </message>
    <message>
        <source>{provider} needs %1:</source>
        <translation>{provider} demande %1&#xa0;:</translation>
    </message>
    <message>
        <source>Signed out of {name}; {provider} ended the sign-in, too.</source>
        <translation>Déconnexion de {name} effectuée&#x202f;; {provider} a lui aussi mis fin à la connexion.</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told. Remove Lanyard’s access there to be sure.</source>
        <translation>Déconnexion de {name} effectuée sur cet ordinateur&#x202f;; {provider} n’a pas pu être prévenu. Par sécurité, supprimez-y l’accès de Lanyard.</translation>
    </message>
    <message>
        <source>To sign out of {provider} there, open this link in the browser that you signed in with:</source>
        <translation>Pour vous déconnecter de {provider} là-bas, ouvrez ce lien dans le navigateur avec lequel vous vous êtes connecté&#xa0;:</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} can’t be told from here. Remove Lanyard’s access there to be sure.</source>
        <translation>Déconnexion de {name} effectuée sur cet ordinateur&#x202f;; {provider} ne peut pas être prévenu d’ici. Par sécurité, supprimez-y l’accès de Lanyard.</translation>
    </message>
    <message>
        <source>{provider} signs you out in your browser, too, and may ask there; Ctrl-C stops waiting for it.</source>
        <translation>{provider} vous déconnecte aussi dans votre navigateur, et peut y poser une question&#x202f;; Ctrl-C met fin à l’attente.</translation>
    </message>
    <message>
        <source>Signed out of {provider} in the browser, too.</source>
        <translation>Vous êtes aussi déconnecté de {provider} dans le navigateur.</translation>
    </message>
    <message>
        <source>{provider}’s sign-out page is open in your browser; it says the rest.</source>
        <translation>La page de déconnexion de {provider} est ouverte dans votre navigateur&#x202f;; elle indique la suite.</translation>
    </message>
    <message>
        <source>{provider} has no sign-out page; sign out in the browser there.</source>
        <translation>{provider} n’a pas de page de déconnexion&#x202f;; déconnectez-vous-y dans le navigateur.</translation>
    </message>
    <message>
        <source>Whether {provider} signed you out in the browser isn’t known; look there.</source>
        <translation>On ignore si {provider} vous a déconnecté dans le navigateur&#x202f;; vérifiez-le là-bas.</translation>
    </message>
    <message>
        <source>Waiting for the sign-out to be finished; Ctrl-C again stops at once.</source>
        <translation>En attente de la fin de la déconnexion&#x202f;; un nouveau Ctrl-C arrête tout de suite.</translation>
    </message>
    <message>
        <source>Added the service account {who} at {provider}; it is called {name}.</source>
        <translation>Compte de service {who} ajouté chez {provider}&#x202f;; il s’appelle {name}.</translation>
    </message>
    <message>
        <source>The service account {who} at {provider} was here already; {name} was updated.</source>
        <translation>Le compte de service {who} chez {provider} était déjà là&#x202f;; {name} a été mis à jour.</translation>
    </message>
    <message>
        <source>{provider} can’t be asked who you are; this is what its last ID token said.</source>
        <translation>{provider} ne peut pas dire qui vous êtes&#x202f;; voici ce qu’indiquait son dernier jeton d’identité.</translation>
    </message>
    <message>
        <source>This token is bound to a key: send it as “Authorization: DPoP”, with a proof from lanyard dpop-proof {name} (--json says so without this note).</source>
        <translation>Ce jeton est lié à une clé&#xa0;: envoyez-le sous la forme «&#xa0;Authorization: DPoP&#xa0;», avec une preuve de lanyard dpop-proof {name} (--json l’indique sans cette remarque).</translation>
    </message>
    <message>
        <source>Waiting for the provider’s answer, so that the session isn’t lost; Ctrl-C again stops at once.</source>
        <translation>En attente de la réponse du fournisseur, pour que la session ne soit pas perdue&#x202f;; un nouveau Ctrl-C arrête tout de suite.</translation>
    </message>
    <message>
        <source>There is no account yet; lanyard login adds one.</source>
        <translation>Il n’y a pas encore de compte&#x202f;; lanyard login en ajoute un.</translation>
    </message>
    <message>
        <source>With --vault memory there is never an account to list: a sign-in ends with its command.</source>
        <translation>Avec --vault memory, il n’y a jamais de compte à lister&#xa0;: une connexion prend fin avec sa commande.</translation>
    </message>
    <message>
        <source>No administrator of this computer has set anything for Lanyard.</source>
        <translation>Aucun administrateur de cet ordinateur n’a défini quoi que ce soit pour Lanyard.</translation>
    </message>
    <message>
        <source>The list of accounts couldn’t be read and was set aside as %1; sign in again to the accounts you miss.</source>
        <translation>La liste des comptes n’a pas pu être lue et a été mise de côté sous %1&#x202f;; reconnectez-vous aux comptes qui manquent.</translation>
    </message>
    <message>
        <source>The settings couldn’t be read and were set aside as %1; you are asked again for what they held, such as client ids.</source>
        <translation>Les paramètres n’ont pas pu être lus et ont été mis de côté sous %1&#x202f;; ce qu’ils contenaient, comme les ID client, vous sera redemandé.</translation>
    </message>
    <message>
        <source>the output couldn’t be written (%1)</source>
        <translation>la sortie n’a pas pu être écrite (%1)</translation>
    </message>
    <message>
        <source>%1; see %2 --help</source>
        <translation>%1&#x202f;; voir %2 --help</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>il manque une commande</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>la valeur est vide</translation>
    </message>
    <message>
        <source>say where to sign in: either --provider or --issuer</source>
        <translation>indiquez où vous connecter&#xa0;: soit --provider, soit --issuer</translation>
    </message>
    <message>
        <source>choose a provider: give either --issuer or --token-endpoint</source>
        <translation>choisissez un fournisseur&#xa0;: indiquez soit --issuer, soit --token-endpoint</translation>
    </message>
    <message>
        <source>a service account proves itself: give either --client-secret-stdin or --private-key</source>
        <translation>un compte de service doit prouver son identité&#xa0;: indiquez soit --client-secret-stdin, soit --private-key</translation>
    </message>
    <message>
        <source>--auth-method says how a secret is sent: it goes with --client-secret-stdin</source>
        <translation>--auth-method indique comment un secret est envoyé&#xa0;: à employer avec --client-secret-stdin</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>the private key {text} couldn’t be read</source>
        <translation>la clé privée {text} n’a pas pu être lue</translation>
    </message>
    <message>
        <source>no provider “{text}” is known here; known are:</source>
        <translation>aucun fournisseur «&#xa0;{text}&#xa0;» n’est connu ici&#x202f;; sont connus&#xa0;:</translation>
    </message>
    <message>
        <source>“{text}” isn’t a plain name; use letters, digits, “-”, “_” and “.”</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nom simple&#x202f;; utilisez des lettres, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;»</translation>
    </message>
    <message>
        <source>“{text}” isn’t a client id; copy it again from the provider</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un ID client&#x202f;; copiez-le de nouveau chez le fournisseur</translation>
    </message>
    <message>
        <source>“{text}” isn’t a scope</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une portée</translation>
    </message>
    <message>
        <source>“{text}” can’t be a redirect URI; it has to be like http://127.0.0.1:8400/callback, in lower case up to the path and without needless %-escapes</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas être une URI de redirection&#x202f;; elle doit ressembler à http://127.0.0.1:8400/callback, en minuscules jusqu’au chemin et sans séquences % inutiles</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input held no secret</source>
        <translation>--client-secret-stdin a été indiqué, mais l’entrée standard ne contenait aucun secret</translation>
    </message>
    <message>
        <source>--challenge-stdin was given, and standard input held no challenge; it wants the value of the resource’s WWW-Authenticate field</source>
        <translation>--challenge-stdin a été indiqué, mais l’entrée standard ne contenait aucun défi&#x202f;; il faut la valeur du champ WWW-Authenticate de la ressource</translation>
    </message>
    <message>
        <source>the challenge on standard input can’t be read (%1)</source>
        <translation>le défi sur l’entrée standard est illisible (%1)</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in</source>
        <translation>le défi sur l’entrée standard ne demande pas d’autre connexion</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in, but says “{text}”; --force-refresh gets another token</source>
        <translation>le défi sur l’entrée standard ne demande pas d’autre connexion, mais indique «&#xa0;{text}&#xa0;»&#x202f;; --force-refresh obtient un autre jeton</translation>
    </message>
    <message>
        <source>It hides which file it runs; its name is its own word.</source>
        <translation>Il cache le fichier qu’il exécute&#x202f;; son nom est celui qu’il se donne lui-même.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programme&#xa0;: %1</translation>
    </message>
    <message>
        <source>Program: %1 (another file is there now, or none)</source>
        <translation>Programme&#xa0;: %1 (un autre fichier s’y trouve maintenant, ou aucun)</translation>
    </message>
    <message>
        <source>List which programs get tokens without a question, or change that</source>
        <translation>Lister les programmes qui obtiennent des jetons sans question, ou y changer quelque chose</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Les lister</translation>
    </message>
    <message>
        <source>Let a program have an account’s tokens without a question</source>
        <translation>Laisser un programme obtenir les jetons d’un compte sans question</translation>
    </message>
    <message>
        <source>Ask again before a program gets a token</source>
        <translation>Demander de nouveau avant qu’un programme obtienne un jeton</translation>
    </message>
    <message>
        <source>The program’s file, or its name in $PATH; of a script, its interpreter</source>
        <translation>Fichier du programme, ou son nom dans $PATH&#x202f;; pour un script, son interpréteur</translation>
    </message>
    <message>
        <source>For how many hours; else until it is revoked</source>
        <translation>Pour combien d’heures&#x202f;; sinon, jusqu’à la révocation</translation>
    </message>
    <message>
        <source>Only tokens for this API (lanyard token --resource)</source>
        <translation>Seulement les jetons pour cette API (lanyard token --resource)</translation>
    </message>
    <message>
        <source>A number from the list, or a program, for all that it was granted</source>
        <translation>Un numéro de la liste, ou un programme, pour tout ce qui lui a été accordé</translation>
    </message>
    <message>
        <source>Show which programs got or asked for tokens, the latest last</source>
        <translation>Afficher les programmes qui ont obtenu ou demandé des jetons, les plus récents en dernier</translation>
    </message>
    <message>
        <source>Of this account only</source>
        <translation>De ce compte seulement</translation>
    </message>
    <message>
        <source>Whether you are asked before a tool gets a token</source>
        <translation>Demander ou non votre accord avant qu’un outil obtienne un jeton</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on (oui) ou off (non)</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>Un programme sans nom</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}</source>
        <translation>{tool} veut un jeton pour {name}</translation>
    </message>
    <message>
        <source>Terminal: %1</source>
        <translation>Terminal&#xa0;: %1</translation>
    </message>
    <message>
        <source>For this API alone: %1</source>
        <translation>Pour cette API seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>It can then: %1</source>
        <translation>Il pourra alors&#xa0;: %1</translation>
    </message>
    <message>
        <source>This tells your programs apart. One that means harm can pretend to be another.</source>
        <translation>Ceci permet de distinguer vos programmes. Un programme malveillant peut se faire passer pour un autre.</translation>
    </message>
    <message>
        <source>Don’t allow (n), allow once (once), or always allow (always)?</source>
        <translation>Ne pas autoriser (n), autoriser une fois (once) ou toujours autoriser (always)&#x202f;?</translation>
    </message>
    <message>
        <source>Don’t allow (n), or allow once (once)?</source>
        <translation>Ne pas autoriser (n), ou autoriser une fois (once)&#x202f;?</translation>
    </message>
    <message>
        <source>{tool} was not allowed a token for {name}</source>
        <translation>{tool} n’a pas eu le droit d’obtenir un jeton pour {name}</translation>
    </message>
    <message>
        <source>No program gets tokens without a question on your word.</source>
        <translation>Vous n’avez permis à aucun programme d’obtenir des jetons sans question.</translation>
    </message>
    <message>
        <source>The list of grants couldn’t be read and was set aside as %1; you are asked again.</source>
        <translation>La liste des autorisations n’a pas pu être lue et a été mise de côté sous %1&#x202f;; votre accord vous sera redemandé.</translation>
    </message>
    <message>
        <source>%1 gets tokens of {name} without a question now.</source>
        <translation>%1 obtient maintenant les jetons de {name} sans question.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>So does every program of yours, until lanyard settings ask-tools on.</source>
        <translation>Tous vos programmes aussi, jusqu’à lanyard settings ask-tools on.</translation>
    </message>
    <message>
        <source>You are asked again before %1 gets a token of {name}.</source>
        <translation>Votre accord sera redemandé avant que %1 obtienne un jeton de {name}.</translation>
    </message>
    <message>
        <source>“{text}” is no program that can be run; give its file, or its name in $PATH</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un programme exécutable&#x202f;; indiquez son fichier, ou son nom dans $PATH</translation>
    </message>
    <message>
        <source>nothing is granted to “{text}”; lanyard grants shows what is</source>
        <translation>rien n’est accordé à «&#xa0;{text}&#xa0;»&#x202f;; lanyard grants montre ce qui l’est</translation>
    </message>
    <message>
        <source>No tool has asked for a token yet.</source>
        <translation>Aucun outil n’a encore demandé de jeton.</translation>
    </message>
    <message>
        <source>You are asked before a tool gets a token, from now on.</source>
        <translation>Votre accord sera désormais demandé avant qu’un outil obtienne un jeton.</translation>
    </message>
    <message>
        <source>Tools get tokens without a question from now on; lanyard journal shows which did.</source>
        <translation>Les outils obtiennent désormais des jetons sans question&#x202f;; lanyard journal montre lesquels l’ont fait.</translation>
    </message>
    <message>
        <source>You sign in once, with your own browser, to any OAuth 2.0 or OpenID Connect provider. The refresh token goes into your keyring and nowhere else; from then on tools get fresh access tokens from lanyard, and never see it.</source>
        <translation>Vous vous connectez une fois, avec votre propre navigateur, chez n’importe quel fournisseur OAuth 2.0 ou OpenID Connect. Le jeton d’actualisation va dans votre trousseau de clés et nulle part ailleurs&#x202f;; dès lors, les outils obtiennent de lanyard des jetons d’accès récents, et ne le voient jamais.</translation>
    </message>
    <message>
        <source>Results go to standard output, and words for a person to standard error; with --json, one JSON document to standard output, failures too. Accounts are called by their names. lanyard list shows them.</source>
        <translation>Les résultats vont sur la sortie standard, et les messages pour une personne sur la sortie d’erreur&#x202f;; avec --json, un seul document JSON sur la sortie standard, même en cas d’échec. Les comptes sont désignés par leurs noms. lanyard list les affiche.</translation>
    </message>
    <message>
        <source>Signs in at a provider that is known here.</source>
        <translation>Se connecte chez un fournisseur connu ici.</translation>
    </message>
    <message>
        <source>Signs in at any OpenID Provider.</source>
        <translation>Se connecte chez n’importe quel fournisseur OpenID.</translation>
    </message>
    <message>
        <source>Sends a request with a token that is in no argument, which others could see.</source>
        <translation>Envoie une requête avec un jeton qui ne figure dans aucun argument, que d’autres pourraient voir.</translation>
    </message>
    <message>
        <source>A token that is kept is printed as long as it is good; else the provider is asked for another one, and however many programs want one, it is asked once. Where an agent runs, lanyard-agent(1), it comes from its memory.</source>
        <translation>Un jeton conservé est affiché tant qu’il est valable&#x202f;; sinon, un autre est demandé au fournisseur, et quel que soit le nombre de programmes qui en veulent un, il n’est demandé qu’une fois. Si un agent est en cours, lanyard-agent(1), le jeton vient de sa mémoire.</translation>
    </message>
    <message>
        <source>In a script: without a token there is nothing to go on with.</source>
        <translation>Dans un script&#xa0;: sans jeton, impossible de continuer.</translation>
    </message>
    <message>
        <source>Your browser opens, you sign in at the provider’s own page, and come back. Over ssh, --device finishes on another device, and --print-url leaves the browser to you.</source>
        <translation>Votre navigateur s’ouvre, vous vous connectez sur la page du fournisseur, et vous revenez. Par ssh, --device permet de terminer sur un autre appareil, et --print-url vous laisse le choix du navigateur.</translation>
    </message>
    <message>
        <source>Finds the provider by an e-mail address, where its host answers WebFinger.</source>
        <translation>Trouve le fournisseur par une adresse e-mail, si son hôte répond à WebFinger.</translation>
    </message>
    <message>
        <source>Where the provider cannot be told now, it is told later; the account is gone here at once.</source>
        <translation>Si le fournisseur ne peut pas être prévenu maintenant, il l’est plus tard&#x202f;; ici, le compte disparaît tout de suite.</translation>
    </message>
    <message>
        <source>Each line says the name, the state (signed_in, sign_in_required, service, or vault_locked, vault_missing and vault_not_answering), who it is, the provider, and which one is the default. Nothing is unlocked for it.</source>
        <translation>Chaque ligne indique le nom, l’état (signed_in, sign_in_required, service, ou vault_locked, vault_missing et vault_not_answering), la personne, le fournisseur, et le compte par défaut. Rien n’est déverrouillé pour cela.</translation>
    </message>
    <message>
        <source>The command takes the place of lanyard: signals, streams and exit code are its own. Before that, exit codes are those of lanyard(1); 127 is a command that is not there, and 126 one that cannot be run. The token is in its environment, where what it starts can read it.</source>
        <translation>La commande prend la place de lanyard&#xa0;: les signaux, les flux et le code de sortie sont les siens. Avant cela, les codes de sortie sont ceux de lanyard(1)&#x202f;; 127 est une commande introuvable, et 126 une commande qui ne peut pas être exécutée. Le jeton est dans son environnement, où ce qu’elle lance peut le lire.</translation>
    </message>
    <message>
        <source>Runs deploy --all with the token in API_TOKEN.</source>
        <translation>Exécute deploy --all avec le jeton dans API_TOKEN.</translation>
    </message>
    <message>
        <source>git runs this by the name git-credential-lanyard, where lanyard is the helper of a server in its configuration, gitcredentials(7). It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>git exécute ceci sous le nom git-credential-lanyard, si lanyard est l’assistant d’un serveur dans sa configuration, gitcredentials(7). Répond pour les serveurs indiqués par lanyard-site-add(1), et pour rien d’autre.</translation>
    </message>
    <message>
        <source>Has git ask lanyard for this server.</source>
        <translation>Fait que git s’adresse à lanyard pour ce serveur.</translation>
    </message>
    <message>
        <source>docker, podman and skopeo run this by the name docker-credential-lanyard, where credHelpers in their config.json has lanyard for a registry. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>docker, podman et skopeo exécutent ceci sous le nom docker-credential-lanyard, si credHelpers dans leur config.json indique lanyard pour un registre. Répond pour les serveurs indiqués par lanyard-site-add(1), et pour rien d’autre.</translation>
    </message>
    <message>
        <source>For exec in a kubeconfig, with client.authentication.k8s.io/v1 and provideClusterInfo: true. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>Pour exec dans un kubeconfig, avec client.authentication.k8s.io/v1 et provideClusterInfo: true. Répond pour les serveurs indiqués par lanyard-site-add(1), et pour rien d’autre.</translation>
    </message>
    <message>
        <source>There is one agent for a person. Start it in a terminal, or have systemd start it when it is first asked; nothing is enabled by itself.</source>
        <translation>Il y a un agent par personne. Démarrez-le dans un terminal, ou laissez systemd le démarrer à la première demande&#x202f;; rien n’est activé tout seul.</translation>
    </message>
    <message>
        <source>Has systemd start it when a token is first asked for.</source>
        <translation>Fait que systemd le démarre à la première demande de jeton.</translation>
    </message>
    <message>
        <source>A package puts these scripts where the shells look for them; then there is nothing to do. A script asks lanyard what can come next; for the names of accounts the list of them is read, and nothing is unlocked. It calls this command with -- and the words of the line.</source>
        <translation>Un paquet place ces scripts là où les shells les cherchent&#x202f;; il n’y a alors rien à faire. Un script demande à lanyard ce qui peut suivre&#x202f;; pour les noms des comptes, leur liste est lue, et rien n’est déverrouillé. Il appelle cette commande avec -- et les mots de la ligne.</translation>
    </message>
    <message>
        <source>In ~/.bashrc; or, in ~/.zshrc behind compinit, the same with zsh.</source>
        <translation>Dans ~/.bashrc&#x202f;; ou, dans ~/.zshrc après compinit, de même avec zsh.</translation>
    </message>
    <message>
        <source>Once, for fish.</source>
        <translation>Une seule fois, pour fish.</translation>
    </message>
    <message>
        <source>The browser to open, in place of the system’s.</source>
        <translation>Navigateur à ouvrir, à la place de celui du système.</translation>
    </message>
    <message>
        <source>Where the files below are, in place of ~/.config, ~/.local/share and ~/.local/state.</source>
        <translation>Où se trouvent les fichiers ci-dessous, à la place de ~/.config, ~/.local/share et ~/.local/state.</translation>
    </message>
    <message>
        <source>Where the agent’s socket is. Without it there is no agent.</source>
        <translation>Où se trouve le socket de l’agent. Sans cette variable, il n’y a pas d’agent.</translation>
    </message>
    <message>
        <source>The way to providers, where the system’s settings name no proxy. This computer is never reached through one.</source>
        <translation>Le chemin vers les fournisseurs, si les réglages du système n’indiquent pas de proxy. Cet ordinateur lui-même n’est jamais contacté par un proxy.</translation>
    </message>
    <message>
        <source>One more file with certificate authorities to trust, besides the system’s.</source>
        <translation>Un fichier supplémentaire d’autorités de certification reconnues, en plus de celles du système.</translation>
    </message>
    <message>
        <source>Where it is set, no QR code is drawn.</source>
        <translation>Si cette variable est définie, aucun code QR n’est dessiné.</translation>
    </message>
    <message>
        <source>The list of accounts, without secrets.</source>
        <translation>La liste des comptes, sans les secrets.</translation>
    </message>
    <message>
        <source>Sign-ins that are kept in a file with a passphrase.</source>
        <translation>Connexions conservées dans un fichier protégé par une phrase secrète.</translation>
    </message>
    <message>
        <source>Providers of your own.</source>
        <translation>Vos propres fournisseurs.</translation>
    </message>
    <message>
        <source>Certificate authorities of your company.</source>
        <translation>Autorités de certification de votre entreprise.</translation>
    </message>
    <message>
        <source>Which program got a token, and when; lanyard-journal(1).</source>
        <translation>Quel programme a obtenu un jeton, et quand&#x202f;; lanyard-journal(1).</translation>
    </message>
    <message>
        <source>What an administrator of this computer has set, for everybody.</source>
        <translation>Ce qu’un administrateur de cet ordinateur a défini, pour tout le monde.</translation>
    </message>
    <message>
        <source>By default %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>Seulement avec %1.</translation>
    </message>
    <message>
        <source>Not together with %1.</source>
        <translation>Pas avec %1.</translation>
    </message>
    <message>
        <source>Pass requests of your programs on to one server, each with a fresh access token, until Ctrl-C</source>
        <translation>Transmettre les requêtes de vos programmes à un serveur, chacune avec un jeton d’accès récent, jusqu’à Ctrl-C</translation>
    </message>
    <message>
        <source>The server: https:// and its host, with the port where it has one of its own</source>
        <translation>Le serveur&#xa0;: https:// et son hôte, avec le port s’il en a un particulier</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; else on any that is free</source>
        <translation>Écouter sur ce port de 127.0.0.1&#x202f;; sinon, sur n’importe quel port libre</translation>
    </message>
    <message>
        <source>Listen on a Unix socket at this path instead, which nobody but you may use</source>
        <translation>Écouter plutôt sur un socket Unix à ce chemin, que personne d’autre que vous ne peut utiliser</translation>
    </message>
    <message>
        <source>Tokens for this API alone, by its address; each is kept in memory until it runs out</source>
        <translation>Jetons pour cette API seulement, par son adresse&#x202f;; chacun est conservé en mémoire jusqu’à son expiration</translation>
    </message>
    <message>
        <source>--to names no server for tokens: {reason}</source>
        <translation>--to ne désigne pas un serveur pour des jetons&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>--to names a server alone, like https://api.example.com: paths stay what your programs ask for</source>
        <translation>--to désigne seulement un serveur, comme https://api.example.com&#xa0;: les chemins restent ceux que demandent vos programmes</translation>
    </message>
    <message>
        <source>--to is the address of this very proxy: name another port</source>
        <translation>--to est l’adresse de ce proxy lui-même&#xa0;: indiquez un autre port</translation>
    </message>
    <message>
        <source>the proxy cannot listen on port %1 of 127.0.0.1: %2</source>
        <translation>le proxy ne peut pas écouter sur le port %1 de 127.0.0.1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this system does not tell whose a connection to a port is, so that anybody on it could use your token: use --socket PATH</source>
        <translation>ce système n’indique pas à qui appartient une connexion à un port, tout le monde y pourrait donc utiliser votre jeton&#xa0;: utilisez --socket PATH</translation>
    </message>
    <message>
        <source>something that is no socket of yours is at %1: move it away, or name another path</source>
        <translation>quelque chose qui n’est pas un socket à vous se trouve à %1&#xa0;: déplacez-le, ou indiquez un autre chemin</translation>
    </message>
    <message>
        <source>another program answers at %1 already: end it, or name another path</source>
        <translation>un autre programme répond déjà sur %1&#xa0;: arrêtez-le, ou indiquez un autre chemin</translation>
    </message>
    <message>
        <source>the proxy cannot listen at %1: %2</source>
        <translation>le proxy ne peut pas écouter sur %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What your programs ask there goes to {site}, with a token of {name}, until Ctrl-C.</source>
        <translation>Ce que vos programmes y demandent va à {site}, avec un jeton de {name}, jusqu’à Ctrl-C.</translation>
    </message>
    <message>
        <source>this is no request that can be passed on: ask for a path, with one Host and one length (this is no proxy for other servers)</source>
        <translation>ce n’est pas une requête qui peut être transmise&#xa0;: demandez un chemin, avec un seul Host et une seule longueur (ce n’est pas un proxy pour d’autres serveurs)</translation>
    </message>
    <message>
        <source>the request was for another server: ask at {site}</source>
        <translation>la requête était pour un autre serveur&#xa0;: adressez-la à {site}</translation>
    </message>
    <message>
        <source>a browser asked, maybe for a web page: this is for programs alone</source>
        <translation>un navigateur a fait la demande, peut-être pour une page web&#xa0;: ceci est réservé aux programmes</translation>
    </message>
    <message>
        <source>TRACE and CONNECT are not passed on: the token would get out</source>
        <translation>TRACE et CONNECT ne sont pas transmis&#xa0;: le jeton pourrait fuir</translation>
    </message>
    <message>
        <source>nothing can be expected but 100-continue</source>
        <translation>seul 100-continue peut être attendu</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>{site} answered with something that is no HTTP answer</source>
        <translation>{site} a répondu quelque chose qui n’est pas une réponse HTTP</translation>
    </message>
    <message>
        <source>{site} closed the connection without an answer</source>
        <translation>{site} a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>somebody else on this computer was turned away</source>
        <translation>quelqu’un d’autre sur cet ordinateur a été éconduit</translation>
    </message>
    <message>
        <source>Print the script that makes a shell complete lanyard’s commands, options and account names</source>
        <translation>Afficher le script qui fait compléter par un shell les commandes, les options et les noms de comptes de lanyard</translation>
    </message>
    <message>
        <source>Which shell it is for</source>
        <translation>Shell auquel il est destiné</translation>
    </message>
    <message>
        <source>Write the pages of the manual</source>
        <translation>Écrire les pages du manuel</translation>
    </message>
    <message>
        <source>The folder they go into, which has to be there</source>
        <translation>Dossier où elles vont, qui doit exister</translation>
    </message>
    <message>
        <source>the page {text} cannot be written</source>
        <translation>la page {text} ne peut pas être écrite</translation>
    </message>
    <message>
        <source>Have git, docker or kubectl ask Lanyard for one server: show the change to their file, make it, and try it</source>
        <translation>Faire que git, docker ou kubectl s’adressent à Lanyard pour un serveur&#xa0;: montrer la modification de leur fichier, la faire, et l’essayer</translation>
    </message>
    <message>
        <source>Which tool: git, docker or kubectl</source>
        <translation>Quel outil&#xa0;: git, docker ou kubectl</translation>
    </message>
    <message>
        <source>The server’s address; of a registry or a cluster, the one it is known by there</source>
        <translation>Adresse du serveur&#x202f;; pour un registre ou un cluster, celle sous laquelle l’outil le connaît</translation>
    </message>
    <message>
        <source>Whose tokens it gets; left out, the account that is chosen for that server, the default account, or the only one</source>
        <translation>Compte dont il obtient les jetons&#x202f;; par défaut, le compte choisi pour ce serveur, le compte par défaut, ou le seul existant</translation>
    </message>
    <message>
        <source>Take that change back, and nothing else</source>
        <translation>Annuler cette modification, et rien d’autre</translation>
    </message>
    <message>
        <source>Try it where it is set up, else show the change; nothing is changed</source>
        <translation>Essayer si c’est configuré, sinon montrer la modification&#x202f;; rien n’est modifié</translation>
    </message>
    <message>
        <source>Change the file without a question</source>
        <translation>Modifier le fichier sans question</translation>
    </message>
    <message>
        <source>kubectl: which user of the kubeconfig, where several sign in there</source>
        <translation>kubectl&#xa0;: quel utilisateur du kubeconfig, si plusieurs s’y connectent</translation>
    </message>
    <message>
        <source>kubectl: give the cluster the ID token, where it signs people in by OpenID Connect itself</source>
        <translation>kubectl&#xa0;: donner au cluster le jeton d’identité, s’il connecte lui-même les personnes par OpenID Connect</translation>
    </message>
    <message>
        <source>And tools will get tokens of %1 for %2.</source>
        <translation>Et les outils obtiendront les jetons de %1 pour %2.</translation>
    </message>
    <message>
        <source>Change %1 like this? (y/N)</source>
        <translation>Modifier %1 ainsi&#x202f;? (y = oui, N = non)</translation>
    </message>
    <message>
        <source>Go on? (y/N)</source>
        <translation>Continuer&#x202f;? (y = oui, N = non)</translation>
    </message>
    <message>
        <source>nothing was changed; --yes changes it without a question</source>
        <translation>rien n’a été modifié&#x202f;; --yes modifie sans question</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>%1 is already set up for %2 (%3).</source>
        <translation>%1 est déjà configuré pour %2 (%3).</translation>
    </message>
    <message>
        <source>Tried: %1 gets tokens of %2 for %3.</source>
        <translation>Essai réussi&#xa0;: %1 obtient les jetons de %2 pour %3.</translation>
    </message>
    <message>
        <source>%1 is set up, but gets no token for %2: %3</source>
        <translation>%1 est configuré, mais n’obtient pas de jeton pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>In %1, %2 is not set up for %3; nothing was changed.</source>
        <translation>Dans %1, %2 n’est pas configuré pour %3&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Tools may still get tokens for %1; lanyard site remove %1 ends that.</source>
        <translation>Les outils peuvent encore obtenir des jetons pour %1&#x202f;; lanyard site remove %1 y met fin.</translation>
    </message>
    <message>
        <source>%1 is in no folder of $PATH, so it would not be found; put this into ~/.profile, and sign in to this computer again: PATH=%2:$PATH</source>
        <translation>%1 n’est dans aucun dossier de $PATH et ne serait donc pas trouvé&#x202f;; ajoutez ceci à ~/.profile, et rouvrez votre session sur cet ordinateur&#xa0;: PATH=%2:$PATH</translation>
    </message>
    <message>
        <source>%1 cannot be started; install it</source>
        <translation>%1 ne peut pas être lancé&#x202f;; installez-le</translation>
    </message>
    <message>
        <source>%1 did not come to an end</source>
        <translation>%1 ne s’est pas terminé</translation>
    </message>
    <message>
        <source>a credential.helper that stands behind ours has git ask somebody else, too, who would keep each token, or nobody; git config --show-origin --get-regexp &apos;^credential.*helper$&apos; says where it is</source>
        <translation>un credential.helper placé après le nôtre fait que git s’adresse aussi à un autre, qui conserverait chaque jeton, ou à personne&#x202f;; git config --show-origin --get-regexp &apos;^credential.*helper$&apos; indique où il se trouve</translation>
    </message>
    <message>
        <source>%1 is written so that lines cannot be put into it or taken out; change credential.%2.helper there yourself</source>
        <translation>%1 est écrit de telle façon que des lignes ne peuvent pas y être ajoutées ou retirées&#x202f;; modifiez-y vous-même credential.%2.helper</translation>
    </message>
    <message>
        <source>--user and --id-token are for kubectl alone</source>
        <translation>--user et --id-token ne valent que pour kubectl</translation>
    </message>
    <message>
        <source>%1 gave no answer that can be used</source>
        <translation>%1 n’a pas donné de réponse utilisable</translation>
    </message>
    <message>
        <source>Put these lines among its users yourself:</source>
        <translation>Ajoutez vous-même ces lignes à ses utilisateurs (users)&#xa0;:</translation>
    </message>
    <message>
        <source>Print the header fields that a request with the account’s access token needs, one a line, as curl -H @- reads them</source>
        <translation>Afficher les champs d’en-tête dont a besoin une requête avec le jeton d’accès du compte, un par ligne, comme curl -H @- les lit</translation>
    </message>
    <message>
        <source>The request’s address; where the token is bound to a key (DPoP), a proof for that one request is printed, too</source>
        <translation>Adresse de la requête&#x202f;; si le jeton est lié à une clé (DPoP), une preuve pour cette seule requête est aussi affichée</translation>
    </message>
    <message>
        <source>Run a command that reads its access token from a variable of its environment; it takes the place of lanyard</source>
        <translation>Exécuter une commande qui lit son jeton d’accès dans une variable de son environnement&#x202f;; elle prend la place de lanyard</translation>
    </message>
    <message>
        <source>The variable that the command reads</source>
        <translation>Variable que lit la commande</translation>
    </message>
    <message>
        <source>Behind --: the command and its arguments</source>
        <translation>Après --&#xa0;: la commande et ses arguments</translation>
    </message>
    <message>
        <source>Which servers git, docker and kubectl get tokens for, and of which account</source>
        <translation>Serveurs pour lesquels git, docker et kubectl obtiennent des jetons, et de quel compte</translation>
    </message>
    <message>
        <source>Let tools have an account’s tokens for one server</source>
        <translation>Laisser les outils obtenir les jetons d’un compte pour un serveur</translation>
    </message>
    <message>
        <source>List the servers that tools get tokens for</source>
        <translation>Lister les serveurs pour lesquels des jetons sont fournis aux outils</translation>
    </message>
    <message>
        <source>No more tokens for that server</source>
        <translation>Plus de jetons pour ce serveur</translation>
    </message>
    <message>
        <source>The server’s address: https:// and its host, with the port where it has one of its own</source>
        <translation>Adresse du serveur&#xa0;: https:// et son hôte, avec le port s’il en a un particulier</translation>
    </message>
    <message>
        <source>The user name that goes with the token, where the server wants another one</source>
        <translation>Nom d’utilisateur qui accompagne le jeton, si le serveur en veut un autre</translation>
    </message>
    <message>
        <source>Answer git, as its credential helper</source>
        <translation>Répondre à git, comme son assistant d’identification</translation>
    </message>
    <message>
        <source>What git asks for: get, store or erase</source>
        <translation>Ce que demande git&#xa0;: get, store ou erase</translation>
    </message>
    <message>
        <source>Answer kubectl, as its exec credential plugin</source>
        <translation>Répondre à kubectl, comme son greffon d’identification exec</translation>
    </message>
    <message>
        <source>Give it the ID token, for a cluster that signs people in by OpenID Connect itself</source>
        <translation>Lui donner le jeton d’identité, pour un cluster qui connecte lui-même les personnes par OpenID Connect</translation>
    </message>
    <message>
        <source>Answer docker, podman and skopeo, as their credential helper</source>
        <translation>Répondre à docker, podman et skopeo, comme leur assistant d’identification</translation>
    </message>
    <message>
        <source>What they ask for: get, list or erase (store is refused)</source>
        <translation>Ce qu’ils demandent&#xa0;: get, list ou erase (store est refusé)</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and goes with a proof for one request: say which with --url, and with --method where it isn’t GET</source>
        <translation>le jeton de {name} est lié à une clé (DPoP), et va avec une preuve pour une seule requête&#xa0;: indiquez laquelle avec --url, et avec --method si ce n’est pas GET</translation>
    </message>
    <message>
        <source>a variable’s name is made of letters, digits and “_”, and begins with no digit</source>
        <translation>le nom d’une variable se compose de lettres, de chiffres et de «&#xa0;_&#xa0;», et ne commence pas par un chiffre</translation>
    </message>
    <message>
        <source>say what to run, behind “--”: lanyard exec NAME --env VAR -- COMMAND</source>
        <translation>indiquez quoi exécuter, après «&#xa0;--&#xa0;»&#xa0;: lanyard exec NAME --env VAR -- COMMAND</translation>
    </message>
    <message>
        <source>{text} can’t be run: {reason}</source>
        <translation>{text} ne peut pas être exécuté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Tools get tokens of {name} for {site} now.</source>
        <translation>Les outils obtiennent maintenant les jetons de {name} pour {site}.</translation>
    </message>
    <message>
        <source>No tool gets a token for {site} any more.</source>
        <translation>Aucun outil n’obtient plus de jeton pour {site}.</translation>
    </message>
    <message>
        <source>Tools get no tokens yet; lanyard site add says for which server they shall.</source>
        <translation>Les outils n’obtiennent pas encore de jetons&#x202f;; lanyard site add indique pour quel serveur ils en obtiendront.</translation>
    </message>
    <message>
        <source>that is no server for tokens: {reason}</source>
        <translation>ce n’est pas un serveur pour des jetons&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>a user name is made of 1 to 255 visible ASCII characters, and no colon</source>
        <translation>un nom d’utilisateur se compose de 1 à 255 caractères ASCII visibles, sans deux-points</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and this tool cannot prove that; put &quot;dpop_bound_access_tokens&quot;: false into the provider’s file, and sign in again</source>
        <translation>le jeton de {name} est lié à une clé (DPoP), et cet outil ne peut pas le prouver&#x202f;; ajoutez &quot;dpop_bound_access_tokens&quot;: false au fichier du fournisseur, et reconnectez-vous</translation>
    </message>
    <message>
        <source>kubectl calls this, and tells the cluster in KUBERNETES_EXEC_INFO, which is not there</source>
        <translation>kubectl appelle ceci, et désigne le cluster dans KUBERNETES_EXEC_INFO, qui n’est pas là</translation>
    </message>
    <message>
        <source>no account is chosen for {site}; lanyard site add NAME {site} does that</source>
        <translation>aucun compte n’est choisi pour {site}&#x202f;; lanyard site add NAME {site} le fait</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}.</source>
        <translation>{tool} veut un jeton pour {name}.</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal</source>
        <translation>vous souhaitez donner votre accord avant qu’un outil obtienne un jeton, et {tool} est venu sans terminal où vous le demander&#x202f;; lancez-le dans un terminal</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal, or allow it beforehand:</source>
        <translation>vous souhaitez donner votre accord avant qu’un outil obtienne un jeton, et {tool} est venu sans terminal où vous le demander&#x202f;; lancez-le dans un terminal, ou autorisez-le d’avance&#xa0;:</translation>
    </message>
    <message>
        <source>Only tokens that allow no more than this, separated by spaces (lanyard token --scope)</source>
        <translation>Seulement les jetons qui ne permettent pas plus que cela, séparé par des espaces (lanyard token --scope)</translation>
    </message>
    <message>
        <source>A token that allows no more than this of what the account may, separated by spaces; you don’t get it where the provider says that it allows more</source>
        <translation>Jeton qui ne permet pas plus que cela de ce que peut le compte, séparé par des espaces&#x202f;; vous ne le recevez pas si le fournisseur dit qu’il permet plus</translation>
    </message>
    <message>
        <source>The day on which the secret or key stops working; the window says so two weeks before</source>
        <translation>Jour où le secret ou la clé expire&#x202f;; la fenêtre le signale deux semaines avant</translation>
    </message>
    <message>
        <source>“{text}” isn’t a date; write it as 2027-01-31</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date&#x202f;; écrivez-la sous la forme 2027-01-31</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Sign in with your own browser.</source>
        <translation>Connectez-vous avec votre propre navigateur.</translation>
    </message>
    <message>
        <source>Where sessions are kept: keychain, file (sealed with a passphrase), or memory (until Lanyard ends). Where there are accounts, they say it themselves.</source>
        <translation>Où conserver les sessions&#xa0;: keychain (trousseau de clés), file (fichier protégé par une phrase secrète) ou memory (jusqu’à la fermeture de Lanyard). S’il y a déjà des comptes, ils l’indiquent eux-mêmes.</translation>
    </message>
    <message>
        <source>Keep accounts, settings and providers below this folder.</source>
        <translation>Conserver les comptes, les paramètres et les fournisseurs dans ce dossier.</translation>
    </message>
    <message>
        <source>Start a provider on this computer and sign in there; nothing is kept.</source>
        <translation>Démarrer un fournisseur sur cet ordinateur et s’y connecter&#x202f;; rien n’est conservé.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argument inattendu&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--vault is keychain, file or memory, not &apos;%1&apos;.</source>
        <translation>--vault vaut keychain, file ou memory, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--action is add-account or copy-token, not &apos;%1&apos;.</source>
        <translation>--action vaut add-account ou copy-token, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Start without a window, as at login; the icon in the tray, or the next start, shows it.</source>
        <translation>Démarrer sans fenêtre, comme à l’ouverture de session&#x202f;; l’icône de la zone de notification, ou le lancement suivant, l’affiche.</translation>
    </message>
    <message>
        <source>Show the window for this; in the one that runs, where there is one.</source>
        <translation>Afficher la fenêtre pour cette action&#x202f;; celle de l’instance en cours, s’il y en a une.</translation>
    </message>
    <message>
        <source>Where the browser comes back to: app.lanyard.lanyard:/return. Nothing else.</source>
        <translation>Adresse de retour du navigateur&#xa0;: app.lanyard.lanyard:/return. Rien d’autre.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>It names: %1.</source>
        <translation>Noms cités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no token, password or e-mail address in this report. Look through it before you give it away: names of hosts and accounts may be nobody else’s business.</source>
        <translation>Ce rapport ne contient ni jeton, ni mot de passe, ni adresse e-mail. Relisez-le avant de le transmettre&#xa0;: les noms d’hôtes et de comptes ne regardent peut-être personne d’autre.</translation>
    </message>
    <message>
        <source>The report is in %1; look through it before you give it away.</source>
        <translation>Le rapport est dans %1&#x202f;; relisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>(and %1 more like it)</source>
        <translation>(et encore %1 du même genre)</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 behind</source>
        <translation>l’horloge de cet ordinateur retarde de %1</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 ahead</source>
        <translation>l’horloge de cet ordinateur avance de %1</translation>
    </message>
    <message>
        <source>encrypted, and its certificate is good until %1 (%2 days)</source>
        <translation>chiffrée, certificat valable jusqu’au %1 (%2&#xa0;j)</translation>
    </message>
    <message>
        <source>by the company certificate {what}</source>
        <translation>garanti par le certificat d’entreprise {what}</translation>
    </message>
    <message>
        <source>you may write to them</source>
        <translation>vous pouvez y écrire</translation>
    </message>
    <message>
        <source>cannot be written to</source>
        <translation>écriture impossible</translation>
    </message>
    <message>
        <source>accounts in it: %1</source>
        <translation>comptes enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>was damaged, and is set aside as {what}</source>
        <translation>était endommagée, et a été mise de côté sous {what}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>nothing is wrong with them</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <source>one can’t be used</source>
        <translation>l’un d’eux est inutilisable</translation>
    </message>
    <message>
        <source>none besides the system’s authorities</source>
        <translation>aucun en plus des autorités du système</translation>
    </message>
    <message>
        <source>added to the system’s authorities: %1</source>
        <translation>ajoutés aux autorités du système&#xa0;: %1</translation>
    </message>
    <message>
        <source>the one in {what} has expired on %1</source>
        <translation>celui de {what} a expiré le %1</translation>
    </message>
    <message>
        <source>is open, and keeps what it is given</source>
        <translation>ouvert, et conserve ce qu’on lui confie</translation>
    </message>
    <message>
        <source>works, but took %1 s</source>
        <translation>fonctionne, mais a mis %1&#xa0;s</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>the vault file opens, and keeps what it is given</source>
        <translation>le fichier coffre s’ouvre, et conserve ce qu’on lui confie</translation>
    </message>
    <message>
        <source>there is no vault file yet; the first sign-in makes it</source>
        <translation>il n’y a pas encore de fichier coffre&#x202f;; la première connexion le crée</translation>
    </message>
    <message>
        <source>sign-ins are kept in memory only</source>
        <translation>les connexions ne sont conservées qu’en mémoire</translation>
    </message>
    <message>
        <source>{what} opens pages</source>
        <translation>{what} ouvre les pages</translation>
    </message>
    <message>
        <source>none was found that could be started</source>
        <translation>aucun navigateur pouvant être lancé n’a été trouvé</translation>
    </message>
    <message>
        <source>none is running, and every command does without</source>
        <translation>aucun n’est en cours, et toutes les commandes s’en passent</translation>
    </message>
    <message>
        <source>hands out tokens of these accounts</source>
        <translation>fournit les jetons de ces comptes</translation>
    </message>
    <message>
        <source>the one that runs is version {what}, and isn’t used</source>
        <translation>celui qui est en cours a la version {what}, et n’est pas utilisé</translation>
    </message>
    <message>
        <source>the one that runs serves other accounts, and isn’t used</source>
        <translation>celui qui est en cours sert d’autres comptes, et n’est pas utilisé</translation>
    </message>
    <message>
        <source>one is running, and doesn’t answer</source>
        <translation>un agent est en cours, mais ne répond pas</translation>
    </message>
    <message>
        <source>{what} took a visit from this computer</source>
        <translation>{what} a reçu une visite de cet ordinateur</translation>
    </message>
    <message>
        <source>no visit came in</source>
        <translation>aucune visite reçue</translation>
    </message>
    <message>
        <source>your browser came back to Lanyard</source>
        <translation>votre navigateur est revenu à Lanyard</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --browser opens a page for that</source>
        <translation>non essayé&#xa0;: lanyard doctor --browser ouvre une page pour cela</translation>
    </message>
    <message>
        <source>your browser didn’t come back to Lanyard</source>
        <translation>votre navigateur n’est pas revenu à Lanyard</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>aucun n’est utilisé</translation>
    </message>
    <message>
        <source>through {what}</source>
        <translation>par {what}</translation>
    </message>
    <message>
        <source>none is used, as the system’s settings didn’t answer in time</source>
        <translation>aucun n’est utilisé, car les réglages du système n’ont pas répondu à temps</translation>
    </message>
    <message>
        <source>the setting can’t be used</source>
        <translation>le réglage est inutilisable</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>adresses&#xa0;: %1</translation>
    </message>
    <message>
        <source>is an address itself</source>
        <translation>est déjà une adresse</translation>
    </message>
    <message>
        <source>nobody knows the name</source>
        <translation>personne ne connaît ce nom</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <translation>laissée au proxy</translation>
    </message>
    <message>
        <source>answers on this computer, where nothing has to be encrypted</source>
        <translation>répond sur cet ordinateur, où rien n’a besoin d’être chiffré</translation>
    </message>
    <message>
        <source>answers, and isn’t safe</source>
        <translation>répond, mais n’est pas sûr</translation>
    </message>
    <message>
        <source>can’t be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>not tried, as what it needs doesn’t work</source>
        <translation>non essayé, car ce qu’il faut pour cela ne fonctionne pas</translation>
    </message>
    <message>
        <source>the document is good, and is the issuer’s own</source>
        <translation>le document est bon, et c’est bien celui de l’émetteur</translation>
    </message>
    <message>
        <source>a provider file lists the endpoints</source>
        <translation>un fichier de fournisseur indique les points d’accès</translation>
    </message>
    <message>
        <source>the document can’t be used</source>
        <translation>le document est inutilisable</translation>
    </message>
    <message>
        <source>agrees with this computer’s</source>
        <translation>s’accorde avec celle de cet ordinateur</translation>
    </message>
    <message>
        <source>doesn’t say what time it is</source>
        <translation>n’indique pas l’heure</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>is of no use</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>is good until %1, %2</source>
        <translation>valable jusqu’au %1, %2</translation>
    </message>
    <message>
        <source>is kept, and nobody said until when it is good</source>
        <translation>conservé, durée de validité inconnue</translation>
    </message>
    <message>
        <source>has run out; whoever needs one gets the next</source>
        <translation>expiré&#x202f;; le suivant sera demandé au besoin</translation>
    </message>
    <message>
        <source>none is kept; whoever needs one gets it</source>
        <translation>aucun en réserve&#x202f;; il sera demandé au besoin</translation>
    </message>
    <message>
        <source>the provider gave a new token</source>
        <translation>le fournisseur a donné un nouveau jeton</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --refresh does, and the session is replaced</source>
        <translation>non essayé&#xa0;: lanyard doctor --refresh le fait, et la session est remplacée</translation>
    </message>
    <message>
        <source>there is no new token</source>
        <translation>il n’y a pas de nouveau jeton</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>le fournisseur</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>list of accounts</source>
        <translation>liste des comptes</translation>
    </message>
    <message>
        <source>set-up files</source>
        <translation>fichiers de config.</translation>
    </message>
    <message>
        <source>company certificates</source>
        <translation>certif. d’entreprise</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>navigateur</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>way back, by browser</source>
        <translation>retour par navigateur</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>résolution du nom</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>connexion réseau</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>découverte</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>jeton d’accès</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renouvellement</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>put a copy from before back in its place, or sign in again</source>
        <translation>remettez une copie antérieure à sa place, ou reconnectez-vous</translation>
    </message>
    <message>
        <source>ask your IT team for the current one, and put it in its place</source>
        <translation>demandez l’actuel à votre service informatique, et mettez-le à sa place</translation>
    </message>
    <message>
        <source>each token waits that long; look whether the keyring’s program is busy, or start it anew</source>
        <translation>chaque jeton attend aussi longtemps&#x202f;; regardez si le programme du trousseau de clés est occupé, ou redémarrez-le</translation>
    </message>
    <message>
        <source>set $BROWSER, or sign in with lanyard login --print-url or --device</source>
        <translation>définissez $BROWSER, ou connectez-vous avec lanyard login --print-url ou --device</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>redémarrez-le</translation>
    </message>
    <message>
        <source>HOME or an XDG folder was set otherwise where it was started</source>
        <translation>HOME ou un dossier XDG était défini autrement là où il a été démarré</translation>
    </message>
    <message>
        <source>end it, and start it again; until then lanyard token waits for it</source>
        <translation>arrêtez-le et redémarrez-le&#x202f;; d’ici là, lanyard token l’attend</translation>
    </message>
    <message>
        <source>did a page open, and what does it say? A browser in a container, on another computer or behind a proxy for local addresses doesn’t get here; set $BROWSER to another one, or use lanyard login --print-url</source>
        <translation>une page s’est-elle ouverte, et que dit-elle&#x202f;? Un navigateur dans un conteneur, sur un autre ordinateur ou derrière un proxy pour les adresses locales n’arrive pas jusqu’ici&#x202f;; choisissez-en un autre avec $BROWSER, ou utilisez lanyard login --print-url</translation>
    </message>
    <message>
        <source>set $BROWSER to one that can be started, or use lanyard login --print-url</source>
        <translation>indiquez dans $BROWSER un navigateur qui peut être lancé, ou utilisez lanyard login --print-url</translation>
    </message>
    <message>
        <source>look at the desktop’s proxy settings, and whether their PAC file can be fetched; or set https_proxy</source>
        <translation>regardez les réglages du proxy du bureau, et si leur fichier PAC peut être téléchargé&#x202f;; ou définissez https_proxy</translation>
    </message>
    <message>
        <source>whoever runs it has to renew that before; ask your IT team</source>
        <translation>ses responsables doivent le renouveler avant&#x202f;; adressez-vous à votre service informatique</translation>
    </message>
    <message>
        <source>it is allowed for; set date and time to automatic</source>
        <translation>c’est toléré&#x202f;; réglez la date et l’heure sur automatique</translation>
    </message>
    <message>
        <source>sign-ins will be refused; set date and time to automatic</source>
        <translation>les connexions seront refusées&#x202f;; réglez la date et l’heure sur automatique</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>your organisation has to approve Lanyard at {provider}; ask your IT team</source>
        <translation>votre organisation doit approuver Lanyard chez {provider}&#x202f;; adressez-vous à votre service informatique</translation>
    </message>
    <message>
        <source>{provider} wants another sign-in for this; run lanyard login again and ask for it with --acr-values and --max-age</source>
        <translation>{provider} veut une autre connexion pour cela&#x202f;; relancez lanyard login et demandez-la avec --acr-values et --max-age</translation>
    </message>
    <message>
        <source>nobody is signed in to {provider} in this browser, and it was to ask nothing; run lanyard login without --prompt none</source>
        <translation>personne n’est connecté chez {provider} dans ce navigateur, et il ne devait rien demander&#x202f;; relancez lanyard login sans --prompt none</translation>
    </message>
    <message>
        <source>{provider} has to ask you for consent first; run lanyard login without --prompt none</source>
        <translation>{provider} doit d’abord demander votre consentement&#x202f;; relancez lanyard login sans --prompt none</translation>
    </message>
    <message>
        <source>{provider} has to ask which account you mean; run lanyard login without --prompt none, or with a --login-hint</source>
        <translation>{provider} doit demander de quel compte il s’agit&#x202f;; relancez lanyard login sans --prompt none, ou avec --login-hint</translation>
    </message>
    <message>
        <source>{provider} has to ask you something first; run lanyard login without --prompt none</source>
        <translation>{provider} doit d’abord vous demander quelque chose&#x202f;; relancez lanyard login sans --prompt none</translation>
    </message>
    <message>
        <source>{provider} wants to check that it’s you; sign in again with lanyard login</source>
        <translation>{provider} veut vérifier que c’est bien vous&#x202f;; reconnectez-vous avec lanyard login</translation>
    </message>
    <message>
        <source>{provider} didn’t sign you in the way it was asked to, or not as lately, so the answer wasn’t used; try again, and ask whoever runs it if it comes back</source>
        <translation>{provider} ne vous a pas connecté de la manière demandée, ou pas assez récemment, la réponse n’a donc pas été utilisée&#x202f;; réessayez, et adressez-vous aux responsables du service si cela se reproduit</translation>
    </message>
    <message>
        <source>the answer didn’t match what {provider} publishes, so it wasn’t used; try again, and tell your IT team if it comes back</source>
        <translation>la réponse ne correspondait pas à ce que publie {provider}, elle n’a donc pas été utilisée&#x202f;; réessayez, et prévenez votre service informatique si cela se reproduit</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>l’horloge de cet ordinateur avance d’environ %1 sur {provider}, la demande a donc été refusée&#x202f;; réglez la date et l’heure sur automatique, puis réessayez</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>l’horloge de cet ordinateur retarde d’environ %1 sur {provider}, la demande a donc été refusée&#x202f;; réglez la date et l’heure sur automatique, puis réessayez</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>l’horloge de cet ordinateur avance d’environ %1 sur {provider}, la réponse n’a donc pas été utilisée&#x202f;; réglez la date et l’heure sur automatique, puis réessayez</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>l’horloge de cet ordinateur retarde d’environ %1 sur {provider}, la réponse n’a donc pas été utilisée&#x202f;; réglez la date et l’heure sur automatique, puis réessayez</translation>
    </message>
    <message>
        <source>{provider} can’t sign you in the way it was asked to; nothing was changed</source>
        <translation>{provider} ne peut pas vous connecter de la manière demandée&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed; nothing was changed, and lanyard login starts again</source>
        <translation>{provider} signale que l’accès n’a pas été autorisé&#x202f;; rien n’a été modifié, et lanyard login permet de recommencer</translation>
    </message>
    <message>
        <source>{host} doesn’t answer with TLS, so nothing was sent; check the address and its port for a typo, or ask your IT team</source>
        <translation>{host} ne répond pas en TLS, rien n’a donc été envoyé&#x202f;; cherchez une faute de frappe dans l’adresse et son port, ou adressez-vous à votre service informatique</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate has expired; ask your IT team</source>
        <translation>la connexion avec {host} n’est pas sûre, car son certificat a expiré&#x202f;; adressez-vous à votre service informatique</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t valid yet; check this computer’s date and time, and if they are right, ask your IT team</source>
        <translation>la connexion avec {host} n’est pas sûre, car son certificat n’est pas encore valable&#x202f;; vérifiez la date et l’heure de cet ordinateur, et si elles sont justes, adressez-vous à votre service informatique</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate is for another name; ask your IT team</source>
        <translation>la connexion avec {host} n’est pas sûre, car son certificat est établi pour un autre nom&#x202f;; adressez-vous à votre service informatique</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t trusted here; ask your IT team, or put your company’s certificate into the folder certificates beside your provider files</source>
        <translation>la connexion avec {host} n’est pas sûre, car son certificat n’est pas reconnu ici&#x202f;; adressez-vous à votre service informatique, ou placez le certificat de votre entreprise dans le dossier certificates, à côté de vos fichiers de fournisseurs</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as the company certificate here that vouches for it has expired; ask your IT team for the current one, and put it in place of the file that is named</source>
        <translation>la connexion avec {host} n’est pas sûre, car le certificat d’entreprise installé ici qui la garantit a expiré&#x202f;; demandez l’actuel à votre service informatique, et mettez-le à la place du fichier cité</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as it isn’t secured by TLS 1.2 or later and a good certificate; ask your IT team</source>
        <translation>la connexion avec {host} n’est pas sûre, car elle n’est pas sécurisée par TLS 1.2 ou ultérieur et un certificat valable&#x202f;; adressez-vous à votre service informatique</translation>
    </message>
    <message>
        <source>{host} can’t be reached; check the connection and try again</source>
        <translation>{host} est injoignable&#x202f;; vérifiez l’accès au réseau et réessayez</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the connection and try again</source>
        <translation>{host} est introuvable&#x202f;; vérifiez l’accès au réseau et réessayez</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the address for a typo, and the connection, and try again</source>
        <translation>{host} est introuvable&#x202f;; cherchez une faute de frappe dans l’adresse, vérifiez l’accès au réseau, et réessayez</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again in a few minutes</source>
        <translation>{provider} nous a demandé d’attendre&#x202f;; réessayez dans quelques minutes</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again in a few minutes</source>
        <translation>{provider} a lui-même un problème&#x202f;; réessayez dans quelques minutes</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again after %1</source>
        <comment>a time of day</comment>
        <translation>{provider} nous a demandé d’attendre&#x202f;; réessayez après %1</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again after %1</source>
        <comment>a time of day</comment>
        <translation>{provider} a lui-même un problème&#x202f;; réessayez après %1</translation>
    </message>
    <message>
        <source>your {store} doesn’t have this sign-in; it may be another one than before: bring that one back, or sign in again with lanyard login</source>
        <translation>votre {store} ne contient pas cette connexion&#x202f;; ce n’est peut-être plus le même qu’avant&#xa0;: remettez l’ancien, ou reconnectez-vous avec lanyard login</translation>
    </message>
    <message>
        <source>the ID token of {who} ran out, and {provider} gives no new one when a sign-in is renewed; sign in again with lanyard login, or have that server take access tokens</source>
        <translation>le jeton d’identité de {who} a expiré, et {provider} n’en donne pas de nouveau quand une connexion est renouvelée&#x202f;; reconnectez-vous avec lanyard login, ou configurez ce serveur pour qu’il accepte les jetons d’accès</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in, as it had run out or was used before; run lanyard login again</source>
        <translation>{provider} n’a pas accepté cette connexion, car elle avait expiré ou déjà servi&#x202f;; relancez lanyard login</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended: it ran out, access was removed, or it was used from somewhere else; sign in again with lanyard login</source>
        <translation>la connexion chez {provider} est terminée&#xa0;: elle a expiré, l’accès a été supprimé, ou elle a été utilisée d’ailleurs&#x202f;; reconnectez-vous avec lanyard login</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended; sign in again with lanyard login</source>
        <translation>la connexion chez {provider} est terminée&#x202f;; reconnectez-vous avec lanyard login</translation>
    </message>
    <message>
        <source>what your {store} has of this sign-in is damaged, or from a newer version; sign in again with lanyard login, and it’s replaced</source>
        <translation>ce que votre {store} contient de cette connexion est endommagé, ou vient d’une version plus récente&#x202f;; reconnectez-vous avec lanyard login pour le remplacer</translation>
    </message>
    <message>
        <source>your {store} couldn’t keep the sign-in, so nothing was changed; check it and the room on its disk, and try again</source>
        <translation>votre {store} n’a pas pu conserver la connexion, rien n’a donc été modifié&#x202f;; vérifiez-le, ainsi que la place sur son disque, et réessayez</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part, so the session was left as it is; check it and the room on its disk, and try again</source>
        <translation>votre {store} n’a pas fait sa part, la session est donc restée telle quelle&#x202f;; vérifiez-le, ainsi que la place sur son disque, et réessayez</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part; check it and the room on its disk, and try again</source>
        <translation>votre {store} n’a pas fait sa part&#x202f;; vérifiez-le, ainsi que la place sur son disque, et réessayez</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} is locked and couldn’t keep the new one; unlock it and sign in again with lanyard login</source>
        <translation>{provider} a remplacé la session, et votre {store} est verrouillé et n’a pas pu conserver la nouvelle&#x202f;; déverrouillez-le et reconnectez-vous avec lanyard login</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} couldn’t keep the new one; check it and sign in again with lanyard login</source>
        <translation>{provider} a remplacé la session, et votre {store} n’a pas pu conserver la nouvelle&#x202f;; vérifiez-le et reconnectez-vous avec lanyard login</translation>
    </message>
    <message>
        <source>your {store} isn’t answering; no account is changed by that: wait a moment or start it again, and try again</source>
        <translation>votre {store} ne répond pas&#x202f;; cela ne modifie aucun compte&#xa0;: attendez un instant ou redémarrez-le, et réessayez</translation>
    </message>
    <message>
        <source>{provider} answered with something that no sign-in server sends; try again, and report it there if it comes back</source>
        <translation>{provider} a répondu quelque chose qu’aucun serveur de connexion n’envoie&#x202f;; réessayez, et signalez-le là-bas si cela se reproduit</translation>
    </message>
    <message>
        <source>the connection to {host} broke before the answer was here; try again</source>
        <translation>la liaison avec {host} a été coupée avant l’arrivée de la réponse&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>the resource asks again for the sign-in that it has just got; ask whoever runs it, and start afresh with lanyard login</source>
        <translation>la ressource redemande la connexion qu’elle vient d’obtenir&#x202f;; adressez-vous à ses responsables, et recommencez avec lanyard login</translation>
    </message>
    <message>
        <source>{provider} refused the request; try again later, and sign in again if it comes back</source>
        <translation>{provider} a refusé la demande&#x202f;; réessayez plus tard, et reconnectez-vous si cela se reproduit</translation>
    </message>
    <message>
        <source>another lanyard is busy with the same file; try again in a moment</source>
        <translation>un autre lanyard utilise le même fichier&#x202f;; réessayez dans un instant</translation>
    </message>
    <message>
        <source>there is no keychain to keep sign-ins in; set one up (GNOME Keyring, KDE Wallet or KeePassXC), and without a desktop start it with the session (dbus-run-session, gnome-keyring-daemon --unlock)</source>
        <translation>il n’y a pas de trousseau de clés où conserver les connexions&#x202f;; installez-en un (GNOME Keyring, KDE Wallet ou KeePassXC), et sans bureau, démarrez-le avec la session (dbus-run-session, gnome-keyring-daemon --unlock)</translation>
    </message>
    <message>
        <source>your {store} is locked; unlock it and try again</source>
        <translation>votre {store} est verrouillé&#x202f;; déverrouillez-le et réessayez</translation>
    </message>
    <message>
        <source>you signed in as someone else than this account needs; try again and choose the other account</source>
        <translation>vous vous êtes connecté sous une autre identité que celle attendue pour ce compte&#x202f;; réessayez et choisissez l’autre compte</translation>
    </message>
    <message>
        <source>sign-in was cancelled; nothing was changed</source>
        <translation>la connexion a été annulée&#x202f;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>the code ran out before the sign-in was finished; run lanyard login again for a new one</source>
        <translation>le code a expiré avant la fin de la connexion&#x202f;; relancez lanyard login pour en obtenir un nouveau</translation>
    </message>
    <message>
        <source>the sign-in wasn’t finished in time; run lanyard login again (--timeout gives more time)</source>
        <translation>la connexion n’a pas été terminée à temps&#x202f;; relancez lanyard login (--timeout laisse plus de temps)</translation>
    </message>
    <message>
        <source>the browser can’t reach Lanyard, as another program or a firewall blocks its local address; close or allow it and try again</source>
        <translation>le navigateur ne peut pas atteindre Lanyard, car un autre programme ou un pare-feu bloque son adresse locale&#x202f;; fermez ce programme ou autorisez l’adresse, et réessayez</translation>
    </message>
    <message>
        <source>no browser could be started; open the link in any browser on this computer</source>
        <translation>aucun navigateur n’a pu être lancé&#x202f;; ouvrez le lien dans n’importe quel navigateur de cet ordinateur</translation>
    </message>
    <message>
        <source>no browser could be started; open the link that is shown above in the browser that you signed in with</source>
        <translation>aucun navigateur n’a pu être lancé&#x202f;; ouvrez le lien affiché ci-dessus dans le navigateur avec lequel vous vous êtes connecté</translation>
    </message>
    <message>
        <source>something went wrong in Lanyard; try again, and report it if it comes back</source>
        <translation>un problème est survenu dans Lanyard&#x202f;; réessayez, et signalez-le s’il se reproduit</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client id, or its secret or private key isn’t right; add the service account again with the right ones</source>
        <translation>{provider} ne connaît pas cet ID client, ou son secret ou sa clé privée n’est pas correct&#x202f;; ajoutez de nouveau le compte de service avec les bons</translation>
    </message>
    <message>
        <source>{provider} doesn’t give this client tokens of its own; its registration there has to allow the client credentials grant</source>
        <translation>{provider} ne donne pas de jetons propres à ce client&#x202f;; son enregistrement là-bas doit permettre l’octroi par identifiants client (client credentials)</translation>
    </message>
    <message>
        <source>{provider} wants to be told a scope; pass --scope</source>
        <translation>{provider} veut qu’on lui indique une portée&#x202f;; indiquez --scope</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; pass one that it allows with --scope</source>
        <translation>{provider} a refusé la portée «&#xa0;{scope}&#xa0;»&#x202f;; indiquez-en une qu’il permet avec --scope</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience or resource; pass one that it knows with --audience or --resource</source>
        <translation>{provider} ne connaît pas cette audience ou cette ressource&#x202f;; indiquez-en une qu’il connaît avec --audience ou --resource</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope, audience and resource against the registration there</source>
        <translation>{provider} n’a pas accepté la demande&#x202f;; comparez l’ID client, la portée, l’audience et la ressource avec l’enregistrement là-bas</translation>
    </message>
    <message>
        <source>there is no provider at {host}; check the issuer address for a typo, or pass its --token-endpoint</source>
        <translation>il n’y a pas de fournisseur sur {host}&#x202f;; cherchez une faute de frappe dans l’adresse de l’émetteur, ou indiquez son --token-endpoint</translation>
    </message>
    <message>
        <source>there is no sign-in page at {host}; check the issuer address for a typo, or ask your IT team for it</source>
        <translation>il n’y a pas de page de connexion sur {host}&#x202f;; cherchez une faute de frappe dans l’adresse de l’émetteur, ou demandez-la à votre service informatique</translation>
    </message>
    <message>
        <source>no one account is called “{who}”; lanyard list shows the names</source>
        <translation>aucun compte unique ne s’appelle «&#xa0;{who}&#xa0;»&#x202f;; lanyard list affiche les noms</translation>
    </message>
    <message>
        <source>{provider} doesn’t take this account’s client id or secret any more; sign in again with lanyard login, --client-id (and --client-secret-stdin)</source>
        <translation>{provider} n’accepte plus l’ID client ou le secret de ce compte&#x202f;; reconnectez-vous avec lanyard login, --client-id (et --client-secret-stdin)</translation>
    </message>
    <message>
        <source>{provider} refused this account’s scope; sign in again with lanyard login and a narrower --scope</source>
        <translation>{provider} a refusé la portée de ce compte&#x202f;; reconnectez-vous avec lanyard login et un --scope plus restreint</translation>
    </message>
    <message>
        <source>the client id or secret isn’t right; copy both again from {provider}’s console and pass --client-id (and --client-secret-stdin)</source>
        <translation>l’ID client ou le secret n’est pas le bon&#x202f;; copiez-les tous deux de nouveau depuis la console de {provider} et indiquez --client-id (et --client-secret-stdin)</translation>
    </message>
    <message>
        <source>{provider} doesn’t let this client sign in; its registration there has to allow the authorization code grant</source>
        <translation>{provider} ne laisse pas ce client se connecter&#x202f;; son enregistrement là-bas doit permettre l’octroi par code d’autorisation</translation>
    </message>
    <message>
        <source>{provider} refused a scope; try again with a narrower --scope</source>
        <translation>{provider} a refusé une portée&#x202f;; réessayez avec un --scope plus restreint</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; try again (without a --scope of your own, offline_access is left out then), or pass a narrower --scope</source>
        <translation>{provider} a refusé la portée «&#xa0;{scope}&#xa0;»&#x202f;; réessayez (sans --scope de votre part, offline_access est alors omis), ou indiquez un --scope plus restreint</translation>
    </message>
    <message>
        <source>this sign-in brings no tokens for that resource; sign in again with lanyard login and it as a --resource</source>
        <translation>cette connexion n’apporte pas de jetons pour cette ressource&#x202f;; reconnectez-vous avec lanyard login en l’indiquant avec --resource</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this resource, or doesn’t give you tokens for it; pass one that it knows with --resource</source>
        <translation>{provider} ne connaît pas cette ressource, ou ne vous donne pas de jetons pour elle&#x202f;; indiquez-en une qu’il connaît avec --resource</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope and redirect URI against the registration there</source>
        <translation>{provider} n’a pas accepté la demande&#x202f;; comparez l’ID client, la portée et l’URI de redirection avec l’enregistrement là-bas</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard’s registration any more; sign in again with lanyard login, which registers it anew</source>
        <translation>{provider} ne connaît plus l’enregistrement de Lanyard&#x202f;; reconnectez-vous avec lanyard login, qui l’enregistre de nouveau</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard, as it doesn’t take a redirect URI on this computer; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} n’a pas enregistré Lanyard, car il n’accepte pas d’URI de redirection sur cet ordinateur&#x202f;; demandez un ID client à votre service informatique, et indiquez --client-id</translation>
    </message>
    <message>
        <source>{provider} registers only apps that its admins let in; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} n’enregistre que les applications que ses administrateurs admettent&#x202f;; demandez un ID client à votre service informatique, et indiquez --client-id</translation>
    </message>
    <message>
        <source>{provider} says that it registers apps by itself, and didn’t register Lanyard; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} dit enregistrer lui-même les applications, et n’a pas enregistré Lanyard&#x202f;; demandez un ID client à votre service informatique, et indiquez --client-id</translation>
    </message>
    <message>
        <source>{provider} gave a token that allows more than “{scope}”, so you don’t get it; do without --scope there</source>
        <translation>{provider} a donné un jeton qui permet plus que «&#xa0;{scope}&#xa0;», donc vous ne le recevez pas&#x202f;; passez-vous de --scope pour celui-ci</translation>
    </message>
    <message>
        <source>this sign-in doesn’t allow “{scope}”; name less with --scope, or sign in again with lanyard login and it as the --scope</source>
        <translation>cette connexion ne permet pas «&#xa0;{scope}&#xa0;»&#x202f;; indiquez moins avec --scope, ou reconnectez-vous avec lanyard login en l’indiquant avec --scope</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The sign-in wasn’t what was asked</source>
        <translation>Connexion différente de celle demandée</translation>
    </message>
    <message>
        <source>{provider} didn’t say that you signed in as strongly, or as lately, as it was asked to. Try again; the details say what is missing.</source>
        <translation>{provider} n’a pas indiqué que votre connexion était aussi forte, ou aussi récente, que demandé. Réessayez&#x202f;; les détails précisent ce qui manque.</translation>
    </message>
    <message>
        <source>It’s about %1 ahead of {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>Elle avance d’environ %1 sur {provider}. Réglez la date et l’heure sur automatique, puis réessayez.</translation>
    </message>
    <message>
        <source>It’s about %1 behind {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>Elle retarde d’environ %1 sur {provider}. Réglez la date et l’heure sur automatique, puis réessayez.</translation>
    </message>
    <message>
        <source>Your computer’s clock is off</source>
        <translation>L’horloge de l’ordinateur est décalée</translation>
    </message>
    <message>
        <source>The answer couldn’t be trusted</source>
        <translation>La réponse n’était pas fiable</translation>
    </message>
    <message>
        <source>It didn’t match what {provider} publishes, so Lanyard didn’t use it. Try again; if it comes back, send the details to your IT team.</source>
        <translation>Elle ne correspondait pas à ce que publie {provider}, Lanyard ne l’a donc pas utilisée. Réessayez&#x202f;; si cela se reproduit, envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>That’s a different account</source>
        <translation>C’est un autre compte</translation>
    </message>
    <message>
        <source>You signed in as {other}, but {who} needed it.</source>
        <translation>Vous vous êtes connecté en tant que {other}, alors qu’il fallait {who}.</translation>
    </message>
    <message>
        <source>You signed in as someone else than this account needs. Try again and choose the other account.</source>
        <translation>Vous vous êtes connecté sous une autre identité que celle attendue pour ce compte. Réessayez et choisissez l’autre compte.</translation>
    </message>
    <message>
        <source>You signed in as someone else, but {who} needed it. Try again as {who}.</source>
        <translation>Vous vous êtes connecté sous une autre identité, alors qu’il fallait {who}. Réessayez en tant que {who}.</translation>
    </message>
    <message>
        <source>{provider} can’t do what was asked</source>
        <translation>{provider} ne peut pas faire ce qui est demandé</translation>
    </message>
    <message>
        <source>It has no way to sign you in that is strong or recent enough. Nothing was changed or saved.</source>
        <translation>Il n’a aucun moyen de vous connecter qui soit assez fort ou assez récent. Rien n’a été modifié ni enregistré.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>Connexion annulée</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed. Nothing was changed or saved.</source>
        <translation>D’après {provider}, l’accès n’a pas été autorisé. Rien n’a été modifié ni enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved; try again in a few minutes.</source>
        <translation>Rien n’a été enregistré&#x202f;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Your account is fine; next try at %1.</source>
        <translation>Votre compte n’a rien&#x202f;; prochain essai à %1.</translation>
    </message>
    <message>
        <source>Your account is fine; try again in a few minutes.</source>
        <translation>Votre compte n’a rien&#x202f;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>408 Request timeout</source>
        <translation>408 Délai de la requête dépassé</translation>
    </message>
    <message>
        <source>500 Internal server error</source>
        <translation>500 Erreur interne du serveur</translation>
    </message>
    <message>
        <source>501 Not implemented</source>
        <translation>501 Non implémenté</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 Mauvaise passerelle</translation>
    </message>
    <message>
        <source>503 Service unavailable</source>
        <translation>503 Service indisponible</translation>
    </message>
    <message>
        <source>504 Gateway timeout</source>
        <translation>504 Délai de la passerelle dépassé</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>Signing in needs {host}. It goes on by itself when you’re back online.</source>
        <translation>La connexion nécessite {host}. Elle reprendra d’elle-même quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>The next token comes when you’re back online.</source>
        <translation>Le prochain jeton arrivera quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online; this one works until %1.</source>
        <translation>Votre session reste ouverte. Les jetons seront actualisés quand vous serez de nouveau en ligne&#x202f;; celui-ci est valable jusqu’à %1.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online.</source>
        <translation>Votre session reste ouverte. Les jetons seront actualisés quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>What answers there doesn’t speak TLS, so nothing was sent. Check the address for a typo, or ask your IT team.</source>
        <translation>Ce qui répond là-bas ne parle pas TLS, rien n’a donc été envoyé. Cherchez une faute de frappe dans l’adresse, ou adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Don’t go on; ask your IT team.</source>
        <translation>Son certificat a expiré le %1. N’allez pas plus loin&#x202f;; adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Check this computer’s date and time; if they are right, ask your IT team.</source>
        <translation>Son certificat n’est valable qu’à partir du %1. Vérifiez la date et l’heure de cet ordinateur&#x202f;; si elles sont justes, adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>Its certificate is for another name. Don’t go on; ask your IT team.</source>
        <translation>Son certificat est établi pour un autre nom. N’allez pas plus loin&#x202f;; adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>Its certificate isn’t trusted here. Don’t go on; ask your IT team.</source>
        <translation>Son certificat n’est pas reconnu ici. N’allez pas plus loin&#x202f;; adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>The company certificate here that vouches for it expired on %1. Ask your IT team for the current one, and put it in place of the file that the details name.</source>
        <translation>Le certificat d’entreprise installé ici qui la garantit a expiré le %1. Demandez l’actuel à votre service informatique, et mettez-le à la place du fichier que citent les détails.</translation>
    </message>
    <message>
        <source>It isn’t secured as it has to be, by TLS 1.2 or later and a good certificate. Don’t go on; ask your IT team.</source>
        <translation>Elle n’est pas sécurisée comme il le faut, par TLS 1.2 ou ultérieur et un certificat valable. N’allez pas plus loin&#x202f;; adressez-vous à votre service informatique.</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <translation>{host} est introuvable</translation>
    </message>
    <message>
        <source>The address may have a typo, or you’re offline. Check both, then try again.</source>
        <translation>L’adresse contient peut-être une faute de frappe, ou vous êtes hors ligne. Vérifiez les deux, puis réessayez.</translation>
    </message>
    <message>
        <source>You’re offline, or {host} is</source>
        <translation>Vous êtes hors ligne, ou {host} l’est</translation>
    </message>
    <message>
        <source>The next token comes when {host} can be reached again.</source>
        <translation>Le prochain jeton arrivera quand {host} sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>Signing in needs {host}. Check your connection, then try again.</source>
        <translation>La connexion nécessite {host}. Vérifiez votre accès au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when {host} can be reached again.</source>
        <translation>Votre session reste ouverte. Les jetons seront actualisés quand {host} sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>The trouble is at {host}.</source>
        <translation>Le problème vient de {host}.</translation>
    </message>
    <message>
        <source>It returned “%1”.</source>
        <comment>an HTTP status</comment>
        <translation>Il a renvoyé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>{provider} isn’t answering properly</source>
        <translation>{provider} ne répond pas correctement</translation>
    </message>
    <message>
        <source>{provider} asked us to wait</source>
        <translation>{provider} nous a demandé d’attendre</translation>
    </message>
    <message>
        <source>Too many requests. Next try at %1.</source>
        <translation>Trop de demandes. Prochain essai à %1.</translation>
    </message>
    <message>
        <source>Too many requests. Try again after %1.</source>
        <translation>Trop de demandes. Réessayez après %1.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in a few minutes.</source>
        <translation>Trop de demandes. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The answer wasn’t what sign-in servers send.</source>
        <translation>La réponse n’était pas celle d’un serveur de connexion.</translation>
    </message>
    <message>
        <source>{provider} didn’t finish its answer</source>
        <translation>{provider} n’a pas terminé sa réponse</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>La liaison a été coupée avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>Approval wanted: Lanyard, a desktop app that signs people in with their own browser (OAuth 2.0 authorization code with PKCE).</source>
        <translation>Approbation demandée&#xa0;: Lanyard, une application de bureau qui connecte les personnes avec leur propre navigateur (code d’autorisation OAuth 2.0 avec PKCE).</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>ID client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Autorisations&#xa0;: %1</translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Statut HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>This service account can’t be used</source>
        <translation>Ce compte de service est inutilisable</translation>
    </message>
    <message>
        <source>Its secret or key isn’t on this computer any more. Remove it, and add it again.</source>
        <translation>Son secret ou sa clé n’est plus sur cet ordinateur. Retirez ce compte, et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in</source>
        <translation>{provider} n’a pas accepté cette connexion</translation>
    </message>
    <message>
        <source>Its answer had run out or was used before. Start again.</source>
        <translation>Sa réponse avait expiré ou déjà servi. Recommencez.</translation>
    </message>
    <message>
        <source>Your {store} doesn’t have this sign-in</source>
        <translation>Votre {store} ne contient pas cette connexion</translation>
    </message>
    <message>
        <source>It may be another one than before. Bring that one back and try again, or sign in again.</source>
        <translation>Ce n’est peut-être plus le même qu’avant. Remettez l’ancien et réessayez, ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>{provider} needs you to sign in again</source>
        <translation>{provider} vous demande de vous reconnecter</translation>
    </message>
    <message>
        <source>There is no usable sign-in on this computer any more. Sign in again to go on.</source>
        <translation>Il n’y a plus de connexion utilisable sur cet ordinateur. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your sign-in ended on %1: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>Votre connexion a pris fin le %1&#xa0;: elle a expiré, votre mot de passe a changé, l’accès a été supprimé, ou elle a été utilisée d’ailleurs.</translation>
    </message>
    <message>
        <source>Your sign-in ended: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>Votre connexion a pris fin&#xa0;: elle a expiré, votre mot de passe a changé, l’accès a été supprimé, ou elle a été utilisée d’ailleurs.</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering</source>
        <translation>Votre {store} ne répond pas</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Wait a moment, or start your {store} again, then try again.</source>
        <translation>Lanyard y conserve vos connexions. Attendez un instant, ou redémarrez votre {store}, puis réessayez.</translation>
    </message>
    <message>
        <source>This sign-in can’t be read any more</source>
        <translation>Cette connexion n’est plus lisible</translation>
    </message>
    <message>
        <source>What your {store} has of it is damaged, or from a newer Lanyard. Sign in again, and it’s replaced.</source>
        <translation>Ce que votre {store} en contient est endommagé, ou vient d’un Lanyard plus récent. Reconnectez-vous pour le remplacer.</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there.</source>
        <translation>Lanyard y conserve vos connexions.</translation>
    </message>
    <message>
        <source>{Store} answered “{reason}”.</source>
        <translation>{Store}&#xa0;: «&#xa0;{reason}&#xa0;».</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be saved</source>
        <translation>Votre connexion n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>Check your {store} and the room on its disk, then try again.</source>
        <translation>Vérifiez votre {store}, ainsi que la place sur son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Your {store} didn’t do its part</source>
        <translation>Votre {store} n’a pas fait sa part</translation>
    </message>
    <message>
        <source>Check it and the room on its disk, then try again.</source>
        <translation>Vérifiez-le, ainsi que la place sur son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Your sign-in isn’t saved yet</source>
        <translation>Connexion pas encore enregistrée</translation>
    </message>
    <message>
        <source>There is no {store} to keep it in. You stay signed in until you quit Lanyard; it’s saved as soon as there is one.</source>
        <translation>Il n’y a pas de {store} pour la conserver. Votre session reste ouverte jusqu’à ce que vous quittiez Lanyard&#x202f;; elle sera enregistrée dès qu’il y en aura un.</translation>
    </message>
    <message>
        <source>Your {store} is locked.</source>
        <translation>Votre {store} est verrouillé.</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering.</source>
        <translation>Votre {store} ne répond pas.</translation>
    </message>
    <message>
        <source>Your {store} refused it.</source>
        <translation>Votre {store} l’a refusée.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Lanyard.</source>
        <translation>Votre session reste ouverte jusqu’à ce que vous quittiez Lanyard.</translation>
    </message>
    <message>
        <source>The browser can’t reach Lanyard</source>
        <translation>Le navigateur ne peut pas atteindre Lanyard</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks the local address that the details name. Allow it, then try again.</source>
        <translation>Un autre programme ou un pare-feu bloque l’adresse locale que citent les détails. Autorisez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks {place}. Allow it, or choose another port in the provider’s file.</source>
        <translation>Un autre programme ou un pare-feu bloque {place}. Levez ce blocage, ou choisissez un autre port dans le fichier du fournisseur.</translation>
    </message>
    <message>
        <source>{provider} refused the request</source>
        <translation>{provider} a refusé la demande</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again; if it comes back, send the details to your IT team.</source>
        <translation>Rien n’a été enregistré. Réessayez&#x202f;; si cela se reproduit, envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>The account is unchanged. Try again later; if it comes back, send the details to your IT team.</source>
        <translation>Le compte est inchangé. Réessayez plus tard&#x202f;; si cela se reproduit, envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>Your account is unchanged. Try again later; if it comes back, sign in again.</source>
        <translation>Votre compte est inchangé. Réessayez plus tard&#x202f;; si cela se reproduit, reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your organisation has to approve Lanyard</source>
        <translation>Votre organisation doit approuver Lanyard</translation>
    </message>
    <message>
        <source>Ask your IT team; the request below tells them what Lanyard needs.</source>
        <translation>Adressez-vous à votre service informatique&#x202f;; la demande ci-dessous lui indique ce qu’il faut à Lanyard.</translation>
    </message>
    <message>
        <source>{provider} wants to check it’s you</source>
        <translation>{provider} veut vérifier que c’est vous</translation>
    </message>
    <message>
        <source>More was asked for than this sign-in allows. Sign in once more to go on.</source>
        <translation>Ce qui a été demandé dépasse ce que permet cette connexion. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The connection to {host} isn’t safe</source>
        <translation>La connexion avec {host} n’est pas sûre</translation>
    </message>
    <message>
        <source>Another program is using Lanyard’s files</source>
        <translation>Un autre programme utilise les fichiers de Lanyard</translation>
    </message>
    <message>
        <source>It didn’t let go of the one that the details name. Try again in a moment.</source>
        <translation>Il n’a pas libéré celui que citent les détails. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>No place to keep sign-ins</source>
        <translation>Pas d’endroit pour les connexions</translation>
    </message>
    <message>
        <source>Set up a keyring (GNOME Keyring, KDE Wallet or KeePassXC) to stay signed in.</source>
        <translation>Installez un trousseau de clés (GNOME Keyring, KDE Wallet ou KeePassXC) pour garder votre session ouverte.</translation>
    </message>
    <message>
        <source>Your {store} is locked</source>
        <translation>Votre {store} est verrouillé</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>Lanyard y conserve vos connexions. Déverrouillez-le pour utiliser vos comptes.</translation>
    </message>
    <message>
        <source>Nothing was changed or saved.</source>
        <translation>Rien n’a été modifié ni enregistré.</translation>
    </message>
    <message>
        <source>The sign-in wasn’t finished in time</source>
        <translation>La connexion n’a pas été terminée à temps</translation>
    </message>
    <message>
        <source>The code stopped working. Nothing was saved.</source>
        <translation>Le code n’est plus valable. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The link stopped working. Nothing was saved.</source>
        <translation>Le lien n’est plus valable. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <translation>Votre navigateur ne s’est pas ouvert</translation>
    </message>
    <message>
        <source>No default browser is set, or it didn’t start. Copy the link and paste it into any browser on this computer.</source>
        <translation>Aucun navigateur par défaut n’est défini, ou il n’a pas démarré. Copiez le lien et collez-le dans n’importe quel navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Something went wrong in Lanyard</source>
        <translation>Un problème est survenu dans Lanyard</translation>
    </message>
    <message>
        <source>The details say what. Try again; if it comes back, report it with them.</source>
        <translation>Les détails disent lequel. Réessayez&#x202f;; s’il se reproduit, signalez-le en les joignant.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>trousseau</translation>
    </message>
    <message>
        <source>Credential Manager</source>
        <translation>gestionnaire d’identification</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>portefeuille KDE</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>trousseau de clés</translation>
    </message>
    <message>
        <source>A permission isn’t allowed</source>
        <translation>Une autorisation est refusée</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Try again: Lanyard then leaves “offline_access” out, and you may have to sign in more often.</source>
        <translation>{provider} a refusé «&#xa0;{scope}&#xa0;». Réessayez&#xa0;: Lanyard omet alors «&#xa0;offline_access&#xa0;», et vous devrez peut-être vous reconnecter plus souvent.</translation>
    </message>
    <message>
        <source>“{scope}” isn’t allowed</source>
        <translation>Autorisation «&#xa0;{scope}&#xa0;» refusée</translation>
    </message>
    <message>
        <source>Remove it, or ask {provider}’s admin to allow it.</source>
        <translation>Retirez-la, ou demandez à l’administrateur de {provider} de l’accorder.</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Remove what isn’t needed, or ask {provider}’s admin to allow it.</source>
        <translation>{provider} a refusé «&#xa0;{scope}&#xa0;». Retirez ce qui n’est pas nécessaire, ou demandez à l’administrateur de {provider} de l’accorder.</translation>
    </message>
    <message>
        <source>The client ID or secret isn’t right</source>
        <translation>L’ID client ou le secret n’est pas le bon</translation>
    </message>
    <message>
        <source>{provider} gives this client no tokens</source>
        <translation>{provider} ne donne pas de jetons à ce client</translation>
    </message>
    <message>
        <source>Its registration there has to allow the client credentials grant. Ask whoever made it.</source>
        <translation>Son enregistrement là-bas doit permettre l’octroi par identifiants client (client credentials). Adressez-vous à la personne qui l’a fait.</translation>
    </message>
    <message>
        <source>Ask {provider}’s admin to allow it, or add the service account again without it.</source>
        <translation>Demandez à l’administrateur de {provider} de l’accorder, ou ajoutez de nouveau le compte de service sans elle.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience</source>
        <translation>{provider} ne connaît pas cette audience</translation>
    </message>
    <message>
        <source>Add the service account again, with an audience or resource that {provider} knows.</source>
        <translation>Ajoutez de nouveau le compte de service, avec une audience ou une ressource que {provider} connaît.</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request</source>
        <translation>{provider} n’a pas accepté la demande</translation>
    </message>
    <message>
        <source>The registration there doesn’t fit Lanyard’s set-up. Send the details to your IT team.</source>
        <translation>L’enregistrement là-bas ne correspond pas à la configuration de Lanyard. Envoyez les détails à votre service informatique.</translation>
    </message>
    <message>
        <source>No sign-in page at {host}</source>
        <translation>Pas de page de connexion sur {host}</translation>
    </message>
    <message>
        <source>The address may have a typo, or the server doesn’t offer OpenID Connect. Check it, or ask your IT team for the issuer address.</source>
        <translation>L’adresse contient peut-être une faute de frappe, ou le serveur ne propose pas OpenID Connect. Vérifiez-la, ou demandez l’adresse de l’émetteur à votre service informatique.</translation>
    </message>
    <message>
        <source>This account isn’t here</source>
        <translation>Ce compte n’est pas ici</translation>
    </message>
    <message>
        <source>It may have been removed from this computer. Choose another account, or sign in.</source>
        <translation>Il a peut-être été retiré de cet ordinateur. Choisissez un autre compte, ou connectez-vous.</translation>
    </message>
    <message>
        <source>{host} sends tokens to another owner</source>
        <translation>{host} envoie les jetons à un autre propriétaire</translation>
    </message>
    <message>
        <source>Its document names {place}, which no provider file here lists for it. If your IT team says that’s right, add it; the details say how.</source>
        <translation>Son document cite {place}, qu’aucun fichier de fournisseur ici n’indique pour lui. Si votre service informatique confirme que c’est juste, ajoutez-le&#x202f;; les détails disent comment.</translation>
    </message>
    <message>
        <source>Sign-ins may not be kept there</source>
        <translation>Conservation interdite à cet endroit</translation>
    </message>
    <message>
        <source>Whoever administers this computer says where they are kept. The details name the file, and what it allows.</source>
        <translation>L’administrateur de cet ordinateur décide où les connexions sont conservées. Les détails citent le fichier, et ce qu’il permet.</translation>
    </message>
    <message>
        <source>{place} isn’t allowed on this computer</source>
        <translation>{place} n’est pas autorisé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Whoever administers this computer lists where you may sign in. Ask your IT team to add it; the details name the file.</source>
        <translation>L’administrateur de cet ordinateur établit la liste des endroits où vous pouvez vous connecter. Demandez à votre service informatique de l’y ajouter&#x202f;; les détails citent le fichier.</translation>
    </message>
    <message>
        <source>Copy both again from {provider}’s console; look for spaces at the ends.</source>
        <translation>Copiez-les tous deux de nouveau depuis la console de {provider}&#x202f;; cherchez des espaces au début et à la fin.</translation>
    </message>
    <message>
        <source>{provider} doesn’t let Lanyard sign in</source>
        <translation>{provider} ne laisse pas Lanyard se connecter</translation>
    </message>
    <message>
        <source>The registration there doesn’t allow this way of signing in. Ask whoever made it to allow the authorization code grant.</source>
        <translation>L’enregistrement là-bas ne permet pas cette façon de se connecter. Demandez à la personne qui l’a fait de permettre l’octroi par code d’autorisation.</translation>
    </message>
    <message>
        <source>Lanyard’s set-up needs a correction</source>
        <translation>La configuration de Lanyard est à corriger</translation>
    </message>
    <message>
        <source>The details name the setting, file or folder. Correct it, then try again.</source>
        <translation>Les détails citent le réglage, le fichier ou le dossier. Corrigez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard any more</source>
        <translation>{provider} ne connaît plus Lanyard</translation>
    </message>
    <message>
        <source>It has dropped the registration that it made for Lanyard. Sign in again; Lanyard then registers itself anew.</source>
        <translation>Il a supprimé l’enregistrement qu’il avait fait pour Lanyard. Reconnectez-vous&#x202f;; Lanyard s’enregistre alors de nouveau.</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard</source>
        <translation>{provider} n’a pas enregistré Lanyard</translation>
    </message>
    <message>
        <source>It doesn’t take an app whose sign-ins come back to your own computer. Ask your IT team for a client ID.</source>
        <translation>Il n’accepte pas une application dont les connexions reviennent sur votre propre ordinateur. Demandez un ID client à votre service informatique.</translation>
    </message>
    <message>
        <source>{provider} registers no apps by itself</source>
        <translation>{provider} n’enregistre pas d’applications lui-même</translation>
    </message>
    <message>
        <source>It registers only those that its admins let in. Ask your IT team for a client ID.</source>
        <translation>Il n’enregistre que celles que ses administrateurs admettent. Demandez un ID client à votre service informatique.</translation>
    </message>
    <message>
        <source>It says that it registers apps by itself, and didn’t. Ask your IT team for a client ID; the details may help them.</source>
        <translation>Il dit enregistrer lui-même les applications, et ne l’a pas fait. Demandez un ID client à votre service informatique&#x202f;; les détails peuvent l’aider.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token comes from {host}. It goes on by itself when you’re back online.</source>
        <translation>Le premier jeton vient de {host}. L’opération reprendra d’elle-même quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>The first token comes from {host}. Check your connection, then try again.</source>
        <translation>Le premier jeton vient de {host}. Vérifiez votre accès au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client ID, or not with this secret or key. Copy them again from its console, and enter them here.</source>
        <translation>{provider} ne connaît pas cet ID client, ou pas avec ce secret ou cette clé. Copiez-les de nouveau depuis sa console, et saisissez-les ici.</translation>
    </message>
    <message>
        <source>Correct it, or ask {provider}’s admin for the right one.</source>
        <translation>Corrigez-la, ou demandez la bonne à l’administrateur de {provider}.</translation>
    </message>
    <message>
        <source>No token address at {host}</source>
        <translation>Aucune adresse de jetons sur {host}</translation>
    </message>
    <message>
        <source>The address may have a typo. Check it, or ask whoever gave you the client ID for the token or issuer address.</source>
        <translation>L’adresse contient peut-être une faute de frappe. Vérifiez-la, ou demandez l’adresse des jetons ou de l’émetteur à la personne qui vous a donné l’ID client.</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>dans un instant</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Correct it, then try again:</source>
        <translation>Corrigez ceci, puis réessayez&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>Recomme&amp;ncer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Ret&amp;our</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>Se &amp;reconnecter</translation>
    </message>
    <message>
        <source>Change client &amp;ID…</source>
        <translation>Modifier l’&amp;ID client…</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>Retirer le co&amp;mpte</translation>
    </message>
    <message>
        <source>Un&amp;lock %1…</source>
        <comment>a keyring</comment>
        <translation>Dé&amp;verrouiller votre %1…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Pas mai&amp;ntenant</translation>
    </message>
    <message>
        <source>&amp;Go on for now</source>
        <translation>C&amp;ontinuer pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Essa&amp;yer maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>&amp;Try again as %1</source>
        <comment>a person</comment>
        <translation>Réessa&amp;yer avec %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>How to &amp;set one up</source>
        <comment>a keyring</comment>
        <translation>Comment en &amp;installer un</translation>
    </message>
    <message>
        <source>Copy re&amp;quest for IT</source>
        <translation>Cop&amp;ier la demande</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Copier les détail&amp;s</translation>
    </message>
    <message>
        <source>Or go on: you’ll sign in again after quitting.</source>
        <translation>Ou continuez&#xa0;: il faudra vous reconnecter au prochain démarrage.</translation>
    </message>
    <message>
        <source>%1 protects sign-ins less than before</source>
        <translation>%1 protège moins bien les connexions qu’avant</translation>
    </message>
    <message>
        <source>Since your last sign-in it has stopped offering: %1. Ask your IT team why before you go on.</source>
        <translation>Depuis votre dernière connexion, il ne propose plus&#xa0;: %1. Demandez pourquoi à votre service informatique avant de continuer.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Not everything was allowed. Missing: %1.</source>
        <translation>Tout n’a pas été autorisé. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You were already signed in as %1. We updated it.</source>
        <translation>Vous étiez déjà connecté en tant que %1. Nous avons mis ce compte à jour.</translation>
    </message>
    <message>
        <source>What you said about %1 couldn’t be remembered for the next sign-in.</source>
        <translation>Ce que vous avez indiqué au sujet de %1 n’a pas pu être retenu pour la prochaine connexion.</translation>
    </message>
    <message>
        <source>%1 no longer offers what it did at your last sign-in: %2. If your IT team can’t say why, sign out.</source>
        <translation>%1 ne propose plus ce qu’il offrait à votre dernière connexion&#xa0;: %2. Si votre service informatique ne peut pas dire pourquoi, déconnectez-vous.</translation>
    </message>
    <message>
        <source>Your sign-in is saved</source>
        <translation>Votre connexion est enregistrée</translation>
    </message>
    <message>
        <source>Your %1 took it after all. You stay signed in, also after a restart.</source>
        <comment>a keyring</comment>
        <translation>Votre %1 l’a finalement acceptée. Votre session reste ouverte, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>Compte de service retiré</translation>
    </message>
    <message>
        <source>Another program on this computer removed %1.</source>
        <translation>Un autre programme sur cet ordinateur a retiré %1.</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Déconnexion effectuée ici</translation>
    </message>
    <message>
        <source>Another program on this computer signed %1 out.</source>
        <translation>Un autre programme sur cet ordinateur a déconnecté %1.</translation>
    </message>
    <message>
        <source>A set-up file can’t be used</source>
        <translation>Fichier de configuration inutilisable</translation>
    </message>
    <message>
        <source>Lanyard goes on without it. Correct or remove it, then start Lanyard again:</source>
        <translation>Lanyard continue sans lui. Corrigez-le ou supprimez-le, puis redémarrez Lanyard&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up files can’t be used</source>
        <translation>
            <numerusform>%n fichier de configuration inutilisable</numerusform>
            <numerusform>%n fichiers de configuration inutilisables</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard goes on without them. Correct or remove them, then start Lanyard again:</source>
        <translation>Lanyard continue sans eux. Corrigez-les ou supprimez-les, puis redémarrez Lanyard&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token copied</source>
        <translation>Jeton d’accès copié</translation>
    </message>
    <message numerus="yes">
        <source>It’s cleared from the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Il sera effacé du presse-papiers dans %n seconde.</numerusform>
            <numerusform>Il sera effacé du presse-papiers dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on the clipboard until you copy something else.</source>
        <translation>Il reste dans le presse-papiers jusqu’à ce que vous copiiez autre chose.</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Commande copiée</translation>
    </message>
    <message>
        <source>It gets a token that works each time it runs; there is none in it.</source>
        <translation>Elle obtient un jeton valable à chaque exécution&#x202f;; elle n’en contient aucun.</translation>
    </message>
    <message>
        <source>Service account added</source>
        <translation>Compte de service ajouté</translation>
    </message>
    <message>
        <source>Service account updated</source>
        <translation>Compte de service mis à jour</translation>
    </message>
    <message>
        <source>%1 gives it tokens. Tools ask for it as %2.</source>
        <translation>%1 lui fournit des jetons. Les outils le demandent sous le nom %2.</translation>
    </message>
    <message>
        <source>The secret for %1 ran out on %2</source>
        <translation>Le secret de %1 a expiré le %2</translation>
    </message>
    <message>
        <source>The secret for %1 runs out on %2</source>
        <translation>Le secret de %1 expire le %2</translation>
    </message>
    <message>
        <source>Make a new one at %1 and enter it here.</source>
        <translation>Créez-en un nouveau chez %1 et saisissez-le ici.</translation>
    </message>
    <message>
        <source>Enter new se&amp;cret…</source>
        <translation>Saisir le nou&amp;veau secret…</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <comment>the clipboard</comment>
        <translation>Efface&amp;r maintenant</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>%1 needs you to sign in again</source>
        <comment>a provider</comment>
        <translation>%1 vous demande de vous reconnecter</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Ouvrir Lanyard</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>A service account of %1 needs you</source>
        <comment>a provider</comment>
        <translation>Un compte de service chez %1 requiert votre attention</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <comment>a provider</comment>
        <translation>Vous êtes connecté à %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <comment>a person</comment>
        <translation>Connecté en tant que %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>know who you are</source>
        <translation>savoir qui vous êtes</translation>
    </message>
    <message>
        <source>read your profile</source>
        <translation>lire votre profil</translation>
    </message>
    <message>
        <source>read your e‑mail address</source>
        <translation>lire votre adresse e‑mail</translation>
    </message>
    <message>
        <source>stay signed in</source>
        <translation>rester connecté</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 verrouillé</translation>
    </message>
    <message>
        <source>Looking for a sign-in page at %1…</source>
        <translation>Recherche d’une page de connexion sur %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>none were named</source>
        <translation>aucune n’a été citée</translation>
    </message>
    <message>
        <source>Ran out at %1.</source>
        <translation>A expiré à %1.</translation>
    </message>
    <message>
        <source>Works for less than a minute, until %1.</source>
        <translation>Valable moins d’une minute, jusqu’à %1.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>Valable jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for %1, until %2.</source>
        <translation>Valable pendant %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>Secret ran out</source>
        <translation>Secret expiré</translation>
    </message>
    <message>
        <source>Secret runs out tomorrow</source>
        <translation>Le secret expire demain</translation>
    </message>
    <message>
        <source>Secret runs out today</source>
        <translation>Le secret expire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Secret runs out in %n days</source>
        <translation>
            <numerusform>Le secret expire dans %n jour</numerusform>
            <numerusform>Le secret expire dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>proof that the answer went to the right program (PKCE)</source>
        <translation>la preuve que la réponse est allée au bon programme (PKCE)</translation>
    </message>
    <message>
        <source>its name in the answer (iss)</source>
        <translation>son nom dans la réponse (iss)</translation>
    </message>
    <message>
        <source>a signature on every ID token</source>
        <translation>une signature sur chaque jeton d’identité</translation>
    </message>
    <message>
        <source>stronger signatures (ES256, PS256 or EdDSA)</source>
        <translation>des signatures plus fortes (ES256, PS256 ou EdDSA)</translation>
    </message>
    <message>
        <source>ending access when you sign out</source>
        <translation>la fin de l’accès à la déconnexion</translation>
    </message>
    <message>
        <source>requests that the browser can’t change (PAR)</source>
        <translation>des demandes que le navigateur ne peut pas modifier (PAR)</translation>
    </message>
    <message>
        <source>tokens that work on one device only (DPoP)</source>
        <translation>des jetons qui ne fonctionnent que sur un appareil (DPoP)</translation>
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
        <translation>non essayé&#xa0;: %1</translation>
    </message>
    <message>
        <source>not tried: only a sign-in shows it (--sign-in)</source>
        <translation>non essayé&#xa0;: seule une connexion le montre (--sign-in)</translation>
    </message>
    <message>
        <source>not tried: there is no document to go by</source>
        <translation>non essayé&#xa0;: il n’y a pas de document de référence</translation>
    </message>
    <message>
        <source>not tried: an earlier step did not bring what it needs</source>
        <translation>non essayé&#xa0;: une étape précédente n’a pas apporté ce qu’il faut</translation>
    </message>
    <message>
        <source>not tried: it is not announced</source>
        <translation>non essayé&#xa0;: ce n’est pas annoncé</translation>
    </message>
    <message>
        <source>not tried: there is no refresh token</source>
        <translation>non essayé&#xa0;: il n’y a pas de jeton d’actualisation</translation>
    </message>
    <message>
        <source>is valid, over https, and the issuer’s own</source>
        <translation>valide, en https, et bien celui de l’émetteur</translation>
    </message>
    <message>
        <source>are at the issuer’s own site, or where a provider file says</source>
        <translation>sur le site de l’émetteur, ou là où le dit un fichier de fournisseur</translation>
    </message>
    <message>
        <source>answers, and sends nobody on to an address it doesn’t know</source>
        <translation>répond, et n’envoie personne vers une adresse inconnue</translation>
    </message>
    <message>
        <source>S256 is announced</source>
        <translation>S256 est annoncé</translation>
    </message>
    <message>
        <source>iss in the answer is announced</source>
        <translation>iss dans la réponse est annoncé</translation>
    </message>
    <message>
        <source>code is announced</source>
        <translation>code est annoncé</translation>
    </message>
    <message>
        <source>codes and refresh tokens are announced</source>
        <translation>les codes et les jetons d’actualisation sont annoncés</translation>
    </message>
    <message>
        <source>clients without a secret are announced (none)</source>
        <translation>les clients sans secret sont annoncés (none)</translation>
    </message>
    <message>
        <source>apps may register themselves</source>
        <translation>les applications peuvent s’enregistrer</translation>
    </message>
    <message>
        <source>a sign-out can be told</source>
        <translation>une déconnexion peut être signalée</translation>
    </message>
    <message>
        <source>the browser can be signed out, too</source>
        <translation>le navigateur peut aussi être déconnecté</translation>
    </message>
    <message>
        <source>another device can be used</source>
        <translation>un autre appareil peut être utilisé</translation>
    </message>
    <message>
        <source>requests can be pushed</source>
        <translation>les demandes peuvent être poussées</translation>
    </message>
    <message>
        <source>tokens can be bound to a key</source>
        <translation>les jetons peuvent être liés à une clé</translation>
    </message>
    <message>
        <source>ID tokens are signed</source>
        <translation>les jetons d’identité sont signés</translation>
    </message>
    <message>
        <source>are of use, and strong enough</source>
        <translation>utilisables, et assez fortes</translation>
    </message>
    <message>
        <source>can be asked</source>
        <translation>peuvent être demandées</translation>
    </message>
    <message>
        <source>the browser came back to a random port</source>
        <translation>le navigateur est revenu sur un port aléatoire</translation>
    </message>
    <message>
        <source>answer, tokens and ID token are as they should be</source>
        <translation>la réponse, les jetons et le jeton d’identité sont comme il se doit</translation>
    </message>
    <message>
        <source>there is one, and it renews the session</source>
        <translation>un jeton est venu, et renouvelle la session</translation>
    </message>
    <message>
        <source>each is good once, or bound to a key</source>
        <translation>chacun ne sert qu’une fois, ou est lié à une clé</translation>
    </message>
    <message>
        <source>one that comes twice ends the session for both</source>
        <translation>un jeton présenté deux fois met fin à la session pour les deux</translation>
    </message>
    <message>
        <source>a code that comes twice is refused</source>
        <translation>un code présenté deux fois est refusé</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is refused</source>
        <translation>un code avec un faux vérificateur est refusé</translation>
    </message>
    <message>
        <source>a code without its verifier is refused</source>
        <translation>un code sans son vérificateur est refusé</translation>
    </message>
    <message>
        <source>the provider took it</source>
        <translation>le fournisseur l’a acceptée</translation>
    </message>
    <message>
        <source>can’t be believed</source>
        <translation>n’est pas crédible</translation>
    </message>
    <message>
        <source>one belongs to another owner</source>
        <translation>l’un d’eux appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>doesn’t answer properly</source>
        <translation>ne répond pas correctement</translation>
    </message>
    <message>
        <source>sends the browser to whatever address it is given, for a client that it can’t know</source>
        <translation>envoie le navigateur à n’importe quelle adresse reçue, pour un client impossible à connaître</translation>
    </message>
    <message>
        <source>S256 is not among the methods</source>
        <translation>S256 ne figure pas parmi les méthodes</translation>
    </message>
    <message>
        <source>S256 is not announced; Lanyard sends it all the same</source>
        <translation>S256 n’est pas annoncé&#x202f;; Lanyard l’envoie quand même</translation>
    </message>
    <message>
        <source>iss in the answer is not announced: a second provider could pass for this one</source>
        <translation>iss dans la réponse n’est pas annoncé&#xa0;: un second fournisseur pourrait se faire passer pour celui-ci</translation>
    </message>
    <message>
        <source>code is not among them</source>
        <translation>code n’en fait pas partie</translation>
    </message>
    <message>
        <source>are not listed, and have to be</source>
        <translation>liste absente, pourtant obligatoire</translation>
    </message>
    <message>
        <source>codes are not taken</source>
        <translation>les codes ne sont pas acceptés</translation>
    </message>
    <message>
        <source>refresh tokens are not announced: people may have to sign in often</source>
        <translation>les jetons d’actualisation ne sont pas annoncés&#xa0;: il faudra peut-être se reconnecter souvent</translation>
    </message>
    <message>
        <source>clients without a secret are not announced, and no app on a computer can keep one</source>
        <translation>les clients sans secret ne sont pas annoncés, et aucune application sur un ordinateur ne peut en garder un</translation>
    </message>
    <message>
        <source>apps can’t register themselves; people have to be told a client id</source>
        <translation>les applications ne peuvent pas s’enregistrer&#x202f;; il faut indiquer un ID client à chacun</translation>
    </message>
    <message>
        <source>a sign-out can’t be told: tokens stay good until they run out</source>
        <translation>une déconnexion ne peut pas être signalée&#xa0;: les jetons restent valables jusqu’à leur expiration</translation>
    </message>
    <message>
        <source>the browser stays signed in after a sign-out</source>
        <translation>le navigateur reste connecté après une déconnexion</translation>
    </message>
    <message>
        <source>another device can’t be used</source>
        <translation>un autre appareil ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>requests go through the browser</source>
        <translation>les demandes passent par le navigateur</translation>
    </message>
    <message>
        <source>ES256 is not among the algorithms</source>
        <translation>ES256 ne figure pas parmi les algorithmes</translation>
    </message>
    <message>
        <source>tokens are bound to no key: whoever has one can use it</source>
        <translation>les jetons ne sont liés à aucune clé&#xa0;: quiconque en a un peut l’utiliser</translation>
    </message>
    <message>
        <source>there is none that a public key verifies</source>
        <translation>aucune n’est vérifiable par une clé publique</translation>
    </message>
    <message>
        <source>none is among them; Lanyard takes no such ID token</source>
        <translation>aucune n’est acceptable&#x202f;; Lanyard refuse de tels jetons d’identité</translation>
    </message>
    <message>
        <source>can’t be trusted</source>
        <translation>ne sont pas fiables</translation>
    </message>
    <message>
        <source>are of use, but not told apart</source>
        <translation>utilisables, mais impossibles à distinguer</translation>
    </message>
    <message>
        <source>can’t be asked; the ID token has to say it all</source>
        <translation>ne peuvent pas être demandées&#x202f;; le jeton d’identité doit tout dire</translation>
    </message>
    <message>
        <source>the browser didn’t come back to a random port</source>
        <translation>le navigateur n’est pas revenu sur un port aléatoire</translation>
    </message>
    <message>
        <source>the answer can’t be believed</source>
        <translation>la réponse n’est pas crédible</translation>
    </message>
    <message>
        <source>there is one, and it renews nothing</source>
        <translation>un jeton est venu, mais ne renouvelle rien</translation>
    </message>
    <message>
        <source>none came: people have to sign in again</source>
        <translation>aucun n’est venu&#xa0;: il faut se reconnecter</translation>
    </message>
    <message>
        <source>the same one stays good, and is bound to no key</source>
        <translation>le même reste valable, et n’est lié à aucune clé</translation>
    </message>
    <message>
        <source>one that was replaced is still taken (some allow it for a moment)</source>
        <translation>un jeton remplacé est encore accepté (certains le tolèrent un moment)</translation>
    </message>
    <message>
        <source>one that comes twice is refused, and the session goes on</source>
        <translation>un jeton présenté deux fois est refusé, et la session continue</translation>
    </message>
    <message>
        <source>a code that comes twice is taken twice</source>
        <translation>un code présenté deux fois est accepté deux fois</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is taken: PKCE protects nobody here</source>
        <translation>un code avec un faux vérificateur est accepté&#xa0;: PKCE ne protège personne ici</translation>
    </message>
    <message>
        <source>a code without its verifier is taken: PKCE can be left out</source>
        <translation>un code sans son vérificateur est accepté&#xa0;: PKCE peut être omis</translation>
    </message>
    <message>
        <source>the provider didn’t take it</source>
        <translation>le fournisseur ne l’a pas acceptée</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>points d’accès</translation>
    </message>
    <message>
        <source>authorization</source>
        <translation>autorisation</translation>
    </message>
    <message>
        <source>response types</source>
        <translation>types de réponse</translation>
    </message>
    <message>
        <source>grant types</source>
        <translation>types d’octroi</translation>
    </message>
    <message>
        <source>public clients</source>
        <translation>clients publics</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>révocation</translation>
    </message>
    <message>
        <source>sign-out page</source>
        <translation>page déconnexion</translation>
    </message>
    <message>
        <source>device grant</source>
        <translation>octroi appareil</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>clés</translation>
    </message>
    <message>
        <source>user-info</source>
        <translation>infos du compte</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>port quelconque</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>actualisation</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>reuse detection</source>
        <translation>réutilisation</translation>
    </message>
    <message>
        <source>code, twice</source>
        <translation>code, deux fois</translation>
    </message>
    <message>
        <source>PKCE, wrong</source>
        <translation>PKCE, faux</translation>
    </message>
    <message>
        <source>PKCE, left out</source>
        <translation>PKCE, omis</translation>
    </message>
    <message>
        <source>sign-out</source>
        <translation>déconnexion</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>ERREUR</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser (%2 of %3); if no page opens, open this link:</source>
        <translation>Connectez-vous à %1 dans votre navigateur (%2 sur %3)&#x202f;; si aucune page ne s’ouvre, ouvrez ce lien&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing of this is kept; the session is ended at the provider now.</source>
        <translation>Rien de tout cela n’est conservé&#x202f;; la session prend fin maintenant chez le fournisseur.</translation>
    </message>
</context>
<context>
    <name>SetUpDetails</name>
    <message>
        <source>Lanyard signs people in with their own browser, as a native app: OAuth 2.0 authorization code with PKCE (RFC 8252, RFC 7636).</source>
        <translation>Lanyard connecte les personnes avec leur propre navigateur, comme application native&#xa0;: code d’autorisation OAuth 2.0 avec PKCE (RFC 8252, RFC 7636).</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Fournisseur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>ID client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redirect URI of this sign-in: %1</source>
        <translation>URI de redirection de cette connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redirect URI to register: %1 (the port is another one each time)</source>
        <translation>URI de redirection à enregistrer&#xa0;: %1 (le port est différent à chaque fois)</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Autorisations&#xa0;: %1</translation>
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
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>still signed in</source>
        <translation>encore connecté</translation>
    </message>
    <message>
        <source>ended there, too</source>
        <translation>déconnecté là-bas aussi</translation>
    </message>
    <message>
        <source>signed out here; they will be told later</source>
        <translation>déconnecté ici&#x202f;; fournisseur prévenu plus tard</translation>
    </message>
    <message>
        <source>signed out here; they couldn’t be told</source>
        <translation>déconnecté ici&#x202f;; fournisseur non prévenu</translation>
    </message>
    <message>
        <source>signed out here; they can’t be told</source>
        <translation>déconnecté ici&#x202f;; fournisseur impossible à prévenir</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, provider, what happened</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Some accounts are still signed in</source>
        <translation>Certains comptes sont encore connectés</translation>
    </message>
    <message>
        <source>Signed out of all accounts</source>
        <translation>Déconnexion de tous les comptes effectuée</translation>
    </message>
    <message>
        <source>Some providers couldn’t be told. To be sure, remove Lanyard’s access in your accounts there.</source>
        <translation>Certains fournisseurs n’ont pas pu être prévenus. Par sécurité, supprimez l’accès de Lanyard dans vos comptes là-bas.</translation>
    </message>
    <message>
        <source>Some providers will be told when you’re back online.</source>
        <translation>Certains fournisseurs seront prévenus quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>The providers ended these sign-ins, and Lanyard forgot them.</source>
        <translation>Les fournisseurs ont mis fin à ces connexions, et Lanyard les a oubliées.</translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>vault file</source>
        <comment>within a sentence</comment>
        <translation>fichier coffre</translation>
    </message>
    <message>
        <source>Your vault file isn’t there</source>
        <translation>Votre fichier coffre n’est pas là</translation>
    </message>
    <message>
        <source>Put %1 back where it was, then try again.</source>
        <translation>Remettez %1 où il était, puis réessayez.</translation>
    </message>
    <message>
        <source>Your vault file is locked</source>
        <translation>Votre fichier coffre est verrouillé</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>Lanyard y conserve vos connexions. Déverrouillez-le pour utiliser vos comptes.</translation>
    </message>
    <message>
        <source>Your vault file can’t be used</source>
        <translation>Votre fichier coffre est inutilisable</translation>
    </message>
    <message>
        <source>%1. Nothing was written over it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation>%1. Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>%1; put it back where it was</source>
        <translation>%1&#x202f;; remettez-le où il était</translation>
    </message>
    <message>
        <source>%1; try again with the right one</source>
        <translation>%1&#x202f;; réessayez avec la bonne</translation>
    </message>
    <message>
        <source>Passphrase of the vault file %1, then Enter (it isn’t shown):</source>
        <translation>Phrase secrète du fichier coffre %1, puis Entrée (elle n’est pas affichée)&#xa0;:</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in the vault file %1. Choose a passphrase for it, then Enter (it isn’t shown); nobody can open the file without it:</source>
        <translation>Vos connexions seront conservées dans le fichier coffre %1. Choisissez-lui une phrase secrète, puis Entrée (elle n’est pas affichée)&#x202f;; sans elle, personne ne peut ouvrir le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>The same passphrase again, then Enter:</source>
        <translation>La même phrase secrète encore une fois, puis Entrée&#xa0;:</translation>
    </message>
    <message>
        <source>the two passphrases are not the same, so nothing was written; try again</source>
        <translation>les deux phrases secrètes ne sont pas identiques, rien n’a donc été écrit&#x202f;; réessayez</translation>
    </message>
    <message>
        <source>the passphrase is empty, and an empty one keeps nobody out; give another</source>
        <translation>la phrase secrète est vide, et n’arrête donc personne&#x202f;; donnez-en une autre</translation>
    </message>
    <message>
        <source>the vault file %1 needs its passphrase: run the command at a terminal, pass --vault-passphrase-fd, or give a service the systemd credential lanyard.vault-passphrase</source>
        <translation>le fichier coffre %1 a besoin de sa phrase secrète&#xa0;: lancez la commande dans un terminal, indiquez --vault-passphrase-fd, ou donnez à un service le secret systemd (credential) lanyard.vault-passphrase</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1.</source>
        <translation>Les connexions sont conservées dans le fichier coffre %1.</translation>
    </message>
    <message>
        <source>your %1</source>
        <translation>votre %1</translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation>le fichier coffre %1</translation>
    </message>
    <message>
        <source>There was no account to move; from now on sign-ins are kept in %1.</source>
        <translation>Il n’y avait aucun compte à déplacer&#x202f;; désormais, les connexions sont conservées dans %1.</translation>
    </message>
    <message>
        <source>Moved to %1: %2.</source>
        <translation>Déplacement vers %1 effectué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Lanyard’s registrations went along: %1.</source>
        <translation>Les enregistrements de Lanyard ont suivi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in your %1 already.</source>
        <translation>Les connexions sont déjà conservées dans votre %1.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1 already.</source>
        <translation>Les connexions sont déjà conservées dans le fichier coffre %1.</translation>
    </message>
    <message>
        <source>Your %1 may still hold copies; lanyard vault move --to=%2 erases them when it can be used.</source>
        <translation>Votre %1 contient peut-être encore des copies&#x202f;; lanyard vault move --to=%2 les efface quand il est utilisable.</translation>
    </message>
    <message>
        <source>--vault memory keeps nothing, so there is nothing to move; leave it out</source>
        <translation>--vault memory ne conserve rien, il n’y a donc rien à déplacer&#x202f;; omettez-le</translation>
    </message>
    <message>
        <source>Waiting until the accounts are moved, so that none is in two places; Ctrl-C again stops at once.</source>
        <translation>En attente du déplacement des comptes, pour qu’aucun ne soit à deux endroits&#x202f;; un nouveau Ctrl-C arrête tout de suite.</translation>
    </message>
</context>
<context>
    <name>lanyard::AboutDialog</name>
    <message>
        <source>%1 (locked by %2)</source>
        <translation>%1 (verrouillé par %2)</translation>
    </message>
    <message>
        <source>%1 (set by %2)</source>
        <translation>%1 (défini par %2)</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in this computer’s keychain.</source>
        <translation>Vous connecte avec votre propre navigateur et conserve la session dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your vault file.</source>
        <translation>Vous connecte avec votre propre navigateur et conserve la session dans votre fichier coffre.</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session until you quit.</source>
        <translation>Vous connecte avec votre propre navigateur et conserve la session jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>À propos de Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Qt %1. Lanyard’s sources are under the Apache License 2.0; this program contains Qt Network Authorization and is therefore distributed under the GNU GPL, version 3.</source>
        <translation>Qt %1. Les sources de Lanyard sont sous licence Apache 2.0&#x202f;; ce programme contient Qt Network Authorization et est donc distribué sous licence GNU GPL, version 3.</translation>
    </message>
    <message>
        <source>Set by an administrator of this computer:</source>
        <translation>Défini par un administrateur de cet ordinateur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountFind</name>
    <message>
        <source>No account is called that</source>
        <translation>Aucun compte ne porte ce nom</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Rechercher un compte</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountList</name>
    <message>
        <source>&amp;Add account</source>
        <translation>A&amp;jouter un compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountListModel</name>
    <message>
        <source>%1, default</source>
        <comment>status</comment>
        <translation>%1, par défaut</translation>
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
        <translation>Activité</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>Program, account or day</source>
        <translation>Programme, compte ou jour</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>The activity couldn’t be read</source>
        <translation>L’activité n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Rien ne correspond au filtre.</translation>
    </message>
    <message>
        <source>No activity is kept. You can change that in the settings.</source>
        <translation>Aucune activité n’est conservée. Vous pouvez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>Effacer l’activité</translation>
    </message>
    <message>
        <source>Clear all activity?</source>
        <translation>Effacer toute l’activité&#x202f;?</translation>
    </message>
    <message>
        <source>Lanyard forgets which programs got tokens until now. What they may get stays as it is.</source>
        <translation>Lanyard oublie quels programmes ont obtenu des jetons jusqu’ici. Ce qu’ils peuvent obtenir ne change pas.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>The activity couldn’t be cleared</source>
        <translation>L’activité n’a pas pu être effacée</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityModel</name>
    <message>
        <source>Token given to %1</source>
        <translation>Jeton donné à %1</translation>
    </message>
    <message>
        <source>Token given to %1, which you always allow</source>
        <translation>Jeton donné à %1, que vous autorisez toujours</translation>
    </message>
    <message>
        <source>Token given to %1, allowed once</source>
        <translation>Jeton donné à %1, autorisé une fois</translation>
    </message>
    <message>
        <source>Token given to %1, always allowed from then on</source>
        <translation>Jeton donné à %1, toujours autorisé depuis</translation>
    </message>
    <message>
        <source>Token refused to %1</source>
        <translation>Jeton refusé à %1</translation>
    </message>
    <message>
        <source>Token refused to %1, as nobody was there to ask</source>
        <translation>Jeton refusé à %1, faute de pouvoir demander votre accord</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Autorisations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserSetting</name>
    <message>
        <source>&amp;Browser</source>
        <translation>&amp;Navigateur</translation>
    </message>
    <message>
        <source>Program that opens the browser</source>
        <translation>Programme qui ouvre le navigateur</translation>
    </message>
    <message>
        <source>Program, such as firefox</source>
        <translation>Programme, par exemple firefox</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Autre programme…</translation>
    </message>
</context>
<context>
    <name>lanyard::CertificatesSetting</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The folder that company certificates go into</source>
        <translation>Le dossier où placer les certificats d’entreprise</translation>
    </message>
    <message>
        <source>No company certificates</source>
        <translation>Aucun certificat d’entreprise</translation>
    </message>
    <message>
        <source>%1 can’t be opened here; put the files there yourself</source>
        <translation>%1 ne peut pas être ouvert ici&#x202f;; placez-y les fichiers vous-même</translation>
    </message>
    <message>
        <source>1 company certificate</source>
        <translation>1 certificat d’entreprise</translation>
    </message>
    <message numerus="yes">
        <source>%n company certificates</source>
        <translation>
            <numerusform>%n certificat d’entreprise</numerusform>
            <numerusform>%n certificats d’entreprise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClaimTable</name>
    <message>
        <source>Claim</source>
        <translation>Revendication</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>lanyard::ClientPage</name>
    <message>
        <source>Your &amp;organisation there</source>
        <translation>Votre &amp;organisation là-bas</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Redirect address to &amp;register there</source>
        <translation>Adresse de redirection à y &amp;enregistrer</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Copier l’adresse de redirection</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a client secret</comment>
        <translation>si vous en avez reçu un</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>A secret is kept in your %1 only.</source>
        <translation>Un secret n’est conservé que dans votre %1.</translation>
    </message>
    <message>
        <source>A secret is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>Un secret n’est conservé qu’en mémoire, jusqu’à ce que vous quittiez Lanyard.</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it.</source>
        <translation>%1 veut savoir quelle application se connecte. Enregistrez-y Lanyard comme application de bureau ou native, ou demandez un ID client à votre service informatique. Lanyard le retient.</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it.</source>
        <translation>Lanyard doit savoir où votre organisation se connecte. Il le retient.</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it until you quit.</source>
        <translation>%1 veut savoir quelle application se connecte. Enregistrez-y Lanyard comme application de bureau ou native, ou demandez un ID client à votre service informatique. Lanyard le retient jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it until you quit.</source>
        <translation>Lanyard doit savoir où votre organisation se connecte. Il le retient jusqu’à sa fermeture.</translation>
    </message>
    <message>
        <source>Set up %1 once</source>
        <translation>Configurer %1 une fois</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>S’enregistrer sur %1</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <comment>what a provider&apos;s file says, in English</comment>
        <translation>À saisir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Register it like this: the port, another one each time, is left out.</source>
        <translation>Enregistrez-la ainsi&#xa0;: le port, différent à chaque fois, est omis.</translation>
    </message>
    <message>
        <source>Register it exactly like this, with the port.</source>
        <translation>Enregistrez-la exactement ainsi, avec le port.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompanyPage</name>
    <message>
        <source>Sign in with your company</source>
        <translation>Se connecter avec votre entreprise</translation>
    </message>
    <message>
        <source>Company sign-in addre&amp;ss</source>
        <translation>Adr&amp;esse de connexion de l’entreprise</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Your IT team knows it. It may be called issuer or OpenID address. At many companies your e-mail address does as well.</source>
        <translation>Votre service informatique la connaît. Elle peut s’appeler émetteur (issuer) ou adresse OpenID. Dans beaucoup d’entreprises, votre adresse e-mail convient aussi.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Asking %1 where its people sign in…</source>
        <translation>Recherche de la page de connexion auprès de %1…</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “?” or “#” in it.</source>
        <translation>Ce n’est pas une adresse web que Lanyard peut utiliser. Elle commence par https:// et ne contient ni «&#xa0;?&#xa0;» ni «&#xa0;#&#xa0;».</translation>
    </message>
</context>
<context>
    <name>lanyard::Composition</name>
    <message>
        <source>The list of accounts was damaged</source>
        <translation>La liste des comptes était endommagée</translation>
    </message>
    <message>
        <source>Lanyard put it aside and starts with an empty one. Sign in again to get your accounts back.</source>
        <translation>Lanyard l’a mise de côté et repart d’une liste vide. Reconnectez-vous pour retrouver vos comptes.</translation>
    </message>
    <message>
        <source>The settings were damaged</source>
        <translation>Les paramètres étaient endommagés</translation>
    </message>
    <message>
        <source>Lanyard put them aside as the file that the details name. It asks again for what they held, such as client IDs.</source>
        <translation>Lanyard les a mis de côté dans le fichier que citent les détails. Ce qu’ils contenaient, comme les ID client, vous sera redemandé.</translation>
    </message>
    <message>
        <source>Starting the demo provider…</source>
        <translation>Démarrage du fournisseur de démonstration…</translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentDialog</name>
    <message>
        <source>It can then: %1</source>
        <translation>Il pourra alors&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <translation>%1 veut un jeton pour %2</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Toujours autoriser</translation>
    </message>
</context>
<context>
    <name>lanyard::DefaultAccountSetting</name>
    <message>
        <source>&amp;Default account for tools</source>
        <translation>&amp;Compte par défaut pour les outils</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>lanyard-demo-provider n’est pas installé</translation>
    </message>
    <message>
        <source>lanyard-demo-provider ended before it was ready</source>
        <translation>lanyard-demo-provider s’est arrêté avant d’être prêt</translation>
    </message>
</context>
<context>
    <name>lanyard::DevicePage</name>
    <message>
        <source>Use another device</source>
        <translation>Utiliser un autre appareil</translation>
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
        <translation>Code QR de l’adresse et du code ci-dessus</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>Ne continuez que si c’est vous qui avez lancé cette opération.</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Copier le &amp;code</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le l&amp;ien</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>Sur votre téléphone ou un autre ordinateur, ouvrez %1 et saisissez %2.</translation>
    </message>
    <message>
        <source>Waiting for %1. This page changes by itself; the code works until %2.</source>
        <translation>En attente de %1. Cette page change d’elle-même&#x202f;; le code est valable jusqu’à %2.</translation>
    </message>
</context>
<context>
    <name>lanyard::DoctorDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>what was looked at: what was seen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what was looked at, how it is: what was seen</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>What signing in, and staying signed in, needs on this computer.</source>
        <translation>Ce qu’il faut sur cet ordinateur pour se connecter et rester connecté.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Nothing is in the way of signing in.</source>
        <translation>Rien n’empêche de se connecter.</translation>
    </message>
    <message>
        <source>The report is copied. Look through it before you give it away.</source>
        <translation>Le rapport est copié. Relisez-le avant de le transmettre.</translation>
    </message>
    <message>
        <source>One of them needs a look.</source>
        <comment>checks</comment>
        <translation>1 point est à examiner.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need a look.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n point est à examiner.</numerusform>
            <numerusform>%n points sont à examiner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ExpiryLine</name>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>Reconnectez-vous pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>There is none at the moment.</source>
        <translation>Il n’y en a pas pour le moment.</translation>
    </message>
    <message>
        <source>Works; %1 doesn’t say until when.</source>
        <translation>Valable&#x202f;; %1 n’indique pas jusqu’à quand.</translation>
    </message>
</context>
<context>
    <name>lanyard::GrantModel</name>
    <message>
        <source>%1; for %2 alone</source>
        <comment>permissions; an API</comment>
        <translation>%1&#x202f;; pour %2 seulement</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>You revoke it</source>
        <translation>Révocation par vous</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
</context>
<context>
    <name>lanyard::InfoBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Copier les détail&amp;s</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyringHelp</name>
    <message>
        <source>How to set up a keyring</source>
        <translation>Installer un trousseau de clés</translation>
    </message>
    <message>
        <source>A keyring is a program that keeps secrets for others (a Secret Service). Install one of these, and start it:</source>
        <translation>Un trousseau de clés est un programme qui conserve des secrets pour d’autres (un Secret Service). Installez l’un de ceux-ci, et démarrez-le&#xa0;:</translation>
    </message>
    <message>
        <source>GNOME Keyring (package gnome-keyring): log in again, and it is there.</source>
        <translation>GNOME Keyring (paquet gnome-keyring)&#xa0;: rouvrez votre session, et il est là.</translation>
    </message>
    <message>
        <source>KDE Wallet (package kwalletmanager): switch it on in the system settings.</source>
        <translation>KDE Wallet (paquet kwalletmanager)&#xa0;: activez-le dans la configuration du système.</translation>
    </message>
    <message>
        <source>KeePassXC (package keepassxc): switch on “Secret Service Integration” in its settings, and open a database.</source>
        <translation>KeePassXC (paquet keepassxc)&#xa0;: activez l’intégration du Secret Service dans ses paramètres, et ouvrez une base de données.</translation>
    </message>
    <message>
        <source>Over ssh start GNOME Keyring yourself, type a password (it is shown) and press Ctrl-D, not Enter; then start Lanyard from there:</source>
        <translation>Par ssh, démarrez GNOME Keyring vous-même, tapez un mot de passe (il est affiché) et appuyez sur Ctrl-D, pas sur Entrée&#x202f;; puis démarrez Lanyard de là&#xa0;:</translation>
    </message>
    <message>
        <source>Then choose “Try again” in the window.</source>
        <translation>Choisissez ensuite «&#xa0;Réessayer&#xa0;» dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>lanyard::LanguageSetting</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>lanyard::ListAndPage</name>
    <message>
        <source>‹ Accou&amp;nts</source>
        <translation>‹ Co&amp;mptes</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Retour aux comptes</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginStartSetting</name>
    <message>
        <source>Start w&amp;hen I log in</source>
        <translation>Démarrer à l’o&amp;uverture de ma session</translation>
    </message>
</context>
<context>
    <name>lanyard::MaskedToken</name>
    <message>
        <source>Access token, hidden</source>
        <translation>Jeton d’accès, masqué</translation>
    </message>
    <message>
        <source>Access token, hidden, ends in %1</source>
        <translation>Jeton d’accès, masqué, se terminant par %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
</context>
<context>
    <name>lanyard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>A&amp;jouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>&amp;Quitter Lanyard</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>Comp&amp;te</translation>
    </message>
    <message>
        <source>&amp;Refresh access token</source>
        <translation>&amp;Actualiser le jeton d’accès</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Utiliser par dé&amp;faut</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts…</source>
        <translation>Se déconnecter de &amp;tous les comptes…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>À &amp;propos de Lanyard</translation>
    </message>
    <message>
        <source>Re&amp;move service account…</source>
        <translation>R&amp;etirer le compte de service…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se déc&amp;onnecter…</translation>
    </message>
    <message>
        <source>Add a &amp;service account…</source>
        <translation>Ajouter un compte de &amp;service…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>Copier le jeton d’acc&amp;ès</translation>
    </message>
    <message>
        <source>&amp;Token and claims…</source>
        <translation>Jeton et revendi&amp;cations…</translation>
    </message>
    <message>
        <source>Tools that may get &amp;tokens…</source>
        <translation>O&amp;utils autorisés à obtenir des jetons…</translation>
    </message>
    <message>
        <source>Acti&amp;vity…</source>
        <translation>Acti&amp;vité…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>&amp;Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Affic&amp;hage</translation>
    </message>
</context>
<context>
    <name>lanyard::PortSetting</name>
    <message>
        <source>&amp;Port for the way back from the browser</source>
        <translation>&amp;Port pour le retour du navigateur</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
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
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>Obtenir un nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Se déc&amp;onnecter…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name for tools</source>
        <translation>Nom pour les outils</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse des jetons</translation>
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
        <translation>%1 · depuis le %2</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>R&amp;etirer…</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Autorisations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Co&amp;py access token</source>
        <translation>Co&amp;pier le jeton d’accès</translation>
    </message>
    <message>
        <source>Tok&amp;en and claims…</source>
        <translation>Jeton et revend&amp;ications…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>Copier le jeton d’acc&amp;ès</translation>
    </message>
    <message>
        <source>Copy as Authorization &amp;header</source>
        <translation>Copier co&amp;mme en-tête Authorization</translation>
    </message>
    <message>
        <source>Copy as &amp;environment variable</source>
        <translation>Copier comme &amp;variable d’environnement</translation>
    </message>
    <message>
        <source>Copy command for &amp;scripts</source>
        <translation>Copier la commande pour les &amp;scripts</translation>
    </message>
</context>
<context>
    <name>lanyard::RenamePage</name>
    <message>
        <source>Na&amp;me for tools</source>
        <translation>&amp;Nom pour les outils</translation>
    </message>
    <message>
        <source>Tools ask for the account by this name, as “lanyard token” does: those that use the old name have to be told.</source>
        <translation>Les outils demandent le compte par ce nom, comme le fait «&#xa0;lanyard token&#xa0;»&#xa0;: ceux qui utilisent l’ancien nom doivent être mis à jour.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>Utilisez les lettres de A à Z, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», et commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Compte renommé</translation>
    </message>
    <message>
        <source>Tools ask for this account as %1 now.</source>
        <translation>Les outils demandent maintenant ce compte sous le nom %1.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose another one.</source>
        <translation>Un autre compte porte ce nom. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServiceForm</name>
    <message>
        <source>A secret or key is kept in your %1 only.</source>
        <translation>Un secret ou une clé n’est conservé que dans votre %1.</translation>
    </message>
    <message>
        <source>A secret or key is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>Un secret ou une clé n’est conservé qu’en mémoire, jusqu’à ce que vous quittiez Lanyard.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>nightly-build</source>
        <comment>an example of a name</comment>
        <translation>build-nocturne</translation>
    </message>
    <message>
        <source>T&amp;oken or issuer address</source>
        <translation>Adresse des jetons &amp;ou de l’émetteur</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID client</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>Se&amp;cret</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clé</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a key ID</comment>
        <translation>si vous en avez reçu un</translation>
    </message>
    <message>
        <source>Pe&amp;rmissions</source>
        <translation>Auto&amp;risations</translation>
    </message>
    <message>
        <source>if it needs some; separated by spaces</source>
        <comment>permissions</comment>
        <translation>s’il en faut&#x202f;; séparées par des espaces</translation>
    </message>
    <message>
        <source>Audi&amp;ence</source>
        <translation>A&amp;udience</translation>
    </message>
    <message>
        <source>if you were told one</source>
        <comment>an audience</comment>
        <translation>si on vous en a indiqué une</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>&amp;Prove it with</source>
        <translation>&amp;Prouver avec</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Fichi&amp;er de clé</translation>
    </message>
    <message>
        <source>key.pem</source>
        <comment>an example of a file</comment>
        <translation>cle.pem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
        <source>It runs out on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>The secret or key runs out on a day</source>
        <translation>Le secret ou la clé expire un jour donné</translation>
    </message>
    <message>
        <source>The day on which it runs out</source>
        <translation>Le jour où le secret ou la clé expire</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “#” in it.</source>
        <translation>Ce n’est pas une adresse web que Lanyard peut utiliser. Elle commence par https:// et ne contient pas de «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>This can’t be a client ID. Copy it again from where you got it.</source>
        <translation>Cela ne peut pas être un ID client. Copiez-le de nouveau là où vous l’avez obtenu.</translation>
    </message>
    <message>
        <source>It’s needed to prove who asks.</source>
        <translation>C’est nécessaire pour prouver qui fait la demande.</translation>
    </message>
    <message>
        <source>There is no private key in this file that Lanyard can use. It has to be a PEM file without a passphrase.</source>
        <translation>Ce fichier ne contient pas de clé privée que Lanyard peut utiliser. Il faut un fichier PEM sans phrase secrète.</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>Utilisez les lettres de A à Z, des chiffres, «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», et commencez par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>One of these can’t be a permission. Copy them again from where you got them.</source>
        <translation>L’une d’elles ne peut pas être une autorisation. Copiez-les de nouveau là où vous les avez obtenues.</translation>
    </message>
    <message>
        <source>This can’t be an audience.</source>
        <translation>Cela ne peut pas être une audience.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServicePage</name>
    <message>
        <source>For a program that signs in as itself. Whoever registered it with the provider knows what to enter here.</source>
        <translation>Pour un programme qui se connecte en son propre nom. La personne qui l’a enregistré chez le fournisseur sait quoi saisir ici.</translation>
    </message>
    <message>
        <source>Test and sa&amp;ve</source>
        <translation>Tester et enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Add a service account</source>
        <translation>Ajouter un compte de service</translation>
    </message>
    <message>
        <source>Enter the new secret of %1</source>
        <translation>Saisir le nouveau secret de %1</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>Demande d’un jeton à %1…</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingControl</name>
    <message>
        <source>Set by an administrator of this computer, in %1.</source>
        <translation>Défini par un administrateur de cet ordinateur, dans %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
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
        <source>Time &amp;limit for a sign-in</source>
        <translation>Dé&amp;lai maximal d’une connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear copied tokens</source>
        <translation>&amp;Effacer les jetons copiés</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds</source>
        <translation>
            <numerusform>Après %n seconde</numerusform>
            <numerusform>Après %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep activity</source>
        <translation>Conserver l’activi&amp;té</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keep &amp;running when the window is closed</source>
        <translation>&amp;Rester actif quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>&amp;Show an icon in the tray</source>
        <translation>Afficher une &amp;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>An account &amp;needs you to sign in again</source>
        <translation>Un co&amp;mpte vous demande de vous reconnecter</translation>
    </message>
    <message>
        <source>You have si&amp;gned in</source>
        <translation>&amp;Vous vous êtes connecté</translation>
    </message>
    <message>
        <source>The secret of a service account runs o&amp;ut</source>
        <translation>Le &amp;secret d’un compte de service expire</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The settings couldn’t be read</source>
        <translation>Les paramètres n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>That couldn’t be changed</source>
        <translation>La modification n’a pas pu être faite</translation>
    </message>
</context>
<context>
    <name>lanyard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Go between the list and the page</source>
        <translation>Passer de la liste à la page et inversement</translation>
    </message>
    <message>
        <source>Cancel, or close a dialog</source>
        <translation>Annuler, ou fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it does: the keys</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lanyard::ShownToken</name>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPage</name>
    <message>
        <source>Sign-in link</source>
        <translation>Lien de connexion</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Vérification de la réponse</translation>
    </message>
    <message>
        <source>Getting your profile</source>
        <translation>Récupération de votre profil</translation>
    </message>
    <message>
        <source>&amp;Open browser again</source>
        <translation>Rouvrir le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Copy sign-in &amp;link</source>
        <translation>Copier le l&amp;ien de connexion</translation>
    </message>
    <message>
        <source>Use another &amp;device…</source>
        <translation>Utiliser un autre a&amp;ppareil…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in to %1 there, then come back. This page changes by itself.</source>
        <translation>Connectez-vous à %1 dans le navigateur, puis revenez. Cette page change d’elle-même.</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out here, also after a restart.</source>
        <translation>Votre session reste ouverte jusqu’à votre déconnexion ici, même après un redémarrage.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>En attente de %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>The link works for 2 more minutes.</source>
        <translation>Le lien est valable encore 2 minutes.</translation>
    </message>
    <message>
        <source>The link works for less than a minute.</source>
        <translation>Le lien est valable moins d’une minute.</translation>
    </message>
    <message>
        <source>Don’t see it? Look for a new tab, or open the browser again.</source>
        <translation>Vous ne le voyez pas&#x202f;? Cherchez un nouvel onglet, ou rouvrez le navigateur.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>Finalisation de la connexion</translation>
    </message>
    <message>
        <source>Saving to your %1</source>
        <translation>Enregistrement dans votre %1</translation>
    </message>
    <message>
        <source>Keeping it until you quit Lanyard</source>
        <translation>Conservation jusqu’à ce que vous quittiez Lanyard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>A page answered that isn’t yours</source>
        <translation>Une page étrangère a répondu</translation>
    </message>
    <message>
        <source>It is not from this sign-in, so Lanyard ignored it. Go on in the browser; if nothing happens there, open it again.</source>
        <translation>Elle ne vient pas de cette connexion, Lanyard l’a donc ignorée. Continuez dans le navigateur&#x202f;; si rien ne s’y passe, rouvrez-le.</translation>
    </message>
    <message>
        <source>The page shows an error? Copy the set-up details for your IT team.</source>
        <translation>La page affiche une erreur&#x202f;? Copiez les détails de configuration pour votre service informatique.</translation>
    </message>
    <message>
        <source>Copy &amp;set-up details</source>
        <translation>Copi&amp;er les détails de configuration</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutAllPage</name>
    <message>
        <source>Sign out of all accounts?</source>
        <translation>Se déconnecter de tous les comptes&#x202f;?</translation>
    </message>
    <message>
        <source>Tools on this computer that use these accounts stop working when their tokens run out.</source>
        <translation>Les outils de cet ordinateur qui utilisent ces comptes cesseront de fonctionner à l’expiration de leurs jetons.</translation>
    </message>
    <message>
        <source>Lanyard forgets the accounts, and tells the providers that listen to end the sign-ins. Your browser stays signed in there.</source>
        <translation>Lanyard oublie les comptes, et demande aux fournisseurs qui l’acceptent de mettre fin aux connexions. Votre navigateur y reste connecté.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Sign &amp;out of all</source>
        <translation>Se déc&amp;onnecter de tous</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutPage</name>
    <message>
        <source>Tools on this computer that use this account stop working when their token runs out.</source>
        <translation>Les outils de cet ordinateur qui utilisent ce compte cesseront de fonctionner à l’expiration de leur jeton.</translation>
    </message>
    <message>
        <source>Sign out h&amp;ere</source>
        <translation>Se déconnecter &amp;ici</translation>
    </message>
    <message>
        <source>Sign out here and in the &amp;browser</source>
        <translation>Se déconnecter ici et dans le navi&amp;gateur</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déc&amp;onnecter</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>Déconnecter %1&#x202f;?</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key, and tells %1 to end its token. Its registration there stays.</source>
        <translation>Lanyard oublie le compte de service avec son secret ou sa clé, et demande à %1 de mettre fin à son jeton. Son enregistrement là-bas reste.</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key. Its registration at %1 stays.</source>
        <translation>Lanyard oublie le compte de service avec son secret ou sa clé. Son enregistrement chez %1 reste.</translation>
    </message>
    <message>
        <source>Lanyard forgets the account and tells %1 to end this sign-in.</source>
        <translation>Lanyard oublie le compte et demande à %1 de mettre fin à cette connexion.</translation>
    </message>
    <message>
        <source>Lanyard forgets the account. %1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>Lanyard oublie le compte. %1 ne peut pas être prévenu d’ici&#x202f;; vous pouvez supprimer l’accès de Lanyard dans votre compte là-bas.</translation>
    </message>
    <message>
        <source>Then its own page in your browser signs you out there, too.</source>
        <translation>Ensuite, sa propre page vous déconnecte aussi dans votre navigateur.</translation>
    </message>
    <message>
        <source>Your browser stays signed in there.</source>
        <translation>Votre navigateur y reste connecté.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Lanyard forgot the account. %1 signs you out in your browser, too, and may ask there.</source>
        <translation>Lanyard a oublié le compte. %1 vous déconnecte aussi dans votre navigateur, et peut y poser une question.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnexion effectuée</translation>
    </message>
    <message>
        <source>%1 ended this sign-in, and Lanyard forgot it.</source>
        <translation>%1 a mis fin à cette connexion, et Lanyard l’a oubliée.</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Déconnexion effectuée ici</translation>
    </message>
    <message>
        <source>%1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>%1 ne peut pas être prévenu d’ici&#x202f;; vous pouvez supprimer l’accès de Lanyard dans votre compte là-bas.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>%1 n’a pas pu être prévenu. Par sécurité, supprimez l’accès de Lanyard dans votre compte là-bas.</translation>
    </message>
    <message>
        <source>Signed out here and in the browser</source>
        <translation>Déconnexion effectuée ici et dans le navigateur</translation>
    </message>
    <message>
        <source>Its sign-out page is open in your browser, and says the rest.</source>
        <translation>Sa page de déconnexion est ouverte dans votre navigateur, et indique la suite.</translation>
    </message>
    <message>
        <source>It has no sign-out page: sign out in your browser there.</source>
        <translation>Il n’a pas de page de déconnexion&#xa0;: déconnectez-vous-y dans votre navigateur.</translation>
    </message>
    <message>
        <source>Whether %1 signed you out in your browser isn’t known; look there.</source>
        <translation>On ignore si %1 vous a déconnecté dans votre navigateur&#x202f;; vérifiez-le là-bas.</translation>
    </message>
    <message>
        <source>It didn’t open; the page is %1</source>
        <translation>Elle ne s’est pas ouverte&#x202f;; la page est %1</translation>
    </message>
    <message>
        <source>%1 will be told when you’re back online.</source>
        <translation>%1 sera prévenu quand vous serez de nouveau en ligne.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told just now, and will be later.</source>
        <translation>%1 n’a pas pu être prévenu pour l’instant, et le sera plus tard.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in. What your %2 holds of it couldn’t be erased.</source>
        <translation>%1 a mis fin à la connexion. Ce que votre %2 en contient n’a pas pu être effacé.</translation>
    </message>
    <message>
        <source>Nothing could be erased from your %2, and %1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>Rien n’a pu être effacé de votre %2, et %1 n’a pas pu être prévenu. Par sécurité, supprimez l’accès de Lanyard dans votre compte là-bas.</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>Retiré de la liste</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>Compte de service retiré</translation>
    </message>
    <message>
        <source>%1 ended its token, and Lanyard forgot it.</source>
        <translation>%1 a mis fin à son jeton, et Lanyard l’a oublié.</translation>
    </message>
    <message>
        <source>A token that tools still have works at %1 until it runs out.</source>
        <translation>Un jeton que des outils ont encore reste valable chez %1 jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told: a token that tools still have works until it runs out.</source>
        <translation>%1 n’a pas pu être prévenu&#xa0;: un jeton que des outils ont encore reste valable jusqu’à son expiration.</translation>
    </message>
</context>
<context>
    <name>lanyard::StayingDialog</name>
    <message>
        <source>Lanyard keeps running so your tools stay signed in.</source>
        <translation>Lanyard reste actif pour que vos outils restent connectés.</translation>
    </message>
    <message>
        <source>Its window is back when you start it again.</source>
        <translation>Sa fenêtre réapparaît quand vous relancez Lanyard.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Rester actif</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>&amp;Quitter plutôt</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenDialog</name>
    <message>
        <source>✓ Signed by %1, checked when it came.</source>
        <translation>✓ Signé par %1, vérifié à la réception.</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked when it came.</source>
        <translation>✓ Signé par %1 (clé %2), vérifié à la réception.</translation>
    </message>
    <message>
        <source>✓ Signed by %1, checked %2.</source>
        <comment>provider, time</comment>
        <translation>✓ Signé par %1, vérification&#xa0;: %2.</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked %3.</source>
        <comment>provider, key, time</comment>
        <translation>✓ Signé par %1 (clé %2), vérification&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Only %1 can read this token.</source>
        <translation>Seul %1 peut lire ce jeton.</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it.</source>
        <translation>Affiché tel que reçu. Lanyard ne peut pas le vérifier.</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it: it’s meant for %1.</source>
        <translation>Affiché tel que reçu. Lanyard ne peut pas le vérifier&#xa0;: il est destiné à %1.</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard.</source>
        <translation>Conservé jusqu’à ce que vous quittiez Lanyard.</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard, replaced %1.</source>
        <comment>3 days ago</comment>
        <translation>Conservé jusqu’à ce que vous quittiez Lanyard, remplacé %1.</translation>
    </message>
    <message>
        <source>Kept in your %1.</source>
        <comment>a keyring</comment>
        <translation>Conservé dans votre %1.</translation>
    </message>
    <message>
        <source>Kept in your %1, replaced %2.</source>
        <comment>a keyring, 3 days ago</comment>
        <translation>Conservé dans votre %1, remplacé %2.</translation>
    </message>
    <message>
        <source>Token and claims</source>
        <translation>Jeton et revendications</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person · a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>Obtenir un nouveau jeton d’accès</translation>
    </message>
    <message>
        <source>Claims of the access token</source>
        <translation>Revendications du jeton d’accès</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Jeton d’identité</translation>
    </message>
    <message>
        <source>Claims of the ID token</source>
        <translation>Revendications du jeton d’identité</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolAskingSetting</name>
    <message>
        <source>Ask before a &amp;tool gets a token</source>
        <translation>&amp;Demander avant qu’un outil obtienne un jeton</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolsDialog</name>
    <message>
        <source>Tools that may get tokens</source>
        <translation>Outils autorisés à obtenir des jetons</translation>
    </message>
    <message>
        <source>These programs get tokens without a question, since you said “always”.</source>
        <translation>Ces programmes obtiennent des jetons sans question, car vous avez répondu «&#xa0;toujours&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>Revoke &amp;all</source>
        <translation>&amp;Tout révoquer</translation>
    </message>
    <message>
        <source>The list couldn’t be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>The list was damaged</source>
        <translation>La liste était endommagée</translation>
    </message>
    <message>
        <source>Lanyard put it aside, and asks again before a program gets a token.</source>
        <translation>Lanyard l’a mise de côté, et demande de nouveau avant qu’un programme obtienne un jeton.</translation>
    </message>
    <message>
        <source>You aren’t asked at the moment: every program of yours gets tokens. You can change that in the settings.</source>
        <translation>Votre accord n’est pas demandé pour le moment&#xa0;: tous vos programmes obtiennent des jetons. Vous pouvez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>It couldn’t be revoked</source>
        <translation>La révocation n’a pas pu être faite</translation>
    </message>
</context>
<context>
    <name>lanyard::Tray</name>
    <message>
        <source>1 account</source>
        <translation>1 compte</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard – %1</source>
        <comment>how many accounts</comment>
        <translation>Lanyard – %1</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 requiert votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n requiert votre attention</numerusform>
            <numerusform>%n requièrent votre attention</numerusform>
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
        <translation>Copier le jeton d’accès</translation>
    </message>
    <message>
        <source>Show what it needs</source>
        <translation>Voir ce qu’il lui faut</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Unlock %1…</source>
        <translation>Déverrouiller votre %1…</translation>
    </message>
    <message>
        <source>&amp;Open Lanyard</source>
        <translation>&amp;Ouvrir Lanyard</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>&amp;Quitter Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>La même, une &amp;seconde fois</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Unlock your vault file</source>
        <translation>Déverrouiller votre fichier coffre</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in %1. Nobody can open it without the passphrase, and nobody can tell it to you again.</source>
        <translation>Vos connexions seront conservées dans %1. Personne ne peut l’ouvrir sans la phrase secrète, et personne ne pourra vous la redonner.</translation>
    </message>
    <message>
        <source>Your sign-ins are kept in %1. Type the passphrase that it was made with.</source>
        <translation>Vos connexions sont conservées dans %1. Tapez la phrase secrète choisie à sa création.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Dé&amp;verrouiller</translation>
    </message>
    <message>
        <source>That isn’t the passphrase</source>
        <translation>Ce n’est pas la phrase secrète</translation>
    </message>
    <message>
        <source>The vault file has another one. Nothing was changed; try again.</source>
        <translation>Le fichier coffre en a une autre. Rien n’a été modifié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The two aren’t the same. Type them again.</source>
        <translation>Les deux ne sont pas identiques. Tapez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Your browser opens so you can sign in where you always do. Lanyard never sees your password.</source>
        <translation>Votre navigateur s’ouvre pour que vous vous connectiez là où vous le faites toujours. Lanyard ne voit jamais votre mot de passe.</translation>
    </message>
    <message>
        <source>Sign in with your co&amp;mpany…</source>
        <translation>Se connecter avec votre &amp;entreprise…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Se connecter avec %1</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Sign in to get started</source>
        <translation>Connectez-vous pour commencer</translation>
    </message>
    <message>
        <source>Add a ser&amp;vice account…</source>
        <translation>Ajouter un co&amp;mpte de service…</translation>
    </message>
</context>
</TS>
