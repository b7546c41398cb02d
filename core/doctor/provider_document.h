#pragma once

/// What a provider announces, held against what native sign-in wants.
/// Source:  the sections of base/provider_line.h
/// Shape:   pure functions of a document that was read, and of a key set as it was sent

#include "base/provider_line.h"
#include "oauth/provider_metadata.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace lanyard {

/// `document` is the same one, for the members that sign-in itself does without.
[[nodiscard]] ProviderLines judgeDocument(const oauth::ProviderMetadata &metadata,
                                          const QJsonObject &document);

/// The key set as bytes: which keys are of use, and which should never have been published.
[[nodiscard]] ProviderLine judgeKeys(QByteArrayView body);

} // namespace lanyard
