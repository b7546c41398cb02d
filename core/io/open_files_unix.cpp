#include "io/open_files.h"

#include <QtGlobal>

#include <cerrno>
#include <sys/resource.h>

namespace lanyard {

namespace {

/// Buses, sockets and libraries; what the keychain's library cannot open ends the process.
constexpr rlim_t others = 256;

class RaisedLimit final : public OpenFiles {
public:
    explicit RaisedLimit(const rlimit &before) : m_before(before) { }
    ~RaisedLimit() override { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(RaisedLimit)

private:
    rlimit m_before;
};

tl::unexpected<Error> tooFew(rlim_t needed, rlim_t limit)
{
    return fail(ErrorKind::Misconfigured,
                QStringLiteral("this needs %1 open files at once, and the system allows %2; raise "
                               "that limit (ulimit -n, LimitNOFILE=)")
                    .arg(needed)
                    .arg(limit));
}

} // namespace

Result<std::unique_ptr<OpenFiles>> OpenFiles::makeRoom(qsizetype count)
{
    const rlim_t needed = rlim_t(count) + others;
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) {
        return fail(ErrorKind::Internal, qt_error_string(errno));
    }
    const rlimit before = limit;
    if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < needed) {
        return tooFew(needed, limit.rlim_max);
    }
    if (limit.rlim_cur != RLIM_INFINITY && limit.rlim_cur < needed) {
        limit.rlim_cur = needed;
        if (::setrlimit(RLIMIT_NOFILE, &limit) != 0) {
            return tooFew(needed, before.rlim_cur);
        }
    }
    return std::make_unique<RaisedLimit>(before);
}

} // namespace lanyard
