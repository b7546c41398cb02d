#include "oauth/authorization_response.h"

#include <QTest>

#include <sys/mman.h>
#include <unistd.h>

#include <csignal>

using namespace lanyard;

namespace {

char *watchedPage = nullptr;
std::size_t pageSize = 0;
volatile std::sig_atomic_t wasTouched = 0;

/// Lets the read that brought us here go on; whatever else fell falls again, and for good.
void noticeTouch(int signal, siginfo_t *info, void * /*context*/)
{
    const auto *place = static_cast<const char *>(info->si_addr);
    if (place < watchedPage || place >= watchedPage + pageSize) {
        ::signal(signal, SIG_DFL);
        return;
    }
    wasTouched = 1;
    mprotect(watchedPage, pageSize, PROT_READ | PROT_WRITE);
}

/// Two pages of bytes, of which the second is seen when somebody reads it.
class WatchedBytes {
public:
    explicit WatchedBytes(char letter)
    {
        pageSize = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
        void *pages = mmap(nullptr, 2 * pageSize, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (pages == MAP_FAILED) {
            qFatal("no memory");
        }
        m_first = static_cast<char *>(pages);
        std::fill_n(m_first, 2 * pageSize, letter);
        watchedPage = m_first + pageSize;
        wasTouched = 0;
        mprotect(watchedPage, pageSize, PROT_NONE);
        struct sigaction action = {};
        action.sa_sigaction = noticeTouch;
        action.sa_flags = SA_SIGINFO;
        for (std::size_t i = 0; i < std::size(signals); ++i) {
            sigaction(signals[i], &action, &m_before[i]);
        }
    }
    ~WatchedBytes()
    {
        for (std::size_t i = 0; i < std::size(signals); ++i) {
            sigaction(signals[i], &m_before[i], nullptr);
        }
        munmap(m_first, 2 * pageSize);
    }
    Q_DISABLE_COPY(WatchedBytes)

    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArray::fromRawData(m_first, 2 * static_cast<qsizetype>(pageSize));
    }
    [[nodiscard]] static bool wasReadToTheEnd() { return wasTouched != 0; }

private:
    static constexpr int signals[] = {SIGSEGV, SIGBUS};
    char *m_first;
    struct sigaction m_before[std::size(signals)] = {};
};

/// As long as the watched bytes, and different from them at one place.
QByteArray guessOf(const WatchedBytes &right, qsizetype place)
{
    QByteArray guess(right.bytes().size(), 'a');
    guess[place] = 'b';
    return guess;
}

} // namespace

/// How long a comparison takes must not tell how near a guess was: it reads all of the state,
/// wherever the first letter differs. A clock would only say so most of the time.
class ConstantTimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWatchSeesAComparisonThatStops();
    void comparesAllOfTheState_data();
    void comparesAllOfTheState();
};

void ConstantTimeTest::theWatchSeesAComparisonThatStops()
{
    const WatchedBytes right('a');
    QVERIFY(right.bytes() != guessOf(right, 0));
    QVERIFY(!WatchedBytes::wasReadToTheEnd());
    QVERIFY(right.bytes() != guessOf(right, right.bytes().size() - 1));
    QVERIFY(WatchedBytes::wasReadToTheEnd());
}

void ConstantTimeTest::comparesAllOfTheState_data()
{
    QTest::addColumn<qsizetype>("place");
    for (const qsizetype place : {0, 1, 42, 4000}) {
        QTest::addRow("differs at %d", static_cast<int>(place)) << place;
    }
}

void ConstantTimeTest::comparesAllOfTheState()
{
    QFETCH(const qsizetype, place);
    const WatchedBytes right('a');
    oauth::AuthorizationRequest request;
    request.state = right.bytes();
    const auto redirect
        = QUrl::fromEncoded("http://127.0.0.1/cb?code=a&state=" + guessOf(right, place));
    QVERIFY(!oauth::isAnswerTo(request, redirect));
    QVERIFY(WatchedBytes::wasReadToTheEnd());
}

QTEST_APPLESS_MAIN(ConstantTimeTest)
#include "constant_time_test.moc"
