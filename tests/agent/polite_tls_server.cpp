#include "agent/polite_tls_server.h"

#include <QSslCertificate>
#include <QSslKey>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <openssl/ssl.h>

#include <memory>

namespace lanyard {

namespace {

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Tls = std::unique_ptr<SSL, decltype(&SSL_free)>;

Context contextWith(const QByteArray &certificate, const QByteArray &key)
{
    Context context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    const auto *bytes = reinterpret_cast<const unsigned char *>(key.constData());
    SSL_CTX_use_certificate_ASN1(context.get(), int(certificate.size()),
                                 reinterpret_cast<const unsigned char *>(certificate.constData()));
    SSL_CTX_use_PrivateKey_ASN1(EVP_PKEY_EC, context.get(), bytes, long(key.size()));
    return context;
}

bool hearsRequest(SSL *tls)
{
    QByteArray heard;
    char byte = 0;
    while (!heard.endsWith("\r\n\r\n")) {
        if (SSL_read(tls, &byte, 1) != 1) {
            return false;
        }
        heard += byte;
    }
    return true;
}

} // namespace

PoliteTlsServer::PoliteTlsServer(const QSslConfiguration &configuration, QByteArray answer) :
    m_answer(std::move(answer)), m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) == 0 && ::listen(m_listener, 1) == 0
        && ::getsockname(m_listener, generic, &size) == 0) {
        m_port = ntohs(address.sin_port);
    }
    m_thread = std::thread([this, certificate = configuration.localCertificate().toDer(),
                            key = configuration.privateKey().toDer()] { serve(certificate, key); });
}

PoliteTlsServer::~PoliteTlsServer()
{
    ::shutdown(m_listener, SHUT_RDWR); // which ends an accept() that waits
    ::shutdown(m_connection, SHUT_RDWR);
    m_thread.join();
    ::close(m_connection);
    ::close(m_listener);
}

QUrl PoliteTlsServer::origin() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port));
}

void PoliteTlsServer::serve(const QByteArray &certificate, const QByteArray &key)
{
    m_connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    const Context context = contextWith(certificate, key);
    const Tls tls(SSL_new(context.get()), &SSL_free);
    if (m_connection < 0 || SSL_set_fd(tls.get(), m_connection) != 1 || SSL_accept(tls.get()) != 1
        || !hearsRequest(tls.get())
        || SSL_write(tls.get(), m_answer.constData(), int(m_answer.size())) != m_answer.size()) {
        return;
    }
    SSL_shutdown(tls.get());
    char byte = 0;
    while (::recv(m_connection, &byte, 1, 0) > 0) { }
    m_isLeft = true;
}

} // namespace lanyard
