#include "mutation.h"

#include "base/base64url.h"

namespace lanyard {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

/// A member that is not there, or is no text, becomes the text of the suite: "null" and the rest.
void appendText(QJsonObject &object, const char *name, const char *text)
{
    const QJsonValue old = object.value(key(name));
    object.insert(key(name), (old.isString() ? old.toString() : key("null")) + key(text));
}

} // namespace

std::function<void(UnsignedToken &)> append(const char *claim, const char *text)
{
    return [=](UnsignedToken &token) { appendText(token.claims, claim, text); };
}

std::function<void(UnsignedToken &)> remove(const char *claim)
{
    return [=](UnsignedToken &token) { token.claims.remove(key(claim)); };
}

std::function<void(UnsignedToken &)> set(const char *claim, const QJsonValue &value)
{
    return [=](UnsignedToken &token) { token.claims.insert(key(claim), value); };
}

std::function<void(UnsignedToken &)> setHeader(const char *name, const QJsonValue &value)
{
    return [=](UnsignedToken &token) { token.header.insert(key(name), value); };
}

std::function<void(QJsonObject &)> withMember(const char *name, const QJsonValue &value)
{
    return [=](QJsonObject &object) { object.insert(key(name), value); };
}

std::function<void(QJsonObject &)> withoutMember(const char *name)
{
    return [=](QJsonObject &object) { object.remove(key(name)); };
}

std::function<void(QJsonObject &)> appendedMember(const char *name, const char *text)
{
    return [=](QJsonObject &object) { appendText(object, name, text); };
}

std::function<void(RedirectParameters &)> appendToParameter(const char *name, const char *text)
{
    return [=](RedirectParameters &parameters) {
        for (auto &[parameter, value] : parameters) {
            if (parameter == name) {
                value += text;
            }
        }
    };
}

std::function<void(RedirectParameters &)> dropParameter(const char *name)
{
    return [=](RedirectParameters &parameters) {
        parameters.removeIf([=](const auto &parameter) { return parameter.first == name; });
    };
}

std::function<void(RedirectParameters &)> addParameter(const char *name, const char *value)
{
    return [=](RedirectParameters &parameters) {
        parameters.append({QByteArray(name), QByteArray(value)});
    };
}

void breakSignature(QByteArray &jws)
{
    const qsizetype end = jws.lastIndexOf('.') + 1;
    QByteArray signature = base64UrlDecode(jws.mid(end)).value_or(QByteArray());
    for (char &byte : signature) {
        byte = char(byte ^ 0x5A);
    }
    jws = jws.left(end) + base64UrlEncode(signature);
}

void dropSignature(QByteArray &jws)
{
    jws.truncate(jws.lastIndexOf('.') + 1);
}

} // namespace lanyard
