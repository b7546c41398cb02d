#pragma once

/// What a run costs this process: time, and the memory it grew by at its peak.
/// Source:  proc(5): clear_refs resets the peak, status tells it
/// Units:   milliseconds of the wall; bytes. Time is told and never judged.

#include <QElapsedTimer>

namespace lanyard {

struct Cost {
    qint64 milliseconds = 0;
    qint64 bytes = 0; ///< peak over what there was at the start; 0 where the system does not say
};

class CostMeter {
public:
    CostMeter(); ///< starts
    [[nodiscard]] Cost cost() const;

private:
    QElapsedTimer m_time;
    qint64 m_before = 0;
};

} // namespace lanyard
