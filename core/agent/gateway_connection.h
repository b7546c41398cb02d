#pragma once

/// One client of a gateway: hears a request, has it passed on, hears the next one.
/// Source:  RFC 9112 §9.3 (persistence), §9.3.2 (what is sent ahead waits), §9.6 (closing)
/// Limits:  64 KiB and 128 fields a head; a minute for it to come whole. Whoever is refused is told
///          why, and the connection ends: what follows may have been meant in another way. Then it
///          has 5 s to read that, and 4 MiB of what it goes on sending are thrown away
/// Owner:   Gateway

#include "agent/gateway_exchange.h"
#include "io/http_message.h"

#include <QByteArrayList>
#include <QObject>
#include <QTcpSocket>

#include <chrono>
#include <memory>

namespace lanyard {

class GatewayConnection final : public QObject {
    Q_OBJECT
public:
    /// What a client is told of where it is.
    struct Names {
        QString address;
        QByteArrayList hosts; ///< as troubleWith() has them
    };
    /// Owns the descriptor. `names` and `setup` outlive it.
    GatewayConnection(int descriptor, const Names &names, const GatewaySetup &setup);
    ~GatewayConnection() override;

    /// Takes what has come already.
    void start();
    /// From time to time: ends it where it is too slow.
    void checkTime();

Q_SIGNALS:
    void troubled(const QString &line); ///< what a client was told
    void ended(); ///< once: to be destroyed

private:
    enum class Stage { Hearing, PassingOn, Leaving };

    void read();
    void hear();
    void takeRequest();
    void takeEnd(GatewayExchange::End end);
    void hearNext();
    void refuse(const GatewayTrouble &trouble);
    [[nodiscard]] QString lineFor(const GatewayTrouble &trouble) const;
    void leave();
    void noteWritten();
    void sayNoMore();
    void discard();
    void enter(Stage stage);
    void end();

    QTcpSocket m_socket;
    const Names &m_names;
    const GatewaySetup &m_setup;
    Stage m_stage = Stage::Hearing;
    std::chrono::milliseconds m_since; ///< it is in this stage; monotonic
    HttpRequestParser m_parser;
    qsizetype m_heard = 0; ///< of the head
    std::unique_ptr<GatewayExchange> m_exchange;
    qint64 m_discarded = 0;
    bool m_hasSaidAll = false;
    bool m_isOver = false;
};

} // namespace lanyard
