# The Debian packages, by CPack: a component each.
set(CPACK_PACKAGE_NAME lanyard)
set(CPACK_PACKAGE_VENDOR "The Lanyard authors")
set(CPACK_PACKAGE_CONTACT "${LANYARD_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL cli desktop dev demo)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

set(keyring "gnome-keyring | kwalletmanager | keepassxc")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME lanyard)
set(CPACK_DEBIAN_CLI_DESCRIPTION "sign in once in your browser, and hand fresh tokens to your tools
 Lanyard signs you in to any OAuth 2.0 or OpenID Connect provider in your own
 browser and keeps you signed in; what that takes rests in your keyring.
 .
 This is the command line: it signs in and out, lists accounts, and gives
 fresh access tokens to git, docker, kubectl and your own scripts.")
# qtkeychain loads it while it runs, so that nothing else sees it.
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS libsecret-1-0)
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "${keyring}, xdg-utils")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME lanyard-desktop)
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION "sign in once in your browser, and stay signed in
 Lanyard signs you in to any OAuth 2.0 or OpenID Connect provider in your own
 browser and keeps you signed in; what that takes rests in your keyring.
 .
 This is the window: your accounts side by side, and who you are there.")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS libsecret-1-0)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "${keyring}, xdg-utils, lanyard")

set(CPACK_DEBIAN_DEV_PACKAGE_NAME liblanyard-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_DESCRIPTION "native sign-in for your own Qt program (development files)
 The library below Lanyard: authorization code with PKCE in the person's own
 browser, sessions in the keyring, silent refresh, ID tokens verified.
 .
 It is static: headers, archives, and what find_package(Lanyard) needs.")
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "libexpected-dev, libsecret-1-0, libssl-dev, nlohmann-json3-dev, qt6-base-dev, qt6-networkauth-dev, qtkeychain-qt6-dev")

set(CPACK_DEBIAN_DEMO_PACKAGE_NAME lanyard-demo)
set(CPACK_DEBIAN_DEMO_DESCRIPTION "small OpenID Provider to try Lanyard on
 It runs on this computer's loopback alone, knows two people, and forgets
 everything when it ends. Never put it where others can reach it.")

# What every package of Debian brings: where it is from, and what changed.
configure_file(changelog.in changelog @ONLY)
set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz)
execute_process(
    COMMAND gzip --best --no-name --stdout ${CMAKE_CURRENT_BINARY_DIR}/changelog
    OUTPUT_FILE ${changelog}
    COMMAND_ERROR_IS_FATAL ANY)
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
    string(TOUPPER ${component} COMPONENT)
    set(papers ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${COMPONENT}_PACKAGE_NAME})
    if(component STREQUAL demo)
        set(unasked EXCLUDE_FROM_ALL)
    else()
        set(unasked)
    endif()
    install(FILES copyright ${changelog} DESTINATION ${papers} COMPONENT ${component} ${unasked})
endforeach()

include(CPack)
