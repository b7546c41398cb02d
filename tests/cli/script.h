#pragma once

/// A conversation with the command line as a text file: what is typed, what comes back.
/// Shape:   a line starts with
///            `$ `  a command, run without a shell; "…" groups words, and "" is an empty one;
///                  `lanyard` is the real one
///            `env ` NAME=VALUE for what follows; an empty VALUE removes it
///            `< `  a line of its standard input
///            `1> ` a line of standard output        `2> ` of standard error
///            `? `  the exit code, 0 where none is given
///            `#`   a comment; empty lines count for nothing
///          In expected lines `{any}` is any text, `{…}` a value that the test put in.
/// Errors:  problems() names line and difference; empty = the script held

#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace lanyard {

class Script {
public:
    Script(const QProcessEnvironment &environment, QHash<QString, QString> values);

    /// Runs a whole file.
    [[nodiscard]] QStringList run(const QString &file);

private:
    struct Step {
        int line = 0;
        QString command;
        QStringList input;
        QStringList output;
        QStringList errors;
        int exitCode = 0;
    };
    [[nodiscard]] QString filled(QString text) const;
    void runStep(const Step &step);
    void compare(const Step &step, const char *stream, const QStringList &expected,
                 const QByteArray &seen);

    QProcessEnvironment m_environment;
    QHash<QString, QString> m_values;
    QStringList m_problems;
};

} // namespace lanyard
