#include "base/json.h"

#include "fuzz/invariants.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace lanyard;
using fuzz::require;

namespace {

int depthOf(const QJsonValue &value)
{
    int deepest = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const auto &member : object) {
            deepest = std::max(deepest, depthOf(member));
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array) {
            deepest = std::max(deepest, depthOf(item));
        }
    } else {
        return 0;
    }
    return deepest + 1;
}

template <class T>
void requireFitIfRefused(const Result<T> &result)
{
    if (!result) {
        fuzz::requireFit(result.error());
    }
}

/// The readers of one member, on whatever it is.
void readMembers(const QJsonObject &object)
{
    const auto text = requiredString(object, QLatin1String("a"));
    require(!text || (!text->isEmpty() && text->isValidUtf16()), "a text is there, and Unicode");
    require(!text || !text->contains(QChar(u'\0')), "a text has no control characters");
    requireFitIfRefused(text);
    requireFitIfRefused(optionalString(object, QLatin1String("a")));
    requireFitIfRefused(optionalBool(object, QLatin1String("a")));
    requireFitIfRefused(optionalStringList(object, QLatin1String("a")));
    const auto date = optionalNumericDate(object, QLatin1String("a"));
    requireFitIfRefused(date);
    require(!date || !*date || (**date >= 0 && **date <= 253402300799), "a date is in our era");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr JsonLimits limits{.bytes = 4096, .depth = 5};
    const QByteArrayView bytes = fuzz::Input(data, size).rest();

    const auto object = parseJsonObject(bytes, limits);
    if (!object) {
        fuzz::requireFit(object.error());
        return 0;
    }
    require(bytes.size() <= limits.bytes, "no more bytes than allowed");
    require(depthOf(*object) <= limits.depth, "no deeper than allowed");
    fuzz::requireSameJson(bytes, *object);

    const auto again = parseJsonObject(QJsonDocument(*object).toJson(QJsonDocument::Compact),
                                       {.bytes = 1024 * 1024, .depth = limits.depth});
    require(again && fuzz::isSame(*again, *object), "what was read can be written and read again");
    // A member of each name, so that a duplicate cannot have been dropped silently.
    require(bytes.count('"') + bytes.count('\\') >= 2 * object->size(), "each member has a name");
    readMembers(*object);
    return 0;
}
