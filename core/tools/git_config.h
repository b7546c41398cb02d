#pragma once

/// git's own files, where they say which helpers it asks for one server.
/// Source:  git-config(1); gitcredentials(7), "CREDENTIAL CONTEXTS", "CONFIGURATION OPTIONS":
///          helpers that match are asked in their order in the files, an empty one ends the list
///          before it, and whatever one of them answers is given to all of them to be kept
/// Shape:   ours gets a section of its own behind all others. What is there stays byte for byte,
/// and
///          a file without a line break at its end stays one
/// Note:    in doubt (a name of a user, a path, another spelling) another helper is asked for that
///          server, and an empty one ends nothing

#include "base/server_origin.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace lanyard::tools {

struct GitSetting {
    QByteArray key; ///< "credential.https://git.example.com.helper"
    QByteArray value;

    friend bool operator==(const GitSetting &, const GitSetting &) = default;
};
/// What `git config -z --list` says.
[[nodiscard]] QList<GitSetting> parseGitSettings(QByteArrayView list);

/// Who is asked: nobody, we alone, or somebody else (who keeps what we answer).
enum class GitHelpers { None, Ours, Others };
[[nodiscard]] GitHelpers gitHelpersFor(const QList<GitSetting> &settings,
                                       const ServerOrigin &server);

/// credential.URL.helper
[[nodiscard]] QByteArray gitHelperKey(const ServerOrigin &server);
/// Is ours a value of that key?
[[nodiscard]] bool hasGitHelper(const QList<GitSetting> &settings, const ServerOrigin &server);

/// Behind an empty one where others are asked `now`.
[[nodiscard]] QByteArray withGitHelper(QByteArrayView text, const ServerOrigin &server,
                                       GitHelpers now);
/// Does it end with what that adds? No more can be done in this file then.
[[nodiscard]] bool endsWithGitHelper(QByteArrayView text, const ServerOrigin &server,
                                     GitHelpers now);
/// Such sections, taken out again; what else names us stays.
[[nodiscard]] QByteArray withoutGitHelper(QByteArrayView text, const ServerOrigin &server);

/// Are `before` and `after` the same but for ours and for empty ones of that key?
[[nodiscard]] bool differsByGitHelperOnly(QList<GitSetting> before, QList<GitSetting> after,
                                          const ServerOrigin &server);

} // namespace lanyard::tools
