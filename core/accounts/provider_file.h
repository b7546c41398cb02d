#pragma once

/// The members of a provider file, each with its own rule.
/// Errors:  Misconfigured, naming file and field
/// Owner:   one reader per file; the first problem ends the reading

#include "accounts/provider.h"
#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace lanyard {

class ProviderFile {
public:
    ProviderFile(QJsonObject object, QString id, QString file);

    [[nodiscard]] Result<Provider> read();

private:
    void refuseUnknownMembers();
    void readIssuer();
    void readEndpoints();
    void readClient();
    void readScope();
    void readAuthorizationParameters();
    void readAnswers();

    [[nodiscard]] QString text(QLatin1String name);
    [[nodiscard]] QUrl endpoint(QLatin1String name);
    [[nodiscard]] QList<QUrl> origins(QLatin1String name);
    [[nodiscard]] QList<QUrl> redirectUris(QLatin1String name);
    void refuse(QLatin1String name, const QString &problem);

    QJsonObject m_object;
    QString m_file;
    Provider m_provider;
    QString m_problem;
};

} // namespace lanyard
