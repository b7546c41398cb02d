#include "io/one_shot_body.h"

#include "base/secret.h"

#include <algorithm>
#include <cstring>

namespace lanyard {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent) :
    QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would be a second copy that nobody wipes.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody()
{
    wipeBytes(m_bytes);
}

bool OneShotBody::atEnd() const
{
    return m_position >= m_bytes.size();
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_bytes.size() - m_position;
}

qint64 OneShotBody::size() const
{
    return m_bytes.size();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (atEnd()) {
        return -1;
    }
    const qint64 count = std::min(maxSize, bytesAvailable());
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace lanyard
