#include "git_setup.h"

#include "io/private_file.h"
#include "tools/config_places.h"
#include "tools/git_credential.h"
#include "words/tool_setup_text.h"

#include <QFileInfo>

#include <algorithm>

namespace lanyard {

namespace {

const QString git = QStringLiteral("git");
const QByteArray ours("lanyard");
/// As it may also be written by hand; git's own regular expression.
const QString oursPattern = QStringLiteral("^(lanyard|/.*/git-credential-lanyard)$");
constexpr int noSuchKey = 1; ///< git-config(1)

QByteArrayList linesOf(const QByteArray &output)
{
    QByteArrayList lines = output.split('\n');
    lines.removeLast(); // behind the last line break
    return lines;
}

bool isOurs(const QByteArray &helper)
{
    return helper == ours || (helper.startsWith('/') && helper.endsWith("/git-credential-lanyard"));
}

/// An empty value ends the list before it.
bool areOursIn(const QByteArrayList &helpers)
{
    const qsizetype end = helpers.lastIndexOf(QByteArray());
    return std::any_of(helpers.begin() + end + 1, helpers.end(), isOurs);
}

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

/// git asks one helper after the other, until one answers.
bool wasAskedLast(const QByteArray &trace, const QByteArray &helper)
{
    const QByteArray mark("run_command: 'git credential-");
    const qsizetype last = trace.lastIndexOf("run_command: 'git credential-");
    const qsizetype byPath = trace.lastIndexOf("/git-credential-lanyard get");
    return byPath > last || (last >= 0 && trace.mid(last + mark.size()).startsWith(helper + ' '));
}

} // namespace

QString GitSetup::key() const
{
    return QStringLiteral("credential.%1.helper").arg(origin().text());
}

QString GitSetup::copy() const
{
    return m_folder->filePath(QStringLiteral("config"));
}

/// Of the copy, which is gone when somebody reads it.
QString GitSetup::asOfFile(QString words) const
{
    return words.replace(copy(), m_file.path);
}

QStringList GitSetup::inCopy(const QStringList &arguments) const
{
    return QStringList{QStringLiteral("config"), QStringLiteral("--file"), copy()} + arguments;
}

void GitSetup::plan(Direction direction, QObject *context, Reply<FileChange> reply)
{
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
    if (direction == Direction::SetUp) {
        lookForOurs();
    } else {
        lookInFile();
    }
}

/// Also in what the file includes, and where somebody wrote it by hand.
void GitSetup::lookForOurs()
{
    ask({QStringLiteral("config"), QStringLiteral("--get-all"), key()},
        [this](const QByteArray &output) {
            if (areOursIn(linesOf(output))) {
                finish(FileChange{m_file, m_file.text()});
            } else {
                lookForOthers();
            }
        });
}

void GitSetup::lookForOthers()
{
    ask({QStringLiteral("config"), QStringLiteral("--get-urlmatch"),
         QStringLiteral("credential.helper"), origin().text()},
        [this](const QByteArray &others) { add(others.trimmed()); });
}

void GitSetup::add(const QByteArray &others)
{
    if (!makeCopy()) {
        return;
    }
    if (others.isEmpty()) {
        addOurs();
        return;
    }
    change(inCopy({QStringLiteral("--add"), key(), QString()}), [this] { addOurs(); });
}

void GitSetup::addOurs()
{
    change(inCopy({QStringLiteral("--add"), key(), QString::fromLatin1(ours)}),
           [this] { finishFromCopy(); });
}

void GitSetup::lookInFile()
{
    if (!m_file.bytes) {
        finish(FileChange{m_file, {}});
        return;
    }
    ask({QStringLiteral("config"), QStringLiteral("--file"), m_file.target,
         QStringLiteral("--get-all"), key()},
        [this](const QByteArray &output) {
            const QByteArrayList helpers = linesOf(output);
            if (std::none_of(helpers.begin(), helpers.end(), isOurs)) {
                finish(FileChange{m_file, m_file.text()});
            } else if (makeCopy()) {
                removeOurs();
            }
        });
}

void GitSetup::removeOurs()
{
    change(inCopy({QStringLiteral("--unset-all"), key(), oursPattern}), [this] { lookForRest(); });
}

/// What ended the list before ours is of no use to anybody; before others it is theirs.
void GitSetup::lookForRest()
{
    ask(inCopy({QStringLiteral("--get-all"), key()}), [this](const QByteArray &output) {
        const QByteArrayList rest = linesOf(output);
        const bool isOfNoUse = !rest.isEmpty() && rest.count(QByteArray()) == rest.size();
        if (isOfNoUse) {
            change(inCopy({QStringLiteral("--unset-all"), key(), QStringLiteral("^$")}),
                   [this] { finishFromCopy(); });
        } else {
            finishFromCopy();
        }
    });
}

bool GitSetup::makeCopy()
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
    if (const auto written = writePrivateFile(copy(), m_file.text()); !written) {
        finish(fail(ErrorKind::Misconfigured, asOfFile(written.error().detail)));
        return false;
    }
    return true;
}

void GitSetup::finishFromCopy()
{
    auto bytes = readPrivateFile(copy(), largestToolFile);
    m_folder.reset();
    if (!bytes) {
        finish(fail(bytes.error()));
        return;
    }
    QByteArray wanted = bytes->value_or(QByteArray());
    const QByteArray before = m_file.text();
    if (!before.isEmpty() && !before.endsWith('\n') && wanted.endsWith('\n')) {
        wanted.chop(1);
    }
    finish(FileChange{m_file, std::move(wanted)});
}

void GitSetup::ask(const QStringList &arguments, std::function<void(const QByteArray &)> then)
{
    run(gitCall(withoutQuestions(environment()), arguments),
        [this, then = std::move(then)](const Result<ToolEnd> &end) {
            if (!end) {
                finish(fail(end.error()));
            } else if (end->exitCode != 0 && end->exitCode != noSuchKey) {
                finish(fail(ErrorKind::Misconfigured, lastWordsOf(end->errors)));
            } else {
                then(end->output.reveal().toByteArray()); // names of helpers
            }
        });
}

void GitSetup::change(const QStringList &arguments, std::function<void()> then)
{
    run(gitCall(withoutQuestions(environment()), arguments),
        [this, then = std::move(then)](const Result<ToolEnd> &end) {
            if (end && end->exitCode == 0) {
                then();
                return;
            }
            finish(fail(ErrorKind::Misconfigured,
                        asOfFile(end ? lastWordsOf(end->errors) : end.error().detail)));
        });
}

void GitSetup::finish(Result<FileChange> result)
{
    m_folder.reset();
    m_reply(std::move(result));
}

void GitSetup::test(QObject *context, Reply<void> reply)
{
    const Replier<void> answer(context, std::move(reply));
    const QByteArray scheme = origin().text().section(u':', 0, 0).toLatin1();
    const QByteArray host = origin().authority().toLatin1();
    QProcessEnvironment traced = withoutQuestions(environment());
    traced.insert(QStringLiteral("GIT_TRACE"), QStringLiteral("1"));
    run(gitCall(traced, {QStringLiteral("credential"), QStringLiteral("fill")},
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
    if (!given || given->password.isEmpty()) {
        return fail(ErrorKind::Misconfigured, noUsableAnswer(program()));
    }
    return wasAskedLast(end->errors, ours)
        ? Result<void>()
        : fail(ErrorKind::Misconfigured, anotherHelperAnswers(name()));
}

} // namespace lanyard
