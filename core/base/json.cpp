#include "base/json.h"

#include <QJsonArray>
#include <QSet>
#include <QStringDecoder>

#include <cmath>
#include <nlohmann/json.hpp>
#include <utility>
#include <variant>
#include <vector>

namespace lanyard {

namespace {

using nlohmann::json;

/// QString's own conversion drops a byte order mark, and with it the difference of two texts.
QString toText(const std::string &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless
                               | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

/// Builds Qt's values from the events of a strict parser. QJsonDocument cannot serve: it keeps
/// the last of two members with one name and says nothing.
class ObjectBuilder final : public nlohmann::json_sax<json> {
public:
    explicit ObjectBuilder(int depth) : m_depth(depth) { }

    QJsonObject takeObject() { return m_root.toObject(); }
    [[nodiscard]] bool isObject() const { return m_root.isObject(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    bool null() override { return add(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        return value <= number_unsigned_t(std::numeric_limits<qint64>::max()) ? add(qint64(value))
                                                                              : add(double(value));
    }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override { return add(toText(value)); }
    bool binary(binary_t &) override { return false; }

    bool start_object(std::size_t) override { return open(Level{QJsonObject(), {}, {}}); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Level{QJsonArray(), {}, {}}); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.name = toText(name);
        if (level.seen.contains(level.name)) {
            return stop(QStringLiteral("duplicate member \"%1\"").arg(plainText(level.name, 60)));
        }
        level.seen.insert(level.name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string &,
                     const nlohmann::detail::exception &) override
    {
        return stop(QStringLiteral("not JSON at byte %1").arg(position));
    }

private:
    struct Level {
        std::variant<QJsonObject, QJsonArray> value;
        QString name;
        QSet<QString> seen;
    };

    bool stop(const QString &problem)
    {
        m_problem = problem;
        return false;
    }

    bool open(Level level)
    {
        if (m_levels.size() >= std::size_t(m_depth)) {
            return stop(QStringLiteral("nested too deeply"));
        }
        m_levels.push_back(std::move(level));
        return true;
    }

    bool close()
    {
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        return add(std::visit([](const auto &value) { return QJsonValue(value); }, level.value));
    }

    bool add(const QJsonValue &value)
    {
        if (m_levels.empty()) {
            m_root = value;
            return true;
        }
        Level &level = m_levels.back();
        if (auto *object = std::get_if<QJsonObject>(&level.value)) {
            object->insert(level.name, value);
        } else {
            std::get<QJsonArray>(level.value).append(value);
        }
        return true;
    }

    int m_depth;
    std::vector<Level> m_levels;
    QJsonValue m_root;
    QString m_problem;
};

tl::unexpected<Error> wrongMember(QLatin1String name, const char *problem)
{
    return fail(ErrorKind::InvalidResponse,
                QStringLiteral("%1 %2").arg(name, QLatin1String(problem)));
}

bool isClean(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

/// Null counts as absent: several providers send it for what they do not know (quirks).
QJsonValue member(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

} // namespace

Result<QJsonObject> parseJsonObject(QByteArrayView bytes, JsonLimits limits)
{
    if (bytes.size() > limits.bytes) {
        return fail(ErrorKind::InvalidResponse,
                    QStringLiteral("more than %1 bytes").arg(limits.bytes));
    }
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("starts with a byte order mark"));
    }
    // The parser below takes a NUL for the end of the text, and would not look at what follows.
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("not JSON at byte %1").arg(nul + 1));
    }
    ObjectBuilder builder(limits.depth);
    if (!json::sax_parse(bytes.begin(), bytes.end(), &builder)) {
        return fail(ErrorKind::InvalidResponse, builder.problem());
    }
    if (!builder.isObject()) {
        return fail(ErrorKind::InvalidResponse, QStringLiteral("not a JSON object"));
    }
    return builder.takeObject();
}

QMap<QString, QByteArray> jsonMemberTexts(QByteArrayView bytes)
{
    QMap<QString, QByteArray> members;
    QString name;
    QByteArray text;
    int depth = 0;
    bool isInString = false;
    bool isEscaped = false;
    for (const char byte : bytes) {
        if (isInString) {
            text += byte;
            isInString = isEscaped || byte != '"';
            isEscaped = !isEscaped && byte == '\\';
            continue;
        }
        if (depth == 1 && byte == ':') {
            name = toText(json::parse(text.begin(), text.end()).get<std::string>());
            text.clear();
        } else if (depth == 1 && (byte == ',' || byte == '}')) {
            if (!text.isEmpty()) { // as in an empty object
                members.insert(name, std::exchange(text, {}));
            }
        } else if (depth > 0 && !QByteArrayView(" \t\r\n").contains(byte)) {
            text += byte;
            isInString = byte == '"';
        }
        const bool isOpening = byte == '{' || byte == '[';
        const bool isClosing = byte == '}' || byte == ']';
        depth += int(isOpening) - int(isClosing);
    }
    return members;
}

Result<std::optional<QString>> optionalString(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = member(object, name);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isString()) {
        return wrongMember(name, "is not a string");
    }
    if (!isClean(value.toString())) {
        return wrongMember(name, "holds control characters");
    }
    return value.toString();
}

Result<QString> requiredString(const QJsonObject &object, QLatin1String name)
{
    auto value = optionalString(object, name);
    if (!value) {
        return fail(value.error());
    }
    if (!*value || (*value)->isEmpty()) {
        return wrongMember(name, "is missing");
    }
    return **value;
}

Result<std::optional<bool>> optionalBool(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = member(object, name);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isBool()) {
        return wrongMember(name, "is not true or false");
    }
    return value.toBool();
}

Result<std::optional<QStringList>> optionalStringList(const QJsonObject &object, QLatin1String name)
{
    const QJsonValue value = member(object, name);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isArray()) {
        return wrongMember(name, "is not an array");
    }
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (!item.isString() || !isClean(item.toString())) {
            return wrongMember(name, "holds something that is not a plain string");
        }
        list.append(item.toString());
    }
    return list;
}

Result<std::optional<qint64>> optionalNumericDate(const QJsonObject &object, QLatin1String name)
{
    constexpr double endOfYear9999 = 253402300799;
    const QJsonValue value = member(object, name);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    if (!value.isDouble() || !(value.toDouble() >= 0) || value.toDouble() > endOfYear9999) {
        return wrongMember(name, "is not a point in time");
    }
    return qint64(std::floor(value.toDouble()));
}

} // namespace lanyard
