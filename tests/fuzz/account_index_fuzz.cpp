/// Input: accounts.json, as it lies in a folder.

#include "accounts/account_index.h"

#include "fuzz/invariants.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace lanyard;
using fuzz::require;

namespace {

struct Folder {
    QTemporaryDir root;
    Places places = Places::below(root.path());
    QString file = places.data + QStringLiteral("/accounts.json");

    Folder() { require(QDir().mkpath(places.data), "there is a folder"); }

    void put(QByteArrayView bytes) const
    {
        QFile::remove(file);
        QFile::remove(file + QStringLiteral(".broken-1"));
        QFile target(file);
        require(target.open(QIODevice::WriteOnly) && target.write(bytes.data(), bytes.size()) >= 0,
                "the index can be put there");
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile source(name);
        require(source.open(QIODevice::ReadOnly), "a file is there");
        return source.readAll();
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Folder folder;
    const QByteArrayView bytes = fuzz::Input(data, size).rest();
    folder.put(bytes);
    AccountIndex index(folder.places);

    const auto loaded = index.load();
    if (!loaded) {
        fuzz::requireFit(loaded.error());
        require(loaded.error().kind == ErrorKind::Misconfigured, "only a newer version is refused");
        require(folder.content(folder.file) == bytes, "and stays as it was");
        return 0;
    }
    if (!loaded->setAside.isEmpty()) {
        require(loaded->entries.isEmpty(), "a damaged index is empty");
        require(folder.content(loaded->setAside) == bytes, "and nothing of it is lost");
        return 0;
    }
    for (const AccountEntry &entry : loaded->entries) {
        require(isPlainName(entry.id), "an id can be a file's name");
        require(!entry.subject.isEmpty() && !entry.name.isEmpty(), "an account is somebody's");
        require(freeName(entry.name, loaded->entries) != entry.name, "a name is taken once");
    }
    // A change that changes nothing, twice: what is written is what will be written again.
    require(index.update([](auto &) {}).has_value(), "what was read can be written");
    const QByteArray written = folder.content(folder.file);
    const auto kept = index.update([](auto &) {});
    require(kept && kept->size() == loaded->entries.size(), "and read again");
    require(folder.content(folder.file) == written, "and is the same");
    return 0;
}
