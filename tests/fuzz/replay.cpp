/// The main of a fuzz target where no fuzzer is linked: runs every file of the folders it is given
/// through the target, so that any compiler's build proves what was found once.

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

// The fuzzer's own name for its door.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int count, char **arguments)
{
    int inputs = 0;
    for (int folder = 1; folder < count; ++folder) {
        const QDir corpus(QString::fromLocal8Bit(arguments[folder]));
        const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(corpus.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "cannot be read: %s\n", qPrintable(file.fileName()));
                return 1;
            }
            std::fprintf(stderr, "%s\n", qPrintable(name)); // the last one is what fell
            const QByteArray bytes = file.readAll();
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   std::size_t(bytes.size()));
            ++inputs;
        }
    }
    std::printf("%d inputs\n", inputs);
    return inputs > 0 ? 0 : 1;
}
