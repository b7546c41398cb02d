#include "git_server.h"

#include "support/patience.h"

#include <QProcess>

namespace lanyard {

namespace {

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    return request.header(name).value_or(QByteArray());
}

/// RFC 3875 §6: the fields of the answer, an empty line, the body.
HttpAnswer answerOfCgi(const QByteArray &output)
{
    HttpAnswer answer;
    const qsizetype end = output.indexOf("\r\n\r\n");
    for (const QByteArray &line : output.left(end).split('\n')) {
        const QByteArray name = line.left(line.indexOf(':'));
        const QByteArray value = line.mid(name.size() + 1).trimmed();
        if (name == "Status") {
            answer.status = value.left(3).toInt();
        } else {
            answer.headers.append({name, value});
        }
    }
    answer.body = end < 0 ? QByteArray() : output.mid(end + 4);
    return answer;
}

} // namespace

GitServer::GitServer(QString root) : m_root(std::move(root))
{
    for (const char *path :
         {"/one.git/info/refs", "/one.git/git-upload-pack", "/one.git/git-receive-pack"}) {
        for (const char *method : {"GET", "POST"}) {
            m_server.always(method, path,
                            [this](const HttpRequest &request) { return serve(request); });
        }
    }
}

void GitServer::letIn(const QByteArray &username, const QByteArray &token)
{
    m_expected = "Basic " + (username + ':' + token).toBase64();
}

void GitServer::letInBearer(const QByteArray &token)
{
    m_challenge = "Bearer realm=\"git\"";
    m_expected = "Bearer " + token;
}

HttpAnswer GitServer::serve(const HttpRequest &request)
{
    const QByteArray authorization = headerOf(request, "Authorization");
    if (!authorization.isEmpty() && !m_shown.contains(authorization)) {
        m_shown += authorization;
    }
    if (authorization != m_expected) {
        return {401, {{"WWW-Authenticate", m_challenge}}, "no"};
    }
    QProcess backend;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto set = [&environment](const char *name, const QByteArray &value) {
        environment.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    };
    set("GIT_PROJECT_ROOT", m_root.toUtf8());
    set("GIT_HTTP_EXPORT_ALL", "1");
    set("REMOTE_USER", "somebody");
    set("REQUEST_METHOD", request.method);
    set("PATH_INFO", request.path());
    set("QUERY_STRING", request.query());
    set("CONTENT_TYPE", headerOf(request, "Content-Type"));
    set("CONTENT_LENGTH", QByteArray::number(request.body.size()));
    set("HTTP_CONTENT_ENCODING", headerOf(request, "Content-Encoding"));
    set("GIT_PROTOCOL", headerOf(request, "Git-Protocol"));
    backend.setProcessEnvironment(environment);
    backend.start(QStringLiteral("git"), {QStringLiteral("http-backend")});
    backend.write(request.body);
    backend.closeWriteChannel();
    backend.waitForFinished(kPatience);
    return answerOfCgi(backend.readAllStandardOutput());
}

} // namespace lanyard
