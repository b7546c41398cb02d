#pragma once

/// Certificates made while the test runs, so that none ever expires on a shelf and no key lies in
/// the tree.

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>

#include <memory>

namespace lanyard {

struct CertificateWish {
    QString dnsName = QStringLiteral("localhost");
    QString address = QStringLiteral("127.0.0.1"); ///< empty = none
    long validFromDays = -1; ///< from today
    long validUntilDays = 30;
    bool isSelfSigned = false; ///< by nobody else, that is
};

/// A certificate authority of its own.
class TestAuthority {
public:
    explicit TestAuthority(long validUntilDays = 60); ///< from today
    ~TestAuthority();

    [[nodiscard]] QSslCertificate certificate() const;
    /// For a server: a fresh key and a certificate that this authority signed.
    [[nodiscard]] QSslConfiguration serverConfiguration(const CertificateWish &wish = {}) const;

private:
    struct Keys;
    std::unique_ptr<Keys> m_keys;
};

} // namespace lanyard
