#pragma once

/// The company's certificate authorities: how many there are besides the system's, which files
/// cannot be used, and the folder that they go into.

#include "accounts/managed_settings.h"
#include "accounts/places.h"

#include <QWidget>

class QLabel;

namespace lanyard {

class CertificatesSetting final : public QWidget {
    Q_OBJECT
public:
    explicit CertificatesSetting(Places places);

    void load(const Result<ManagedSettings> &managed);

Q_SIGNALS:
    void failed(const lanyard::Error &error);

private:
    void openFolder();

    const Places m_places;
    QLabel *m_count;
    QLabel *m_remark;
};

} // namespace lanyard
