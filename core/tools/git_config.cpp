#include "tools/git_config.h"

#include <QByteArrayList>

#include <algorithm>

namespace lanyard::tools {

namespace {

const QByteArray ours("lanyard");
const QByteArray emptyLine("helper =");
const QByteArray ourLine("helper = lanyard");

/// As it may also be written by hand.
bool isOurs(const QByteArray &helper)
{
    return helper == ours || (helper.startsWith('/') && helper.endsWith("/git-credential-lanyard"));
}

int usualPort(const QByteArray &scheme)
{
    return scheme == "https" ? 443 : scheme == "http" ? 80 : 0;
}

/// Which servers a section is for, as far as it says.
struct Pattern {
    QByteArray scheme; ///< empty = any
    QByteArray host; ///< a label may be "*"; empty = any
    int port = 0; ///< 0 = any
    bool isWhole = false; ///< no part of a server: no user's name, no path

    static Pattern of(const QByteArray &url)
    {
        Pattern pattern;
        const qsizetype colon = url.indexOf("://");
        pattern.scheme = url.left(qMax<qsizetype>(colon, 0)).toLower();
        const QByteArray rest = colon < 0 ? url : url.mid(colon + 3);
        const auto end = std::find_if(rest.begin(), rest.end(),
                                      [](char c) { return c == '/' || c == '?' || c == '#'; });
        const QByteArray authority = rest.left(end - rest.begin());
        const QByteArray path = rest.mid(authority.size());
        pattern.takeServer(authority.mid(authority.lastIndexOf('@') + 1).toLower());
        pattern.isWhole = colon > 0 && !authority.isEmpty() && !authority.contains('@')
            && (path.isEmpty() || path == "/");
        return pattern;
    }
    [[nodiscard]] bool mayMean(const Pattern &server) const
    {
        return (scheme.isEmpty() || scheme == server.scheme) && (port == 0 || port == server.port)
            && mayMeanHost(server.host);
    }

private:
    void takeServer(const QByteArray &server)
    {
        const qsizetype colon = server.lastIndexOf(':');
        const bool hasPort = colon > server.lastIndexOf(']');
        host = hasPort ? server.left(colon) : server;
        const int said = hasPort ? server.mid(colon + 1).toInt() : 0;
        port = said > 0 ? said : usualPort(scheme);
    }
    /// A host with "%" in it is decoded by git.
    [[nodiscard]] bool mayMeanHost(const QByteArray &other) const
    {
        const QByteArrayList labels = host.split('.');
        const QByteArrayList others = other.split('.');
        const auto isSame = [](const QByteArray &label, const QByteArray &wanted) {
            return label == "*" || label == wanted;
        };
        return host.isEmpty() || host.contains('%')
            || std::equal(labels.begin(), labels.end(), others.begin(), others.end(), isSame);
    }
};

enum class Reach { None, Perhaps, Whole };

/// Of a key: credential.helper, or credential.URL.helper.
Reach reachOf(const QByteArray &key, const ServerOrigin &server)
{
    static const QByteArray section("credential.");
    static const QByteArray name("helper");
    if (key == section + name) {
        return Reach::Whole;
    }
    if (!key.startsWith(section) || !key.endsWith('.' + name)) {
        return Reach::None;
    }
    const Pattern pattern
        = Pattern::of(key.mid(section.size(), key.size() - section.size() - name.size() - 1));
    if (!pattern.mayMean(Pattern::of(server.text().toLatin1()))) {
        return Reach::None;
    }
    return pattern.isWhole ? Reach::Whole : Reach::Perhaps;
}

QByteArray headerFor(const ServerOrigin &server)
{
    return "[credential \"" + server.text().toLatin1() + "\"]";
}

QByteArray sectionFor(const ServerOrigin &server, GitHelpers now)
{
    const QByteArray end = now == GitHelpers::Others ? '\t' + emptyLine + " \n" : QByteArray();
    return headerFor(server) + '\n' + end + '\t' + ourLine + '\n';
}

/// Behind a line: is there more of its section than comments?
bool hasMore(const QByteArrayList &lines, qsizetype from)
{
    for (const QByteArray &each : lines.mid(from)) {
        const QByteArray line = each.trimmed();
        if (!line.isEmpty() && !line.startsWith('#') && !line.startsWith(';')) {
            return !line.startsWith('[');
        }
    }
    return false;
}

/// How many lines behind a section's first one are what we put there.
qsizetype ourLinesAt(const QByteArrayList &lines, qsizetype index)
{
    const auto is = [&lines](qsizetype at, const QByteArray &line) {
        return at < lines.size() && lines[at].trimmed() == line;
    };
    if (is(index, ourLine)) {
        return 1;
    }
    return is(index, emptyLine) && is(index + 1, ourLine) ? 2 : 0;
}

} // namespace

QList<GitSetting> parseGitSettings(QByteArrayView list)
{
    QList<GitSetting> settings;
    QByteArrayList entries = list.toByteArray().split('\0');
    entries.removeLast(); // behind the last one's end
    for (const QByteArray &entry : entries) {
        const qsizetype end = entry.indexOf('\n');
        settings
            += end < 0 ? GitSetting{entry, {}} : GitSetting{entry.left(end), entry.mid(end + 1)};
    }
    return settings;
}

GitHelpers gitHelpersFor(const QList<GitSetting> &settings, const ServerOrigin &server)
{
    bool hasOurs = false;
    bool hasOthers = false;
    for (const GitSetting &setting : settings) {
        const Reach reach = reachOf(setting.key, server);
        if (reach == Reach::None) {
            continue;
        }
        if (!setting.value.isEmpty()) {
            hasOurs = hasOurs || (isOurs(setting.value) && reach == Reach::Whole);
            hasOthers = hasOthers || !isOurs(setting.value);
        } else if (reach == Reach::Whole) {
            hasOurs = false;
            hasOthers = false;
        }
    }
    return hasOthers ? GitHelpers::Others : hasOurs ? GitHelpers::Ours : GitHelpers::None;
}

QByteArray gitHelperKey(const ServerOrigin &server)
{
    return "credential." + server.text().toLatin1() + ".helper";
}

bool hasGitHelper(const QList<GitSetting> &settings, const ServerOrigin &server)
{
    return std::any_of(settings.begin(), settings.end(),
                       [key = gitHelperKey(server)](const GitSetting &setting) {
                           return setting.key == key && isOurs(setting.value);
                       });
}

QByteArray withGitHelper(QByteArrayView text, const ServerOrigin &server, GitHelpers now)
{
    const QByteArray section = sectionFor(server, now);
    const bool hasEnd = text.isEmpty() || text.endsWith('\n');
    return text.toByteArray() + (hasEnd ? section : '\n' + section.chopped(1));
}

bool endsWithGitHelper(QByteArrayView text, const ServerOrigin &server, GitHelpers now)
{
    return text.trimmed().endsWith(sectionFor(server, now).trimmed());
}

QByteArray withoutGitHelper(QByteArrayView text, const ServerOrigin &server)
{
    const QByteArray header = headerFor(server);
    const QByteArrayList lines = text.toByteArray().split('\n');
    QByteArrayList kept;
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const bool isHeader = lines[index].trimmed() == header;
        const qsizetype count = isHeader ? ourLinesAt(lines, index + 1) : 0;
        if (count == 0 || hasMore(lines, index + 1 + count)) {
            kept += lines[index];
        }
        index += count;
    }
    return kept.join('\n');
}

bool differsByGitHelperOnly(QList<GitSetting> before, QList<GitSetting> after,
                            const ServerOrigin &server)
{
    const auto isPassedOver = [key = gitHelperKey(server)](const GitSetting &setting) {
        return setting.key == key && (setting.value.isEmpty() || isOurs(setting.value));
    };
    before.removeIf(isPassedOver);
    after.removeIf(isPassedOver);
    return before == after;
}

} // namespace lanyard::tools
