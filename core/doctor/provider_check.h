#pragma once

/// What a provider does right and wrong for native sign-in, as far as nobody has to sign in to see
/// it.
/// Source:  the sections of base/provider_line.h
/// Shape:   asks for its document, its keys, and once for its authorization endpoint, as a client
///          that it cannot know; nothing of that leaves a trace there
/// Errors:  as provider_directory.h, where there is no document to judge. One that is no document
///          is a line
/// Owner:   whoever asks; destroying it ends every request

#include "accounts/environment.h"
#include "base/provider_line.h"
#include "base/result.h"
#include "flow/provider_directory.h"

#include <QObject>
#include <QUrl>

namespace lanyard {

class ProviderCheck final : public QObject {
public:
    /// The environment must outlive the check. `origins`: where endpoints may be besides the
    /// issuer's own site.
    ProviderCheck(const Environment &environment, QString issuer, QList<QUrl> origins,
                  QObject *context, Reply<ProviderLines> reply);
    ~ProviderCheck() override;

    void start();

    /// After the reply; nullopt = the document is of no use.
    [[nodiscard]] const std::optional<oauth::ProviderMetadata> &metadata() const
    {
        return m_metadata;
    }

private:
    void takeDocument(const Result<oauth::ProviderMetadata> &metadata);
    void fetchKeys();
    void takeKeys(const Result<HttpReply> &answer);
    void askForAuthorization();
    void takeAuthorization(QNetworkReply &reply);
    void finish();

    void add(ProviderTrait trait, Mark mark, const std::optional<Error> &error = {});

    const Environment m_environment;
    QString m_issuer;
    QList<QUrl> m_origins;
    Replier<ProviderLines> m_reply;
    ProviderDirectory m_directory;
    NetworkAccess::Manager m_manager;
    QByteArray m_document; ///< as it was sent
    std::optional<oauth::ProviderMetadata> m_metadata;
    ProviderLines m_lines;
    QUrl m_wayBack; ///< where nobody may be sent
};

} // namespace lanyard
