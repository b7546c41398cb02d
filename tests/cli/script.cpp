#include "script.h"

#include "support/patience.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <optional>
#include <utility>

namespace lanyard {

namespace {

bool matches(const QString &expected, const QString &seen)
{
    QString pattern = QRegularExpression::escape(expected);
    pattern.replace(QRegularExpression::escape(QStringLiteral("{any}")), QStringLiteral(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(seen).hasMatch();
}

/// QProcess::splitCommand() loses empty words.
QStringList wordsOf(const QString &command)
{
    QStringList words;
    std::optional<QString> word;
    bool isQuoted = false;
    for (const QChar character : command) {
        if (character == u'"') {
            isQuoted = !isQuoted;
            word = word.value_or(QString());
        } else if (character == u' ' && !isQuoted) {
            if (word) {
                words += *std::exchange(word, std::nullopt);
            }
        } else {
            word = word.value_or(QString()) + character;
        }
    }
    return word ? words << *word : words;
}

} // namespace

Script::Script(const QProcessEnvironment &environment, QHash<QString, QString> values) :
    m_environment(environment), m_values(std::move(values))
{
}

QString Script::filled(QString text) const
{
    for (auto value = m_values.begin(); value != m_values.end(); ++value) {
        text.replace(u'{' + value.key() + u'}', value.value());
    }
    return text;
}

QStringList Script::run(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return {file + QStringLiteral(": cannot be read")};
    }
    std::optional<Step> step;
    const auto finish = [this, &step] {
        if (step) {
            runStep(*step);
            step.reset();
        }
    };
    int number = 0;
    while (!source.atEnd()) {
        ++number;
        const QString line = QString::fromUtf8(source.readLine()).remove(u'\n');
        const QString rest = filled(line.section(u' ', 1));
        if (line.isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith(QLatin1String("$ "))) {
            finish();
            step = Step();
            step->line = number;
            step->command = rest;
        } else if (line.startsWith(QLatin1String("env "))) {
            finish();
            const QString value = rest.section(u'=', 1);
            value.isEmpty() ? m_environment.remove(rest.section(u'=', 0, 0))
                            : m_environment.insert(rest.section(u'=', 0, 0), value);
        } else if (step && line.startsWith(QLatin1String("< "))) {
            step->input += rest;
        } else if (step && line.startsWith(QLatin1String("1> "))) {
            step->output += rest;
        } else if (step && line.startsWith(QLatin1String("2> "))) {
            step->errors += rest;
        } else if (step && line.startsWith(QLatin1String("? "))) {
            step->exitCode = rest.toInt();
        } else {
            m_problems += QStringLiteral("line %1: what is this?").arg(number);
        }
    }
    finish();
    return m_problems;
}

void Script::runStep(const Step &step)
{
    QStringList words = wordsOf(step.command);
    const QString program = words.takeFirst();
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(
        program == QLatin1String("lanyard") ? QStringLiteral(LANYARD_EXECUTABLE) : program, words);
    for (const QString &line : step.input) {
        process.write(line.toUtf8() + '\n');
    }
    process.closeWriteChannel();
    // The event loop runs: the provider may live in this very process.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                         kPatience)) {
        process.kill();
        process.waitForFinished(kPatience);
        m_problems
            += QStringLiteral("line %1: %2").arg(QString::number(step.line), process.errorString());
        return;
    }
    compare(step, "standard output", step.output, process.readAllStandardOutput());
    compare(step, "standard error", step.errors, process.readAllStandardError());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != step.exitCode) {
        m_problems += QStringLiteral("line %1: exit code %2, not %3")
                          .arg(step.line)
                          .arg(process.exitCode())
                          .arg(step.exitCode);
    }
}

void Script::compare(const Step &step, const char *stream, const QStringList &expected,
                     const QByteArray &seen)
{
    QStringList lines = QString::fromUtf8(seen).split(u'\n');
    const bool ended = lines.takeLast().isEmpty(); // the last line has its line break, too
    bool same = ended && lines.size() == expected.size();
    for (qsizetype index = 0; same && index < lines.size(); ++index) {
        same = matches(expected[index], lines[index]);
    }
    if (!same) {
        m_problems += QStringLiteral("line %1: %2 was\n%3\nnot\n%4")
                          .arg(QString::number(step.line), QString::fromLatin1(stream),
                               QString::fromUtf8(seen), expected.join(u'\n'));
    }
}

} // namespace lanyard
