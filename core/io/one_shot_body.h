#pragma once

/// An upload that cannot be sent twice. QNetworkAccessManager up to 6.8 silently posts again when
/// a connection drops, which burns a rotating refresh token; a body that cannot be rewound makes
/// it fail with ContentReSendError instead.

#include <QByteArray>
#include <QIODevice>

namespace lanyard {

class OneShotBody final : public QIODevice {
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);
    ~OneShotBody() override; ///< wipes the bytes where nobody shares them

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 size() const override;
    /// Something of it may be on the wire.
    [[nodiscard]] bool wasRead() const { return m_position > 0; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace lanyard
