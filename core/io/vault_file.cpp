#include "io/vault_file.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <memory>

namespace lanyard {

namespace {

constexpr QByteArrayView magic{"lanyard-vault\n"};
constexpr quint8 knownVersion = 1;
constexpr qsizetype versionAt = 14;
constexpr qsizetype costAt = versionAt + 1;
constexpr qsizetype saltAt = costAt + 3;
constexpr qsizetype checkAt = saltAt + vaultSaltSize;
constexpr qsizetype nonceAt = checkAt + 32;
constexpr qsizetype sizeAt = nonceAt + vaultNonceSize;
constexpr qsizetype sumAt = sizeAt + 4;
constexpr qsizetype headerSize = sumAt + 32;
constexpr qsizetype tagSize = 16;
constexpr qsizetype keySize = 32;

/// Whoever can write the file must not make opening it a hanging computer.
constexpr quint64 mostMemory = quint64(1) << 30; ///< bytes
constexpr quint64 mostSteps = quint64(1) << 25; ///< N · r · p; a few seconds
constexpr int leastLog2N = 10;
constexpr int mostLog2N = 24;

tl::unexpected<Error> damaged(const char *clause)
{
    return fail(ErrorKind::VaultFailed, QLatin1String(clause));
}

tl::unexpected<Error> cutOff(qsizetype there, qsizetype whole)
{
    return fail(ErrorKind::VaultFailed,
                QStringLiteral("is cut off: %1 of its %2 bytes are there").arg(there).arg(whole));
}

tl::unexpected<Error> refusedByOpenSsl(const char *what)
{
    ERR_clear_error();
    return fail(ErrorKind::VaultFailed,
                QStringLiteral("needs %1, which OpenSSL refused").arg(QLatin1String(what)));
}

bool isBearable(const ScryptCost &cost)
{
    if (cost.log2N < leastLog2N || cost.log2N > mostLog2N || cost.r == 0 || cost.p == 0) {
        return false;
    }
    const quint64 n = quint64(1) << cost.log2N;
    return 128 * n * cost.r <= mostMemory && n * cost.r * cost.p <= mostSteps;
}

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Empty where OpenSSL refuses.
QByteArray passphraseCheck(QByteArrayView header, const VaultKey &key)
{
    QByteArray code(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    const QByteArrayView text = header.first(checkAt);
    const bool isMade = HMAC(EVP_sha256(), key.authentication().data(), int(keySize), bytesOf(text),
                             size_t(text.size()), bytesOf(code), &size)
        != nullptr;
    code.truncate(isMade ? qsizetype(size) : 0);
    return code;
}

template <class Integer>
QByteArray bigEndian(qsizetype value)
{
    QByteArray bytes(sizeof(Integer), '\0');
    qToBigEndian(static_cast<Integer>(value), bytes.data());
    return bytes;
}

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeContext>;

/// Up to the point where the text itself goes in; the header is authenticated with it.
CipherContext cipherFor(const VaultKey &key, QByteArrayView header, int encrypt)
{
    CipherContext context(EVP_CIPHER_CTX_new());
    int size = 0;
    const bool isReady = context
        && EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytesOf(key.encryption()),
                             bytesOf(header.sliced(nonceAt)), encrypt)
            == 1
        && EVP_CipherUpdate(context.get(), nullptr, &size, bytesOf(header), int(header.size()))
            == 1;
    return isReady ? std::move(context) : nullptr;
}

/// Null = it is not what was sealed.
std::unique_ptr<Secret> decrypted(QByteArrayView file, const VaultKey &key)
{
    const QByteArrayView header = file.first(headerSize);
    const QByteArrayView text = file.sliced(headerSize, file.size() - headerSize - tagSize);
    QByteArray tag = file.last(tagSize).toByteArray();
    const CipherContext context = cipherFor(key, header, 0);
    QByteArray plain(text.size() + 1, Qt::Uninitialized); // never without memory
    int size = 0;
    int rest = 0;
    const bool isWhole = context
        && EVP_CipherUpdate(context.get(), bytesOf(plain), &size, bytesOf(text), int(text.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int(tagSize), tag.data()) == 1
        && EVP_CipherFinal_ex(context.get(), bytesOf(plain) + size, &rest) == 1;
    ERR_clear_error();
    std::unique_ptr<Secret> secret;
    if (isWhole) {
        secret = std::make_unique<Secret>(QByteArrayView(plain).first(size + rest));
    }
    wipeBytes(plain);
    return secret;
}

/// Reads from the front; empty once anything was missing.
class ItemReader {
public:
    explicit ItemReader(QByteArrayView bytes) : m_rest(bytes) { }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    template <class Integer>
    QByteArrayView sized()
    {
        const QByteArrayView size = take(sizeof(Integer));
        return m_isWhole ? take(qFromBigEndian<Integer>(size.data())) : QByteArrayView();
    }

private:
    QByteArrayView take(qsizetype count)
    {
        if (count > m_rest.size()) {
            m_isWhole = false;
            m_rest = {};
            return {};
        }
        const QByteArrayView taken = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return taken;
    }

    QByteArrayView m_rest;
    bool m_isWhole = true;
};

} // namespace

Result<VaultKey> VaultKey::derive(const Secret &passphrase, VaultSalt salt)
{
    if (!isBearable(salt.cost) || salt.salt.size() != vaultSaltSize) {
        return damaged("asks for more work to be opened than is good");
    }
    const ScryptCost &cost = salt.cost;
    const QByteArrayView words = passphrase.reveal(); // to scrypt
    QByteArray bytes(2 * keySize, Qt::Uninitialized);
    // As much as it needs, and what OpenSSL wants for itself.
    const quint64 memory = 2 * mostMemory;
    const int derived
        = EVP_PBE_scrypt(words.data(), size_t(words.size()), bytesOf(QByteArrayView(salt.salt)),
                         size_t(salt.salt.size()), quint64(1) << cost.log2N, cost.r, cost.p, memory,
                         bytesOf(bytes), size_t(bytes.size()));
    Secret key = Secret::take(std::move(bytes));
    if (derived != 1) {
        return refusedByOpenSsl("memory for its passphrase (scrypt)");
    }
    return VaultKey(std::move(salt), std::move(key));
}

QByteArrayView VaultKey::encryption() const
{
    return m_bytes.reveal().first(keySize); // to the cipher
}

QByteArrayView VaultKey::authentication() const
{
    return m_bytes.reveal().sliced(keySize); // to the HMAC
}

Result<VaultSalt> readVaultSalt(QByteArrayView file)
{
    const qsizetype common = qMin(file.size(), magic.size());
    if (file.first(common) != magic.first(common)) {
        return damaged("is no vault file of Lanyard");
    }
    if (file.size() > versionAt && quint8(file[versionAt]) > knownVersion) {
        return damaged("was written by a newer version of this program; update this one");
    }
    if (file.size() < headerSize) {
        return cutOff(file.size(), headerSize + tagSize);
    }
    if (quint8(file[versionAt]) != knownVersion
        || sha256(file.first(sumAt)) != file.sliced(sumAt, 32)) {
        return damaged("is damaged at its beginning");
    }
    const VaultSalt salt{{quint8(file[costAt]), quint8(file[costAt + 1]), quint8(file[costAt + 2])},
                         file.sliced(saltAt, vaultSaltSize).toByteArray()};
    if (!isBearable(salt.cost)) {
        return damaged("asks for more work to be opened than is good");
    }
    const qsizetype whole
        = headerSize + tagSize + qsizetype(qFromBigEndian<quint32>(file.sliced(sizeAt).data()));
    if (file.size() < whole) {
        return cutOff(file.size(), whole);
    }
    if (file.size() > whole) {
        return damaged("is damaged: more stands behind its end");
    }
    return salt;
}

Result<VaultItems> openVaultFile(QByteArrayView file, const VaultKey &key)
{
    const auto salt = readVaultSalt(file);
    if (!salt) {
        return fail(salt.error());
    }
    // In constant time, though whoever has the file can try passphrases by themselves.
    const bool isKey = *salt == key.salt()
        && constantTimeEquals(passphraseCheck(file.first(headerSize), key),
                              file.sliced(checkAt, 32));
    if (!isKey) {
        return fail(ErrorKind::VaultLocked, QStringLiteral("has another passphrase"));
    }
    const auto plain = decrypted(file, key);
    return plain ? parseVaultItems(*plain) : damaged("is damaged, or somebody changed it");
}

Result<QByteArray> sealVaultFile(const VaultItems &items, const VaultKey &key,
                                 const QByteArray &nonce)
{
    Q_ASSERT(nonce.size() == vaultNonceSize);
    const Secret plain = vaultItemsBytes(items);
    const ScryptCost &cost = key.salt().cost;
    QByteArray file = magic.toByteArray() + char(knownVersion) + char(cost.log2N) + char(cost.r)
        + char(cost.p) + key.salt().salt;
    const QByteArray check = passphraseCheck(file, key);
    if (check.isEmpty()) { // a file without it would replace the good one
        return refusedByOpenSsl("HMAC-SHA-256");
    }
    file += check;
    file += nonce + bigEndian<quint32>(plain.size());
    file += sha256(file);

    const CipherContext context = cipherFor(key, file, 1);
    const QByteArrayView text = plain.reveal(); // to the cipher
    QByteArray sealed(text.size() + tagSize, Qt::Uninitialized);
    int size = 0;
    int rest = 0;
    const bool isSealed = context
        && EVP_CipherUpdate(context.get(), bytesOf(sealed), &size, bytesOf(text), int(text.size()))
            == 1
        && EVP_CipherFinal_ex(context.get(), bytesOf(sealed) + size, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(tagSize),
                               sealed.data() + text.size())
            == 1;
    if (!isSealed) {
        return refusedByOpenSsl("AES-256-GCM");
    }
    return file + sealed;
}

Result<VaultItems> parseVaultItems(const Secret &bytes)
{
    VaultItems items;
    ItemReader reader(bytes.reveal()); // into the items
    while (!reader.isAtEnd()) {
        const QByteArrayView name = reader.sized<quint16>();
        const QByteArrayView value = reader.sized<quint32>();
        const QString key = QString::fromUtf8(name);
        if (!reader.isWhole() || key.toUtf8() != name
            || !items.emplace(key, Secret(value)).second) {
            return damaged("holds items that nobody wrote so");
        }
    }
    return items;
}

Secret vaultItemsBytes(const VaultItems &items)
{
    qsizetype size = 0;
    for (const auto &[key, value] : items) {
        size += 2 + key.toUtf8().size() + 4 + value.size();
    }
    QByteArray bytes;
    bytes.reserve(size); // growing would leave copies behind
    for (const auto &[key, value] : items) {
        const QByteArray name = key.toUtf8();
        bytes += bigEndian<quint16>(name.size()) + name;
        bytes += bigEndian<quint32>(value.size());
        bytes += value.reveal(); // into what is sealed
    }
    return Secret::take(std::move(bytes));
}

} // namespace lanyard
