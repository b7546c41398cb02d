#include "support/fake_random.h"

#include <QCryptographicHash>

namespace lanyard {

QByteArray FakeRandom::bytes(qsizetype count)
{
    const QByteArray call = "call " + QByteArray::number(++m_calls);
    QByteArray result;
    for (int block = 0; result.size() < count; ++block) {
        result += QCryptographicHash::hash(call + " block " + QByteArray::number(block),
                                           QCryptographicHash::Sha256);
    }
    return result.first(count);
}

} // namespace lanyard
