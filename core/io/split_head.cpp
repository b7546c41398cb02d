#include "io/split_head.h"

#include "io/token_vault.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace lanyard {

namespace {

constexpr QByteArrayView magic{"lanyard-split/"};
constexpr char knownVersion = '1';
constexpr qsizetype sumSize = 32;
constexpr qsizetype headSize = 14 + 1 + 1 + 2 + 4 + sumSize;

QByteArray sumOf(const Secret &value)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(value.reveal()); // into the sum only
    return hash.result();
}

template <class Integer>
QByteArray bigEndian(qsizetype value)
{
    QByteArray bytes(sizeof(Integer), '\0');
    qToBigEndian(static_cast<Integer>(value), bytes.data());
    return bytes;
}

tl::unexpected<Error> damaged(const char *problem)
{
    return fail(ErrorKind::VaultFailed, QLatin1String(problem));
}

} // namespace

QByteArray SplitHead::toBytes() const
{
    return magic.toByteArray() + knownVersion + static_cast<char>(generation)
        + bigEndian<quint16>(parts) + bigEndian<quint32>(size)
        + sum.leftJustified(sumSize, '\0', true);
}

Result<std::optional<SplitHead>> SplitHead::fromBytes(QByteArrayView item)
{
    if (!looksLikeSplitHead(item)) {
        return std::nullopt;
    }
    QByteArrayView rest = item.sliced(magic.size());
    if (rest.isEmpty() || rest.front() != knownVersion) {
        return damaged("the item was written by a newer version of this program; update this one");
    }
    if (item.size() != headSize) {
        return damaged("the head of a split item is damaged");
    }
    const char generation = rest[1];
    rest = rest.sliced(2);
    SplitHead head;
    head.generation = SplitGeneration(generation);
    head.parts = qFromBigEndian<quint16>(rest.data());
    head.size = qFromBigEndian<quint32>(rest.data() + 2);
    head.sum = rest.sliced(6).toByteArray();
    if (head.size > largestVaultValue) {
        return damaged("the head of a split item is damaged");
    }
    switch (head.generation) {
    case SplitGeneration::None:
    case SplitGeneration::A:
    case SplitGeneration::B:
        return head;
    }
    return damaged("the head of a split item is damaged");
}

SplitHead SplitHead::of(const Secret &value, SplitGeneration generation, qsizetype partSize)
{
    return {generation, int((value.size() + partSize - 1) / partSize), value.size(), sumOf(value)};
}

bool SplitHead::isOf(const Secret &value) const
{
    return value.size() == size && sumOf(value) == sum;
}

QString splitPartKey(const QString &key, SplitGeneration generation, int number)
{
    return key + QStringLiteral("/part/") + QLatin1Char(static_cast<char>(generation))
        + QStringLiteral("/%1").arg(number);
}

SplitGeneration otherGeneration(SplitGeneration generation)
{
    return generation == SplitGeneration::A ? SplitGeneration::B : SplitGeneration::A;
}

bool looksLikeSplitHead(QByteArrayView value)
{
    return value.startsWith(magic);
}

} // namespace lanyard
