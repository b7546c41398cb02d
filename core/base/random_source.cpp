#include "base/random_source.h"

#include <QRandomGenerator>

#include <cstring>
#include <vector>

namespace lanyard {

QByteArray SystemRandomSource::bytes(qsizetype count)
{
    std::vector<quint32> words(static_cast<std::size_t>((count + 3) / 4));
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), count);
}

} // namespace lanyard
