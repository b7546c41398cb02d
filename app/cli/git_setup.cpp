#include "git_setup.h"

#include "io/private_file.h"
#include "tools/config_places.h"
#include "tools/git_credential.h"
#include "words/tool_setup_text.h"

#include <QFileInfo>

namespace lanyard {

namespace {

const QString git = QStringLiteral("git");
const QString standardInput = QStringLiteral("-");
/// As it may also be written by hand; git's own regular expression.
const QString oursPattern = QStringLiteral("^(lanyard|/.*/git-credential-lanyard)$");
constexpr int nothingToUnset = 5; ///< git-config(1)

/// As git asks where nobody is to be asked.
QProcessEnvironment withoutQuestions(QProcessEnvironment environment)
{
    environment.insert(QStringLiteral("GIT_TERMINAL_PROMPT"), QStringLiteral("0"));
    environment.insert(QStringLiteral("GIT_ASKPASS"), QString()); // set, and none (git(1))
    environment.insert(QStringLiteral("GCM_INTERACTIVE"), QStringLiteral("never"));
    environment.remove(QStringLiteral("GIT_DIR"));
    const QString global = QStringLiteral("GIT_CONFIG_GLOBAL");
    if (const QString file = environment.value(global); !file.isEmpty()) {
        environment.insert(global, QFileInfo(file).absoluteFilePath());
    }
    return environment;
}

/// In a folder where no repository has a say.
ToolCall gitCall(const QProcessEnvironment &environment, const QStringList &arguments,
                 const QByteArray &input = {})
{
    return {git, arguments, environment, input, QStringLiteral("/")};
}

ToolCall listCall(const QProcessEnvironment &environment, const QStringList &of = {},
                  const QByteArray &input = {})
{
    return gitCall(environment,
                   QStringList{QStringLiteral("config"), QStringLiteral("-z")} + of
                       + QStringList{QStringLiteral("--list")},
                   input);
}

Result<QList<tools::GitSetting>> settingsIn(const Result<ToolEnd> &end)
{
    if (!end) {
        return fail(end.error());
    }
    if (end->exitCode != 0) {
        return fail(ErrorKind::Misconfigured, lastWordsOf(end->errors));
    }
    return tools::parseGitSettings(end->output.reveal()); // into what its callers judge by
}

} // namespace

QString GitSetup::copy() const
{
    return m_folder->filePath(QStringLiteral("config"));
}

/// Of the copy, which is gone when somebody reads it.
QString GitSetup::asOfFile(QString words) const
{
    return words.replace(copy(), m_file.path);
}

void GitSetup::plan(Direction direction, QObject *context, Reply<FileChange> reply)
{
    m_direction = direction;
    m_reply = Replier<FileChange>(context, std::move(reply));
    auto file = readPersonsFile(
        tools::gitConfigFile(environment(),
                             [](const QString &path) { return QFile::exists(path); }),
        largestToolFile);
    if (!file) {
        finish(fail(file.error()));
        return;
    }
    m_file = std::move(*file);
    if (m_direction == Direction::SetUp) {
        lookForHelpers();
    } else {
        lookInFile();
    }
}

/// Also in what the file includes, in git's other files, and where somebody wrote it by hand.
void GitSetup::lookForHelpers()
{
    ask(listOfAll(), [this](const Settings &settings) {
        const tools::GitHelpers now = tools::gitHelpersFor(settings, origin());
        if (now == tools::GitHelpers::Ours) {
            finish(FileChange{m_file, m_file.text()});
        } else if (tools::endsWithGitHelper(m_file.text(), origin(), now)) {
            finish(fail(ErrorKind::Misconfigured, anotherHelperDecides()));
        } else {
            m_wanted = tools::withGitHelper(m_file.text(), origin(), now);
            compare();
        }
    });
}

void GitSetup::lookInFile()
{
    if (!m_file.bytes) {
        finish(FileChange{m_file, {}});
        return;
    }
    ask(listOf(m_file.target), [this](const Settings &settings) {
        if (!tools::hasGitHelper(settings, origin())) {
            finish(FileChange{m_file, m_file.text()});
        } else if (makeCopy(tools::withoutGitHelper(m_file.text(), origin()))) {
            removeOthersOfOurs();
        }
    });
}

/// What is not in lines as we write them.
void GitSetup::removeOthersOfOurs()
{
    const QString key = QString::fromLatin1(tools::gitHelperKey(origin()));
    run(gitCall(withoutQuestions(environment()),
                {QStringLiteral("config"), QStringLiteral("--file"), copy(),
                 QStringLiteral("--unset-all"), key, oursPattern}),
        [this](const Result<ToolEnd> &end) {
            if (end && (end->exitCode == 0 || end->exitCode == nothingToUnset)) {
                takeCopy();
                return;
            }
            finish(fail(ErrorKind::Misconfigured,
                        asOfFile(end ? lastWordsOf(end->errors) : end.error().detail)));
        });
}

bool GitSetup::makeCopy(QByteArrayView text)
{
    if (const auto possible = checkReplaceable(m_file); !possible) {
        finish(fail(possible.error()));
        return false;
    }
    const QString folder = QFileInfo(m_file.target).path();
    m_folder = std::make_unique<QTemporaryDir>(folder + QStringLiteral("/.lanyard-XXXXXX")); // 0700
    if (!m_folder->isValid()) {
        finish(fail(ErrorKind::Misconfigured,
                    QStringLiteral("%1: %2").arg(plainText(folder), m_folder->errorString())));
        return false;
    }
    if (const auto written = writePrivateFile(copy(), text); !written) {
        finish(fail(ErrorKind::Misconfigured, asOfFile(written.error().detail)));
        return false;
    }
    return true;
}

void GitSetup::takeCopy()
{
    auto bytes = readPrivateFile(copy(), largestToolFile);
    m_folder.reset();
    if (!bytes) {
        finish(fail(bytes.error()));
        return;
    }
    m_wanted = bytes->value_or(QByteArray());
    const QByteArray before = m_file.text();
    if (!before.isEmpty() && !before.endsWith('\n') && m_wanted.endsWith('\n')) {
        m_wanted.chop(1);
    }
    compare();
}

/// As git reads both: a line that goes on in the next one, say, would swallow ours.
void GitSetup::compare()
{
    ask(listOf(standardInput, m_file.text()), [this](const Settings &before) {
        ask(listOf(standardInput, m_wanted), [this, before](const Settings &after) {
            const bool isWanted = m_direction == Direction::SetUp;
            if (tools::hasGitHelper(after, origin()) == isWanted
                && tools::differsByGitHelperOnly(before, after, origin())) {
                finish(FileChange{m_file, m_wanted});
            } else {
                finish(fail(ErrorKind::Misconfigured, changeByHand(m_file.path, origin().text())));
            }
        });
    });
}

ToolCall GitSetup::listOfAll()
{
    return listCall(withoutQuestions(environment()));
}

/// Of one file, or of "-" and that text; without what it includes.
ToolCall GitSetup::listOf(const QString &file, const QByteArray &text)
{
    return listCall(withoutQuestions(environment()), {QStringLiteral("--file"), file}, text);
}

void GitSetup::ask(const ToolCall &call, std::function<void(const Settings &)> then)
{
    run(call, [this, then = std::move(then)](const Result<ToolEnd> &end) {
        const Result<Settings> settings = settingsIn(end);
        if (settings) {
            then(*settings);
        } else {
            finish(fail(settings.error()));
        }
    });
}

void GitSetup::finish(Result<FileChange> result)
{
    m_folder.reset();
    m_reply(std::move(result));
}

/// Whoever else is asked would be given the token to keep.
void GitSetup::test(QObject *context, Reply<void> reply)
{
    const Replier<void> answer(context, std::move(reply));
    run(listOfAll(), [this, answer](const Result<ToolEnd> &end) {
        const Result<Settings> settings = settingsIn(end);
        if (!settings) {
            answer(fail(settings.error()));
        } else if (tools::gitHelpersFor(*settings, origin()) != tools::GitHelpers::Ours) {
            answer(fail(ErrorKind::Misconfigured, anotherHelperDecides()));
        } else {
            fill(answer);
        }
    });
}

void GitSetup::fill(const Replier<void> &answer)
{
    const QByteArray scheme = origin().text().section(u':', 0, 0).toLatin1();
    const QByteArray host = origin().authority().toLatin1();
    run(gitCall(withoutQuestions(environment()),
                {QStringLiteral("credential"), QStringLiteral("fill")},
                "protocol=" + scheme + "\nhost=" + host + "\n\n"),
        [this, answer](const Result<ToolEnd> &end) { answer(judged(end)); });
}

Result<void> GitSetup::judged(const Result<ToolEnd> &end) const
{
    if (!end) {
        return fail(end.error());
    }
    if (end->exitCode != 0) {
        return fail(ErrorKind::Misconfigured, lastWordsOf(end->errors));
    }
    const auto given
        = tools::parseGitCredentialRequest(end->output.reveal()); // it stays a Secret in there
    return given && !given->password.isEmpty()
        ? Result<void>()
        : fail(ErrorKind::Misconfigured, noUsableAnswer(program()));
}

} // namespace lanyard
