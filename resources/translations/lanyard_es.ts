<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BrowserPage</name>
    <message>
        <source>You can close this tab.</source>
        <translation>Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>%1 is ready to use in Lanyard.</source>
        <comment>a person’s name</comment>
        <translation>%1 ya se puede usar en Lanyard.</translation>
    </message>
    <message>
        <source>Signed in – Lanyard</source>
        <translation>Sesión iniciada – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <translation>Ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>Sign-in was cancelled – Lanyard</source>
        <translation>Se canceló el inicio de sesión – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>Se canceló el inicio de sesión</translation>
    </message>
    <message>
        <source>Nothing was changed. You can close this tab.</source>
        <translation>No se cambió nada. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished – Lanyard</source>
        <translation>No se terminó el inicio de sesión – Lanyard</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished</source>
        <translation>No se terminó el inicio de sesión</translation>
    </message>
    <message>
        <source>Lanyard shows what to do next. You can close this tab.</source>
        <translation>Lanyard muestra qué hacer ahora. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Finishing sign-in – Lanyard</source>
        <translation>Terminando el inicio de sesión – Lanyard</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>Terminando el inicio de sesión</translation>
    </message>
    <message>
        <source>Go back to Lanyard; it’s finishing your sign-in.</source>
        <translation>Vuelva a Lanyard; está terminando su inicio de sesión.</translation>
    </message>
    <message>
        <source>Not from this sign-in – Lanyard</source>
        <translation>No es de este inicio de sesión – Lanyard</translation>
    </message>
    <message>
        <source>This isn’t from your sign-in</source>
        <translation>Esto no es de su inicio de sesión</translation>
    </message>
    <message>
        <source>Lanyard didn’t use it and waits on. You can close this tab.</source>
        <translation>Lanyard no la usó y sigue esperando. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Already used – Lanyard</source>
        <translation>Ya se usó – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in was already used.</source>
        <translation>Este inicio de sesión ya se usó.</translation>
    </message>
    <message>
        <source>Lanyard shows how it ended. You can close this tab.</source>
        <translation>Lanyard muestra cómo terminó. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Link has run out – Lanyard</source>
        <translation>El enlace ha caducado – Lanyard</translation>
    </message>
    <message>
        <source>This sign-in link has run out</source>
        <translation>Este enlace de inicio de sesión ha caducado</translation>
    </message>
    <message>
        <source>Start again in Lanyard.</source>
        <translation>Empiece de nuevo en Lanyard.</translation>
    </message>
    <message>
        <source>Signed out – Lanyard</source>
        <translation>Sesión cerrada – Lanyard</translation>
    </message>
    <message>
        <source>You’re signed out, here and in Lanyard</source>
        <translation>Se cerró su sesión, aquí y en Lanyard</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed – Lanyard</source>
        <translation>No se confirmó el cierre de sesión – Lanyard</translation>
    </message>
    <message>
        <source>Sign-out wasn’t confirmed</source>
        <translation>No se confirmó el cierre de sesión</translation>
    </message>
    <message>
        <source>You are signed out in Lanyard. Whether this browser is still signed in, the provider’s own page shows. You can close this tab.</source>
        <translation>Su sesión en Lanyard está cerrada. La página del propio proveedor muestra si este navegador sigue con la sesión iniciada. Puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the pages</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Your browser reaches Lanyard</source>
        <translation>Su navegador llega hasta Lanyard</translation>
    </message>
    <message>
        <source>The way back from a sign-in works. You can close this tab.</source>
        <translation>El camino de vuelta de un inicio de sesión funciona. Puede cerrar esta pestaña.</translation>
    </message>
</context>
<context>
    <name>ClaimText</name>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Destinado a</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Deja de funcionar</translation>
    </message>
    <message>
        <source>Works from</source>
        <translation>Funciona desde</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Signed in at the provider</source>
        <translation>Inicio de sesión en el proveedor</translation>
    </message>
    <message>
        <source>How sure the sign-in is</source>
        <translation>Seguridad del inicio de sesión</translation>
    </message>
    <message>
        <source>Ways of the sign-in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Issued to the app</source>
        <translation>Emitido para la aplicación</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>ID of this token</source>
        <translation>ID de este token</translation>
    </message>
    <message>
        <source>ID of the session</source>
        <translation>ID de la sesión</translation>
    </message>
    <message>
        <source>Ties it to your sign-in</source>
        <translation>Lo liga a su inicio de sesión</translation>
    </message>
    <message>
        <source>Ties it to the access token</source>
        <translation>Lo liga al token de acceso</translation>
    </message>
    <message>
        <source>Ties it to the sign-in’s code</source>
        <translation>Lo liga al código del inicio de sesión</translation>
    </message>
    <message>
        <source>Key that it is bound to</source>
        <translation>Clave a la que está ligado</translation>
    </message>
    <message>
        <source>Who acts for the user</source>
        <translation>Quién actúa por el usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mail was checked</source>
        <translation>Correo comprobado</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Phone number was checked</source>
        <translation>Número de teléfono comprobado</translation>
    </message>
    <message>
        <source>Profile page</source>
        <translation>Página de perfil</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Perfil modificado</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>User ID in the organisation</source>
        <translation>ID de usuario en la organización</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>in a list</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment (how far away)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{text} is called {name} now.</source>
        <translation>{text} se llama ahora {name}.</translation>
    </message>
    <message>
        <source>Another account is called {text}, so this one is {name}; lanyard rename gives it another name.</source>
        <translation>Ya hay otra cuenta llamada {text}, así que esta es {name}; lanyard rename le da otro nombre.</translation>
    </message>
    <message>
        <source>{name} is the default account now.</source>
        <translation>{name} es ahora la cuenta predeterminada.</translation>
    </message>
    <message>
        <source>There is no default account any more.</source>
        <translation>Ya no hay cuenta predeterminada.</translation>
    </message>
    <message>
        <source>there is no default account; set one with lanyard default NAME</source>
        <translation>no hay cuenta predeterminada; establezca una con lanyard default NAME</translation>
    </message>
    <message>
        <source>say which account, or set the default one with lanyard default NAME</source>
        <translation>diga qué cuenta, o establezca la predeterminada con lanyard default NAME</translation>
    </message>
    <message>
        <source>there is no account yet; lanyard login adds one</source>
        <translation>aún no hay ninguna cuenta; lanyard login añade una</translation>
    </message>
    <message>
        <source>give either NAME or --none</source>
        <translation>indique NAME o --none</translation>
    </message>
    <message>
        <source>say where it shall stand: one of --first, --last, --before and --after</source>
        <translation>diga dónde debe quedar: --first, --last, --before o --after</translation>
    </message>
    <message>
        <source>say what to sign out of: either NAME or --all</source>
        <translation>diga de qué cerrar la sesión: NAME o --all</translation>
    </message>
    <message>
        <source>--browser waits for you at one provider’s page: use it with NAME, one account at a time</source>
        <translation>--browser le espera en la página de un proveedor: úselo con NAME, una cuenta cada vez</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} will be told when you’re back online and next use Lanyard.</source>
        <translation>Se cerró la sesión de {name} en este equipo; se avisará a {provider} cuando vuelva a tener conexión y use Lanyard.</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told just now, and will be when you use Lanyard later.</source>
        <translation>Se cerró la sesión de {name} en este equipo; ahora mismo no se pudo avisar a {provider}; se hará cuando use Lanyard más adelante.</translation>
    </message>
    <message>
        <source>Removed {name} from the list. Your {store} couldn’t be used, so what it holds of the account wasn’t erased; should it come back, Lanyard does that then.</source>
        <translation>Se quitó {name} de la lista. No se pudo usar su {store}, así que no se borró lo que guarda de la cuenta; si vuelve a estar disponible, Lanyard lo hará entonces.</translation>
    </message>
    <message>
        <source>{provider} couldn’t be told, either. Remove Lanyard’s access there to be sure.</source>
        <translation>Tampoco se pudo avisar a {provider}. Para estar seguro, retire allí el acceso de Lanyard.</translation>
    </message>
    <message>
        <source>{name} is still signed in: %1</source>
        <translation>{name} sigue con la sesión iniciada: %1</translation>
    </message>
    <message>
        <source>Hand out access tokens to lanyard token, from memory, until Ctrl-C</source>
        <translation>Entregar tokens de acceso a lanyard token, desde la memoria, hasta Ctrl-C</translation>
    </message>
    <message>
        <source>Have the agent forget its tokens, and ask for each program once more</source>
        <translation>Hacer que el agente olvide sus tokens, y preguntar otra vez por cada programa</translation>
    </message>
    <message>
        <source>there can be no agent here: XDG_RUNTIME_DIR, the folder of a login session, is not set; all commands work without one</source>
        <translation>aquí no puede haber agente: XDG_RUNTIME_DIR, la carpeta de una sesión del sistema, no está definida; todos los comandos funcionan sin él</translation>
    </message>
    <message>
        <source>%1 has to be a folder of your own that nobody else may use: chmod 700 it, or remove what is there, and start the agent again</source>
        <translation>%1 tiene que ser una carpeta suya que nadie más pueda usar: ejecute chmod 700 en ella, o quite lo que hay ahí, e inicie el agente de nuevo</translation>
    </message>
    <message>
        <source>the agent’s folder %1 cannot be used: %2</source>
        <translation>no se puede usar la carpeta del agente, %1: %2</translation>
    </message>
    <message>
        <source>an agent is running already; one is enough for all your programs</source>
        <translation>ya hay un agente en marcha; uno basta para todos sus programas</translation>
    </message>
    <message>
        <source>another program answers at %1 already: let that start the agent (systemctl --user start lanyard-agent), or end it</source>
        <translation>otro programa responde ya en %1: deje que ese inicie el agente (systemctl --user start lanyard-agent), o termínelo</translation>
    </message>
    <message>
        <source>something that is no socket of yours is in the agent’s place: move %1 away, and start the agent again</source>
        <translation>algo que no es un socket suyo ocupa el lugar del agente: mueva %1 a otro sitio, e inicie el agente de nuevo</translation>
    </message>
    <message>
        <source>the agent cannot listen at %1: %2</source>
        <translation>el agente no puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>the socket that the agent was started with is not %1, where it is looked for</source>
        <translation>el socket con el que se inició el agente no es %1, que es donde se busca</translation>
    </message>
    <message>
        <source>the agent hands out tokens of the accounts that are kept for you; leave out --config-dir and --vault memory</source>
        <translation>el agente entrega tokens de las cuentas que están guardadas; omita --config-dir y --vault memory</translation>
    </message>
    <message>
        <source>The agent answers at %1 until Ctrl-C.</source>
        <translation>El agente responde en %1 hasta Ctrl-C.</translation>
    </message>
    <message>
        <source>Locked: the agent has forgotten its tokens, and you are asked for each program once more.</source>
        <translation>Bloqueado: el agente ha olvidado sus tokens, y se le preguntará otra vez por cada programa.</translation>
    </message>
    <message>
        <source>Locked: you are asked for each program once more. No agent is running.</source>
        <translation>Bloqueado: se le preguntará otra vez por cada programa. No hay ningún agente en marcha.</translation>
    </message>
    <message>
        <source>Tools get tokens without a question all the same, until lanyard settings ask-tools on.</source>
        <translation>Aun así, las herramientas reciben tokens sin preguntar, hasta lanyard settings ask-tools on.</translation>
    </message>
    <message>
        <source>you are asked for each program once more, but the agent does not answer, and may still have tokens in memory; end it, and start it again</source>
        <translation>se le preguntará otra vez por cada programa, pero el agente no responde, y puede que aún tenga tokens en memoria; termínelo e inícielo de nuevo</translation>
    </message>
    <message>
        <source>Look at what signing in needs, and say what is wrong and what helps</source>
        <translation>Examinar lo que necesita el inicio de sesión, y decir qué está mal y qué ayuda</translation>
    </message>
    <message>
        <source>An account’s name, or an issuer or e-mail address; left out, every account</source>
        <translation>El nombre de una cuenta, o la dirección de un emisor o de correo; si se omite, todas las cuentas</translation>
    </message>
    <message>
        <source>Open a page of Lanyard’s in your browser, and see whether it comes back</source>
        <translation>Abrir una página de Lanyard en su navegador, y ver si vuelve</translation>
    </message>
    <message>
        <source>Have the provider renew the session, which replaces it</source>
        <translation>Hacer que el proveedor renueve la sesión, lo que la sustituye</translation>
    </message>
    <message>
        <source>Write all of it, without secrets, into this file, or for - to standard output, for whoever helps you</source>
        <translation>Escribirlo todo, sin secretos, en este archivo, o con - en la salida estándar, para quien le ayude</translation>
    </message>
    <message>
        <source>What sign-in providers do</source>
        <translation>Qué hacen los proveedores de inicio de sesión</translation>
    </message>
    <message>
        <source>Say what a provider does right and wrong for native sign-in, each with the section of the standard</source>
        <translation>Decir qué hace bien y mal un proveedor para el inicio de sesión nativo, cada punto con la sección del estándar</translation>
    </message>
    <message>
        <source>The provider, by its issuer address or an e-mail address there</source>
        <translation>El proveedor, por su dirección de emisor o una dirección de correo de allí</translation>
    </message>
    <message>
        <source>Try as well what only a sign-in shows: you sign in up to three times, and nothing of it is kept</source>
        <translation>Probar también lo que solo muestra un inicio de sesión: iniciará sesión hasta tres veces, y no se guarda nada</translation>
    </message>
    <message>
        <source>The client id to sign in with; else Lanyard registers itself, where the provider lets it</source>
        <translation>El ID de cliente con el que iniciar sesión; si no, Lanyard se registra por sí mismo, donde el proveedor lo permite</translation>
    </message>
    <message>
        <source>--report - and --json both want standard output; give the report a file, or leave one of them out</source>
        <translation>--report - y --json quieren ambos la salida estándar; dé un archivo al informe, u omita uno de los dos</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your keychain.</source>
        <translation>Inicia su sesión con su propio navegador y la guarda en el depósito de claves.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a fault of Lanyard, 2 fix what the message names, 3 sign in again,
4 try again later, 5 the keychain needs you, 6 the answer couldn’t be trusted, 7 the sign-in
ended without a result.</source>
        <translation>Códigos de salida: 0 hecho, 1 un fallo de Lanyard, 2 corrija lo que dice el mensaje,
3 inicie sesión de nuevo, 4 inténtelo más tarde, 5 el depósito de claves le necesita,
6 la respuesta no era de fiar, 7 el inicio de sesión terminó sin resultado.</translation>
    </message>
    <message>
        <source>Sign in to an account</source>
        <translation>Iniciar sesión en una cuenta</translation>
    </message>
    <message>
        <source>List the accounts</source>
        <translation>Mostrar la lista de cuentas</translation>
    </message>
    <message>
        <source>Ask the provider who an account is</source>
        <translation>Preguntar al proveedor de quién es una cuenta</translation>
    </message>
    <message>
        <source>Print an access token that is still good, and nothing else</source>
        <translation>Mostrar un token de acceso que aún valga, y nada más</translation>
    </message>
    <message>
        <source>Print a proof for one request with the account’s access token, where that is bound to a key (DPoP); with --json the token as well</source>
        <translation>Mostrar una prueba para una petición con el token de acceso de la cuenta, si este está ligado a una clave (DPoP); con --json, también el token</translation>
    </message>
    <message>
        <source>The request’s HTTP method; else GET</source>
        <translation>El método HTTP de la petición; si no, GET</translation>
    </message>
    <message>
        <source>The request’s address</source>
        <translation>La dirección de la petición</translation>
    </message>
    <message>
        <source>What the last answer from there had in its DPoP-Nonce header</source>
        <translation>Lo que traía la última respuesta de allí en su cabecera DPoP-Nonce</translation>
    </message>
    <message>
        <source>Sign out: tell the provider and erase what is kept here</source>
        <translation>Cerrar sesión: avisar al proveedor y borrar lo que se guarda aquí</translation>
    </message>
    <message>
        <source>Show what an administrator of this computer has set, and locked</source>
        <translation>Mostrar lo que ha establecido, y bloqueado, un administrador de este equipo</translation>
    </message>
    <message>
        <source>Then sign out in the browser, too, at the provider’s own page</source>
        <translation>Después, cerrar también la sesión en el navegador, en la página del propio proveedor</translation>
    </message>
    <message>
        <source>Sign out of every account</source>
        <translation>Cerrar la sesión de todas las cuentas</translation>
    </message>
    <message>
        <source>Take the account off the list even where the keychain can’t be used; what that holds of it then stays there</source>
        <translation>Quitar la cuenta de la lista aunque no se pueda usar el depósito de claves; lo que este guarda de ella se queda allí</translation>
    </message>
    <message>
        <source>Give an account another name</source>
        <translation>Dar otro nombre a una cuenta</translation>
    </message>
    <message>
        <source>The new name: letters, digits, “-”, “_” and “.”</source>
        <translation>El nombre nuevo: letras, cifras, «-», «_» y «.»</translation>
    </message>
    <message>
        <source>Say which account is meant where none is named, or set it</source>
        <translation>Decir a qué cuenta se refiere si no se nombra ninguna, o establecerla</translation>
    </message>
    <message>
        <source>From now on, none is</source>
        <translation>A partir de ahora, no lo es ninguna</translation>
    </message>
    <message>
        <source>Move an account in the list, and print the names in their order</source>
        <translation>Mover una cuenta en la lista, y mostrar los nombres en su orden</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Before this account</source>
        <translation>Antes de esta cuenta</translation>
    </message>
    <message>
        <source>After this account</source>
        <translation>Después de esta cuenta</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it</source>
        <translation>El nombre de la cuenta, o su correo si solo lo tiene una cuenta</translation>
    </message>
    <message>
        <source>The account’s name, or its e-mail where only one account has it; left out, the default account, or the only one</source>
        <translation>El nombre de la cuenta, o su correo si solo lo tiene una cuenta; si se omite, la predeterminada, o la única</translation>
    </message>
    <message>
        <source>A provider that is known here, by its id</source>
        <translation>Un proveedor conocido aquí, por su id</translation>
    </message>
    <message>
        <source>Any OpenID Provider, by its issuer address or an e-mail address there</source>
        <translation>Cualquier OpenID Provider, por su dirección de emisor o una dirección de correo de allí</translation>
    </message>
    <message>
        <source>The client id that the provider gave for Lanyard; remembered once it has worked</source>
        <translation>El ID de cliente que el proveedor dio para Lanyard; se recuerda cuando haya funcionado</translation>
    </message>
    <message>
        <source>Read the client secret from the first line of standard input; kept in the keychain</source>
        <translation>Leer el secreto de cliente de la primera línea de la entrada estándar; se guarda en el depósito de claves</translation>
    </message>
    <message>
        <source>The organisation’s tenant, where the provider has one; remembered once it has worked</source>
        <translation>El inquilino de la organización, si el proveedor los tiene; se recuerda cuando haya funcionado</translation>
    </message>
    <message>
        <source>What to ask for, separated by spaces, in place of the usual</source>
        <translation>Qué pedir, separado por espacios, en lugar de lo habitual</translation>
    </message>
    <message>
        <source>The loopback address registered at the provider, where a free port won’t do</source>
        <translation>La dirección de bucle local registrada en el proveedor, si no sirve un puerto libre</translation>
    </message>
    <message>
        <source>What to call the account here; else the provider’s id</source>
        <translation>Cómo llamar aquí a la cuenta; si no, el id del proveedor</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser</source>
        <translation>Cuántos segundos esperar al navegador</translation>
    </message>
    <message>
        <source>Print the sign-in link and start no browser (with --json it goes to standard error)</source>
        <translation>Mostrar el enlace de inicio de sesión y no iniciar ningún navegador (con --json va a la salida de error)</translation>
    </message>
    <message>
        <source>Show an address and a code to finish with on another device, and start no browser</source>
        <translation>Mostrar una dirección y un código para terminar en otro dispositivo, y no iniciar ningún navegador</translation>
    </message>
    <message>
        <source>What the provider shall ask: login, consent, select_account or create, also several, separated by spaces; or none</source>
        <translation>Qué debe preguntar el proveedor: login, consent, select_account o create, también varios, separados por espacios; o none</translation>
    </message>
    <message>
        <source>Who is to sign in, for the provider’s page to suggest</source>
        <translation>Quién debe iniciar sesión, para que lo proponga la página del proveedor</translation>
    </message>
    <message>
        <source>Sign in anew where the last time is longer ago than this many seconds; the answer is checked</source>
        <translation>Iniciar sesión otra vez si la última fue hace más de estos segundos; la respuesta se comprueba</translation>
    </message>
    <message>
        <source>How to sign in, by the provider’s names for it (acr), separated by spaces; the answer has to be one of them</source>
        <translation>Cómo iniciar sesión, con los nombres que le da el proveedor (acr), separados por espacios; la respuesta tiene que ser uno de ellos</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again, and lanyard token then prints those for the first one</source>
        <translation>Para qué API son los tokens, por su dirección; se puede repetir, y lanyard token muestra después los de la primera</translation>
    </message>
    <message>
        <source>A token for this API alone, by its address; asked for each time and not kept</source>
        <translation>Un token solo para esta API, por su dirección; se pide cada vez y no se guarda</translation>
    </message>
    <message>
        <source>Sign in once more for a resource that wants it (RFC 9470), and print the new token; its WWW-Authenticate value is read from standard input</source>
        <translation>Iniciar sesión una vez más para un recurso que lo exige (RFC 9470), y mostrar el token nuevo; su valor de WWW-Authenticate se lee de la entrada estándar</translation>
    </message>
    <message>
        <source>How many seconds to wait for the browser then</source>
        <translation>Cuántos segundos esperar entonces al navegador</translation>
    </message>
    <message>
        <source>Then start no browser, and print the sign-in link on standard error</source>
        <translation>Entonces, no iniciar ningún navegador, y mostrar el enlace de inicio de sesión en la salida de error</translation>
    </message>
    <message>
        <source>Get a new token even where the old one is still good</source>
        <translation>Obtener un token nuevo aunque el anterior aún valga</translation>
    </message>
    <message>
        <source>Service accounts: tokens for a program instead of a person</source>
        <translation>Cuentas de servicio: tokens para un programa en lugar de una persona</translation>
    </message>
    <message>
        <source>Add a service account by the client id and secret or key that a provider gave it; lanyard token then prints its tokens</source>
        <translation>Añadir una cuenta de servicio con el ID de cliente y el secreto o la clave que le dio un proveedor; lanyard token muestra después sus tokens</translation>
    </message>
    <message>
        <source>The provider, by its issuer address</source>
        <translation>El proveedor, por su dirección de emisor</translation>
    </message>
    <message>
        <source>The provider’s token endpoint, where it publishes nothing about itself</source>
        <translation>El extremo de tokens del proveedor, si este no publica nada sobre sí mismo</translation>
    </message>
    <message>
        <source>The service account’s client id</source>
        <translation>El ID de cliente de la cuenta de servicio</translation>
    </message>
    <message>
        <source>How the secret is sent: as HTTP Basic, or in the body; without this, as the provider says, or as it takes it</source>
        <translation>Cómo se envía el secreto: como HTTP Basic, o en el cuerpo; sin esto, como diga el proveedor, o como lo acepte</translation>
    </message>
    <message>
        <source>Sign with this private key (PEM) instead of sending a secret; kept in the keychain, the file is not needed afterwards</source>
        <translation>Iniciar sesión con esta clave privada (PEM) en lugar de enviar un secreto; se guarda en el depósito de claves, y después ya no hace falta el archivo</translation>
    </message>
    <message>
        <source>The key’s id (kid), where the provider asks for one</source>
        <translation>El id de la clave (kid), si el proveedor lo pide</translation>
    </message>
    <message>
        <source>What the tokens shall allow, separated by spaces</source>
        <translation>Qué deben permitir los tokens, separado por espacios</translation>
    </message>
    <message>
        <source>Which API the tokens are for, where the provider calls it audience</source>
        <translation>Para qué API son los tokens, si el proveedor lo llama audience</translation>
    </message>
    <message>
        <source>Which API the tokens are for, by its address; may be given again</source>
        <translation>Para qué API son los tokens, por su dirección; se puede repetir</translation>
    </message>
    <message>
        <source>Print JSON, failures too</source>
        <translation>Mostrar JSON, también con los errores</translation>
    </message>
    <message>
        <source>Where sign-ins are kept: in the system’s keychain, in a file with a passphrase, or in memory, where they end with this command and are listed nowhere</source>
        <translation>Dónde se guardan las sesiones: en el depósito de claves del sistema, en un archivo con frase de contraseña, o en memoria, donde terminan con este comando y no figuran en ninguna lista</translation>
    </message>
    <message>
        <source>Read the file’s passphrase from the first line of this descriptor</source>
        <translation>Leer la frase de contraseña del archivo de la primera línea de este descriptor</translation>
    </message>
    <message>
        <source>Where sign-ins are kept</source>
        <translation>Dónde se guardan las sesiones</translation>
    </message>
    <message>
        <source>Move all accounts to a file with a passphrase, or to the keyring</source>
        <translation>Mover todas las cuentas a un archivo con frase de contraseña, o al depósito de claves</translation>
    </message>
    <message>
        <source>Where to; from then on they are looked for there</source>
        <translation>Adónde; a partir de entonces se buscan allí</translation>
    </message>
    <message>
        <source>Keep accounts list, settings, providers and locks in this folder</source>
        <translation>Guardar la lista de cuentas, la configuración, los proveedores y los bloqueos en esta carpeta</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Continue in your browser: sign in to {provider} there. This command goes on by itself; the link works until {text}, Ctrl-C cancels.</source>
        <translation>Continúe en su navegador: inicie sesión allí en {provider}. Este comando sigue por sí solo; el enlace funciona hasta las {text}, Ctrl-C cancela.</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>En su teléfono o en otro equipo, abra %1 e introduzca %2.</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>Siga solo si esto lo ha iniciado usted.</translation>
    </message>
    <message>
        <source>This command goes on by itself; the code works until {text}, Ctrl-C cancels.</source>
        <translation>Este comando sigue por sí solo; el código funciona hasta las {text}, Ctrl-C cancela.</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out with lanyard logout.</source>
        <translation>La sesión sigue iniciada hasta que la cierre con lanyard logout.</translation>
    </message>
    <message>
        <source>Open this link in a browser on this computer:</source>
        <translation>Abra este enlace en un navegador de este equipo:</translation>
    </message>
    <message>
        <source>Is the browser on another computer? Its last page won’t load there. Copy that page’s address, paste it here and press Enter:</source>
        <translation>¿El navegador está en otro equipo? Allí no se cargará su última página. Copie la dirección de esa página, péguela aquí y pulse Intro:</translation>
    </message>
    <message>
        <source>Not there yet? That link may have run out. This one is good for the same sign-in:</source>
        <translation>¿Aún no ha llegado? Puede que ese enlace haya caducado. Este sirve para el mismo inicio de sesión:</translation>
    </message>
    <message>
        <source>That isn’t the address of this sign-in’s last page. It begins with the redirect URI and ends in a code; still waiting.</source>
        <translation>Esa no es la dirección de la última página de este inicio de sesión. Empieza por la URI de redirección y termina en un código; se sigue esperando.</translation>
    </message>
    <message>
        <source>The value of the resource’s WWW-Authenticate field:</source>
        <translation>El valor del campo WWW-Authenticate del recurso:</translation>
    </message>
    <message>
        <source>The resource wants you to sign in for it once more ({text}).</source>
        <translation>El recurso quiere que inicie sesión una vez más para él ({text}).</translation>
    </message>
    <message>
        <source>No browser could be started. Open this link in any browser on this computer:</source>
        <translation>No se pudo iniciar ningún navegador. Abra este enlace en cualquier navegador de este equipo:</translation>
    </message>
    <message>
        <source>Don’t see it? Open this link in any browser on this computer:</source>
        <translation>¿No lo ve? Abra este enlace en cualquier navegador de este equipo:</translation>
    </message>
    <message>
        <source>The page shows an error? {provider} has to know the client id, and with it this redirect URI, to the letter: %1</source>
        <translation>¿La página muestra un error? {provider} tiene que conocer el ID de cliente, y con él esta URI de redirección, letra por letra: %1</translation>
    </message>
    <message>
        <source>A page answered that isn’t from this sign-in. It wasn’t used; still waiting.</source>
        <translation>Respondió una página que no es de este inicio de sesión. No se usó; se sigue esperando.</translation>
    </message>
    <message>
        <source>Careful: {provider} no longer offers what it did at your last sign-in: %1. If nobody there can say why, don’t go on, or sign out again.</source>
        <translation>Cuidado: {provider} ya no ofrece lo que ofrecía en su último inicio de sesión: %1. Si nadie allí sabe decir por qué, no siga, o cierre la sesión de nuevo.</translation>
    </message>
    <message>
        <source>Signed in to {provider} as {who}; the account is called {name}.</source>
        <translation>Sesión iniciada en {provider} como {who}; la cuenta se llama {name}.</translation>
    </message>
    <message>
        <source>You were already signed in to {provider} as {who}; {name} was updated.</source>
        <translation>Ya había iniciado sesión en {provider} como {who}; se actualizó {name}.</translation>
    </message>
    <message>
        <source>{provider} didn’t grant everything that was asked for; missing: {text}.</source>
        <translation>{provider} no concedió todo lo que se pidió; falta: {text}.</translation>
    </message>
    <message>
        <source>Nothing is kept: with --vault memory the sign-in ends with this command.</source>
        <translation>No se guarda nada: con --vault memory la sesión termina con este comando.</translation>
    </message>
    <message>
        <source>What you said about {provider} couldn’t be remembered for the next sign-in: %1</source>
        <translation>Lo que dijo sobre {provider} no se pudo recordar para el próximo inicio de sesión: %1</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client there, or ask your IT team for its client id</source>
        <translation>{provider} tiene que conocer Lanyard: registre allí un cliente nativo (de escritorio), o pida el ID de cliente a su departamento de TI</translation>
    </message>
    <message>
        <source>{provider} has to know Lanyard: register a native (desktop) client at %1</source>
        <translation>{provider} tiene que conocer Lanyard: registre un cliente nativo (de escritorio) en %1</translation>
    </message>
    <message>
        <source>Its redirect URI, to the letter: %1</source>
        <translation>Su URI de redirección, letra por letra: %1</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; give it once more (an empty secret is the one that is kept), or another one.</source>
        <translation>{provider} rechazó el ID de cliente «{text}» en el último inicio de sesión; indíquelo otra vez (un secreto vacío es el que está guardado), o indique otro.</translation>
    </message>
    <message>
        <source>{provider} refused the client id “{text}” at the last sign-in; pass it once more with --client-id, or another one</source>
        <translation>{provider} rechazó el ID de cliente «{text}» en el último inicio de sesión; páselo otra vez con --client-id, o pase otro</translation>
    </message>
    <message>
        <source>--client-id is missing</source>
        <translation>falta --client-id</translation>
    </message>
    <message>
        <source>its redirect URI, to the letter: %1</source>
        <translation>su URI de redirección, letra por letra: %1</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs your organisation’s id there</source>
        <translation>falta --tenant: {provider} necesita el id que su organización tiene allí</translation>
    </message>
    <message>
        <source>--tenant is missing: {provider} needs %1</source>
        <translation>falta --tenant: {provider} necesita %1</translation>
    </message>
    <message>
        <source>{provider} has no tenants; leave --tenant out</source>
        <translation>{provider} no tiene inquilinos; omita --tenant</translation>
    </message>
    <message>
        <source>Client id:</source>
        <translation>ID de cliente:</translation>
    </message>
    <message>
        <source>Client secret (not shown; empty where there is none):</source>
        <translation>Secreto de cliente (no se muestra; vacío si no lo hay):</translation>
    </message>
    <message>
        <source>Client secret (not shown):</source>
        <translation>Secreto de cliente (no se muestra):</translation>
    </message>
    <message>
        <source>{provider} needs your organisation’s id there:</source>
        <translation>{provider} necesita el id que su organización tiene allí:</translation>
    </message>
    <message>
        <source>{provider} needs %1:</source>
        <translation>{provider} necesita %1:</translation>
    </message>
    <message>
        <source>Signed out of {name}; {provider} ended the sign-in, too.</source>
        <translation>Se cerró la sesión de {name}; {provider} también la terminó.</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} couldn’t be told. Remove Lanyard’s access there to be sure.</source>
        <translation>Se cerró la sesión de {name} en este equipo; no se pudo avisar a {provider}. Para estar seguro, retire allí el acceso de Lanyard.</translation>
    </message>
    <message>
        <source>To sign out of {provider} there, open this link in the browser that you signed in with:</source>
        <translation>Para cerrar allí la sesión de {provider}, abra este enlace en el navegador con el que la inició:</translation>
    </message>
    <message>
        <source>Signed out of {name} on this computer; {provider} can’t be told from here. Remove Lanyard’s access there to be sure.</source>
        <translation>Se cerró la sesión de {name} en este equipo; desde aquí no se puede avisar a {provider}. Para estar seguro, retire allí el acceso de Lanyard.</translation>
    </message>
    <message>
        <source>{provider} signs you out in your browser, too, and may ask there; Ctrl-C stops waiting for it.</source>
        <translation>{provider} cierra también su sesión en el navegador, y puede que pregunte allí; Ctrl-C deja de esperarlo.</translation>
    </message>
    <message>
        <source>Signed out of {provider} in the browser, too.</source>
        <translation>También se cerró la sesión de {provider} en el navegador.</translation>
    </message>
    <message>
        <source>{provider}’s sign-out page is open in your browser; it says the rest.</source>
        <translation>La página de cierre de sesión de {provider} está abierta en su navegador; ella dice el resto.</translation>
    </message>
    <message>
        <source>{provider} has no sign-out page; sign out in the browser there.</source>
        <translation>{provider} no tiene página de cierre de sesión; cierre allí la sesión en el navegador.</translation>
    </message>
    <message>
        <source>Whether {provider} signed you out in the browser isn’t known; look there.</source>
        <translation>No se sabe si {provider} cerró su sesión en el navegador; mírelo allí.</translation>
    </message>
    <message>
        <source>Waiting for the sign-out to be finished; Ctrl-C again stops at once.</source>
        <translation>Esperando a que termine el cierre de sesión; Ctrl-C otra vez lo detiene al momento.</translation>
    </message>
    <message>
        <source>Added the service account {who} at {provider}; it is called {name}.</source>
        <translation>Se añadió la cuenta de servicio {who} en {provider}; se llama {name}.</translation>
    </message>
    <message>
        <source>The service account {who} at {provider} was here already; {name} was updated.</source>
        <translation>La cuenta de servicio {who} en {provider} ya estaba aquí; se actualizó {name}.</translation>
    </message>
    <message>
        <source>{provider} can’t be asked who you are; this is what its last ID token said.</source>
        <translation>No se puede preguntar a {provider} quién es usted; esto es lo que decía su último token de ID.</translation>
    </message>
    <message>
        <source>This token is bound to a key: send it as “Authorization: DPoP”, with a proof from lanyard dpop-proof {name} (--json says so without this note).</source>
        <translation>Este token está ligado a una clave: envíelo como «Authorization: DPoP», con una prueba de lanyard dpop-proof {name} (--json lo dice sin esta nota).</translation>
    </message>
    <message>
        <source>Waiting for the provider’s answer, so that the session isn’t lost; Ctrl-C again stops at once.</source>
        <translation>Esperando la respuesta del proveedor, para que no se pierda la sesión; Ctrl-C otra vez lo detiene al momento.</translation>
    </message>
    <message>
        <source>There is no account yet; lanyard login adds one.</source>
        <translation>Aún no hay ninguna cuenta; lanyard login añade una.</translation>
    </message>
    <message>
        <source>With --vault memory there is never an account to list: a sign-in ends with its command.</source>
        <translation>Con --vault memory nunca hay cuentas que mostrar: una sesión termina con su comando.</translation>
    </message>
    <message>
        <source>No administrator of this computer has set anything for Lanyard.</source>
        <translation>Ningún administrador de este equipo ha establecido nada para Lanyard.</translation>
    </message>
    <message>
        <source>The list of accounts couldn’t be read and was set aside as %1; sign in again to the accounts you miss.</source>
        <translation>No se pudo leer la lista de cuentas y se apartó como %1; inicie sesión de nuevo en las cuentas que le falten.</translation>
    </message>
    <message>
        <source>The settings couldn’t be read and were set aside as %1; you are asked again for what they held, such as client ids.</source>
        <translation>No se pudo leer la configuración y se apartó como %1; se le volverá a preguntar lo que contenía, como los ID de cliente.</translation>
    </message>
    <message>
        <source>the output couldn’t be written (%1)</source>
        <translation>no se pudo escribir la salida (%1)</translation>
    </message>
    <message>
        <source>%1; see %2 --help</source>
        <translation>%1; vea %2 --help</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>falta un comando</translation>
    </message>
    <message>
        <source>the value is empty</source>
        <translation>el valor está vacío</translation>
    </message>
    <message>
        <source>say where to sign in: either --provider or --issuer</source>
        <translation>diga dónde iniciar sesión: --provider o --issuer</translation>
    </message>
    <message>
        <source>choose a provider: give either --issuer or --token-endpoint</source>
        <translation>elija un proveedor: indique --issuer o --token-endpoint</translation>
    </message>
    <message>
        <source>a service account proves itself: give either --client-secret-stdin or --private-key</source>
        <translation>una cuenta de servicio demuestra quién es: indique --client-secret-stdin o --private-key</translation>
    </message>
    <message>
        <source>--auth-method says how a secret is sent: it goes with --client-secret-stdin</source>
        <translation>--auth-method dice cómo se envía un secreto: va con --client-secret-stdin</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>the private key {text} couldn’t be read</source>
        <translation>no se pudo leer la clave privada {text}</translation>
    </message>
    <message>
        <source>no provider “{text}” is known here; known are:</source>
        <translation>aquí no se conoce ningún proveedor «{text}»; se conocen:</translation>
    </message>
    <message>
        <source>“{text}” isn’t a plain name; use letters, digits, “-”, “_” and “.”</source>
        <translation>«{text}» no es un nombre sencillo; use letras, cifras, «-», «_» y «.»</translation>
    </message>
    <message>
        <source>“{text}” isn’t a client id; copy it again from the provider</source>
        <translation>«{text}» no es un ID de cliente; cópielo otra vez del proveedor</translation>
    </message>
    <message>
        <source>“{text}” isn’t a scope</source>
        <translation>«{text}» no es un ámbito</translation>
    </message>
    <message>
        <source>“{text}” can’t be a redirect URI; it has to be like http://127.0.0.1:8400/callback, in lower case up to the path and without needless %-escapes</source>
        <translation>«{text}» no puede ser una URI de redirección; tiene que ser como http://127.0.0.1:8400/callback, en minúsculas hasta la ruta y sin secuencias % innecesarias</translation>
    </message>
    <message>
        <source>--client-secret-stdin was given, and standard input held no secret</source>
        <translation>se dio --client-secret-stdin, y la entrada estándar no traía ningún secreto</translation>
    </message>
    <message>
        <source>--challenge-stdin was given, and standard input held no challenge; it wants the value of the resource’s WWW-Authenticate field</source>
        <translation>se dio --challenge-stdin, y la entrada estándar no traía ningún desafío; espera el valor del campo WWW-Authenticate del recurso</translation>
    </message>
    <message>
        <source>the challenge on standard input can’t be read (%1)</source>
        <translation>no se puede leer el desafío de la entrada estándar (%1)</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in</source>
        <translation>el desafío de la entrada estándar no pide otro inicio de sesión</translation>
    </message>
    <message>
        <source>the challenge on standard input asks for no other sign-in, but says “{text}”; --force-refresh gets another token</source>
        <translation>el desafío de la entrada estándar no pide otro inicio de sesión, sino que dice «{text}»; --force-refresh obtiene otro token</translation>
    </message>
    <message>
        <source>It hides which file it runs; its name is its own word.</source>
        <translation>Oculta qué archivo ejecuta; su nombre es solo lo que dice de sí mismo.</translation>
    </message>
    <message>
        <source>Program: %1</source>
        <translation>Programa: %1</translation>
    </message>
    <message>
        <source>Program: %1 (another file is there now, or none)</source>
        <translation>Programa: %1 (ahora hay ahí otro archivo, o ninguno)</translation>
    </message>
    <message>
        <source>List which programs get tokens without a question, or change that</source>
        <translation>Mostrar qué programas reciben tokens sin preguntar, o cambiarlo</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Let a program have an account’s tokens without a question</source>
        <translation>Permitir que un programa reciba los tokens de una cuenta sin preguntar</translation>
    </message>
    <message>
        <source>Ask again before a program gets a token</source>
        <translation>Volver a preguntar antes de que un programa reciba un token</translation>
    </message>
    <message>
        <source>The program’s file, or its name in $PATH; of a script, its interpreter</source>
        <translation>El archivo del programa, o su nombre en $PATH; de un script, su intérprete</translation>
    </message>
    <message>
        <source>For how many hours; else until it is revoked</source>
        <translation>Durante cuántas horas; si no, hasta que se revoque</translation>
    </message>
    <message>
        <source>Only tokens for this API (lanyard token --resource)</source>
        <translation>Solo tokens para esta API (lanyard token --resource)</translation>
    </message>
    <message>
        <source>A number from the list, or a program, for all that it was granted</source>
        <translation>Un número de la lista, o un programa, para todo lo que se le concedió</translation>
    </message>
    <message>
        <source>Show which programs got or asked for tokens, the latest last</source>
        <translation>Mostrar qué programas recibieron o pidieron tokens, el último al final</translation>
    </message>
    <message>
        <source>Of this account only</source>
        <translation>Solo de esta cuenta</translation>
    </message>
    <message>
        <source>Whether you are asked before a tool gets a token</source>
        <translation>Si se le pregunta antes de que una herramienta reciba un token</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on u off</translation>
    </message>
    <message>
        <source>A program without a name</source>
        <translation>Un programa sin nombre</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}</source>
        <translation>{tool} quiere un token de {name}</translation>
    </message>
    <message>
        <source>Terminal: %1</source>
        <translation>Terminal: %1</translation>
    </message>
    <message>
        <source>For this API alone: %1</source>
        <translation>Solo para esta API: %1</translation>
    </message>
    <message>
        <source>It can then: %1</source>
        <translation>Con él puede: %1</translation>
    </message>
    <message>
        <source>This tells your programs apart. One that means harm can pretend to be another.</source>
        <translation>Esto distingue sus programas. Uno con malas intenciones puede hacerse pasar por otro.</translation>
    </message>
    <message>
        <source>Don’t allow (n), allow once (once), or always allow (always)?</source>
        <translation>¿No permitir (n), permitir una vez (once), o permitir siempre (always)?</translation>
    </message>
    <message>
        <source>Don’t allow (n), or allow once (once)?</source>
        <translation>¿No permitir (n), o permitir una vez (once)?</translation>
    </message>
    <message>
        <source>{tool} was not allowed a token for {name}</source>
        <translation>no se permitió a {tool} un token de {name}</translation>
    </message>
    <message>
        <source>No program gets tokens without a question on your word.</source>
        <translation>Ningún programa recibe tokens sin preguntar con su permiso.</translation>
    </message>
    <message>
        <source>The list of grants couldn’t be read and was set aside as %1; you are asked again.</source>
        <translation>No se pudo leer la lista de permisos y se apartó como %1; se le volverá a preguntar.</translation>
    </message>
    <message>
        <source>%1 gets tokens of {name} without a question now.</source>
        <translation>%1 recibe ahora tokens de {name} sin preguntar.</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>se pregunta</translation>
    </message>
    <message>
        <source>So does every program of yours, until lanyard settings ask-tools on.</source>
        <translation>También los reciben todos sus programas, hasta lanyard settings ask-tools on.</translation>
    </message>
    <message>
        <source>You are asked again before %1 gets a token of {name}.</source>
        <translation>Se le preguntará de nuevo antes de que %1 reciba un token de {name}.</translation>
    </message>
    <message>
        <source>“{text}” is no program that can be run; give its file, or its name in $PATH</source>
        <translation>«{text}» no es un programa que se pueda ejecutar; indique su archivo, o su nombre en $PATH</translation>
    </message>
    <message>
        <source>nothing is granted to “{text}”; lanyard grants shows what is</source>
        <translation>no hay nada concedido a «{text}»; lanyard grants muestra lo que hay</translation>
    </message>
    <message>
        <source>No tool has asked for a token yet.</source>
        <translation>Ninguna herramienta ha pedido aún un token.</translation>
    </message>
    <message>
        <source>You are asked before a tool gets a token, from now on.</source>
        <translation>A partir de ahora, se le preguntará antes de que una herramienta reciba un token.</translation>
    </message>
    <message>
        <source>Tools get tokens without a question from now on; lanyard journal shows which did.</source>
        <translation>A partir de ahora, las herramientas reciben tokens sin preguntar; lanyard journal muestra cuáles los recibieron.</translation>
    </message>
    <message>
        <source>You sign in once, with your own browser, to any OAuth 2.0 or OpenID Connect provider. The refresh token goes into your keyring and nowhere else; from then on tools get fresh access tokens from lanyard, and never see it.</source>
        <translation>Se inicia sesión una vez, con el propio navegador, en cualquier proveedor de OAuth 2.0 u OpenID Connect. El token de actualización va a su depósito de claves y a ningún otro sitio; a partir de entonces, las herramientas reciben de lanyard tokens de acceso nuevos, y nunca lo ven.</translation>
    </message>
    <message>
        <source>Results go to standard output, and words for a person to standard error; with --json, one JSON document to standard output, failures too. Accounts are called by their names. lanyard list shows them.</source>
        <translation>Los resultados van a la salida estándar, y las palabras para una persona a la salida de error; con --json, un documento JSON a la salida estándar, también con los errores. A las cuentas se las llama por su nombre. lanyard list los muestra.</translation>
    </message>
    <message>
        <source>Signs in at a provider that is known here.</source>
        <translation>Inicia sesión en un proveedor conocido aquí.</translation>
    </message>
    <message>
        <source>Signs in at any OpenID Provider.</source>
        <translation>Inicia sesión en cualquier OpenID Provider.</translation>
    </message>
    <message>
        <source>Sends a request with a token that is in no argument, which others could see.</source>
        <translation>Envía una petición con un token que no está en ningún argumento, que otros podrían ver.</translation>
    </message>
    <message>
        <source>A token that is kept is printed as long as it is good; else the provider is asked for another one, and however many programs want one, it is asked once. Where an agent runs, lanyard-agent(1), it comes from its memory.</source>
        <translation>Un token guardado se muestra mientras valga; si no, se pide otro al proveedor, y por muchos programas que quieran uno, se pide una sola vez. Donde hay un agente en marcha, lanyard-agent(1), sale de su memoria.</translation>
    </message>
    <message>
        <source>In a script: without a token there is nothing to go on with.</source>
        <translation>En un script: sin un token no hay con qué seguir.</translation>
    </message>
    <message>
        <source>Your browser opens, you sign in at the provider’s own page, and come back. Over ssh, --device finishes on another device, and --print-url leaves the browser to you.</source>
        <translation>Se abre su navegador, usted inicia sesión en la página del propio proveedor, y vuelve. A través de ssh, --device termina en otro dispositivo, y --print-url deja el navegador en sus manos.</translation>
    </message>
    <message>
        <source>Finds the provider by an e-mail address, where its host answers WebFinger.</source>
        <translation>Encuentra el proveedor por una dirección de correo, si su servidor responde a WebFinger.</translation>
    </message>
    <message>
        <source>Where the provider cannot be told now, it is told later; the account is gone here at once.</source>
        <translation>Si ahora no se puede avisar al proveedor, se le avisa más tarde; aquí la cuenta desaparece enseguida.</translation>
    </message>
    <message>
        <source>Each line says the name, the state (signed_in, sign_in_required, service, or vault_locked, vault_missing and vault_not_answering), who it is, the provider, and which one is the default. Nothing is unlocked for it.</source>
        <translation>Cada línea dice el nombre, el estado (signed_in, sign_in_required, service, o vault_locked, vault_missing y vault_not_answering), de quién es, el proveedor y cuál es la predeterminada. Para ello no se desbloquea nada.</translation>
    </message>
    <message>
        <source>The command takes the place of lanyard: signals, streams and exit code are its own. Before that, exit codes are those of lanyard(1); 127 is a command that is not there, and 126 one that cannot be run. The token is in its environment, where what it starts can read it.</source>
        <translation>El comando ocupa el lugar de lanyard: las señales, los flujos y el código de salida son los suyos. Antes de eso, los códigos de salida son los de lanyard(1); 127 es un comando que no existe, y 126 uno que no se puede ejecutar. El token está en su entorno, donde puede leerlo lo que él inicie.</translation>
    </message>
    <message>
        <source>Runs deploy --all with the token in API_TOKEN.</source>
        <translation>Ejecuta deploy --all con el token en API_TOKEN.</translation>
    </message>
    <message>
        <source>git runs this by the name git-credential-lanyard, where lanyard is the helper of a server in its configuration, gitcredentials(7). It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>git ejecuta esto con el nombre git-credential-lanyard, si lanyard es el ayudante de un servidor en su configuración, gitcredentials(7). Responde para los servidores indicados con lanyard-site-add(1), y para nada más.</translation>
    </message>
    <message>
        <source>Has git ask lanyard for this server.</source>
        <translation>Hace que git pregunte a lanyard para este servidor.</translation>
    </message>
    <message>
        <source>docker, podman and skopeo run this by the name docker-credential-lanyard, where credHelpers in their config.json has lanyard for a registry. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>docker, podman y skopeo ejecutan esto con el nombre docker-credential-lanyard, si credHelpers en su config.json tiene lanyard para un registro. Responde para los servidores indicados con lanyard-site-add(1), y para nada más.</translation>
    </message>
    <message>
        <source>For exec in a kubeconfig, with client.authentication.k8s.io/v1 and provideClusterInfo: true. It answers for servers that lanyard-site-add(1) named, and for nothing else.</source>
        <translation>Para exec en un kubeconfig, con client.authentication.k8s.io/v1 y provideClusterInfo: true. Responde para los servidores indicados con lanyard-site-add(1), y para nada más.</translation>
    </message>
    <message>
        <source>There is one agent for a person. Start it in a terminal, or have systemd start it when it is first asked; nothing is enabled by itself.</source>
        <translation>Hay un agente por persona. Inícielo en un terminal, o haga que systemd lo inicie la primera vez que se le pregunte; nada se activa por sí solo.</translation>
    </message>
    <message>
        <source>Has systemd start it when a token is first asked for.</source>
        <translation>Hace que systemd lo inicie la primera vez que se pide un token.</translation>
    </message>
    <message>
        <source>A package puts these scripts where the shells look for them; then there is nothing to do. A script asks lanyard what can come next; for the names of accounts the list of them is read, and nothing is unlocked. It calls this command with -- and the words of the line.</source>
        <translation>Un paquete pone estos scripts donde los intérpretes de comandos los buscan; entonces no hay nada que hacer. Un script pregunta a lanyard qué puede venir a continuación; para los nombres de las cuentas se lee su lista, y no se desbloquea nada. Llama a este comando con -- y las palabras de la línea.</translation>
    </message>
    <message>
        <source>In ~/.bashrc; or, in ~/.zshrc behind compinit, the same with zsh.</source>
        <translation>En ~/.bashrc; o, en ~/.zshrc después de compinit, lo mismo con zsh.</translation>
    </message>
    <message>
        <source>Once, for fish.</source>
        <translation>Una vez, para fish.</translation>
    </message>
    <message>
        <source>The browser to open, in place of the system’s.</source>
        <translation>El navegador que se abre, en lugar del del sistema.</translation>
    </message>
    <message>
        <source>Where the files below are, in place of ~/.config, ~/.local/share and ~/.local/state.</source>
        <translation>Dónde están los archivos de abajo, en lugar de ~/.config, ~/.local/share y ~/.local/state.</translation>
    </message>
    <message>
        <source>Where the agent’s socket is. Without it there is no agent.</source>
        <translation>Dónde está el socket del agente. Sin ella no hay agente.</translation>
    </message>
    <message>
        <source>The way to providers, where the system’s settings name no proxy. This computer is never reached through one.</source>
        <translation>El camino a los proveedores, si la configuración del sistema no indica ningún proxy. A este equipo nunca se llega a través de uno.</translation>
    </message>
    <message>
        <source>One more file with certificate authorities to trust, besides the system’s.</source>
        <translation>Un archivo más con autoridades de certificación de confianza, aparte de las del sistema.</translation>
    </message>
    <message>
        <source>Where it is set, no QR code is drawn.</source>
        <translation>Si está definida, no se dibuja ningún código QR.</translation>
    </message>
    <message>
        <source>The list of accounts, without secrets.</source>
        <translation>La lista de cuentas, sin secretos.</translation>
    </message>
    <message>
        <source>Sign-ins that are kept in a file with a passphrase.</source>
        <translation>Sesiones guardadas en un archivo con frase de contraseña.</translation>
    </message>
    <message>
        <source>Providers of your own.</source>
        <translation>Proveedores propios.</translation>
    </message>
    <message>
        <source>Certificate authorities of your company.</source>
        <translation>Autoridades de certificación de su empresa.</translation>
    </message>
    <message>
        <source>Which program got a token, and when; lanyard-journal(1).</source>
        <translation>Qué programa recibió un token, y cuándo; lanyard-journal(1).</translation>
    </message>
    <message>
        <source>What an administrator of this computer has set, for everybody.</source>
        <translation>Lo que ha establecido un administrador de este equipo, para todos.</translation>
    </message>
    <message>
        <source>By default %1.</source>
        <translation>De forma predeterminada, %1.</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>Solo con %1.</translation>
    </message>
    <message>
        <source>Not together with %1.</source>
        <translation>No junto con %1.</translation>
    </message>
    <message>
        <source>Pass requests of your programs on to one server, each with a fresh access token, until Ctrl-C</source>
        <translation>Pasar las peticiones de sus programas a un servidor, cada una con un token de acceso nuevo, hasta Ctrl-C</translation>
    </message>
    <message>
        <source>The server: https:// and its host, with the port where it has one of its own</source>
        <translation>El servidor: https:// y su nombre, con el puerto si tiene uno propio</translation>
    </message>
    <message>
        <source>Listen on this port of 127.0.0.1; else on any that is free</source>
        <translation>Escuchar en este puerto de 127.0.0.1; si no, en cualquiera que esté libre</translation>
    </message>
    <message>
        <source>Listen on a Unix socket at this path instead, which nobody but you may use</source>
        <translation>Escuchar en cambio en un socket Unix en esta ruta, que nadie más que usted puede usar</translation>
    </message>
    <message>
        <source>Tokens for this API alone, by its address; each is kept in memory until it runs out</source>
        <translation>Tokens solo para esta API, por su dirección; cada uno se guarda en memoria hasta que caduca</translation>
    </message>
    <message>
        <source>--to names no server for tokens: {reason}</source>
        <translation>--to no indica un servidor para tokens: {reason}</translation>
    </message>
    <message>
        <source>--to names a server alone, like https://api.example.com: paths stay what your programs ask for</source>
        <translation>--to indica un servidor solo, como https://api.example.com: las rutas siguen siendo las que piden sus programas</translation>
    </message>
    <message>
        <source>--to is the address of this very proxy: name another port</source>
        <translation>--to es la dirección de este mismo proxy: indique otro puerto</translation>
    </message>
    <message>
        <source>the proxy cannot listen on port %1 of 127.0.0.1: %2</source>
        <translation>el proxy no puede escuchar en el puerto %1 de 127.0.0.1: %2</translation>
    </message>
    <message>
        <source>this system does not tell whose a connection to a port is, so that anybody on it could use your token: use --socket PATH</source>
        <translation>este sistema no dice de quién es una conexión a un puerto, así que cualquiera en él podría usar su token: use --socket PATH</translation>
    </message>
    <message>
        <source>something that is no socket of yours is at %1: move it away, or name another path</source>
        <translation>algo que no es un socket suyo está en %1: muévalo a otro sitio, o indique otra ruta</translation>
    </message>
    <message>
        <source>another program answers at %1 already: end it, or name another path</source>
        <translation>otro programa responde ya en %1: termínelo, o indique otra ruta</translation>
    </message>
    <message>
        <source>the proxy cannot listen at %1: %2</source>
        <translation>el proxy no puede escuchar en %1: %2</translation>
    </message>
    <message>
        <source>What your programs ask there goes to {site}, with a token of {name}, until Ctrl-C.</source>
        <translation>Lo que sus programas piden ahí va a {site}, con un token de {name}, hasta Ctrl-C.</translation>
    </message>
    <message>
        <source>this is no request that can be passed on: ask for a path, with one Host and one length (this is no proxy for other servers)</source>
        <translation>esta no es una petición que se pueda pasar: pida una ruta, con un solo Host y una sola longitud (esto no es un proxy para otros servidores)</translation>
    </message>
    <message>
        <source>the request was for another server: ask at {site}</source>
        <translation>la petición era para otro servidor: pida en {site}</translation>
    </message>
    <message>
        <source>a browser asked, maybe for a web page: this is for programs alone</source>
        <translation>preguntó un navegador, quizá para una página web: esto es solo para programas</translation>
    </message>
    <message>
        <source>TRACE and CONNECT are not passed on: the token would get out</source>
        <translation>TRACE y CONNECT no se pasan: el token quedaría al descubierto</translation>
    </message>
    <message>
        <source>nothing can be expected but 100-continue</source>
        <translation>no se puede esperar nada más que 100-continue</translation>
    </message>
    <message>
        <source>%1 is not reached: %2</source>
        <translation>no se llega a %1: %2</translation>
    </message>
    <message>
        <source>{site} answered with something that is no HTTP answer</source>
        <translation>{site} respondió con algo que no es una respuesta HTTP</translation>
    </message>
    <message>
        <source>{site} closed the connection without an answer</source>
        <translation>{site} cerró la conexión sin respuesta</translation>
    </message>
    <message>
        <source>somebody else on this computer was turned away</source>
        <translation>se rechazó a otra persona en este equipo</translation>
    </message>
    <message>
        <source>Print the script that makes a shell complete lanyard’s commands, options and account names</source>
        <translation>Mostrar el script con el que un intérprete de comandos completa los comandos, las opciones y los nombres de cuentas de lanyard</translation>
    </message>
    <message>
        <source>Which shell it is for</source>
        <translation>Para qué intérprete de comandos es</translation>
    </message>
    <message>
        <source>Write the pages of the manual</source>
        <translation>Escribir las páginas del manual</translation>
    </message>
    <message>
        <source>The folder they go into, which has to be there</source>
        <translation>La carpeta a la que van, que tiene que existir</translation>
    </message>
    <message>
        <source>the page {text} cannot be written</source>
        <translation>no se puede escribir la página {text}</translation>
    </message>
    <message>
        <source>Have git, docker or kubectl ask Lanyard for one server: show the change to their file, make it, and try it</source>
        <translation>Hacer que git, docker o kubectl pregunten a Lanyard para un servidor: mostrar el cambio en su archivo, hacerlo y probarlo</translation>
    </message>
    <message>
        <source>Which tool: git, docker or kubectl</source>
        <translation>Qué herramienta: git, docker o kubectl</translation>
    </message>
    <message>
        <source>The server’s address; of a registry or a cluster, the one it is known by there</source>
        <translation>La dirección del servidor; de un registro o un clúster, aquella por la que se lo conoce allí</translation>
    </message>
    <message>
        <source>Whose tokens it gets; left out, the account that is chosen for that server, the default account, or the only one</source>
        <translation>De quién son los tokens que recibe; si se omite, de la cuenta elegida para ese servidor, la predeterminada, o la única</translation>
    </message>
    <message>
        <source>Take that change back, and nothing else</source>
        <translation>Deshacer ese cambio, y nada más</translation>
    </message>
    <message>
        <source>Try it where it is set up, else show the change; nothing is changed</source>
        <translation>Probarlo donde esté configurado, y si no, mostrar el cambio; no se cambia nada</translation>
    </message>
    <message>
        <source>Change the file without a question</source>
        <translation>Modificar el archivo sin preguntar</translation>
    </message>
    <message>
        <source>kubectl: which user of the kubeconfig, where several sign in there</source>
        <translation>kubectl: qué usuario del kubeconfig, si varios inician sesión ahí</translation>
    </message>
    <message>
        <source>kubectl: give the cluster the ID token, where it signs people in by OpenID Connect itself</source>
        <translation>kubectl: dar al clúster el token de ID, si él mismo inicia la sesión de las personas por OpenID Connect</translation>
    </message>
    <message>
        <source>And tools will get tokens of %1 for %2.</source>
        <translation>Y las herramientas recibirán tokens de %1 para %2.</translation>
    </message>
    <message>
        <source>Change %1 like this? (y/N)</source>
        <translation>¿Modificar %1 así? (y = sí, N = no)</translation>
    </message>
    <message>
        <source>Go on? (y/N)</source>
        <translation>¿Seguir? (y = sí, N = no)</translation>
    </message>
    <message>
        <source>nothing was changed; --yes changes it without a question</source>
        <translation>no se cambió nada; --yes lo cambia sin preguntar</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>no se cambió nada</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Se ha modificado %1.</translation>
    </message>
    <message>
        <source>%1 is already set up for %2 (%3).</source>
        <translation>%1 ya está configurado para %2 (%3).</translation>
    </message>
    <message>
        <source>Tried: %1 gets tokens of %2 for %3.</source>
        <translation>Probado: %1 recibe tokens de %2 para %3.</translation>
    </message>
    <message>
        <source>%1 is set up, but gets no token for %2: %3</source>
        <translation>%1 está configurado, pero no recibe ningún token para %2: %3</translation>
    </message>
    <message>
        <source>In %1, %2 is not set up for %3; nothing was changed.</source>
        <translation>En %1, %2 no está configurado para %3; no se cambió nada.</translation>
    </message>
    <message>
        <source>Tools may still get tokens for %1; lanyard site remove %1 ends that.</source>
        <translation>Puede que las herramientas aún reciban tokens para %1; lanyard site remove %1 lo termina.</translation>
    </message>
    <message>
        <source>%1 is in no folder of $PATH, so it would not be found; put this into ~/.profile, and sign in to this computer again: PATH=%2:$PATH</source>
        <translation>%1 no está en ninguna carpeta de $PATH, así que no se encontraría; ponga esto en ~/.profile, e inicie sesión de nuevo en este equipo: PATH=%2:$PATH</translation>
    </message>
    <message>
        <source>%1 cannot be started; install it</source>
        <translation>no se puede iniciar %1; instálelo</translation>
    </message>
    <message>
        <source>%1 did not come to an end</source>
        <translation>%1 no llegó a su fin</translation>
    </message>
    <message>
        <source>a credential.helper that stands behind ours has git ask somebody else, too, who would keep each token, or nobody; git config --show-origin --get-regexp &apos;^credential.*helper$&apos; says where it is</source>
        <translation>un credential.helper que está detrás del nuestro hace que git pregunte también a otro, que guardaría cada token, o a nadie; git config --show-origin --get-regexp &apos;^credential.*helper$&apos; dice dónde está</translation>
    </message>
    <message>
        <source>%1 is written so that lines cannot be put into it or taken out; change credential.%2.helper there yourself</source>
        <translation>%1 está escrito de modo que no se pueden poner ni quitar líneas en él; cambie usted mismo credential.%2.helper ahí</translation>
    </message>
    <message>
        <source>--user and --id-token are for kubectl alone</source>
        <translation>--user y --id-token son solo para kubectl</translation>
    </message>
    <message>
        <source>%1 gave no answer that can be used</source>
        <translation>%1 no dio ninguna respuesta que se pueda usar</translation>
    </message>
    <message>
        <source>Put these lines among its users yourself:</source>
        <translation>Ponga usted mismo estas líneas entre sus usuarios:</translation>
    </message>
    <message>
        <source>Print the header fields that a request with the account’s access token needs, one a line, as curl -H @- reads them</source>
        <translation>Mostrar los campos de cabecera que necesita una petición con el token de acceso de la cuenta, uno por línea, como los lee curl -H @-</translation>
    </message>
    <message>
        <source>The request’s address; where the token is bound to a key (DPoP), a proof for that one request is printed, too</source>
        <translation>La dirección de la petición; si el token está ligado a una clave (DPoP), se muestra también una prueba para esa única petición</translation>
    </message>
    <message>
        <source>Run a command that reads its access token from a variable of its environment; it takes the place of lanyard</source>
        <translation>Ejecutar un comando que lee su token de acceso de una variable de su entorno; ocupa el lugar de lanyard</translation>
    </message>
    <message>
        <source>The variable that the command reads</source>
        <translation>La variable que lee el comando</translation>
    </message>
    <message>
        <source>Behind --: the command and its arguments</source>
        <translation>Después de --: el comando y sus argumentos</translation>
    </message>
    <message>
        <source>Which servers git, docker and kubectl get tokens for, and of which account</source>
        <translation>Para qué servidores reciben tokens git, docker y kubectl, y de qué cuenta</translation>
    </message>
    <message>
        <source>Let tools have an account’s tokens for one server</source>
        <translation>Permitir que las herramientas reciban los tokens de una cuenta para un servidor</translation>
    </message>
    <message>
        <source>List the servers that tools get tokens for</source>
        <translation>Mostrar los servidores para los que las herramientas reciben tokens</translation>
    </message>
    <message>
        <source>No more tokens for that server</source>
        <translation>No más tokens para ese servidor</translation>
    </message>
    <message>
        <source>The server’s address: https:// and its host, with the port where it has one of its own</source>
        <translation>La dirección del servidor: https:// y su nombre, con el puerto si tiene uno propio</translation>
    </message>
    <message>
        <source>The user name that goes with the token, where the server wants another one</source>
        <translation>El nombre de usuario que va con el token, si el servidor quiere otro</translation>
    </message>
    <message>
        <source>Answer git, as its credential helper</source>
        <translation>Responder a git, como su ayudante de credenciales</translation>
    </message>
    <message>
        <source>What git asks for: get, store or erase</source>
        <translation>Lo que pide git: get, store o erase</translation>
    </message>
    <message>
        <source>Answer kubectl, as its exec credential plugin</source>
        <translation>Responder a kubectl, como su complemento de credenciales exec</translation>
    </message>
    <message>
        <source>Give it the ID token, for a cluster that signs people in by OpenID Connect itself</source>
        <translation>Darle el token de ID, para un clúster que inicia por sí mismo la sesión de las personas por OpenID Connect</translation>
    </message>
    <message>
        <source>Answer docker, podman and skopeo, as their credential helper</source>
        <translation>Responder a docker, podman y skopeo, como su ayudante de credenciales</translation>
    </message>
    <message>
        <source>What they ask for: get, list or erase (store is refused)</source>
        <translation>Lo que piden: get, list o erase (store se rechaza)</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and goes with a proof for one request: say which with --url, and with --method where it isn’t GET</source>
        <translation>el token de {name} está ligado a una clave (DPoP), y va con una prueba para una petición: diga cuál con --url, y con --method si no es GET</translation>
    </message>
    <message>
        <source>a variable’s name is made of letters, digits and “_”, and begins with no digit</source>
        <translation>el nombre de una variable se compone de letras, cifras y «_», y no empieza por una cifra</translation>
    </message>
    <message>
        <source>say what to run, behind “--”: lanyard exec NAME --env VAR -- COMMAND</source>
        <translation>diga qué ejecutar, después de «--»: lanyard exec NAME --env VAR -- COMMAND</translation>
    </message>
    <message>
        <source>{text} can’t be run: {reason}</source>
        <translation>no se puede ejecutar {text}: {reason}</translation>
    </message>
    <message>
        <source>Tools get tokens of {name} for {site} now.</source>
        <translation>Las herramientas reciben ahora tokens de {name} para {site}.</translation>
    </message>
    <message>
        <source>No tool gets a token for {site} any more.</source>
        <translation>Ninguna herramienta recibe ya un token para {site}.</translation>
    </message>
    <message>
        <source>Tools get no tokens yet; lanyard site add says for which server they shall.</source>
        <translation>Las herramientas aún no reciben tokens; lanyard site add dice para qué servidor deben recibirlos.</translation>
    </message>
    <message>
        <source>that is no server for tokens: {reason}</source>
        <translation>eso no es un servidor para tokens: {reason}</translation>
    </message>
    <message>
        <source>a user name is made of 1 to 255 visible ASCII characters, and no colon</source>
        <translation>un nombre de usuario se compone de 1 a 255 caracteres ASCII visibles, sin dos puntos</translation>
    </message>
    <message>
        <source>the token of {name} is bound to a key (DPoP), and this tool cannot prove that; put &quot;dpop_bound_access_tokens&quot;: false into the provider’s file, and sign in again</source>
        <translation>el token de {name} está ligado a una clave (DPoP), y esta herramienta no puede demostrarlo; ponga &quot;dpop_bound_access_tokens&quot;: false en el archivo del proveedor, e inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>kubectl calls this, and tells the cluster in KUBERNETES_EXEC_INFO, which is not there</source>
        <translation>kubectl llama a esto, e indica el clúster en KUBERNETES_EXEC_INFO, que no está</translation>
    </message>
    <message>
        <source>no account is chosen for {site}; lanyard site add NAME {site} does that</source>
        <translation>no hay ninguna cuenta elegida para {site}; lanyard site add NAME {site} lo hace</translation>
    </message>
    <message>
        <source>{tool} wants a token for {name}.</source>
        <translation>{tool} quiere un token de {name}.</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal</source>
        <translation>usted quiere que se le pregunte antes de que una herramienta reciba un token, y {tool} vino sin un terminal en el que preguntarle; ejecútelo en un terminal</translation>
    </message>
    <message>
        <source>you want to be asked before a tool gets a token, and {tool} came without a terminal to ask you at; run it at a terminal, or allow it beforehand:</source>
        <translation>usted quiere que se le pregunte antes de que una herramienta reciba un token, y {tool} vino sin un terminal en el que preguntarle; ejecútelo en un terminal, o permítalo de antemano:</translation>
    </message>
    <message>
        <source>Only tokens that allow no more than this, separated by spaces (lanyard token --scope)</source>
        <translation>Solo tokens que no permiten más que esto, separado por espacios (lanyard token --scope)</translation>
    </message>
    <message>
        <source>A token that allows no more than this of what the account may, separated by spaces; you don’t get it where the provider says that it allows more</source>
        <translation>Un token que no permite más que esto de lo que puede la cuenta, separado por espacios; no lo recibe si el proveedor dice que permite más</translation>
    </message>
    <message>
        <source>The day on which the secret or key stops working; the window says so two weeks before</source>
        <translation>El día en que el secreto o la clave deja de funcionar; la ventana lo avisa dos semanas antes</translation>
    </message>
    <message>
        <source>“{text}” isn’t a date; write it as 2027-01-31</source>
        <translation>«{text}» no es una fecha; escríbala como 2027-01-31</translation>
    </message>
</context>
<context>
    <name>DesktopOptions</name>
    <message>
        <source>Sign in with your own browser.</source>
        <translation>Inicie sesión con su propio navegador.</translation>
    </message>
    <message>
        <source>Where sessions are kept: keychain, file (sealed with a passphrase), or memory (until Lanyard ends). Where there are accounts, they say it themselves.</source>
        <translation>Dónde se guardan las sesiones: keychain (el depósito de claves), file (un archivo sellado con una frase de contraseña) o memory (en memoria, hasta que Lanyard termine). Donde ya hay cuentas, lo dicen ellas mismas.</translation>
    </message>
    <message>
        <source>Keep accounts, settings and providers below this folder.</source>
        <translation>Guardar cuentas, configuración y proveedores bajo esta carpeta.</translation>
    </message>
    <message>
        <source>Start a provider on this computer and sign in there; nothing is kept.</source>
        <translation>Iniciar un proveedor en este equipo e iniciar sesión en él; no se guarda nada.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argumento inesperado: «%1».</translation>
    </message>
    <message>
        <source>--vault is keychain, file or memory, not &apos;%1&apos;.</source>
        <translation>--vault es keychain, file o memory, no «%1».</translation>
    </message>
    <message>
        <source>--action is add-account or copy-token, not &apos;%1&apos;.</source>
        <translation>--action es add-account o copy-token, no «%1».</translation>
    </message>
    <message>
        <source>Start without a window, as at login; the icon in the tray, or the next start, shows it.</source>
        <translation>Iniciar sin ventana, como al entrar en el sistema; la muestra el icono de la bandeja, o el siguiente inicio.</translation>
    </message>
    <message>
        <source>Show the window for this; in the one that runs, where there is one.</source>
        <translation>Mostrar la ventana para esto; en el Lanyard que ya esté en marcha, si lo hay.</translation>
    </message>
    <message>
        <source>Where the browser comes back to: app.lanyard.lanyard:/return. Nothing else.</source>
        <translation>Adónde vuelve el navegador: app.lanyard.lanyard:/return. Nada más.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>It names: %1.</source>
        <translation>Nombra: %1.</translation>
    </message>
    <message>
        <source>There is no token, password or e-mail address in this report. Look through it before you give it away: names of hosts and accounts may be nobody else’s business.</source>
        <translation>En este informe no hay ningún token, contraseña ni dirección de correo. Revíselo antes de entregarlo: puede que los nombres de servidores y cuentas no le incumban a nadie más.</translation>
    </message>
    <message>
        <source>The report is in %1; look through it before you give it away.</source>
        <translation>El informe está en %1; revíselo antes de entregarlo.</translation>
    </message>
    <message>
        <source>(and %1 more like it)</source>
        <translation>(y %1 más como ese)</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 behind</source>
        <translation>el reloj de este equipo va %1 por detrás</translation>
    </message>
    <message>
        <source>this computer’s clock is %1 ahead</source>
        <translation>el reloj de este equipo va %1 por delante</translation>
    </message>
    <message>
        <source>encrypted, and its certificate is good until %1 (%2 days)</source>
        <translation>cifrada, y el certificado vale hasta el %1 (%2 días)</translation>
    </message>
    <message>
        <source>by the company certificate {what}</source>
        <translation>avalado por el certificado de empresa {what}</translation>
    </message>
    <message>
        <source>you may write to them</source>
        <translation>se puede escribir en ellas</translation>
    </message>
    <message>
        <source>cannot be written to</source>
        <translation>no se puede escribir ahí</translation>
    </message>
    <message>
        <source>accounts in it: %1</source>
        <translation>cuentas en ella: %1</translation>
    </message>
    <message>
        <source>was damaged, and is set aside as {what}</source>
        <translation>estaba dañada, y se apartó como {what}</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>nothing is wrong with them</source>
        <translation>están todos bien</translation>
    </message>
    <message>
        <source>one can’t be used</source>
        <translation>uno no se puede usar</translation>
    </message>
    <message>
        <source>none besides the system’s authorities</source>
        <translation>ninguno aparte de las autoridades del sistema</translation>
    </message>
    <message>
        <source>added to the system’s authorities: %1</source>
        <translation>añadidos a las autoridades del sistema: %1</translation>
    </message>
    <message>
        <source>the one in {what} has expired on %1</source>
        <translation>el de {what} caducó el %1</translation>
    </message>
    <message>
        <source>is open, and keeps what it is given</source>
        <translation>está abierto, y guarda lo que se le da</translation>
    </message>
    <message>
        <source>works, but took %1 s</source>
        <translation>funciona, pero tardó %1 s</translation>
    </message>
    <message>
        <source>can’t be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>the vault file opens, and keeps what it is given</source>
        <translation>el archivo de bóveda se abre, y guarda lo que se le da</translation>
    </message>
    <message>
        <source>there is no vault file yet; the first sign-in makes it</source>
        <translation>aún no hay archivo de bóveda; lo crea el primer inicio de sesión</translation>
    </message>
    <message>
        <source>sign-ins are kept in memory only</source>
        <translation>las sesiones se guardan solo en memoria</translation>
    </message>
    <message>
        <source>{what} opens pages</source>
        <translation>{what} abre páginas</translation>
    </message>
    <message>
        <source>none was found that could be started</source>
        <translation>no se encontró ninguno que se pudiera iniciar</translation>
    </message>
    <message>
        <source>none is running, and every command does without</source>
        <translation>no hay ninguno en marcha, y todos los comandos se las arreglan sin él</translation>
    </message>
    <message>
        <source>hands out tokens of these accounts</source>
        <translation>entrega tokens de estas cuentas</translation>
    </message>
    <message>
        <source>the one that runs is version {what}, and isn’t used</source>
        <translation>el que está en marcha es la versión {what}, y no se usa</translation>
    </message>
    <message>
        <source>the one that runs serves other accounts, and isn’t used</source>
        <translation>el que está en marcha atiende otras cuentas, y no se usa</translation>
    </message>
    <message>
        <source>one is running, and doesn’t answer</source>
        <translation>hay uno en marcha, y no responde</translation>
    </message>
    <message>
        <source>{what} took a visit from this computer</source>
        <translation>{what} recibió una visita de este equipo</translation>
    </message>
    <message>
        <source>no visit came in</source>
        <translation>no llegó ninguna visita</translation>
    </message>
    <message>
        <source>your browser came back to Lanyard</source>
        <translation>su navegador volvió a Lanyard</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --browser opens a page for that</source>
        <translation>no se probó: lanyard doctor --browser abre una página para eso</translation>
    </message>
    <message>
        <source>your browser didn’t come back to Lanyard</source>
        <translation>su navegador no volvió a Lanyard</translation>
    </message>
    <message>
        <source>none is used</source>
        <translation>no se usa ninguno</translation>
    </message>
    <message>
        <source>through {what}</source>
        <translation>a través de {what}</translation>
    </message>
    <message>
        <source>none is used, as the system’s settings didn’t answer in time</source>
        <translation>no se usa ninguno, pues la configuración del sistema no respondió a tiempo</translation>
    </message>
    <message>
        <source>the setting can’t be used</source>
        <translation>el ajuste no se puede usar</translation>
    </message>
    <message>
        <source>addresses: %1</source>
        <translation>direcciones: %1</translation>
    </message>
    <message>
        <source>is an address itself</source>
        <translation>ya es una dirección</translation>
    </message>
    <message>
        <source>nobody knows the name</source>
        <translation>nadie conoce el nombre</translation>
    </message>
    <message>
        <source>left to the proxy</source>
        <translation>queda en manos del proxy</translation>
    </message>
    <message>
        <source>answers on this computer, where nothing has to be encrypted</source>
        <translation>responde en este equipo, donde no hay que cifrar nada</translation>
    </message>
    <message>
        <source>answers, and isn’t safe</source>
        <translation>responde, pero no es seguro</translation>
    </message>
    <message>
        <source>can’t be reached</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>not tried, as what it needs doesn’t work</source>
        <translation>no se probó, pues lo que necesita no funciona</translation>
    </message>
    <message>
        <source>the document is good, and is the issuer’s own</source>
        <translation>el documento es bueno, y es del propio emisor</translation>
    </message>
    <message>
        <source>a provider file lists the endpoints</source>
        <translation>un archivo de proveedor enumera los extremos</translation>
    </message>
    <message>
        <source>the document can’t be used</source>
        <translation>el documento no se puede usar</translation>
    </message>
    <message>
        <source>agrees with this computer’s</source>
        <translation>coincide con el de este equipo</translation>
    </message>
    <message>
        <source>doesn’t say what time it is</source>
        <translation>no dice qué hora es</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>está guardada</translation>
    </message>
    <message>
        <source>is of no use</source>
        <translation>no sirve</translation>
    </message>
    <message>
        <source>is good until %1, %2</source>
        <translation>vale hasta el %1, %2</translation>
    </message>
    <message>
        <source>is kept, and nobody said until when it is good</source>
        <translation>está guardado, y nadie dijo hasta cuándo vale</translation>
    </message>
    <message>
        <source>has run out; whoever needs one gets the next</source>
        <translation>ha caducado; quien necesite uno recibe el siguiente</translation>
    </message>
    <message>
        <source>none is kept; whoever needs one gets it</source>
        <translation>no hay ninguno guardado; quien necesite uno lo recibe</translation>
    </message>
    <message>
        <source>the provider gave a new token</source>
        <translation>el proveedor dio un token nuevo</translation>
    </message>
    <message>
        <source>not tried: lanyard doctor --refresh does, and the session is replaced</source>
        <translation>no se probó: lanyard doctor --refresh lo hace, y la sesión se sustituye</translation>
    </message>
    <message>
        <source>there is no new token</source>
        <translation>no hay token nuevo</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>el proveedor</translation>
    </message>
    <message>
        <source>folders</source>
        <translation>carpetas</translation>
    </message>
    <message>
        <source>list of accounts</source>
        <translation>lista de cuentas</translation>
    </message>
    <message>
        <source>set-up files</source>
        <translation>archivos de ajustes</translation>
    </message>
    <message>
        <source>company certificates</source>
        <translation>certif. de empresa</translation>
    </message>
    <message>
        <source>browser</source>
        <translation>navegador</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agente</translation>
    </message>
    <message>
        <source>way back</source>
        <translation>camino de vuelta</translation>
    </message>
    <message>
        <source>way back, by browser</source>
        <translation>vuelta por navegador</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>name lookup</source>
        <translation>resolución de nombre</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>descubrimiento</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>put a copy from before back in its place, or sign in again</source>
        <translation>ponga en su lugar una copia anterior, o inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>ask your IT team for the current one, and put it in its place</source>
        <translation>pida el actual a su departamento de TI, y póngalo en su lugar</translation>
    </message>
    <message>
        <source>each token waits that long; look whether the keyring’s program is busy, or start it anew</source>
        <translation>cada token espera todo ese tiempo; mire si el programa del depósito de claves está ocupado, o inícielo de nuevo</translation>
    </message>
    <message>
        <source>set $BROWSER, or sign in with lanyard login --print-url or --device</source>
        <translation>defina $BROWSER, o inicie sesión con lanyard login --print-url o --device</translation>
    </message>
    <message>
        <source>start it again</source>
        <translation>inícielo de nuevo</translation>
    </message>
    <message>
        <source>HOME or an XDG folder was set otherwise where it was started</source>
        <translation>HOME o una carpeta XDG estaba definida de otro modo donde se inició</translation>
    </message>
    <message>
        <source>end it, and start it again; until then lanyard token waits for it</source>
        <translation>termínelo e inícielo de nuevo; hasta entonces lanyard token lo espera</translation>
    </message>
    <message>
        <source>did a page open, and what does it say? A browser in a container, on another computer or behind a proxy for local addresses doesn’t get here; set $BROWSER to another one, or use lanyard login --print-url</source>
        <translation>¿se abrió una página, y qué dice? Un navegador en un contenedor, en otro equipo o tras un proxy para direcciones locales no llega hasta aquí; ponga otro en $BROWSER, o use lanyard login --print-url</translation>
    </message>
    <message>
        <source>set $BROWSER to one that can be started, or use lanyard login --print-url</source>
        <translation>ponga en $BROWSER uno que se pueda iniciar, o use lanyard login --print-url</translation>
    </message>
    <message>
        <source>look at the desktop’s proxy settings, and whether their PAC file can be fetched; or set https_proxy</source>
        <translation>mire la configuración del proxy del escritorio, y si se puede obtener su archivo PAC; o defina https_proxy</translation>
    </message>
    <message>
        <source>whoever runs it has to renew that before; ask your IT team</source>
        <translation>quien lo administra tiene que renovarlo antes; consulte a su departamento de TI</translation>
    </message>
    <message>
        <source>it is allowed for; set date and time to automatic</source>
        <translation>se tolera; ponga la fecha y la hora en automático</translation>
    </message>
    <message>
        <source>sign-ins will be refused; set date and time to automatic</source>
        <translation>se rechazarán los inicios de sesión; ponga la fecha y la hora en automático</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>your organisation has to approve Lanyard at {provider}; ask your IT team</source>
        <translation>su organización tiene que aprobar Lanyard en {provider}; consulte a su departamento de TI</translation>
    </message>
    <message>
        <source>{provider} wants another sign-in for this; run lanyard login again and ask for it with --acr-values and --max-age</source>
        <translation>{provider} quiere otro inicio de sesión para esto; ejecute lanyard login de nuevo y pídalo con --acr-values y --max-age</translation>
    </message>
    <message>
        <source>nobody is signed in to {provider} in this browser, and it was to ask nothing; run lanyard login without --prompt none</source>
        <translation>nadie ha iniciado sesión en {provider} en este navegador, y no debía preguntar nada; ejecute lanyard login sin --prompt none</translation>
    </message>
    <message>
        <source>{provider} has to ask you for consent first; run lanyard login without --prompt none</source>
        <translation>{provider} tiene que pedirle antes su consentimiento; ejecute lanyard login sin --prompt none</translation>
    </message>
    <message>
        <source>{provider} has to ask which account you mean; run lanyard login without --prompt none, or with a --login-hint</source>
        <translation>{provider} tiene que preguntar a qué cuenta se refiere; ejecute lanyard login sin --prompt none, o con --login-hint</translation>
    </message>
    <message>
        <source>{provider} has to ask you something first; run lanyard login without --prompt none</source>
        <translation>{provider} tiene que preguntarle algo antes; ejecute lanyard login sin --prompt none</translation>
    </message>
    <message>
        <source>{provider} wants to check that it’s you; sign in again with lanyard login</source>
        <translation>{provider} quiere comprobar que es usted; inicie sesión de nuevo con lanyard login</translation>
    </message>
    <message>
        <source>{provider} didn’t sign you in the way it was asked to, or not as lately, so the answer wasn’t used; try again, and ask whoever runs it if it comes back</source>
        <translation>{provider} no inició su sesión de la forma pedida, o no tan recientemente, así que no se usó la respuesta; inténtelo de nuevo, y consulte a quien lo administra si se repite</translation>
    </message>
    <message>
        <source>the answer didn’t match what {provider} publishes, so it wasn’t used; try again, and tell your IT team if it comes back</source>
        <translation>la respuesta no coincidía con lo que publica {provider}, así que no se usó; inténtelo de nuevo, y avise a su departamento de TI si se repite</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>el reloj de este equipo va aproximadamente %1 por delante del de {provider}, así que se rechazó la petición; ponga la fecha y la hora en automático e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the request was refused; set date and time to automatic, then try again</source>
        <translation>el reloj de este equipo va aproximadamente %1 por detrás del de {provider}, así que se rechazó la petición; ponga la fecha y la hora en automático e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 ahead of {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>el reloj de este equipo va aproximadamente %1 por delante del de {provider}, así que no se usó la respuesta; ponga la fecha y la hora en automático e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>this computer’s clock is about %1 behind {provider}’s, so the answer wasn’t used; set date and time to automatic, then try again</source>
        <translation>el reloj de este equipo va aproximadamente %1 por detrás del de {provider}, así que no se usó la respuesta; ponga la fecha y la hora en automático e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{provider} can’t sign you in the way it was asked to; nothing was changed</source>
        <translation>{provider} no puede iniciar su sesión de la forma pedida; no se cambió nada</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed; nothing was changed, and lanyard login starts again</source>
        <translation>{provider} dice que no se permitió el acceso; no se cambió nada, y lanyard login empieza de nuevo</translation>
    </message>
    <message>
        <source>{host} doesn’t answer with TLS, so nothing was sent; check the address and its port for a typo, or ask your IT team</source>
        <translation>{host} no responde con TLS, así que no se envió nada; mire si hay una errata en la dirección y su puerto, o consulte a su departamento de TI</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate has expired; ask your IT team</source>
        <translation>la conexión con {host} no es segura, pues su certificado ha caducado; consulte a su departamento de TI</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t valid yet; check this computer’s date and time, and if they are right, ask your IT team</source>
        <translation>la conexión con {host} no es segura, pues su certificado aún no vale; compruebe la fecha y la hora de este equipo, y si son correctas, consulte a su departamento de TI</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate is for another name; ask your IT team</source>
        <translation>la conexión con {host} no es segura, pues su certificado es para otro nombre; consulte a su departamento de TI</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as its certificate isn’t trusted here; ask your IT team, or put your company’s certificate into the folder certificates beside your provider files</source>
        <translation>la conexión con {host} no es segura, pues aquí no se confía en su certificado; consulte a su departamento de TI, o ponga el certificado de su empresa en la carpeta certificates junto a sus archivos de proveedores</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as the company certificate here that vouches for it has expired; ask your IT team for the current one, and put it in place of the file that is named</source>
        <translation>la conexión con {host} no es segura, pues el certificado de empresa que lo avala aquí ha caducado; pida el actual a su departamento de TI, y póngalo en lugar del archivo indicado</translation>
    </message>
    <message>
        <source>the connection to {host} isn’t safe, as it isn’t secured by TLS 1.2 or later and a good certificate; ask your IT team</source>
        <translation>la conexión con {host} no es segura, pues no está protegida con TLS 1.2 o posterior y un certificado válido; consulte a su departamento de TI</translation>
    </message>
    <message>
        <source>{host} can’t be reached; check the connection and try again</source>
        <translation>no se puede llegar a {host}; compruebe la conexión e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the connection and try again</source>
        <translation>no se encontró {host}; compruebe la conexión e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{host} wasn’t found; check the address for a typo, and the connection, and try again</source>
        <translation>no se encontró {host}; mire si hay una errata en la dirección, compruebe la conexión, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again in a few minutes</source>
        <translation>{provider} pidió que esperemos; inténtelo de nuevo en unos minutos</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again in a few minutes</source>
        <translation>{provider} tiene problemas propios; inténtelo de nuevo en unos minutos</translation>
    </message>
    <message>
        <source>{provider} asked us to wait; try again after %1</source>
        <comment>a time of day</comment>
        <translation>{provider} pidió que esperemos; inténtelo de nuevo después de las %1</translation>
    </message>
    <message>
        <source>{provider} has trouble of its own; try again after %1</source>
        <comment>a time of day</comment>
        <translation>{provider} tiene problemas propios; inténtelo de nuevo después de las %1</translation>
    </message>
    <message>
        <source>your {store} doesn’t have this sign-in; it may be another one than before: bring that one back, or sign in again with lanyard login</source>
        <translation>su {store} no tiene esta sesión; puede que sea otro que antes: recupere el anterior, o inicie sesión de nuevo con lanyard login</translation>
    </message>
    <message>
        <source>the ID token of {who} ran out, and {provider} gives no new one when a sign-in is renewed; sign in again with lanyard login, or have that server take access tokens</source>
        <translation>el token de ID de {who} caducó, y {provider} no da uno nuevo al renovar una sesión; inicie sesión de nuevo con lanyard login, o haga que ese servidor acepte tokens de acceso</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in, as it had run out or was used before; run lanyard login again</source>
        <translation>{provider} no aceptó este inicio de sesión, pues había caducado o ya se había usado; ejecute lanyard login de nuevo</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended: it ran out, access was removed, or it was used from somewhere else; sign in again with lanyard login</source>
        <translation>la sesión en {provider} ha terminado: caducó, se retiró el acceso, o se usó desde otro lugar; inicie sesión de nuevo con lanyard login</translation>
    </message>
    <message>
        <source>the sign-in at {provider} has ended; sign in again with lanyard login</source>
        <translation>la sesión en {provider} ha terminado; inicie sesión de nuevo con lanyard login</translation>
    </message>
    <message>
        <source>what your {store} has of this sign-in is damaged, or from a newer version; sign in again with lanyard login, and it’s replaced</source>
        <translation>lo que su {store} tiene de esta sesión está dañado, o es de una versión más nueva; inicie sesión de nuevo con lanyard login, y se sustituirá</translation>
    </message>
    <message>
        <source>your {store} couldn’t keep the sign-in, so nothing was changed; check it and the room on its disk, and try again</source>
        <translation>su {store} no pudo guardar la sesión, así que no se cambió nada; compruebe que funcione y que haya espacio en su disco, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part, so the session was left as it is; check it and the room on its disk, and try again</source>
        <translation>su {store} no cumplió su parte, así que la sesión se dejó como está; compruebe que funcione y que haya espacio en su disco, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>your {store} didn’t do its part; check it and the room on its disk, and try again</source>
        <translation>su {store} no cumplió su parte; compruebe que funcione y que haya espacio en su disco, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} is locked and couldn’t keep the new one; unlock it and sign in again with lanyard login</source>
        <translation>{provider} ha sustituido la sesión, y su {store} está bloqueado y no pudo guardar la nueva; desbloquéelo e inicie sesión de nuevo con lanyard login</translation>
    </message>
    <message>
        <source>{provider} has replaced the session, and your {store} couldn’t keep the new one; check it and sign in again with lanyard login</source>
        <translation>{provider} ha sustituido la sesión, y su {store} no pudo guardar la nueva; compruebe que funcione e inicie sesión de nuevo con lanyard login</translation>
    </message>
    <message>
        <source>your {store} isn’t answering; no account is changed by that: wait a moment or start it again, and try again</source>
        <translation>su {store} no responde; eso no cambia ninguna cuenta: espere un momento o reinícielo, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{provider} answered with something that no sign-in server sends; try again, and report it there if it comes back</source>
        <translation>{provider} respondió con algo que ningún servidor de inicio de sesión envía; inténtelo de nuevo, e informe allí si se repite</translation>
    </message>
    <message>
        <source>the connection to {host} broke before the answer was here; try again</source>
        <translation>la conexión con {host} se cortó antes de llegar la respuesta; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the resource asks again for the sign-in that it has just got; ask whoever runs it, and start afresh with lanyard login</source>
        <translation>el recurso pide otra vez el inicio de sesión que acaba de recibir; consulte a quien lo administra, y empiece de nuevo con lanyard login</translation>
    </message>
    <message>
        <source>{provider} refused the request; try again later, and sign in again if it comes back</source>
        <translation>{provider} rechazó la petición; inténtelo más tarde, e inicie sesión de nuevo si se repite</translation>
    </message>
    <message>
        <source>another lanyard is busy with the same file; try again in a moment</source>
        <translation>otro lanyard está ocupado con el mismo archivo; inténtelo de nuevo en un momento</translation>
    </message>
    <message>
        <source>there is no keychain to keep sign-ins in; set one up (GNOME Keyring, KDE Wallet or KeePassXC), and without a desktop start it with the session (dbus-run-session, gnome-keyring-daemon --unlock)</source>
        <translation>no hay depósito de claves donde guardar las sesiones; configure uno (GNOME Keyring, KDE Wallet o KeePassXC), y sin escritorio inícielo con la sesión (dbus-run-session, gnome-keyring-daemon --unlock)</translation>
    </message>
    <message>
        <source>your {store} is locked; unlock it and try again</source>
        <translation>su {store} está bloqueado; desbloquéelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>you signed in as someone else than this account needs; try again and choose the other account</source>
        <translation>inició sesión con otra identidad que la que esta cuenta necesita; inténtelo de nuevo y elija la otra cuenta</translation>
    </message>
    <message>
        <source>sign-in was cancelled; nothing was changed</source>
        <translation>se canceló el inicio de sesión; no se cambió nada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>the code ran out before the sign-in was finished; run lanyard login again for a new one</source>
        <translation>el código caducó antes de terminar el inicio de sesión; ejecute lanyard login de nuevo para obtener otro</translation>
    </message>
    <message>
        <source>the sign-in wasn’t finished in time; run lanyard login again (--timeout gives more time)</source>
        <translation>el inicio de sesión no terminó a tiempo; ejecute lanyard login de nuevo (--timeout da más tiempo)</translation>
    </message>
    <message>
        <source>the browser can’t reach Lanyard, as another program or a firewall blocks its local address; close or allow it and try again</source>
        <translation>el navegador no puede llegar a Lanyard, pues otro programa o un cortafuegos bloquea su dirección local; ciérrelo o permítala, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>no browser could be started; open the link in any browser on this computer</source>
        <translation>no se pudo iniciar ningún navegador; abra el enlace en cualquier navegador de este equipo</translation>
    </message>
    <message>
        <source>no browser could be started; open the link that is shown above in the browser that you signed in with</source>
        <translation>no se pudo iniciar ningún navegador; abra el enlace que se muestra arriba en el navegador con el que inició sesión</translation>
    </message>
    <message>
        <source>something went wrong in Lanyard; try again, and report it if it comes back</source>
        <translation>algo falló en Lanyard; inténtelo de nuevo, e informe de ello si se repite</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client id, or its secret or private key isn’t right; add the service account again with the right ones</source>
        <translation>{provider} no conoce este ID de cliente, o su secreto o clave privada no es correcto; añada de nuevo la cuenta de servicio con los correctos</translation>
    </message>
    <message>
        <source>{provider} doesn’t give this client tokens of its own; its registration there has to allow the client credentials grant</source>
        <translation>{provider} no da a este cliente tokens propios; su registro allí tiene que permitir la concesión de credenciales de cliente</translation>
    </message>
    <message>
        <source>{provider} wants to be told a scope; pass --scope</source>
        <translation>{provider} quiere que se le diga un ámbito; pase --scope</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; pass one that it allows with --scope</source>
        <translation>{provider} rechazó el ámbito «{scope}»; pase uno que permita con --scope</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience or resource; pass one that it knows with --audience or --resource</source>
        <translation>{provider} no conoce esta audiencia o este recurso; pase uno que conozca con --audience o --resource</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope, audience and resource against the registration there</source>
        <translation>{provider} no aceptó la petición; compare el ID de cliente, el ámbito, la audiencia y el recurso con el registro de allí</translation>
    </message>
    <message>
        <source>there is no provider at {host}; check the issuer address for a typo, or pass its --token-endpoint</source>
        <translation>no hay ningún proveedor en {host}; mire si hay una errata en la dirección del emisor, o pase su --token-endpoint</translation>
    </message>
    <message>
        <source>there is no sign-in page at {host}; check the issuer address for a typo, or ask your IT team for it</source>
        <translation>no hay página de inicio de sesión en {host}; mire si hay una errata en la dirección del emisor, o pídala a su departamento de TI</translation>
    </message>
    <message>
        <source>no one account is called “{who}”; lanyard list shows the names</source>
        <translation>ninguna cuenta única se llama «{who}»; lanyard list muestra los nombres</translation>
    </message>
    <message>
        <source>{provider} doesn’t take this account’s client id or secret any more; sign in again with lanyard login, --client-id (and --client-secret-stdin)</source>
        <translation>{provider} ya no acepta el ID o el secreto de cliente de esta cuenta; inicie sesión de nuevo con lanyard login, --client-id (y --client-secret-stdin)</translation>
    </message>
    <message>
        <source>{provider} refused this account’s scope; sign in again with lanyard login and a narrower --scope</source>
        <translation>{provider} rechazó el ámbito de esta cuenta; inicie sesión de nuevo con lanyard login y un --scope más reducido</translation>
    </message>
    <message>
        <source>the client id or secret isn’t right; copy both again from {provider}’s console and pass --client-id (and --client-secret-stdin)</source>
        <translation>el ID o el secreto de cliente no es correcto; copie ambos otra vez de la consola de {provider} y pase --client-id (y --client-secret-stdin)</translation>
    </message>
    <message>
        <source>{provider} doesn’t let this client sign in; its registration there has to allow the authorization code grant</source>
        <translation>{provider} no deja que este cliente inicie sesión; su registro allí tiene que permitir la concesión de código de autorización</translation>
    </message>
    <message>
        <source>{provider} refused a scope; try again with a narrower --scope</source>
        <translation>{provider} rechazó un ámbito; inténtelo de nuevo con un --scope más reducido</translation>
    </message>
    <message>
        <source>{provider} refused the scope “{scope}”; try again (without a --scope of your own, offline_access is left out then), or pass a narrower --scope</source>
        <translation>{provider} rechazó el ámbito «{scope}»; inténtelo de nuevo (sin un --scope propio se omite entonces offline_access), o pase un --scope más reducido</translation>
    </message>
    <message>
        <source>this sign-in brings no tokens for that resource; sign in again with lanyard login and it as a --resource</source>
        <translation>esta sesión no trae tokens para ese recurso; inicie sesión de nuevo con lanyard login y páselo como --resource</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this resource, or doesn’t give you tokens for it; pass one that it knows with --resource</source>
        <translation>{provider} no conoce este recurso, o no le da tokens para él; pase uno que conozca con --resource</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request; check client id, scope and redirect URI against the registration there</source>
        <translation>{provider} no aceptó la petición; compare el ID de cliente, el ámbito y la URI de redirección con el registro de allí</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard’s registration any more; sign in again with lanyard login, which registers it anew</source>
        <translation>{provider} ya no conoce el registro de Lanyard; inicie sesión de nuevo con lanyard login, que lo registra otra vez</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard, as it doesn’t take a redirect URI on this computer; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} no registró Lanyard, pues no acepta una URI de redirección en este equipo; pida un ID de cliente a su departamento de TI, y pase --client-id</translation>
    </message>
    <message>
        <source>{provider} registers only apps that its admins let in; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} solo registra aplicaciones que dejan entrar quienes lo administran; pida un ID de cliente a su departamento de TI, y pase --client-id</translation>
    </message>
    <message>
        <source>{provider} says that it registers apps by itself, and didn’t register Lanyard; ask your IT team for a client id, and pass --client-id</source>
        <translation>{provider} dice que registra aplicaciones por sí mismo, y no registró Lanyard; pida un ID de cliente a su departamento de TI, y pase --client-id</translation>
    </message>
    <message>
        <source>{provider} gave a token that allows more than “{scope}”, so you don’t get it; do without --scope there</source>
        <translation>{provider} dio un token que permite más que «{scope}», por eso no lo recibe; prescinda allí de --scope</translation>
    </message>
    <message>
        <source>this sign-in doesn’t allow “{scope}”; name less with --scope, or sign in again with lanyard login and it as the --scope</source>
        <translation>esta sesión no permite «{scope}»; indique menos con --scope, o inicie sesión de nuevo con lanyard login y páselo como --scope</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The sign-in wasn’t what was asked</source>
        <translation>El inicio de sesión no fue el pedido</translation>
    </message>
    <message>
        <source>{provider} didn’t say that you signed in as strongly, or as lately, as it was asked to. Try again; the details say what is missing.</source>
        <translation>{provider} no dijo que usted haya iniciado sesión de forma tan segura, o tan reciente, como se le pidió. Inténtelo de nuevo; los detalles dicen qué falta.</translation>
    </message>
    <message>
        <source>It’s about %1 ahead of {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>Va aproximadamente %1 por delante del de {provider}. Ponga la fecha y la hora en automático e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It’s about %1 behind {provider}’s. Set date and time to automatic, then try again.</source>
        <translation>Va aproximadamente %1 por detrás del de {provider}. Ponga la fecha y la hora en automático e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your computer’s clock is off</source>
        <translation>El reloj de su equipo no va bien</translation>
    </message>
    <message>
        <source>The answer couldn’t be trusted</source>
        <translation>La respuesta no era de fiar</translation>
    </message>
    <message>
        <source>It didn’t match what {provider} publishes, so Lanyard didn’t use it. Try again; if it comes back, send the details to your IT team.</source>
        <translation>No coincidía con lo que publica {provider}, así que Lanyard no la usó. Inténtelo de nuevo; si se repite, envíe los detalles a su departamento de TI.</translation>
    </message>
    <message>
        <source>That’s a different account</source>
        <translation>Esa es otra cuenta</translation>
    </message>
    <message>
        <source>You signed in as {other}, but {who} needed it.</source>
        <translation>Inició sesión como {other}, pero tenía que ser {who}.</translation>
    </message>
    <message>
        <source>You signed in as someone else than this account needs. Try again and choose the other account.</source>
        <translation>Inició sesión con otra identidad que la que esta cuenta necesita. Inténtelo de nuevo y elija la otra cuenta.</translation>
    </message>
    <message>
        <source>You signed in as someone else, but {who} needed it. Try again as {who}.</source>
        <translation>Inició sesión con otra identidad, pero tenía que ser {who}. Inténtelo de nuevo como {who}.</translation>
    </message>
    <message>
        <source>{provider} can’t do what was asked</source>
        <translation>{provider} no puede hacer lo pedido</translation>
    </message>
    <message>
        <source>It has no way to sign you in that is strong or recent enough. Nothing was changed or saved.</source>
        <translation>No tiene una forma de iniciar sesión lo bastante segura o reciente. No se cambió ni guardó nada.</translation>
    </message>
    <message>
        <source>Sign-in was cancelled</source>
        <translation>Se canceló el inicio de sesión</translation>
    </message>
    <message>
        <source>{provider} says access wasn’t allowed. Nothing was changed or saved.</source>
        <translation>{provider} dice que no se permitió el acceso. No se cambió ni guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was saved; try again in a few minutes.</source>
        <translation>No se guardó nada; inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Your account is fine; next try at %1.</source>
        <translation>Su cuenta está bien; próximo intento a las %1.</translation>
    </message>
    <message>
        <source>Your account is fine; try again in a few minutes.</source>
        <translation>Su cuenta está bien; inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>408 Request timeout</source>
        <translation>408 Tiempo de espera agotado</translation>
    </message>
    <message>
        <source>500 Internal server error</source>
        <translation>500 Error interno del servidor</translation>
    </message>
    <message>
        <source>501 Not implemented</source>
        <translation>501 No implementado</translation>
    </message>
    <message>
        <source>502 Bad gateway</source>
        <translation>502 Puerta de enlace incorrecta</translation>
    </message>
    <message>
        <source>503 Service unavailable</source>
        <translation>503 Servicio no disponible</translation>
    </message>
    <message>
        <source>504 Gateway timeout</source>
        <translation>504 Tiempo de espera de la puerta de enlace agotado</translation>
    </message>
    <message>
        <source>You’re offline</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>Signing in needs {host}. It goes on by itself when you’re back online.</source>
        <translation>Para iniciar sesión hace falta {host}. Seguirá por sí solo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The next token comes when you’re back online.</source>
        <translation>El próximo token llegará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online; this one works until %1.</source>
        <translation>La sesión sigue iniciada. Los tokens se renovarán cuando vuelva la conexión; este funciona hasta las %1.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when you’re back online.</source>
        <translation>La sesión sigue iniciada. Los tokens se renovarán cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>What answers there doesn’t speak TLS, so nothing was sent. Check the address for a typo, or ask your IT team.</source>
        <translation>Lo que responde ahí no usa TLS, así que no se envió nada. Mire si hay una errata en la dirección, o consulte a su departamento de TI.</translation>
    </message>
    <message>
        <source>Its certificate expired on %1. Don’t go on; ask your IT team.</source>
        <translation>Su certificado caducó el %1. No siga; consulte a su departamento de TI.</translation>
    </message>
    <message>
        <source>Its certificate is valid only from %1 on. Check this computer’s date and time; if they are right, ask your IT team.</source>
        <translation>Su certificado solo vale a partir del %1. Compruebe la fecha y la hora de este equipo; si son correctas, consulte a su departamento de TI.</translation>
    </message>
    <message>
        <source>Its certificate is for another name. Don’t go on; ask your IT team.</source>
        <translation>Su certificado es para otro nombre. No siga; consulte a su departamento de TI.</translation>
    </message>
    <message>
        <source>Its certificate isn’t trusted here. Don’t go on; ask your IT team.</source>
        <translation>Aquí no se confía en su certificado. No siga; consulte a su departamento de TI.</translation>
    </message>
    <message>
        <source>The company certificate here that vouches for it expired on %1. Ask your IT team for the current one, and put it in place of the file that the details name.</source>
        <translation>El certificado de empresa que lo avala aquí caducó el %1. Pida el actual a su departamento de TI, y póngalo en lugar del archivo que indican los detalles.</translation>
    </message>
    <message>
        <source>It isn’t secured as it has to be, by TLS 1.2 or later and a good certificate. Don’t go on; ask your IT team.</source>
        <translation>No está protegida como debe, con TLS 1.2 o posterior y un certificado válido. No siga; consulte a su departamento de TI.</translation>
    </message>
    <message>
        <source>{host} wasn’t found</source>
        <translation>No se encontró {host}</translation>
    </message>
    <message>
        <source>The address may have a typo, or you’re offline. Check both, then try again.</source>
        <translation>Puede que la dirección tenga una errata, o que no haya conexión. Compruebe ambas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You’re offline, or {host} is</source>
        <translation>No hay conexión, o {host} no responde</translation>
    </message>
    <message>
        <source>The next token comes when {host} can be reached again.</source>
        <translation>El próximo token llegará cuando {host} vuelva a responder.</translation>
    </message>
    <message>
        <source>Signing in needs {host}. Check your connection, then try again.</source>
        <translation>Para iniciar sesión hace falta {host}. Compruebe su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You stay signed in. Tokens refresh when {host} can be reached again.</source>
        <translation>La sesión sigue iniciada. Los tokens se renovarán cuando {host} vuelva a responder.</translation>
    </message>
    <message>
        <source>The trouble is at {host}.</source>
        <translation>El problema está en {host}.</translation>
    </message>
    <message>
        <source>It returned “%1”.</source>
        <comment>an HTTP status</comment>
        <translation>Devolvió «%1».</translation>
    </message>
    <message>
        <source>{provider} isn’t answering properly</source>
        <translation>{provider} no responde como debe</translation>
    </message>
    <message>
        <source>{provider} asked us to wait</source>
        <translation>{provider} pidió que esperemos</translation>
    </message>
    <message>
        <source>Too many requests. Next try at %1.</source>
        <translation>Demasiadas peticiones. Próximo intento a las %1.</translation>
    </message>
    <message>
        <source>Too many requests. Try again after %1.</source>
        <translation>Demasiadas peticiones. Inténtelo de nuevo después de las %1.</translation>
    </message>
    <message>
        <source>Too many requests. Try again in a few minutes.</source>
        <translation>Demasiadas peticiones. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The answer wasn’t what sign-in servers send.</source>
        <translation>La respuesta no era lo que envían los servidores de inicio de sesión.</translation>
    </message>
    <message>
        <source>{provider} didn’t finish its answer</source>
        <translation>{provider} no terminó su respuesta</translation>
    </message>
    <message>
        <source>The connection broke before the answer was here.</source>
        <translation>La conexión se cortó antes de llegar la respuesta.</translation>
    </message>
    <message>
        <source>Approval wanted: Lanyard, a desktop app that signs people in with their own browser (OAuth 2.0 authorization code with PKCE).</source>
        <translation>Se solicita aprobación: Lanyard, una aplicación de escritorio con la que las personas inician sesión en su propio navegador (código de autorización de OAuth 2.0 con PKCE).</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Proveedor: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>ID de cliente: %1</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Permisos: %1</translation>
    </message>
    <message>
        <source>It answered: %1</source>
        <translation>Respondió: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>This service account can’t be used</source>
        <translation>No se puede usar esta cuenta de servicio</translation>
    </message>
    <message>
        <source>Its secret or key isn’t on this computer any more. Remove it, and add it again.</source>
        <translation>Su secreto o su clave ya no está en este equipo. Quítela y añádala de nuevo.</translation>
    </message>
    <message>
        <source>{provider} didn’t accept this sign-in</source>
        <translation>{provider} no aceptó este inicio de sesión</translation>
    </message>
    <message>
        <source>Its answer had run out or was used before. Start again.</source>
        <translation>Su respuesta había caducado o ya se había usado. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Your {store} doesn’t have this sign-in</source>
        <translation>Su {store} no tiene esta sesión</translation>
    </message>
    <message>
        <source>It may be another one than before. Bring that one back and try again, or sign in again.</source>
        <translation>Puede que sea otro que antes. Recupere el anterior e inténtelo de nuevo, o inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>{provider} needs you to sign in again</source>
        <translation>{provider} necesita que inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>There is no usable sign-in on this computer any more. Sign in again to go on.</source>
        <translation>Ya no hay ninguna sesión utilizable en este equipo. Inicie sesión de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Your sign-in ended on %1: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>Su sesión terminó el %1: caducó, cambió su contraseña, se retiró el acceso, o se usó desde otro lugar.</translation>
    </message>
    <message>
        <source>Your sign-in ended: it ran out, your password changed, access was removed, or it was used from somewhere else.</source>
        <translation>Su sesión terminó: caducó, cambió su contraseña, se retiró el acceso, o se usó desde otro lugar.</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering</source>
        <translation>Su {store} no responde</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Wait a moment, or start your {store} again, then try again.</source>
        <translation>Lanyard guarda ahí sus sesiones. Espere un momento, o reinicie su {store}, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in can’t be read any more</source>
        <translation>Esta sesión ya no se puede leer</translation>
    </message>
    <message>
        <source>What your {store} has of it is damaged, or from a newer Lanyard. Sign in again, and it’s replaced.</source>
        <translation>Lo que su {store} tiene de ella está dañado, o es de un Lanyard más nuevo. Inicie sesión de nuevo, y se sustituirá.</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there.</source>
        <translation>Lanyard guarda ahí sus sesiones.</translation>
    </message>
    <message>
        <source>{Store} answered “{reason}”.</source>
        <translation>{Store} respondió «{reason}».</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be saved</source>
        <translation>No se pudo guardar su sesión</translation>
    </message>
    <message>
        <source>Check your {store} and the room on its disk, then try again.</source>
        <translation>Compruebe que su {store} funcione y que haya espacio en su disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your {store} didn’t do its part</source>
        <translation>Su {store} no cumplió su parte</translation>
    </message>
    <message>
        <source>Check it and the room on its disk, then try again.</source>
        <translation>Compruebe que funcione y que haya espacio en su disco, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-in isn’t saved yet</source>
        <translation>Su sesión aún no está guardada</translation>
    </message>
    <message>
        <source>There is no {store} to keep it in. You stay signed in until you quit Lanyard; it’s saved as soon as there is one.</source>
        <translation>No hay {store} donde guardarla. La sesión sigue iniciada hasta que salga de Lanyard; se guardará en cuanto haya dónde.</translation>
    </message>
    <message>
        <source>Your {store} is locked.</source>
        <translation>Su {store} está bloqueado.</translation>
    </message>
    <message>
        <source>Your {store} isn’t answering.</source>
        <translation>Su {store} no responde.</translation>
    </message>
    <message>
        <source>Your {store} refused it.</source>
        <translation>Su {store} lo rechazó.</translation>
    </message>
    <message>
        <source>You stay signed in until you quit Lanyard.</source>
        <translation>La sesión sigue iniciada hasta que salga de Lanyard.</translation>
    </message>
    <message>
        <source>The browser can’t reach Lanyard</source>
        <translation>El navegador no puede llegar a Lanyard</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks the local address that the details name. Allow it, then try again.</source>
        <translation>Otro programa o un cortafuegos bloquea la dirección local que indican los detalles. Permítala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program or a firewall blocks {place}. Allow it, or choose another port in the provider’s file.</source>
        <translation>Otro programa o un cortafuegos bloquea {place}. Permítalo, o elija otro puerto en el archivo del proveedor.</translation>
    </message>
    <message>
        <source>{provider} refused the request</source>
        <translation>{provider} rechazó la petición</translation>
    </message>
    <message>
        <source>Nothing was saved. Try again; if it comes back, send the details to your IT team.</source>
        <translation>No se guardó nada. Inténtelo de nuevo; si se repite, envíe los detalles a su departamento de TI.</translation>
    </message>
    <message>
        <source>The account is unchanged. Try again later; if it comes back, send the details to your IT team.</source>
        <translation>La cuenta no ha cambiado. Inténtelo más tarde; si se repite, envíe los detalles a su departamento de TI.</translation>
    </message>
    <message>
        <source>Your account is unchanged. Try again later; if it comes back, sign in again.</source>
        <translation>Su cuenta no ha cambiado. Inténtelo más tarde; si se repite, inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your organisation has to approve Lanyard</source>
        <translation>Su organización tiene que aprobar Lanyard</translation>
    </message>
    <message>
        <source>Ask your IT team; the request below tells them what Lanyard needs.</source>
        <translation>Consulte a su departamento de TI; la solicitud de abajo le dice qué necesita Lanyard.</translation>
    </message>
    <message>
        <source>{provider} wants to check it’s you</source>
        <translation>{provider} quiere comprobar que es usted</translation>
    </message>
    <message>
        <source>More was asked for than this sign-in allows. Sign in once more to go on.</source>
        <translation>Se pidió más de lo que esta sesión permite. Inicie sesión una vez más para seguir.</translation>
    </message>
    <message>
        <source>The connection to {host} isn’t safe</source>
        <translation>La conexión con {host} no es segura</translation>
    </message>
    <message>
        <source>Another program is using Lanyard’s files</source>
        <translation>Otro programa está usando los archivos de Lanyard</translation>
    </message>
    <message>
        <source>It didn’t let go of the one that the details name. Try again in a moment.</source>
        <translation>No soltó el que indican los detalles. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>No place to keep sign-ins</source>
        <translation>No hay dónde guardar las sesiones</translation>
    </message>
    <message>
        <source>Set up a keyring (GNOME Keyring, KDE Wallet or KeePassXC) to stay signed in.</source>
        <translation>Configure un depósito de claves (GNOME Keyring, KDE Wallet o KeePassXC) para mantener la sesión iniciada.</translation>
    </message>
    <message>
        <source>Your {store} is locked</source>
        <translation>Su {store} está bloqueado</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>Lanyard guarda ahí sus sesiones. Desbloquéelo para usar sus cuentas.</translation>
    </message>
    <message>
        <source>Nothing was changed or saved.</source>
        <translation>No se cambió ni guardó nada.</translation>
    </message>
    <message>
        <source>The sign-in wasn’t finished in time</source>
        <translation>El inicio de sesión no terminó a tiempo</translation>
    </message>
    <message>
        <source>The code stopped working. Nothing was saved.</source>
        <translation>El código dejó de funcionar. No se guardó nada.</translation>
    </message>
    <message>
        <source>The link stopped working. Nothing was saved.</source>
        <translation>El enlace dejó de funcionar. No se guardó nada.</translation>
    </message>
    <message>
        <source>Your browser didn’t open</source>
        <translation>Su navegador no se abrió</translation>
    </message>
    <message>
        <source>No default browser is set, or it didn’t start. Copy the link and paste it into any browser on this computer.</source>
        <translation>No hay un navegador predeterminado, o no se inició. Copie el enlace y péguelo en cualquier navegador de este equipo.</translation>
    </message>
    <message>
        <source>Something went wrong in Lanyard</source>
        <translation>Algo falló en Lanyard</translation>
    </message>
    <message>
        <source>The details say what. Try again; if it comes back, report it with them.</source>
        <translation>Los detalles dicen qué. Inténtelo de nuevo; si se repite, informe de ello con los detalles.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Credential Manager</source>
        <translation>Administrador de credenciales</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>depósito de claves</translation>
    </message>
    <message>
        <source>A permission isn’t allowed</source>
        <translation>Un permiso no está permitido</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Try again: Lanyard then leaves “offline_access” out, and you may have to sign in more often.</source>
        <translation>{provider} rechazó «{scope}». Inténtelo de nuevo: Lanyard omitirá entonces «offline_access», y puede que tenga que iniciar sesión más a menudo.</translation>
    </message>
    <message>
        <source>“{scope}” isn’t allowed</source>
        <translation>«{scope}» no está permitido</translation>
    </message>
    <message>
        <source>Remove it, or ask {provider}’s admin to allow it.</source>
        <translation>Quítelo, o pida a quien administra {provider} que lo permita.</translation>
    </message>
    <message>
        <source>{provider} refused “{scope}”. Remove what isn’t needed, or ask {provider}’s admin to allow it.</source>
        <translation>{provider} rechazó «{scope}». Quite lo que no haga falta, o pida a quien administra {provider} que lo permita.</translation>
    </message>
    <message>
        <source>The client ID or secret isn’t right</source>
        <translation>El ID o el secreto de cliente no es correcto</translation>
    </message>
    <message>
        <source>{provider} gives this client no tokens</source>
        <translation>{provider} no da tokens a este cliente</translation>
    </message>
    <message>
        <source>Its registration there has to allow the client credentials grant. Ask whoever made it.</source>
        <translation>Su registro allí tiene que permitir la concesión de credenciales de cliente. Consulte a quien lo hizo.</translation>
    </message>
    <message>
        <source>Ask {provider}’s admin to allow it, or add the service account again without it.</source>
        <translation>Pida a quien administra {provider} que lo permita, o añada de nuevo la cuenta de servicio sin él.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this audience</source>
        <translation>{provider} no conoce esta audiencia</translation>
    </message>
    <message>
        <source>Add the service account again, with an audience or resource that {provider} knows.</source>
        <translation>Añada de nuevo la cuenta de servicio, con una audiencia o un recurso que {provider} conozca.</translation>
    </message>
    <message>
        <source>{provider} didn’t accept the request</source>
        <translation>{provider} no aceptó la petición</translation>
    </message>
    <message>
        <source>The registration there doesn’t fit Lanyard’s set-up. Send the details to your IT team.</source>
        <translation>El registro allí no concuerda con los ajustes de Lanyard. Envíe los detalles a su departamento de TI.</translation>
    </message>
    <message>
        <source>No sign-in page at {host}</source>
        <translation>No hay página de inicio de sesión en {host}</translation>
    </message>
    <message>
        <source>The address may have a typo, or the server doesn’t offer OpenID Connect. Check it, or ask your IT team for the issuer address.</source>
        <translation>Puede que la dirección tenga una errata, o que el servidor no ofrezca OpenID Connect. Compruébela, o pida la dirección del emisor a su departamento de TI.</translation>
    </message>
    <message>
        <source>This account isn’t here</source>
        <translation>Esta cuenta no está aquí</translation>
    </message>
    <message>
        <source>It may have been removed from this computer. Choose another account, or sign in.</source>
        <translation>Puede que se haya quitado de este equipo. Elija otra cuenta, o inicie sesión.</translation>
    </message>
    <message>
        <source>{host} sends tokens to another owner</source>
        <translation>{host} envía tokens a otro propietario</translation>
    </message>
    <message>
        <source>Its document names {place}, which no provider file here lists for it. If your IT team says that’s right, add it; the details say how.</source>
        <translation>Su documento nombra {place}, que ningún archivo de proveedor de aquí le asigna. Si su departamento de TI dice que es correcto, añádalo; los detalles dicen cómo.</translation>
    </message>
    <message>
        <source>Sign-ins may not be kept there</source>
        <translation>Ahí no se pueden guardar las sesiones</translation>
    </message>
    <message>
        <source>Whoever administers this computer says where they are kept. The details name the file, and what it allows.</source>
        <translation>Quien administra este equipo dice dónde se guardan. Los detalles indican el archivo, y lo que permite.</translation>
    </message>
    <message>
        <source>{place} isn’t allowed on this computer</source>
        <translation>{place} no se permite en este equipo</translation>
    </message>
    <message>
        <source>Whoever administers this computer lists where you may sign in. Ask your IT team to add it; the details name the file.</source>
        <translation>Quien administra este equipo enumera dónde puede iniciar sesión. Pida a su departamento de TI que lo añada; los detalles indican el archivo.</translation>
    </message>
    <message>
        <source>Copy both again from {provider}’s console; look for spaces at the ends.</source>
        <translation>Cópielos otra vez de la consola de {provider}; mire si hay espacios al principio o al final.</translation>
    </message>
    <message>
        <source>{provider} doesn’t let Lanyard sign in</source>
        <translation>{provider} no deja que Lanyard inicie sesión</translation>
    </message>
    <message>
        <source>The registration there doesn’t allow this way of signing in. Ask whoever made it to allow the authorization code grant.</source>
        <translation>El registro allí no permite esta forma de iniciar sesión. Pida a quien lo hizo que permita la concesión de código de autorización.</translation>
    </message>
    <message>
        <source>Lanyard’s set-up needs a correction</source>
        <translation>Hay que corregir los ajustes de Lanyard</translation>
    </message>
    <message>
        <source>The details name the setting, file or folder. Correct it, then try again.</source>
        <translation>Los detalles indican el ajuste, el archivo o la carpeta. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know Lanyard any more</source>
        <translation>{provider} ya no conoce Lanyard</translation>
    </message>
    <message>
        <source>It has dropped the registration that it made for Lanyard. Sign in again; Lanyard then registers itself anew.</source>
        <translation>Ha borrado el registro que hizo para Lanyard. Inicie sesión de nuevo; Lanyard se registrará otra vez.</translation>
    </message>
    <message>
        <source>{provider} didn’t register Lanyard</source>
        <translation>{provider} no registró Lanyard</translation>
    </message>
    <message>
        <source>It doesn’t take an app whose sign-ins come back to your own computer. Ask your IT team for a client ID.</source>
        <translation>No acepta una aplicación cuyos inicios de sesión vuelven a su propio equipo. Pida un ID de cliente a su departamento de TI.</translation>
    </message>
    <message>
        <source>{provider} registers no apps by itself</source>
        <translation>{provider} no registra aplicaciones por sí mismo</translation>
    </message>
    <message>
        <source>It registers only those that its admins let in. Ask your IT team for a client ID.</source>
        <translation>Solo registra las que dejan entrar quienes lo administran. Pida un ID de cliente a su departamento de TI.</translation>
    </message>
    <message>
        <source>It says that it registers apps by itself, and didn’t. Ask your IT team for a client ID; the details may help them.</source>
        <translation>Dice que registra aplicaciones por sí mismo, y no lo hizo. Pida un ID de cliente a su departamento de TI; puede que los detalles le ayuden.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token comes from {host}. It goes on by itself when you’re back online.</source>
        <translation>El primer token viene de {host}. Seguirá por sí solo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The first token comes from {host}. Check your connection, then try again.</source>
        <translation>El primer token viene de {host}. Compruebe su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{provider} doesn’t know this client ID, or not with this secret or key. Copy them again from its console, and enter them here.</source>
        <translation>{provider} no conoce este ID de cliente, o no con este secreto o esta clave. Cópielos otra vez de su consola, e introdúzcalos aquí.</translation>
    </message>
    <message>
        <source>Correct it, or ask {provider}’s admin for the right one.</source>
        <translation>Corríjala, o pida la correcta a quien administra {provider}.</translation>
    </message>
    <message>
        <source>No token address at {host}</source>
        <translation>No hay dirección de tokens en {host}</translation>
    </message>
    <message>
        <source>The address may have a typo. Check it, or ask whoever gave you the client ID for the token or issuer address.</source>
        <translation>Puede que la dirección tenga una errata. Compruébela, o pida la dirección de tokens o del emisor a quien le dio el ID de cliente.</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>en un momento</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Correct it, then try again:</source>
        <translation>Corríjalo e inténtelo de nuevo:</translation>
    </message>
    <message>
        <source>S&amp;tart again</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Sign &amp;in again</source>
        <translation>&amp;Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Change client &amp;ID…</source>
        <translation>Cam&amp;biar ID de cliente…</translation>
    </message>
    <message>
        <source>Re&amp;move account</source>
        <translation>&amp;Quitar cuenta</translation>
    </message>
    <message>
        <source>Un&amp;lock %1…</source>
        <comment>a keyring</comment>
        <translation>Des&amp;bloquear %1…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>&amp;Go on for now</source>
        <translation>Se&amp;guir por ahora</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>In&amp;tentar ahora</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Mantener ambas</translation>
    </message>
    <message>
        <source>&amp;Try again as %1</source>
        <comment>a person</comment>
        <translation>Rein&amp;tentar como %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>How to &amp;set one up</source>
        <comment>a keyring</comment>
        <translation>Cómo con&amp;figurarlo</translation>
    </message>
    <message>
        <source>Copy re&amp;quest for IT</source>
        <translation>&amp;Copiar solicitud para TI</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Or go on: you’ll sign in again after quitting.</source>
        <translation>O siga: tendrá que iniciar sesión de nuevo después de salir.</translation>
    </message>
    <message>
        <source>%1 protects sign-ins less than before</source>
        <translation>%1 protege menos que antes los inicios de sesión</translation>
    </message>
    <message>
        <source>Since your last sign-in it has stopped offering: %1. Ask your IT team why before you go on.</source>
        <translation>Desde su último inicio de sesión ha dejado de ofrecer: %1. Pregunte por qué a su departamento de TI antes de seguir.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Not everything was allowed. Missing: %1.</source>
        <translation>No se permitió todo. Falta: %1.</translation>
    </message>
    <message>
        <source>You were already signed in as %1. We updated it.</source>
        <translation>Ya había iniciado sesión como %1. Se ha actualizado.</translation>
    </message>
    <message>
        <source>What you said about %1 couldn’t be remembered for the next sign-in.</source>
        <translation>Lo que dijo sobre %1 no se pudo recordar para el próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 no longer offers what it did at your last sign-in: %2. If your IT team can’t say why, sign out.</source>
        <translation>%1 ya no ofrece lo que ofrecía en su último inicio de sesión: %2. Si su departamento de TI no sabe decir por qué, cierre la sesión.</translation>
    </message>
    <message>
        <source>Your sign-in is saved</source>
        <translation>Su sesión está guardada</translation>
    </message>
    <message>
        <source>Your %1 took it after all. You stay signed in, also after a restart.</source>
        <comment>a keyring</comment>
        <translation>Al final su %1 la aceptó. La sesión sigue iniciada, también después de reiniciar.</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>Cuenta de servicio quitada</translation>
    </message>
    <message>
        <source>Another program on this computer removed %1.</source>
        <translation>Otro programa de este equipo quitó %1.</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Sesión cerrada aquí</translation>
    </message>
    <message>
        <source>Another program on this computer signed %1 out.</source>
        <translation>Otro programa de este equipo cerró la sesión de %1.</translation>
    </message>
    <message>
        <source>A set-up file can’t be used</source>
        <translation>Un archivo de ajustes no se puede usar</translation>
    </message>
    <message>
        <source>Lanyard goes on without it. Correct or remove it, then start Lanyard again:</source>
        <translation>Lanyard sigue sin él. Corríjalo o quítelo, y después inicie Lanyard de nuevo:</translation>
    </message>
    <message numerus="yes">
        <source>%n set-up files can’t be used</source>
        <translation>
            <numerusform>%n archivo de ajustes no se puede usar</numerusform>
            <numerusform>%n archivos de ajustes no se pueden usar</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard goes on without them. Correct or remove them, then start Lanyard again:</source>
        <translation>Lanyard sigue sin ellos. Corríjalos o quítelos, y después inicie Lanyard de nuevo:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token copied</source>
        <translation>Token de acceso copiado</translation>
    </message>
    <message numerus="yes">
        <source>It’s cleared from the clipboard in %n seconds.</source>
        <translation>
            <numerusform>Se borra del portapapeles en %n segundo.</numerusform>
            <numerusform>Se borra del portapapeles en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on the clipboard until you copy something else.</source>
        <translation>Sigue en el portapapeles hasta que copie otra cosa.</translation>
    </message>
    <message>
        <source>Command copied</source>
        <translation>Comando copiado</translation>
    </message>
    <message>
        <source>It gets a token that works each time it runs; there is none in it.</source>
        <translation>Cada vez que se ejecuta obtiene un token que funciona; no contiene ninguno.</translation>
    </message>
    <message>
        <source>Service account added</source>
        <translation>Cuenta de servicio añadida</translation>
    </message>
    <message>
        <source>Service account updated</source>
        <translation>Cuenta de servicio actualizada</translation>
    </message>
    <message>
        <source>%1 gives it tokens. Tools ask for it as %2.</source>
        <translation>%1 le da tokens. Las herramientas la piden como %2.</translation>
    </message>
    <message>
        <source>The secret for %1 ran out on %2</source>
        <translation>El secreto de %1 caducó el %2</translation>
    </message>
    <message>
        <source>The secret for %1 runs out on %2</source>
        <translation>El secreto de %1 caduca el %2</translation>
    </message>
    <message>
        <source>Make a new one at %1 and enter it here.</source>
        <translation>Cree uno nuevo en %1 e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>Enter new se&amp;cret…</source>
        <translation>Introducir &amp;secreto nuevo…</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <comment>the clipboard</comment>
        <translation>&amp;Borrar ahora</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>%1 needs you to sign in again</source>
        <comment>a provider</comment>
        <translation>%1 necesita que inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>Abrir Lanyard</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>A service account of %1 needs you</source>
        <comment>a provider</comment>
        <translation>Una cuenta de servicio de %1 necesita su atención</translation>
    </message>
    <message>
        <source>You’re signed in to %1</source>
        <comment>a provider</comment>
        <translation>Ha iniciado sesión en %1</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <comment>a person</comment>
        <translation>Sesión iniciada como %1</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>know who you are</source>
        <translation>saber quién es usted</translation>
    </message>
    <message>
        <source>read your profile</source>
        <translation>leer su perfil</translation>
    </message>
    <message>
        <source>read your e‑mail address</source>
        <translation>leer su dirección de correo</translation>
    </message>
    <message>
        <source>stay signed in</source>
        <translation>mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Renovando…</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 locked</source>
        <translation>%1 bloqueado</translation>
    </message>
    <message>
        <source>Looking for a sign-in page at %1…</source>
        <translation>Buscando una página de inicio de sesión en %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>permissions</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>none were named</source>
        <translation>no se indicó ninguno</translation>
    </message>
    <message>
        <source>Ran out at %1.</source>
        <translation>Caducó a las %1.</translation>
    </message>
    <message>
        <source>Works for less than a minute, until %1.</source>
        <translation>Funciona menos de un minuto, hasta las %1.</translation>
    </message>
    <message>
        <source>Works until %1.</source>
        <translation>Funciona hasta el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Works for %1, until %2.</source>
        <translation>Funciona durante %1, hasta las %2.</translation>
    </message>
    <message>
        <source>Secret ran out</source>
        <translation>Secreto caducado</translation>
    </message>
    <message>
        <source>Secret runs out tomorrow</source>
        <translation>El secreto caduca mañana</translation>
    </message>
    <message>
        <source>Secret runs out today</source>
        <translation>El secreto caduca hoy</translation>
    </message>
    <message numerus="yes">
        <source>Secret runs out in %n days</source>
        <translation>
            <numerusform>El secreto caduca en %n día</numerusform>
            <numerusform>El secreto caduca en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>proof that the answer went to the right program (PKCE)</source>
        <translation>prueba de que la respuesta llegó al programa correcto (PKCE)</translation>
    </message>
    <message>
        <source>its name in the answer (iss)</source>
        <translation>su nombre en la respuesta (iss)</translation>
    </message>
    <message>
        <source>a signature on every ID token</source>
        <translation>una firma en cada token de ID</translation>
    </message>
    <message>
        <source>stronger signatures (ES256, PS256 or EdDSA)</source>
        <translation>firmas más fuertes (ES256, PS256 o EdDSA)</translation>
    </message>
    <message>
        <source>ending access when you sign out</source>
        <translation>que el acceso termine al cerrar sesión</translation>
    </message>
    <message>
        <source>requests that the browser can’t change (PAR)</source>
        <translation>peticiones que el navegador no puede cambiar (PAR)</translation>
    </message>
    <message>
        <source>tokens that work on one device only (DPoP)</source>
        <translation>tokens que funcionan en un solo dispositivo (DPoP)</translation>
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
        <translation>no se probó: %1</translation>
    </message>
    <message>
        <source>not tried: only a sign-in shows it (--sign-in)</source>
        <translation>no se probó: solo lo muestra un inicio de sesión (--sign-in)</translation>
    </message>
    <message>
        <source>not tried: there is no document to go by</source>
        <translation>no se probó: no hay documento por el que guiarse</translation>
    </message>
    <message>
        <source>not tried: an earlier step did not bring what it needs</source>
        <translation>no se probó: un paso anterior no dio lo que necesita</translation>
    </message>
    <message>
        <source>not tried: it is not announced</source>
        <translation>no se probó: no está anunciado</translation>
    </message>
    <message>
        <source>not tried: there is no refresh token</source>
        <translation>no se probó: no hay token de actualización</translation>
    </message>
    <message>
        <source>is valid, over https, and the issuer’s own</source>
        <translation>es válido, por https, y del propio emisor</translation>
    </message>
    <message>
        <source>are at the issuer’s own site, or where a provider file says</source>
        <translation>están en el sitio del propio emisor, o donde dice un archivo de proveedor</translation>
    </message>
    <message>
        <source>answers, and sends nobody on to an address it doesn’t know</source>
        <translation>responde, y no envía a nadie a una dirección que no conoce</translation>
    </message>
    <message>
        <source>S256 is announced</source>
        <translation>S256 está anunciado</translation>
    </message>
    <message>
        <source>iss in the answer is announced</source>
        <translation>iss en la respuesta está anunciado</translation>
    </message>
    <message>
        <source>code is announced</source>
        <translation>code está anunciado</translation>
    </message>
    <message>
        <source>codes and refresh tokens are announced</source>
        <translation>los códigos y los tokens de actualización están anunciados</translation>
    </message>
    <message>
        <source>clients without a secret are announced (none)</source>
        <translation>los clientes sin secreto están anunciados (none)</translation>
    </message>
    <message>
        <source>apps may register themselves</source>
        <translation>las aplicaciones se pueden registrar solas</translation>
    </message>
    <message>
        <source>a sign-out can be told</source>
        <translation>se puede avisar de un cierre de sesión</translation>
    </message>
    <message>
        <source>the browser can be signed out, too</source>
        <translation>también se puede cerrar la sesión del navegador</translation>
    </message>
    <message>
        <source>another device can be used</source>
        <translation>se puede usar otro dispositivo</translation>
    </message>
    <message>
        <source>requests can be pushed</source>
        <translation>las peticiones se pueden enviar por adelantado</translation>
    </message>
    <message>
        <source>tokens can be bound to a key</source>
        <translation>los tokens se pueden ligar a una clave</translation>
    </message>
    <message>
        <source>ID tokens are signed</source>
        <translation>los tokens de ID van firmados</translation>
    </message>
    <message>
        <source>are of use, and strong enough</source>
        <translation>sirven, y son lo bastante fuertes</translation>
    </message>
    <message>
        <source>can be asked</source>
        <translation>se pueden consultar</translation>
    </message>
    <message>
        <source>the browser came back to a random port</source>
        <translation>el navegador volvió a un puerto al azar</translation>
    </message>
    <message>
        <source>answer, tokens and ID token are as they should be</source>
        <translation>la respuesta, los tokens y el token de ID son como deben ser</translation>
    </message>
    <message>
        <source>there is one, and it renews the session</source>
        <translation>hay un token, y renueva la sesión</translation>
    </message>
    <message>
        <source>each is good once, or bound to a key</source>
        <translation>cada uno vale una vez, o está ligado a una clave</translation>
    </message>
    <message>
        <source>one that comes twice ends the session for both</source>
        <translation>uno que llega dos veces termina la sesión para ambos</translation>
    </message>
    <message>
        <source>a code that comes twice is refused</source>
        <translation>un código que llega dos veces se rechaza</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is refused</source>
        <translation>un código con un verificador erróneo se rechaza</translation>
    </message>
    <message>
        <source>a code without its verifier is refused</source>
        <translation>un código sin su verificador se rechaza</translation>
    </message>
    <message>
        <source>the provider took it</source>
        <translation>el proveedor lo aceptó</translation>
    </message>
    <message>
        <source>can’t be believed</source>
        <translation>no es creíble</translation>
    </message>
    <message>
        <source>one belongs to another owner</source>
        <translation>uno pertenece a otro propietario</translation>
    </message>
    <message>
        <source>doesn’t answer properly</source>
        <translation>no responde como debe</translation>
    </message>
    <message>
        <source>sends the browser to whatever address it is given, for a client that it can’t know</source>
        <translation>envía el navegador a cualquier dirección que se le dé, para un cliente que no puede conocer</translation>
    </message>
    <message>
        <source>S256 is not among the methods</source>
        <translation>S256 no está entre los métodos</translation>
    </message>
    <message>
        <source>S256 is not announced; Lanyard sends it all the same</source>
        <translation>S256 no está anunciado; Lanyard lo envía de todos modos</translation>
    </message>
    <message>
        <source>iss in the answer is not announced: a second provider could pass for this one</source>
        <translation>iss en la respuesta no está anunciado: un segundo proveedor podría hacerse pasar por este</translation>
    </message>
    <message>
        <source>code is not among them</source>
        <translation>code no está entre ellas</translation>
    </message>
    <message>
        <source>are not listed, and have to be</source>
        <translation>no figuran, y deberían</translation>
    </message>
    <message>
        <source>codes are not taken</source>
        <translation>no se aceptan códigos</translation>
    </message>
    <message>
        <source>refresh tokens are not announced: people may have to sign in often</source>
        <translation>los tokens de actualización no están anunciados: puede que haya que iniciar sesión a menudo</translation>
    </message>
    <message>
        <source>clients without a secret are not announced, and no app on a computer can keep one</source>
        <translation>los clientes sin secreto no están anunciados, y ninguna aplicación en un equipo puede guardar uno</translation>
    </message>
    <message>
        <source>apps can’t register themselves; people have to be told a client id</source>
        <translation>las aplicaciones no se pueden registrar solas; hay que dar un ID de cliente a las personas</translation>
    </message>
    <message>
        <source>a sign-out can’t be told: tokens stay good until they run out</source>
        <translation>no se puede avisar de un cierre de sesión: los tokens valen hasta que caducan</translation>
    </message>
    <message>
        <source>the browser stays signed in after a sign-out</source>
        <translation>el navegador mantiene la sesión tras cerrarla</translation>
    </message>
    <message>
        <source>another device can’t be used</source>
        <translation>no se puede usar otro dispositivo</translation>
    </message>
    <message>
        <source>requests go through the browser</source>
        <translation>las peticiones pasan por el navegador</translation>
    </message>
    <message>
        <source>ES256 is not among the algorithms</source>
        <translation>ES256 no está entre los algoritmos</translation>
    </message>
    <message>
        <source>tokens are bound to no key: whoever has one can use it</source>
        <translation>los tokens no están ligados a una clave: quien tenga uno puede usarlo</translation>
    </message>
    <message>
        <source>there is none that a public key verifies</source>
        <translation>no hay ninguna que verifique una clave pública</translation>
    </message>
    <message>
        <source>none is among them; Lanyard takes no such ID token</source>
        <translation>none está entre ellas; Lanyard no acepta un token de ID así</translation>
    </message>
    <message>
        <source>can’t be trusted</source>
        <translation>no son de fiar</translation>
    </message>
    <message>
        <source>are of use, but not told apart</source>
        <translation>sirven, pero no se distinguen entre sí</translation>
    </message>
    <message>
        <source>can’t be asked; the ID token has to say it all</source>
        <translation>no se pueden consultar; el token de ID tiene que decirlo todo</translation>
    </message>
    <message>
        <source>the browser didn’t come back to a random port</source>
        <translation>el navegador no volvió a un puerto al azar</translation>
    </message>
    <message>
        <source>the answer can’t be believed</source>
        <translation>la respuesta no es creíble</translation>
    </message>
    <message>
        <source>there is one, and it renews nothing</source>
        <translation>hay un token, y no renueva nada</translation>
    </message>
    <message>
        <source>none came: people have to sign in again</source>
        <translation>no llegó ningún token: las personas tienen que iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>the same one stays good, and is bound to no key</source>
        <translation>el mismo sigue valiendo, y no está ligado a ninguna clave</translation>
    </message>
    <message>
        <source>one that was replaced is still taken (some allow it for a moment)</source>
        <translation>uno que se sustituyó se acepta todavía (algunos lo permiten un momento)</translation>
    </message>
    <message>
        <source>one that comes twice is refused, and the session goes on</source>
        <translation>uno que llega dos veces se rechaza, y la sesión sigue</translation>
    </message>
    <message>
        <source>a code that comes twice is taken twice</source>
        <translation>un código que llega dos veces se acepta dos veces</translation>
    </message>
    <message>
        <source>a code with a wrong verifier is taken: PKCE protects nobody here</source>
        <translation>un código con un verificador erróneo se acepta: PKCE no protege a nadie aquí</translation>
    </message>
    <message>
        <source>a code without its verifier is taken: PKCE can be left out</source>
        <translation>un código sin su verificador se acepta: PKCE se puede omitir</translation>
    </message>
    <message>
        <source>the provider didn’t take it</source>
        <translation>el proveedor no lo aceptó</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>endpoints</source>
        <translation>extremos</translation>
    </message>
    <message>
        <source>authorization</source>
        <translation>autorización</translation>
    </message>
    <message>
        <source>response types</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>grant types</source>
        <translation>concesiones</translation>
    </message>
    <message>
        <source>public clients</source>
        <translation>cliente público</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>revocación</translation>
    </message>
    <message>
        <source>sign-out page</source>
        <translation>página de cierre</translation>
    </message>
    <message>
        <source>device grant</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>signatures</source>
        <translation>firmas</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>claves</translation>
    </message>
    <message>
        <source>user-info</source>
        <translation>datos de usuario</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>cualquier puerto</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>actualización</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotación</translation>
    </message>
    <message>
        <source>reuse detection</source>
        <translation>reutilización</translation>
    </message>
    <message>
        <source>code, twice</source>
        <translation>código, dos veces</translation>
    </message>
    <message>
        <source>PKCE, wrong</source>
        <translation>PKCE, erróneo</translation>
    </message>
    <message>
        <source>PKCE, left out</source>
        <translation>PKCE, omitido</translation>
    </message>
    <message>
        <source>sign-out</source>
        <translation>cierre de sesión</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>MAL</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sign in to %1 in your browser (%2 of %3); if no page opens, open this link:</source>
        <translation>Inicie sesión en %1 en su navegador (%2 de %3); si no se abre ninguna página, abra este enlace:</translation>
    </message>
    <message>
        <source>Nothing of this is kept; the session is ended at the provider now.</source>
        <translation>No se guarda nada de esto; ahora se termina la sesión en el proveedor.</translation>
    </message>
</context>
<context>
    <name>SetUpDetails</name>
    <message>
        <source>Lanyard signs people in with their own browser, as a native app: OAuth 2.0 authorization code with PKCE (RFC 8252, RFC 7636).</source>
        <translation>Con Lanyard, las personas inician sesión en su propio navegador, como en una aplicación nativa: código de autorización de OAuth 2.0 con PKCE (RFC 8252, RFC 7636).</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Proveedor: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Client ID: %1</source>
        <translation>ID de cliente: %1</translation>
    </message>
    <message>
        <source>Redirect URI of this sign-in: %1</source>
        <translation>URI de redirección de este inicio de sesión: %1</translation>
    </message>
    <message>
        <source>Redirect URI to register: %1 (the port is another one each time)</source>
        <translation>URI de redirección para registrar: %1 (el puerto cada vez es otro)</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Permisos: %1</translation>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>still signed in</source>
        <translation>la sesión sigue iniciada</translation>
    </message>
    <message>
        <source>ended there, too</source>
        <translation>terminada también allí</translation>
    </message>
    <message>
        <source>signed out here; they will be told later</source>
        <translation>sesión cerrada aquí; se avisará al proveedor más tarde</translation>
    </message>
    <message>
        <source>signed out here; they couldn’t be told</source>
        <translation>sesión cerrada aquí; no se pudo avisar al proveedor</translation>
    </message>
    <message>
        <source>signed out here; they can’t be told</source>
        <translation>sesión cerrada aquí; no se puede avisar al proveedor</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, provider, what happened</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Some accounts are still signed in</source>
        <translation>Algunas cuentas siguen con la sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out of all accounts</source>
        <translation>Sesión cerrada en todas las cuentas</translation>
    </message>
    <message>
        <source>Some providers couldn’t be told. To be sure, remove Lanyard’s access in your accounts there.</source>
        <translation>No se pudo avisar a algunos proveedores. Para estar seguro, retire el acceso de Lanyard en sus cuentas allí.</translation>
    </message>
    <message>
        <source>Some providers will be told when you’re back online.</source>
        <translation>Se avisará a algunos proveedores cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The providers ended these sign-ins, and Lanyard forgot them.</source>
        <translation>Los proveedores terminaron estas sesiones, y Lanyard las olvidó.</translation>
    </message>
</context>
<context>
    <name>VaultText</name>
    <message>
        <source>vault file</source>
        <comment>within a sentence</comment>
        <translation>archivo de bóveda</translation>
    </message>
    <message>
        <source>Your vault file isn’t there</source>
        <translation>Su archivo de bóveda no está</translation>
    </message>
    <message>
        <source>Put %1 back where it was, then try again.</source>
        <translation>Vuelva a poner %1 donde estaba e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your vault file is locked</source>
        <translation>Su archivo de bóveda está bloqueado</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Unlock it to use your accounts.</source>
        <translation>Lanyard guarda ahí sus sesiones. Desbloquéelo para usar sus cuentas.</translation>
    </message>
    <message>
        <source>Your vault file can’t be used</source>
        <translation>No se puede usar su archivo de bóveda</translation>
    </message>
    <message>
        <source>%1. Nothing was written over it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation>%1. No se escribió nada encima.</translation>
    </message>
    <message>
        <source>%1; put it back where it was</source>
        <translation>%1; vuelva a ponerlo donde estaba</translation>
    </message>
    <message>
        <source>%1; try again with the right one</source>
        <translation>%1; inténtelo de nuevo con la correcta</translation>
    </message>
    <message>
        <source>Passphrase of the vault file %1, then Enter (it isn’t shown):</source>
        <translation>Frase de contraseña del archivo de bóveda %1, y después Intro (no se muestra):</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in the vault file %1. Choose a passphrase for it, then Enter (it isn’t shown); nobody can open the file without it:</source>
        <translation>Sus sesiones se guardarán en el archivo de bóveda %1. Elija una frase de contraseña para él, y después Intro (no se muestra); sin ella nadie puede abrir el archivo:</translation>
    </message>
    <message>
        <source>The same passphrase again, then Enter:</source>
        <translation>La misma frase de contraseña otra vez, y después Intro:</translation>
    </message>
    <message>
        <source>the two passphrases are not the same, so nothing was written; try again</source>
        <translation>las dos frases de contraseña no son iguales, así que no se escribió nada; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the passphrase is empty, and an empty one keeps nobody out; give another</source>
        <translation>la frase de contraseña está vacía, y una vacía no cierra el paso a nadie; indique otra</translation>
    </message>
    <message>
        <source>the vault file %1 needs its passphrase: run the command at a terminal, pass --vault-passphrase-fd, or give a service the systemd credential lanyard.vault-passphrase</source>
        <translation>el archivo de bóveda %1 necesita su frase de contraseña: ejecute el comando en un terminal, pase --vault-passphrase-fd, o dé a un servicio la credencial de systemd lanyard.vault-passphrase</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1.</source>
        <translation>Las sesiones se guardan en el archivo de bóveda %1.</translation>
    </message>
    <message>
        <source>your %1</source>
        <translation>su %1</translation>
    </message>
    <message>
        <source>the vault file %1</source>
        <translation>el archivo de bóveda %1</translation>
    </message>
    <message>
        <source>There was no account to move; from now on sign-ins are kept in %1.</source>
        <translation>No había ninguna cuenta que mover; a partir de ahora las sesiones se guardan en %1.</translation>
    </message>
    <message>
        <source>Moved to %1: %2.</source>
        <translation>Se movió a %1: %2.</translation>
    </message>
    <message>
        <source>Lanyard’s registrations went along: %1.</source>
        <translation>También se movieron los registros de Lanyard: %1.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in your %1 already.</source>
        <translation>Las sesiones ya se guardan en su %1.</translation>
    </message>
    <message>
        <source>Sign-ins are kept in the vault file %1 already.</source>
        <translation>Las sesiones ya se guardan en el archivo de bóveda %1.</translation>
    </message>
    <message>
        <source>Your %1 may still hold copies; lanyard vault move --to=%2 erases them when it can be used.</source>
        <translation>Puede que su %1 aún tenga copias; lanyard vault move --to=%2 las borra cuando se pueda usar.</translation>
    </message>
    <message>
        <source>--vault memory keeps nothing, so there is nothing to move; leave it out</source>
        <translation>--vault memory no guarda nada, así que no hay nada que mover; omítalo</translation>
    </message>
    <message>
        <source>Waiting until the accounts are moved, so that none is in two places; Ctrl-C again stops at once.</source>
        <translation>Esperando a que se muevan las cuentas, para que ninguna quede en dos sitios; Ctrl-C otra vez lo detiene al momento.</translation>
    </message>
</context>
<context>
    <name>lanyard::AboutDialog</name>
    <message>
        <source>%1 (locked by %2)</source>
        <translation>%1 (bloqueado por %2)</translation>
    </message>
    <message>
        <source>%1 (set by %2)</source>
        <translation>%1 (establecido por %2)</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in this computer’s keychain.</source>
        <translation>Inicia su sesión con su propio navegador y la guarda en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session in your vault file.</source>
        <translation>Inicia su sesión con su propio navegador y la guarda en su archivo de bóveda.</translation>
    </message>
    <message>
        <source>Signs you in with your own browser and keeps the session until you quit.</source>
        <translation>Inicia su sesión con su propio navegador y la mantiene hasta que salga.</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>Acerca de Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>Qt %1. Lanyard’s sources are under the Apache License 2.0; this program contains Qt Network Authorization and is therefore distributed under the GNU GPL, version 3.</source>
        <translation>Qt %1. El código fuente de Lanyard está bajo la licencia Apache 2.0; este programa contiene Qt Network Authorization y por ello se distribuye bajo la GNU GPL, versión 3.</translation>
    </message>
    <message>
        <source>Set by an administrator of this computer:</source>
        <translation>Establecido por un administrador de este equipo:</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountFind</name>
    <message>
        <source>No account is called that</source>
        <translation>Ninguna cuenta se llama así</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>Buscar una cuenta</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountList</name>
    <message>
        <source>&amp;Add account</source>
        <translation>Aña&amp;dir cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>lanyard::AccountListModel</name>
    <message>
        <source>%1, default</source>
        <comment>status</comment>
        <translation>%1, predeterminada</translation>
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
        <translation>Actividad</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Program, account or day</source>
        <translation>Programa, cuenta o día</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lear…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>The activity couldn’t be read</source>
        <translation>No se pudo leer la actividad</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nada coincide con el filtro.</translation>
    </message>
    <message>
        <source>No activity is kept. You can change that in the settings.</source>
        <translation>No se guarda ninguna actividad. Puede cambiarlo en la configuración.</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>Borrar actividad</translation>
    </message>
    <message>
        <source>Clear all activity?</source>
        <translation>¿Borrar toda la actividad?</translation>
    </message>
    <message>
        <source>Lanyard forgets which programs got tokens until now. What they may get stays as it is.</source>
        <translation>Lanyard olvida qué programas han recibido tokens hasta ahora. Lo que pueden recibir queda como está.</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>The activity couldn’t be cleared</source>
        <translation>No se pudo borrar la actividad</translation>
    </message>
</context>
<context>
    <name>lanyard::ActivityModel</name>
    <message>
        <source>Token given to %1</source>
        <translation>Token entregado a %1</translation>
    </message>
    <message>
        <source>Token given to %1, which you always allow</source>
        <translation>Token entregado a %1, con permiso permanente</translation>
    </message>
    <message>
        <source>Token given to %1, allowed once</source>
        <translation>Token entregado a %1, permitido una vez</translation>
    </message>
    <message>
        <source>Token given to %1, always allowed from then on</source>
        <translation>Token entregado a %1, permitido siempre desde entonces</translation>
    </message>
    <message>
        <source>Token refused to %1</source>
        <translation>Token denegado a %1</translation>
    </message>
    <message>
        <source>Token refused to %1, as nobody was there to ask</source>
        <translation>Token denegado a %1, pues no había a quién preguntar</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Permisos: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>lanyard::BrowserSetting</name>
    <message>
        <source>&amp;Browser</source>
        <translation>Na&amp;vegador</translation>
    </message>
    <message>
        <source>Program that opens the browser</source>
        <translation>Programa que abre el navegador</translation>
    </message>
    <message>
        <source>Program, such as firefox</source>
        <translation>Programa, como firefox</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Another program…</source>
        <translation>Otro programa…</translation>
    </message>
</context>
<context>
    <name>lanyard::CertificatesSetting</name>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir carp&amp;eta</translation>
    </message>
    <message>
        <source>The folder that company certificates go into</source>
        <translation>La carpeta a la que van los certificados de empresa</translation>
    </message>
    <message>
        <source>No company certificates</source>
        <translation>Ningún certificado de empresa</translation>
    </message>
    <message>
        <source>%1 can’t be opened here; put the files there yourself</source>
        <translation>%1 no se puede abrir aquí; ponga los archivos ahí por su cuenta</translation>
    </message>
    <message>
        <source>1 company certificate</source>
        <translation>1 certificado de empresa</translation>
    </message>
    <message numerus="yes">
        <source>%n company certificates</source>
        <translation>
            <numerusform>%n certificado de empresa</numerusform>
            <numerusform>%n certificados de empresa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ClaimTable</name>
    <message>
        <source>Claim</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>lanyard::ClientPage</name>
    <message>
        <source>Your &amp;organisation there</source>
        <translation>Su or&amp;ganización allí</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Redirect address to &amp;register there</source>
        <translation>Dirección de &amp;redirección para registrar allí</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy redirect address</source>
        <translation>Copiar la dirección de redirección</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a client secret</comment>
        <translation>si le dieron uno</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>A secret is kept in your %1 only.</source>
        <translation>Los secretos se guardan solo en su %1.</translation>
    </message>
    <message>
        <source>A secret is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>Los secretos se guardan solo en memoria, hasta que salga de Lanyard.</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it.</source>
        <translation>%1 quiere saber qué aplicación inicia sesión. Registre Lanyard allí como aplicación de escritorio o nativa, o pida un ID de cliente a su departamento de TI. Lanyard lo recuerda.</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it.</source>
        <translation>Lanyard necesita saber dónde inicia sesión su organización. Lo recuerda.</translation>
    </message>
    <message>
        <source>%1 wants to know which app signs in. Register Lanyard there as a desktop or native app, or ask your IT team for a client ID. Lanyard remembers it until you quit.</source>
        <translation>%1 quiere saber qué aplicación inicia sesión. Registre Lanyard allí como aplicación de escritorio o nativa, o pida un ID de cliente a su departamento de TI. Lanyard lo recuerda hasta que salga.</translation>
    </message>
    <message>
        <source>Lanyard needs to know where your organisation signs in. It remembers it until you quit.</source>
        <translation>Lanyard necesita saber dónde inicia sesión su organización. Lo recuerda hasta que salga.</translation>
    </message>
    <message>
        <source>Set up %1 once</source>
        <translation>Configurar %1 una vez</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>Registrar en %1</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <comment>what a provider&apos;s file says, in English</comment>
        <translation>Introduzca: %1.</translation>
    </message>
    <message>
        <source>Register it like this: the port, another one each time, is left out.</source>
        <translation>Regístrela así: se omite el puerto, que cada vez es otro.</translation>
    </message>
    <message>
        <source>Register it exactly like this, with the port.</source>
        <translation>Regístrela exactamente así, con el puerto.</translation>
    </message>
</context>
<context>
    <name>lanyard::CompanyPage</name>
    <message>
        <source>Sign in with your company</source>
        <translation>Iniciar sesión con su empresa</translation>
    </message>
    <message>
        <source>Company sign-in addre&amp;ss</source>
        <translation>Dirección de acceso de la empre&amp;sa</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Your IT team knows it. It may be called issuer or OpenID address. At many companies your e-mail address does as well.</source>
        <translation>Su departamento de TI la conoce. Puede llamarse dirección del emisor (issuer) o de OpenID. En muchas empresas también sirve su dirección de correo.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Asking %1 where its people sign in…</source>
        <translation>Preguntando a %1 dónde inicia sesión su gente…</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “?” or “#” in it.</source>
        <translation>Esta no es una dirección web que Lanyard pueda usar. Empieza por https:// y no contiene «?» ni «#».</translation>
    </message>
</context>
<context>
    <name>lanyard::Composition</name>
    <message>
        <source>The list of accounts was damaged</source>
        <translation>La lista de cuentas estaba dañada</translation>
    </message>
    <message>
        <source>Lanyard put it aside and starts with an empty one. Sign in again to get your accounts back.</source>
        <translation>Lanyard la apartó y empieza con una vacía. Inicie sesión de nuevo para recuperar sus cuentas.</translation>
    </message>
    <message>
        <source>The settings were damaged</source>
        <translation>La configuración estaba dañada</translation>
    </message>
    <message>
        <source>Lanyard put them aside as the file that the details name. It asks again for what they held, such as client IDs.</source>
        <translation>Lanyard la apartó en el archivo que indican los detalles. Volverá a preguntar lo que contenía, como los ID de cliente.</translation>
    </message>
    <message>
        <source>Starting the demo provider…</source>
        <translation>Iniciando el proveedor de demostración…</translation>
    </message>
</context>
<context>
    <name>lanyard::ConsentDialog</name>
    <message>
        <source>It can then: %1</source>
        <translation>Con él puede: %1</translation>
    </message>
    <message>
        <source>%1 wants a token for %2</source>
        <translation>%1 quiere un token de %2</translation>
    </message>
    <message>
        <source>Don’t allow</source>
        <translation>No permitir</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>Permitir siempre</translation>
    </message>
</context>
<context>
    <name>lanyard::DefaultAccountSetting</name>
    <message>
        <source>&amp;Default account for tools</source>
        <translation>Cuenta pre&amp;determinada para herramientas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
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
        <translation>lanyard-demo-provider no está instalado</translation>
    </message>
    <message>
        <source>lanyard-demo-provider ended before it was ready</source>
        <translation>lanyard-demo-provider terminó antes de estar listo</translation>
    </message>
</context>
<context>
    <name>lanyard::DevicePage</name>
    <message>
        <source>Use another device</source>
        <translation>Usar otro dispositivo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>QR code of the address and the code above</source>
        <translation>Código QR de la dirección y el código de arriba</translation>
    </message>
    <message>
        <source>Only go on if you started this yourself.</source>
        <translation>Siga solo si esto lo ha iniciado usted.</translation>
    </message>
    <message>
        <source>Copy c&amp;ode</source>
        <translation>Copiar códi&amp;go</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Cop&amp;iar enlace</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>On your phone or another computer, open %1 and enter %2.</source>
        <translation>En su teléfono o en otro equipo, abra %1 e introduzca %2.</translation>
    </message>
    <message>
        <source>Waiting for %1. This page changes by itself; the code works until %2.</source>
        <translation>Esperando a %1. Esta página cambia por sí sola; el código funciona hasta las %2.</translation>
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
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>What signing in, and staying signed in, needs on this computer.</source>
        <translation>Lo que hace falta en este equipo para iniciar sesión y mantenerla.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar &amp;de nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar in&amp;forme</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing is in the way of signing in.</source>
        <translation>Nada impide iniciar sesión.</translation>
    </message>
    <message>
        <source>The report is copied. Look through it before you give it away.</source>
        <translation>El informe está copiado. Revíselo antes de entregarlo.</translation>
    </message>
    <message>
        <source>One of them needs a look.</source>
        <comment>checks</comment>
        <translation>1 de ellas necesita atención.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need a look.</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n de ellas necesita atención.</numerusform>
            <numerusform>%n de ellas necesitan atención.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lanyard::ExpiryLine</name>
    <message>
        <source>Sign in again to get a new one.</source>
        <translation>Inicie sesión de nuevo para obtener uno.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>There is none at the moment.</source>
        <translation>No hay ninguno en este momento.</translation>
    </message>
    <message>
        <source>Works; %1 doesn’t say until when.</source>
        <translation>Funciona; %1 no dice hasta cuándo.</translation>
    </message>
</context>
<context>
    <name>lanyard::GrantModel</name>
    <message>
        <source>%1; for %2 alone</source>
        <comment>permissions; an API</comment>
        <translation>%1; solo para %2</translation>
    </message>
    <message>
        <source>Asked again</source>
        <translation>Se vuelve a preguntar</translation>
    </message>
    <message>
        <source>You revoke it</source>
        <translation>Que lo revoque</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>lanyard::InfoBar</name>
    <message>
        <source>&amp;Details</source>
        <translation>Deta&amp;lles</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
</context>
<context>
    <name>lanyard::KeyringHelp</name>
    <message>
        <source>How to set up a keyring</source>
        <translation>Cómo configurar un depósito de claves</translation>
    </message>
    <message>
        <source>A keyring is a program that keeps secrets for others (a Secret Service). Install one of these, and start it:</source>
        <translation>Un depósito de claves es un programa que guarda secretos para otros (un Secret Service). Instale uno de estos e inícielo:</translation>
    </message>
    <message>
        <source>GNOME Keyring (package gnome-keyring): log in again, and it is there.</source>
        <translation>GNOME Keyring (paquete gnome-keyring): cierre la sesión del sistema, iníciela de nuevo, y ahí está.</translation>
    </message>
    <message>
        <source>KDE Wallet (package kwalletmanager): switch it on in the system settings.</source>
        <translation>KDE Wallet (paquete kwalletmanager): actívelo en las preferencias del sistema.</translation>
    </message>
    <message>
        <source>KeePassXC (package keepassxc): switch on “Secret Service Integration” in its settings, and open a database.</source>
        <translation>KeePassXC (paquete keepassxc): active la integración con Secret Service («Secret Service Integration») en sus ajustes, y abra una base de datos.</translation>
    </message>
    <message>
        <source>Over ssh start GNOME Keyring yourself, type a password (it is shown) and press Ctrl-D, not Enter; then start Lanyard from there:</source>
        <translation>A través de ssh, inicie GNOME Keyring usted mismo, escriba una contraseña (se muestra) y pulse Ctrl-D, no Intro; después inicie Lanyard desde ahí:</translation>
    </message>
    <message>
        <source>Then choose “Try again” in the window.</source>
        <translation>Después elija «Reintentar» en la ventana.</translation>
    </message>
</context>
<context>
    <name>lanyard::LanguageSetting</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>lanyard::ListAndPage</name>
    <message>
        <source>‹ Accou&amp;nts</source>
        <translation>‹ Cue&amp;ntas</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Volver a las cuentas</translation>
    </message>
</context>
<context>
    <name>lanyard::LoginStartSetting</name>
    <message>
        <source>Start w&amp;hen I log in</source>
        <translation>Iniciar al e&amp;ntrar en el sistema</translation>
    </message>
</context>
<context>
    <name>lanyard::MaskedToken</name>
    <message>
        <source>Access token, hidden</source>
        <translation>Token de acceso, oculto</translation>
    </message>
    <message>
        <source>Access token, hidden, ends in %1</source>
        <translation>Token de acceso, oculto, termina en %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
</context>
<context>
    <name>lanyard::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Aña&amp;dir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>&amp;Salir de Lanyard</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Refresh access token</source>
        <translation>&amp;Renovar token de acceso</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nombrar…</translation>
    </message>
    <message>
        <source>Use by &amp;default</source>
        <translation>Usar como pre&amp;determinada</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Sign out of &amp;all accounts…</source>
        <translation>Cerrar sesión en &amp;todas las cuentas…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Lanyard</source>
        <translation>&amp;Acerca de Lanyard</translation>
    </message>
    <message>
        <source>Re&amp;move service account…</source>
        <translation>&amp;Quitar cuenta de servicio…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Cerrar se&amp;sión…</translation>
    </message>
    <message>
        <source>Add a &amp;service account…</source>
        <translation>Añad&amp;ir cuenta de servicio…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>Co&amp;piar token de acceso</translation>
    </message>
    <message>
        <source>&amp;Token and claims…</source>
        <translation>To&amp;ken y declaraciones…</translation>
    </message>
    <message>
        <source>Tools that may get &amp;tokens…</source>
        <translation>&amp;Herramientas que pueden recibir tokens…</translation>
    </message>
    <message>
        <source>Acti&amp;vity…</source>
        <translation>&amp;Actividad…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>&amp;Comprobar este equipo…</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>V&amp;er</translation>
    </message>
</context>
<context>
    <name>lanyard::PortSetting</name>
    <message>
        <source>&amp;Port for the way back from the browser</source>
        <translation>Puert&amp;o para volver del navegador</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
</context>
<context>
    <name>lanyard::ProfilePage</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>Obtener un token de acceso nuevo</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Cerrar se&amp;sión…</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name for tools</source>
        <translation>Nombre para herramientas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Dirección de tokens</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>e-mail or client ID · provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>status · date</comment>
        <translation>%1 · desde el %2</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Permissions: %1</source>
        <translation>Permisos: %1</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Co&amp;py access token</source>
        <translation>Co&amp;piar token de acceso</translation>
    </message>
    <message>
        <source>Tok&amp;en and claims…</source>
        <translation>To&amp;ken y declaraciones…</translation>
    </message>
    <message>
        <source>&amp;Copy access token</source>
        <translation>Co&amp;piar token de acceso</translation>
    </message>
    <message>
        <source>Copy as Authorization &amp;header</source>
        <translation>Copiar como cabecera Aut&amp;horization</translation>
    </message>
    <message>
        <source>Copy as &amp;environment variable</source>
        <translation>Copiar como &amp;variable de entorno</translation>
    </message>
    <message>
        <source>Copy command for &amp;scripts</source>
        <translation>Copiar comando para scr&amp;ipts</translation>
    </message>
</context>
<context>
    <name>lanyard::RenamePage</name>
    <message>
        <source>Na&amp;me for tools</source>
        <translation>Nombre para &amp;herramientas</translation>
    </message>
    <message>
        <source>Tools ask for the account by this name, as “lanyard token” does: those that use the old name have to be told.</source>
        <translation>Las herramientas piden la cuenta por este nombre, como hace «lanyard token»: hay que avisar a las que usan el nombre anterior.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Reno&amp;mbrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>Use letras de la A a la Z, cifras, «-», «_» y «.», y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Cuenta renombrada</translation>
    </message>
    <message>
        <source>Tools ask for this account as %1 now.</source>
        <translation>Las herramientas piden ahora esta cuenta como %1.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose another one.</source>
        <translation>Otra cuenta tiene este nombre. Elija otro.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServiceForm</name>
    <message>
        <source>A secret or key is kept in your %1 only.</source>
        <translation>Los secretos y claves se guardan solo en su %1.</translation>
    </message>
    <message>
        <source>A secret or key is kept nowhere but in memory, until you quit Lanyard.</source>
        <translation>Los secretos y claves se guardan solo en memoria, hasta que salga de Lanyard.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>nightly-build</source>
        <comment>an example of a name</comment>
        <translation>compilacion-nocturna</translation>
    </message>
    <message>
        <source>T&amp;oken or issuer address</source>
        <translation>Dirección de &amp;tokens o del emisor</translation>
    </message>
    <message>
        <source>sso.example.com</source>
        <comment>an example of an address</comment>
        <translation>sso.example.com</translation>
    </message>
    <message>
        <source>Client &amp;ID</source>
        <translation>&amp;ID de cliente</translation>
    </message>
    <message>
        <source>Secre&amp;t</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>if you got one</source>
        <comment>a key ID</comment>
        <translation>si le dieron uno</translation>
    </message>
    <message>
        <source>Pe&amp;rmissions</source>
        <translation>Pe&amp;rmisos</translation>
    </message>
    <message>
        <source>if it needs some; separated by spaces</source>
        <comment>permissions</comment>
        <translation>si necesita alguno; separados por espacios</translation>
    </message>
    <message>
        <source>Audi&amp;ence</source>
        <translation>Audiencia del to&amp;ken</translation>
    </message>
    <message>
        <source>if you were told one</source>
        <comment>an audience</comment>
        <translation>si le indicaron una</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>&amp;Prove it with</source>
        <translation>Dem&amp;ostrarlo con</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>key.pem</source>
        <comment>an example of a file</comment>
        <translation>clave.pem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elegir el archivo de clave</translation>
    </message>
    <message>
        <source>It runs out on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>The secret or key runs out on a day</source>
        <translation>El secreto o la clave tiene fecha de caducidad</translation>
    </message>
    <message>
        <source>The day on which it runs out</source>
        <translation>El día en que caduca</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>This isn’t a web address Lanyard can use. It starts with https:// and has no “#” in it.</source>
        <translation>Esta no es una dirección web que Lanyard pueda usar. Tiene que empezar por https:// y no llevar ningún «#».</translation>
    </message>
    <message>
        <source>This can’t be a client ID. Copy it again from where you got it.</source>
        <translation>Esto no puede ser un ID de cliente. Cópielo otra vez de donde lo obtuvo.</translation>
    </message>
    <message>
        <source>It’s needed to prove who asks.</source>
        <translation>Hace falta para demostrar quién pide.</translation>
    </message>
    <message>
        <source>There is no private key in this file that Lanyard can use. It has to be a PEM file without a passphrase.</source>
        <translation>En este archivo no hay ninguna clave privada que Lanyard pueda usar. Tiene que ser un archivo PEM sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Use letters from A to Z, digits, “-”, “_” and “.”, and begin with a letter or a digit.</source>
        <translation>Use letras de la A a la Z, cifras, «-», «_» y «.», y empiece por una letra o una cifra.</translation>
    </message>
    <message>
        <source>One of these can’t be a permission. Copy them again from where you got them.</source>
        <translation>Uno de estos no puede ser un permiso. Cópielos otra vez de donde los obtuvo.</translation>
    </message>
    <message>
        <source>This can’t be an audience.</source>
        <translation>Esto no puede ser una audiencia.</translation>
    </message>
</context>
<context>
    <name>lanyard::ServicePage</name>
    <message>
        <source>For a program that signs in as itself. Whoever registered it with the provider knows what to enter here.</source>
        <translation>Para un programa que inicia sesión en su propio nombre. Quien lo registró en el proveedor sabe qué introducir aquí.</translation>
    </message>
    <message>
        <source>Test and sa&amp;ve</source>
        <translation>Probar y &amp;guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Add a service account</source>
        <translation>Añadir una cuenta de servicio</translation>
    </message>
    <message>
        <source>Enter the new secret of %1</source>
        <translation>Introduzca el secreto nuevo de %1</translation>
    </message>
    <message>
        <source>Asking %1 for a token…</source>
        <translation>Pidiendo un token a %1…</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingControl</name>
    <message>
        <source>Set by an administrator of this computer, in %1.</source>
        <translation>Establecido por un administrador de este equipo, en %1.</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>lanyard::SettingsPage</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Time &amp;limit for a sign-in</source>
        <translation>Tiempo &amp;límite para iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Clear copied tokens</source>
        <translation>&amp;Borrar los tokens copiados</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %n seconds</source>
        <translation>
            <numerusform>Después de %n segundo</numerusform>
            <numerusform>Después de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep activity</source>
        <translation>&amp;Guardar la actividad</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keep &amp;running when the window is closed</source>
        <translation>&amp;Seguir en marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Show an icon in the tray</source>
        <translation>&amp;Mostrar un icono en la bandeja</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>An account &amp;needs you to sign in again</source>
        <translation>&amp;Una cuenta necesita que inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>You have si&amp;gned in</source>
        <translation>&amp;Ha iniciado sesión</translation>
    </message>
    <message>
        <source>The secret of a service account runs o&amp;ut</source>
        <translation>El secreto de una cuenta de servicio &amp;caduca</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The settings couldn’t be read</source>
        <translation>No se pudo leer la configuración</translation>
    </message>
    <message>
        <source>That couldn’t be changed</source>
        <translation>No se pudo cambiar</translation>
    </message>
</context>
<context>
    <name>lanyard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Go between the list and the page</source>
        <translation>Pasar de la lista a la página, o al revés</translation>
    </message>
    <message>
        <source>Cancel, or close a dialog</source>
        <translation>Cancelar, o cerrar un diálogo</translation>
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
        <translation>Token de acceso</translation>
    </message>
</context>
<context>
    <name>lanyard::SignInPage</name>
    <message>
        <source>Sign-in link</source>
        <translation>Enlace de inicio de sesión</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Comprobando la respuesta</translation>
    </message>
    <message>
        <source>Getting your profile</source>
        <translation>Obteniendo su perfil</translation>
    </message>
    <message>
        <source>&amp;Open browser again</source>
        <translation>Abrir el navegador &amp;otra vez</translation>
    </message>
    <message>
        <source>Copy sign-in &amp;link</source>
        <translation>Cop&amp;iar enlace</translation>
    </message>
    <message>
        <source>Use another &amp;device…</source>
        <translation>Usar otro dispositi&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continúe en su navegador</translation>
    </message>
    <message>
        <source>Sign in to %1 there, then come back. This page changes by itself.</source>
        <translation>Inicie sesión allí en %1 y después vuelva. Esta página cambia por sí sola.</translation>
    </message>
    <message>
        <source>You stay signed in until you sign out here, also after a restart.</source>
        <translation>La sesión sigue iniciada hasta que la cierre aquí, también después de reiniciar.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Esperando a %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>The link works for 2 more minutes.</source>
        <translation>El enlace funciona durante 2 minutos más.</translation>
    </message>
    <message>
        <source>The link works for less than a minute.</source>
        <translation>El enlace funciona durante menos de un minuto.</translation>
    </message>
    <message>
        <source>Don’t see it? Look for a new tab, or open the browser again.</source>
        <translation>¿No lo ve? Busque una pestaña nueva, o abra el navegador otra vez.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>Finishing sign-in</source>
        <translation>Terminando el inicio de sesión</translation>
    </message>
    <message>
        <source>Saving to your %1</source>
        <translation>Guardando en su %1</translation>
    </message>
    <message>
        <source>Keeping it until you quit Lanyard</source>
        <translation>Guardándola hasta que salga de Lanyard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>A page answered that isn’t yours</source>
        <translation>Respondió una página que no es la suya</translation>
    </message>
    <message>
        <source>It is not from this sign-in, so Lanyard ignored it. Go on in the browser; if nothing happens there, open it again.</source>
        <translation>No es de este inicio de sesión, así que Lanyard la ignoró. Siga en el navegador; si allí no pasa nada, ábralo otra vez.</translation>
    </message>
    <message>
        <source>The page shows an error? Copy the set-up details for your IT team.</source>
        <translation>¿La página muestra un error? Copie los detalles de los ajustes para su departamento de TI.</translation>
    </message>
    <message>
        <source>Copy &amp;set-up details</source>
        <translation>Copiar detalles de a&amp;justes</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutAllPage</name>
    <message>
        <source>Sign out of all accounts?</source>
        <translation>¿Cerrar la sesión de todas las cuentas?</translation>
    </message>
    <message>
        <source>Tools on this computer that use these accounts stop working when their tokens run out.</source>
        <translation>Las herramientas de este equipo que usan estas cuentas dejan de funcionar cuando caducan sus tokens.</translation>
    </message>
    <message>
        <source>Lanyard forgets the accounts, and tells the providers that listen to end the sign-ins. Your browser stays signed in there.</source>
        <translation>Lanyard olvida las cuentas, y pide a los proveedores que lo admiten que terminen las sesiones. Su navegador mantiene allí la sesión.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Sign &amp;out of all</source>
        <translation>Cerrar todas las &amp;sesiones</translation>
    </message>
</context>
<context>
    <name>lanyard::SignOutPage</name>
    <message>
        <source>Tools on this computer that use this account stop working when their token runs out.</source>
        <translation>Las herramientas de este equipo que usan esta cuenta dejan de funcionar cuando caduca su token.</translation>
    </message>
    <message>
        <source>Sign out h&amp;ere</source>
        <translation>Cerrar sesión a&amp;quí</translation>
    </message>
    <message>
        <source>Sign out here and in the &amp;browser</source>
        <translation>Cerrar sesión aquí y en el nave&amp;gador</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the list</source>
        <translation>Quitar de la &amp;lista</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key, and tells %1 to end its token. Its registration there stays.</source>
        <translation>Lanyard olvida la cuenta de servicio con su secreto o clave, y pide a %1 que termine su token. Su registro allí se mantiene.</translation>
    </message>
    <message>
        <source>Lanyard forgets the service account with its secret or key. Its registration at %1 stays.</source>
        <translation>Lanyard olvida la cuenta de servicio con su secreto o clave. Su registro en %1 se mantiene.</translation>
    </message>
    <message>
        <source>Lanyard forgets the account and tells %1 to end this sign-in.</source>
        <translation>Lanyard olvida la cuenta y pide a %1 que termine esta sesión.</translation>
    </message>
    <message>
        <source>Lanyard forgets the account. %1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>Lanyard olvida la cuenta. Desde aquí no se puede avisar a %1; puede retirar el acceso de Lanyard en su cuenta allí.</translation>
    </message>
    <message>
        <source>Then its own page in your browser signs you out there, too.</source>
        <translation>Después, su propia página cierra también allí la sesión en su navegador.</translation>
    </message>
    <message>
        <source>Your browser stays signed in there.</source>
        <translation>Su navegador mantiene la sesión allí.</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>Continúe en su navegador</translation>
    </message>
    <message>
        <source>Lanyard forgot the account. %1 signs you out in your browser, too, and may ask there.</source>
        <translation>Lanyard olvidó la cuenta. %1 cierra también su sesión en el navegador, y puede que pregunte allí.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>%1 ended this sign-in, and Lanyard forgot it.</source>
        <translation>%1 terminó esta sesión, y Lanyard la olvidó.</translation>
    </message>
    <message>
        <source>Signed out here</source>
        <translation>Sesión cerrada aquí</translation>
    </message>
    <message>
        <source>%1 can’t be told from here; you can remove Lanyard’s access in your account there.</source>
        <translation>Desde aquí no se puede avisar a %1; puede retirar el acceso de Lanyard en su cuenta allí.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>No se pudo avisar a %1. Para estar seguro, retire el acceso de Lanyard en su cuenta allí.</translation>
    </message>
    <message>
        <source>Signed out here and in the browser</source>
        <translation>Sesión cerrada aquí y en el navegador</translation>
    </message>
    <message>
        <source>Its sign-out page is open in your browser, and says the rest.</source>
        <translation>Su página de cierre de sesión está abierta en el navegador, y dice el resto.</translation>
    </message>
    <message>
        <source>It has no sign-out page: sign out in your browser there.</source>
        <translation>No tiene página de cierre de sesión: cierre allí la sesión en su navegador.</translation>
    </message>
    <message>
        <source>Whether %1 signed you out in your browser isn’t known; look there.</source>
        <translation>No se sabe si %1 cerró su sesión en el navegador; mírelo allí.</translation>
    </message>
    <message>
        <source>It didn’t open; the page is %1</source>
        <translation>No se abrió; la página es %1</translation>
    </message>
    <message>
        <source>%1 will be told when you’re back online.</source>
        <translation>Se avisará a %1 cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told just now, and will be later.</source>
        <translation>No se pudo avisar a %1 ahora mismo; se hará más tarde.</translation>
    </message>
    <message>
        <source>%1 ended the sign-in. What your %2 holds of it couldn’t be erased.</source>
        <translation>%1 terminó la sesión. No se pudo borrar lo que su %2 guarda de ella.</translation>
    </message>
    <message>
        <source>Nothing could be erased from your %2, and %1 couldn’t be told. To be sure, remove Lanyard’s access in your account there.</source>
        <translation>No se pudo borrar nada de su %2, ni avisar a %1. Para estar seguro, retire el acceso de Lanyard en su cuenta allí.</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <translation>Quitada de la lista</translation>
    </message>
    <message>
        <source>Service account removed</source>
        <translation>Cuenta de servicio quitada</translation>
    </message>
    <message>
        <source>%1 ended its token, and Lanyard forgot it.</source>
        <translation>%1 terminó su token, y Lanyard lo olvidó.</translation>
    </message>
    <message>
        <source>A token that tools still have works at %1 until it runs out.</source>
        <translation>Un token que aún tengan las herramientas funciona en %1 hasta que caduque.</translation>
    </message>
    <message>
        <source>%1 couldn’t be told: a token that tools still have works until it runs out.</source>
        <translation>No se pudo avisar a %1: un token que aún tengan las herramientas funciona hasta que caduque.</translation>
    </message>
</context>
<context>
    <name>lanyard::StayingDialog</name>
    <message>
        <source>Lanyard keeps running so your tools stay signed in.</source>
        <translation>Lanyard sigue en marcha para que sus herramientas mantengan la sesión.</translation>
    </message>
    <message>
        <source>Its window is back when you start it again.</source>
        <translation>Su ventana vuelve cuando lo inicie de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Seguir en &amp;marcha</translation>
    </message>
    <message>
        <source>&amp;Quit instead</source>
        <translation>Mejor &amp;salir</translation>
    </message>
</context>
<context>
    <name>lanyard::TokenDialog</name>
    <message>
        <source>✓ Signed by %1, checked when it came.</source>
        <translation>✓ Firmado por %1; comprobado cuando llegó.</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked when it came.</source>
        <translation>✓ Firmado por %1 (clave %2); comprobado cuando llegó.</translation>
    </message>
    <message>
        <source>✓ Signed by %1, checked %2.</source>
        <comment>provider, time</comment>
        <translation>✓ Firmado por %1; comprobado: %2.</translation>
    </message>
    <message>
        <source>✓ Signed by %1 (key %2), checked %3.</source>
        <comment>provider, key, time</comment>
        <translation>✓ Firmado por %1 (clave %2); comprobado: %3.</translation>
    </message>
    <message>
        <source>Only %1 can read this token.</source>
        <translation>Solo %1 puede leer este token.</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it.</source>
        <translation>Se muestra como se envió. Lanyard no lo puede comprobar.</translation>
    </message>
    <message>
        <source>Shown as sent. Lanyard can’t check it: it’s meant for %1.</source>
        <translation>Se muestra como se envió. Lanyard no lo puede comprobar: está destinado a %1.</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard.</source>
        <translation>Guardado hasta que salga de Lanyard.</translation>
    </message>
    <message>
        <source>Kept until you quit Lanyard, replaced %1.</source>
        <comment>3 days ago</comment>
        <translation>Guardado hasta que salga de Lanyard; sustituido %1.</translation>
    </message>
    <message>
        <source>Kept in your %1.</source>
        <comment>a keyring</comment>
        <translation>Guardado en su %1.</translation>
    </message>
    <message>
        <source>Kept in your %1, replaced %2.</source>
        <comment>a keyring, 3 days ago</comment>
        <translation>Guardado en su %1; sustituido %2.</translation>
    </message>
    <message>
        <source>Token and claims</source>
        <translation>Token y declaraciones</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person · a provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>Get a new access token</source>
        <translation>Obtener un token de acceso nuevo</translation>
    </message>
    <message>
        <source>Claims of the access token</source>
        <translation>Declaraciones del token de acceso</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>Claims of the ID token</source>
        <translation>Declaraciones del token de ID</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolAskingSetting</name>
    <message>
        <source>Ask before a &amp;tool gets a token</source>
        <translation>Pregun&amp;tar antes de que una herramienta reciba un token</translation>
    </message>
</context>
<context>
    <name>lanyard::ToolsDialog</name>
    <message>
        <source>Tools that may get tokens</source>
        <translation>Herramientas que pueden recibir tokens</translation>
    </message>
    <message>
        <source>These programs get tokens without a question, since you said “always”.</source>
        <translation>Estos programas reciben tokens sin preguntar, porque usted eligió «Permitir siempre».</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>Revoke &amp;all</source>
        <translation>Revocar &amp;todo</translation>
    </message>
    <message>
        <source>The list couldn’t be read</source>
        <translation>No se pudo leer la lista</translation>
    </message>
    <message>
        <source>The list was damaged</source>
        <translation>La lista estaba dañada</translation>
    </message>
    <message>
        <source>Lanyard put it aside, and asks again before a program gets a token.</source>
        <translation>Lanyard la apartó, y vuelve a preguntar antes de que un programa reciba un token.</translation>
    </message>
    <message>
        <source>You aren’t asked at the moment: every program of yours gets tokens. You can change that in the settings.</source>
        <translation>Ahora mismo no se le pregunta: todos sus programas reciben tokens. Puede cambiarlo en la configuración.</translation>
    </message>
    <message>
        <source>It couldn’t be revoked</source>
        <translation>No se pudo revocar</translation>
    </message>
</context>
<context>
    <name>lanyard::Tray</name>
    <message>
        <source>1 account</source>
        <translation>1 cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard – %1</source>
        <comment>how many accounts</comment>
        <translation>Lanyard – %1</translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 necesita su atención</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>%n necesita su atención</numerusform>
            <numerusform>%n necesitan su atención</numerusform>
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
        <translation>Copiar token de acceso</translation>
    </message>
    <message>
        <source>Show what it needs</source>
        <translation>Mostrar qué necesita</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Unlock %1…</source>
        <translation>Desbloquear %1…</translation>
    </message>
    <message>
        <source>&amp;Open Lanyard</source>
        <translation>&amp;Abrir Lanyard</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Quit Lanyard</source>
        <translation>&amp;Salir de Lanyard</translation>
    </message>
</context>
<context>
    <name>lanyard::UnlockPage</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>La &amp;misma otra vez</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de contraseña</translation>
    </message>
    <message>
        <source>Unlock your vault file</source>
        <translation>Desbloquee su archivo de bóveda</translation>
    </message>
    <message>
        <source>Your sign-ins will be kept in %1. Nobody can open it without the passphrase, and nobody can tell it to you again.</source>
        <translation>Sus sesiones se guardarán en %1. Nadie puede abrirlo sin la frase de contraseña, y nadie se la puede decir a usted de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-ins are kept in %1. Type the passphrase that it was made with.</source>
        <translation>Sus sesiones se guardan en %1. Escriba la frase de contraseña con la que se creó.</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>That isn’t the passphrase</source>
        <translation>Esa no es la frase de contraseña</translation>
    </message>
    <message>
        <source>The vault file has another one. Nothing was changed; try again.</source>
        <translation>El archivo de bóveda tiene otra. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The two aren’t the same. Type them again.</source>
        <translation>Las dos no son iguales. Escríbalas de nuevo.</translation>
    </message>
</context>
<context>
    <name>lanyard::WelcomePage</name>
    <message>
        <source>Your browser opens so you can sign in where you always do. Lanyard never sees your password.</source>
        <translation>Se abre su navegador para que inicie sesión donde siempre lo hace. Lanyard nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>Sign in with your co&amp;mpany…</source>
        <translation>Iniciar sesión con su e&amp;mpresa…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>Iniciar sesión con %1</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Sign in to get started</source>
        <translation>Inicie sesión para empezar</translation>
    </message>
    <message>
        <source>Add a ser&amp;vice account…</source>
        <translation>Añadir cuenta de &amp;servicio…</translation>
    </message>
</context>
</TS>
